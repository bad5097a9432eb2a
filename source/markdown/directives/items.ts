/** Elements of Markdown that a directive makes of an author's lists. */
import type {Nodes} from 'mdast'
import type {Directive, ElementNode} from '../nodes.ts'
import {childrenOf} from '../walk.ts'

/** An entry of a list, or a cell of a table. */
export type Item = Nodes & {readonly children: readonly Nodes[]}

/** An element around `children`, of the place of `node`. */
export function elementOf(
  tagName: string,
  classes: readonly string[],
  children: readonly Nodes[],
  {position}: Pick<Nodes, 'position'>,
  properties: ElementNode['properties'] = {},
): ElementNode {
  return {
    type: 'element',
    tagName,
    properties: {...properties, ...(classes.length > 0 && {className: [...classes]})},
    children: children as ElementNode['children'],
    ...(position && {position}),
  }
}

/** Words of ours, seen by all or by one audience alone, in an element of their own. */
export function wordsOf(text: string, className: string, node: Pick<Nodes, 'position'>, only?: string): ElementNode {
  const {position} = node
  const word: Nodes = {type: 'generated', value: text, ...(position && {position})}
  return elementOf('span', [className], [word], node, only === undefined ? {} : {dataOnly: only})
}

/** The entries of a list. */
export const itemsOf = (list: Nodes): Item[] =>
  'children' in list ? (list.children as Nodes[]).filter((child): child is Item => child.type === 'listItem') : []

/** The lists among the blocks of a directive. */
export const listsOf = (node: Directive): Nodes[] => childrenOf(node).filter(child => child.type === 'list')

/** Puts `made` in the place of the first of `old`; the others go. */
export function replaceBlocks(node: Directive, old: readonly Nodes[], made: Nodes): void {
  const children = childrenOf(node).flatMap(child => (child === old[0] ? [made] : old.includes(child) ? [] : [child]))
  node.children = children as Directive['children']
}
