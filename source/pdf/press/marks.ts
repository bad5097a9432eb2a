/** What the shop cuts and registers by, outside the bleed: crop marks, registration marks, patches of the four inks. */

const mm = 72 / 25.4

/** Points of paper that the marks take outside the bleed. */
export const roomForMarks = 8 * mm

/** Length of a crop mark, its distance from the bleed, half the size of a registration mark, side of a patch. */
const [length, gap, cross, patch] = [5 * mm, 1 * mm, 2 * mm, 4 * mm]
/** Points: a hairline that every plate shows. */
const hairline = 0.25

/** The colour space of what is on every plate, for the resources of a page. */
export const registrationName = 'Registration'

/**
 * The operators that draw the marks around a page.
 *
 * @param trim left, bottom, right and top of the trimmed page, in points
 * @param bleed in points
 * @param folds where the page is folded, in points from its left edge: dashed lines at its head and foot
 */
export function marksAround(
  trim: readonly [number, number, number, number],
  bleed: number,
  folds: readonly number[] = [],
): string {
  const [left, bottom, right, top] = trim
  const [near, far] = [bleed + gap, bleed + gap + length]
  const lines: string[] = []
  for (const x of [left, right]) lines.push(line(x, bottom - near, x, bottom - far), line(x, top + near, x, top + far))
  for (const y of [bottom, top]) lines.push(line(left - near, y, left - far, y), line(right + near, y, right + far, y))
  const out = near + length / 2
  const [centre, middle] = [(left + right) / 2, (bottom + top) / 2]
  for (const [x, y] of [
    [centre, top + out],
    [centre, bottom - out],
    [left - out, middle],
    [right + out, middle],
  ] as const) {
    lines.push(line(x - cross, y, x + cross, y), line(x, y - cross, x, y + cross), circle(x, y, cross * 0.6))
  }
  const patches = inks.map(
    (ink, i) =>
      `${ink} k ${[left + 6 * mm + i * patch, top + near + gap / 2, patch, patch].map(decimal).join(' ')} re f`,
  )
  const dashed = folds.flatMap(x => [
    line(left + x, bottom - near, left + x, bottom - far),
    line(left + x, top + near, left + x, top + far),
  ])
  const folded = dashed.length > 0 ? ['[2 1] 0 d', ...dashed] : []
  const inPlates = `/${registrationName} CS 1 SCN ${hairline} w`
  return ['/Artifact BMC q', inPlates, ...lines, ...patches, ...folded, 'Q EMC'].join('\n')
}

/** The four inks whole, then half. */
const inks = ['1 0 0 0', '0 1 0 0', '0 0 1 0', '0 0 0 1', '.5 0 0 0', '0 .5 0 0', '0 0 .5 0', '0 0 0 .5']

const line = (x0: number, y0: number, x1: number, y1: number): string =>
  `${decimal(x0)} ${decimal(y0)} m ${decimal(x1)} ${decimal(y1)} l S`

/** A circle of four curves: 0.5523 is as near as cubic curves come. */
function circle(x: number, y: number, radius: number): string {
  const k = 0.5523 * radius
  const point = (dx: number, dy: number) => `${decimal(x + dx)} ${decimal(y + dy)}`
  return [
    `${point(radius, 0)} m`,
    `${point(radius, k)} ${point(k, radius)} ${point(0, radius)} c`,
    `${point(-k, radius)} ${point(-radius, k)} ${point(-radius, 0)} c`,
    `${point(-radius, -k)} ${point(-k, -radius)} ${point(0, -radius)} c`,
    `${point(k, -radius)} ${point(radius, -k)} ${point(radius, 0)} c S`,
  ].join(' ')
}

const decimal = (value: number): string => String(Math.round(value * 1000) / 1000)
