import type {Body, Line, Sheet} from './types.ts'

// In steps: what follows a heading stands nearer.
const NEAR = 4

/** The titles of a page: lines of a larger or heavier face, alone on their baseline, in the type area. */
export function headingsOf(lines: readonly Line[], body: Body): Line[] {
  return lines.filter(
    line =>
      isInArea(line, body) &&
      (line.size > 1.08 * body.size || (line.bold && line.size > body.size - 0.3)) &&
      !lines.some(other => other !== line && Math.abs(other.y - line.y) < 1),
  )
}

/** Whether a baseline lies between the first and the last one of running text, or less than a line farther. */
export const isInArea = ({y}: Line, {top, bottom, step}: Body): boolean =>
  y > top - 1.1 * step && y < bottom + 0.5 * step

/** Whether a line stands in the column of a heading, below it. */
export const isUnder = (line: Line, heading: Line): boolean =>
  line.y > heading.y + 1 && line.left < heading.right && line.right > heading.left

/**
 * The headings of a page that nothing follows, or one line alone.
 *
 * @param alone first lines of paragraphs that go on overleaf
 */
export function strandedHeadings(
  sheet: Sheet,
  lines: readonly Line[],
  headings: readonly Line[],
  alone: ReadonlySet<Line>,
  body: Body,
): Line[] {
  const isNext = (line: Line, y: number): boolean => y > line.y + 1 && y < line.y + line.size + NEAR * body.step
  return headings.filter(heading => {
    const after = lines.filter(line => isInArea(line, body) && isUnder(line, heading) && isNext(heading, line.y))
    if (after.some(line => headings.includes(line))) return false
    const next = after[0]
    if (next) return alone.has(next)
    return !sheet.pictures.some(
      ({top, bottom}) => isNext(heading, top) || (top < heading.y && bottom > heading.y + body.step),
    )
  })
}
