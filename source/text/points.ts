/** A place in a text. Lines and columns count from 1, `offset` from 0, in UTF-16 units. */
export interface Point {
  readonly line: number
  readonly column: number
  readonly offset: number
}

/** Where each line of `text` begins. A line ends with LF, CR or both, as in Markdown and YAML. */
export function lineStarts(text: string): number[] {
  const starts = [0]
  for (const match of text.matchAll(/\r\n|\r|\n/g)) starts.push(match.index + match[0].length)
  return starts
}

/** The line and column of each offset of `text`, from 1. Lines are counted when the first is asked for. */
export function pointsOf(text: string): (offset: number) => Point {
  let lines: readonly number[] | undefined
  return offset => {
    lines ??= lineStarts(text)
    let low = 0
    let high = lines.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((lines[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return {line: low + 1, column: offset - (lines[low] ?? 0) + 1, offset}
  }
}
