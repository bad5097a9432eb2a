import {IDENTITY, type Matrix, type Sides} from './matrix.ts'

/** The area of a path, or a clip. Points from the top left corner of the page, y downwards. */
export interface Shape {
  /** The upright rectangle around it. */
  readonly sides: Sides
  /** Its outline, curves as short lines: x and y by turns. Undefined where it is the rectangle itself. */
  readonly points?: Float64Array
  /** Where in `points`, in points, each of its subpaths begins. */
  readonly starts?: readonly number[]
  /** By which rule its inside is told (ISO 32000-2, 8.5.3.3); otherwise by the winding number. */
  readonly evenOdd?: boolean
}

/** Whether a point lies in the area. Points on one level, one after the other, cost next to nothing. */
export function contains(shape: Shape, x: number, y: number): boolean {
  const {sides, evenOdd} = shape
  if (x < sides[0] || x > sides[2] || y < sides[1] || y > sides[3]) return false
  if (!shape.points) return true
  let level = levels.get(shape)
  if (level?.y !== y) {
    level = {y, crossings: crossingsAt(shape, y)}
    levels.set(shape, level)
  }
  const {crossings} = level
  let winding = 0
  for (let i = 0; i < crossings.length; i += 2) if ((crossings[i] as number) > x) winding += crossings[i + 1] as number
  return evenOdd ? winding % 2 !== 0 : winding !== 0
}

// A map has thousands of lines, and each of its names is looked for among them at a few levels.
const levels = new WeakMap<Shape, {readonly y: number; readonly crossings: readonly number[]}>()

/** Where lines cross a level: by turns x, and 1 for a line that goes down, −1 for one that goes up. */
const crossingsAt = ({points = new Float64Array(), starts = []}: Shape, y: number): readonly number[] => {
  const crossings: number[] = []
  for (let i = 0; i < starts.length; i++) {
    const start = 2 * (starts[i] as number)
    const end = 2 * (starts[i + 1] ?? points.length / 2)
    let x0 = points[end - 2] as number
    let y0 = points[end - 1] as number
    for (let k = start; k < end; k += 2) {
      const x1 = points[k] as number
      const y1 = points[k + 1] as number
      if (y0 <= y !== y1 <= y) crossings.push(x0 + ((y - y0) * (x1 - x0)) / (y1 - y0), y1 > y0 ? 1 : -1)
      x0 = x1
      y0 = y1
    }
  }
  return crossings
}

/** Whether a point lies within `distance` of the outline. */
export function isOnOutline({sides, points, starts = []}: Shape, x: number, y: number, distance: number): boolean {
  const [left, top, right, bottom] = sides
  if (x < left - distance || x > right + distance || y < top - distance || y > bottom + distance) return false
  if (!points) {
    return x < left + distance || x > right - distance || y < top + distance || y > bottom - distance
  }
  for (let i = 0; i < starts.length; i++) {
    const end = 2 * (starts[i + 1] ?? points.length / 2)
    for (let k = 2 * (starts[i] as number) + 2; k < end; k += 2) {
      const [x0, y0, x1, y1] = [
        points[k - 2] as number,
        points[k - 1] as number,
        points[k] as number,
        points[k + 1] as number,
      ]
      // Most lines are far away.
      if (y0 < y - distance && y1 < y - distance) continue
      if (y0 > y + distance && y1 > y + distance) continue
      if (isNear(x - x0, y - y0, x1 - x0, y1 - y0, distance)) return true
    }
  }
  return false
}

/** Whether the point (x, y) lies near the line from (0, 0) to (dx, dy). */
const isNear = (x: number, y: number, dx: number, dy: number, distance: number): boolean => {
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, (x * dx + y * dy) / length))
  return Math.hypot(x - along * dx, y - along * dy) <= distance
}

// Lines for a curve: Chromium writes a quarter of a circle as eight of them.
const STEPS = 3
/** What each of the four points of a curve weighs at each step (Bernstein's polynomials). */
const WEIGHTS = Array.from({length: STEPS}, (_, step) => {
  const t = (step + 1) / STEPS
  const s = 1 - t
  return [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t] as const
})

/** Follows the path operators of a content stream (ISO 32000-2, 8.5.2). */
export function pathWriter() {
  let points = new Float64Array(256)
  let length = 0
  let starts: number[] = []
  const add = (matrix: Matrix, x: number, y: number): void => {
    if (length + 2 > points.length) {
      const longer = new Float64Array(2 * points.length)
      longer.set(points)
      points = longer
    }
    points[length++] = matrix[0] * x + matrix[2] * y + matrix[4]
    points[length++] = matrix[1] * x + matrix[3] * y + matrix[5]
  }
  const move = (matrix: Matrix, x: number, y: number): void => {
    starts.push(length / 2)
    add(matrix, x, y)
  }
  const close = (): void => {
    const first = 2 * (starts.at(-1) ?? 0)
    if (length - first >= 4) add(IDENTITY, points[first] as number, points[first + 1] as number)
  }
  return {
    move,
    close,
    line: (matrix: Matrix, x: number, y: number): void => (length === 0 ? move(matrix, x, y) : add(matrix, x, y)),
    /** A cubic curve from the current point (`c`), or one that lacks its first (`v`) or second control point (`y`). */
    curve(matrix: Matrix, numbers: ArrayLike<number>, lacking?: 'v' | 'y'): void {
      if (length === 0) move(matrix, numbers[0] as number, numbers[1] as number)
      const x0 = points[length - 2] as number
      const y0 = points[length - 1] as number
      // Where in `numbers` the second control point and the end stand. A page has tens of thousands of curves: nothing is
      // allocated for any of them.
      const two = lacking === 'v' ? 0 : 2
      const to = lacking ? 2 : 4
      const x1 = lacking === 'v' ? x0 : across(matrix, numbers, 0)
      const y1 = lacking === 'v' ? y0 : down(matrix, numbers, 0)
      const x2 = across(matrix, numbers, two)
      const y2 = down(matrix, numbers, two)
      const x3 = across(matrix, numbers, to)
      const y3 = down(matrix, numbers, to)
      for (const [p, q, r, w] of WEIGHTS)
        add(IDENTITY, p * x0 + q * x1 + r * x2 + w * x3, p * y0 + q * y1 + r * y2 + w * y3)
    },
    rectangle(matrix: Matrix, x: number, y: number, width: number, height: number): void {
      move(matrix, x, y)
      add(matrix, x + width, y)
      add(matrix, x + width, y + height)
      add(matrix, x, y + height)
      close()
    },
    /** The path so far, which ends here; undefined when there is none. */
    take(evenOdd: boolean): Shape | undefined {
      if (length === 0) return undefined
      const shape = shapeOf(points.subarray(0, length), starts, evenOdd)
      length = 0
      starts = []
      return shape
    },
  }
}

/** Where on the page the point lies whose coordinates stand at `at` and behind it, from the left and from the top. */
const across = (matrix: Matrix, numbers: ArrayLike<number>, at: number): number =>
  matrix[0] * (numbers[at] as number) + matrix[2] * (numbers[at + 1] as number) + matrix[4]
const down = (matrix: Matrix, numbers: ArrayLike<number>, at: number): number =>
  matrix[1] * (numbers[at] as number) + matrix[3] * (numbers[at + 1] as number) + matrix[5]

const shapeOf = (points: Float64Array, starts: readonly number[], evenOdd: boolean): Shape => {
  let [left, top, right, bottom] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, -1e9, -1e9]
  for (let i = 0; i < points.length; i += 2) {
    const [x, y] = [points[i] as number, points[i + 1] as number]
    if (x < left) left = x
    if (x > right) right = x
    if (y < top) top = y
    if (y > bottom) bottom = y
  }
  const sides: Sides = [left, top, right, bottom]
  if (starts.length === 1 && isUpright(points)) return {sides}
  return {sides, points: points.slice(), starts, evenOdd}
}

// In points: what the rounding of numbers in the file amounts to.
const CLOSE = 0.01

const isUpright = (points: Float64Array): boolean => {
  const count = points.length / 2
  const at = (i: number): number => points[i] as number
  const same = (i: number, k: number): boolean => Math.abs(at(i) - at(k)) < CLOSE
  if (count !== 4 && !(count === 5 && same(0, 8) && same(1, 9))) return false
  // Level and upright by turns.
  const first = same(1, 3) ? 1 : 0
  return [0, 1, 2, 3].every(i => {
    const axis = (first + i) % 2
    return same(2 * i + axis, 2 * ((i + 1) % 4) + axis)
  })
}
