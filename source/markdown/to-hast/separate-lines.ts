/** Lines that their author ends himself: a signature, an address, particulars. They are no paragraph of running text. */
import type {Element, ElementContent, Root} from 'hast'
import {SKIP, visit} from 'unist-util-visit'

/** A longer line is one of a text, in characters. Beside shorter ones, one may be as long as a name with its office. */
const longest = 45
const longestBeside = 65

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
    if (lines.length < 2 || lines.some(line => dash.test(line))) return SKIP
    if (areShort(lines) || lines.length === labelsOf(element)) properties.className = ['separate-lines']
    return SKIP
  })
}

const areShort = (lines: readonly string[]): boolean => {
  const long = lines.filter(line => line.length > longest)
  return long.length * 2 < lines.length - 1 ? long.every(line => line.length <= longestBeside) : long.length === 0
}

/** How many lines begin with a label in bold: « **Bibl. :** … », however long they are. */
const labelsOf = ({children}: Element): number =>
  children.filter(
    (child, index) =>
      isStrong(child) &&
      (index === 0 || isEnd(children[index - 1]) || (isBlank(children[index - 1]) && isEnd(children[index - 2]))),
  ).length

const isStrong = (node: ElementContent): boolean => node.type === 'element' && /^(?:strong|b)$/.test(node.tagName)
const isEnd = (node: ElementContent | undefined): boolean => node?.type === 'element' && node.tagName === 'br'
const isBlank = (node: ElementContent | undefined): boolean => node?.type === 'text' && node.value.trim() === ''

/** What stands between the breaks of a paragraph. */
const linesOf = (paragraph: Element): string[] => textOf(paragraph).trim().split('\v')

const textOf = (node: Element | ElementContent): string => {
  if (node.type === 'text') return node.value.replace(/\s/g, ' ')
  if (node.type !== 'element') return ''
  return node.tagName === 'br' ? '\v' : node.children.map(textOf).join('')
}
