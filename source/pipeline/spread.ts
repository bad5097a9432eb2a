/** The cover of a PDF for the press as a file of its own: back, spine and front on one page, as wide as the paper makes it. */
import {hasCover} from '../document/index.ts'
import type {Configuration, Finding, Output, Profile} from '../types.ts'
import type {Finished, SpreadPlan} from './types.ts'

/** Millimetres: the thickness of a leaf where the publication says none. */
const usualPaper = 0.1

/**
 * What the cover of `pages` pages measures; undefined for a profile that does not go to press, or a publication that wants
 * no such file. The width of its spine is that of its leaves: half its pages, each as thick as its paper.
 */
export function spreadPlan(profile: Profile, configuration: Configuration, pages: number): SpreadPlan | undefined {
  const {cover, slug} = configuration
  const {press} = profile
  if (!press || !cover?.spread || !hasCover(configuration) || pages === 0) return undefined
  const {width: side, height} = profile.page ?? configuration.page
  const paper = cover.paper ?? usualPaper
  const spine = thousandths((pages / 2) * paper)
  const page = {name: 'couverture', width: thousandths(2 * side + spine), height}
  const {multiple: _, ...alone} = press
  const row: Profile = {
    ...profile,
    page,
    press: {...alone, folds: [side, thousandths(side + spine)]},
    layoutKey: `${profile.layoutKey} spread`,
    // Its words are those of the configuration: no text is proved by it.
    checks: profile.checks.filter(name => ['page', 'glyphs', 'fonts', 'resolution', 'press'].includes(name)),
    spread: {side, spine},
  }
  const suffix = profile.name === 'print' ? '' : profile.suffix
  return {file: `${slug}${suffix}-couverture.pdf`, width: page.width, height, spine, paper, row}
}

const thousandths = (length: number): number => Math.round(length * 1000) / 1000

/** The output with its cover beside it; what is wrong with the cover is told once, where the PDF itself has it too. */
export function withSpread(output: Output, {file}: SpreadPlan, spread: Finished | Finding): Output {
  const known = new Set(output.findings.map(nameOf))
  if ('rule' in spread) return {...output, findings: [...output.findings, spread]}
  const findings = [
    ...output.findings,
    ...spread.findings.filter(
      // A spot colour may be of the pages alone.
      finding => !known.has(nameOf(finding)) && finding.rule !== 'press-spot',
    ),
  ]
  const beside = [...(output.beside ?? []), {name: file, bytes: spread.bytes}]
  return {...output, findings, beside, refused: output.refused || spread.refused}
}

/** A remark by its kind, its place and what it is about: the page is another. */
const nameOf = ({rule, place, values: {page: _, ...values}}: Finding): string => JSON.stringify([rule, place, values])
