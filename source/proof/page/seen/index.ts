/**
 * Is what is printed also seen? Text that lies under something, is painted with nothing, is off the page or hardly differs
 * from its ground is in the PDF and yet nobody reads it.
 */
import type {TextRun} from '../../../pdf/read/index.ts'
import type {Box, Finding, PagePicture, Place} from '../../../types.ts'
import {INK, isWithin, sidesOf} from '../geometry.ts'
import {fillsByRow} from './fills.ts'
import {seenFindings} from './findings.ts'
import {isPlain, look} from './look.ts'
import {lookAtPicture} from './picture.ts'
import {type Judged, type SeenPage, TINY, type Unsure, type Verdict} from './types.ts'

export type {SeenPage} from './types.ts'

/** Gives pictures of parts of a page, by its number; none for a part that cannot be pictured. */
export type PictureOf = (page: number, box: Box) => Promise<PagePicture | undefined>

/**
 * The texts of the pages that are not seen, or hardly.
 *
 * @param pictureOf asked where a text stands over or under a picture, a gradient or a pattern; without it such texts are
 *   taken to be seen
 */
export async function unseenFindings(
  pages: readonly SeenPage[],
  places: readonly (Place | undefined)[],
  pictureOf?: PictureOf,
): Promise<readonly Finding[]> {
  const judged: Judged[] = []
  for (const seen of pages) {
    const unsure = judge(seen, judged)
    if (pictureOf && unsure.length > 0) judged.push(...(await judgeByPicture(seen, unsure, pictureOf)))
  }
  return seenFindings(judged, places)
}

/** Judges the runs of a page by what the PDF says; gives those of which it does not say enough. */
const judge = ({page, read, owners}: SeenPage, judged: Judged[]): readonly Unsure[] => {
  const unsure: Unsure[] = []
  const near = fillsByRow(read.fills, read.height)
  for (const [index, run] of read.runs.entries()) {
    if (run.width === 0) continue
    const owner = owners[index]
    const drawn = owner ? owner.drawn === true : page.images.some(({box}) => isWithin(sidesOf(run, INK), box))
    // Marks that a style sheet adds (bullets, quotation marks for show) are no text of anybody.
    if (!owner && !drawn) continue
    const fills = near(run)
    // Small letters in drawings are told with the pictures.
    const verdict = (drawn ? undefined : tinyVerdict(run)) ?? look(run, fills)
    if (verdict === undefined) continue
    const ref = owner?.ref ?? imageUnder(run, page.images)
    // Letters that are painted once more with an outline of their own.
    const isOutlined = verdict !== 'unsure' && verdict.fault === 'contrast' && hasTwin(run, read.runs)
    if (verdict === 'unsure' || isOutlined) {
      const free = !isOutlined && isPlain(run) && fills.every(({order}) => order < run.order)
      if (!drawn) unsure.push({page: page.number, ref, run, free})
    } else judged.push({...verdict, page: page.number, ref, text: run.text, drawn})
  }
  return unsure
}

/** What is wrong with a run that is too small to be read. */
export const tinyVerdict = ({narrow, hidden}: TextRun): Verdict | undefined =>
  hidden === undefined && narrow < TINY ? {fault: 'tiny', ratio: 1, size: narrow} : undefined

const imageUnder = (run: TextRun, images: SeenPage['page']['images']): number =>
  images.find(({box}) => isWithin(sidesOf(run, INK), box))?.ref ?? -1

/** Whether the same place bears letters in another colour: a halo, a shadow, an outline. */
const hasTwin = (run: TextRun, runs: readonly TextRun[]): boolean =>
  runs.some(
    other =>
      other !== run &&
      other.colour !== run.colour &&
      Math.abs(other.y - run.y) < 0.3 * run.size &&
      run.x > other.x - 0.3 * run.size &&
      run.x + run.width < other.x + other.width + 0.3 * run.size,
  )

// In points: what a picture takes in around the letters.
const MARGIN = 2

const judgeByPicture = async (
  {page}: SeenPage,
  unsure: readonly Unsure[],
  pictureOf: PictureOf,
): Promise<readonly Judged[]> => {
  const sides = unsure.map(({run}) => sidesOf(run, INK))
  const left = Math.max(0, Math.min(...sides.map(side => side[0])) - MARGIN)
  const top = Math.max(0, Math.min(...sides.map(side => side[1])) - MARGIN)
  const right = Math.min(page.width, Math.max(...sides.map(side => side[2])) + MARGIN)
  const bottom = Math.min(page.height, Math.max(...sides.map(side => side[3])) + MARGIN)
  const picture = await pictureOf(page.number, {x: left, y: top, width: right - left, height: bottom - top})
  if (!picture) return []
  return unsure.flatMap(({run, ref, free}) => {
    const verdict = lookAtPicture(run, picture, free)
    return verdict ? [{...verdict, page: page.number, ref, text: run.text, drawn: false}] : []
  })
}
