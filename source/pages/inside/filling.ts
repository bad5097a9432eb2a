/**
 * How full a page is, in lines of its grid: what `check --pages` reckons with. Read when the page is filled, while it stands in
 * the document.
 */
import type {EmptyPage} from './fill/types.ts'
import type {MadePage} from './page.ts'

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

/**
 * @param frames the page, or its columns
 * @param parts what stands in them, the first in the first
 */
export function readFilling(page: MadePage, frames: readonly EmptyPage[], parts: readonly Element[]): void {
  const {element, room, columns} = page
  const inLines = (height: number): number => Math.max(0, Math.ceil(height / room.grid - 0.05))
  const count = Math.max(1, columns)
  const of = count * Math.floor(room.height / room.grid + 0.01)
  const [first] = frames
  // What stands over the columns takes its lines from each.
  const over = first ? count * inLines(first.room.top - room.top) : 0
  const inFrames = frames.map(({room: own, foot}, index) => {
    const part = parts[index]
    const text = part?.firstChild ? part.getBoundingClientRect().bottom - own.top : 0
    return inLines(text) + inLines(foot.querySelector('.page-notes')?.getBoundingClientRect().height ?? 0)
  })
  const lines = Math.min(
    of,
    inFrames.reduce((sum, one) => sum + one, over),
  )
  fillings.set(element, {lines, of, ...runningText(parts)})
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
