/** Lines in bold that announce what follows, as headings typed by hand do: « **Document 2 – Les ballons** ». */
import type {Element, ElementContent, Root} from 'hast'

/** A longer line is a sentence, in characters. */
const longest = 90

/** Marks paragraphs that are a short bold line before a block of text, a list, a table, a figure or code. */
export function markLeads(parent: Root | Element): void {
  const blocks = (parent.children as ElementContent[]).filter(child => child.type === 'element')
  for (const [index, block] of blocks.entries()) {
    const next = blocks[index + 1]
    if (isLead(block, next) && next && followers.test(next.tagName) && !isLead(next, blocks[index + 2]))
      block.properties.dataLead = ''
    if (holders.test(block.tagName)) markLeads(block)
  }
}

const followers = /^(?:p|ul|ol|dl|table|figure|pre|blockquote|div)$/
const holders = /^(?:div|section|aside|blockquote)$/

function isLead({tagName, properties, children}: Element, next: Element | undefined): boolean {
  if (tagName !== 'p' || properties.className) return false
  const [only, ...others] = children.filter(child => child.type !== 'text' || child.value.trim() !== '')
  if (others.length > 0 || only?.type !== 'element' || !/^(?:strong|b)$/.test(only.tagName)) return false
  const text = textOf(only).trim()
  // « **Remède.** » before a list is one all the same.
  const label = next?.tagName !== 'p' && /^\p{L}[^.!?…]{0,28}\.$/u.test(text)
  return text.length <= longest && (label || !/[.!?…»;,]$/.test(text))
}

const textOf = (node: ElementContent): string =>
  node.type === 'text' ? node.value : node.type === 'element' ? node.children.map(textOf).join('') : ''
