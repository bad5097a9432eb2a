/** The HTML of a document in the shape of a publication: its title, its chapters, figures with their captions. */
import type {Element, ElementContent, Root} from 'hast'
import {visit} from 'unist-util-visit'
import {onlyCell} from './tables.ts'
import {type Told, tell} from './told.ts'

export interface Chapter {
  /** Text of its heading; '' for what stands before the first. */
  readonly title: string
  readonly blocks: ElementContent[]
}

export interface Shape {
  readonly title: string
  readonly subtitle: string
  readonly chapters: readonly Chapter[]
  /** What a note says, by its id. */
  readonly notes: ReadonlyMap<string, Element>
}

/** Takes the tree of `htmlOf` apart; changes it. */
export function shapeOf(tree: Root, told: Told): Shape {
  const notes = takeNotes(tree)
  let title = ''
  let subtitle = ''
  const blocks: ElementContent[] = []
  for (const node of tree.children) {
    if (node.type !== 'element') continue
    const kind = classOf(node)
    const text = textOf(node)
    if (kind === 'docx-contents') tell(told, 'contents')
    // A second title of the document is a line of text.
    else if (kind === 'docx-title' && !title && !hasMore(node)) title = text
    else if (kind === 'docx-subtitle' && !subtitle && title && !hasMore(node)) subtitle = text
    else if (!isEmpty(node)) blocks.push(node)
  }
  const titled = title ? {title, blocks} : (centredTitle(blocks) ?? ownTitle(blocks))
  subtitle ||= titled.subtitle ?? ''
  tellBoldLines(titled.blocks, told)
  return {title: titled.title, subtitle, chapters: chaptersOf(captioned(titled.blocks)), notes}
}

export const textOf = (node: ElementContent): string => rawText(node).replace(/\s+/g, ' ').trim()

export const levelOf = (node: ElementContent): number =>
  node.type === 'element' ? Number(/^h([1-6])$/.exec(node.tagName)?.[1] ?? 0) : 0

const rawText = (node: ElementContent): string => {
  if (node.type === 'text') return node.value
  if (node.type !== 'element') return ''
  return node.tagName === 'br' ? ' ' : node.children.map(rawText).join('')
}

const classOf = ({properties}: Element) =>
  Array.isArray(properties.className) ? String(properties.className[0] ?? '') : ''

const isEmpty = (node: Element) =>
  /^(?:p|h[1-6]|ol|ul|dl)$/.test(node.tagName) && textOf(node) === '' && !has(node, 'img', 'input')

/** More than words: a picture, a note. */
const hasMore = (node: Element) => has(node, 'img', 'sup', 'table')

const has = (node: Element, ...names: string[]): boolean => {
  let found = false
  visit(node, 'element', one => {
    if (names.includes(one.tagName)) found = true
  })
  return found
}

const takeNotes = (tree: Root) => {
  const notes = new Map<string, Element>()
  tree.children = tree.children.filter(node => {
    if (node.type !== 'element' || node.tagName !== 'ol') return true
    const items = node.children.filter(one => one.type === 'element')
    const ids = items.map(({properties}) => String(properties.id ?? ''))
    if (ids.length === 0 || !ids.every(id => /^docx-(?:foot|end)note-/.test(id))) return true
    for (const [at, item] of items.entries()) if (!notes.has(ids[at] ?? '')) notes.set(ids[at] ?? '', item)
    return false
  })
  return notes
}

/** In signs: what is longer is a sentence. */
const titleLength = 120

interface Titled {
  readonly title: string
  readonly subtitle?: string
  readonly blocks: ElementContent[]
}

/** A line in the middle that comes first, before headings or in bold, is the title, and one right after it the subtitle. */
const centredTitle = (blocks: ElementContent[]): Titled | undefined => {
  const isLine = (node: ElementContent | undefined): node is Element =>
    node?.type === 'element' && classOf(node) === 'docx-centre' && !hasMore(node) && textOf(node).length <= titleLength
  const [first, second] = blocks
  if (!isLine(first)) return undefined
  const isBold = first.children.every(child => child.type === 'element' && child.tagName === 'strong')
  if (!isBold && !blocks.some(node => levelOf(node) > 0)) return undefined
  const title = textOf(first)
  return isLine(second) && !/[.!?…]$/.test(textOf(second))
    ? {title, subtitle: textOf(second), blocks: blocks.slice(2)}
    : {title, blocks: blocks.slice(1)}
}

/** An only heading of level 1 that comes first, above others, is the title; theirs rise by one. */
const ownTitle = (blocks: ElementContent[]): Titled => {
  const levels = blocks.map(levelOf)
  const [first] = blocks
  const isTitle = levels[0] === 1 && levels.filter(level => level === 1).length === 1 && levels.includes(2)
  if (!isTitle || first?.type !== 'element' || hasMore(first)) return {title: '', blocks}
  const rest = blocks.slice(1)
  for (const node of rest) if (node.type === 'element' && levelOf(node) > 1) node.tagName = `h${levelOf(node) - 1}`
  return {title: textOf(first), blocks: rest}
}

/** Where no style says what a heading is, lines in bold alone are often meant as such: how many, and the first of them. */
const tellBoldLines = (blocks: readonly ElementContent[], told: Told): void => {
  if (blocks.some(node => levelOf(node) > 0)) return
  const lines = blocks.filter(node => node.type === 'element' && isBoldLine(node))
  if (lines.length > 1) for (const line of lines.slice(0, 3)) tell(told, 'headings', textOf(line))
}

/** By itself, or alone in a frame. */
const isBoldLine = (node: Element): boolean => {
  if (node.tagName === 'table') {
    const [line, ...others] = onlyCell(node)?.children ?? []
    return line?.type === 'element' && others.length === 0 && isBoldLine(line)
  }
  return (
    node.tagName === 'p' &&
    !hasMore(node) &&
    textOf(node).length <= titleLength &&
    node.children.every(child => (child.type === 'element' ? child.tagName === 'strong' : textOf(child) === ''))
  )
}

const chaptersOf = (blocks: readonly ElementContent[]): Chapter[] => {
  const highest = Math.min(...blocks.map(levelOf).filter(level => level > 0))
  const chapters: Chapter[] = []
  for (const node of blocks) {
    if (levelOf(node) === highest) chapters.push({title: textOf(node), blocks: []})
    else if (chapters.length === 0) chapters.push({title: '', blocks: []})
    chapters.at(-1)?.blocks.push(node)
  }
  return chapters
}

/** Joins captions to the picture or the table beside them. One that belongs to neither is a paragraph. */
const captioned = (blocks: readonly ElementContent[]): ElementContent[] => {
  const out: ElementContent[] = []
  const taken = new Set<ElementContent>()
  for (const [at, node] of blocks.entries()) {
    if (node.type !== 'element' || taken.has(node)) continue
    if (classOf(node) !== 'docx-caption' || has(node, 'img', 'table')) {
      out.push(node)
      continue
    }
    const isOfTable = /^\s*tab/i.test(textOf(node))
    const fits = (one: ElementContent | undefined) =>
      one?.type === 'element' && !taken.has(one) && (isOfTable ? one.tagName === 'table' : pictureIn(one) !== undefined)
    const [before, after] = [blocks[at - 1], blocks[at + 1]]
    // Beside two of them: a table's caption stands above it, a figure's below.
    const owner = (isOfTable ? [after, before] : [before, after]).find(fits)
    if (owner?.type !== 'element' || owner.properties.title !== undefined || !captionOf(textOf(node))) {
      out.push(node)
      continue
    }
    if (has(node, 'sup')) join(owner, node)
    else if (isOfTable) owner.properties.title = captionOf(textOf(node))
    else {
      const picture = pictureIn(owner)
      if (picture) picture.properties.title = captionOf(textOf(node))
      owner.properties.title = ''
    }
  }
  return out
}

/** A caption that calls a note is no attribute: it stays a line, of a `figure` or of a `docx-table`. */
const join = (owner: Element, caption: Element): void => {
  const [first] = caption.children
  if (first?.type === 'text') first.value = captionOf(first.value)
  owner.children = [{...owner}, {...caption, tagName: 'p'}]
  owner.tagName = owner.tagName === 'table' ? 'docx-table' : 'figure'
  owner.properties = {}
}

/** The picture of a paragraph that holds nothing else. */
const pictureIn = (node: Element): Element | undefined => {
  if (node.tagName !== 'p' || textOf(node) !== '') return undefined
  const found: Element[] = []
  visit(node, {tagName: 'img'} as never, (one: Element) => void found.push(one))
  return found.length === 1 && found[0]?.properties.src ? found[0] : undefined
}

/** Without « Figure 3 – »: captions are numbered anew. */
const captionOf = (text: string) =>
  text
    .replace(
      /^(?:figure|fig\.|illustration|image|photo|tableau|table|tab\.|abbildung|tabelle|tabla|figura)\s*\d+(?:[.-]\d+)*\s*(?:[-–—:.]\s*)?/i,
      '',
    )
    .trim()
