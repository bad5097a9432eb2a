/**
 * The numbers that a word processor counts. The converter begins each list anew: a list that goes on after a paragraph would
 * lose its number, by which others refer to it. Each numbered paragraph gets a mark with its number before it is converted;
 * the list that begins with it takes it over, and no mark is left.
 */
import type {Element, Root} from 'hast'
import {SKIP, visit} from 'unist-util-visit'
import {readXml} from './xml.ts'

/** What `numbering.xml` says of a list (`w:num`): whose count it goes on with, and where its levels begin. */
interface List {
  readonly count: string
  readonly starts: ReadonlyMap<number, number>
}

/** The mark of the next paragraph of a list. */
export type Counter = (list: string, level: number) => string

/** A counter for the lists of a document, in the order of its paragraphs. @param xml `numbering.xml`; '' for none */
export function counterOf(xml: string): Counter {
  const lists = xml === '' ? new Map<string, List>() : listsOf(xml)
  const counts = new Map<string, number[]>()
  return (name, level) => {
    const list = lists.get(name)
    if (!list || level > deepest) return ''
    const levels = counts.get(list.count) ?? []
    counts.set(list.count, levels)
    levels.length = Math.min(levels.length, level + 1)
    const number = levels[level] === undefined ? (list.starts.get(level) ?? 1) : levels[level] + 1
    levels[level] = number
    return `${sign}${number}${sign}`
  }
}

/** Gives lists the number that they begin with, and takes the marks away. */
export function takeNumbers(tree: Root): void {
  visit(tree, 'element', (node: Element) => {
    if (node.tagName !== 'ol') return
    const [first] = node.children.filter(child => child.type === 'element')
    const number = first && Number(new RegExp(`^${sign}(\\d+)${sign}`).exec(beginning(first))?.[1])
    if (number && number > 1) node.properties.start = number
  })
  visit(tree, 'text', node => {
    node.value = node.value.replace(marks, '')
  })
  // An empty paragraph of a list is none: without its mark the converter would have left it out.
  visit(tree, 'element', (node, at, parent) => {
    if (node.tagName !== 'li' || !parent || at === undefined || !isEmpty(node)) return undefined
    parent.children.splice(at, 1)
    return [SKIP, at]
  })
}

/** Levels that a word processor has. */
const deepest = 8

/** Of Unicode's private use: no letter of anybody's text. */
const sign = '\uE0D0'
const marks = new RegExp(`${sign}\\d+${sign}`, 'g')

const listsOf = (xml: string): Map<string, List> => {
  const forms = new Map<string, Map<number, number>>()
  const lists = new Map<string, {count: string; starts: Map<number, number>}>()
  let form = new Map<number, number>()
  let list: {count: string; starts: Map<number, number>} | undefined
  let level = 0
  readXml(xml, {
    open(name, attributes) {
      const value = attributes['w:val'] ?? ''
      if (name === 'w:abstractNum') {
        form = new Map()
        forms.set(attributes['w:abstractNumId'] ?? '', form)
      } else if (name === 'w:num') {
        list = {count: '', starts: new Map()}
        lists.set(attributes['w:numId'] ?? '', list)
      } else if (name === 'w:lvl' || name === 'w:lvlOverride') level = Number(attributes['w:ilvl'])
      else if (name === 'w:start' && !list) form.set(level, Number(value))
      else if (name === 'w:abstractNumId' && list) list.count = value
      else if (name === 'w:startOverride' && list) list.starts.set(level, Number(value))
    },
    close(name) {
      if (name === 'w:num') list = undefined
    },
  })
  return new Map(
    [...lists].map(([name, {count, starts}]) => [
      name,
      // Lists of one form go on with each other's count, but for one that says where it begins.
      {count: starts.size > 0 ? `${count} ${name}` : count, starts: new Map([...(forms.get(count) ?? []), ...starts])},
    ]),
  )
}

/** The first text of an element, lists within it left out. */
const beginning = (node: Element): string => {
  for (const child of node.children) {
    if (child.type === 'text') return child.value
    if (child.type !== 'element' || /^[ou]l$/.test(child.tagName)) continue
    const text = beginning(child)
    if (text !== '') return text
  }
  return ''
}

const isEmpty = (node: Element): boolean =>
  node.children.every(child =>
    child.type === 'text'
      ? child.value.trim() === ''
      : child.type === 'element' && /^(?:p|strong|em|[ou]l|li)$/.test(child.tagName) && isEmpty(child),
  )
