/** The order of figures and tables: that in which they were written, which is that of their numbers. */

/** Numbers the figures and tables of a section in their order. */
export function numberBlocks(section: Element): void {
  for (const [index, block] of [...section.querySelectorAll('figure, table')].entries())
    block.setAttribute('data-order', String(index))
}

const numbered = '[data-order]:not([data-rest], [data-repeated])'

export const orderOf = (block: Element): number => Number(block.getAttribute('data-order'))

/** A picture without words may stand anywhere. */
const hasWords = (block: Element): boolean => (block.textContent ?? '').trim() !== ''

/** The numbers of the figures with words, and of the tables, that begin in `part`. */
export const blocksIn = (part: Element): number[] => [...part.querySelectorAll(numbered)].filter(hasWords).map(orderOf)

/** The same of one that may be such a block itself. */
export const numbersOf = (block: Element): number[] =>
  block.matches(numbered) && hasWords(block) ? [orderOf(block), ...blocksIn(block)] : blocksIn(block)

/**
 * The first wide block on `pages` that is not in its order with the others; undefined where all are, or none that is out of
 * it is wide.
 */
export function misplaced(pages: readonly Element[]): Element | undefined {
  const blocks = pages.flatMap(page => [...page.querySelectorAll(numbered)]).filter(hasWords)
  let last = -1
  for (const [index, block] of blocks.entries()) {
    const number = orderOf(block)
    if (number < last) {
      const passed = blocks.slice(0, index).filter(other => orderOf(other) > number)
      return [block, ...passed].find(each => each.closest('article.over-columns'))
    }
    last = Math.max(last, number)
  }
  return undefined
}
