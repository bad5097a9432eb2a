/**
 * Who said it: the last line of a quotation, a pull quote or a poem that begins with a dash, « — Marc Bloch, *Apologie pour
 * l'histoire* ». It becomes a paragraph of the class `attribution`, which keeps with what stands before it.
 */
import type {Element, ElementContent, Root} from 'hast'
import {SKIP, visit} from 'unist-util-visit'

/** A name and a title are not longer, in characters. */
const longest = 200

/** Marks the attributions in a tree. */
export function markAttributions(root: Root): void {
  visit(root, 'element', element => {
    if (!isQuoted(element)) return
    const blocks = element.children.filter((child): child is Element => child.type === 'element')
    const last = blocks.at(-1)
    if (last?.tagName !== 'p') return
    const own = blocks.length > 1 && isName(last) ? last : lastLineOf(last)
    const before = own === last ? blocks.at(-2) : last
    if (!own || (before && dash.test(textOf(before)))) return
    own.properties.className = ['attribution']
    own.properties.dataBreakBefore = 'avoid'
    if (own !== last) element.children.splice(element.children.indexOf(last) + 1, 0, own)
    return SKIP
  })
}

const dash = /^\s*(?:[—–―]|--+)\s/

const isQuoted = ({tagName, properties: {className}}: Element): boolean =>
  tagName === 'blockquote' ||
  (Array.isArray(className) && (className.includes('verse') || className.includes('pullquote')))

/** A line of a dialogue begins with a dash as well: it ends a sentence, and names no work or date. */
function isName(line: Element): boolean {
  const text = textOf(line)
  if (!dash.test(text) || text.length > longest) return false
  const namesWork = line.children.some(child => child.type === 'element' && /^(?:em|i|cite|a)$/.test(child.tagName))
  return namesWork || !/[.!?…»:;]\s*$/.test(text) || /\d/.test(text)
}

/** The last line of a paragraph, taken out of it, when it is an attribution. */
function lastLineOf(paragraph: Element): Element | undefined {
  const index = paragraph.children.findLastIndex(child => isBreak(child) || writtenIn(child).trimEnd().includes('\n'))
  const end = paragraph.children[index]
  if (!end) return undefined
  const value = writtenIn(end)
  const at = isBreak(end) ? 0 : value.trimEnd().lastIndexOf('\n')
  const line: Element = {
    type: 'element',
    tagName: 'p',
    properties: {},
    children: [...texts(value.slice(at).trimStart()), ...paragraph.children.slice(index + 1)].filter(isWritten),
    ...(paragraph.position && {position: paragraph.position}),
  }
  const before = [...paragraph.children.slice(0, index), ...texts(value.slice(0, at).trimEnd())]
  if (!isName(line) || !before.some(isWritten)) return undefined
  // Of a dialogue no line is taken out.
  if (dash.test(textOf({...paragraph, children: before}))) return undefined
  paragraph.children = before
  return line
}

const isBreak = (node: ElementContent): boolean => node.type === 'element' && node.tagName === 'br'

/** Behind a break its line's end is a text of its own. */
const isWritten = (node: ElementContent): boolean => node.type !== 'text' || node.value !== '\n'

const texts = (value: string): ElementContent[] => (value ? [{type: 'text', value}] : [])

const writtenIn = (node: ElementContent): string => (node.type === 'text' ? node.value : '')

const textOf = (node: ElementContent): string =>
  node.type === 'element' ? node.children.map(textOf).join('') : writtenIn(node)
