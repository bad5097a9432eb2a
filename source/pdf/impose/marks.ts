/** Lines that say where to fold, cut and staple, in the margin that is trimmed off. Lengths are in points. */
import {type Layout, perMillimetre as mm, type Rectangle} from './place.ts'
import type {Sheet} from './signature.ts'

export interface Line {
  readonly kind: 'fold' | 'cut' | 'staple' | 'collation'
  readonly from: readonly [x: number, y: number]
  readonly to: readonly [x: number, y: number]
}

/** What is done with the sheets. */
export interface Finishing {
  readonly folded: boolean
  /** Cut between the places, and around them. */
  readonly cut: boolean
  /** Marks within the page where nothing is trimmed off. */
  readonly forced: boolean
}

/** Less is not worth a cut, and most printers leave it white. */
export const leastMargin = 4 * mm

/** What is trimmed off beside the places, and above and below them. */
export function margins({sheet, block}: Layout): {readonly beside: number; readonly above: number} {
  const [beside, above] = [(sheet.width - block.width) / 2, (sheet.height - block.height) / 2]
  return {beside: beside >= leastMargin - 0.01 ? beside : 0, above: above >= leastMargin - 0.01 ? above : 0}
}

/** The marks of a side. @param isOutside the side of the outer sheet of a signature that is seen when it is folded */
export function marksOf(
  layout: Layout,
  {folded, cut, forced}: Finishing,
  {signature}: Pick<Sheet, 'signature'>,
  isOutside: boolean,
  signatures: number,
): Line[] {
  const {beside, above} = margins(layout)
  const {block, columns, rows, sheet} = layout
  const lines: Line[] = []
  const upright = (kind: Line['kind'], x: number, isInner: boolean): void => {
    if (above > 0) {
      lines.push(tick(kind, [x, block.y - mm], [x, block.y - reach(above)]))
      const head = block.y + block.height
      lines.push(tick(kind, [x, head + mm], [x, head + reach(above)]))
    } else if (forced && isInner) {
      lines.push(tick(kind, [x, 0], [x, inward]), tick(kind, [x, sheet.height - inward], [x, sheet.height]))
    }
  }
  const level = (kind: Line['kind'], y: number, isInner: boolean): void => {
    if (beside > 0) {
      lines.push(tick(kind, [block.x - mm, y], [block.x - reach(beside), y]))
      const edge = block.x + block.width
      lines.push(tick(kind, [edge + mm, y], [edge + reach(beside), y]))
    } else if (forced && isInner) {
      lines.push(tick(kind, [0, y], [inward, y]), tick(kind, [sheet.width - inward, y], [sheet.width, y]))
    }
  }
  if (folded || cut) {
    for (const x of [block.x, block.x + block.width]) upright('cut', x, false)
    for (const y of [block.y, block.y + block.height]) level('cut', y, false)
  }
  if (folded) upright('fold', sheet.width / 2, true)
  if (cut) {
    for (let column = 1; column < columns; column++) upright('cut', block.x + (column * block.width) / columns, true)
    for (let row = 1; row < rows; row++) level('cut', block.y + (row * block.height) / rows, true)
  }
  const isMarked = forced || beside > 0 || above > 0
  if (folded && isOutside && isMarked)
    lines.push(...(signatures > 1 ? collation(block, sheet.width / 2, signature) : staples(block, sheet.width / 2)))
  return lines
}

/** How long a mark within the page is. */
const inward = 3 * mm

/** A mark begins 1 mm outside of the cut, and ends 5 mm further or at the edge of what a printer prints. */
const reach = (margin: number): number => Math.min(6 * mm, margin - 0.5 * mm)

const tick = (kind: Line['kind'], from: Line['from'], to: Line['to']): Line => ({kind, from, to})

/** Two staples of 12 mm, a quarter of the height from head and foot. */
const staples = ({y, height}: Rectangle, fold: number): Line[] =>
  [0.25, 0.75].map(part => {
    const middle = y + part * height
    return tick('staple', [fold, middle - 6 * mm], [fold, middle + 6 * mm])
  })

/** A bar on the back of each signature, one lower than the last: a missing one, or two exchanged, break the stair. */
const collation = ({y, height}: Rectangle, fold: number, signature: number): Line[] => {
  const steps = Math.max(1, Math.floor(height / (8 * mm)) - 4)
  const head = y + height - (16 + 8 * ((signature - 1) % steps)) * mm
  return [tick('collation', [fold, head], [fold, head - 6 * mm])]
}
