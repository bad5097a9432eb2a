/** Notes that find no place in the margin go to the foot: the section is laid out again. */
import {beside, crowded, hasMargin, toFoot} from './fill/beside.ts'
import {type Incoming, type LaidSection, layOutSection, type Press} from './section.ts'

/** So often a section is laid out for notes that came to stand too close; then all of them go to the foot. */
const tries = 3

/** Lays out a section, which is used up. */
export function layBeside(section: HTMLElement, incoming: Incoming, press: Press): LaidSection {
  let given = section
  for (let count = 1; ; count++) {
    const mayCrowd = given.querySelector(':scope > .notes') !== null && hasMargin()
    const spare = mayCrowd ? (given.cloneNode(true) as HTMLElement) : undefined
    const laid = layOutSection(given, incoming, press)
    const marks = count < tries ? `[${crowded}]` : `[${beside}]`
    const all = laid.pages.flatMap(page => [...page.querySelectorAll('.page-notes > .note')])
    if (!spare || !all.some(note => note.hasAttribute(crowded))) return laid
    const keys = new Set(all.filter(note => note.matches(marks)).map(note => note.getAttribute('data-note')))
    for (const note of spare.querySelectorAll(':scope > .notes > .note'))
      if (keys.has(note.getAttribute('data-note'))) note.setAttribute(toFoot, '')
    given = spare
  }
}
