/**
 * A table with more columns than any page can hold, as lines of text: each row is a paragraph, with a bar between its cells.
 * All that it says is there, in its order; what stands under what is not seen any more, which is told.
 */
import type {Asked, AskedCell} from './cells.ts'

/** A column of words that are cut takes so many of its letters, at least: with fewer nobody reads them any more. */
const leastLetters = 4

/**
 * Whether columns of these widths, in CSS px, can be read: what a cell cannot set on one line it sets in pieces of some
 * letters at least.
 *
 * @param letter the mean width of a letter, at the table's size of type
 */
export function canBeRead(asked: Asked, widths: readonly number[], size: number, letter: number): boolean {
  const needed = leastLetters * letter
  return asked.cells.every(cell => {
    const width = widths.slice(cell.column, cell.column + cell.columns).reduce((sum, each) => sum + each, 0)
    return width - cell.edges >= size * Math.min(needed, widest(cell)) - slip
  })
}

/** What the browser rounds. */
const slip = 0.6

const widest = ({stretches}: AskedCell): number =>
  Math.max(0, ...stretches.map(({indent, pieces}) => indent + Math.max(...pieces)))

/** Puts the lines of `table` in its place. */
export function setInLines(table: HTMLTableElement): void {
  const lines = document.createElement('div')
  take(lines, table)
  lines.classList.add('table-lines')
  lines.dataset.fit = 'lines'
  const {caption} = table
  if (caption) {
    const line = document.createElement('div')
    take(line, caption)
    line.dataset.breakAfter = 'avoid'
    line.append(...caption.childNodes)
    lines.append(line)
  }
  for (const row of [...table.rows]) lines.append(lineOf(row))
  table.replaceWith(lines)
}

function lineOf(row: HTMLTableRowElement): Element {
  const line = document.createElement('div')
  take(line, row)
  line.className = 'table-line'
  if (row.parentElement?.localName === 'thead') line.dataset.breakAfter = 'avoid'
  const cells = [...row.cells]
  const hasBlocks = cells.some(cell => cell.querySelector(blocks))
  for (const [index, cell] of cells.entries()) {
    const made = document.createElement(hasBlocks ? 'div' : 'span')
    take(made, cell)
    made.className = 'table-cell'
    if (cell.localName === 'th') made.dataset.head = ''
    made.append(...cell.childNodes)
    if (index > 0 && !hasBlocks) line.append(bar())
    line.append(made)
  }
  return line
}

const blocks = 'p, ul, ol, dl, pre, div, blockquote, figure, table, aside, img, svg'

function bar(): Element {
  const made = document.createElement('span')
  made.dataset.generated = ''
  made.textContent = '\u00a0| '
  return made
}

/** What an element is known by: it goes to the one that stands for it. */
const known = /^(?:id|lang|dir|data-(?:ref|stream|only|break-before|place))$/

function take(made: Element, former: Element): void {
  for (const {name, value} of former.attributes) if (known.test(name)) made.setAttribute(name, value)
}
