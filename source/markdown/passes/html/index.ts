/** Raw HTML becomes nodes of the tree, through an allow-list. */
import type {Nodes, Parents, Root} from 'mdast'
import {type Context, report} from '../../context.ts'
import {tellDialects} from '../../dialects/tell.ts'
import {childrenOf, eachParent, holdsBlocks, setChildren} from '../../walk.ts'
import {convert} from './convert.ts'
import {embeddedTag} from './embedded.ts'
import {parseHtml} from './parse.ts'
import {isInline} from './structure.ts'
import {voidTags} from './tags.ts'

/**
 * Replaces every `html` node but comments: blocks and inline elements that may pass become nodes like those of Markdown,
 * so that figures, links, notes and typography treat them alike. What may not pass is told; its text stays where it is
 * text. Nothing leaves its parent: an element left open ends with the block in which it began.
 */
export function readHtml(tree: Root, context: Context): void {
  const parents: Parents[] = []
  eachParent(tree, parent => {
    if (childrenOf(parent).some(child => child.type === 'html' && !child.value.startsWith('<!--'))) parents.push(parent)
  })
  for (const parent of parents) {
    const children = limited(withoutRawText(childrenOf(parent).map(ended), context), context)
    const parsed = parseHtml(children)
    // A cell holds text, or blocks of HTML: paragraphs and lists, for which Markdown has no way to write them there.
    const isInLine = parent.type === 'tableCell' ? parsed.every(node => isInline(node, children)) : !holdsBlocks(parent)
    setChildren(parent, convert(parsed, children, isInLine, context))
  }
  tellDialects(context)
}

/** Tags after which a browser reads no markup: what stands after them would be swallowed. */
const rawText = /^<(\/?)(script|style|textarea|title|iframe|noembed|noframes|noscript|xmp|plaintext)\b[^>]*>$/i

/** Inline tags of that kind are taken out, and told; the text of a program with them. */
const withoutRawText = (children: readonly Nodes[], context: Context): Nodes[] => {
  let program: string | undefined
  return children.flatMap((child): Nodes[] => {
    const [, slash, name = ''] = (child.type === 'html' && rawText.exec(child.value)) || []
    const tag = name.toLowerCase()
    if (program !== undefined) {
      if (slash && tag === program) program = undefined
      else if (!slash || tag === '') context.leftOut.push(child)
      return []
    }
    if (tag === '') return [child]
    const link = !slash && child.type === 'html' ? embeddedTag(tag, child, context) : undefined
    if (link) return [link]
    const isProgram = tag === 'script' || tag === 'style'
    if (!slash) report(context, child, isProgram ? 'html-refused' : 'html-opened', 'warning', {tag})
    if (!slash && isProgram) program = tag
    return []
  })
}

/** A tag that its block of HTML ends within (`<a href="x`, then an empty line) is text: nothing else closes it. */
const ended = (node: Nodes): Nodes => {
  if (node.type !== 'html' || node.value.startsWith('<!--')) return node
  const at = openTag(node.value)
  return at < 0 ? node : {...node, value: `${node.value.slice(0, at)}&lt;${node.value.slice(at + 1)}`}
}

/**
 * Where a tag begins that does not end; -1 for none. As browsers have it, quotation marks enclose what stands behind an equals
 * sign alone. The first that does not end is the last that is looked for, so that a long text takes linear time.
 */
const openTag = (value: string): number => {
  for (const {0: part, index} of value.matchAll(
    /<!--[\s\S]*?-->|<\/?[A-Za-z](?:[^>=]|=\s*(?:"[^"]*"|'[^']*'|(?!["'\s])|(?=>)))*>|<\/?[A-Za-z]/g,
  ))
    if (!part.endsWith('>')) return index
  return -1
}

/** How deep elements of raw HTML may stand in each other. */
const deepest = 50

/** Tags that open one level too many are taken out, with those that close them; what they hold stays. */
const limited = (children: readonly Nodes[], context: Context): Nodes[] => {
  const open: string[] = []
  let beyond = 0
  let told = false
  return children.map(child => {
    if (child.type !== 'html' || child.value.startsWith('<!--')) return child
    // Beyond the last > no tag ends.
    const last = child.value.lastIndexOf('>') + 1
    const value = child.value
      .slice(0, last)
      .replace(/<(\/?)([A-Za-z][A-Za-z0-9-]*)\b[^>]*>/g, (found, slash: string, name: string) => {
        const tag = name.toLowerCase()
        if (voidTags.has(tag)) return found
        if (slash) {
          if (beyond > 0) {
            beyond--
            return ''
          }
          const at = open.lastIndexOf(tag)
          if (at >= 0) open.splice(at)
          return found
        }
        if (endsItself.has(tag) && open.at(-1) === tag) open.pop()
        if (open.length < deepest && open.push(tag)) return found
        beyond++
        if (!told) report(context, child, 'nesting', 'error', {limit: deepest})
        told = true
        return ''
      })
    return {...child, value: value + child.value.slice(last)}
  })
}

/** Elements that the next of their kind ends. */
const endsItself = new Set(['li', 'p', 'td', 'th', 'tr', 'dt', 'dd', 'tbody'])
