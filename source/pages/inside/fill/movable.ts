/**
 * Figures and captioned tables that may leave their place: when one does not fit at the foot of a page, the text goes on
 * and it stands at the top of the next page. (Left in its place it would leave a hole.) `place=here` forbids it,
 * `place=top` and `place=page` ask for it.
 */
import {isBefore} from './cut.ts'
import {leavesOf} from './leaves.ts'
import {endOf} from './measure.ts'
import type {Cut} from './types.ts'

/** White that is worth filling, in lines of the grid. */
const hole = 3

/** Marks the blocks of the section itself that may move: those with a number by which the text calls them. */
export function markMovable(section: Element): void {
  for (const block of section.querySelectorAll(':scope > figure, :scope > table')) {
    if (block.getAttribute('data-place') === 'here') continue
    if (wantsTop(block) || block.querySelector(':scope > caption .label, :scope > figcaption .label')) {
      block.setAttribute('data-movable', '')
    }
  }
}

/** The block that leaves a hole above the cut, or that asked for the top of a page and does not have it. */
export function movableAt(flow: Element, cut: Cut | undefined, bottom: number, grid: number): Element | undefined {
  const eager = [...flow.children].find(child => wantsTop(child) && child !== flow.firstElementChild)
  if (eager && (!cut || isBefore(eager, cut) || ('before' in cut && cut.before === eager))) return eager
  if (!cut || 'text' in cut || cut.before.parentNode !== flow || !isMovable(cut.before)) return undefined
  const last = leavesOf(flow).findLast(leaf => isBefore(leaf, cut))
  const end = last && endOf(last)
  return end === undefined || bottom - end < hole * grid ? undefined : cut.before
}

/**
 * The cut before the first captioned block that would overtake those that moved: figures and tables keep their order.
 *
 * @param former what stood before the first that moved; null when nothing did
 * @returns undefined when none overtakes
 */
export function overtaking(flow: Element, former: Element | null, cut: Cut | undefined): Cut | undefined {
  const first = former ? former.nextElementSibling : flow.firstElementChild
  for (let block = first; block; block = block.nextElementSibling) {
    if (cut && !isBefore(block, cut)) return undefined
    if (block.matches('figure, table') || block.querySelector('figcaption, table')) return {before: block}
  }
  return undefined
}

function isMovable(node: Node): node is Element {
  return node instanceof Element && node.hasAttribute('data-movable') && !node.hasAttribute('data-rest')
}

function wantsTop(element: Element): boolean {
  return /^(top|page|bleed)$/.test(element.getAttribute('data-place') ?? '')
}
