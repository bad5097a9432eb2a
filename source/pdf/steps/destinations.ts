import type {Pages} from '../../types.ts'
import {type Draft, destinationOn, type Step} from '../draft.ts'
import {isRef, type PdfValue} from '../read/values.ts'

/** Writes the names that links go to (ISO 32000-2, 12.3.2.4). */
export const destinations: Step = ({destinations: named, entries, allocate, put}) => {
  if (named.size > 0) entries.set('Dests', {ref: put(allocate(), new Map(named))})
  return []
}

/**
 * All places that a name can lead to, in alphabetical order: Chromium's destinations, moved with their pages, the headings,
 * and the top of the page for any other id.
 */
export const possibleDestinations = (
  {file, catalog, sheets}: Draft,
  {targets, headings}: Pages,
): ReadonlyMap<string, PdfValue> => {
  const byRef = new Map(sheets.map(entry => [entry.leaf.ref, entry]))
  const found = new Map<string, PdfValue>()
  const add = (id: string, page: number, y: number): void => {
    const value = destinationOn(sheets[page - 1], y)
    if (value !== undefined && id !== '') found.set(nameOf(id), value)
  }
  for (const [id, page] of targets) add(id, page, 0)
  for (const {id, page, y} of headings) add(id, page, y)
  for (const [name, value] of file.dict(catalog.get('Dests')) ?? []) {
    const [page, kind, left = null, top = null, zoom = 0] = file.array(value)
    const target = isRef(page) ? byRef.get(page.ref) : undefined
    if (!target || page === undefined || kind !== 'XYZ') continue
    found.set(name, [page, kind, left, typeof top === 'number' ? top + target.up : top, zoom])
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
}

/** An id as a name of PDF: its bytes in UTF-8 (ISO 32000-2, 7.3.5). */
export const nameOf = (id: string): string => Buffer.from(id, 'utf8').toString('latin1')
