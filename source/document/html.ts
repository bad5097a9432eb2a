/** The last walk: a `data-ref` for every element, then text. */
import type {Element} from 'hast'
import rehypeStringify from 'rehype-stringify'
import {unified} from 'unified'
import type {Place} from '../types.ts'

/**
 * Numbers the elements that have no `data-ref` yet, those that the house made, with no place in `places`. A drawing is
 * one element: its shapes are not numbered.
 */
export function stamp(sections: readonly Element[], places: (Place | undefined)[]): void {
  const walk = (element: Element): void => {
    element.properties.dataRef ??= places.push(undefined) - 1
    if (element.tagName === 'svg') return
    for (const child of element.children) if (child.type === 'element') walk(child)
  }
  sections.forEach(walk)
}

const compiler = unified().use(rehypeStringify, {allowDangerousCharacters: true}).freeze()

/** The sections as HTML, one a line. */
export function serialise(sections: readonly Element[]): string {
  return sections.map(section => compiler.stringify({type: 'root', children: [section]})).join('\n')
}
