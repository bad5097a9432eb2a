import {type Fill, isPaintedAt, isWithinCut, type TextRun} from '../../../pdf/read/index.ts'
import {sidesOf} from '../geometry.ts'
import {blend, contrast} from './contrast.ts'
import {BODY, HEIGHTS} from './fills.ts'
import {type Fault, PALE, UNSEEN, type Verdict} from './types.ts'

// A run is looked at in columns of so many ems.
const COLUMN = 0.3

// As many columns as a line of small print is long.
const MOST = 400

// Nobody misses less than this: in ems, or for short runs in parts of their length.
const LEAST = 1
const PART = 0.4

/** The ground of a page. */
const PAPER = 0xffffff

/**
 * Looks at a run as a reader does: is it there, and does it differ from its ground?
 *
 * @param fills What is painted near it, in paint order.
 * @returns What is wrong with it, `unsure` where that depends on a picture, a gradient or a mask, undefined when it is read.
 */
export function look(run: TextRun, fills: readonly Fill[]): Verdict | 'unsure' | undefined {
  if (run.hidden) return {fault: run.hidden, ratio: 1}
  if (fills.length === 0 && run.cut === undefined && isPlain(run)) {
    const ratio = contrast(run.colour, PAPER)
    return ratio < PALE ? {fault: 'contrast', ratio} : undefined
  }
  return summed(columnsOf(run, fills))
}

/** Whether a run is painted in one colour, fully. */
export function isPlain({colour, alpha, vague}: TextRun): boolean {
  return colour >= 0 && alpha === 1 && !vague
}

/** Whether all of the run has the same over it and under it: the ground of a page, of a box, of a cell. */
const isUniform = (run: TextRun, fills: readonly Fill[]): boolean => {
  if (run.cut) return false
  const [left, top, right, bottom] = sidesOf(run, BODY)
  return fills.every(
    ({sides, shape, stroke, cut}) =>
      !shape.points &&
      stroke === undefined &&
      !cut &&
      sides[0] <= left &&
      sides[1] <= top &&
      sides[2] >= right &&
      sides[3] >= bottom,
  )
}

/** For each column what is seen at the height that is neither the best nor the worst. */
const columnsOf = (run: TextRun, fills: readonly Fill[]): readonly Point[] => {
  const {x, y, width, size, direction} = run
  const [right, down] = direction
  const count = isUniform(run, fills) ? 1 : Math.min(MOST, Math.max(1, Math.round(width / (COLUMN * size))))
  const levels = HEIGHTS.map(height => {
    const [left, top] = [x + down * height * size, y - right * height * size]
    return Array.from({length: count}, (_, i) => {
      const along = (width * (i + 0.5)) / count
      return pointAt(run, fills, left + right * along, top + down * along)
    })
  })
  return Array.from({length: count}, (_, i) => {
    const points = levels.map(level => level[i] as Point)
    return points.sort((one, other) => one.ratio - other.ratio)[1] as Point
  })
}

/** What is seen at a point. */
interface Point extends Verdict {
  readonly sure: boolean
}

/** All that is painted at a point, one upon the other (ISO 32000-2, 11.3). */
const pointAt = (run: TextRun, fills: readonly Fill[], x: number, y: number): Point => {
  if (!isWithinCut(run.cut, x, y)) return {fault: 'outside', ratio: 1, sure: true}
  let ground = PAPER
  let sure = true
  let next = 0
  for (; next < fills.length; next++) {
    const fill = fills[next] as Fill
    if (fill.order > run.order) break
    if (!isPaintedAt(fill, x, y)) continue
    if (fill.vague || fill.colour < 0) sure = false
    else {
      ground = blend(fill.colour, ground, fill.alpha)
      if (fill.alpha >= OPAQUE) sure = true
    }
  }
  if (run.vague || run.colour < 0) sure = false
  const asPainted = run.colour < 0 ? PALE : contrast(run.colour, ground)
  let ink = run.colour < 0 ? ground : blend(run.colour, ground, run.alpha)
  const uncovered = contrast(ink, ground)
  let fault: Fault = asPainted >= PALE && run.alpha < 1 ? 'transparent' : 'contrast'
  for (; next < fills.length; next++) {
    const fill = fills[next] as Fill
    if (!isPaintedAt(fill, x, y)) continue
    if (fill.alpha >= OPAQUE && !fill.vague) return {fault: 'covered', ratio: 1, sure: true}
    if (fill.vague || fill.colour < 0) sure = false
    else {
      ink = blend(fill.colour, ink, fill.alpha)
      ground = blend(fill.colour, ground, fill.alpha)
      if (sure && uncovered >= PALE) fault = 'covered'
    }
  }
  return {fault, ratio: contrast(ink, ground), sure}
}

const OPAQUE = 0.98

/** One verdict for all columns of a run. */
const summed = (columns: readonly Point[]): Verdict | 'unsure' | undefined => {
  const unseen = columns.filter(({sure, ratio}) => sure && ratio < UNSEEN)
  if (isMissed(unseen, columns)) return worst(unseen)
  if (
    isMissed(
      columns.filter(({sure}) => !sure),
      columns,
    )
  )
    return 'unsure'
  const pale = columns.filter(({sure, ratio}) => sure && ratio < PALE)
  return isMissed(pale, columns) ? worst(pale) : undefined
}

const isMissed = ({length}: readonly Point[], all: readonly Point[]): boolean =>
  length > 0 && (length * COLUMN >= LEAST || length >= PART * all.length)

/** The commonest fault, with the ratio in the middle. */
const worst = (points: readonly Point[]): Verdict => {
  const counts = new Map<Fault, number>()
  for (const {fault} of points) counts.set(fault, (counts.get(fault) ?? 0) + 1)
  const [[fault] = ['contrast' as const]] = [...counts].sort((one, other) => other[1] - one[1])
  const ratios = points.filter(point => point.fault === fault).map(({ratio}) => ratio)
  return {fault, ratio: ratios.sort((one, other) => one - other)[ratios.length >> 1] as number}
}
