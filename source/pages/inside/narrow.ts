/**
 * Tables and figures that are as wide as they must be: a table for which a column is too narrow stands over all columns, as if
 * its author had asked for it; a wide block that finds no place there in which figures and tables keep their order stays in a
 * column. In both cases the section is laid out again.
 */
import {layBeside} from './beside.ts'
import {misplaced} from './order.ts'
import type {Incoming, LaidSection, Press} from './section.ts'
import {isWide} from './wide.ts'

/** So often a section is laid out for one block more; then none of it is wide. */
const tries = 6

/** A table that was turned, set in smaller type, or in which words are cut, in a column: the page may be wide enough. */
const cramped =
  'article:not(.over-columns) table:is([data-fit="turned"], [data-fit="reduced"], [data-fit="broken"])[data-ref]'

/** Lays out a section, which is used up. A block that had to stay in a column bears `data-narrowed`. */
export function layOrdered(section: HTMLElement, incoming: Incoming, press: Press): LaidSection {
  let given = section
  for (let count = 1; ; count++) {
    const mayChange = given.querySelector(`${isWide}, :scope > table`)
    const spare = mayChange ? (given.cloneNode(true) as HTMLElement) : undefined
    const laid = layBeside(given, incoming, press)
    if (!spare) return laid
    const wrong = misplaced(laid.pages)
    if (!(count === 1 && widen(spare, laid.pages))) {
      if (!wrong) return laid
      const blocks = [...spare.querySelectorAll(isWide)].filter(
        block => count === tries || block.getAttribute('data-ref') === wrong.getAttribute('data-ref'),
      )
      if (blocks.length === 0) return laid
      for (const block of blocks) {
        // What nobody asked to be wide is as it was.
        if (block.hasAttribute(widened)) block.classList.remove('wide')
        else block.setAttribute('data-narrowed', '')
      }
    }
    given = spare
  }
}

/** On a table that we, and not its author, have stand over all columns. */
const widened = 'data-widened'

/** Has the tables of a section stand over its columns that were cramped in one. Returns whether there are any. */
function widen(section: Element, pages: readonly Element[]): boolean {
  const refs = new Set(
    pages.flatMap(page => [...page.querySelectorAll(cramped)]).map(table => table.getAttribute('data-ref')),
  )
  const tables = [...section.querySelectorAll(':scope > table')].filter(table =>
    refs.has(table.getAttribute('data-ref')),
  )
  for (const table of tables) {
    table.classList.add('wide')
    table.setAttribute(widened, '')
  }
  return tables.length > 0
}
