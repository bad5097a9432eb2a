import {type Layout, layoutOn, type Size} from './place.ts'

/** The paper when nobody names one: the first on which the pages keep their size, else the first of `papers`. */
export function choosePaper(
  papers: readonly Size[],
  page: Size,
  grids: readonly (readonly [columns: number, rows: number])[],
): Layout {
  const layouts = papers.map(paper => layoutOn(paper, page, grids))
  const [first] = layouts
  if (!first) throw new Error('impose: no paper to choose from')
  return (
    layouts.find(({scale}) => scale === 1) ??
    layouts.reduce((best, one) => (one.scale > best.scale ? one : best), first)
  )
}
