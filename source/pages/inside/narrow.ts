/**
 * Wide blocks that find no place over the columns in which figures and tables keep their order: they stay in a column, and the
 * section is laid out again.
 */
import {layBeside} from './beside.ts'
import {misplaced} from './order.ts'
import type {Incoming, LaidSection, Press} from './section.ts'
import {isWide} from './wide.ts'

/** So often a section is laid out for one block more; then none of it is wide. */
const tries = 6

/** Lays out a section, which is used up. A block that had to stay in a column bears `data-narrowed`. */
export function layOrdered(section: HTMLElement, incoming: Incoming, press: Press): LaidSection {
  let given = section
  for (let count = 1; ; count++) {
    const spare = given.querySelector(isWide) ? (given.cloneNode(true) as HTMLElement) : undefined
    const laid = layBeside(given, incoming, press)
    const wrong = spare && misplaced(laid.pages)
    if (!spare || !wrong) return laid
    for (const block of spare.querySelectorAll(isWide)) {
      const isIt = block.getAttribute('data-ref') === wrong.getAttribute('data-ref')
      if (isIt || count === tries) block.setAttribute('data-narrowed', '')
    }
    if (!spare.querySelector('[data-narrowed]')) return laid
    given = spare
  }
}
