/**
 * What must stay together, as `data-break-*` attributes: Paged.js removes `break-*` from the style sheets that it reads.
 */
import type {Element} from 'hast'
import {elements, hasClass, isElement, isHeading, textOf} from './nodes.ts'

/** A box with at most so many characters of text goes whole to the next page. */
const smallBox = 700

/** Marks the elements of `section`. */
export function markBreaks(section: Element): void {
  for (const element of [section, ...elements(section)]) {
    if (isHeading(element) || isElement(element, 'dt', 'caption') || hasClass(element, 'box-title'))
      keepWithNext(element)
    if (isWhole(element)) element.properties.dataBreakInside = 'avoid'
    for (const [index, child] of element.children.entries()) {
      if (!isElement(child, 'p') || !/:["»”\s\u00A0\u202F]*$/.test(textOf(child))) continue
      const next = element.children.slice(index + 1).find(node => node.type === 'element')
      if (isElement(next, 'ul', 'ol', 'dl', 'pre', 'table', 'blockquote', 'figure') || hasClass(next, 'formula'))
        keepWithNext(child)
    }
  }
}

const keepWithNext = (element: Element): void => {
  element.properties.dataBreakAfter = 'avoid'
}

function isWhole(element: Element): boolean {
  if (isElement(element, 'figure', 'tr', 'svg') || hasClass(element, 'pullquote') || hasClass(element, 'formula'))
    return true
  return isElement(element, 'aside') && !hasClass(element, 'note') && textOf(element).length <= smallBox
}
