import {isText} from './body.ts'
import type {Body, Line, Remark, Sheet} from './types.ts'

// In lines and shares of the type area's height.
const HOLE = 4
const FILLED = 0.6
// A background is no picture.
const BACKGROUND = 0.95
// In ems, above and below a baseline.
const ASCENT = 0.75
const DESCENT = 0.25

export interface PageWhites {
  readonly sheet: Sheet
  readonly lines: readonly Line[]
  readonly headings: readonly Line[]
  /** Whether its last white is wanted: a chapter ends on the page, or a break was asked for. */
  readonly ends: boolean
  /** Whether its end is a break that was asked for. */
  readonly cut: boolean
  readonly area: Area
}

/** Top and bottom of the type area, in points. */
type Area = Readonly<{top: number; bottom: number}>

/** The type area that the running text of all pages fills. */
export const areaOf = ({top, bottom, size}: Body): Area => ({top: top - ASCENT * size, bottom: bottom + DESCENT * size})

/** White in the type area that nobody asked for: holes of more than four lines, and a page filled under 60 %. */
export function whitesOf({sheet, lines, headings, ends, cut, area}: PageWhites, body: Body): Remark[] {
  const {top, bottom} = area
  const found: Remark[] = []
  // Under the last line of a chapter white is wanted, be it above the notes.
  const last = ends
    ? Math.max(...lines.filter(line => isText(line, body) || headings.includes(line)).map(({y}) => y))
    : bottom
  let white = 0
  let under = top
  let above: Line | undefined
  let said: Line | undefined
  const look = (next: number, line: Line | undefined): void => {
    const lead = body.step - body.size
    const gap = (next - under - (under === top || next === bottom ? lead / 2 : lead)) / body.step
    // Around the title that opens a chapter white is wanted.
    const isOpening = [above, line].some(near => near && headings.includes(near) && near.size > 1.25 * body.size)
    if (gap > HOLE && !isOpening && next <= last) {
      found.push({kind: 'hole', page: sheet.number, text: said?.text ?? line?.text ?? '', value: gap})
    }
    if (!isOpening || next === bottom) white += Math.max(0, gap - 2) * body.step
  }
  const inks = inkOf(sheet, lines, area)
  for (const [index, {from, to, line}] of inks.entries()) {
    // A rule above a title is a part of it.
    if (from > under) look(from, line ?? (to - from < body.step / 2 ? inks[index + 1]?.line : undefined))
    said = line ?? said
    if (to > under) {
      under = to
      above = line
    }
  }
  if (bottom > under) look(bottom, undefined)
  const filled = 1 - white / (bottom - top)
  if (filled < FILLED && cut === ends) found.push({kind: 'filled', page: sheet.number, text: '', value: 100 * filled})
  return found
}

interface Ink {
  readonly from: number
  readonly to: number
  readonly line: Line | undefined
}

function inkOf(sheet: Sheet, lines: readonly Line[], {top, bottom}: Area): Ink[] {
  const texts = lines
    .filter(({y, size}) => y > top - size && y < bottom + size)
    .map(line => ({from: line.y - ASCENT * line.size, to: line.y + DESCENT * line.size, line}))
  const pictures = sheet.pictures
    .filter(each => (each.right - each.left) * (each.bottom - each.top) < BACKGROUND * sheet.width * sheet.height)
    .map(each => ({from: each.top, to: each.bottom, line: undefined}))
  return [...texts, ...pictures].sort((one, other) => one.from - other.from)
}
