import type {Nodes, Root} from 'mdast'
import {isHouseClass} from '../../reserved.ts'
import type {Context} from '../context.ts'
import type {Attributes} from '../parse/syntax/attributes.ts'
import {parseAttributes} from '../parse/syntax/attributes.ts'
import {childrenOf, eachParent, setChildren} from '../walk.ts'
import {tellDialect} from './tell.ts'
import type {Dialect} from './types.ts'

/**
 * `{: .classe #id }` of kramdown and Python-Markdown, `{:toc}`: read as our `{.classe #id}`, what cannot be read of it left
 * out.
 */
export const attributeLists: Dialect = {
  name: 'attribute-list',
  lines: [{first: '{', pattern: /^\{:[^{}]*\}[ \t]*$/}],
  marks: [
    {open: '{:', close: '}', pattern: /^\{:[^{}\n]*\}$/, single: true},
    {open: '{', close: '}', pattern: /^\{\s*\.\s[^{}\n]*=[^{}\n]*\}$|^\{[ \t]+[.#][^{}\n]*[ \t]\}$/, single: true},
  ],
  read: (tree: Root, context: Context) =>
    eachParent(tree, parent => {
      nameBlocks(childrenOf(parent))
      setChildren(parent, withoutSeeds(childrenOf(parent), context))
    }),
  become: (node, context) => {
    const attributes = attributesOf(node.value)
    if (/^\{::?toc\b/.test(node.value)) {
      tellDialect(context, node, 'attribute-list', 'read', node.value)
      return [
        {
          type: 'control',
          control: 'slot',
          argument: 'toc',
          data: {seeded: true},
          ...(node.position && {position: node.position}),
        },
      ]
    }
    tellDialect(context, node, 'attribute-list', 'read', node.value)
    return [
      {
        type: 'attributes',
        value: node.value,
        attributes,
        data: {foreign: true},
        ...(node.position && {position: node.position}),
      },
    ]
  },
}

/** `{: #nom }` under a heading, a paragraph or a list names it: a link may lead there. */
const nameBlocks = (children: readonly Nodes[]): void => {
  for (const [index, child] of children.entries()) {
    if (child.type !== 'attributes' || !child.data?.foreign || child.attributes.id === undefined) continue
    let block = children[index - 1]
    while (block && (block.type === 'list' || block.type === 'listItem' || block.type === 'blockquote'))
      block = block.children[0]
    if (block?.type === 'heading' && !block.data?.attributes) block.data = {...block.data, attributes: child.attributes}
    if (block?.type !== 'paragraph' || block.data?.role) continue
    const attributes = {id: child.attributes.id, classes: [], pairs: {}}
    const at = block.position && {position: {start: block.position.start, end: block.position.start}}
    block.children.unshift({type: 'link', url: '', children: [], data: {attributes}, ...at})
  }
}

const item = /#[^\s#.{}="']+|\.[\p{L}_][^\s#.{}="']*|[\p{L}_:][\p{L}\p{N}_:-]*=(?:"[^"]*"|'[^']*'|[^\s"'{}]+)/gu

/** Those of its items that can be read; a class that bears a name of ours is the other tool's. */
const attributesOf = (value: string): Attributes => {
  const items = value.slice(1, -1).match(item) ?? []
  const read = parseAttributes(items.map(each => each.replace(/^:/, '')).join(' ')) ?? {classes: [], pairs: {}}
  return {...read, classes: read.classes.filter(name => !isHouseClass(name))}
}

/** `* TOC` before `{:toc}` is what kramdown makes the contents of: it is not shown. */
const withoutSeeds = (children: readonly Nodes[], context: Context): Nodes[] =>
  children.filter((child, index) => {
    const next = children[index + 1]
    if (child.type !== 'list' || child.children.length !== 1 || next?.type !== 'control' || !next.data?.seeded)
      return true
    context.leftOut.push(child)
    return false
  })
