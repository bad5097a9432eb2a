/**
 * Ids: unique in the document, ASCII, beginning with a letter, whatever the files hold.
 *
 * Paged.js throws on an id that begins with a digit and finds no page for a percent-encoded one. Two files may both
 * have « paix »: the second becomes `paix-2`, and a link is looked up in its own file first.
 */

import type {Element} from 'hast'
import {isHouseId} from '../reserved.ts'
import {folded} from '../text/fold.ts'
import {decoded, folderOf, resolved} from '../text/paths.ts'
import type {Copy} from './copy.ts'
import {attribute, elements, isHeading, textOf} from './nodes.ts'

export interface Ids {
  /** `wanted` made ASCII, and made unique by a number; it is then taken. */
  readonly fresh: (wanted: string) => string
  /** The element with that id in the document. */
  readonly element: (id: string) => Element | undefined
  /** Makes `element` known under its id, given one like `wanted` if it has none. */
  readonly name: (element: Element, wanted: string) => string
  /** The document's id for `href` (`#paix`, `02-paix.md#paix`, `02-paix.md`) written in `file`. */
  readonly find: (file: string, href: string) => Found
  /** Ids that an author could have meant: of `file` as it writes them, then of the others. */
  readonly known: (file: string) => readonly string[]
}

export type Found = {readonly id: string} | {readonly hidden: true} | undefined

/** Letters of an id: a name in a PDF has 127 bytes at most (ISO 32000-2, annex C), some of them for a number. */
const longest = 100

const references = ['ariaLabelledBy', 'ariaDescribedBy', 'headers'] as const

/** Gives every element of `copies` its final id. */
export function giveIds(copies: readonly Copy[]): Ids {
  const taken = new Map<string, Element | undefined>()
  const counts = new Map<string, number>()
  const byFile = new Map<string, ReadonlyMap<string, string>>()
  const otherwise = new Map<string, ReadonlyMap<string, string | undefined>>()
  const firsts = new Map<string, string>()
  const hidden = new Map(copies.map(copy => [copy.file, copy.hidden]))

  const fresh = (wanted: string): string => {
    const ascii = plainId(wanted).slice(0, longest).replace(/-+$/, '')
    const base = isHouseId(ascii) ? `n-${ascii}` : ascii
    let id = base
    // Numbers are counted on from the last one: a thousand entries of the index may want one name.
    let count = counts.get(base) ?? 2
    for (; taken.has(id); count += 1) id = `${base}-${count}`
    counts.set(base, count)
    taken.set(id, undefined)
    return id
  }
  const name = (element: Element, wanted: string): string => {
    const id = attribute(element, 'id') ?? fresh(wanted)
    element.properties.id = id
    taken.set(id, element)
    return id
  }

  for (const copy of copies) {
    const renamed = new Map<string, string>()
    const spelt = new Map<string, string | undefined>()
    const all = [...elements(copy), ...[...copy.notes.values()].flatMap(note => [note, ...elements(note)])]
    for (const element of all) {
      const id = attribute(element, 'id')
      if (id === undefined && !isHeading(element)) continue
      const given = fresh(id ?? textOf(element))
      element.properties.id = given
      taken.set(given, element)
      if (id !== undefined && !renamed.has(id)) renamed.set(id, given)
      if (isHeading(element) && !firsts.has(copy.file)) firsts.set(copy.file, given)
      const ways = [bare(id ?? given), ...(isHeading(element) ? [bare(textOf(element))] : [])]
      for (const way of new Set(ways)) spelt.set(way, spelt.has(way) ? undefined : given)
    }
    for (const element of all) followIds(element, renamed)
    byFile.set(copy.file, renamed)
    otherwise.set(copy.file, spelt)
  }

  const inFile = (file: string, id: string): Found => {
    const ids = byFile.get(file)
    const given =
      ids?.get(id) ?? ids?.get(plainId(id)) ?? ids?.get(single(id)) ?? otherwise.get(file)?.get(bare(id) || id)
    if (given !== undefined) return {id: given}
    return hidden.get(file)?.has(id) ? {hidden: true} : undefined
  }
  const find = (file: string, href: string): Found => {
    const [path = '', fragment = ''] = href.split('#', 2).map(decoded)
    if (path === '') return inFile(file, fragment) ?? firstOf([...byFile.keys()].map(other => inFile(other, fragment)))
    const target = resolved(folderOf(file), path) ?? ''
    const start = firsts.get(target)
    return fragment === '' ? (start === undefined ? undefined : {id: start}) : inFile(target, fragment)
  }
  const known = (file: string): readonly string[] => [
    ...new Set([file, ...byFile.keys()].flatMap(each => [...(byFile.get(each)?.keys() ?? [])])),
  ]
  return {fresh, name, find, known, element: id => taken.get(id)}
}

/** GitHub's anchors double a hyphen where punctuation stood and may end with one; ours don't. */
const single = (id: string): string => id.replace(/-{2,}/g, '-').replace(/^-|-$/g, '')

/**
 * What the anchors of all tools have in common: `#la-mort-dans-dd` for « La mort dans D&D » (GitHub leaves signs out), capitals
 * of the heading, letters with accents left out. It counts where one name alone is spelt so.
 */
const bare = (id: string): string => id.toLowerCase().replace(/[^a-z0-9]+/g, '')

const firstOf = (found: readonly Found[]): Found => found.find(each => each !== undefined)

/** `text` as an id: ASCII letters, figures and hyphens, a letter first. */
export function plainId(text: string): string {
  const ascii = folded(text)
    .replace(/[^A-Za-z0-9_-]+/g, '-')
    .replace(/^-+|-+$/g, '')
  return /^[A-Za-z]/.test(ascii) ? ascii : `n-${ascii}`.replace(/-$/, '')
}

function followIds(element: Element, renamed: ReadonlyMap<string, string>): void {
  for (const name of references) {
    const value = attribute(element, name)
    if (value === undefined) continue
    element.properties[name] = value.split(/\s+/).map(id => renamed.get(id) ?? id)
  }
}
