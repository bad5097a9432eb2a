/**
 * The style sheet that depends on the page's size: `@page {size; margin}` and the measures that follow from it.
 *
 * The type area is a whole number of grid lines high, so that the last line of a full page stands at the same height on
 * facing pages. Paged.js reads lengths of `@page` literally and knows no `var()`, so they are worked out here.
 */
import type {Configuration} from '../types.ts'
import {marginSheet, roomy} from './margin-sheet.ts'

/** What a theme may set of a page: margins in millimetres, the line in points; what it leaves out is ours. */
export interface ThemeMeasures {
  readonly top?: number
  readonly bottom?: number
  readonly inside?: number
  readonly outside?: number
  readonly grid?: number
}

/** What a page is made for. */
interface SheetOptions {
  readonly bleed?: number | undefined
  readonly columns?: number | undefined
  readonly isHandout?: boolean
}

/** Millimetres, but for `grid` and `text`, which are in points. */
interface Measures {
  readonly grid: number
  readonly text: number
  readonly lines: number
  readonly head: number
  readonly back: number
  readonly foreEdge: number
}

/** Millimetres: what print shops ask for at least. */
const usualBleed = 3

const millimetresPerPoint = 25.4 / 72

/** The sizes that were tried on paper; every other one is worked out from the nearest in area. */
const known: Readonly<Record<string, Measures>> = {
  '148x210': {grid: 13, text: 10, lines: 36, head: 19, back: 17, foreEdge: 21},
  '139.7x215.9': {grid: 13, text: 10, lines: 36, head: 22, back: 16, foreEdge: 19.7},
  '210x297': {grid: 14, text: 11, lines: 48, head: 26, back: 30, foreEdge: 58},
  '215.9x279.4': {grid: 14, text: 11, lines: 45, head: 25.4, back: 32, foreEdge: 60.9},
}

/** Of a handout: exercises, tables and lines to write on use the sheet, 165 mm of it; running text has a measure of its own. */
const ofHandouts: Readonly<Record<string, Measures>> = {
  '210x297': {grid: 14, text: 11, lines: 51, head: 19, back: 22.5, foreEdge: 22.5},
  '215.9x279.4': {grid: 14, text: 11, lines: 48, head: 17.5, back: 25.45, foreEdge: 25.45},
}

/**
 * The sheet `page.css` of a publication. What is `bound` has facing pages, mirrored; sheets of a handout or document all
 * have the same margins, their running head at the left, their folio at the right.
 *
 * @param options.bleed in millimetres: how far pictures that bleed run beyond the page. All profiles have the widest of
 *   them, so that one layout serves those for the press and those for the screen.
 * @param options.columns of the text; the program of the page makes them (`pages/inside/frames.ts`)
 * @param options.isHandout whether the text is as wide as the sheet allows; a document has its exercises stand over its
 *   right edge
 */
export function pageSheet(
  page: Configuration['page'],
  bound: boolean,
  theme: ThemeMeasures = {},
  {bleed = usualBleed, columns = 1, isHandout = false}: SheetOptions = {},
): string {
  const {width, height} = page
  const {grid, text, lines, head, back, foreEdge} = measuresOf(page, theme, {columns, isHandout})
  const gap = gapOf(width, height)
  const foot = round(height - head - lines * grid * millimetresPerPoint)
  const outer = `margin-top: ${head}mm; margin-bottom: ${foot}mm;`
  const overhang = bound || foreEdge < roomy ? 0 : round(foreEdge - leastEdge)
  return `@page { size: ${width}mm ${height}mm; ${outer} margin-left: ${back}mm; margin-right: ${foreEdge}mm; }
${bound ? facing(back, foreEdge) : single}${marginSheet(foreEdge, width - back - foreEdge, bound)}:root {
  --bleed: calc(${bleed}mm + 2px);
  --page-width: ${width}mm;
  --page-height: ${height}mm;
  --margin-head: ${head}mm;
  --margin-foot: ${foot}mm;
  --margin-back: ${back}mm;
  --margin-fore-edge: ${foreEdge}mm;
  --margin-left-page: ${bound ? foreEdge : back}mm;
  --overhang: ${overhang}mm;
  --type-width: ${round(width - back - foreEdge)}mm;
  --type-lines: ${lines};
  --grid: ${grid}pt;
  --scale: ${scaleOf(page)};
  --text-size: calc(${text}pt * var(--text-scale, 1));
}
${overhang > 0 ? '.exercise { --outside: yes; }\n' : ''}${columns > 1 ? `.pagedjs_chapter_page { --page-columns: ${columns}; --column-gap: ${gap}mm; }\n${(width - back - foreEdge - gap) / 2 < narrowColumn ? inNarrowColumns : ''}` : ''}`
}

/**
 * Millimetres: in a narrower column dates beside what happened, and white beside a pull quote, would leave two words a line.
 * Dates stand above, a pull quote is as wide as the column.
 */
const narrowColumn = 65
const inNarrowColumns = `.pagedjs_chapter_page .pullquote { margin-left: 0; margin-right: 0; }
.pagedjs_chapter_page .timeline dt { float: none; width: auto; }
.pagedjs_chapter_page .timeline dd { padding-left: 0; }
`

/**
 * By how much what is seen from afar (covers, openings, titles of documents) is larger than on A5; nothing is smaller than
 * there, and sizes next to it are as it is.
 */
function scaleOf({width, height}: Configuration['page']): number {
  const scale = Math.sqrt((width * height) / (148 * 210))
  return scale < 1.08 ? 1 : Math.round(Math.min(scale, 2) * 1000) / 1000
}

/** Whether a theme's measures leave room for a text on `page`: four lines, 30 mm wide. */
export function hasRoom(page: Configuration['page'], theme: ThemeMeasures): boolean {
  const {grid, lines, head, back, foreEdge} = measuresOf(page, theme)
  const foot = page.height - head - lines * grid * millimetresPerPoint
  return lines >= 4 && page.width - back - foreEdge >= 30 && foot >= 0
}

/** The measures of a page; a type area that the theme sets ends with the last whole line above its foot. */
function measuresOf(
  {width, height}: Configuration['page'],
  theme: ThemeMeasures,
  {columns = 1, isHandout = false}: SheetOptions = {},
): Measures {
  const size = `${width}x${height}`
  const usual =
    columns > 1
      ? inColumns(width, height)
      : ((isHandout ? ofHandouts[size] : undefined) ?? known[size] ?? workedOut(width, height))
  const {top: head = usual.head, inside: back = usual.back, outside: foreEdge = usual.foreEdge} = theme
  const grid = theme.grid ?? usual.grid
  const measures = {...usual, grid, head, back, foreEdge}
  if (theme.top === undefined && theme.bottom === undefined && theme.grid === undefined) return measures
  const usualFoot = height - usual.head - usual.lines * usual.grid * millimetresPerPoint
  const room = height - head - (theme.bottom ?? usualFoot)
  // What figures in decimals lose must not cost a line.
  return {...measures, lines: Math.floor(room / (grid * millimetresPerPoint) + 1e-6)}
}

/** Millimetres: what stays white at the edge of a sheet, whatever stands over the text's right edge. */
const leastEdge = 16

const facing = (back: number, foreEdge: number): string =>
  `@page :left { margin-left: ${foreEdge}mm; margin-right: ${back}mm; }
@page :right { margin-left: ${back}mm; margin-right: ${foreEdge}mm; }
`

const single = `.pagedjs_left_page .pagedjs_margin-bottom-left > .pagedjs_margin-content { text-align: right; }
.pagedjs_right_page .pagedjs_margin-top-right > .pagedjs_margin-content { text-align: left; }
`

/** Margins of another size: those of A5 up to its area, of A4 from there, in proportion; a measure of 66 letters at most. */
function workedOut(width: number, height: number): Measures {
  const small = isSmall(width, height)
  const {grid, text} = small ? {grid: 13, text: 10} : {grid: 14, text: 11}
  const widest = small ? 112 : 124
  const type = Math.min(widest, width * 0.745)
  const back = round(Math.max(10, (width - type) * (small ? 0.45 : 0.34)))
  const head = round(height * 0.09)
  const lines = Math.max(4, Math.floor((height * 0.787) / (grid * millimetresPerPoint)))
  return {grid, text, lines, head, back, foreEdge: round(width - type - back)}
}

/** In square millimetres: a sheet nearer to A5 than to A4. */
const isSmall = (width: number, height: number): boolean => width * height < 45_000

/** Millimetres between two columns. */
const gapOf = (width: number, height: number): number => (isSmall(width, height) ? 5 : 6)

/**
 * Two columns: 80 mm each on A4, in smaller type, even margins. On small sheets they are as wide as they can be, and the type is
 * that of a newspaper, so that a line of A5 has 45 signs: with 42 its spaces open.
 */
function inColumns(width: number, height: number): Measures {
  const small = isSmall(width, height)
  const {grid, text} = small ? {grid: 11.25, text: 8.5} : {grid: 13, text: 9.5}
  const side = round(small ? width * 0.081 : Math.max(18, (width - 160 - gapOf(width, height)) / 2))
  const head = round(height * 0.08)
  const lines = Math.max(4, Math.floor((height * 0.82) / (grid * millimetresPerPoint)))
  return {grid, text, lines, head, back: side, foreEdge: side}
}

const round = (millimetres: number): number => Math.round(millimetres * 1000) / 1000
