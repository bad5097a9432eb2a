/** What may stand where in HTML. */

import type {Nodes} from 'mdast'
import {ownValue} from '../../../text/own-value.ts'
import {phrasingNodes} from '../../../text/phrasing.ts'
import {partsOf} from './elements.ts'
import type {Parsed} from './parse.ts'
import {blockTags} from './tags.ts'

/** Whether a node may stand in a line. `children` are the Markdown nodes that are kept in the HTML. */
export function isInline(node: Parsed, children: readonly Nodes[]): boolean {
  if (node.type === 'text' || node.type === 'comment') return true
  if (node.type === 'kept') return phrasingTypes.has(children[node.index]?.type ?? '')
  return !isBlocky(node, children)
}

/** Whether an element is a block or holds one. */
const isBlocky = (node: Parsed, children: readonly Nodes[]): boolean => {
  if (node.type === 'kept') {
    const type = children[node.index]?.type ?? 'html'
    return type !== 'html' && !phrasingTypes.has(type)
  }
  if (node.type !== 'element') return false
  return blockTags.has(node.tagName) || node.tagName === 'hr' || partsOf(node).some(child => isBlocky(child, children))
}

const phrasingTypes: ReadonlySet<string> = new Set(phrasingNodes)

/** Where an element may stand; elsewhere it is a plain block. */
const homes: Readonly<Record<string, readonly string[]>> = {
  li: ['ul', 'ol'],
  dt: ['dl'],
  dd: ['dl'],
  figcaption: ['figure'],
  caption: ['table'],
  colgroup: ['table'],
  col: ['colgroup', 'table'],
  thead: ['table'],
  tbody: ['table'],
  tfoot: ['table'],
  tr: ['table', 'thead', 'tbody', 'tfoot'],
  td: ['tr'],
  th: ['tr'],
}

/** Whether an element stands outside of what it is a part of. */
export function isAstray(tagName: string, inside: string): boolean {
  return ownValue(homes, tagName)?.includes(inside) === false
}

/** A browser puts anything else than its parts outside a table: so do we, after it. */
const tableParts = new Set(['table', 'thead', 'tbody', 'tfoot', 'tr', 'colgroup'])
const partsOfTable = new Set(['thead', 'tbody', 'tfoot', 'tr', 'td', 'th', 'caption', 'colgroup', 'col'])

/** Whether a node may stand in an element. */
export function fitsIn(name: string, child: Nodes): boolean {
  return !tableParts.has(name) || partsOfTable.has(nameOf(child))
}

const nameOf = (node: Nodes): string => {
  if (node.type === 'element') return node.tagName
  if (node.type !== 'paragraph') return ''
  return node.data?.role === 'caption' ? 'caption' : (node.data?.hName ?? '')
}

/** Elements that hold other blocks only: white space between them is none of the text. */
export const containers = new Set([
  'table',
  'thead',
  'tbody',
  'tfoot',
  'tr',
  'colgroup',
  'ul',
  'ol',
  'dl',
  'figure',
  'blockquote',
])

/** Blocks that may be empty. */
export const textBlocks = new Set(['td', 'th', 'li', 'dt', 'dd'])
