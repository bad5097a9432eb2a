/**
 * Where chapters begin, and the sections that are the unit of layout.
 *
 * A heading of level 1 begins a chapter; a lone level 1 that comes first and repeats the title is the title, and the next
 * level that is used begins chapters (docs: the author's contract). What stands between two forced page breaks is a
 * section.
 */

import type {Element, ElementContent, RootContent} from 'hast'
import {beginsAsCredit} from '../text/credits.ts'
import {folded} from '../text/fold.ts'
import type {Configuration} from '../types.ts'
import type {Copy} from './copy.ts'
import {attribute, elements, hasClass, isElement, isHeading, levelOf, made, textOf} from './nodes.ts'

export interface Chapter {
  /** Undefined for the text before the first chapter. */
  readonly heading: Element | undefined
  /** Its title as plain text; '' without a heading. */
  readonly title: string
  /** The nodes at its top level, its heading included; `hr.page-break` is still among them. */
  readonly nodes: RootContent[]
}

export interface Chapters {
  /** The heading that is the publication's title. */
  readonly title: Element | undefined
  /** Whether it stays in the flow, since text stands before it or a title block takes its place. */
  readonly titleStays: boolean
  /** A credit line by itself before the title: that of the cover. */
  readonly credit: Element | undefined
  readonly chapters: readonly Chapter[]
}

/**
 * Divides the copies into chapters. Headings get `data-level`, 1 for a chapter's, and the tag that fits the document:
 * chapters are `h1` under a cover (`top` 1) and `h2` under a title block (`top` 2).
 */
export function divide(copies: readonly Copy[], configuration: Configuration, top: 1 | 2): Chapters {
  const nodes = copies.flatMap(copy => copy.children)
  const title = titleAmong(nodes, configuration)
  const credit = title && top === 1 && !configuration.cover?.credit ? creditBefore(nodes, title) : undefined
  if (credit) nodes.splice(nodes.indexOf(credit), 1)
  const titleStays =
    title !== undefined && (top === 2 || textOf({children: nodes.slice(0, nodes.indexOf(title))}) !== '')
  if (title && !titleStays) nodes.splice(nodes.indexOf(title), 1)
  const headings = nodes.filter(isHeading).filter(heading => heading !== title)
  const begins = Math.min(7, ...headings.map(levelOf))
  const chapters: {heading: Element | undefined; title: string; nodes: RootContent[]}[] = []
  for (const node of nodes) {
    if (isHeading(node) && node !== title && levelOf(node) === begins)
      chapters.push({heading: node, title: textOf(node), nodes: []})
    else if (chapters.length === 0) chapters.push({heading: undefined, title: '', nodes: []})
    chapters.at(-1)?.nodes.push(node)
  }
  moveBreaks(chapters)
  moveAnchors(chapters)
  if (begins < 7) for (const copy of copies) setLevels(copy, begins, top, title)
  return {
    title,
    titleStays,
    credit,
    chapters: chapters.filter(chapter => chapter.heading || chapter.nodes.some(isContent)),
  }
}

function titleAmong(nodes: readonly RootContent[], configuration: Configuration): Element | undefined {
  const firsts = nodes.filter(node => isElement(node, 'h1'))
  const heading = firsts[0]
  if (!isElement(heading) || firsts.length > 1) return undefined
  if (nodes.slice(0, nodes.indexOf(heading)).some(node => !mayPrecedeTitle(node))) return undefined
  return configuration.title === '' || plain(textOf(heading)) === plain(configuration.title) ? heading : undefined
}

/** The credit line that is all that stands before `title`. */
function creditBefore(nodes: readonly RootContent[], title: Element): Element | undefined {
  const [first, ...others] = nodes.slice(0, nodes.indexOf(title)).filter(node => isContent(node) && !isBreak(node))
  return isElement(first, 'p') && first.properties.dataStream === 'caption' && others.length === 0 ? first : undefined
}

/** A picture, a credit line, a page break, blank text. */
function mayPrecedeTitle(node: RootContent): boolean {
  if (!isContent(node)) return true
  if (isElement(node, 'figure', 'img', 'hr')) return true
  return isElement(node, 'p') && (textOf(node).trim() === '' || beginsAsCredit(textOf(node)))
}

const plain = (text: string): string =>
  folded(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase()

const isContent = (node: RootContent): boolean => isElement(node) || (node.type === 'text' && node.value.trim() !== '')

const isBreak = (node: RootContent | ElementContent | undefined): node is Element => hasClass(node, 'page-break')

/** A page break just before a chapter's heading belongs to the chapter that it opens. */
function moveBreaks(chapters: readonly {readonly nodes: RootContent[]}[]): void {
  for (const [index, chapter] of chapters.entries()) {
    const next = chapters[index + 1]
    if (!next) continue
    while (
      chapter.nodes.length > 0 &&
      (isBreak(chapter.nodes.at(-1)) || !isContent(chapter.nodes.at(-1) as RootContent))
    ) {
      const last = chapter.nodes.pop()
      if (isBreak(last)) next.nodes.unshift(last)
    }
  }
}

/** An empty anchor alone before a chapter's heading is written for that heading: it goes into it. */
function moveAnchors(
  chapters: readonly {readonly heading: Element | undefined; readonly nodes: RootContent[]}[],
): void {
  for (const [index, {nodes}] of chapters.entries()) {
    const heading = chapters[index + 1]?.heading
    for (let last = nodes.at(-1); heading && last && (isAnchor(last) || !isContent(last)); last = nodes.at(-1)) {
      nodes.pop()
      if (isElement(last)) heading.children.unshift(...last.children)
    }
  }
}

/** A paragraph in which nothing stands but places that links lead to. */
const isAnchor = (node: RootContent): boolean =>
  isElement(node, 'p') &&
  textOf(node).trim() === '' &&
  node.children.some(isPlace) &&
  node.children.every(child => isPlace(child) || !isElement(child))

const isPlace = (node: ElementContent): boolean =>
  isElement(node, 'a', 'span') &&
  node.children.length === 0 &&
  node.properties.id !== undefined &&
  !hasClass(node, 'blank')

function setLevels(copy: Copy, begins: number, top: number, title: Element | undefined): void {
  for (const heading of elements(copy).filter(isHeading)) {
    if (heading === title) continue
    const level = Math.max(1, levelOf(heading) - begins + 1)
    heading.properties.dataLevel = level
    heading.tagName = `h${Math.min(6, level + top - 1)}`
  }
}

/** A section of `name` pages holding `nodes`. */
export function section(name: string, nodes: readonly (RootContent | ElementContent)[], start = 'page'): Element {
  return made('section', {dataSection: true, dataPage: name, dataStart: start}, nodes as ElementContent[])
}

/**
 * The sections of `nodes`, cut at the forced page breaks among them; the first starts as `start` says unless a break
 * stands before everything else. Empty sections, as two breaks in a row would make, are left out. What follows a break bears
 * `data-continues`: its pages are pages of the chapter like any other.
 */
export function cutAtBreaks(nodes: readonly RootContent[], start: string): Element[] {
  const sections: Element[] = []
  let current = section('chapter', [], start)
  for (const node of [...nodes, undefined]) {
    if (node !== undefined && !isBreak(node)) {
      current.children.push(node as ElementContent)
      continue
    }
    const filled = current.children.some(child => isContent(child as RootContent))
    if (filled) sections.push(current)
    const asked = node && attribute(node, 'dataStart')
    if (asked === undefined) continue
    const before = String(current.properties.dataStart)
    current = section('chapter', [], filled || asked !== 'page' ? asked : before)
    if (sections.length > 0) current.properties.dataContinues = true
  }
  return sections
}
