/** A transformation `[a b c d e f]` (ISO 32000-2, 8.3.3): x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [number, number, number, number, number, number]

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]

/** First `inner`, then `outer`. */
export function multiply(inner: Matrix, outer: Matrix): Matrix {
  return [
    inner[0] * outer[0] + inner[1] * outer[2],
    inner[0] * outer[1] + inner[1] * outer[3],
    inner[2] * outer[0] + inner[3] * outer[2],
    inner[2] * outer[1] + inner[3] * outer[3],
    inner[4] * outer[0] + inner[5] * outer[2] + outer[4],
    inner[4] * outer[1] + inner[5] * outer[3] + outer[5],
  ]
}

/** The sides of a rectangle: left, top, right, bottom, with y downwards. */
export type Sides = readonly [left: number, top: number, right: number, bottom: number]

/** The sides of the upright rectangle around the rectangle (x0, y0)–(x1, y1) transformed. */
export function transformSides(matrix: Matrix, x0: number, y0: number, x1: number, y1: number): Sides {
  const [a, b, c, d, e, f] = matrix
  const x = Math.min(a * x0, a * x1) + Math.min(c * y0, c * y1) + e
  const y = Math.min(b * x0, b * x1) + Math.min(d * y0, d * y1) + f
  return [
    x,
    y,
    x + Math.abs(a * (x1 - x0)) + Math.abs(c * (y1 - y0)),
    y + Math.abs(b * (x1 - x0)) + Math.abs(d * (y1 - y0)),
  ]
}

/** What two rectangles share; right is left of left where they share nothing. */
export function intersect(one: Sides, other: Sides): Sides {
  return [
    Math.max(one[0], other[0]),
    Math.max(one[1], other[1]),
    Math.min(one[2], other[2]),
    Math.min(one[3], other[3]),
  ]
}
