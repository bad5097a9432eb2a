import type {Link, Nodes, Root} from 'mdast'
import type {Context} from '../context.ts'
import {childrenOf, eachParent, holdsBlocks, setChildren} from '../walk.ts'
import {mystBlock} from './myst-blocks.ts'
import {isLabel, mystRole} from './myst-roles.ts'
import {isMystText} from './myst-text.ts'
import {tellDialect} from './tell.ts'
import {madeText, partsOf} from './text.ts'
import type {Dialect} from './types.ts'

/** Directives that `:::` opens and whose content is no plain Markdown, or which have options in lines. */
const colons = /^(:{3,})\{([a-z][\w:+-]*)\}/i

/**
 * MyST, the Markdown of Sphinx and Jupyter Book: ```` ```{note} ````, `:::{figure} a.png`, `` {ref}`intro` ``, `(intro)=`,
 * `+++` between cells, `%` before comments.
 *
 * @see https://mystmd.org/spec
 */
export const myst: Dialect = {
  name: 'myst',
  lines: [
    {first: '(', pattern: /^\([A-Za-z][\w:.-]*\)=[ \t]*$/},
    {first: '+', pattern: /^\+\+\+(?:[ \t]*\{.*\})?[ \t]*$/, begins: true},
  ],
  blocks: [{head: colons, close: ([, fence = '']) => new RegExp(`^${fence}$`)}],
  block: (code, tools) => {
    const info = [code.lang, code.meta].filter(Boolean).join(' ')
    const [, name, argument = ''] = /^(?::{3,})?\{([a-z][\w:+-]*)\}[ \t]*(.*)$/i.exec(info) ?? []
    return name === undefined ? undefined : mystBlock(name.toLowerCase(), argument.trim(), code, tools)
  },
  become: (node, context) => {
    const [, id] = /^\((.*)\)=/.exec(node.value) ?? []
    tellDialect(context, node, 'myst', id === undefined ? 'dropped' : 'read', node.value)
    if (id === undefined) return []
    const at = node.position && {position: node.position}
    return [{type: 'paragraph', data: {anchor: id}, children: [], ...at}]
  },
  read: (tree: Root, context) => {
    if (!isMystText(context.file.text)) return
    eachParent(tree, parent => {
      if (childrenOf(parent).some(isToLabel))
        setChildren(
          parent,
          childrenOf(parent).flatMap(child => labelled(child, context)),
        )
      const children = childrenOf(parent)
      if (!holdsBlocks(parent)) {
        if (children.some(({type}) => type === 'inlineCode')) setChildren(parent, withRoles(children, context))
        return
      }
      setChildren(
        parent,
        children.flatMap((child, index): Nodes[] => {
          const [first] = child.type === 'paragraph' ? child.children : []
          if (first?.type === 'text' && /^%(?:\s|$)/.test(first.value)) {
            tellDialect(context, child, 'myst', 'dropped', first.value)
            context.leftOut.push(child)
            return []
          }
          if (child.type !== 'paragraph' || child.data?.anchor === undefined) return [child]
          const next = children[index + 1]
          const attributes = {id: child.data.anchor, classes: [], pairs: {}}
          if (next?.type === 'heading' || next?.type === 'table')
            next.data = {...next.data, attributes: {...attributes, ...next.data?.attributes}}
          return []
        }),
      )
    })
  },
}

/** `[](chap:intro)`: the address is a label, which may look like one of the web. */
const isToLabel = (node: Nodes): node is Link =>
  node.type === 'link' &&
  /^(?!(?:https?|ftp|mailto|tel|file|data|javascript|vbscript|blob):)[a-z][\w-]*:[\w.:-]+$/i.test(node.url)

/** A link to a label of the publication; to one of another text, what is written of it. */
const labelled = (node: Nodes, context: Context): Nodes[] => {
  if (!isToLabel(node)) return [node]
  const {url} = node
  tellDialect(context, node, 'myst', 'read', `[](${url})`)
  if (isLabel(url, context)) return [{...node, url: `#${url}`}]
  return node.children.length > 0 ? node.children : [madeText(url, node)]
}

/** `{name}` before a code is its role. */
const withRoles = (children: readonly Nodes[], context: Parameters<NonNullable<Dialect['read']>>[1]): Nodes[] => {
  const out: Nodes[] = []
  for (const child of children) {
    const before = out.at(-1)
    const [found, role = ''] =
      (child.type === 'inlineCode' && before?.type === 'text' && /\{([a-z][\w:+-]*)\}$/i.exec(before.value)) || []
    if (found === undefined || child.type !== 'inlineCode' || before?.type !== 'text') {
      out.push(child)
      continue
    }
    const {keep, erase} = partsOf(before, context)
    const from = before.value.length - found.length
    out.pop()
    if (from > 0) out.push(keep(0, from))
    out.push(erase(from, before.value.length))
    tellDialect(context, child, 'myst', 'read', `${found}\`…\``)
    context.leftOut.push(child)
    for (const each of mystRole(role.toLowerCase(), child, context)) out.push(each)
  }
  return out
}
