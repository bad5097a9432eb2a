/** The text of a file, leaf by leaf: what the proof holds the PDF against. */
import type {Code, InlineCode, Nodes, Root, Text} from 'mdast'
import {formulaSign} from '../text/formula.ts'
import {textNodes} from '../text/phrasing.ts'
import type {Correction, Place, SourcePiece, Stream} from '../types.ts'
import type {Edit} from '../typography/index.ts'
import type {Context} from './context.ts'
import {placeOf} from './context.ts'
import {directiveOf} from './directives/index.ts'
import type {InlineMath, MathNode} from './nodes.ts'
import type {Attributes} from './parse/syntax/attributes.ts'
import {inlineTags} from './passes/html/tags.ts'
import {behind} from './passes/math/mark.ts'
import {lettersOf} from './passes/math/render.ts'

/** A piece, and the node whose value it is; code has one piece for each line, a formula is one sign. */
export interface Leaf {
  readonly node: Text | InlineCode | Code | InlineMath | MathNode
  readonly piece: SourcePiece
}

interface Scope {
  readonly stream: Stream
  readonly only: string | undefined
  /** Notes, answers and figures move with all that they hold: whatever stands in them is of their stream. */
  readonly fixed: boolean
}

/** The leaves of the tree in the order in which they are printed, before any correction. */
export function leavesOf(tree: Root, context: Context): Leaf[] {
  const leaves: Leaf[] = []
  const audiences = new Map<string, string | undefined>()
  let begins = true
  const add = (node: Leaf['node'], text: string, place: Place, {stream, only}: Scope): void => {
    if (text === '') return
    leaves.push({node, piece: {text, stream, place, begins, corrections: [], ...(only !== undefined && {only})}})
    begins = false
  }
  const walk = (node: Nodes, around: Scope): void => {
    if (node.type === 'footnoteReference' && node.data?.key !== undefined) {
      const {key} = node.data
      audiences.set(key, audiences.has(key) && audiences.get(key) !== around.only ? undefined : around.only)
    }
    if (node.type === 'blank') begins = true
    if (silent.has(node.type) || (node.type === 'paragraph' && node.data?.generated)) return
    // A note is shown to whom its calls are shown.
    const reader = node.type === 'footnoteDefinition' ? audiences.get(node.data?.key ?? '') : undefined
    const scope = scopeOf(node, reader === undefined ? around : {...around, only: reader})
    const block =
      isBlank(node) || (!inline.has(node.type) && !(node.type === 'element' && inlineTags.has(node.tagName)))
    if (block) begins = true
    if (node.type === 'text' || node.type === 'inlineCode') add(node, node.value, placeOf(context.file, node), scope)
    else if (node.type === 'inlineMath' || node.type === 'math') {
      const isSeen = node.data?.formula && lettersOf(node.data.formula) !== ''
      add(node, isSeen ? formulaSign : '', placeOf(context.file, node), scope)
      // It is laid out beside the formula, not in its line.
      if (behind(node).length > 0) begins = true
      for (const child of behind(node)) walk(child, scope)
    } else if (node.type === 'code') {
      for (const [index, line] of node.value.split('\n').entries()) {
        begins = true
        add(node, line, lineOf(node, index, context), scope)
      }
    } else if ('children' in node) for (const child of printedOrder(node)) walk(child, scope)
    if (block) begins = true
  }
  walk(tree, {stream: 'body', only: undefined, fixed: false})
  return leaves
}

/** A figure prints its credits under its captions, whichever the author wrote first. */
const printedOrder = (node: Nodes & {readonly children: readonly Nodes[]}): readonly Nodes[] => {
  if (node.type !== 'figure') return node.children
  const isCredit = (child: Nodes): boolean => child.type === 'paragraph' && child.data?.role === 'credit'
  return [...node.children.filter(child => !isCredit(child)), ...node.children.filter(isCredit)]
}

/** The pieces with the corrections that were made to their nodes. */
export function corrected(
  leaves: readonly Leaf[],
  corrections: ReadonlyMap<object, readonly Correction[]>,
): SourcePiece[] {
  return leaves.map(({node, piece}) => ({...piece, corrections: corrections.get(node) ?? []}))
}

/** The edits of typography that touch shown text, as corrections of each node. */
export function correctionsOf(edits: readonly Edit[]): Map<object, Correction[]> {
  const corrections = new Map<object, Correction[]>()
  for (const {node, field, rule, start, end, text} of edits) {
    if (field !== 'value') continue
    const list = corrections.get(node)
    if (list) list.push({rule, start, end, text})
    else corrections.set(node, [{rule, start, end, text}])
  }
  return corrections
}

const silent = new Set([
  'erased',
  'foreign',
  'generated',
  'html',
  'control',
  'image',
  'blank',
  'attributes',
  'footnoteReference',
])

/** A hard break ends a word as a block does, and is none of these. */
const inline: ReadonlySet<string> = new Set([...textNodes, 'inlineMath'])

const scopeOf = (node: Nodes, around: Scope): Scope => {
  const {attributes, data} = node as {
    attributes?: Attributes
    data?: {attributes?: Attributes; hProperties?: {dataOnly?: unknown}}
  }
  const asked = (attributes ?? data?.attributes)?.pairs?.only ?? data?.hProperties?.dataOnly
  const kind = node.type === 'directive' ? directiveOf(node.name) : isBlank(node) ? blankAnswer : undefined
  const only = kind?.only ?? (typeof asked === 'string' ? asked : propertyOf(node)) ?? around.only
  if (around.fixed) return {...around, only}
  const stream = kind?.stream ?? streamOf(node) ?? around.stream
  return {stream, only, fixed: stream === 'note' || stream === 'answer' || node.type === 'figure'}
}

/** A blank parts the words at its sides, and its answer is a word by itself. */
const isBlank = (node: Nodes): boolean =>
  node.type === 'blank' || (node.type === 'span' && node.data?.blank !== undefined)

const blankAnswer = {only: 'teacher', stream: 'answer'} as const

const propertyOf = (node: Nodes): string | undefined => {
  const only = node.type === 'element' ? node.properties.dataOnly : undefined
  return typeof only === 'string' ? only : undefined
}

const streamOf = (node: Nodes): Stream | undefined => {
  if (node.type === 'code') return 'code'
  if (node.type === 'notes') return 'note'
  if (node.type === 'figure') return 'caption'
  if (node.type === 'tableCell') return 'cell'
  if (node.type === 'element') return node.tagName === 'td' || node.tagName === 'th' ? 'cell' : undefined
  if (node.type !== 'paragraph') return undefined
  if (node.data?.role === 'caption' || node.data?.role === 'credit') return 'caption'
  return node.data?.hName === 'td' || node.data?.hName === 'th' ? 'cell' : undefined
}

const lineOf = (node: Code, index: number, context: Context): Place => {
  const place = placeOf(context.file, node)
  const fenced = /^[`~]/.test(context.file.text.slice(node.position?.start.offset).trimStart())
  const line = Math.min(place.line + index + (fenced ? 1 : 0), place.endLine ?? place.line)
  return {file: place.file, line, column: place.column}
}
