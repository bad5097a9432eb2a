/**
 * A row, flex or grid that is taller than a page: it is cut cell by cell, in the source, so that the flow then has two
 * rows and is cut between them like anywhere else. (Paged.js cuts such a row at one place only, and the other cells lose
 * their text.)
 */
import {isAtStart} from './cut.ts'
import {leavesOf} from './leaves.ts'
import {appendRest, shellOf, takeAfter} from './split.ts'
import type {Cut} from './types.ts'

/**
 * Cuts every child of `row` where it leaves the column. Returns the new row, right after the first one, with what did not
 * fit; undefined when nothing would stay in the first one.
 *
 * @param cutOf where a cell leaves the column; undefined when all of it fits
 */
export function splitCells(row: Element, cutOf: (cell: Element) => Cut | undefined): Element | undefined {
  const cells = [...row.children]
  const cuts = cells.map(cutOf)
  if (cuts.every(cut => cut === undefined)) return undefined
  if (!cells.some((cell, index) => staysSomething(cell, cuts[index]))) return undefined
  const rest = shellOf(row)
  rest.setAttribute('data-rest-row', '')
  rest.append(...cells.map((cell, index) => restOf(cell, cuts[index])))
  row.after(rest)
  row.setAttribute('data-cut-row', '')
  return rest
}

/** Joins again rows of `flow` that were cut for less room than there is now: both parts stand on this page. */
export function joinRows(flow: Element): void {
  for (const rest of [...flow.querySelectorAll('[data-rest-row]')].reverse()) {
    const row = rest.previousElementSibling
    if (!row?.hasAttribute('data-cut-row') || row.getAttribute('data-ref') !== rest.getAttribute('data-ref')) continue
    for (const [index, cell] of [...row.children].entries()) {
      const more = rest.children[index]
      if (more) appendRest(cell, more)
    }
    if (!rest.hasAttribute('data-cut-row')) row.removeAttribute('data-cut-row')
    rest.remove()
  }
}

function staysSomething(cell: Element, cut: Cut | undefined): boolean {
  return cut ? !isAtStart(cut, cell) : leavesOf(cell).length > 0
}

function restOf(cell: Element, cut: Cut | undefined): Element {
  const rest = cut ? takeAfter(cell, cut) : shellOf(cell)
  rest.setAttribute('data-rest', '')
  return rest
}
