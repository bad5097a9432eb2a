/**
 * Where links lead, for a reader of paper: a note under the page, a list at the end, or a code beside the paragraph. What is
 * added is the house's own text. A link whose text is its address stays as it is.
 */
import type {Element} from 'hast'
import {textElements} from '../../text/phrasing.ts'
import type {Place, Profile} from '../../types.ts'
import type {Copy} from '../copy.ts'
import {generated, isElement, isHeading, made, type Node} from '../nodes.ts'
import {codeOf} from './code.ts'
import {type OuterLink, outerLinks, printed, readable, shortForm} from './links.ts'

/** Adds the addresses to `copies`; gives the list of them that stands at the end, where there is one. */
export function addAddresses(
  copies: readonly Copy[],
  form: Profile['addresses'],
  places: (Place | undefined)[],
): Element | undefined {
  if (form === undefined) return undefined
  const refOf = (link: Element): number => places.push(places[Number(link.properties.dataRef)]) - 1
  if (form === 'list') return listed(copies)
  for (const copy of copies) {
    const own = [...copy.notes.values()]
    if (form === 'notes') intoNotes(copy, refOf)
    else besideBlocks(copy, refOf)
    // A note has no note of its own, and no room for a code.
    for (const note of own) for (const found of outerLinks(note)) after(found, note, inBrackets(found.address))
  }
  return undefined
}

/** The links that everybody sees; to those that only some do their address is added where they stand. */
const openLinks = (parent: Parent): OuterLink[] => {
  const isTheirs = 'properties' in parent && parent.properties.dataOnly !== undefined
  const all = outerLinks(parent)
  const theirs = new Set(all.filter(found => isTheirs || isForSome(found)))
  for (const found of theirs) after(found, parent, inBrackets(found.address))
  return all.filter(found => !theirs.has(found))
}

/** A note for each address of a file; where it comes again, its number again. */
const intoNotes = (copy: Copy, refOf: (link: Element) => number): void => {
  for (const found of openLinks(copy)) {
    const {link, address} = found
    // No author's key has a space in it.
    const key = ` address ${address}`
    if (!copy.notes.has(key)) {
      copy.called.add(key)
      const text = made('p', {dataRef: refOf(link)}, [printed(readable(address))])
      copy.notes.set(
        key,
        made(
          'aside',
          {className: ['note'], dataNote: key, dataStream: 'note', role: 'doc-footnote', dataRef: refOf(link)},
          [text],
        ),
      )
    }
    const call = {className: ['note-call'], dataNote: key, role: 'doc-noteref', dataRef: refOf(link)}
    // As typography has it before a note of the author's.
    after(found, copy, generated('span', {className: ['link-space']}, '\u202F'), generated('a', call))
  }
}

/** A number in brackets after each link, that of its address in the list. */
const listed = (copies: readonly Copy[]): Element | undefined => {
  const numbers = new Map<string, number>()
  const number = (parent: Parent): void => {
    for (const found of openLinks(parent)) {
      const own = numbers.get(found.address) ?? numbers.size + 1
      numbers.set(found.address, own)
      after(found, parent, generated('span', {className: ['link-number']}, `\u00A0[${own}]`))
    }
  }
  for (const copy of copies) {
    number(copy)
    for (const note of copy.notes.values()) number(note)
  }
  if (numbers.size === 0) return undefined
  const items = [...numbers].map(([address, own]) =>
    made('li', {dataBreakInside: 'avoid'}, [
      generated('span', {className: ['link-number']}, `[${own}]\u00A0`),
      printed(readable(address)),
    ]),
  )
  return made('ul', {className: ['links-list']}, items)
}

/** A code after each block that has links, for those that none before it in the file has had. */
const besideBlocks = (copy: Copy, refOf: (link: Element) => number): void => {
  const done = new Set<string>()
  const blocks = new Map<Node, {parent: Parent; links: OuterLink[]}>()
  for (const found of openLinks(copy)) {
    if (done.has(found.address)) continue
    done.add(found.address)
    const {block, parent} = blockOf(found, copy)
    const known = blocks.get(block)
    if (known) known.links.push(found)
    else blocks.set(block, {parent, links: [found]})
  }
  for (const [block, {parent, links}] of blocks) {
    const groups: Element[] = []
    for (let first = 0; first < links.length; first += together) {
      const group = links.slice(first, first + together)
      const codes = group.map(({link, address}) => codeBeside(address, refOf(link)))
      const dataRef = refOf((group[0] as OuterLink).link)
      const breaks = {dataBreakInside: 'avoid', ...(first === 0 && {dataBreakBefore: 'avoid'})}
      groups.push(made('div', {className: ['link-codes'], dataRef, ...breaks}, codes))
    }
    parent.children.splice(parent.children.indexOf(block as never) + 1, 0, ...groups)
  }
}

/** Codes that no page parts: two rows. */
const together = 4

const codeBeside = (address: string, dataRef: number): Element => {
  const code = codeOf(address)
  const words = printed(code ? shortForm(address) : readable(address))
  const style = code ? `--code: ${String(code.properties.height)}` : undefined
  return made('div', {className: ['link-entry'], dataRef, ...(style && {style})}, [
    ...(code ? [code] : []),
    made('p', {className: ['link-words']}, [words]),
  ])
}

/** Blocks that take no other block beside them: the code stands after the whole. */
const wholes: ReadonlySet<string> = new Set(['table', 'figure', 'dl', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'pre'])

interface Spot {
  readonly block: Node
  readonly parent: Parent
}

/** What the code of a link stands after: its paragraph, the line of its list item, or what is not to be parted around it. */
const blockOf = ({link, around}: OuterLink, copy: Copy): Spot => {
  const whole = around.findIndex(element => wholes.has(element.tagName))
  const holder = around.findLastIndex(element => !inline.has(element.tagName))
  const isAfter = whole >= 0 || isElement(around[holder], 'p')
  const at = whole >= 0 ? whole : isAfter ? holder : holder + 1
  const parent: Parent = around[at - 1] ?? copy
  const block: Node = around[at] ?? link
  const beside = parent.children.slice(parent.children.indexOf(block as never) + 1)
  if (!isAfter) return {block: lastOfLine(beside) ?? block, parent}
  // Nothing stands between a heading and what it is over.
  const next = isHeading(block) ? beside.find(node => node.type === 'element') : undefined
  return {block: next && !isHeading(next) ? next : block, parent}
}

/** The last of the nodes that are of one line with what stands before them. */
const lastOfLine = (nodes: readonly Node[]): Node | undefined => {
  const end = nodes.findIndex(node => node.type !== 'text' && !(isElement(node) && inline.has(node.tagName)))
  return nodes[(end < 0 ? nodes.length : end) - 1]
}

type Parent = Copy | Element

const inline: ReadonlySet<string> = new Set(textElements)

/** Whether the link is in what only some see: what it leads to stays there, and is hidden with it. */
const isForSome = ({around}: OuterLink): boolean => around.some(({properties}) => properties.dataOnly !== undefined)

const inBrackets = (address: string): Element =>
  generated('span', {className: ['link-address']}, ' (', ...printed(readable(address)).children, ')')

/** Puts `added` right after the link. */
const after = ({link, around}: OuterLink, root: Parent, ...added: readonly Element[]): void => {
  const {children} = around.at(-1) ?? root
  children.splice(children.indexOf(link) + 1, 0, ...added)
}
