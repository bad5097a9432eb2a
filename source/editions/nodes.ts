/** Reading the trees of Markdown: what the files of this folder ask of an element. */
import type {Element, ElementContent, Root, RootContent, Text} from 'hast'
import {textElements} from '../text/phrasing.ts'

export type Node = RootContent | ElementContent
export type Parent = Root | Element

/** A run of neighbours that stand in a line of text. */
export interface Run {
  readonly parent: Parent
  readonly start: number
  readonly end: number
}

/** A piece of the text of a run: a text node, or what stands for one sign or formula and has no text node. */
export interface Leaf {
  readonly node?: Text
  readonly parent: Parent
  readonly start: number
  readonly end: number
}

export const isElement = (node: Node | undefined, ...tags: readonly string[]): node is Element =>
  node?.type === 'element' && (tags.length === 0 || tags.includes(node.tagName))

export const classesOf = (element: Element): readonly string[] => {
  const value: unknown = element.properties.className ?? element.properties.class
  return Array.isArray(value) ? value.map(String) : typeof value === 'string' ? value.split(/\s+/) : []
}

export const hasClass = (node: Node | undefined, name: string): node is Element =>
  isElement(node) && classesOf(node).includes(name)

/** An attribute, under its name in HTML or in hast. */
export const attribute = (element: Element, name: string): string | undefined => {
  const value =
    element.properties[name] ?? element.properties[name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase())]
  return value === undefined || value === null || value === false ? undefined : String(value)
}

const inLine: ReadonlySet<string> = new Set([...textElements, 'br', 'wbr', 'img', 'math', 'svg'])

/** Whether a node runs on with the text of its line. */
export const isInLine = (node: Node): boolean => node.type === 'text' || (isElement(node) && inLine.has(node.tagName))

/** The text of a run and its pieces. What the house adds, calls of notes among it, is no part of it. */
export function readRun({parent, start, end}: Run): {text: string; leaves: Leaf[]; elements: Element[]} {
  let text = ''
  const leaves: Leaf[] = []
  const elements: Element[] = []
  const add = (value: string, around: Parent, node?: Text) => {
    leaves.push({parent: around, start: text.length, end: text.length + value.length, ...(node && {node})})
    text += value
  }
  const walk = (nodes: readonly Node[], around: Parent): void => {
    for (const node of nodes) {
      if (node.type === 'text') add(node.value, around, node)
      if (!isElement(node) || isAdded(node)) continue
      elements.push(node)
      if (node.tagName === 'br') add('\n', around)
      else if (hasClass(node, 'reference') && node.children.length === 0) add('…', around)
      else if (node.tagName === 'math') add(attribute(node, 'alttext') ?? '', around)
      else if (node.tagName !== 'svg') {
        if (text !== '' && isApart(node)) add(hasClass(node, 'line') ? '\n' : ' ', around)
        walk(node.children, node)
      }
    }
  }
  walk(parent.children.slice(start, end), parent)
  return {text, leaves, elements}
}

const isAdded = (element: Element): boolean =>
  attribute(element, 'data-generated') !== undefined || hasClass(element, 'note-call')

/** What begins a line of code, or a part of a caption. */
const isApart = (element: Element): boolean =>
  isElement(element, 'span') && ['line', 'caption', 'credit'].some(name => hasClass(element, name))

/** The keys of the notes that are called in a run. */
export const callsIn = ({parent, start, end}: Run): string[] => {
  const keys: string[] = []
  const walk = (nodes: readonly Node[]): void => {
    for (const node of nodes) {
      if (!isElement(node)) continue
      const key = hasClass(node, 'note-call') ? attribute(node, 'data-note') : undefined
      if (key !== undefined) keys.push(key)
      walk(node.children)
    }
  }
  walk(parent.children.slice(start, end))
  return keys
}
