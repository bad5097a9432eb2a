/** Imposed sheets, cut and folded in thought: half by half as a reader turns them. */
import type {ReadPage, Sides, TextRun} from '../../pdf/read/index.ts'

/** What one half of a side shows, in the places of the sheet. */
export interface Half {
  readonly runs: readonly TextRun[]
  readonly images: readonly Sides[]
}

/**
 * The halves of `sides` (front, back, front …) in reading order.
 *
 * @param perSignature sheets that lie in one another; the last signature may have fewer
 */
export function folded(sides: readonly ReadPage[], perSignature: number): Half[] {
  const sheets = Array.from({length: Math.floor(sides.length / 2)}, (_, index) => ({
    front: halves(sides[2 * index] as ReadPage),
    back: halves(sides[2 * index + 1] as ReadPage),
  }))
  const order: Half[] = []
  for (let first = 0; first < sheets.length; first += perSignature) {
    const bundle = sheets.slice(first, first + perSignature)
    // Leaves lie right of the fold down to the middle, then left of it back to the outer sheet.
    for (const {front, back} of bundle) order.push(front.right, back.left)
    for (const {front, back} of bundle.reverse()) order.push(back.right, front.left)
  }
  return order
}

/** The font of the words that imposition puts beside the pages. */
const beside = 'SHEETS+'

const halves = ({runs, images, width}: ReadPage): {readonly left: Half; readonly right: Half} => {
  const fold = width / 2
  const half = (isWithin: (x: number) => boolean): Half => ({
    // Where most of it stands: the creep moves a page beyond the fold by as much.
    runs: runs.filter(run => !run.font.name.startsWith(beside) && isWithin(run.x + (run.direction[0] * run.width) / 2)),
    images: images.map(({sides}) => sides).filter(([left, , right]) => isWithin((left + right) / 2)),
  })
  return {left: half(x => x < fold), right: half(x => x >= fold)}
}
