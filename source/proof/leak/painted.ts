/** Letters that a file paints, by what its fonts say they are, whatever stands for them to a reader. */
import {readContent} from '../../pdf/read/content.ts'
import {type PdfFile, streamBytes} from '../../pdf/read/file.ts'
import {type PdfFont, readFont} from '../../pdf/read/font.ts'
import {pageContent, pageLeaves} from '../../pdf/read/pages.ts'
import {isRef, isStream, isString, type PdfDict, type PdfValue} from '../../pdf/read/values.ts'
import {lettersIn} from '../../text/tokens.ts'

/** What a content stream paints: that of a page, a form, a pattern, the appearance of an annotation. */
export interface PaintedStream {
  /** Number of the page; 0 for what may be painted anywhere. */
  readonly page: number
  /** Number of the object. */
  readonly object: number
  /** Its letters and figures in the order of painting, folded. */
  readonly letters: string
  /** Object numbers of the images that it paints. */
  readonly images: readonly number[]
}

/** Every content stream of a file, painted or not. */
export function paintedStreams(file: PdfFile): PaintedStream[] {
  const catalog = file.dict(file.trailer.get('Root')) ?? new Map()
  const fonts = new Map<number, PdfFont>()
  const leaves = pageLeaves(file, catalog)
  const pages = leaves.map(({ref, dict}, index) => ({
    page: index + 1,
    object: ref,
    ...paintedBy(file, pageContent(file, dict), file.dict(dict.get('Resources')), fonts),
  }))
  const others: PaintedStream[] = []
  for (let number = 1; number < file.size; number++) {
    const value = file.object(number)
    if (!isStream(value)) continue
    const {dict} = value
    if (dict.get('Subtype') !== 'Form' && dict.get('PatternType') !== 1) continue
    const resources = file.dict(dict.get('Resources')) ?? file.dict(leaves[0]?.dict.get('Resources'))
    others.push({page: 0, object: number, ...paintedBy(file, streamBytes(value), resources, fonts)})
  }
  return [...pages, ...others]
}

function paintedBy(
  file: PdfFile,
  content: Uint8Array,
  resources: PdfDict | undefined,
  fonts: Map<number, PdfFont>,
): Pick<PaintedStream, 'letters' | 'images'> {
  const sections = {fonts: file.dict(resources?.get('Font')), objects: file.dict(resources?.get('XObject'))}
  const parts: string[] = []
  const images: number[] = []
  let font: PdfFont | undefined
  const show = (codes: ArrayLike<number>): void => {
    if (!font) return
    const {codeLength, text} = font
    let shown = ''
    for (let at = 0; at + codeLength <= codes.length; at += codeLength)
      shown += text(codeLength === 2 ? ((codes[at] as number) << 8) | (codes[at + 1] as number) : (codes[at] as number))
    parts.push(shown)
  }
  readContent(content, (operator, {string, length, values}) => {
    if (operator === 'Tf') font = fontOf(file, sections.fonts?.get(String(values[0])), fonts)
    else if (operator === 'Tj' || operator === "'" || operator === '"') show(string.subarray(0, length))
    else if (operator === 'TJ') {
      for (const value of values)
        if (Array.isArray(value)) for (const each of value) if (isString(each)) show(bytesOf(each.text))
    } else if (operator === 'Do') {
      const object = sections.objects?.get(String(values[0]))
      if (isRef(object)) images.push(object.ref)
    }
  })
  return {letters: lettersIn(parts.join('')), images}
}

const bytesOf = (text: string): number[] => [...text].map(letter => letter.charCodeAt(0))

function fontOf(file: PdfFile, value: PdfValue | undefined, fonts: Map<number, PdfFont>): PdfFont | undefined {
  const known = isRef(value) ? fonts.get(value.ref) : undefined
  if (known) return known
  const dict = file.dict(value)
  const font = dict && readFont(file, dict)
  if (font && isRef(value)) fonts.set(value.ref, font)
  return font
}
