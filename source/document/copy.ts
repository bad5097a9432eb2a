/**
 * A copy of the trees for one profile: what the profile does not show is left out, every element knows its place.
 *
 * Trees belong to all profiles and are never changed; everything after this file changes the copy alone.
 */
import type {Element, Properties, RootContent} from 'hast'
import {isShown} from '../text/shown.ts'
import type {Place, Profile, Tree} from '../types.ts'
import {attribute, elements, hasClass, isElement, type Node} from './nodes.ts'
import {linesOfAnswers, writingLines} from './writing-room.ts'

/** One Markdown file, copied. */
export interface Copy {
  readonly file: string
  readonly children: RootContent[]
  /** Its notes by key, taken out of the flow. */
  readonly notes: Map<string, Element>
  /** Keys of the notes that the source calls, whether this profile shows the calls or not. */
  readonly called: Set<string>
  /** ids of what this profile leaves out: a reference to them is no fault of the author's. */
  readonly hidden: ReadonlySet<string>
}

/**
 * Copies `trees` for `profile`; `places[n]` is the place of the element with `data-ref="n"`.
 *
 * @param equal whether the room of answers must not tell how long they are
 */
export function copyTrees(
  trees: readonly Tree[],
  profile: Profile,
  equal = false,
): {copies: Copy[]; places: (Place | undefined)[]} {
  const places: (Place | undefined)[] = []
  const lines = linesOfAnswers(trees, profile, equal)
  const copies = trees.map(tree => copyTree(tree, profile, places, lines))
  return {copies, places}
}

/**
 * Signs without width that mean nothing where they stand, and are pasted unseen: a byte order mark, to which a PDF gives no
 * letter, and a joiner between Latin ones, which would have the space of a letter where letters are spaced.
 */
const stray = /\ufeff|(?<=\p{Script=Latin})\u200d(?=\p{Script=Latin})/gu

function copyTree(
  tree: Tree,
  profile: Profile,
  places: (Place | undefined)[],
  lines: ReadonlyMap<Element, number>,
): Copy {
  const hidden = new Set<string>()
  const called = new Set<string>()
  for (const element of elements(tree.root)) {
    const key = hasClass(element, 'note-call') ? attribute(normalised(element), 'dataNote') : undefined
    if (key !== undefined) called.add(key)
  }
  const copyNode = <Kind extends Node>(node: Kind, outer: Place): Kind | undefined => {
    if (node.type === 'comment' || node.type === 'doctype') return undefined
    if (node.type === 'text') return {...node, value: node.value.replace(stray, '')}
    if (node.type !== 'element') return {...node}
    const properties = normalise(node.properties)
    const place = placeOf(node, tree.file) ?? outer
    if (!isShown(properties.dataOnly, profile.shows)) {
      for (const element of [node as Element, ...elements(node)]) {
        if (element.properties.id) hidden.add(String(element.properties.id))
      }
      const count = lines.get(node as Element)
      if (count === undefined) return undefined
      const room = writingLines(count)
      for (const each of [room, ...elements(room)]) each.properties.dataRef = places.push(place) - 1
      return room as unknown as Kind
    }
    properties.dataRef = places.push(place) - 1
    // No part of a formula has a place of its own.
    if (node.tagName === 'math') return {...structuredClone(node), properties}
    const children = node.children.map(child => copyNode(child, place)).filter(child => child !== undefined)
    return {type: 'element', tagName: node.tagName, properties, children} as unknown as Kind
  }
  const start: Place = {file: tree.file, line: 1, column: 1}
  const children = tree.root.children.map(child => copyNode(child, start)).filter(child => child !== undefined)
  return {file: tree.file, notes: takeNotes(children), children, called, hidden}
}

function takeNotes(children: RootContent[]): Map<string, Element> {
  const notes = new Map<string, Element>()
  for (const [index, child] of [...children.entries()].reverse()) {
    if (!hasClass(child, 'notes')) continue
    children.splice(index, 1)
    for (const note of child.children) {
      const key = isElement(note) ? attribute(note, 'dataNote') : undefined
      if (key !== undefined && isElement(note) && !notes.has(key)) notes.set(key, note)
    }
  }
  return notes
}

function placeOf(element: Element, file: string): Place | undefined {
  const position = element.position
  if (!position) return undefined
  const {start, end} = position
  return {file, line: start.line, column: start.column, endLine: end.line, endColumn: end.column}
}

const normalised = (element: Element): Element => ({...element, properties: normalise(element.properties)})

/** hast's own names for attributes that came under their HTML names (`data-note`, `class`). */
function normalise(properties: Properties): Properties {
  const result: Properties = {}
  for (const [name, value] of Object.entries(properties)) {
    const own = name === 'class' ? 'className' : name.startsWith('data-') ? camel(name) : name
    result[own] = Array.isArray(value) ? [...value] : value
  }
  return result
}

const camel = (name: string): string => name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
