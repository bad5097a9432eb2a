import {readToUnicode} from './cmap.ts'
import {type PdfFile, streamBytes} from './file.ts'
import {isStream, type PdfDict} from './values.ts'

/** A font of a PDF. Widths are in thousandths of the font size. */
export interface PdfFont {
  readonly name: string
  /** `Type0/CIDFontType2`, `TrueType`, `Type3` … */
  readonly type: string
  /** Whether the file holds its shapes; a Type 3 font always does. */
  readonly embedded: boolean
  /** Whether its glyphs are the empty boxes that stand for what no face has (`scripts/box-face.js`). */
  readonly boxes: boolean
  /** Whether its glyphs have one width (ISO 32000-2, table 121, bit 1). */
  readonly fixedPitch: boolean
  /** Bytes for each glyph code: 2 for Type 0 fonts, otherwise 1. */
  readonly codeLength: 1 | 2
  readonly width: (code: number) => number
  readonly text: (code: number) => string
}

const UNKNOWN = '\ufffd'

/** Reads a font dictionary (ISO 32000-2, 9.6 and 9.7), composite or simple. */
export function readFont(file: PdfFile, font: PdfDict): PdfFont {
  const subtype = name(font.get('Subtype'))
  const composite = subtype === 'Type0'
  const inner = composite ? file.dict(file.array(font.get('DescendantFonts'))[0]) : font
  const descriptor = file.dict(inner?.get('FontDescriptor'))
  const toUnicode = file.resolve(font.get('ToUnicode'))
  const texts = isStream(toUnicode) ? readToUnicode(streamBytes(toUnicode)) : new Map<number, string>()
  const widths = composite && inner ? compositeWidths(file, inner) : simpleWidths(file, font, subtype === 'Type3')
  const face = name(font.get('BaseFont')) || name(font.get('Name')) || subtype
  return {
    name: face,
    boxes: /^(?:[A-Z]{6}\+)?FasciculeBoxes$/.test(face),
    type: composite ? `Type0/${name(inner?.get('Subtype'))}` : subtype,
    embedded: subtype === 'Type3' || ['FontFile', 'FontFile2', 'FontFile3'].some(key => descriptor?.has(key)),
    fixedPitch: (number(descriptor?.get('Flags'), 0) & 1) === 1,
    codeLength: composite ? 2 : 1,
    width: widths,
    text: code => texts.get(code) ?? UNKNOWN,
  }
}

const compositeWidths = (file: PdfFile, font: PdfDict): ((code: number) => number) => {
  const standard = number(font.get('DW'), 1000)
  const widths: number[] = []
  const list = file.array(font.get('W'))
  for (let i = 0; i < list.length; ) {
    const first = number(list[i], 0)
    const second = list[i + 1]
    if (Array.isArray(second)) {
      for (const [k, width] of second.entries()) widths[first + k] = number(width, standard)
      i += 2
    } else {
      for (let code = first; code <= number(second, first); code++) widths[code] = number(list[i + 2], standard)
      i += 3
    }
  }
  return code => widths[code] ?? standard
}

const simpleWidths = (file: PdfFile, font: PdfDict, type3: boolean): ((code: number) => number) => {
  const first = number(font.get('FirstChar'), 0)
  const widths = file.array(font.get('Widths'))
  // The widths of a Type 3 font are in its own glyph space (ISO 32000-2, 9.6.4).
  const scale = type3 ? 1000 * number(file.array(font.get('FontMatrix'))[0], 0.001) : 1
  return code => scale * number(widths[code - first], 0)
}

const name = (value: unknown): string => (typeof value === 'string' ? value : '')
const number = (value: unknown, standard: number): number => (typeof value === 'number' ? value : standard)
