/** Where the text of a leaf of Markdown lies in its source. */
import type {Root} from 'mdast'
import type {Node} from 'unist'
import {lostSpans, type Span} from '../text/lost.ts'
import {isTexInBrackets, isTexInParentheses} from '../text/tex.ts'
import {align} from './source.ts'
import type {Edit} from './types.ts'
import type {Locate} from './typesetting.ts'

/**
 * Finds the slice of the source that a leaf was read from. Leaves without a position (an extension that cuts text, such as
 * GFM's addresses, gives none) are sought between their neighbours.
 */
export function markdownLocator(tree: Root, source: string): Locate {
  let lost: ReadonlyMap<Node, Span> | undefined
  const shift = byteOrderMark(source)
  return ({node, field, text}) => {
    if (node.position?.start.offset === undefined || node.position.end.offset === undefined) {
      lost ??= lostSpans(tree, source, shift)
      return lost.get(node)
    }
    const from = node.position.start.offset + shift
    const to = node.position.end.offset + shift
    if (field === 'value') return {from, to}
    const slice = source.slice(from, to)
    if (field === 'alt') return {from: from + 2, to, skips: '*_`[]()!~'}
    const at = titleIn(slice, text)
    return at === undefined ? undefined : {from: from + at, to}
  }
}

/**
 * Whether the edit would open or close a run of `*`, `_` or `~` beside it that did not, or the contrary: `mot *!*` or
 * `*qu'* il` would be read as plain text once closed up (CommonMark, 6.2, delimiter runs).
 */
export function breaksEmphasis({sourceStart, sourceEnd, text}: Edit, source: string): boolean {
  if (sourceStart === undefined || sourceEnd === undefined) return false
  const before = /([*_~])\1{0,7}$/.exec(source.slice(Math.max(0, sourceStart - 8), sourceStart))?.[0] ?? ''
  const after = /^([*_~])\1{0,7}/.exec(source.slice(sourceEnd, sourceEnd + 8))?.[0] ?? ''
  if (before === '' && after === '') return false
  const last = source.charAt(sourceStart - before.length - 1)
  const next = source.charAt(sourceEnd + after.length)
  const old = source.slice(sourceStart, sourceEnd)
  const [head, tail] = [source.charAt(sourceStart - 1), source.charAt(sourceEnd)]
  return (
    (before !== '' && flanking(last, old.charAt(0) || tail) !== flanking(last, text.charAt(0) || tail)) ||
    (after !== '' && flanking(old.at(-1) ?? head, next) !== flanking(text.at(-1) ?? head, next))
  )
}

/**
 * What a run of delimiters can do between two characters: open, close, both or neither. Underscores can less within a word,
 * but what changes for them changes for asterisks, and the contrary.
 */
function flanking(before: string, after: string): string {
  const [isSpaceBefore, isSpaceAfter] = [before, after].map(one => one === '' || /\s/.test(one))
  const [isMarkBefore, isMarkAfter] = [before, after].map(one => /[\p{P}\p{S}]/u.test(one))
  const left = !isSpaceAfter && (!isMarkAfter || isSpaceBefore || isMarkBefore)
  const right = !isSpaceBefore && (!isMarkBefore || isSpaceAfter || isMarkAfter)
  return `${left} ${right}`
}

/**
 * Where the text of a leaf holds formulas between `\\(` and `\\)`, or `\\[` and `\\]`: Markdown takes their backslashes away.
 * Prose between them was only escaped.
 * Offsets are of the text of the leaf.
 */
export function escapedFormulas(
  text: string,
  source: string,
  from: number,
  to: number,
): {readonly start: number; readonly end: number}[] {
  if (!/\\[([]/.test(source.slice(from, to))) return []
  const alignment = align(text, source, from, to)
  if (!alignment) return []
  const found: {start: number; end: number}[] = []
  let open: {at: number; mark: string} | undefined
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at)
    if (!'()[]'.includes(mark) || source.charAt(alignment.start(at)) !== '\\') continue
    if (mark === '(' || mark === '[') open = {at, mark}
    else if (open && open.mark === (mark === ')' ? '(' : '[')) {
      const content = text.slice(open.at + 1, at)
      const isTex = mark === ')' ? isTexInParentheses(content) : isTexInBrackets(content)
      if (isTex || isOfLetters(content)) found.push({start: open.at, end: at + 1})
      open = undefined
    }
  }
  return found
}

/** Letters that stand alone, and no word: `[a : b]` is no prose either. */
const isOfLetters = (content: string): boolean => /\p{L}/u.test(content) && !/\p{L}{2,}/u.test(content)

/**
 * Where a leaf holds a backslash that was written `\\` before a space: it is no space of pandoc, which is written with one.
 * Offsets are of the text of the leaf.
 */
export function escapedBackslashes(
  text: string,
  source: string,
  from: number,
  to: number,
): {readonly start: number; readonly end: number}[] {
  if (!text.includes('\\ ') || !source.slice(from, to).includes('\\\\ ')) return []
  const alignment = align(text, source, from, to)
  if (!alignment) return []
  return [...text.matchAll(/\\(?= )/g)]
    .filter(({index}) => source.startsWith('\\\\', alignment.start(index)))
    .map(({index}) => ({start: index, end: index + 1}))
}

/** The parser does not count it in its offsets. */
export const byteOrderMark = (source: string): number => (source.startsWith('\uFEFF') ? 1 : 0)

/** Where the title of a link, an image, a definition begins: after the last quote that opens one. */
function titleIn(slice: string, text: string): number | undefined {
  const head = text.slice(0, 12)
  for (const quote of ['"', "'", '(']) {
    for (let at = slice.lastIndexOf(quote); at > 0; at = slice.lastIndexOf(quote, at - 1)) {
      if (/\s/.test(slice.charAt(at - 1)) && align(head, slice, at + 1, slice.length)) return at + 1
    }
  }
  return undefined
}
