import type {ReadPage, Sides, TextRun} from '../../pdf/read/index.ts'
import type {Box} from '../../types.ts'

/** What a run covers to the eye. In ems of its size, above and below the baseline. */
interface Band {
  readonly above: number
  readonly below: number
}

/** Capitals and descenders: what must lie within the type area. */
export const INK: Band = {above: 0.72, below: 0.22}

// Lower-case letters alone: accents, descenders and raised figures of one line may reach into another one's.
const MIDDLE: Band = {above: 0.48, below: 0}

/** The upright rectangle around a run, in points from the top left corner of the page. */
export function sidesOf({x, y, width, size, direction}: TextRun, band: Band): Sides {
  const [right, down] = direction
  if (down === 0 && right > 0) return [x, y - band.above * size, x + width, y + band.below * size]
  // Up from the baseline is (down, −right).
  const corners = [0, width].flatMap(along =>
    [-band.below * size, band.above * size].map(
      up => [x + right * along + down * up, y + down * along - right * up] as const,
    ),
  )
  const xs = corners.map(([cornerX]) => cornerX)
  const ys = corners.map(([, cornerY]) => cornerY)
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}

/** Whether `sides` stick out of `box` by more than `tolerance` points. */
export function sticksOut([left, top, right, bottom]: Sides, box: Box, tolerance: number): boolean {
  return (
    left < box.x - tolerance ||
    top < box.y - tolerance ||
    right > box.x + box.width + tolerance ||
    bottom > box.y + box.height + tolerance
  )
}

/** Whether the middle of `sides` lies in `box`. */
export function isWithin([left, top, right, bottom]: Sides, {x, y, width, height}: Box): boolean {
  const middleX = (left + right) / 2
  const middleY = (top + bottom) / 2
  return middleX >= x && middleX <= x + width && middleY >= y && middleY <= y + height
}

// In ems of the smaller size. Slanted letters lean over upright ones; less than that is no overlap.
const LEAN = 0.3
const SUNK = 0.15

// Capitals: where they stand in the letters of a whole line above, neither is read. Less than that is a raised figure's width.
const CAPITALS: Band = {above: 0.66, below: 0}
const LONG = 2

/** The pairs of runs of which one is printed over the other; boxes for marks stand over those of letters. Indices of `runs`, the first painted first. */
export function overlaps(runs: readonly TextRun[]): readonly (readonly [number, number])[] {
  const found: (readonly [number, number])[] = []
  const boxes = runs
    .map((run, index) => ({
      index,
      size: run.size,
      sides: sidesOf(run, MIDDLE),
      tall: sidesOf(run, CAPITALS),
      // The hyphen that a line ends with stands over the one in its text, which paints nothing.
      visible: run.width > 0 && !run.hidden && /[^\s\u00ad]/.test(run.text),
    }))
    .filter(({visible}) => visible)
    .sort((one, other) => one.tall[1] - other.tall[1])
  for (const [i, {index, size, sides, tall}] of boxes.entries()) {
    for (let k = i + 1; k < boxes.length; k++) {
      const other = boxes[k]
      if (!other || other.tall[1] >= tall[3]) break
      const small = Math.min(size, other.size)
      const wide = Math.min(sides[2], other.sides[2]) - Math.max(sides[0], other.sides[0])
      const high = Math.min(sides[3], other.sides[3]) - Math.max(sides[1], other.sides[1])
      if (runs[index]?.font.boxes && runs[other.index]?.font.boxes) continue
      if (wide > (high > SUNK * small ? LEAN : LONG) * small)
        found.push([Math.min(index, other.index), Math.max(index, other.index)])
    }
  }
  return found
}

// A smaller shape is a rule or a bullet, a greater one the background of the page.
const SHAPE = 4
const BACKGROUND = 0.95

/** Whether a page shows pictures: an image, or a drawn shape that is neither a rule nor the background. */
export function showsPictures({images, shapes, width, height}: ReadPage): boolean {
  return (
    images.length > 0 ||
    shapes.some(([left, top, right, bottom]) => {
      const [w, h] = [right - left, bottom - top]
      return w > SHAPE && h > SHAPE && (w < BACKGROUND * width || h < BACKGROUND * height)
    })
  )
}
