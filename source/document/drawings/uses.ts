import type {Element} from 'hast'
import {attribute} from '../nodes.ts'

/** How many elements a browser may have to paint for one drawing; ten uses of ten uses ten times over are ten milliards. */
const most = 200_000

/** Whether `use` multiplies the elements of a drawing beyond what can be painted. */
export function isTooLarge(root: Element): boolean {
  const byId = new Map<string, Element>()
  const index = (element: Element): void => {
    const id = attribute(element, 'id')
    if (id !== undefined && !byId.has(id)) byId.set(id, element)
    for (const child of element.children) if (child.type === 'element') index(child)
  }
  index(root)
  const sizes = new Map<Element, number>()
  const sizeOf = (element: Element): number => {
    const known = sizes.get(element)
    if (known !== undefined) return known
    // A use of what holds it is none: a browser ignores it.
    sizes.set(element, 0)
    let size = 1
    for (const child of element.children) if (child.type === 'element') size += sizeOf(child)
    const target = element.tagName === 'use' ? byId.get(addressOf(element)) : undefined
    if (target) size += sizeOf(target)
    sizes.set(element, size)
    return size
  }
  return sizeOf(root) > most
}

const addressOf = (element: Element): string =>
  (attribute(element, 'href') ?? attribute(element, 'xLinkHref') ?? '').slice(1)
