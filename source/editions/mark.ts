/**
 * The new edition with what changed marked in its text: what was put in is underlined, what was taken out stands struck in
 * brackets, a bar in the margin shows where. What is not of the new edition is marked as the house's own (`data-generated`).
 */
import type {Element, ElementContent} from 'hast'
import type {Tree} from '../types.ts'
import type {EditionWords} from '../wording/editions/index.ts'
import {editionOf, type Holder} from './blocks.ts'
import {ends} from './excerpt.ts'
import {markRun} from './mark-run.ts'
import {isElement, type Node} from './nodes.ts'
import {measureOf} from './tokens.ts'
import type {Block, Change, Changes, CompareOptions} from './types.ts'
import {wordEdits} from './words.ts'

/** Signs of a passage that was taken out whole. */
const long = 600

/**
 * A copy of `trees`, marked.
 *
 * @param trees of the new edition, as they were compared
 * @param words of the language of the publication
 */
export function markTrees(
  trees: readonly Tree[],
  all: Changes,
  words: EditionWords,
  options: CompareOptions = {},
): readonly Tree[] {
  const copies = trees.map(tree => ({...tree, root: structuredClone(tree.root)}))
  const {holders} = editionOf(copies)
  const mark: Marking = {all, words, holders, options}
  // From the last to the first, so that what is put after a block stands in the order of the old edition.
  for (const change of [...all.changes].reverse()) {
    if (change.kind === 'deleted' || change.kind === 'moved') putFormer(change, mark)
  }
  for (const change of all.changes) for (const index of change.to) markBlock(change, index, mark)
  return copies
}

interface Marking {
  readonly all: Changes
  readonly words: EditionWords
  readonly holders: readonly Holder[]
  readonly options: CompareOptions
}

const markBlock = (change: Change, index: number, mark: Marking): void => {
  const {kind} = change
  const {after} = mark.all
  const block = after.blocks[index] as Block
  const {element, run, cells} = mark.holders[index] as Holder
  addClass(element)
  if (kind === 'inserted') {
    for (const each of [run, ...(cells ?? []).flat()]) if (each) markRun(each, [], true)
    return
  }
  if (cells) markCells(change, block, cells, mark)
  addPictureMark(change, block, element, mark)
  if (!run) return
  const offset = change.to.slice(0, change.to.indexOf(index)).reduce((sum, at) => sum + textOf(after.blocks[at]) + 1, 0)
  const length = textOf(block)
  const own = change.edits
    .map(edit => ({start: edit.start - offset, end: edit.end - offset, text: edit.text}))
    .filter(edit => edit.start >= 0 && edit.start <= length)
    .map(edit => ({...edit, end: Math.min(edit.end, length)}))
  const cuts = offset === 0 ? (change.cuts ?? []).map(cut => placeNow(cut, change)) : []
  const signs = [
    ...(kind === 'moved' && block.kind !== 'note' ? [{at: 0, text: `${mark.words.marks.moved} `, isGone: false}] : []),
    ...(kind === 'split' && index !== change.to[0] ? [{at: 0, text: '[¶] ', isGone: false}] : []),
    ...cuts.map(at => ({at, text: '[¶] ', isGone: true})),
  ]
  markRun(run, own, false, signs)
}

const textOf = (block: Block | undefined): number => block?.text.length ?? 0

/** The place in the new text of one in the old. */
const placeNow = (old: number, {edits}: Change): number => {
  // How much further a place is in the old text, after the edits before it.
  let shift = 0
  for (const {start, end, text} of edits) {
    if (start + shift + text.length > old) break
    shift += text.length - (end - start)
  }
  return Math.max(0, old - shift)
}

const markCells = (
  change: Change,
  block: Block,
  cells: NonNullable<Holder['cells']>,
  {all, options, words, holders}: Marking,
): void => {
  const old = all.before.blocks[change.from[0] ?? -1]?.rows ?? []
  const now = block.rows ?? []
  const {table} = change
  if (!table) return
  const measure = measureOf(block.kind, options)
  const [rows, columns] = [new Set(table.rows), new Set(table.columns)]
  for (const [at, row] of cells.entries())
    for (const [column, cell] of row.entries()) if (!rows.has(at) || !columns.has(column)) markRun(cell, [], true)
  for (const {row, column, before} of table.cells) {
    const [to, place] = [table.rows[row] ?? -1, table.columns[column] ?? -1]
    const cell = cells[to]?.[place]
    if (cell) markRun(cell, wordEdits(before, now[to]?.[place] ?? '', measure), false)
  }
  const gone = [
    ...table.rows.flatMap((to, at) => (to < 0 ? [words.row('deleted', at + 1, (old[at] ?? []).join(' | '))] : [])),
    ...table.columns.flatMap((to, at) =>
      to < 0 ? [words.column('deleted', at + 1, old.map(row => row[at] ?? '').join(' | '))] : [],
    ),
  ]
  const holder = holders[change.to[0] ?? -1]
  if (holder) for (const text of gone.reverse()) putAfter(holder, made('p', `[${ends(text, long)}]`))
}

/** A picture that is another one cannot be seen to be: a line below says it. */
const addPictureMark = ({former: [was]}: Change, {pictures = []}: Block, element: Element, {words}: Marking): void => {
  const old = new Set((was?.pictures ?? []).map(({name, digest}) => digest ?? name))
  if (!was?.pictures || pictures.every(({name, digest}) => old.has(digest ?? name))) return
  const caption = element.children.find(child => isElement(child, 'figcaption'))
  const text = words.marks.pictureReplaced
  const sign = sure('span', caption ? ` ${text}` : text)
  if (isElement(caption)) caption.children.push(sign)
  else if (element.tagName === 'figure') element.children.push({...sure('figcaption', ''), children: [sign]})
  else element.children.push(sign)
}

/** What was taken out, or away, after the block that it followed. */
const putFormer = (change: Change, {all, words, holders}: Marking): void => {
  const block = all.before.blocks[change.from[0] ?? -1]
  if (!block || (change.kind === 'moved' && block.kind === 'note')) return
  let at = change.follows ?? -1
  while (at >= 0 && all.after.blocks[at]?.kind === 'note') at--
  const text = ends(
    [block.text, ...(block.rows ?? []).map(row => row.join(' | '))].filter(part => part.trim()).join(' – '),
    long,
  )
  const isProse = block.kind === 'paragraph' || block.kind === 'item'
  const shown =
    change.kind === 'moved'
      ? words.marks.movedAway(block.kind)
      : isProse
        ? `[${text}]`
        : words.marks.gone(block.kind, text)
  const holder = holders[Math.max(0, at)]
  if (holder)
    putAfter(holder, made(holder.element.tagName === 'li' ? 'li' : 'p', shown, change.kind === 'deleted'), at < 0)
}

const putAfter = ({element, parent}: Holder, sign: Element, isBefore = false): void => {
  const at = (parent.children as Node[]).indexOf(element)
  if (at >= 0) (parent.children as Node[]).splice(isBefore ? at : at + 1, 0, sign)
}

const addClass = (element: Element): void => {
  const {className} = element.properties
  element.properties.className = [
    ...(Array.isArray(className) ? className : className ? [String(className)] : []),
    'changed',
  ]
}

/** A block that only says what was there. */
const made = (tagName: string, text: string, isGone = true): Element => ({
  type: 'element',
  tagName,
  properties: {className: ['changed', 'change-block'], dataGenerated: true},
  children: [
    isGone
      ? {type: 'element', tagName: 'del', properties: {}, children: [{type: 'text', value: text}]}
      : {type: 'text', value: text},
  ],
})

const sure = (tagName: string, text: string): Element => ({
  type: 'element',
  tagName,
  properties: {className: ['change-mark'], dataGenerated: true},
  children: text === '' ? [] : [{type: 'text', value: text} as ElementContent],
})
