import type {DrawnImage, ReadPage, TextRun} from '../../../pdf/read/index.ts'
import type {Finding} from '../../../types.ts'
import {INK, sidesOf} from '../geometry.ts'
import {fillsByRow} from './fills.ts'
import {seenFindings} from './findings.ts'
import {tinyVerdict} from './index.ts'
import {look} from './look.ts'
import type {Judged} from './types.ts'

/**
 * The texts of a PDF that nobody sees, or hardly, judged by the file alone. Without the pages that it was printed from
 * nothing says whether that was meant, so all are warnings; a text over or under a picture or a gradient is taken to be
 * seen, and what is no text of the document (an artifact, the letters behind a scan) is passed over.
 */
export function unseenIn(pages: readonly ReadPage[]): readonly Finding[] {
  const judged = pages.flatMap((page, index) => {
    const near = fillsByRow(page.fills, page.height)
    return [...page.runs, ...page.hidden].flatMap((run): readonly Judged[] => {
      if (run.width === 0 || run.artifact || !/[\p{L}\p{N}]/u.test(run.text) || isOfScan(run, page.images)) return []
      const verdict = tinyVerdict(run) ?? look(run, near(run))
      return verdict === undefined || verdict === 'unsure'
        ? []
        : [{...verdict, page: index + 1, ref: -1, text: run.text, drawn: false}]
    })
  })
  return seenFindings(judged, []).map(finding => ({...finding, severity: 'warning'}))
}

/** Programs that recognise letters put them, painted with nothing, on the picture that shows them. */
const isOfScan = (run: TextRun, images: readonly DrawnImage[]): boolean => {
  if (run.hidden !== 'transparent') return false
  const [left, top, right, bottom] = sidesOf(run, INK)
  const [x, y] = [(left + right) / 2, (top + bottom) / 2]
  return images.some(({sides}) => sides[0] <= x && x <= sides[2] && sides[1] <= y && y <= sides[3])
}
