/** Column widths of a table in which words must be cut. Lengths are CSS px. */
import type {Asked} from './cells.ts'
import {leastWidths} from './widths.ts'

/** A column of words that are cut is at least so wide, if numbers can be kept whole beside it. */
const leastOfWords = 40

/**
 * Widths, `available` in all, for a table whose words are too wide. Numbers keep their width as long as words have some; a
 * column that asks for no more than its share keeps its own, the others share what remains.
 */
export function squeezed(asked: Asked, available: number, size: number): number[] {
  const least = leastWidths(asked, size)
  const bound = new Set(asked.cells.filter(cell => cell.isBound && cell.columns === 1).map(({column}) => column))
  const words = least.filter((_, column) => !bound.has(column))
  const room = available - least.reduce((sum, width, column) => sum + (bound.has(column) ? width : 0), 0)
  if (words.length === 0 || room < leastOfWords * words.length) return shared(least, available)
  const widths = shared(words, room)
  return least.map((width, column) => (bound.has(column) ? width : (widths.shift() as number)))
}

function shared(least: readonly number[], available: number): number[] {
  let [left, room] = [least.length, available]
  for (const width of [...least].sort((one, other) => one - other)) {
    const share = room / left
    if (width > share) return least.map(asked => Math.min(asked, share))
    room -= width
    left--
  }
  return [...least]
}
