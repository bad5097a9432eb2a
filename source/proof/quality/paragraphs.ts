import {edgesAt, isText} from './body.ts'
import {beginsItem} from './lines.ts'
import {mode} from './statistics.ts'
import type {Block, Body, Line, Paragraph} from './types.ts'

// In ems: less is protrusion into the margin, more is an indent.
const INDENT = 0.6
// In steps: more white ends a block.
const WHITE = 1.35
// In ems: a line that falls short by more than the space that may stand at its end is not full.
const SHORT = 0.26
// In points: right edges that are the same.
const SAME = 1.2

// In ems: baselines of one row.
const SAME_ROW = 0.3

const ends = /[.!?…:;»”"’)\]]\S{0,3}$/u

/** Lines of running text, page after page, each page column after column, as blocks. */
export function blocksOf(lines: readonly Line[], body: Body): Block[] {
  const blocks: Block[] = []
  for (const column of columnsOf(withoutCells(lines, body), body)) {
    let open: Line[] = []
    for (const line of column) {
      const last = open.at(-1)
      const fits = isText(line, body) && last && line.y - last.y < WHITE * body.step
      if (open.length > 0 && !fits) {
        blocks.push(blockOf(open, body))
        open = []
      }
      if (isText(line, body)) open.push(line)
    }
    if (open.length > 0) blocks.push(blockOf(open, body))
  }
  return blocks
}

/** Without the cells of tables, which stand side by side in a column of text and would part it. */
function withoutCells(lines: readonly Line[], body: Body): readonly Line[] {
  const isBeside = ({page, y, size}: Line, other: Line | undefined): boolean =>
    other !== undefined && other.page === page && Math.abs(other.y - y) < SAME_ROW * size && !isText(other, body)
  return lines.filter(
    (line, index) => isText(line, body) || !(isBeside(line, lines[index - 1]) || isBeside(line, lines[index + 1])),
  )
}

/** Whether a line of a block reaches its right edge. */
export const isFull = (line: Line, {full}: Block): boolean =>
  full !== undefined && line.right >= full - SHORT * line.size

/** The paragraphs of all blocks in reading order, those that go on after a page's end whole. */
export function paragraphsOf(blocks: readonly Block[], body: Body, starts: ReadonlySet<Line>): Paragraph[] {
  const paragraphs: {lines: Line[]; justified: boolean}[] = []
  let before: {line: Line; block: Block} | undefined
  for (const block of blocks) {
    for (const line of block.lines) {
      const open = paragraphs.at(-1)
      const goesOn = open && before && !starts.has(line) && continues(before, {line, block}, open.lines, body)
      if (goesOn) open.lines.push(line)
      else paragraphs.push({lines: [line], justified: block.full !== undefined})
      if (goesOn && block.full === undefined && before?.block !== block && block.lines.length > 1)
        open.justified = false
      before = {line, block}
    }
  }
  return paragraphs
}

interface Placed {
  readonly line: Line
  readonly block: Block
}

function continues(before: Placed, next: Placed, open: readonly Line[], body: Body): boolean {
  const turns = before.block !== next.block
  // White on the page ends a paragraph, a float does not: only the turn of a page or a column is looked over.
  if (turns && next.line.page === before.line.page && next.line.y > before.line.y) return false
  if (turns && next.line.page > before.line.page + 1) return false
  if (beginsItem(next.line.text)) return false
  if (before.block.full !== undefined && !isFull(before.line, before.block)) return false
  if (before.block.full === undefined && turns && ends.test(before.line.text)) return false
  const shift = offset(next.line, body) - offset(before.line, body)
  const reach = INDENT * body.size
  if (shift > reach) return beginsItem(before.line.text) && open.length === 1
  if (shift < -reach) return open.length === 1
  // A full line with an indent before another one: a paragraph of one line.
  return !(open.length === 1 && offset(next.line, body) > reach && offset(next.line, body) < 3.5 * body.size && turns)
}

const offset = (line: Line, body: Body): number => line.left - edgesAt(line.page, body).left

function blockOf(lines: readonly Line[], body: Body): Block {
  const page = (lines[0] as Line).page
  const edge = edgesAt(page, body).right
  const right =
    (lines.length > 2
      ? mode(
          lines.map(line => line.right),
          0.4,
        )
      : undefined) ?? edge
  const full = lines.filter(line => Math.abs(line.right - right) <= SAME).length
  const reaches = lines.some(line => Math.abs(line.right - edge) <= SAME)
  const justified = lines.length > 2 ? full >= 0.4 * lines.length && full > 1 : reaches
  return {page, lines, full: justified ? right : undefined}
}

/**
 * The lines of each page as columns in reading order: lines one under another with nothing beside them. A column without
 * running text, of a table or a caption, ends where a line of text stands under it, and parts no other.
 */
function columnsOf(lines: readonly Line[], body: Body): Line[][] {
  const done: Line[][] = []
  let open: Line[][] = []
  let page = 0
  const close = (columns: readonly Line[][]): void => {
    done.push(...[...columns].sort((one, other) => (one[0]?.left ?? 0) - (other[0]?.left ?? 0)))
    drop(columns)
  }
  const drop = (columns: readonly Line[][]): void => {
    open = open.filter(column => !columns.includes(column))
  }
  const hasText = (column: readonly Line[]): boolean => column.some(line => isText(line, body))
  for (const line of lines) {
    if (line.page !== page) close(open)
    page = line.page
    const above = open.filter(column => column.some(one => overlaps(one, line)))
    const texts = above.filter(hasText)
    if (texts.length > 1) close(open)
    else if (above.length > 1) drop(above.filter(column => !texts.includes(column)))
    const column = texts.length > 1 ? undefined : (texts[0] ?? (above.length === 1 ? above[0] : undefined))
    if (!column) open.push([line])
    else if (Math.abs((column.at(-1)?.y ?? 0) - line.y) < SAME_ROW * line.size) {
      // Beside the last line: the columns divide here.
      const beside = column.pop()
      if (hasText(column)) close(open)
      else drop([column])
      if (beside) open.push([beside])
      open.push([line])
    } else column.push(line)
  }
  close(open)
  return done
}

const overlaps = (one: Line, other: Line): boolean =>
  Math.min(one.right, other.right) - Math.max(one.left, other.left) >
  0.5 * Math.min(one.right - one.left, other.right - other.left)
