/** What is raised although the faces have no superior form of it: it is made smaller and lifted as a whole. */
import type {Element, ElementContent, Root} from 'hast'
import {visitParents} from 'unist-util-visit-parents'

/** Of all faces of the house, upright and slanted: figures, small letters, « é », « è », and the hyphen. */
const superiors = /^[\da-zéè\u2060-]*$/
/** Of upright ones, capitals as well. */
const capitals = /[A-Z]/g

/** Marks what has a sign without a superior form (« Cu²⁺ », « 10⁻³ » with a minus): half of it would stand on the line. */
export function markRaised(root: Root): void {
  visitParents(root, {type: 'element', tagName: 'sup'}, (sup: Element, ancestors) => {
    const isSlanted = ancestors.some(
      ({type, ...rest}) => type === 'element' && /^(?:em|i|cite)$/.test((rest as Element).tagName),
    )
    const text = textOf(sup)
    if (!superiors.test(isSlanted ? text : text.replace(capitals, ''))) sup.properties.dataRaised = ''
  })
}

const textOf = (node: ElementContent): string =>
  node.type === 'text' ? node.value : node.type === 'element' ? node.children.map(textOf).join('') : ''
