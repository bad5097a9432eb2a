/**
 * A long text is parsed part by part, since the time that micromark takes grows with the square of a text's blocks. The
 * result is the same as that of the whole: each part is parsed with a line after it that would begin the next one, and ends
 * there only if the parser says that this line is a block of its own.
 */
import type {Definition, FootnoteDefinition, Root} from 'mdast'
import {normalizeIdentifier} from 'micromark-util-normalize-identifier'
import type {Point} from 'unist'
import {visit} from 'unist-util-visit'
import {type Labels, withLabels} from './syntax/labels.ts'

/** Length of a part, at least: shorter ones cost more than they spare. */
const usual = 4096

/** Parses one part, which stands at an offset of the whole. */
export type ParsePart = (text: string, from: number) => Root

/** How a source is parsed. */
export type Split = (source: string, parse: ParsePart) => Parsed

export interface Parsed {
  /** Its positions are those of the whole. */
  readonly tree: Root
  /** The root of each part as `parse` gave it. */
  readonly roots: readonly Root[]
}

/** Parses `source` in parts, each of at least `enough`. */
export function parseInParts(source: string, parse: ParsePart, enough = usual): Parsed {
  const ends = source.length < 2 * enough ? [] : endsIn(source)
  const presumed = presumedLabels(source)
  const parts = withLabels({links: new Set(presumed.links), notes: new Set(presumed.notes)}, () =>
    partsOf(source, ends, parse, enough),
  )
  const labels = labelsIn(parts)
  if (!same(presumed.links, labels.links) || !same(presumed.notes, labels.notes)) {
    for (const part of parts) {
      const text = source.slice(part.from, part.to)
      const known = {links: new Set(labels.links), notes: new Set(labels.notes)}
      if (text.includes('[')) part.tree = withLabels(known, () => parsePart(source, part.from, part.to, parse))
    }
  }
  return {tree: joined(parts, source), roots: parts.map(({tree}) => tree)}
}

interface Part {
  readonly from: number
  readonly to: number
  tree: Root
}

/** What follows a part while it is parsed: a paragraph, in a quotation where the next part begins with a container too. */
const nextOf = (source: string, to: number): string => (container.test(source.slice(to, to + 1010)) ? '> x' : 'x')

/** A quotation, the body of a definition, a note. */
const container = /^(?:>|:[ \t]|\[\^(?:[^[\]\\\s]|\\.)+\]:)/

const partsOf = (source: string, ends: readonly number[], parse: ParsePart, enough: number): Part[] => {
  const parts: Part[] = []
  let index = 0
  for (let from = 0; from < source.length || parts.length === 0; ) {
    let wanted = enough
    let to = source.length
    let tree: Root | undefined
    while (tree === undefined) {
      while ((ends[index] ?? source.length) < from + wanted && index < ends.length) index++
      to = ends[index] ?? source.length
      tree = parsePart(source, from, to, parse)
      // A fence or a comment is open there: what closes it may be far.
      if (to < source.length && !endsWithNext(tree, source, from, to)) {
        tree = undefined
        wanted = Math.max(2 * wanted, to - from + 1)
      }
    }

    parts.push({from, to, tree})
    from = to
  }
  return parts
}

const parsePart = (source: string, from: number, to: number, parse: ParsePart): Root =>
  parse(to < source.length ? `${source.slice(from, to)}${nextOf(source, to)}` : source.slice(from), from)

const endsWithNext = (tree: Root, source: string, from: number, to: number): boolean => {
  const last = tree.children.at(-1)
  return (
    (last?.type === 'paragraph' || last?.type === 'blockquote') &&
    last.position?.start.offset === to - from - markOf(source, from) &&
    last.position.end.offset === last.position.start.offset + nextOf(source, to).length
  )
}

/** The parser counts no byte order mark. */
const markOf = (source: string, from: number): number => (from === 0 && source.startsWith('\uFEFF') ? 1 : 0)

/** Where a part may end: the lines that seem to begin a block of their own. */
const endsIn = (source: string): number[] => {
  const ends: number[] = []
  let start = 0
  let isAfter = false
  for (const {0: feed, index} of source.matchAll(/\r\n|\r|\n|$/g)) {
    if (isAfter && begins(source, start)) ends.push(start)
    isAfter = isEnding(source, start, index)
    start = index + feed.length
  }
  return ends
}

/** Indented, or with the sign of a list, a line may go on with what stands before it. */
const begins = (source: string, start: number): boolean =>
  /^(?![\s\uFEFF]|(?:[-+*]|\d{1,9}[.)])(?:\s|$))[\s\S]/.test(source.slice(start, start + 12))

/** A line that is blank, a heading, the underline of one, a rule. */
const isEnding = (source: string, start: number, end: number): boolean => {
  let at = start
  while (at < end && /[ \t]/.test(source.charAt(at))) at++
  return at === end || /^(?:#{1,6}[ \t]|===|---|\*\*\*)/.test(source.slice(start, start + 8))
}

/** Parses a part of `whole` that was found within it: its labels are those of the whole. */
export function parseWithin(whole: string): Split {
  return (source, parse) => {
    const tree = withLabels(presumedLabels(whole), () => parse(source, 0))
    return {tree, roots: [tree]}
  }
}

/** Labels that seem to be defined: what stands in brackets before a colon, at the beginning of a line. */
const presumedLabels = (source: string): Labels => {
  const labels: Labels = {links: new Set(), notes: new Set()}
  for (const [, caret, label = ''] of source.matchAll(/(?<=^[ \t>]*)\[(\^?)((?:[^[\]\\\r\n]|\\.){1,999})\]:/gm))
    labels[caret ? 'notes' : 'links'].add(normalizeIdentifier(label))
  return labels
}

const labelsIn = (parts: readonly Part[]): Labels => {
  const labels: Labels = {links: new Set(), notes: new Set()}
  const add = ({type, identifier}: Definition | FootnoteDefinition): void =>
    void labels[type === 'definition' ? 'links' : 'notes'].add(normalizeIdentifier(identifier))
  for (const {tree} of parts) {
    visit(tree, node => {
      if (node.type === 'definition' || node.type === 'footnoteDefinition') add(node)
    })
  }
  return labels
}

const same = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  one.size === other.size && [...one].every(each => other.has(each))

/** The trees one after another, each moved to where its part stands. */
const joined = (parts: readonly Part[], source: string): Root => {
  const [first] = parts
  if (!first || parts.length === 1) return first?.tree ?? {type: 'root', children: []}
  const root: Root = {...first.tree, children: []}
  let lines = 0
  for (const {from, to, tree} of parts) {
    const offset = from === 0 ? 0 : from - markOf(source, 0)
    const moved = ({line, column, offset: at = 0}: Point): Point => ({
      line: line + lines,
      column,
      offset: at + offset,
    })
    visit(tree, node => {
      if (from === 0) return
      if (node.position) node.position = {start: moved(node.position.start), end: moved(node.position.end)}
      if (node.type === 'text' && node.data?.raw) {
        node.data = {...node.data, raw: {...node.data.raw, end: node.data.raw.end + offset}}
      }
    })
    // The last of them is the line that came after the part.
    const children = to < source.length ? tree.children.slice(0, -1) : tree.children
    for (const child of children) root.children.push(child)
    if (root.position && tree.position) root.position = {...root.position, end: tree.position.end}
    for (const _ of source.slice(from, to).matchAll(/\r\n|\r|\n/g)) lines++
  }
  return root
}
