/** Attributes in braces go to what stands before them. */
import type {Nodes, Parents, Root} from 'mdast'
import {type Context, report} from '../context.ts'
import type {AttributesNode} from '../nodes.ts'
import type {Attributes} from '../parse/syntax/attributes.ts'
import {childrenOf, eachParent, setChildren} from '../walk.ts'

/** To images (a space may stand between), links and code just before, to a heading and to a directive's title when they come last in it. */
export function attachAttributes(tree: Root): void {
  eachParent(tree, parent => {
    if (parent.type === 'directive') takeTitleAttributes(parent)
    if (!childrenOf(parent).some(isAttributes)) return
    if (parent.type === 'heading') {
      const attributes = takeLast(parent)
      if (attributes) parent.data = {...parent.data, attributes}
    }
    const kept: Nodes[] = []
    for (const child of childrenOf(parent)) {
      if (isAttributes(child) && isSpace(kept.at(-1)) && kept.at(-2)?.type === 'image') kept.pop()
      const before = kept.at(-1)
      if (
        isAttributes(child) &&
        (before?.type === 'image' || before?.type === 'link' || before?.type === 'inlineCode')
      ) {
        before.data = {...before.data, attributes: merged(before.data?.attributes, child.attributes)}
        if (before.position && child.position) before.position = {...before.position, end: child.position.end}
      } else kept.push(child)
    }
    setChildren(parent, kept)
  })
}

/**
 * Attributes that belong to nothing are text again; an id among them is told, since somebody may point to it. On a line of
 * their own, at the end of a paragraph or alone, they are the block's, and not shown; nor are another tool's.
 */
export function restoreStray(tree: Root, context: Context): void {
  let isEmptied = false
  eachParent(tree, parent => {
    if (!childrenOf(parent).some(isAttributes)) return
    setChildren(
      parent,
      childrenOf(parent).flatMap((child, index, all): Nodes[] => {
        if (!isAttributes(child)) return [child]
        const isOfBlock = index === all.length - 1 && isLineEnd(all[index - 1])
        if (child.data?.foreign || (isOfBlock && child.attributes.id === undefined)) return []
        if (child.attributes.id) report(context, child, 'attributes-stray', 'warning', {attributes: child.value})
        return [
          {type: 'text', value: child.value, data: {made: true}, ...(child.position && {position: child.position})},
        ]
      }),
    )
    isEmptied ||= isEmpty(parent)
  })
  if (!isEmptied) return
  eachParent(tree, parent => {
    if (childrenOf(parent).some(isEmpty))
      setChildren(
        parent,
        childrenOf(parent).filter(child => !isEmpty(child)),
      )
  })
}

/** A paragraph of which nothing is left. */
const isEmpty = (node: Nodes): boolean => node.type === 'paragraph' && !node.data?.role && node.children.length === 0

/** What ends a line before the last of a paragraph. */
const isLineEnd = (node: Nodes | undefined): boolean =>
  node === undefined || node.type === 'break' || (node.type === 'text' && /\n\s*$/.test(node.value))

/** The attributes that end a parent's content, taken out of it with the space before them. */
export function takeLast(parent: Parents): Attributes | undefined {
  const children = childrenOf(parent)
  const at = children.findLastIndex(child => child.type !== 'text' || child.value.trim() !== '')
  const last = children[at]
  if (!last || !isAttributes(last)) return undefined
  const before = children[at - 1]
  if (before?.type === 'text') before.value = before.value.trimEnd()
  setChildren(parent, [...children.slice(0, at), ...children.slice(at + 1)])
  return last.attributes
}

/** Two lists of attributes; the later one wins. */
export function merged(first: Attributes | undefined, second: Attributes): Attributes {
  if (!first) return second
  const id = second.id ?? first.id
  return {
    classes: [...first.classes, ...second.classes],
    pairs: {...first.pairs, ...second.pairs},
    ...(id !== undefined && {id}),
  }
}

/** Gives a directive the attributes that end its title. */
export function takeTitleAttributes(parent: Extract<Parents, {type: 'directive'}>): void {
  const title = parent.children[0]
  if (title?.type !== 'paragraph' || title.data?.role !== 'title') return
  const attributes = takeLast(title)
  if (attributes) parent.attributes = merged(parent.attributes, attributes)
  if (title.children.every(child => child.type === 'text' && child.value.trim() === '')) parent.children.shift()
}

const isSpace = (node: Nodes | undefined): boolean => node?.type === 'text' && node.value.trim() === ''

const isAttributes = (node: Nodes): node is AttributesNode => node.type === 'attributes'
