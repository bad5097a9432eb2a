/** Prints for tests, set by the simplest of setters: what a line shall say is given, words are spread over the measure. */
import type {Line, Print, Sheet, Word} from './types.ts'

/** A line of a page: its text and, where it differs from the running text's, how it is set. */
export interface Setting {
  readonly text: string
  /** Set in by so much, in points. */
  readonly indent?: number
  /** Not stretched to the measure. */
  readonly last?: boolean
  readonly size?: number
  readonly face?: string
  /** Lines from the line above; 1 when not given. */
  readonly down?: number
}

export const left = 50
export const width = 300
export const step = 13
const em = 0.5
const space = 0.25

/** Pages of lines, from the first line of the type area down. */
export function printOf(pages: readonly (readonly (Setting | string)[])[]): Print {
  const sheets = pages.map((lines, index) =>
    sheetOf(
      lines.map(line => (typeof line === 'string' ? {text: line} : line)),
      index + 1,
    ),
  )
  return {sheets, spaces: new Map([['Serif-Regular', space]])}
}

/** A paragraph as lines: the first one set in, the last one not stretched. */
export function paragraph(...texts: readonly string[]): Setting[] {
  return texts.map((text, index) => ({text, indent: index === 0 ? 10 : 0, last: index === texts.length - 1}))
}

/** So many lines of nine words, as different as words are, which fill the measure with spaces of about natural width. */
export function plain(count: number, seed = 0): string[] {
  let state = 7919 * seed + 123457
  const random = (below: number): number => {
    state = (state * 48271) % 2147483647
    return Math.floor((state / 2147483647) * below)
  }
  const word = (length: number): string =>
    Array.from({length}, () => 'abcdefghijklmnopqrstuvwxyz'.charAt(random(26))).join('')
  return Array.from({length: count}, () => {
    const lengths = Array.from({length: 8}, () => 3 + random(7))
    const left = 55 - lengths.reduce((sum, length) => sum + length, 0)
    // What is too long or too short is taken from the longest word.
    const last = Math.max(3, Math.min(9, left))
    const longest = lengths.indexOf(Math.max(...lengths))
    lengths[longest] = Math.max(3, (lengths[longest] ?? 3) + left - last)
    return [...lengths, last].map(word).join(' ')
  })
}

function sheetOf(lines: readonly Setting[], number: number): Sheet {
  let y = 60
  const words: Word[] = []
  for (const [index, line] of lines.entries()) {
    y += index === 0 ? 0 : (line.down ?? 1) * step
    words.push(...wordsOf(line, y))
  }
  return {number, width: 400, height: 600, words, pictures: []}
}

/** Letters are half an em wide, whatever they are. */
function wordsOf({text, indent = 0, last = false, size = 10, face = 'Serif-Regular'}: Setting, y: number): Word[] {
  const texts = text.split(' ')
  const letters = texts.join('').length * em * size
  const room = (width - indent - letters) / Math.max(1, texts.length - 1)
  let x = left + indent
  return texts.map(part => {
    const word = {text: part, x, right: x + part.length * em * size, y, size, face}
    x = word.right + (last || face !== 'Serif-Regular' ? space * size : room)
    return word
  })
}

/** A line of running text as it is read, at the head of a page, with what `more` says otherwise. */
export const lineOf = (more: Partial<Line>): Line => ({
  page: 1,
  y: 60,
  left,
  right: left + width,
  size: 10,
  face: 'Serif-Regular',
  family: 'Serif',
  bold: false,
  text: 'x'.repeat(60),
  gaps: [],
  ...more,
})
