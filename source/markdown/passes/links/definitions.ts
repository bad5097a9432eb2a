import type {Definition, Image, Link, Nodes, Root} from 'mdast'
import {visit} from 'unist-util-visit'
import {type Context, report} from '../../context.ts'
import {childrenOf, eachParent, setChildren} from '../../walk.ts'

/** Links and images by reference become links and images; the definitions go. */
export function resolveDefinitions(tree: Root, context: Context): void {
  const definitions = new Map<string, Definition>()
  visit(tree, 'definition', definition => {
    if (definitions.has(definition.identifier)) {
      report(context, definition, 'link-defined-twice', 'warning', {label: definition.label ?? definition.identifier})
    } else definitions.set(definition.identifier, definition)
  })
  // A link around a space, which an editor left, shows nothing: the space is what was meant.
  eachParent(tree, parent => {
    if (!childrenOf(parent).some(isBlank)) return
    setChildren(
      parent,
      childrenOf(parent).flatMap((child): Nodes[] => (isBlank(child) ? child.children : [child])),
    )
  })
  if (definitions.size === 0) return
  eachParent(tree, parent => {
    setChildren(
      parent,
      childrenOf(parent).flatMap(child => resolved(child, definitions)),
    )
  })
}

const isBlank = (node: Nodes): node is Link =>
  node.type === 'link' &&
  node.children.length > 0 &&
  node.children.every(child => child.type === 'text' && child.value.trim() === '')

const resolved = (child: Nodes, definitions: ReadonlyMap<string, Definition>): Nodes[] => {
  if (child.type === 'definition') return []
  if (child.type !== 'linkReference' && child.type !== 'imageReference') return [child]
  const definition = definitions.get(child.identifier)
  if (!definition) return [child]
  const {url, title = null} = definition
  const position = child.position && {position: child.position}
  if (child.type === 'linkReference')
    return [{type: 'link', url, title, children: child.children, ...position} satisfies Link]
  return [{type: 'image', url, title, alt: child.alt ?? null, ...position} satisfies Image]
}
