import type {PdfFile} from './file.ts'
import {decodeText, isRef, isString, type PdfDict, type PdfValue} from './values.ts'

/** A place that a link or a bookmark leads to. */
export interface Destination {
  /** Page number from 1; undefined when it leads to no page of the file. */
  readonly page: number | undefined
  /** Left and top in user space, where they are given. */
  readonly left: number | undefined
  readonly top: number | undefined
}

/** A bookmark with those below it. */
export interface OutlineEntry {
  readonly title: string
  readonly destination: Destination | undefined
  readonly entries: readonly OutlineEntry[]
}

/** The named destinations, of the old dictionary and of the name tree (ISO 32000-2, 12.3.2.4). */
export function readDestinations(
  file: PdfFile,
  catalog: PdfDict,
  pages: ReadonlyMap<number, number>,
): ReadonlyMap<string, Destination> {
  const found = new Map<string, Destination>()
  const add = (name: string, value: PdfValue): void => {
    const inner = file.resolve(value)
    const destination = explicit(file, inner instanceof Map ? inner.get('D') : inner, pages)
    if (destination) found.set(name, destination)
  }
  for (const [name, value] of file.dict(catalog.get('Dests')) ?? []) add(name, value)
  const walk = (node: PdfDict | undefined, depth: number): void => {
    const names = file.array(node?.get('Names'))
    for (let i = 0; i + 1 < names.length; i += 2) {
      const name = file.resolve(names[i])
      if (isString(name)) add(name.text, names[i + 1] ?? null)
    }
    if (depth < 32) for (const kid of file.array(node?.get('Kids'))) walk(file.dict(kid), depth + 1)
  }
  walk(file.dict(file.dict(catalog.get('Names'))?.get('Dests')), 0)
  return found
}

/** The destination that `value` is or names; undefined when it is none. */
export function destinationOf(
  file: PdfFile,
  value: PdfValue | undefined,
  pages: ReadonlyMap<number, number>,
  named: ReadonlyMap<string, Destination>,
): Destination | undefined {
  const found = file.resolve(value)
  if (typeof found === 'string') return named.get(found)
  if (isString(found)) return named.get(found.text)
  return explicit(file, found, pages)
}

/** The bookmarks (ISO 32000-2, 12.3.3). */
export function readOutline(
  file: PdfFile,
  catalog: PdfDict,
  pages: ReadonlyMap<number, number>,
  named: ReadonlyMap<string, Destination>,
): readonly OutlineEntry[] {
  const seen = new Set<number>()
  const level = (first: PdfValue | undefined): OutlineEntry[] => {
    const entries: OutlineEntry[] = []
    for (let value = first; isRef(value) && !seen.has(value.ref); ) {
      seen.add(value.ref)
      const item = file.dict(value)
      const title = file.resolve(item?.get('Title'))
      const action = file.dict(item?.get('A'))
      entries.push({
        title: isString(title) ? decodeText(title.text) : '',
        destination: destinationOf(file, item?.get('Dest') ?? action?.get('D'), pages, named),
        entries: level(item?.get('First')),
      })
      value = item?.get('Next')
    }
    return entries
  }
  return level(file.dict(catalog.get('Outlines'))?.get('First'))
}

const explicit = (
  file: PdfFile,
  value: PdfValue | undefined,
  pages: ReadonlyMap<number, number>,
): Destination | undefined => {
  const parts = file.array(value)
  if (parts.length === 0) return undefined
  const [page, kind, first, second] = parts
  const number = isRef(page) ? pages.get(page.ref) : undefined
  if (kind === 'XYZ') return {page: number, left: numeric(first), top: numeric(second)}
  return {page: number, left: undefined, top: kind === 'FitH' || kind === 'FitBH' ? numeric(first) : undefined}
}

const numeric = (value: PdfValue | undefined): number | undefined => (typeof value === 'number' ? value : undefined)
