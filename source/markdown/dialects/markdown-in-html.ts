import type {Html, Nodes, Root} from 'mdast'
import type {Context} from '../context.ts'
import {childrenOf, eachParent, setChildren} from '../walk.ts'
import type {ParseWithin} from './blocks.ts'
import type {Dialect} from './types.ts'

/** The name of the dialect: `<div markdown="1">` of Markdown Extra, kramdown and md_in_html. */
export const markdownInHtml: Dialect = {name: 'markdown-in-html'}

const attribute = /\smarkdown(?:\s*=\s*(?:"(?:1|true|block|span)"|'(?:1|true|block|span)'|1))?(?=[\s/>])/i
const opening = /^[ \t]*<([a-z][\w-]*)((?:\s+[^<>]*)?\smarkdown(?:\s*=\s*(?:"[^"]*"|'[^']*'|\w+))?(?:\s[^<>]*)?)>/i

/** Such an element under lines of others, which have no such attribute. */
const later = new RegExp(opening.source.replace('^[ \\t]*', '(?<=\\n)[ \\t]*'), 'i')

/** An element within one that asks for it. */
const inner = /^[ \t]*<(figcaption|div|p|section|details|summary|li|td|th|dd|dt|span)(?:\s[^<>]*)?>/i

/**
 * The Markdown in the elements that ask for it by the attribute `markdown`: what stands between their tags in one block of
 * HTML is parsed, each at its place.
 */
export function readMarkdownInHtml(tree: Root, parse: ParseWithin, context: Context): void {
  if (!attribute.test(context.file.text)) return
  eachParent(tree, parent => {
    if (!childrenOf(parent).some(child => child.type === 'html' && attribute.test(child.value))) return
    setChildren(
      parent,
      childrenOf(parent).flatMap(child => (child.type === 'html' ? parted(child, parse, context) : [child])),
    )
  })
}

/** How deep such elements stand in each other: each level is parsed anew. */
const deepest = 8

/** A block of HTML, cut at its first tags and its last. */
const parted = (node: Html, parse: ParseWithin, context: Context, depth = 0): Nodes[] => {
  const wrapped = depth === 0 && !opening.test(node.value) ? (later.exec(node.value)?.index ?? 0) : 0
  if (wrapped > 0) {
    const [around, inside] = [node.value.slice(0, wrapped).trimEnd(), node.value.slice(wrapped)]
    return [{...node, value: around}, ...parted({...node, value: inside}, parse, context, 1)]
  }
  const [head = '', name = ''] = opening.exec(node.value) ?? ((depth > 0 && inner.exec(node.value)) || [])
  const [single = ''] =
    (depth > 0 && head === '' && /^[ \t]*<(?:img|br|hr)(?:\s[^<>]*)?>[ \t]*\n(?=[\s\S]*\S)/i.exec(node.value)) || []
  if (single !== '' && depth < deepest) {
    // A tag alone on its line begins a block of HTML, and hides what stands under it.
    const below = `<div markdown="1">\n${node.value.slice(single.length)}\n</div>`
    return [{...node, value: single.trim()}, ...parted({...node, value: below}, parse, context, depth + 1).slice(1, -1)]
  }
  if (head === '' || depth === deepest)
    return attribute.test(node.value) ? [{...node, value: node.value.replace(attribute, '')}] : [node]
  const rest = node.value.slice(head.length)
  const [last = ''] = new RegExp(`</${name}>\\s*$`, 'i').exec(rest) ?? []
  // What follows its end in the same block of HTML is Markdown too.
  const [end = '', after = ''] = last === '' && depth > 0 ? behindEnd(rest, name) : []
  const tail = last || end
  const inside = rest.slice(0, rest.length - tail.length - after.length)
  const tags: Html = {...node, value: head.replace(attribute, '')}
  if (inside.trim() === '') return [{...tags, value: tags.value + tail}]
  // Python-Markdown and kramdown take the indentation off.
  const indent = Math.min(...[...inside.matchAll(/^([ \t]*)\S/gm)].map(([, before = '']) => before.length), 40)
  const text = inside.replace(new RegExp(`^[ \\t]{${indent}}`, 'gm'), '').trim()
  const root = parse(text, context.file.text)
  const start = node.position?.start.offset
  const from = start === undefined || indent > 0 ? -1 : context.file.text.indexOf(text, start + head.length)
  const isWhole = from >= 0 && from + text.length <= (node.position?.end.offset ?? 0)
  const move = (each: Nodes): void => {
    if (isWhole && each.position) {
      const [first, last] = [each.position.start.offset ?? 0, each.position.end.offset ?? 0]
      each.position = {start: context.point(from + first), end: context.point(from + last)}
    } else if (node.position) each.position = node.position
    if (!isWhole && (each.type === 'text' || each.type === 'inlineCode' || each.type === 'code'))
      each.data = {...each.data, made: true} as never
    if ('children' in each) for (const child of each.children) move(child)
  }
  for (const each of root.children) move(each)
  const parts = root.children.flatMap(each => (each.type === 'html' ? parted(each, parse, context, depth + 1) : [each]))
  const [only] = parts
  const content =
    parts.length === 1 &&
    only?.type === 'paragraph' &&
    !/^(?:div|section|details|aside|article|blockquote)$/i.test(name)
      ? only.children
      : parts
  const made = [tags, ...content, ...(tail ? [{...node, value: tail.trim()} satisfies Html] : [])]
  if (after.trim() === '') return made
  const [, ...others] = parted({...node, value: `<div markdown="1">\n${after}\n</div>`}, parse, context, depth + 1)
  return [...made, ...others.slice(0, -1)]
}

const behindEnd = (rest: string, name: string): string[] => {
  const match = new RegExp(`</${name}>`, 'i').exec(rest)
  return match ? [match[0], rest.slice(match.index + match[0].length)] : []
}
