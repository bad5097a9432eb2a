import {mean, mode, percentile} from './statistics.ts'
import type {Body, Edges, Line} from './types.ts'

/**
 * What the running text of a print is set in: the face and size of most of its letters, the distance of its lines, its
 * edges and its grid, all read off the lines themselves.
 *
 * @param step the distance of lines, where it is known
 * @returns undefined when there are no two lines one under another
 */
export function bodyOf(lines: readonly Line[], step?: number): Body | undefined {
  const weights = new Map<string, number>()
  let key = ''
  for (const line of lines) {
    const own = `${line.family} ${line.size.toFixed(1)}`
    weights.set(own, (weights.get(own) ?? 0) + line.text.length)
    if ((weights.get(own) ?? 0) > (weights.get(key) ?? 0)) key = own
  }
  const [family = '', size = '0'] = key.split(' ')
  const face = {family, size: Number(size)}
  const texts = lines.filter(line => isText(line, face))
  const distances = texts.flatMap((line, i) => {
    const next = texts[i + 1]
    return next && next.page === line.page && overlap(line, next) ? [next.y - line.y] : []
  })
  const seen = distances.filter(distance => distance > 0.9 * face.size && distance < 2.2 * face.size)
  const leading = step ?? stepOf(seen)
  if (leading === undefined) return undefined
  const odd = edgesOf(texts.filter(line => line.page % 2 === 1))
  const even = edgesOf(texts.filter(line => line.page % 2 === 0))
  const edges = {odd: odd ?? even ?? {left: 0, right: 0}, even: even ?? odd ?? {left: 0, right: 0}}
  const ys = texts.map(line => line.y)
  return {
    ...face,
    step: leading,
    origin: originOf(ys, leading),
    indent: indentOf(texts, edges, face.size),
    edges,
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  }
}

/** Whether a line is of the face and size of the running text. */
export function isText(line: Line, {family, size}: Pick<Body, 'family' | 'size'>): boolean {
  return line.family === family && Math.abs(line.size - size) < 0.15 && !line.bold
}

/** The edges of the type area on the page of a line. */
export const edgesAt = (page: number, {edges}: Pick<Body, 'edges'>): Edges => (page % 2 === 1 ? edges.odd : edges.even)

const overlap = (one: Line, other: Line): boolean => Math.min(one.right, other.right) > Math.max(one.left, other.left)

/** The outermost edges at which one long line in eight stands and more: protruding marks are fewer, indents lie inside. */
function edgesOf(lines: readonly Line[]): Edges | undefined {
  const widest = Math.max(...lines.map(line => line.right - line.left))
  const long = lines.filter(line => line.right - line.left > 0.6 * widest)
  const left = outermost(long.map(line => line.left))
  const right = mode(
    long.map(line => line.right),
    0.5,
  )
  return left === undefined || right === undefined ? undefined : {left, right}
}

function outermost(lefts: readonly number[]): number | undefined {
  const sorted = [...lefts].sort((one, other) => one - other)
  const enough = Math.max(2, Math.ceil(sorted.length / 8))
  const index = sorted.findIndex((left, i) => (sorted[i + enough - 1] ?? Number.POSITIVE_INFINITY) - left < 1)
  return sorted[index] ?? mode(lefts, 0.5)
}

/**
 * The mean of the most crowded distances: a program that sets lines on whole pixels makes some of them three quarters of a
 * point longer than others. What is near a quarter of a point is one, since nobody asks for 12.98.
 */
function stepOf(distances: readonly number[]): number | undefined {
  const middle = mode(distances, 0.4)
  if (middle === undefined) return undefined
  const seen = mean(distances.filter(distance => Math.abs(distance - middle) < 0.8)) ?? middle
  const round = Math.round(4 * seen) / 4
  return Math.abs(round - seen) < 0.04 ? round : seen
}

/**
 * Where most baselines stand within a step: the middle between the first and the last of the most crowded stretch, since a
 * program that sets lines on whole pixels spreads them evenly around the grid.
 */
function originOf(ys: readonly number[], step: number): number {
  const phases = ys.map(y => y - step * Math.floor(y / step))
  // Phases on both sides of the seam are one cluster.
  const around = [...phases, ...phases.map(phase => phase + step)]
  const near = mode(around, 0.4) ?? 0
  const cluster = around.filter(phase => Math.abs(phase - near) < 0.6)
  return ((percentile(cluster, 0.02) ?? near) + (percentile(cluster, 0.98) ?? near)) / 2
}

function indentOf(lines: readonly Line[], edges: Body['edges'], size: number): number {
  const offset = (line: Line): number => line.left - edgesAt(line.page, {edges}).left
  // Only a line above one at the edge begins a paragraph: those of lists are all set in.
  const indents = lines
    .filter((line, i) => {
      const next = lines[i + 1]
      return next && next.page === line.page && Math.abs(offset(next)) < 0.5 * size && offset(line) > 0.6 * size
    })
    .map(offset)
  return (
    mode(
      indents.filter(indent => indent < 3.5 * size),
      0.3,
    ) ?? size
  )
}
