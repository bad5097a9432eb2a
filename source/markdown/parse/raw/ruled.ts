/** Where a table that is drawn with lines begins and ends: the grids, simple and multiline tables of pandoc. */

interface Line {
  readonly start: number
  readonly from: number
  readonly text: string
}

/** Longest table, in lines: a bound on look-ahead. */
const longest = 300

/** Longest line of one, in characters: a grid's corners are held against each other. */
const widest = 500

/** Two dashed columns at least, or the line around a table. */
const columns = /^-{2,}(?: +-{2,})+$/
const around = /^-{15,}$/
const fence = /^:{3,}/

/**
 * The index of the last line of the table that begins at `index`, undefined where none does.
 *
 * @see https://pandoc.org/MANUAL.html#tables
 */
export function drawnTable(lines: readonly Line[], index: number): number | undefined {
  const text = (at: number): string => lines[at]?.text ?? ''
  const last = lastOf(text, index)
  if (last === undefined) return undefined
  for (let at = index; at <= last; at++) if (text(at).length > widest) return undefined
  return last
}

const lastOf = (text: (at: number) => string, index: number): number | undefined => {
  if (/^\+(?:[-=:]+\+)+$/.test(text(index))) return gridEnd(text, index)
  const before = text(index - 1)
  // The first thing in a container may follow its fence.
  if (before !== '' && !fence.test(before)) return undefined
  if (columns.test(text(index))) return bareEnd(text, index)
  if (around.test(text(index))) return linedEnd(text, index)
  // The head of a simple table: a line, then its columns; two or three where each of them has its own columns.
  let head = index
  while (head < index + 3 && !columns.test(text(head)) && isHead(text(head))) head++
  if (head === index || !columns.test(text(head))) return undefined
  for (let at = index; head > index + 1 && at < head; at++)
    if (!/\S {2,}\S/.test(text(at)) && !isWithin(text(at), text(head))) return undefined
  const last = blockEnd(text, head)
  return last > head ? last : undefined
}

const isHead = (text: string): boolean => text !== '' && !/^[|#>+]/.test(text) && !fence.test(text)

/** One that says something of a single column. */
const isWithin = (text: string, dashes: string): boolean => text.length < dashes.length / 2

const gridEnd = (text: (at: number) => string, index: number): number | undefined => {
  let last = index
  while (/^[|+]/.test(text(last + 1)) && last - index < longest) last++
  while (last > index && !/^\+(?:[-=:]+\+)+$/.test(text(last))) last--
  return last > index + 1 ? last : undefined
}

/** The last line before a blank one. */
const blockEnd = (text: (at: number) => string, index: number): number => {
  let last = index
  while (text(last + 1) !== '' && last - index < longest) last++
  return last
}

/** Without a head: its columns above and below. */
const bareEnd = (text: (at: number) => string, index: number): number | undefined => {
  for (let at = index + 2; at < index + longest; at++) {
    if (columns.test(text(at)) && text(at + 1) === '') return at
    if (text(at) === '' && text(at + 1) === '') return undefined
  }
  return undefined
}

/** Between two lines over its whole width, rows apart by blank ones. */
const linedEnd = (text: (at: number) => string, index: number): number | undefined => {
  let head = index + 1
  while (text(head) !== '' && !columns.test(text(head)) && head - index < 20) head++
  if (!columns.test(text(head))) return undefined
  for (let at = head + 1; at < head + longest; at++) {
    if (around.test(text(at)) && text(at + 1) === '') return at
    if (text(at) === '' && text(at + 1) === '') return undefined
  }
  return undefined
}
