/** What is raised although the faces have no superior form of it: it is made smaller and lifted as a whole. */
import type {Element, ElementContent, Root} from 'hast'

/** Of all faces of the house, upright and slanted: figures, small letters, « é », « è », the hyphen, and signs that are raised already. */
const superiors = /^[\da-zéè\u2060¹²³\u2070-\u207f-]*$/
/** Of upright ones, capitals as well. */
const capitals = /[A-Z]/g

/** Marks what has a sign without a superior form (« Cu²⁺ », « 10⁻³ » with a minus): half of it would stand on the line. */
export function markRaised(parent: Root | Element, isSlanted = false): void {
  for (const child of parent.children) {
    if (child.type !== 'element') continue
    const slanted = isSlanted || /^(?:em|i|cite)$/.test(child.tagName)
    markRaised(child, slanted)
    const text = child.tagName === 'sup' ? textOf(child) : ''
    if (!superiors.test(slanted ? text : text.replace(capitals, ''))) child.properties.dataRaised = ''
  }
}

const textOf = (node: ElementContent): string =>
  node.type === 'text' ? node.value : node.type === 'element' ? node.children.map(textOf).join('') : ''
