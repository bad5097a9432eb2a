/**
 * Titles over all the columns of a page within a section, `{.wide}`: what stands above such a title is balanced, it stands
 * below, and the columns begin anew under it. Where a page has no room for that, the title opens the next one.
 */
import type {Columned} from './columned.ts'
import {shellOf} from './fill/split.ts'
import type {EmptyPage, Supply} from './fill/types.ts'
import {closeColumns, columnsOf, fewest, isPlaced, placeTitle, takeBack} from './frames.ts'
import {linesUpTo} from './grid.ts'
import type {MadePage} from './types.ts'
import type {Waiting} from './wide.ts'

/** A wide title, with the wide titles right below it, and what follows up to the next one; each in a shell of the section. */
export interface Band {
  readonly over: Element
  readonly rest: Element
}

/** A note needs a foot: a title that calls one stands in its column. */
const isTitle = '[data-level].wide:not(:has(.note-call))'

/** Takes all from its first wide title on out of `section`, whose opening is no part of it any more. */
export function takeBands(section: Element): Band[] {
  const bands: Band[] = []
  const blocks = [...section.children]
  // What ends a section would stand over nothing.
  const end = blocks.findLastIndex(block => !block.matches(isTitle))
  for (const [index, block] of blocks.entries()) {
    const band = bands.at(-1)
    if (index > end || !block.matches(isTitle)) band?.rest.append(block)
    else if (band && !band.rest.firstChild) band.over.append(block)
    else {
      const [over, rest] = [shellOf(section), shellOf(section)]
      // Within a chapter it is a title like any other.
      over.removeAttribute('data-opening')
      over.append(block)
      bands.push({over, rest})
    }
  }
  return bands
}

interface Filling {
  readonly waiting: Waiting
  /** What the band has, its title aside. */
  readonly supply: Supply
  fill(frames: readonly EmptyPage[]): readonly Element[]
  /** Whether no other band follows. */
  readonly isLast: boolean
}

/**
 * Goes on with a band below what fills a page.
 *
 * @returns all that stands on the page then; undefined when there is no room for it, and nothing was placed
 */
export function addBand(page: MadePage, over: Element, filled: Columned, work: Filling): Columned | undefined {
  const {waiting, supply, fill, isLast} = work
  const {room, body, foot} = page
  // What stands over the columns and waits comes before the next title; its notes are as wide as the page.
  if (waiting.due.length > 0 || filled.wides.some(({holders: [, notes]}) => notes?.firstChild)) return undefined
  const above = [...filled.parts.filter(part => part.firstChild), ...body.querySelectorAll(':scope > .over-columns')]
  const bottom = Math.max(room.top, ...above.map(part => part.getBoundingClientRect().bottom))
  const begins = linesUpTo(bottom - room.top, room.grid) * room.grid
  const {title, taken} = placeTitle(page, over, begins)
  const notes = notesOf(foot)
  const columns = columnsOf(page, taken)
  const frames = columns.map(frame => {
    const below = notes.find(({left}) => Math.abs(left - frame.room.left) < 1)?.height ?? 0
    return {...frame, room: {...frame.room, height: frame.room.height - below}}
  })
  const isOpen = frames.length > 0 && frames.every(({room: {height}}) => height >= (fewest - 0.01) * room.grid)
  const parts = isOpen ? fill(frames) : []
  if (!parts[0]?.firstChild && supply.carried.length === 0 && supply.moved.length === 0) {
    takeBack(parts, supply)
    closeColumns(columns)
    title.remove()
    over.remove()
    return undefined
  }
  waiting.call([over, ...parts], isLast && isPlaced(supply))
  joinNotes(foot, notes)
  return {
    wides: filled.wides,
    titles: [...filled.titles, over],
    frames: [...filled.frames.slice(0, filled.parts.length), ...frames.slice(0, parts.length)],
    parts: [...filled.parts, ...parts],
  }
}

interface Notes {
  readonly holder: HTMLElement
  readonly left: number
  readonly height: number
}

/** The notes at the feet of the columns. */
const notesOf = (foot: Element): Notes[] =>
  [...foot.querySelectorAll<HTMLElement>('.page-notes')].map(holder => {
    const {left, height} = holder.getBoundingClientRect()
    return {holder, left, height}
  })

/** Joins the notes of a band to those of the column above it: a column has one foot, and one rule. */
function joinNotes(foot: Element, above: readonly Notes[]): void {
  for (const {holder, left} of notesOf(foot)) {
    const first = above.find(each => Math.abs(each.left - left) < 1)
    if (!first || first.holder === holder) continue
    const both = first.height + holder.getBoundingClientRect().height
    first.holder.append(...holder.childNodes)
    first.holder.style.height = `${both}px`
    holder.remove()
  }
}
