/**
 * Notes at the foot of the page on which they are called. The notes of a page are those called before its cut, after
 * what the page before had no room for; a note too tall is cut at a line and carried on.
 */
import type {Setter} from '../lines/set.ts'
import {allBeside, beside} from './beside.ts'
import {columnOf} from './column.ts'
import {isBefore} from './cut.ts'
import {findCut} from './find-cut.ts'
import {markCut} from './finish.ts'
import {takeAfter} from './split.ts'
import type {Cut, NoteArea, Room} from './types.ts'

/** The part of a page's height that notes may take at most while text remains. */
const share = 0.6

/** The calls that stand in `flow` before `cut`, in order; all of them without a cut. */
export function callsBefore(flow: Element, cut: Cut | undefined): Element[] {
  const calls = [...flow.querySelectorAll('a.note-call[data-note]')].filter(call => !call.closest('[data-repeated]'))
  return cut ? calls.filter(call => isBefore(call, cut)) : calls
}

/** The notes of `calls`, each followed by the notes called in it. */
export function withTheirOwn(calls: readonly Element[], notes: ReadonlyMap<string, Element>): Element[] {
  return calls.flatMap(call => {
    const note = notes.get(call.getAttribute('data-note') ?? '')
    if (!note) return []
    return [note, ...withTheirOwn([...note.querySelectorAll('a.note-call[data-note]')], notes)]
  })
}

/**
 * Makes the notes' place in `host`, an element as wide as the type area.
 *
 * @param full when nothing else stands on the page, so that notes may fill it
 */
export function noteArea(host: HTMLElement, room: Room, full: boolean, setter: Setter): NoteArea {
  const holder = document.createElement('div')
  holder.className = 'page-notes'
  const down = (length: number) => Math.floor(length / room.grid + 0.01) * room.grid
  const up = (length: number) => Math.ceil(length / room.grid - 0.01) * room.grid
  const limit = down(full ? room.height : room.height * share)
  let [asked, height] = [0, 0]
  /** How far down each note shown reaches; and how they are shown, as long as nothing else changed it. */
  let ends: readonly number[] = []
  let shown: {readonly notes: readonly Element[]; readonly most: number} | undefined
  const below = room.below ?? 0
  const outside = (length: number) => Math.max(0, length - below)
  const take = (most: number) => {
    height = Math.min(asked, most + below)
    holder.style.height = `${height}px`
  }
  const cutOf = (mustProgress: boolean) => {
    shown = undefined
    return findCut(holder, columnOf(holder, room, height), mustProgress)
  }
  const isBeside = (note: Element) => note.hasAttribute(beside)
  /** What `work` gives while the notes in the margin, which are never cut, are out of the way. */
  const withoutBeside = <Result>(work: () => Result): Result => {
    const places = [...holder.children].filter(isBeside).map(note => ({note, after: note.previousElementSibling}))
    for (const {note} of places) note.remove()
    const result = work()
    for (const {note, after} of places) {
      if (!after) holder.prepend(note)
      else if (after.parentNode === holder) after.after(note)
      else holder.append(note)
    }
    return result
  }
  return {
    limit,
    get height() {
      return outside(height)
    },
    get isCut() {
      return height < asked
    },
    show(notes, most = limit) {
      const isShown = shown?.most === most && shown.notes.length === notes.length
      if (isShown && shown?.notes.every((note, index) => note === notes[index] && note.parentNode === holder)) return
      shown = {notes: [...notes], most}
      ends = []
      asked = height = 0
      // What stands already stays: the browser need not lay it out again.
      let kept = 0
      while (holder.children[kept] === notes[kept] && kept < notes.length) kept++
      while (holder.children.length > kept) holder.lastElementChild?.remove()
      holder.append(...notes.slice(kept))
      holder.removeAttribute('style')
      holder.toggleAttribute(allBeside, notes.every(isBeside))
      if (notes.length === 0) return holder.remove()
      if (!holder.parentNode) host.append(holder)
      setter.set(holder)
      setter.mend(holder)
      const box = holder.getBoundingClientRect()
      asked = up(box.height)
      let end = 0
      ends = notes.map(note => {
        if (!isBeside(note)) end = up(note.getBoundingClientRect().bottom - box.top)
        return end
      })
      take(most)
    },
    heights: () => [0, ...ends.map(outside)],
    grow(most) {
      if (down(most) <= outside(height)) return
      shown = undefined
      take(down(most))
    },
    beginsLast() {
      return withoutBeside(() => {
        const cut = cutOf(false)
        if (!cut) return true
        const [at, last] = ['text' in cut ? cut.text : cut.before, holder.lastElementChild as Element]
        return at !== last && last.contains(at)
      })
    },
    holds: note => note.parentNode === holder,
    count: () => holder.childElementCount,
    carry() {
      shown = undefined
      if (height === asked) return []
      return withoutBeside(() => {
        const cut = cutOf(full)
        if (!cut) return []
        const block = markCut(cut)
        const rest = [...takeAfter(holder, cut).children]
        if (block) setter.setCut(block)
        return rest
      })
    },
  }
}
