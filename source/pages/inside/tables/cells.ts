/** What the cells of tables ask for: the width of each piece that no line end may cut, as the browser sets it. */
import {textElements} from '../../../text/phrasing.ts'
import {sides} from './columns.ts'
import {type Place, placesIn} from './grid.ts'

/** What a table asks for. Lengths are CSS px, at the table's own size of type. */
export interface Asked {
  readonly columns: number
  readonly rows: number
  readonly cells: readonly AskedCell[]
}

export interface AskedCell extends Pick<Place, 'row' | 'column' | 'columns' | 'rows'> {
  /** Its padding, left and right together. */
  readonly edges: number
  readonly stretches: readonly Stretch[]
  /** A number, or a word and its number: never cut. */
  readonly isBound: boolean
  /** Left empty to be filled by hand. */
  readonly isToFill: boolean
}

/** What stands between two ends of line that are asked for. */
export interface Stretch {
  /** By how much its lines are set in: an item of a list. */
  readonly indent: number
  /** The mean of the spaces between its pieces. */
  readonly gap: number
  /** Widths of what no line end may cut. */
  readonly pieces: readonly number[]
}

/** The part of its room that a cell to fill gives up before a word is cut. */
const given = 0.4

/** The same table with narrower cells to fill: a word that is cut is worse than less room to write. */
export const yielding = ({cells, ...asked}: Asked): Asked => ({
  ...asked,
  cells: cells.map(cell =>
    cell.isToFill
      ? {
          ...cell,
          stretches: cell.stretches.map(one => ({...one, pieces: one.pieces.map(piece => (1 - given) * piece)})),
        }
      : cell,
  ),
})

/** A picture in a cell is never made narrower than this. */
const leastPicture = 75

/** A cell to fill asks for the room that its style sheet gives it, whatever stands in it: it is as wide without the answer. */
const isToFill = (cell: HTMLTableCellElement): boolean => cell.dataset.fill !== undefined

const room = (cell: HTMLTableCellElement): Stretch => {
  const width = Number.parseFloat(getComputedStyle(cell, '::before').width) || leastPicture
  return {indent: 0, gap: 0, pieces: [width]}
}

/** Reads tables that are in the document: all are laid out once for it, a piece on each line, and put back. */
export function asking(tables: readonly HTMLTableElement[]): Asked[] {
  // Paddings first: some are shares of a row that is about to change.
  const found = tables.map(table => {
    const places = placesIn(table)
    const edges = places.map(({cell}) => sides(getComputedStyle(cell), 'paddingLeft', 'paddingRight'))
    const lead = Number.parseFloat(getComputedStyle(table).lineHeight) || 16
    return {table, places, edges, lead}
  })
  const spaces = tables.map(probe)
  for (const table of tables) table.dataset.measured = ''
  const widths = spaces.map(space => space.getBoundingClientRect().width)
  const read = found.map(({table, places, edges, lead}, index) => {
    const space = widths[index] as number
    const cells = places.map(
      ({cell, row, column, columns, rows}, at): AskedCell => ({
        row,
        column,
        columns,
        rows,
        edges: edges[at] as number,
        stretches: isToFill(cell) ? [room(cell)] : stretchesOf(cell, lead, space),
        isToFill: isToFill(cell),
        isBound: cell.style.getPropertyValue('text-wrap-mode') === 'nowrap',
      }),
    )
    const columns = cells.reduce((most, cell) => Math.max(most, cell.column + cell.columns), 0)
    return {columns, rows: table.rows.length, cells}
  })
  for (const table of tables) delete table.dataset.measured
  for (const space of spaces) space.remove()
  return read
}

/** A space of the table's face, which takes no room. */
function probe(table: HTMLTableElement): HTMLElement {
  const space = document.createElement('span')
  space.style.position = 'absolute'
  space.dataset.probe = ''
  space.textContent = '\u00a0'
  table.rows[0]?.cells[0]?.append(space)
  return space
}

interface Open {
  readonly indent: number
  readonly pieces: number[]
  spaces: number
  /** Where the line of the last piece stands, and where the piece begins. */
  middle: number
  left: number
}

function stretchesOf(cell: Element, lead: number, space: number): Stretch[] {
  const edge = cell.getBoundingClientRect().left + Number.parseFloat(getComputedStyle(cell).paddingLeft)
  const done: Stretch[] = []
  let open: Open | undefined
  const end = (): void => {
    if (open) {
      const {indent, pieces, spaces} = open
      done.push({
        indent,
        pieces,
        gap: pieces.length > 1 ? (space * Math.min(spaces, pieces.length - 1)) / (pieces.length - 1) : 0,
      })
    }
    open = undefined
  }
  const add = (left: number, right: number, middle: number): void => {
    if (!open) open = {indent: left - edge, pieces: [right - left], spaces: 0, middle, left}
    else if (middle - open.middle > 0.55 * lead) {
      open.pieces.push(right - left)
      open.middle = middle
      open.left = left
    } else open.pieces[open.pieces.length - 1] = Math.max(open.pieces.at(-1) as number, right - open.left)
  }
  const walk = (parent: Element): void => {
    for (const node of parent.childNodes) {
      if (node instanceof Text) {
        for (const {left, right, top, bottom} of rectanglesOf(node))
          if (right > left) add(left, right, (top + bottom) / 2)
        // None follows another: they are collapsed by then (`fill/spaces.ts`).
        if (open) open.spaces += node.data.split(' ').length - 1
      } else if (!(node instanceof Element) || node.hasAttribute('data-probe')) continue
      else if (boxes.has(node.localName)) {
        const {left, right, top, bottom} = node.getBoundingClientRect()
        add(left, Math.max(right, left + pictureWidth(node)), (top + bottom) / 2)
      } else if (node.localName === 'br') end()
      else if (inline.has(node.localName)) walk(node)
      else {
        end()
        walk(node)
        end()
      }
    }
  }
  walk(cell)
  end()
  return done
}

const range = document.createRange()

function rectanglesOf(text: Text): DOMRectList {
  range.selectNodeContents(text)
  return range.getClientRects()
}

const pictureWidth = (element: Element): number =>
  element.localName === 'img' && !element.classList.contains('inline-image')
    ? Math.min(leastPicture, Number.parseFloat(element.getAttribute('width') ?? '') || leastPicture)
    : 0

const boxes = new Set(['img', 'svg', 'math', 'table', 'input', 'pre'])
const inline: ReadonlySet<string> = new Set([...textElements, 'wbr'])
