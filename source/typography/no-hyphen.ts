import {CAPITALS, LETTERS, SMALL} from './characters.ts'
import {keptSpans} from './protect.ts'

export interface Span {
  readonly start: number
  readonly end: number
  /** Where an address may be broken, without a sign: offsets of the text, in order. */
  readonly breaks?: readonly number[]
}

/** A word: letters, with the hyphens and apostrophes inside it. */
const word = new RegExp(`[${LETTERS}\\d]+`, 'g')
const acronym = new RegExp(`^[${CAPITALS}\\d]{2,}s?$|\\d|[${SMALL}][${CAPITALS}]`)
const capitalised = new RegExp(`^[${CAPITALS}]`)
/** Words that hyphens join: they are divided there and nowhere else. */
const compound = new RegExp(`[${LETTERS}]+(?:-[${LETTERS}]+)+`, 'g')
/** What is kept and has the look of an address: no space, a point, a slash or an at sign between its parts. */
const address = /^(?=\S{12})(?=.*[A-Za-z]{2})\S*[^\s.][/.@][^\s.]\S*$/
/** What stands before the first word of a sentence: nothing, an end mark, an opening quotation, a dialogue dash. */
const sentenceStart = /(?:^|[.!?…][»”)\]]?[ \u00A0\u202F\n]+|[«“(][ \u00A0\u202F]?|(?:^|\n)[–—][ \u00A0\u202F]?|\n)$/

/**
 * The parts of a block's text that must not be hyphenated (L02): acronyms, proper names (a capital that no sentence begins
 * with), words with figures, addresses, compounds, which break after their own hyphens. Headings and code are never hyphenated at all and need no list.
 *
 * @param text the corrected text of one block
 * @returns spans in order, not overlapping, in UTF-16 units
 */
export function noHyphen(text: string): Span[] {
  const spans: Span[] = keptSpans(text).map(span => withBreaks(text, span))
  for (const {0: found, index} of text.matchAll(compound)) spans.push({start: index, end: index + found.length})
  for (const {0: found, index} of text.matchAll(word)) {
    if (
      acronym.test(found) ||
      (capitalised.test(found) && !sentenceStart.test(text.slice(Math.max(0, index - 6), index)))
    ) {
      spans.push({start: index, end: index + found.length})
    }
  }
  return merged(spans.sort((one, other) => one.start - other.start || other.end - one.end))
}

/** An address may be broken after `/ . ? & - _` before a letter or a figure, and after no other sign. */
function withBreaks(text: string, {start, end}: Span): Span {
  const found = text.slice(start, end)
  if (!address.test(found)) return {start, end}
  const breaks = [...found.matchAll(/[/.?&_-](?=[\p{L}\p{N}])/gu)].map(({index}) => start + index + 1)
  return {start, end, breaks}
}

function merged(spans: readonly Span[]): Span[] {
  const out: Span[] = []
  for (const span of spans) {
    const last = out.at(-1)
    if (last && span.start < last.end) {
      const breaks = last.breaks ?? span.breaks
      out[out.length - 1] = {start: last.start, end: Math.max(last.end, span.end), ...(breaks && {breaks})}
    } else out.push(span)
  }
  return out
}
