import type {Nodes, Root} from 'mdast'
import {visit} from 'unist-util-visit'
import type {SourceFile} from '../../types.ts'
import {isMdx, picturesIn, withPictures} from '../mdx.ts'
import {blockTags, inlineTags, voidTags} from '../passes/html/tags.ts'
import {childrenOf, eachParent, setChildren} from '../walk.ts'
import type {Dialect, Tag} from './types.ts'
import {valuesIn} from './values.ts'

const text = `"[^"]*"|'[^'\\n]*'|\`[^\`]*\``
/** What stands in braces, six of them within each other at most: the value of an attribute may be a list of lists. */
const nested = (depth: number): string => `\\{(?:[^{}"'\`]|${text}${depth === 0 ? '' : `|${nested(depth - 1)}`})*\\}`
const deep = `(?:[^<>{}"'\`]|${text}|${nested(5)})*`
const values = '(?:[^<>{}"\'`]|"[^"]*"|\'[^\'\\n]*\'|\\{(?:[^{}]|\\{(?:[^{}]|\\{[^{}]*\\})*\\})*\\})*'
const name = '[A-Z](?=[\\w.]*[a-z])[\\w.]*'
/** What no attribute of HTML is like: a handler of Vue, a value in braces. */
const foreign = `[a-z][\\w-]*(?=(?:[^<>{}"'\`]|"[^"]*"|'[^'\\n]*')*\\s(?:@[\\w.:-]+=|[\\w:-]+=\\{|\\{\\.\\.\\.))`
const one = `<(?:/${name}\\s*|${name}(?:\\s${values})?)>`

/** `<Tabs>`, `<TabItem label="Un">`, `</Tabs>` of MDX: what stands between them is kept, without the component. */
export const components: Dialect = {
  name: 'component',
  lines: [{first: '<', pattern: new RegExp(`^${one}[ \\t]*$`)}],
  marks: [
    {open: '<', close: '>', pattern: new RegExp(`^<${name}\\s(?:${values}|${deep})[\\s"'\\w}]/?>$`)},
    {open: '<', close: '>', pattern: new RegExp(`^<${foreign}\\s${values}/?>$`)},
  ],
  tag: value => {
    const [, slash, typed = '', rest = '', end] =
      new RegExp(`^<(/?)(${name}|${foreign})([\\s\\S]*?)(/?)>$`).exec(value) ?? []
    if (typed === '') return undefined
    return {name: typed, form: slash ? 'close' : end ? 'void' : 'open', values: valuesIn(rest)}
  },
}

/**
 * Sorts components from what merely looks like one: `<Tabs>` is a component where `</Tabs>` closes it somewhere or where it
 * has values; `<Nom>` is the author's, and an element of HTML is HTML whatever its capitals, but in MDX.
 */
export function sortComponents(tree: Root, file: SourceFile): void {
  const [opened, closed] = [new Set<string>(), new Set<string>()]
  const found = new Map<Nodes, Tag>()
  visit(tree, (node: Nodes) => {
    if (node.type !== 'html' && !(node.type === 'foreign' && node.dialect === 'component')) return
    const tag = components.tag?.(node.value.trim())
    if (!tag) return
    found.set(node, tag)
    const names = tag.form === 'close' ? closed : opened
    names.add(tag.name)
  })
  if (found.size === 0) return
  const ofMdx = isMdx(file)
  const pictures = ofMdx ? picturesIn(file.text) : new Map<string, string>()
  eachParent(tree, parent => {
    if (!childrenOf(parent).some(child => found.has(child))) return
    setChildren(
      parent,
      childrenOf(parent).map((child): Nodes => {
        const tag = found.get(child)
        if (!tag || (child.type !== 'html' && child.type !== 'foreign')) return child
        const value = child.value.trim()
        const hasValues = tag.form === 'void' || (tag.form === 'open' && /\s/.test(value))
        // With a handler or braces it is none of HTML, whatever its name.
        const isForeign = child.type === 'foreign' && /^[a-z]/.test(tag.name)
        const isComponent =
          isForeign || ((ofMdx || !isHtml(tag.name)) && (hasValues || (opened.has(tag.name) && closed.has(tag.name))))
        const at = child.position && {position: child.position}
        if (!isComponent) return {type: 'html', value, ...at}
        return {type: 'foreign', dialect: 'component', value: withPictures(value, pictures), ...at}
      }),
    )
  })
}

const isHtml = (typed: string): boolean => {
  const lower = typed.toLowerCase()
  return inlineTags.has(lower) || blockTags.has(lower) || voidTags.has(lower)
}
