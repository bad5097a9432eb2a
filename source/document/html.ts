/** The last walk: a `data-ref` for every element, then text. */
import type {Element} from 'hast'
import rehypeStringify from 'rehype-stringify'
import {unified} from 'unified'
import type {Place} from '../types.ts'
import {isWhole} from './nodes.ts'

/**
 * Numbers the elements that have no `data-ref` yet, those that the house made, with no place in `places`. A drawing or
 * a formula is one element: its parts are not numbered. An image's file becomes its address.
 */
export function stamp(sections: readonly Element[], places: (Place | undefined)[]): void {
  const walk = (element: Element): void => {
    element.properties.dataRef ??= places.push(undefined) - 1
    if (isWhole(element)) return
    if (element.tagName === 'img') element.properties.src = addressOf(String(element.properties.src))
    for (const child of element.children) if (child.type === 'element') walk(child)
  }
  sections.forEach(walk)
}

/**
 * The name of a file as a relative address: what would end its path, or make a scheme of its beginning, is encoded. A
 * picture written out in a template is an address already.
 */
const addressOf = (name: string): string =>
  name.startsWith('data:image/') ? name : name.replace(/[%?#:\\]/g, encodeURIComponent)

const compiler = unified().use(rehypeStringify, {allowDangerousCharacters: true}).freeze()

/** The sections as HTML, one a line. */
export function serialise(sections: readonly Element[]): string {
  return sections.map(section => compiler.stringify({type: 'root', children: [section]})).join('\n')
}
