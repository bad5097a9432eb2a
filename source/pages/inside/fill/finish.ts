/** The end of a page: what does not fit goes back to the rest of the section, and all that stays is seen to fit. */
import {cutBlock, isAtStart} from './cut.ts'
import {DeadEnd} from './dead-end.ts'
import {findCut} from './find-cut.ts'
import {leavesOf} from './leaves.ts'
import {prependFirst, takeAfter} from './split.ts'
import {joinRows} from './tall-row.ts'
import type {ColumnBox, Cut, OpenPage, Supply} from './types.ts'

/** On what stands in a place that is lower than a page. */
export const short = 'data-short'

/** Cuts of one page at most before it is a dead end. */
const tries = 20

/**
 * Takes what does not fit back into the rest, and looks again, at each leaf, whether all that stays does fit.
 *
 * @throws {DeadEnd}
 */
export function finish({content, box}: OpenPage, first: Cut | undefined, {rest, setter}: Supply): void {
  const again = () => {
    setter.mend(content)
    return content.firstChild ? certainCut(content, box, true) : undefined
  }
  let cut = first ?? again()
  for (let count = 0; cut; count++) {
    if (count > tries) throw new DeadEnd(content)
    const block = markCut(cut)
    prependFirst(takeAfter(content, cut), rest)
    if (block) setter.setCut(block)
    joinRows(content)
    cut = again()
  }
}

/**
 * A cut that leaves something on the page. When what must stay together is more than a page holds, blocks may be cut
 * inside, and then heads parted from what follows: not in a place that is lower than a page.
 *
 * @throws {DeadEnd}
 */
export function certainCut(content: Element, box: ColumnBox, thorough = false): Cut | undefined {
  for (const level of ['inside', 'after', undefined]) {
    const cut = findCut(content, box, true, thorough)
    if (!cut || !isAtStart(cut, content)) return cut
    if (content.hasAttribute(short)) break
    if (level) content.setAttribute('data-relax', level)
  }
  const stuck = leavesOf(content)[0]
  throw new DeadEnd(stuck instanceof Element ? stuck : (stuck?.parentElement ?? content))
}

/** Marks the block whose line is cut, so that its last line is set as any other. */
export function markCut(cut: Cut): HTMLElement | undefined {
  const block = cutBlock(cut)
  if (!block) return undefined
  const style = getComputedStyle(block)
  block.setAttribute('data-cut', style.textAlign === 'justify' && !block.querySelector('br') ? 'justify' : '')
  return block
}
