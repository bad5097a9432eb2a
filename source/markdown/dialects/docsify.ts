import type {Image, Nodes, Paragraph, Root} from 'mdast'
import {visit} from 'unist-util-visit'
import type {Context} from '../context.ts'
import {childrenOf, eachParent, holdsBlocks, setChildren} from '../walk.ts'
import {tellDialect} from './tell.ts'
import {partsOf, replaceText} from './text.ts'
import type {Dialect} from './types.ts'

/**
 * `?> conseil`, `!> important`, `![x](a.png ':size=70%')`, `### Titre :id=x`, `{docsify-ignore}`, `:fa fa-code:` of Docsify and
 * its plug-ins.
 *
 * @see https://docsify.js.org/#/helpers
 */
export const docsify: Dialect = {
  name: 'docsify',
  read: (tree: Root, context: Context) => {
    const {text} = context.file
    if (/^[ \t>]*[?!]>[ \t]/m.test(text))
      eachParent(tree, parent => {
        if (holdsBlocks(parent) && childrenOf(parent).some(isHint))
          setChildren(
            parent,
            childrenOf(parent).map(child => (isHint(child) ? boxed(child, context) : child)),
          )
      })
    if (/['"(][^'"()\n]*:(?:size|class|id|no-zoom)\b/.test(text))
      visit(tree, 'image', node => {
        if (node.title && option.test(node.title)) sized(node, context)
      })
    if (text.includes('docsify-ignore') || /:id=|:fa/.test(text))
      replaceText(tree, context, marks, (match, {erase}, parent) => {
        const [, id] = /:id=([\w-]+)/.exec(match[0]) ?? []
        if (id !== undefined && parent.type !== 'heading') return undefined
        const mark = erase(match.index, match.index + match[0].length)
        tellDialect(context, mark, 'docsify', id === undefined ? 'dropped' : 'read', match[0])
        if (id !== undefined) parent.data = {...parent.data, attributes: {id, classes: [], pairs: {}}}
        return [mark]
      })
  },
}

const marks = /[ \t]*\{docsify-ignore(?:-all)?\}|[ \t]+:id=[\w-]+[ \t]*$|:fa[bsrl]? fa-[\w-]+(?: fa-[\w-]+)*:/g

const isHint = (node: Nodes): node is Paragraph =>
  node.type === 'paragraph' && node.children[0]?.type === 'text' && /^[?!]>[ \t]/.test(node.children[0].value)

const boxed = (node: Paragraph, context: Context): Nodes => {
  const [first, ...others] = node.children
  if (first?.type !== 'text') return node
  const kind = first.value.startsWith('!') ? 'important' : 'tip'
  const {keep, erase} = partsOf(first, context)
  const size = /^[?!]>[ \t]+/.exec(first.value)?.[0].length ?? 0
  tellDialect(context, node, 'docsify', 'read', first.value)
  const content = {...node, children: [erase(0, size), keep(size, first.value.length), ...others]} as Paragraph
  const at = node.position && {position: node.position}
  return {
    type: 'directive',
    name: 'box',
    typed: kind,
    attributes: {classes: [], pairs: {kind}},
    children: [content],
    ...at,
  }
}

const option = /(?:^|[ \t]):(?:size|class|id|no-zoom)\b(?:=[^\s:]+)?/
const options = new RegExp(option.source, 'g')

/** The size that a title asks for, taken out of it with its other options. */
const sized = (image: Image, context: Context): void => {
  const title = image.title ?? ''
  const [, width, height] = /:size=(\d+%?)(?:x(\d+))?/.exec(title) ?? []
  const pairs = {...(width && {width: /%$/.test(width) ? width : `${width}px`}), ...(height && {height: `${height}px`})}
  const {attributes} = image.data ?? {}
  image.data = {
    ...image.data,
    attributes: {...attributes, classes: attributes?.classes ?? [], pairs: {...pairs, ...attributes?.pairs}},
  }
  tellDialect(context, image, 'docsify', 'read', title)
  image.title = title.replace(options, '').trim() || null
}
