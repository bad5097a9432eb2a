/**
 * Figures and captioned tables that may leave their place: when one does not fit at the foot of a page, the text goes on
 * and it stands at the top of the next page. (Left in its place it would leave a hole.) `place=here` forbids it,
 * `place=top` and `place=page` ask for it.
 */
import {isBefore} from './cut.ts'
import type {Cut, OpenPage, Supply} from './types.ts'
import {leavesHole} from './white.ts'

/** A figure that left its place, and what stood before it. */
export interface Moved {
  readonly figure: HTMLElement
  readonly place: Element | null
}

/** The lowest heading that a figure keeps behind it, wherever it stands: a section's. */
const sections = 2

/** Figures, two on a line as one, and tables. */
const blocks = 'figure, table, .figure-pair'
const labels =
  ':scope > caption .label, :scope > figcaption .label, :scope:is(.figure-pair) > figure > figcaption .label'

/**
 * Marks the blocks of the section itself that may move: those with a number by which the text calls them. `data-within`
 * tells the level of the heading under which each stands.
 */
export function markMovable(section: Element): void {
  let level = 0
  for (const block of section.children) {
    level = levelOf(block) ?? level
    if (!block.matches(blocks) || block.getAttribute('data-place') === 'here') continue
    if (wantsTop(block) || block.querySelector(labels)) {
      block.setAttribute('data-movable', '')
      block.setAttribute('data-within', String(level))
    }
  }
}

/** The block that leaves a hole above the cut, or that asked for the top of a page and does not have it. */
export function movableAt(open: OpenPage, cut: Cut | undefined): HTMLElement | undefined {
  const flow = open.content
  const eager = ([...flow.children] as HTMLElement[]).find(child => wantsTop(child) && child !== flow.firstElementChild)
  if (eager && (!cut || isBefore(eager, cut) || ('before' in cut && cut.before === eager))) return eager
  if (!cut || 'text' in cut || cut.before.parentNode !== flow || !isMovable(cut.before)) return undefined
  return leavesHole(open, cut) ? cut.before : undefined
}

/** The figure before which the page ends, where nothing but figures is left. */
export function lastFigure(cut: Cut | undefined, {rest}: Pick<Supply, 'rest'>): HTMLElement | undefined {
  if (!cut || 'text' in cut || !isMovable(cut.before)) return undefined
  const left = [...rest.children]
  for (let block: Element | null = cut.before; block; block = block.nextElementSibling) left.push(block)
  return left.every(isMovable) ? cut.before : undefined
}

/**
 * The cut before the first block that may not come before those that moved: figures and tables keep their order, and none
 * passes the next heading of its level.
 *
 * @param former what stood before the first that moved; null when nothing did
 * @param level of the headings that they do not pass, when it is another
 * @returns undefined when all that stands before `cut` may
 */
export function overtaking(
  flow: Element,
  former: Element | null,
  moved: readonly Element[],
  cut: Cut | undefined,
  level = Math.max(sections, ...moved.map(figure => Number(figure.getAttribute('data-within')))),
): Cut | undefined {
  const first = former ? former.nextElementSibling : flow.firstElementChild
  for (let block = first; block; block = block.nextElementSibling) {
    if (cut && !isBefore(block, cut)) return undefined
    if (block.matches(blocks) || block.querySelector('figcaption, table')) return {before: block}
    if ((levelOf(block) ?? Number.POSITIVE_INFINITY) <= level) return {before: block}
  }
  return undefined
}

/** Whether a figure whose place is after `place` would come before a heading that it does not pass, or another block, at `cut`. */
export function overtakes(figure: Element, place: Element, cut: Cut): boolean {
  const level = Math.max(sections, Number(figure.getAttribute('data-within')))
  for (let block: Element | null = place; block && !isBefore(block, cut); block = block.previousElementSibling) {
    if (block.matches(blocks) || block.querySelector('figcaption, table')) return true
    if ((levelOf(block) ?? Number.POSITIVE_INFINITY) <= level) return true
  }
  return false
}

/** The level of a heading in the document, 1 for a chapter's; undefined for what is none. */
function levelOf(block: Element): number | undefined {
  if (!/^h[1-6]$/.test(block.localName)) return undefined
  return Number(block.getAttribute('data-level') ?? block.localName.slice(1))
}

function isMovable(node: Node): node is HTMLElement {
  return node instanceof HTMLElement && node.hasAttribute('data-movable') && !node.hasAttribute('data-rest')
}

/** Whether a figure may follow the title of the next section: not one that would part the text over more than a page. */
export function mayPassSections(figure: Element): boolean {
  const isWhole = figure.matches('figure, .figure-pair') || figure.getAttribute('data-break-inside') === 'avoid'
  return isWhole && !wantsTop(figure)
}

/** Whether a figure may also stand where it is: it asked for a top, not for a page of its own. */
export function onlyLikesTop(figure: Element): boolean {
  return wantsTop(figure) && figure.getAttribute('data-place') !== 'page'
}

/** Whether a figure asked for the top of a page, or for a page of its own. */
export function wantsTop(element: Element): boolean {
  return /^(top|page|bleed)$/.test(element.getAttribute('data-place') ?? '')
}
