/** Fonts and characters (Matterhorn 1.1, checkpoints 10 and 31; ISO 19005-2, 6.2.11). */
import type {PdfDict} from '../../pdf/read/values.ts'
import type {Tagged} from './tagged.ts'
import type {Condition, Fault} from './types.ts'

interface Face {
  readonly name: string
  readonly dict: PdfDict
  /** Of a composite font, the font below it. */
  readonly inner: PdfDict | undefined
}

const each = (id: string, isWrong: (face: Face, tagged: Tagged) => boolean): Condition => ({
  id,
  standard: 'pdfua',
  check: tagged =>
    facesOf(tagged)
      .filter(face => isWrong(face, tagged))
      .map(({name}): Fault => ({words: name})),
})

export const fontConditions: readonly Condition[] = [
  each('font-embedded', ({dict, inner}, {file}) => {
    const descriptor = file.dict((inner ?? dict).get('FontDescriptor'))
    return dict.get('Subtype') !== 'Type3' && !['FontFile', 'FontFile2', 'FontFile3'].some(key => descriptor?.has(key))
  }),
  each(
    'font-unicode',
    ({dict}) => !dict.has('ToUnicode') && dict.get('Subtype') !== 'TrueType' && dict.get('Subtype') !== 'Type1',
  ),
  each('font-system', ({dict, inner}, {file}) => {
    if (!inner) return false
    const system = file.dict(inner.get('CIDSystemInfo'))
    const encoding = dict.get('Encoding')
    return !system || (typeof encoding === 'string' && !/^Identity-[HV]$/.test(encoding) && !system.has('Registry'))
  }),
  each('font-map', ({inner}, {file}) => {
    if (inner?.get('Subtype') !== 'CIDFontType2') return false
    return file.dict(inner.get('FontDescriptor'))?.has('FontFile2') === true && !inner.has('CIDToGIDMap')
  }),
  {
    id: 'character-unknown',
    standard: 'pdfua',
    check: ({pdf}) =>
      pdf.pages.flatMap(({runs}, index) =>
        runs
          .filter(({artifact, text}) => !artifact && /[\0\ufeff\ufffe\ufffd]/.test(text))
          .map(
            ({text, font}): Fault => ({
              page: index + 1,
              words: `${text.replace(/[\0\ufeff\ufffe]/g, '�').slice(0, 40)} (${font.name})`,
            }),
          ),
      ),
  },
  {
    id: 'glyph-missing',
    standard: 'pdfua',
    check: ({pdf}) =>
      pdf.pages.flatMap(({runs}, index) =>
        runs
          .filter(({missing}) => missing > 0)
          .map(({text}): Fault => ({page: index + 1, words: text.trim().slice(0, 40)})),
      ),
  },
]

const facesOf = ({file}: Tagged): Face[] => {
  const faces: Face[] = []
  for (let number = 1; number < file.size; number++) {
    const dict = file.dict({ref: number})
    if (dict?.get('Type') !== 'Font' || /^CIDFontType/.test(String(dict.get('Subtype')))) continue
    const inner = dict.get('Subtype') === 'Type0' ? file.dict(file.array(dict.get('DescendantFonts'))[0]) : undefined
    faces.push({name: String(dict.get('BaseFont') ?? dict.get('Subtype') ?? ''), dict, inner})
  }
  return faces
}
