/** Terms and what explains them, held together: `dl > div.group > dt, dd` in glossaries and timelines. */
import type {Element, ElementContent} from 'hast'
import {elements, hasClass, isElement, made, textOf} from './nodes.ts'

/** A group with at most so many characters goes whole to the next page. */
const smallGroup = 400

/** Groups the definition lists of `sections` that a theme sets side by side or run in. */
export function groupTerms(sections: readonly Element[]): void {
  for (const element of sections.flatMap(elements)) {
    if (isElement(element, 'dl') && hasClass(element, 'glossary')) group(element)
    if (hasClass(element, 'timeline')) element.children.filter(child => isElement(child, 'dl')).forEach(group)
  }
}

function group(list: Element): void {
  const groups: ElementContent[][] = []
  let last: ElementContent | undefined
  for (const child of list.children.filter(node => node.type === 'element')) {
    if (groups.length === 0 || (isElement(child, 'dt') && !isElement(last, 'dt'))) groups.push([])
    groups.at(-1)?.push(child)
    last = child
  }
  list.children = groups.map(children => {
    const short = textOf({children}).length <= smallGroup
    return made('div', {className: ['group'], ...(short ? {dataBreakInside: 'avoid'} : {})}, children)
  })
}
