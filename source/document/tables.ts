/** Tables: which ones hold sentences, and need rules between their rows. */
import type {Element} from 'hast'
import {elements, isElement, textOf} from './nodes.ts'

/** Characters of a cell from which it is read as a sentence rather than looked up. */
const sentence = 36

/** Gives tables that hold sentences the class `prose`. */
export function markTables(sections: readonly Element[]): void {
  for (const table of sections.flatMap(section => [...elements(section)]).filter(each => isElement(each, 'table'))) {
    const long = [...elements(table)].some(cell => isElement(cell, 'td') && textOf(cell).length > sentence)
    if (long) table.properties['className'] = ['prose']
  }
}
