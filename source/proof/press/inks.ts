/** What the contents of a page put on the plates: colours of the screen, ink in one place, lines too thin. */
import {readContent} from '../../pdf/read/content.ts'
import {type PdfFile, streamBytes} from '../../pdf/read/file.ts'
import type {ReadPdf} from '../../pdf/read/index.ts'
import {IDENTITY, type Matrix, multiply} from '../../pdf/read/matrix.ts'
import {pageContent, pageLeaves} from '../../pdf/read/pages.ts'
import {isStream, type PdfDict, type PdfStream, type PdfValue} from '../../pdf/read/values.ts'

export interface InkUse {
  /** Colours of the screen. */
  isRgb: boolean
  /** Black or a grey given as a colour of the screen. */
  isGreyRgb: boolean
  /** Whether the page says what its colours of the screen mean. */
  isDefined: boolean
  /** The most ink in one place, as parts: 3 is 300 %. */
  most: number
  /** Lines, with their width in points and a point of theirs in user space. */
  readonly lines: {readonly width: number; readonly x: number; readonly y: number}[]
  /** Large grounds of black and other inks together: how much ink, in percent, and their top left corner in user space. */
  readonly blacks: {readonly ink: number; readonly x: number; readonly y: number}[]
}

/** Points²: a ground of 20 cm² is large. Black of this part, with so much of the other inks together, is a rich black. */
const large = 2000 * (72 / 25.4) ** 2
const [blackest, others] = [0.5, 1.4]

const known = new WeakMap<ReadPdf, readonly InkUse[]>()

/** What each page uses, its forms and pictures included; a PDF is read for it once. */
export function inkUses(pdf: ReadPdf): readonly InkUse[] {
  const {file} = pdf
  const uses =
    known.get(pdf) ??
    pageLeaves(file, file.dict(file.trailer.get('Root')) ?? new Map()).map(({dict}) => inkUse(file, dict))
  known.set(pdf, uses)
  return uses
}

const inkUse = (file: PdfFile, page: PdfDict): InkUse => {
  const use: InkUse = {isRgb: false, isGreyRgb: false, isDefined: false, most: 0, lines: [], blacks: []}
  const resources = file.dict(page.get('Resources'))
  use.isDefined = file.dict(resources?.get('ColorSpace'))?.has('DefaultRGB') ?? false
  readUse(file, pageContent(file, page), resources, use, new Set())
  return use
}

type Inks = readonly [cyan: number, magenta: number, yellow: number, black: number]

interface State {
  matrix: Matrix
  width: number
  /** What fills: four inks; undefined for anything else. */
  fill: Inks | undefined
}

function readUse(
  file: PdfFile,
  content: Uint8Array,
  resources: PdfDict | undefined,
  use: InkUse,
  seen: Set<PdfValue>,
): void {
  let state: State = {matrix: IDENTITY, width: 1, fill: undefined}
  const stack: State[] = []
  let from: readonly [number, number] = [0, 0]
  let around: readonly [number, number, number, number] | undefined
  const reach = (x: number, y: number): void => {
    const [left, bottom, right, top] = around ?? [x, y, x, y]
    around = [Math.min(left, x), Math.min(bottom, y), Math.max(right, x), Math.max(top, y)]
  }
  const filled = (): void => {
    if (!around || !state.fill) return
    const [c, m, y, k] = state.fill
    if (k < blackest || c + m + y < others) return
    const [p, q, r, s, e, f] = state.matrix
    const [left, bottom, right, top] = around
    if ((right - left) * (top - bottom) * Math.abs(p * s - q * r) < large) return
    use.blacks.push({ink: Math.round(100 * (c + m + y + k)), x: p * left + r * top + e, y: q * left + s * top + f})
  }
  for (const value of file.dict(resources?.get('Pattern'))?.values() ?? []) {
    const pattern = file.dict(value)
    if (file.dict(pattern?.get('Shading'))?.get('ColorSpace') === 'DeviceRGB') use.isRgb = true
    const tile = file.resolve(value)
    if (!isStream(tile) || seen.has(tile)) continue
    seen.add(tile)
    readUse(file, streamBytes(tile), file.dict(tile.dict.get('Resources')) ?? resources, use, seen)
  }
  const objects = file.dict(resources?.get('XObject'))
  const states = file.dict(resources?.get('ExtGState'))
  readContent(content, (operator, {numbers, count, values}) => {
    const [a, b, c, d, e, f] = numbers as unknown as Matrix
    switch (operator) {
      case 'q':
        stack.push({...state})
        return
      case 'Q':
        state = stack.pop() ?? state
        return
      case 'cm':
        state.matrix = multiply([a, b, c, d, e, f], state.matrix)
        return
      case 'w':
        state.width = a
        return
      case 'gs': {
        // Chromium sets the width of lines by a state of graphics.
        const width = file.dict(states?.get(String(values[0])))?.get('LW')
        if (typeof width === 'number') state.width = width
        return
      }
      case 'm':
        from = [a, b]
        reach(a, b)
        return
      case 'l':
        reach(a, b)
        return
      case 'c':
        reach(e, f)
        return
      case 're':
        from = [a, b]
        reach(a, b)
        reach(a + c, b + d)
        return
      case 'f':
      case 'f*':
        filled()
        around = undefined
        return
      case 'n':
        around = undefined
        return
      case 'cs':
      case 'g':
        state.fill = undefined
        return
      case 'S':
      case 's':
      case 'B':
      case 'b':
      case 'B*':
      case 'b*': {
        const [p, q, r, s, x, y] = state.matrix
        const [fx, fy] = from
        const width = state.width * Math.sqrt(Math.abs(p * s - q * r))
        use.lines.push({width, x: p * fx + r * fy + x, y: q * fx + s * fy + y})
        if (operator.toLowerCase().startsWith('b')) filled()
        around = undefined
        return
      }
      case 'rg':
      case 'RG':
        if (count < 3) return
        use.isRgb = true
        if (a === b && b === c) use.isGreyRgb = true
        return
      case 'k':
      case 'K':
        if (operator === 'k') state.fill = [a, b, c, d]
        use.most = Math.max(use.most, a + b + c + d)
        return
      case 'Do': {
        const object = file.resolve(objects?.get(String(values[0])))
        if (!isStream(object) || seen.has(object)) return
        seen.add(object)
        if (object.dict.get('Subtype') === 'Image') readPicture(object, file, use)
        else readUse(file, streamBytes(object), file.dict(object.dict.get('Resources')) ?? resources, use, seen)
      }
    }
  })
}

/** The ink of a picture of ours; one in colours of the screen counts as such. */
function readPicture(picture: PdfStream, file: PdfFile, use: InkUse): void {
  const {dict} = picture
  const space = file.resolve(dict.get('ColorSpace'))
  if (space === 'DeviceRGB') use.isRgb = true
  if (space !== 'DeviceCMYK' || dict.get('Filter') !== 'FlateDecode') return
  const inks = streamBytes(picture)
  let most = 0
  for (let at = 0; at + 3 < inks.length; at += 4) {
    const sum = (inks[at] as number) + (inks[at + 1] as number) + (inks[at + 2] as number) + (inks[at + 3] as number)
    if (sum > most) most = sum
  }
  use.most = Math.max(use.most, most / 255)
}
