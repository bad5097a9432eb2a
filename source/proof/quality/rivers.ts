import type {Line, Paragraph} from './types.ts'

// In points and lines: what the eye follows down a page.
const ASIDE = 1.5
const LONG = 4

/** A river: spaces one under another. */
export interface River {
  /** Its first line. */
  readonly line: Line
  readonly length: number
}

/** Spaces of four lines in a row and more, each within 1.5 pt of the one above. */
export function riversOf({lines}: Paragraph): River[] {
  const found: River[] = []
  let above: {x: number; length: number}[] = []
  const close = (ended: readonly {length: number}[], last: number): void => {
    for (const {length} of ended) {
      const line = lines[last - length + 1]
      if (length >= LONG && line) found.push({line, length})
    }
  }
  for (const [index, line] of lines.entries()) {
    const page = lines[index - 1]?.page
    if (page !== undefined && page !== line.page) {
      close(above, index - 1)
      above = []
    }
    const here = line.gaps.map(({x}) => {
      const near = above.filter(space => Math.abs(space.x - x) <= ASIDE)
      return {x, length: 1 + Math.max(0, ...near.map(({length}) => length))}
    })
    close(
      above.filter(space => !here.some(({x}) => Math.abs(space.x - x) <= ASIDE)),
      index - 1,
    )
    above = here
  }
  close(above, lines.length - 1)
  return found
}
