/** The sections of laid-out pages: what stands between two pages that something begins. */
import type {LaidHeading, Page, Pages} from '../../types.ts'

export interface PagedSection {
  /** Its pages, an empty one before it left out. */
  readonly pages: readonly [Page, ...Page[]]
  /** The headings on them. */
  readonly headings: readonly LaidHeading[]
}

/** @returns the sections in order; each page that is not empty is of one */
export function sectionsOf({pages, headings}: Pages): PagedSection[] {
  const runs: [Page, ...Page[]][] = []
  for (const page of pages) {
    if (page.blank) continue
    const run = runs.at(-1)
    if (run && !page.begins) run.push(page)
    else runs.push([page])
  }
  let index = 0
  return runs.map(run => {
    const last = (run.at(-1) as Page).number
    const first = index
    while (index < headings.length && (headings[index] as LaidHeading).page <= last) index++
    return {pages: run, headings: headings.slice(first, index)}
  })
}

/** A chapter of a text whose chapters flow. */
export interface FlowingPart {
  readonly heading: LaidHeading
  readonly from: number
  readonly to: number
  /** Its lines; undefined in columns, where the height of a heading does not tell how much stands before it. */
  readonly lines: number | undefined
}

/** The parts of a section by its highest headings of which there are several; none where there are not. */
export function partsOf({pages, headings}: PagedSection, grid: number): FlowingPart[] {
  const counts = new Map<number, number>()
  for (const {level} of headings) counts.set(level, (counts.get(level) ?? 0) + 1)
  const level = Math.min(...[...counts].flatMap(([each, count]) => (count > 1 ? each : [])))
  const own = headings.filter(heading => heading.level === level)
  const [first] = pages
  const isColumned = grid > 0 && (first.filling?.of ?? 0) > (1.5 * first.area.height) / grid
  const before = new Map<number, number>()
  let total = 0
  for (const {number, filling} of pages) {
    before.set(number, total)
    total += filling?.lines ?? 0
  }
  const area = ({page}: LaidHeading) => pages.find(({number}) => number === page)?.area
  const lineOf = (heading: LaidHeading) =>
    (before.get(heading.page) ?? 0) + (heading.y - (area(heading)?.y ?? 0)) / Math.max(1, grid)
  return own.map((heading, index) => {
    const next = own[index + 1]
    const isAtTop = next !== undefined && next.page > heading.page && next.y < (area(next)?.y ?? 0) + 3 * grid
    const to = next ? next.page - (isAtTop ? 1 : 0) : (pages.at(-1) as Page).number
    const lines = Math.max(1, Math.round((next ? lineOf(next) : total) - lineOf(heading)))
    return {heading, from: heading.page, to, lines: isColumned || grid === 0 ? undefined : lines}
  })
}
