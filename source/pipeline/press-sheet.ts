/** What is said of a PDF for the press without opening it: its printing condition, the sheet for the shop. */
import {isRising, spineSize} from '../document/index.ts'
import type {Configuration, Profile} from '../types.ts'
import {pressSheetText} from '../wording/press-sheet.ts'
import type {SpreadPlan} from './types.ts'

/** The conditions that we bring along, for coated paper. */
const conditions = {
  america: {
    file: 'gracol-tr006-coated.icc',
    identifier: 'CGATS TR 006',
    name: 'GRACoL 2006 coated (ANSI CGATS TR 006)',
  },
  europe: {file: 'fogra39l-coated.icc', identifier: 'FOGRA39', name: 'Offset, coated paper, ISO 12647-2 (FOGRA39)'},
} as const

/** The condition of the country of a language. */
export const conditionOf = (lang: string) => (/-(?:CA|US|MX)\b/.test(lang) ? conditions.america : conditions.europe)

/** The PDF that a sheet goes with. */
interface SheetFile {
  readonly file: string
  readonly pages: number
  readonly added: number
  readonly spread?: SpreadPlan | undefined
  /** Names of its spot colours. */
  readonly spots?: readonly string[] | undefined
}

/** The sheet that goes with the PDF `file` of `pages` pages, of which `added` are blank ones at the end. */
export function pressSheet(
  {press, page: own}: Profile,
  {lang, title, page, edition}: Configuration,
  {file, pages, added, spread, spots}: SheetFile,
): {readonly name: string; readonly bytes: Uint8Array}[] {
  if (!press) return []
  const {width, height} = own ?? page
  const condition = press.icc ?? conditionOf(lang).name
  const said = [edition?.version, edition?.date].filter(Boolean).join(', ')
  const cover = spread && {
    ...spread,
    isTitled: spineSize(title, spread.spine, height) !== undefined,
    isRising: isRising(lang),
  }
  const sheet = {...press, title, file, width, height, pages, added, condition, edition: said, cover, spots}
  const text = pressSheetText(sheet, lang)
  return [{name: file.replace(/\.pdf$/, '-fiche.txt'), bytes: Buffer.from(text)}]
}
