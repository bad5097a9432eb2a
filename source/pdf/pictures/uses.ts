import {readContent} from '../read/content.ts'
import {openPdf, type PdfFile, streamBytes} from '../read/file.ts'
import {IDENTITY, type Matrix, multiply} from '../read/matrix.ts'
import {pageContent, pageLeaves} from '../read/pages.ts'
import {isRef, isStream, type PdfDict} from '../read/values.ts'

/** The largest size at which a picture is painted, in points. */
export interface Use {
  readonly width: number
  readonly height: number
}

/** The pictures that the pages of a PDF paint, by object number. */
export function pictureUses(bytes: Uint8Array): {file: PdfFile; uses: ReadonlyMap<number, Use>} {
  const file = openPdf(bytes)
  const uses = new Map<number, Use>()
  const walk = (content: Uint8Array, resources: PdfDict | undefined, start: Matrix, depth: number): void => {
    const objects = file.dict(resources?.get('XObject'))
    if (!objects || objects.size === 0) return
    let matrix = start
    const stack: Matrix[] = []
    readContent(content, (operator, {numbers, values}) => {
      if (operator === 'q') stack.push(matrix)
      else if (operator === 'Q') matrix = stack.pop() ?? matrix
      else if (operator === 'cm') matrix = multiply([...numbers.subarray(0, 6)] as unknown as Matrix, matrix)
      else if (operator === 'Do') paint(objects.get(String(values[0])) ?? null, matrix)
    })
    function paint(value: Parameters<typeof file.resolve>[0], at: Matrix): void {
      const object = file.resolve(value)
      if (!isRef(value) || !isStream(object)) return
      if (object.dict.get('Subtype') === 'Image') {
        const [width, height] = [Math.hypot(at[0], at[1]), Math.hypot(at[2], at[3])]
        const known = uses.get(value.ref)
        uses.set(value.ref, {width: Math.max(width, known?.width ?? 0), height: Math.max(height, known?.height ?? 0)})
      } else if (object.dict.get('Subtype') === 'Form' && depth < 12) {
        const own = file.array(object.dict.get('Matrix')).map(Number)
        const inner = own.length === 6 ? multiply(own as unknown as Matrix, at) : at
        walk(streamBytes(object), file.dict(object.dict.get('Resources')) ?? resources, inner, depth + 1)
      }
    }
  }
  const catalog = file.dict(file.trailer.get('Root')) ?? new Map()
  for (const {dict} of pageLeaves(file, catalog)) {
    walk(pageContent(file, dict), file.dict(dict.get('Resources')), IDENTITY, 0)
  }
  return {file, uses}
}
