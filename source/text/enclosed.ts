/** What stands between two marks in a line. */
export interface Enclosed {
  /** Where the first mark begins, and where the last one ends. */
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * What stands between `open`, a global pattern, and the next `close` of the same line, from the first to the last, none in
 * another. Linear, where a pattern of both would read on to the end of the text from each mark that nothing closes.
 */
export function enclosed(text: string, open: RegExp, close: string): Enclosed[] {
  const found: Enclosed[] = []
  let end = 0
  let [closing, feed] = [-1, -1]
  for (const {0: mark, index} of text.matchAll(open)) {
    const from = index + mark.length
    if (index < end) continue
    if (closing < from) closing = placeOf(text, close, from)
    if (closing === text.length) break
    if (feed < from) feed = placeOf(text, '\n', from)
    if (feed < closing) continue
    end = closing + close.length
    found.push({start: index, end, text: text.slice(from, closing)})
  }
  return found
}

/** The end of the text where there is none. */
const placeOf = (text: string, wanted: string, from: number): number => {
  const at = text.indexOf(wanted, from)
  return at < 0 ? text.length : at
}
