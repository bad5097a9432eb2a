import type {Nodes, Root} from 'mdast'
import {visit} from 'unist-util-visit'
import type {Context} from '../context.ts'
import {childrenOf, eachParent, setChildren} from '../walk.ts'
import {tellDialect} from './tell.ts'
import type {Dialect} from './types.ts'

/** What it says to itself of a note, at its end. */
const tail = /^id: [0-9a-f]{32}\n(?:[a-z_]+:.*\n)*type_: \d+$/
const address = /^:\/([0-9a-f]{32})(?:#.*)?$/

/**
 * Notes that Joplin exported: `id: …` and what follows it at the end is no text, the first line is the title, `:/…` is a
 * picture or another note by its number.
 *
 * @see https://joplinapp.org/help/apps/import_export
 */
export const joplin: Dialect = {
  name: 'joplin',
  read: (tree: Root, context) => {
    const {text} = context.file
    // The last lines without an empty one between them.
    const body = text.trimEnd()
    const blank = body.lastIndexOf('\n\n')
    const at = blank < 0 ? 0 : blank + 2
    if (tail.test(body.slice(at))) {
      readTitle(tree)
      const isTail = ({position}: Nodes): boolean => (position?.start.offset ?? 0) >= at
      const gone = childrenOf(tree).filter(isTail)
      for (const node of gone) context.leftOut.push(node)
      if (gone[0]) tellDialect(context, gone[0], 'joplin', 'dropped', text.slice(at, at + 60))
      setChildren(
        tree,
        childrenOf(tree).filter(node => !isTail(node)),
      )
    }
    if (text.includes(':/')) readAddresses(tree, context)
  },
}

const readTitle = (tree: Root): void => {
  const [first, ...rest] = childrenOf(tree)
  if (first?.type !== 'paragraph' || first.data?.role || first.children.some(({type}) => type !== 'text')) return
  if (first.children.some(child => child.type === 'text' && child.value.includes('\n'))) return
  const {children, position} = first
  setChildren(tree, [{type: 'heading', depth: 1, children, ...(position && {position})}, ...rest])
}

const readAddresses = (tree: Root, context: Context): void => {
  const {files, texts} = context.options
  const named = (id: string, names: Iterable<string>): string | undefined =>
    [...names].find(name => name.slice(name.lastIndexOf('/') + 1).startsWith(`${id}.`))
  visit(tree, 'image', image => {
    const [, id] = address.exec(image.url) ?? []
    const name = id === undefined ? undefined : named(id, files.keys())
    if (name !== undefined) image.url = name
  })
  eachParent(tree, parent => {
    if (!childrenOf(parent).some(child => child.type === 'link' && address.test(child.url))) return
    setChildren(
      parent,
      childrenOf(parent).flatMap((child): Nodes[] => {
        const [, id] = (child.type === 'link' && address.exec(child.url)) || []
        if (child.type !== 'link' || id === undefined) return [child]
        const name = named(id, texts ?? [])
        tellDialect(context, child, 'joplin', name === undefined ? 'dropped' : 'read', child.url)
        if (name === undefined) return child.children
        return [{...child, url: name.slice(name.lastIndexOf('/') + 1)}]
      }),
    )
  })
}
