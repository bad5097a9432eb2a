/**
 * How full a page is, in lines of its grid: what `check --pages` reckons with, and nobody else. Read when the page is filled,
 * while it stands in the document.
 */

import type {Columned} from './columned.ts'
import {linesUpTo} from './grid.ts'
import type {MadePage} from './types.ts'

/** The columns of a page count together. */
export interface RawFilling {
  /** Lines on which something stands, notes included. */
  lines: number
  /** Lines that the page holds. */
  of: number
  /** Lines of running text among them, and its words. */
  textLines: number
  words: number
}

const fillings = new WeakMap<HTMLElement, RawFilling>()

/** What `readFilling` has read of a page. */
export const fillingOf = (page: HTMLElement): RawFilling | undefined => fillings.get(page)

/** Takes down how full a page is, on which all stands. */
export function readFilling({element, room, columns}: MadePage, {wides, titles, frames, parts}: Columned): void {
  const inLines = (height: number): number => Math.max(0, linesUpTo(height, room.grid))
  const count = Math.max(1, columns)
  const all = Math.floor(room.height / room.grid + 0.01)
  const bottom = (part: Element): number => part.getBoundingClientRect().bottom
  const own = frames.reduce((sum, {room: {top}, foot}, index) => {
    const part = parts[index]
    const text = part?.firstChild ? bottom(part) - top : 0
    return sum + inLines(text) + inLines(foot.querySelector('.page-notes')?.getBoundingClientRect().height ?? 0)
  }, 0)
  // What stands over the columns, or below them, takes its lines from each.
  const [first] = frames
  const below = [...wides.map(({part}) => part), ...titles].filter(
    part => first && part.getBoundingClientRect().top > first.room.top,
  )
  const under = below.reduce((sum, part) => sum + inLines(part.getBoundingClientRect().height), 0)
  const over = first ? inLines(first.room.top - room.top) : all
  fillings.set(element, {
    lines: Math.min(count * all, own + count * (over + under)),
    of: count * all,
    ...runningText(parts),
  })
}

/** The paragraphs that stand in nothing else: what is cut when a text is too long. */
function runningText(parts: readonly Element[]): Pick<RawFilling, 'textLines' | 'words'> {
  const paragraphs = parts.flatMap(part => [...part.querySelectorAll(':scope > p')])
  let [textLines, words] = [0, 0]
  for (const paragraph of paragraphs) {
    const line = Number.parseFloat(getComputedStyle(paragraph).lineHeight)
    if (!(line > 0)) continue
    textLines += Math.round(paragraph.getBoundingClientRect().height / line)
    words += (paragraph.textContent ?? '').split(/\s+/).filter(Boolean).length
  }
  return {textLines, words}
}
