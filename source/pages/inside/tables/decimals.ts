/**
 * Columns of numbers aligned on their decimal mark. Nothing is added to the text: each cell gets as much padding as its
 * number lacks on a side.
 */
import {sides} from './columns.ts'
import {type Place, placesIn} from './grid.ts'

/** A number and what may stand around it: a sign or a currency before, a unit after. */
const number = /^([^\d\p{L}]{0,4}\d(?:[\d\s'’]*\d)?)((?:[.,]\d+)?)([^\d]{0,12})$/u
/** What stands where there is no number. */
const empty = /^[\s\u00a0–—-]*$|^n\.?\s?d\.?$/iu

/** Aligns the columns of `tables`, which are in the document, that hold numbers, some with decimals. */
export function alignDecimals(tables: readonly HTMLTableElement[]): void {
  const columns = tables.flatMap(table => {
    const mark = table.closest('[lang]')?.getAttribute('lang')?.startsWith('en') ? '.' : ','
    return numbersIn(placesIn(table), mark)
  })
  // All is read before anything is written: one layout for all of them.
  const measured = columns.map(column => ({...column, numbers: column.numbers.map(measure)}))
  for (const {head, align, numbers} of measured) {
    const before = Math.max(...numbers.map(({whole}) => whole))
    const after = Math.max(...numbers.map(({rest}) => rest))
    for (const cell of head) if (align === undefined) cell.dataset.align = 'right'
    for (const {cell, whole, rest, size, left, right} of numbers) {
      if (align === undefined) cell.dataset.align = 'right'
      // Padding grows and shrinks with the type.
      const pad = (own: number, lack: number) => `calc(${own}px + ${(lack / size).toFixed(4)}em)`
      if (align !== 'left') cell.style.paddingInlineEnd = pad(right, after - rest)
      if (align === 'left' || align === 'center') cell.style.paddingInlineStart = pad(left, before - whole)
      cell.style.setProperty('text-wrap-mode', 'nowrap')
    }
  }
}

interface Column {
  readonly head: readonly HTMLTableCellElement[]
  /** What the author asked for. */
  readonly align: string | undefined
  readonly numbers: readonly Numeral[]
}

/** A cell with a number, and the length of the part before its decimals. */
interface Numeral {
  readonly cell: HTMLTableCellElement
  readonly length: number
}

function numbersIn(places: readonly Place[], mark: string): Column[] {
  const columns: Column[] = []
  const count = places.reduce((most, {column, columns}) => Math.max(most, column + columns), 0)
  for (let column = 0; column < count; column++) {
    const cells = places.filter(place => place.column === column && place.columns === 1).map(({cell}) => cell)
    const head = cells.filter(cell => cell.parentElement?.parentElement?.localName === 'thead')
    const body = cells.filter(cell => !head.includes(cell))
    const align = body.find(cell => cell.dataset.align)?.dataset.align
    const numbers: Numeral[] = []
    let decimals = ''
    const whole = body.every(cell => {
      const text = wordsOf(cell)
      const [, before, fraction = ''] = number.exec(text) ?? []
      if (before === undefined) return empty.test(text)
      decimals += fraction.charAt(0)
      numbers.push({cell, length: before.length})
      return true
    })
    const hasDecimals = align === undefined ? decimals.includes(mark) : decimals !== ''
    if (whole && hasDecimals && numbers.length > 1) columns.push({head, align, numbers})
  }
  return columns
}

/** The text of a cell, calls of notes aside. */
const wordsOf = (cell: Element): string =>
  textsOf(cell)
    .reduce((text, {data}) => text + data, '')
    .trim()

function textsOf(cell: Element): Text[] {
  const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT)
  const texts: Text[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (!node.parentElement?.closest('.note-call')) texts.push(node as Text)
  return texts
}

/** The widths before and after the place of the decimal mark, the size of the type, and the cell's own padding. */
function measure({cell, length}: Numeral) {
  const texts = textsOf(cell)
  const range = document.createRange()
  range.selectNodeContents(cell)
  const after = range.cloneRange()
  let left = length + (texts.reduce((text, {data}) => text + data, '').search(/\S/) || 0)
  const text = texts.find(each => {
    if (each.length >= left) return true
    left -= each.length
    return false
  })
  if (text) {
    range.setEnd(text, left)
    after.setStart(text, left)
  }
  const style = getComputedStyle(cell)
  return {
    cell,
    whole: widthOf(range),
    rest: widthOf(after),
    size: Number.parseFloat(style.fontSize),
    left: sides(style, 'paddingLeft'),
    right: sides(style, 'paddingRight'),
  }
}

/** The width of what stands in a range: an element that it holds whole has a rectangle of its own. */
function widthOf(range: Range): number {
  const boxes = [...range.getClientRects()].filter(({width}) => width > 0)
  return boxes.length === 0 ? 0 : Math.max(...boxes.map(({right}) => right)) - Math.min(...boxes.map(({left}) => left))
}
