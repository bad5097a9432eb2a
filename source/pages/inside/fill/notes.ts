/**
 * Notes at the foot of the page on which they are called. The notes of a page are those called before its cut, after
 * what the page before had no room for; a note too tall is cut at a line and carried on.
 */
import type {Setter} from '../lines/set.ts'
import {columnOf} from './column.ts'
import {isBefore} from './cut.ts'
import {findCut} from './find-cut.ts'
import {takeAfter} from './split.ts'
import type {Cut, Room} from './types.ts'

/** The part of a page's height that notes may take at most while text remains. */
const share = 0.6

/** The calls that stand in `flow` before `cut`, in order; all of them without a cut. */
export function callsBefore(flow: Element, cut: Cut | undefined): Element[] {
  const calls = [...flow.querySelectorAll('a.note-call[data-note]')].filter(call => !call.closest('[data-repeated]'))
  return cut ? calls.filter(call => isBefore(call, cut)) : calls
}

/** The notes' place at the foot of one page. */
export interface NoteArea {
  /** Height taken, in px: a whole number of grid lines. */
  readonly height: number
  /** Shows these notes, cut to the height that they may take. */
  show(notes: readonly Element[]): void
  /** Whether this note is shown, and how many are. */
  holds(note: Element): boolean
  count(): number
  /** Takes out what had no room, for the next page. To be called once, at the end. */
  carry(): Element[]
}

/**
 * Makes the notes' place in `host`, an element as wide as the type area.
 *
 * @param full when nothing else stands on the page, so that notes may fill it
 */
export function noteArea(host: HTMLElement, room: Room, full: boolean, setter: Setter): NoteArea {
  const holder = document.createElement('div')
  holder.className = 'page-notes'
  let height = 0
  const limit = Math.floor((full ? room.height : room.height * share) / room.grid + 0.01) * room.grid
  const reset = () => {
    holder.remove()
    holder.replaceChildren()
    holder.removeAttribute('style')
    height = 0
  }
  return {
    get height() {
      return height
    },
    show(notes) {
      reset()
      if (notes.length === 0) return
      holder.replaceChildren(...notes)
      host.append(holder)
      setter.set(holder)
      height = Math.min(Math.ceil(holder.getBoundingClientRect().height / room.grid - 0.01) * room.grid, limit)
      holder.style.height = `${height}px`
    },
    holds: note => note.parentNode === holder,
    count: () => holder.childElementCount,
    carry() {
      if (height === 0) return []
      const cut = findCut(holder, columnOf(holder, room, height), full)
      return cut ? ([...takeAfter(holder, cut).children] as Element[]) : []
    },
  }
}
