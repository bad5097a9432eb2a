/** Lines and columns of a text. */
export interface Point {
  readonly line: number
  readonly column: number
  readonly offset: number
}

/** The line and column of each offset of `text`, from 1. */
export function pointsOf(text: string): (offset: number) => Point {
  const starts = [0]
  for (const match of text.matchAll(/\r\n|\r|\n/g)) starts.push(match.index + match[0].length)
  return offset => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return {line: low + 1, column: offset - (starts[low] ?? 0) + 1, offset}
  }
}
