/** Where a publication that is too long loses the fewest lines: arithmetic alone. */

/** What a section costs and takes, in pages. */
export interface Cuttable {
  readonly pages: number
  /** The side on which it begins, with an empty page before it where that is needed. */
  readonly starts?: 'left' | 'right' | undefined
  /** Lines to take out for it to have one page less, two, and so on; as far as that goes. */
  readonly costs: readonly number[]
}

export interface LeastCut {
  /** By how many pages each section is shorter. */
  readonly fewer: readonly number[]
  /** Pages of the whole then. */
  readonly pages: number
}

/** The way to a position: lines so far, where the section before began, and by how many pages this one is shorter. */
interface Way {
  readonly lines: number
  readonly before: number
  readonly fewer: number
}

/**
 * The sections that lose the fewest lines for the whole to have at most `wanted` pages; the shortest that it can be where
 * that is more. Of equal ways, the one that touches fewer sections, then the one with more pages.
 */
export function leastCut(sections: readonly Cuttable[], wanted: number): LeastCut {
  let now = new Map<number, Way>([[0, {lines: 0, before: 0, fewer: 0}]])
  const stages: Map<number, Way>[] = []
  for (const section of sections) {
    now = after(section, now)
    stages.push(now)
  }
  const ends = [...now].sort(([one, way], [other, otherWay]) => way.lines - otherWay.lines || other - one)
  const fitting = ends.find(([position]) => position <= wanted)
  const pages = fitting?.[0] ?? Math.min(...now.keys())
  const fewer: number[] = []
  let position = pages
  for (const stage of stages.toReversed()) {
    const way = stage.get(position) as Way
    fewer.unshift(way.fewer)
    position = way.before
  }
  return {fewer, pages}
}

/** Less than a line: a section that is touched counts, where lines do not decide. */
const touch = 0.001

/** Where the next section can begin, from where this one can. A right-hand page has an even number of pages before it. */
function after({pages, starts, costs}: Cuttable, from: ReadonlyMap<number, Way>): Map<number, Way> {
  const to = new Map<number, Way>()
  for (const [before, {lines}] of from) {
    const isMissed = starts !== undefined && (before % 2 === 0) !== (starts === 'right')
    const begin = before + (isMissed ? 1 : 0)
    for (const [fewer, cost] of [0, ...costs].entries()) {
      const position = begin + pages - fewer
      const way = {lines: lines + cost + (fewer > 0 ? touch : 0), before, fewer}
      if (way.lines < (to.get(position)?.lines ?? Number.POSITIVE_INFINITY)) to.set(position, way)
    }
  }
  return to
}
