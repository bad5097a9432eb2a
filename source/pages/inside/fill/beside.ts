/**
 * Short notes beside the text, where the page has a margin for them (`document/margin-sheet.ts`): each at the height of its
 * call. They stand among the notes of the page, in their order, and take no height at its foot.
 */
import type {OpenPage, Room} from './types.ts'

/** On a note that stands in the margin; on one that found no place there; on the notes of a page that all stand there. */
export const [beside, crowded, allBeside] = ['data-beside', 'data-crowded', 'data-all-beside']
/** On a note that goes to the foot whatever its length. */
export const toFoot = 'data-foot'

/** A longer one, in its own lines, is read at the foot. */
const longest = 8
/** What a narrow column does not hold. */
const wide = 'img, svg, table, ul, ol, dl, blockquote, pre, br, .formula, .note-call, [data-address], [data-only]'
/** What has its notes at the foot: titles, what has a ground or columns of its own. */
const around = 'h1, h2, h3, h4, h5, h6, figure, table, aside, .box, .exercise, .columns, .timeline, [data-only]'
/** What may stand in the margin, or run over it. */
const obstacles = 'img, svg, figcaption, .missing-image, table, .pullquote, .title-block, .exercise'

/** Whether the pages have a margin for notes, and the theme lets them stand there. */
export const hasMargin = (): boolean => {
  const style = getComputedStyle(document.documentElement)
  return (
    style.getPropertyValue('--margin-width').trim() !== '' && style.getPropertyValue('--margin-notes').trim() !== 'none'
  )
}

/**
 * Marks the short notes of `section`.
 *
 * @param host an empty element in the document; it is empty again afterwards
 */
export function markBeside(section: Element, notes: ReadonlyMap<string, Element>, host: Element): void {
  if (notes.size === 0 || !hasMargin() || section.querySelector('.paragraph-number')) return
  const calls = [...section.querySelectorAll('a.note-call[data-note]')]
  const found = calls.flatMap(call => {
    const note = notes.get(call.getAttribute('data-note') ?? '')
    return note && !call.closest(around) && mayStandBeside(note) ? [note] : []
  })
  if (found.length === 0) return
  const holder = document.createElement('div')
  holder.className = 'page-notes'
  for (const note of found) note.setAttribute(beside, '')
  holder.append(...found)
  host.append(holder)
  const lines = found.map(
    note => note.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(note).lineHeight),
  )
  holder.remove()
  for (const [index, note] of found.entries()) {
    note.remove()
    if ((lines[index] as number) > longest + 0.1) note.removeAttribute(beside)
  }
}

const mayStandBeside = (note: Element): boolean =>
  !note.hasAttribute(toFoot) &&
  !note.matches('[data-only], .room') &&
  note.childElementCount === 1 &&
  note.firstElementChild?.localName === 'p' &&
  !note.querySelector(wide)

/** Puts the notes of a page that is filled beside their calls; one for which there is no place is marked. */
export function placeBeside({content, room}: Pick<OpenPage, 'content' | 'room'>, foot: Element): void {
  const notes = [...foot.querySelectorAll<HTMLElement>(`.note[${beside}]`)]
  const [first] = notes
  if (!first) return
  const strip = first.getBoundingClientRect()
  const taken = [...content.querySelectorAll(obstacles)]
    .map(each => each.getBoundingClientRect())
    .filter(({left, right, height}) => height > 0 && right > strip.left + 1 && left < strip.right - 1)
    .map(({top, bottom}) => ({top: top - room.top, bottom: bottom - room.top}))
  const wanted = notes.map(note => {
    const key = CSS.escape(note.getAttribute('data-note') ?? '')
    const call = content.querySelector(`a.note-call[data-note="${key}"]`)?.getBoundingClientRect()
    const middle = call ? (call.top + call.bottom) / 2 - room.top : 0
    return {line: Math.max(0, Math.round(middle / room.grid - 0.5)), height: note.getBoundingClientRect().height}
  })
  for (const [index, line] of stack(wanted, taken, room).entries()) {
    const note = notes[index] as HTMLElement
    if (line === undefined) note.setAttribute(crowded, '')
    else note.style.top = `${line * room.grid}px`
  }
}

/** A note in the margin: on which line of the page it is called, and its height in px. */
interface Wanted {
  readonly line: number
  readonly height: number
}

/** So many lines away from its call, at most, a note is still found. */
const farthest = 6

/**
 * On which lines notes begin: each as near to its call as can be, in their order, clear of what stands there already, a line
 * of white between them.
 *
 * @param taken what stands there, in px from the page's top
 * @returns undefined for one that has no place
 */
export function stack(
  notes: readonly Wanted[],
  taken: readonly {readonly top: number; readonly bottom: number}[],
  {grid, height}: Pick<Room, 'grid' | 'height'>,
): readonly (number | undefined)[] {
  const white = 0.6
  const all = Math.floor(height / grid + 0.01)
  const heights = notes.map(note => note.height / grid)
  const isFree = (line: number, lines: number): boolean =>
    line >= 0 &&
    line + lines <= all + 0.3 &&
    taken.every(({top, bottom}) => line + lines + white <= top / grid || line >= bottom / grid + white)
  const known = new Map<number, Stacked>()
  /** The best places of the notes from `from` on, none above `least`. */
  const best = (from: number, least: number): Stacked => {
    const note = notes[from]
    if (!note) return {cost: 0, lines: []}
    const key = from * (all + 1000) + least
    const before = known.get(key)
    if (before) return before
    const lines = heights[from] as number
    const rest = best(from + 1, least)
    let found: Stacked = {cost: rest.cost + none, lines: [undefined, ...rest.lines]}
    for (let line = Math.max(least, note.line - farthest); line <= note.line + farthest; line++) {
      if (!isFree(line, lines)) continue
      const {cost, lines: others} = best(from + 1, Math.ceil(line + lines + white))
      const own = cost + (line - note.line) ** 2
      if (own < found.cost) found = {cost: own, lines: [line, ...others]}
    }
    known.set(key, found)
    return found
  }
  return best(0, 0).lines
}

interface Stacked {
  readonly cost: number
  readonly lines: readonly (number | undefined)[]
}

/** The cost of a note without a place: more than any way. */
const none = 1_000_000
