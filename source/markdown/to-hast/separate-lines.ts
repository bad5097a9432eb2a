/** Lines that their author ends himself: a signature, an address. They are no paragraph of running text. */
import type {Element, ElementContent, Root} from 'hast'
import {SKIP, visit} from 'unist-util-visit'

/** A longer line is one of a text, in characters. */
const longest = 45

/** A line of a dialogue. */
const dash = /^\s*[—–-]/

/** Marks paragraphs of several short lines (`p.separate-lines`), but in verse, tables and notes, which have lines of their own. */
export function markSeparateLines(root: Root): void {
  visit(root, 'element', element => {
    const {tagName, properties} = element
    if (tagName === 'table' || (Array.isArray(properties.className) && properties.className.includes('verse')))
      return SKIP
    if (tagName !== 'p' || properties.className) return
    const lines = linesOf(element)
    if (lines.length > 1 && lines.every(line => line.length <= longest && !dash.test(line)))
      properties.className = ['separate-lines']
    return SKIP
  })
}

/** What stands between the breaks of a paragraph. */
const linesOf = (paragraph: Element): string[] => textOf(paragraph).trim().split('\v')

const textOf = (node: Element | ElementContent): string => {
  if (node.type === 'text') return node.value.replace(/\s/g, ' ')
  if (node.type !== 'element') return ''
  return node.tagName === 'br' ? '\v' : node.children.map(textOf).join('')
}
