import {type Layout, layoutOn, type Size} from './place.ts'

/** A sheet that may be taken. */
export interface Paper extends Size {
  /** That of another part of the world: nobody has it at hand for pages that would have to be scaled all the same. */
  readonly isForeign?: boolean
}

/**
 * The paper when nobody names one: the first on which the pages keep their size, else the one at hand on which they are
 * largest.
 */
export function choosePaper(
  papers: readonly Paper[],
  page: Size,
  grids: readonly (readonly [columns: number, rows: number])[],
): Layout {
  const layouts = papers.map(paper => layoutOn(paper, page, grids))
  const own = layouts.filter((_, at) => papers[at]?.isForeign !== true)
  const [first] = own
  if (!first) throw new Error('impose: no paper to choose from')
  return (
    layouts.find(({scale}) => scale === 1) ?? own.reduce((best, one) => (one.scale > best.scale ? one : best), first)
  )
}
