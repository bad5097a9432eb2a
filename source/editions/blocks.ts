/** Trees of Markdown → an edition: the blocks in the order in which they are read, and where each stands in its tree. */
import type {Element, Root} from 'hast'
import {typedWord, withoutTypedNumber} from '../text/typed-number.ts'
import type {Place, Tree} from '../types.ts'
import {
  attribute,
  callsIn,
  classesOf,
  hasClass,
  isElement,
  isInLine,
  type Node,
  type Parent,
  type Run,
  readRun,
} from './nodes.ts'
import type {Block, BlockKind, Edition, Picture, Section} from './types.ts'

/** Where a block stands: what bears its mark, its text, its cells. */
export interface Holder {
  readonly element: Element
  /** What holds the element. */
  readonly parent: Parent
  readonly run?: Run
  readonly cells?: readonly (readonly Run[])[]
}

/** An edition and, block by block, its elements in the trees. */
export interface Held {
  readonly edition: Edition
  readonly holders: readonly Holder[]
}

/**
 * Reads the trees of a publication.
 *
 * @param digests of the content of its pictures, by the name of the file
 */
export function editionOf(trees: readonly Tree[], digests: ReadonlyMap<string, string> = new Map()): Held {
  const found = trees.flatMap(({root, file}) => blocksOf(root, file, digests))
  const levels = found.flatMap(({block: {level}}) => level ?? [])
  const [top = 1, next = top + 1] = [...new Set(levels)].sort((one, other) => one - other)
  const sections: Section[] = [{number: '', title: ''}]
  const numbers = [0, 0]
  const blocks = found.map(({block}): Block => {
    if (block.level === top || block.level === next) {
      if (block.level === top) [numbers[0], numbers[1]] = [(numbers[0] ?? 0) + 1, 0]
      else numbers[1] = (numbers[1] ?? 0) + 1
      const number = block.level === top ? `${numbers[0]}` : `${numbers[0]}.${numbers[1]}`
      const typed = typedWord(block.text)
      const title = withoutTypedNumber(block.text).replace(/\s+/g, ' ').trim()
      sections.push({number, title, ...(typed !== undefined && {typed})})
    }
    return {...block, section: sections.length - 1}
  })
  return {edition: {blocks, sections}, holders: found.map(({holder}) => holder)}
}

interface Found {
  readonly block: Omit<Block, 'section'>
  readonly holder: Holder
}

interface Around {
  readonly kind: BlockKind
  readonly isRunning: boolean
  readonly place: Place
}

const blocksOf = (root: Root, file: string, digests: ReadonlyMap<string, string>): Found[] => {
  const notes = new Map<string, Element>()
  const found: Found[] = []
  const called = new Set<string>()
  const start: Around = {kind: 'paragraph', isRunning: true, place: {file, line: 1, column: 1}}
  const noteBlocks = (note: Element, around: Around) => walk(note, {...around, kind: 'note', isRunning: false})
  const add = (entry: Found, around: Around): void => {
    found.push(entry)
    const runs = [entry.holder.run, ...(entry.holder.cells ?? []).flat()].filter(run => run !== undefined)
    for (const key of runs.flatMap(callsIn)) {
      const note = notes.get(key)
      if (!note || called.has(key)) continue
      called.add(key)
      noteBlocks(note, around)
    }
  }
  const element = (node: Element, parent: Parent, outer: Around): void => {
    const around = {...outer, place: placeOf(node, file) ?? outer.place}
    const {kind, place} = around
    if (attribute(node, 'data-generated') !== undefined || skipped(node)) return
    if (/^h[1-6]$/.test(node.tagName)) {
      const run = whole(node)
      const block = {kind: 'heading', level: Number(node.tagName[1]), place, ...content(run, digests)} as const
      add({block, holder: {element: node, parent, run}}, around)
    } else if (isElement(node, 'table')) add(tableBlock(node, parent, around, digests), around)
    else if (isElement(node, 'figure')) add(figureBlock(node, parent, around, digests), around)
    else if (isElement(node, 'pre') || hasClass(node, 'formula')) {
      const run = whole(node)
      const block = {kind: isElement(node, 'pre') ? 'code' : 'formula', place, ...content(run, digests)} as const
      add({block, holder: {element: node, parent, run}}, around)
    } else if (isElement(node, 'li', 'dt', 'dd'))
      walk(node, {...around, kind: kind === 'note' ? kind : 'item', isRunning: false})
    else walk(node, {...around, isRunning: around.isRunning && isFlow(node)})
  }
  /** Runs of text, and the blocks between them. */
  const walk = (parent: Parent, around: Around): void => {
    const {children} = parent
    for (let at = 0; at < children.length; at++) {
      const node = children[at] as Node
      if (!isInLine(node)) {
        if (isElement(node)) element(node, parent, around)
        continue
      }
      const from = at
      while (at + 1 < children.length && isInLine(children[at + 1] as Node)) at++
      const run = {parent, start: from, end: at + 1}
      const read = content(run, digests)
      if (parent.type !== 'element' || (read.text.trim() === '' && !read.pictures)) continue
      const {kind, isRunning, place} = around
      const block = {kind, place, ...read, ...(isRunning && isElement(parent, 'p') && {isRunning: true as const})}
      add({block, holder: {element: parent, parent: owners.get(parent) ?? root, run}}, around)
    }
  }
  const owners = ownersIn(root)
  for (const holder of root.children) {
    if (!hasClass(holder, 'notes')) continue
    for (const note of holder.children) {
      const key = isElement(note) ? attribute(note, 'data-note') : undefined
      if (key !== undefined && isElement(note)) notes.set(key, note)
    }
  }
  walk(root, start)
  // A note that nothing calls is read last.
  for (const [key, note] of notes) if (!called.has(key)) noteBlocks(note, start)
  return found
}

const ownersIn = (root: Root): Map<Node, Parent> => {
  const owners = new Map<Node, Parent>()
  const walk = (parent: Parent): void => {
    for (const child of parent.children) {
      owners.set(child as Node, parent)
      if (child.type === 'element') walk(child)
    }
  }
  walk(root)
  return owners
}

const skipped = (element: Element): boolean =>
  isElement(element, 'hr', 'template') || ['notes', 'answer-lines', 'answer-grid'].some(name => hasClass(element, name))

/** Blocks whose paragraphs are those of the running text. */
const isFlow = (element: Element): boolean =>
  isElement(element, 'p') ||
  (isElement(element, 'div', 'section') && classesOf(element).every(name => flowing.has(name)))

const flowing: ReadonlySet<string> = new Set(['answer', 'teacher', 'student', 'exercise'])

const whole = (parent: Element): Run => ({parent, start: 0, end: parent.children.length})

/** What is read in a run: text, pictures, links. */
const content = (run: Run, digests: ReadonlyMap<string, string>) => {
  const {text, elements} = readRun(run)
  const pictures = elements.filter(each => isElement(each, 'img')).map(image => pictureOf(image, digests))
  const links = elements.flatMap(each => (isElement(each, 'a') ? (attribute(each, 'href') ?? []) : []))
  const outer = links.filter(link => !link.startsWith('#'))
  return {text, ...(pictures.length > 0 && {pictures}), ...(outer.length > 0 && {links: outer})}
}

const pictureOf = (image: Element, digests: ReadonlyMap<string, string>): Picture => {
  const name = attribute(image, 'src') ?? ''
  const digest = digests.get(name)
  return {name, alt: attribute(image, 'alt') ?? '', ...(digest !== undefined && {digest})}
}

const tableBlock = (table: Element, parent: Parent, {place}: Around, digests: ReadonlyMap<string, string>): Found => {
  const caption = table.children.find(child => isElement(child, 'caption'))
  const run = isElement(caption) ? whole(caption) : undefined
  const cells = rowsOf(table).map(row =>
    row.children.filter(each => isElement(each, 'th', 'td')).map(cell => whole(cell)),
  )
  const read = cells.map(row => row.map(cell => content(cell, digests)))
  const links = read.flat().flatMap(cell => cell.links ?? [])
  const pictures = read.flat().flatMap(cell => cell.pictures ?? [])
  const block = {
    kind: 'table',
    text: run ? content(run, digests).text : '',
    rows: read.map(row => row.map(({text}) => text)),
    ...(pictures.length > 0 && {pictures}),
    ...(links.length > 0 && {links}),
    place,
  } as const
  return {block, holder: {element: table, parent, cells, ...(run && {run})}}
}

const rowsOf = (parent: Element): Element[] =>
  parent.children.flatMap(child =>
    isElement(child, 'tr') ? [child] : isElement(child, 'thead', 'tbody', 'tfoot') ? rowsOf(child) : [],
  )

const figureBlock = (figure: Element, parent: Parent, {place}: Around, digests: ReadonlyMap<string, string>): Found => {
  const caption = figure.children.find(child => isElement(child, 'figcaption'))
  const run = isElement(caption) ? whole(caption) : undefined
  const inside = content({parent: figure, start: 0, end: figure.children.length}, digests)
  const block = {
    kind: 'figure',
    text: run ? content(run, digests).text : '',
    ...(inside.pictures && {pictures: inside.pictures}),
    ...(inside.links && {links: inside.links}),
    place,
  } as const
  return {block, holder: {element: figure, parent, ...(run && {run})}}
}

const placeOf = ({position}: Element, file: string): Place | undefined => {
  if (!position) return undefined
  const {start, end} = position
  return {file, line: start.line, column: start.column, endLine: end.line, endColumn: end.column}
}
