/** The sheets of a profile whose pages are folded into a booklet. */
import {impose, openAnyPdf} from '../pdf/index.ts'
import type {ImposedSheets} from '../proof/index.ts'
import type {Configuration, Finding, Imposition, Pages} from '../types.ts'
import {version} from '../version.ts'
import {findingsOf, houseFace, papersFor} from './impose.ts'

/**
 * Imposes the finished pages `bytes`; a back cover stays the last page. That links are gone is no news in this profile; how
 * the sheets are printed is told.
 */
export async function bookletOf(
  bytes: Uint8Array,
  {sheet, signature, thickness}: Imposition,
  {pages}: Pages,
  {lang}: Pick<Configuration, 'lang'>,
): Promise<{readonly sheets: ImposedSheets; readonly findings: readonly Finding[]}> {
  const keepLast = pages.at(-1)?.name === 'back'
  const made = impose(openAnyPdf(bytes), {
    scheme: 'booklet',
    papers: sheet ? [sheet] : papersFor('booklet', /-(?:CA|US)\b/.test(lang)),
    signature,
    thickness,
    keepLast,
    face: await houseFace(),
    language: lang.startsWith('fr') ? 'fr' : 'en',
    producer: `Fascicule ${version}`,
  })
  if (!made) throw new Error('a booklet of no page')
  const findings = findingsOf(made, {signature}).filter(({rule}) => rule !== 'impose-lost')
  const {sheets, paper, duplex} = made.facts
  const values = {sheets, width: paper.width, height: paper.height, duplex}
  const print: Finding = {place: undefined, rule: 'booklet-sheets', severity: 'info', values}
  return {sheets: {bytes: made.bytes, signature, keepLast}, findings: [print, ...findings]}
}
