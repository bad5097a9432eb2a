/** The links of a text that lead out of it, and their addresses as a reader of paper types them. */
import type {Element, ElementContent} from 'hast'
import {attribute, elements, generated, isElement, made, type Node, textOf} from '../nodes.ts'

/** A link, and the elements around it from the outermost inward. */
export interface OuterLink {
  readonly link: Element
  readonly address: string
  readonly around: readonly Element[]
}

/** The links below `parent` whose address a reader of paper cannot see, in order. */
export function outerLinks(parent: {readonly children: readonly Node[]}): OuterLink[] {
  const found: OuterLink[] = []
  const walk = (children: readonly Node[], around: readonly Element[]): void => {
    for (const child of children) {
      if (!isElement(child) || child.tagName === 'svg' || child.tagName === 'math') continue
      const address = isElement(child, 'a') ? attribute(child, 'href') : undefined
      if (address !== undefined && /^(?:https?:\/\/|mailto:)/i.test(address)) {
        if (!saysItself(child, address) && textOf(child) + pictures(child) !== '')
          found.push({link: child, address, around})
      } else walk(child.children, [...around, child])
    }
  }
  walk(parent.children, [])
  return found
}

/** A link whose text is its address, with or without what it begins and ends with. */
const saysItself = (link: Element, address: string): boolean => {
  const text = plain(textOf(link))
  return text === plain(address) || text === plain(readable(address))
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^(?:https?:\/\/|mailto:)(?:www\.)?|^www\./, '')
    .replace(/\/$/, '')

const pictures = (link: Element): string =>
  elements(link).some(child => child.tagName === 'img' || child.tagName === 'svg') ? 'picture' : ''

/**
 * An address as it is typed: without `https://` and `www.`, which browsers add, and the slash at its end; letters as
 * letters, `%C3%A9` as « é ».
 */
export function readable(address: string): string {
  const short = address
    .replace(/^https:\/\//i, '')
    .replace(/^mailto:([^?]*).*$/i, '$1')
    .replace(/^www\.(?=[^/]*\.)/i, '')
    .replace(/^([^/?#]+)\/$/, '$1')
  return short.replace(/(?:%[89a-f][0-9a-f])+/gi, bytes => {
    try {
      const letters = decodeURIComponent(bytes)
      return /^[\p{L}\p{M}\p{N}]+$/u.test(letters) ? letters : bytes
    } catch {
      return bytes // bytes of another encoding stay as they are
    }
  })
}

/** The address, shortened: what tells a reader where a code leads. @param most letters */
export function shortForm(address: string, most = 48): string {
  const letters = [...readable(address).replace(/[?#].*$/, '')]
  return letters.length <= most ? letters.join('') : `${letters.slice(0, most - 1).join('')}…`
}

/** An address that is printed: never hyphenated, broken after the signs at which an address may be. */
export function printed(address: string): Element {
  const parts = address.split(/(?<=[/.?&_=#-])(?=[^/.?&_=#-])/)
  const children = parts.flatMap((part, index): (ElementContent | string)[] =>
    index === 0 ? [part] : [made('wbr', {}), part],
  )
  return generated('span', {className: ['nohyphen', 'address'], dataAddress: ''}, ...children)
}
