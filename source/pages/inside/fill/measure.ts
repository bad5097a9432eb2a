/**
 * The only module that reads rectangles while a page is filled.
 *
 * Overflow is read from the rectangles of texts and leaf elements, never from `scrollWidth`: a heading's margin that
 * collapses through its wrapper is enough to make that one lie.
 */
import {isBefore} from './cut.ts'
import {leavesOf} from './leaves.ts'
import type {ColumnBox, Cut, Leaf} from './types.ts'

const range = document.createRange()

/** True when `leaf` ends right of the column; undefined when it has no rectangle. */
export function endsBeyond(leaf: Leaf, box: ColumnBox): boolean | undefined {
  const rectangle = leaf instanceof Text ? lastRectangle(leaf) : lastOf(leaf.getClientRects())
  return rectangle && isBeyond(rectangle, box)
}

/**
 * The first leaf, in document order, of which a part lies beyond the column; undefined when all fit. Binary search: what
 * follows in the flow stands further along it, if what stands side by side is taken as one.
 *
 * @param unitOf the row, flex or grid that holds a leaf; undefined when it stands in no such thing
 */
export function firstBeyond(
  leaves: readonly Leaf[],
  box: ColumnBox,
  unitOf: (leaf: Leaf) => Element | undefined,
): Leaf | undefined {
  const beyond = (leaf: Leaf) => {
    const unit = unitOf(leaf)
    return unit ? anyBeyond(leavesOf(unit), box) !== undefined : endsBeyond(leaf, box)
  }
  let low = 0
  let high = leaves.length
  // Leaves without a rectangle, an empty anchor for one, are of what follows them; the last ones are of nothing.
  let isSeen = false
  while (low < high) {
    const middle = (low + high) >> 1
    let probe = middle
    let found: boolean | undefined
    while (probe < high && found === undefined) found = beyond(leaves[probe++] as Leaf)
    isSeen ||= found === true
    if (found === undefined || found) high = middle
    else low = probe
  }
  return isSeen ? leaves[low] : undefined
}

/** The first leaf that lies beyond the column, each looked at: floats and the like may stand out of order. */
export function anyBeyond(leaves: readonly Leaf[], box: ColumnBox): Leaf | undefined {
  return leaves.find(leaf => endsBeyond(leaf, box))
}

/**
 * True when no part of any leaf of `flow` lies beyond the column: their texts are asked for all at once. Where it is false,
 * something that nobody sees may lie there.
 */
export function allWithin(flow: Element, leaves: readonly Leaf[], box: ColumnBox): boolean {
  range.selectNodeContents(flow)
  for (const rectangle of range.getClientRects()) {
    if ((rectangle.width > 0 || rectangle.height > 0) && isBeyond(rectangle, box)) return false
  }
  return leaves.every(leaf => leaf instanceof Text || endsBeyond(leaf, box) !== true)
}

/**
 * The offset of the first character of `text` that lies beyond the column. Its length when none does.
 */
export function firstOffsetBeyond(text: Text, box: ColumnBox): number {
  let low = 0
  let high = text.length
  while (low < high) {
    const middle = (low + high) >> 1
    let probe = middle
    let rectangle: DOMRect | undefined
    while (probe < high && !rectangle) rectangle = characterAt(text, probe++)
    if (!rectangle || isBeyond(rectangle, box)) high = middle
    else low = probe
  }
  return low
}

/** The rectangle of the character of `text` at `offset`; undefined when it has none (a collapsed space). */
export function characterAt(text: Text, offset: number): DOMRect | undefined {
  range.setStart(text, offset)
  range.setEnd(text, offset + 1)
  return lastOf(range.getClientRects())
}

/** The ordinate at which `leaf` ends; undefined when it has no rectangle. */
export function endOf(leaf: Leaf): number | undefined {
  return (leaf instanceof Text ? lastRectangle(leaf) : lastOf(leaf.getClientRects()))?.bottom
}

/** The ordinate at which what stands in `flow` before `cut` ends; undefined when nothing does. */
export function endBefore(flow: Element, cut: Cut): number | undefined {
  const part = 'text' in cut ? lastRectangle(cut.text, cut.offset) : undefined
  if (part) return part.bottom
  const last = leavesOf(flow).findLast(leaf => isBefore(leaf, cut))
  return last && endOf(last)
}

function isBeyond(rectangle: DOMRect, box: ColumnBox): boolean {
  return rectangle.left >= box.edge || rectangle.top >= box.bottom
}

/**
 * The rectangle of the last character of a text, or of its first `length` ones, that is not a space: a space hangs out of
 * the line under `pre-wrap`.
 */
function lastRectangle(text: Text, length = text.length): DOMRect | undefined {
  for (let offset = length - 1; offset >= 0; offset--) {
    if (/\s/.test(text.data.charAt(offset))) continue
    const rectangle = characterAt(text, offset)
    if (rectangle) return rectangle
  }
  return undefined
}

function lastOf(rectangles: DOMRectList): DOMRect | undefined {
  for (let index = rectangles.length - 1; index >= 0; index--) {
    const rectangle = rectangles[index] as DOMRect
    if (rectangle.width > 0 || rectangle.height > 0) return rectangle
  }
  return undefined
}
