import {setColour} from './colours.ts'
import {readContent} from './content.ts'
import {type PdfFile, streamBytes} from './file.ts'
import {type Fill, fillWriter} from './fills.ts'
import {type PdfFont, readFont} from './font.ts'
import {enterGroup, setState} from './groups.ts'
import {IDENTITY, intersect, type Matrix, multiply, type Sides, transformSides} from './matrix.ts'
import {pathWriter, type Shape} from './shape.ts'
import {INITIAL, type TextRun, type TextState, textWriter} from './text.ts'
import {decodeText, isRef, isStream, isString, type PdfDict, type PdfStream, type PdfValue} from './values.ts'

/** An image painted on a page. */
export interface DrawnImage {
  readonly name: string
  /** Where it shows, clipped, in points from the top left corner of the page. */
  readonly sides: Sides
  /** Its own size. */
  readonly pixels: {readonly width: number; readonly height: number}
}

/** What is painted on a page, in the order of painting. Lengths are points from its top left corner, y downwards. */
export interface Painted {
  readonly runs: readonly TextRun[]
  /** Glyphs that the file has and that do not show: clipped away, or painted with nothing. */
  readonly hidden: readonly TextRun[]
  readonly images: readonly DrawnImage[]
  /** The rectangles around filled and stroked paths and shadings, clipped. */
  readonly shapes: readonly Sides[]
  /** All that may lie under or over a text, the smallest things left out. */
  readonly fills: readonly Fill[]
}

interface Mark {
  readonly id: number | undefined
  readonly artifact: boolean
  readonly actualText: string | undefined
}

/**
 * Reads what the content stream of a page paints, forms included.
 *
 * @param fonts Fonts already read, by object number; shared by the pages of a file.
 * @param toPage From default user space to the top left corner of the page.
 */
export function readPainted(
  file: PdfFile,
  page: {
    readonly content: Uint8Array
    readonly resources: PdfDict | undefined
    readonly toPage: Matrix
    readonly clip: Sides
    /** Only the texts are wanted, whatever they are painted with or cut by: a page of drawings is read in half the time. */
    readonly textsOnly?: boolean
  },
  fonts: Map<number, PdfFont>,
): Painted {
  const images: DrawnImage[] = []
  const shapes: Sides[] = []
  // The rank of what is painted next.
  const order = {next: 0}
  const text = textWriter(order)
  const fills = fillWriter(order)
  const marks: Mark[] = []

  const readStream = (content: Uint8Array, resources: PdfDict | undefined, start: TextState, depth: number): void => {
    let state = start
    const stack: TextState[] = []
    const section = (name: string): PdfDict | undefined => file.dict(resources?.get(name))
    const sections = {fonts: section('Font'), states: section('ExtGState'), objects: section('XObject')}
    const fontsHere = new Map<string, PdfFont>()
    const path = pathWriter()
    let clipping: 'W' | 'W*' | undefined

    const endPath = (fill: 'f' | 'f*' | undefined, stroke: boolean): void => {
      const shape = path.take(fill === 'f*' || (fill === undefined && clipping === 'W*'))
      if (shape) {
        if (fill || stroke) addShape(shape.sides)
        if (fill) fills.area(state, shape)
        if (stroke) fills.outline(state, shape)
        if (clipping) clip(shape, clipping === 'W*')
      }
      clipping = undefined
    }
    const clip = (shape: Shape, evenOdd: boolean): void => {
      state.clip = intersect(state.clip, shape.sides)
      if (shape.points) state.cut = {shape: {...shape, evenOdd}, outer: state.cut}
    }
    const addShape = (sides: Sides): void => {
      const shown = intersect(sides, state.clip)
      if (shown[2] > shown[0] && shown[3] > shown[1]) shapes.push(shown)
    }
    const chooseFont = (name: string): PdfFont | undefined => {
      const known = fontsHere.get(name)
      if (known) return known
      const font = fontOf(sections.fonts?.get(name))
      if (font) fontsHere.set(name, font)
      return font
    }
    const fontOf = (value: PdfValue | undefined): PdfFont | undefined => {
      const known = isRef(value) ? fonts.get(value.ref) : undefined
      if (known) return known
      const dict = file.dict(value)
      if (!dict) return undefined
      const font = readFont(file, dict)
      if (isRef(value)) fonts.set(value.ref, font)
      return font
    }
    const drawObject = (name: string): void => {
      const object = file.resolve(sections.objects?.get(name))
      if (!isStream(object)) return
      if (object.dict.get('Subtype') === 'Image') drawImage(name, object)
      else if (object.dict.get('Subtype') === 'Form' && depth < 16) drawForm(object)
    }
    const drawImage = (name: string, image: PdfStream): void => {
      fills.picture(
        state,
        ['SMask', 'Mask', 'ImageMask'].some(key => image.dict.has(key)),
      )
      const sides = intersect(transformSides(state.matrix, 0, 0, 1, 1), state.clip)
      if (sides[2] <= sides[0] || sides[3] <= sides[1]) return
      images.push({
        name,
        sides,
        pixels: {
          width: number(file.resolve(image.dict.get('Width'))),
          height: number(file.resolve(image.dict.get('Height'))),
        },
      })
    }
    const drawForm = (form: PdfStream): void => {
      const box = file.array(form.dict.get('BBox')).map(number)
      const matrix = multiply(matrixOf(file.array(form.dict.get('Matrix')).map(number)), state.matrix)
      const bounds = transformSides(matrix, box[0] ?? 0, box[1] ?? 0, box[2] ?? 0, box[3] ?? 0)
      const inner = {...state, matrix, clip: intersect(state.clip, bounds)}
      if (form.dict.has('Group')) enterGroup(inner)
      readStream(streamBytes(form), file.dict(form.dict.get('Resources')) ?? resources, inner, depth + 1)
    }
    const openMark = (tag: PdfValue | undefined, value: PdfValue | undefined): void => {
      const properties =
        typeof value === 'string' ? file.dict(file.dict(resources?.get('Properties'))?.get(value)) : file.dict(value)
      const outer = marks.at(-1)
      const id = properties?.get('MCID')
      const actual = properties?.get('ActualText')
      const actualText = isString(actual) ? decodeText(actual.text) : undefined
      marks.push({
        id: typeof id === 'number' ? id : outer?.id,
        artifact: tag === 'Artifact' || (outer?.artifact ?? false),
        actualText: actualText ?? outer?.actualText,
      })
      text.mark(marks.at(-1))
      if (actualText !== undefined) text.replace(actualText)
    }

    readContent(content, (operator, {numbers, count, string, length, values}) => {
      if (page.textsOnly && GRAPHICS.has(operator)) return
      const first = numbers[0] as number
      const second = numbers[1] as number
      switch (operator) {
        case 'Td':
          return text.move(first, second)
        case 'Tj':
          return text.show(state, string, length)
        case 'BT':
          return text.begin()
        case 'Tm':
          return text.setMatrix(matrixOf(numbers.subarray(0, count)))
        case 'Tf':
          state.font = chooseFont(name(values[0]))
          state.size = first
          return
        case 'BDC':
        case 'BMC':
          return openMark(values[0], values[1])
        case 'EMC':
          if (marks.pop()?.actualText !== undefined) text.replace(undefined)
          return text.mark(marks.at(-1))
        case 'q':
          stack.push({...state})
          return
        case 'Q':
          state = stack.pop() ?? state
          return
        case 'cm':
          state.matrix = multiply(matrixOf(numbers.subarray(0, count)), state.matrix)
          return
        case 're':
          return path.rectangle(state.matrix, first, second, numbers[2] as number, numbers[3] as number)
        case 'm':
          return path.move(state.matrix, first, second)
        case 'l':
          return path.line(state.matrix, first, second)
        case 'c':
          return path.curve(state.matrix, numbers)
        case 'v':
          return path.curve(state.matrix, numbers, 'v')
        case 'y':
          return path.curve(state.matrix, numbers, 'y')
        case 'h':
          return path.close()
        case 'W':
        case 'W*':
          clipping = operator
          return
        case 'n':
          return endPath(undefined, false)
        case 'f':
        case 'F':
          return endPath('f', false)
        case 'f*':
          return endPath('f*', false)
        case 's':
          path.close()
          return endPath(undefined, true)
        case 'S':
          return endPath(undefined, true)
        case 'b':
        case 'B':
          if (operator === 'b') path.close()
          return endPath('f', true)
        case 'b*':
        case 'B*':
          if (operator === 'b*') path.close()
          return endPath('f*', true)
        case 'sh':
          fills.shading(state)
          return addShape(state.clip)
        case 'w':
          state.lineWidth = first
          return
        case 'BI':
          return fills.picture(state, true)
        case 'gs':
          return setState(file, sections.states?.get(name(values[0])), state)
        case 'Do':
          return drawObject(name(values[0]))
        case 'TJ':
          return text.showAll(state, values[0])
        case 'TD':
          state.leading = -second
          return text.move(first, second)
        case 'TL':
          state.leading = first
          return
        case 'T*':
          return text.move(0, -state.leading)
        case "'":
        case '"':
          if (operator === '"') {
            state.wordSpace = first
            state.letterSpace = second
          }
          text.move(0, -state.leading)
          return text.show(state, string, length)
        case 'Tc':
          state.letterSpace = first
          return
        case 'Tw':
          state.wordSpace = first
          return
        case 'Tz':
          state.stretch = first / 100
          return
        case 'Ts':
          state.rise = first
          return
        case 'Tr':
          state.mode = first
          return
        default:
          setColour(file, resources, state, operator, numbers, values)
      }
    })
  }

  readStream(page.content, page.resources, {...INITIAL, matrix: page.toPage, clip: page.clip}, 0)
  return {...text.runs(), images, shapes, fills: fills.all()}
}

/** The operators of paths, their painting and their colours (ISO 32000-2, tables 58 to 60 and 73). */
const GRAPHICS: ReadonlySet<string> = new Set(
  'm l c v y h re n f F f* s S b B b* B* W W* sh w g G rg RG k K cs CS sc SC scn SCN'.split(' '),
)

const matrixOf = (n: ArrayLike<number>): Matrix =>
  n.length < 6
    ? IDENTITY
    : [n[0] as number, n[1] as number, n[2] as number, n[3] as number, n[4] as number, n[5] as number]

const number = (value: PdfValue | undefined): number => (typeof value === 'number' ? value : 0)
const name = (value: PdfValue | undefined): string => (typeof value === 'string' ? value : '')
