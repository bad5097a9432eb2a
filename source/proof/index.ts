/**
 * Is everything there, where it says it is? The finished PDF is read back and held against the source.
 *
 * The chain: what each page paints is aligned with the texts of the laid-out page, letter by letter, which gives each letter
 * of the PDF its stream and its Markdown line; then the letters of each stream, over all pages, are compared with the text
 * of the Markdown as its parser gave it.
 */
import type {Finding, Pages, ProofFigures, SourceText} from '../types.ts'
import {checks} from './checks.ts'
import {gatherEvidence, type ProofOptions} from './evidence.ts'
import {noFigures} from './figures.ts'
import {isLoss, leaks} from './loss.ts'

export {conditionFindings, isFault} from './conformance/findings.ts'
export {type Judged, judge} from './conformance/index.ts'
export {pagePicture} from './conformance/picture.ts'
export type {ProofOptions} from './evidence.ts'
export {fileFindings} from './file/index.ts'
export {wordsOf} from './file/words.ts'
export {unseenIn} from './page/seen/alone.ts'
export type {PictureOf} from './page/seen/index.ts'
export {isForPress, isForSheets} from './press/standard.ts'
export type {ImposedSheets} from './sheets/index.ts'

export interface Proof {
  readonly findings: readonly Finding[]
  /** Whether something is lost (`loss.ts`): the PDF is then not to be given out. */
  readonly refused: boolean
  readonly figures: ProofFigures
}

/**
 * Proves a finished PDF by the checks that `options` name; the PDF is read once for all of them.
 *
 * @param bytes The PDF.
 * @param texts The texts of the Markdown files, in the order of the publication.
 * @param pages The pages as they were laid out.
 * @throws Error when `bytes` are no PDF of ours, have another number of pages than `pages`, or a check does not exist.
 */
export async function prove(
  bytes: Uint8Array,
  texts: readonly SourceText[],
  pages: Pages,
  options: ProofOptions,
): Promise<Proof> {
  const evidence = gatherEvidence(bytes, texts, pages, options)
  const figures: Record<keyof ProofFigures, number> = {...noFigures}
  const findings: Finding[] = []
  for (const name of options.checks) {
    const check = checks[name]
    if (!check) throw new Error(`proof: no check is called ${name}`)
    const checked = await check(evidence)
    for (const [figure, count] of Object.entries(checked.figures ?? {})) figures[figure as keyof ProofFigures] += count
    findings.push(...checked.findings)
  }
  return {refused: findings.some(isLoss) || leaks(findings, texts, options.shows), findings, figures}
}
