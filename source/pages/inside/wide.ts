/**
 * Figures and tables over all the columns of a page, `{.wide}`. Each leaves the text and stands at the head of a page, over its
 * columns: the page on which the text that it follows stands, or the next one; below the columns of a section's last page.
 */
import {prepareSection, setSection} from './fill/prepare.ts'
import {shellOf} from './fill/split.ts'
import type {Room, Supply} from './fill/types.ts'
import {type Ledger, openLedger} from './fill/verify.ts'
import {linesUpTo} from './grid.ts'
import {numberBlocks} from './order.ts'
import type {MadePage} from './types.ts'

/** What stands over all columns, in a shell of its section. */
export interface Wide {
  readonly supply: Supply
  readonly ledger: Ledger
  /** In px, at the width of the page: whole lines, the white below it included, and without it. */
  readonly height: number
  readonly own: number
  /** The `data-ref` of what it follows; null for nothing. */
  readonly follows: string | null
}

/** The wide blocks of a section that wait for their place. */
export interface Waiting {
  /** Those whose turn has come, in order. */
  readonly due: Wide[]
  /** The blocks that follow something in `placed`, whose turn comes with it. */
  following(placed: readonly Element[]): Wide[]
  /** Adds them to those that are due; `all`: whatever they follow. */
  call(placed: readonly Element[], all: boolean): void
  /** These have their place. */
  seat(wides: readonly Wide[]): void
  /** The notes of all. */
  readonly notes: readonly Element[]
  /** Whether all of them have their letters on pages. */
  complete(): boolean
}

/** A block that is asked to stand over the columns. */
export const isWide = ':is(figure, table).wide:not([data-narrowed])'

/**
 * Takes the wide blocks out of `section`, which is not in the document. What each follows bears its number, `data-wides`.
 *
 * @param page an empty page, which is empty again afterwards
 */
export function takeWide(section: Element, page: MadePage, {setter, continued}: Serving): Waiting {
  const waiting = new Map<string, Wide>()
  const due: Wide[] = []
  const blocks = [...section.querySelectorAll(`:scope > ${isWide}`)]
  if (blocks.length > 0) numberBlocks(section)
  const places = blocks.map(block => {
    const place = block.previousElementSibling
    block.remove()
    return place
  })
  for (const [index, block] of blocks.entries()) {
    const place = places[index]
    const shell = shellOf(section)
    shell.append(block, ...notesOf(block, section))
    const wide = {...prepare(shell, page, {setter, continued}), follows: place?.getAttribute('data-ref') ?? null}
    if (place) {
      place.setAttribute('data-wides', `${place.getAttribute('data-wides') ?? ''} ${index}`.trim())
      waiting.set(String(index), wide)
    } else due.push(wide)
  }
  const all = [...due, ...waiting.values()]
  const keysIn = (placed: readonly Element[]) =>
    placed
      .flatMap(part => [...part.querySelectorAll('[data-wides]')])
      .flatMap(place => (place.getAttribute('data-wides') ?? '').split(' '))
      .filter((key, at, keys) => waiting.has(key) && keys.indexOf(key) === at)
  return {
    due,
    following: placed => keysIn(placed).map(key => waiting.get(key) as Wide),
    call(placed, isLast) {
      for (const key of isLast ? [...waiting.keys()] : keysIn(placed)) {
        due.push(waiting.get(key) as Wide)
        waiting.delete(key)
      }
    },
    seat(wides) {
      for (const [key, wide] of waiting) if (wides.includes(wide)) waiting.delete(key)
    },
    notes: all.flatMap(({supply}) => [...supply.notes.values()]),
    complete: () => all.every(({ledger}) => ledger.complete()),
  }
}

/** What serves all sections. */
interface Serving {
  readonly setter: Supply['setter']
  /** « (suite) ». */
  readonly continued: string
}

/** The notes that a block alone calls, and those that these call, in an element of their own. */
function notesOf(block: Element, section: Element): Element[] {
  const holder = section.querySelector(':scope > .notes')
  const keys = (root: Element) =>
    [...root.querySelectorAll('.note-call')].map(call => call.getAttribute('data-note') ?? '')
  const elsewhere = new Set([...section.children].filter(child => child !== holder).flatMap(keys))
  const own = document.createElement('div')
  own.className = 'notes'
  const take = (root: Element): void => {
    for (const key of keys(root)) {
      const note = holder && [...holder.children].find(each => each.getAttribute('data-note') === key)
      if (!note || elsewhere.has(key)) continue
      own.append(note)
      take(note)
    }
  }
  take(block)
  return own.firstChild ? [own] : []
}

function prepare(shell: Element, {room, body, foot}: MadePage, {setter, continued}: Serving): Omit<Wide, 'follows'> {
  const host = document.createElement('div')
  host.style.width = `${room.width}px`
  body.append(host)
  const notes = prepareSection(shell, host, room, continued)
  // It has its place.
  for (const block of shell.children) block.removeAttribute('data-movable')
  setSection(shell, notes.values(), {room, body: host, foot}, setter)
  host.append(shell)
  const height = heightOf(shell, room)
  const own = linesUpTo(ownHeight(shell), room.grid) * room.grid
  shell.remove()
  host.remove()
  const supply: Supply = {rest: shell, notes, carried: [], moved: [], shares: undefined, setter}
  return {supply, ledger: openLedger(shell), height, own}
}

/** The height of a wide block in its shell, in px: whole lines, one of them white at least. */
export function heightOf(shell: Element, {grid}: Pick<Room, 'grid'>): number {
  const {height} = shell.getBoundingClientRect()
  return Math.ceil(Math.max(height, ownHeight(shell) + grid) / grid - 0.3) * grid
}

/** The height of what stands in a shell, in px, without the white below it. */
function ownHeight(shell: Element): number {
  const {top} = shell.getBoundingClientRect()
  return (shell.lastElementChild?.getBoundingClientRect().bottom ?? top) - top
}
