/** Tables: which ones hold sentences, and need rules between their rows. */
import type {Element} from 'hast'
import {elements, isElement, textOf} from './nodes.ts'

/** Characters of a cell from which it is read as a sentence rather than looked up. */
const sentence = 36

/**
 * Gives tables that hold sentences the class `prose`. Their rows have half a line of white, so that an odd number of
 * them, `data-rows="odd"`, wants half a line more to return to the grid.
 */
export function markTables(sections: readonly Element[]): void {
  for (const table of sections.flatMap(elements).filter(each => isElement(each, 'table'))) {
    const long = elements(table).some(cell => isElement(cell, 'td') && textOf(cell).length > sentence)
    if (!long) continue
    const rows = table.children.filter(child => isElement(child, 'tbody')).flatMap(body => (body as Element).children)
    table.properties.className = ['prose']
    if (rows.filter(row => isElement(row, 'tr')).length % 2 === 1) table.properties.dataRows = 'odd'
  }
}
