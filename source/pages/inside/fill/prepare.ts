/** A section made ready for being cut into pages. */
import type {Setter} from '../lines/set.ts'
import {fitTables} from '../tables/index.ts'
import {markBeside} from './beside.ts'
import {keepCode} from './code.ts'
import {prepareFormulas} from './formulas.ts'
import {keepItems, numberItems} from './lists.ts'
import {markMovable} from './movable.ts'
import {pairFigures} from './pairs.ts'
import {collapseSpaces} from './spaces.ts'
import {prepareTables} from './tables.ts'
import type {EmptyPage, Room} from './types.ts'

/**
 * Changes `section`, which is not in the document, in place.
 *
 * @param host an empty element of the type area's width, in the document, for measuring; it is empty again afterwards
 * @param continued words of a repeated table caption, « (suite) »
 * @returns its notes by key, taken out of it
 */
export function prepareSection(section: Element, host: Element, room: Room, continued: string): Map<string, Element> {
  collapseSpaces(section)
  numberItems(section)
  keepItems(section)
  keepCode(section)
  prepareFormulas(section, host, room)
  fitTables(section, host, wholeLines(room), continued)
  pairFigures(section, host, room)
  markMovable(section)
  prepareTables(section, host, room)
  for (const image of section.querySelectorAll('img')) image.removeAttribute('loading')
  const notes = new Map<string, Element>()
  for (const note of section.querySelectorAll(':scope > .notes > .note')) {
    notes.set(note.getAttribute('data-note') ?? '', note)
  }
  section.querySelector(':scope > .notes')?.remove()
  markBeside(section, notes, host)
  return notes
}

/**
 * Chooses the lines of all paragraphs of a section and of its notes at once: the browser then lays them out for that once,
 * and not page by page.
 *
 * @param page an empty page, which is empty again afterwards
 */
export function setSection(section: Element, notes: Iterable<Element>, {body, foot}: EmptyPage, setter: Setter): void {
  const holder = document.createElement('div')
  holder.className = 'page-notes'
  holder.append(...notes)
  foot.append(holder)
  body.append(section)
  setter.set(body.parentElement as Element, () => {
    section.remove()
    holder.remove()
  })
}

/** A room without what the browser rounds by: a table that is turned is as wide as its page is high. */
function wholeLines(room: Room): Room {
  const lines = Math.floor(room.height / room.grid) * room.grid
  return room.height - lines < 1 ? {...room, height: lines} : room
}
