/**
 * From Chromium's PDF to a finished one: exact page boxes, bookmarks, links, metadata, page labels, a file that is the same
 * at every build. Objects are copied as they are written, and only those that change are parsed.
 */
import type {Finding, LaidHeading, Metadata, Page, Pages} from '../types.ts'
import {openPdf, type PdfFile, type RawBody} from './read/file.ts'
import {type PageLeaf, pageLeaves} from './read/pages.ts'
import {isRef, type PdfDict, type PdfValue} from './read/values.ts'
import {countElementIds} from './steps/element-ids.ts'
import {pageLabels} from './steps/labels.ts'
import {nameOf, settleLinks} from './steps/links.ts'
import {infoDictionary, metadataStream, textString} from './steps/metadata.ts'
import {outline} from './steps/outline.ts'
import {withoutAnnotations} from './steps/structure.ts'
import {serialize, writePdf} from './write.ts'

export interface FinishOptions {
  readonly metadata: Metadata
  /** Whether links and bookmarks are kept. */
  readonly links: boolean
}

/**
 * Finishes what Chromium printed.
 *
 * The page boxes are those of `pages`, exact, with what is painted hanging from the top left corner, where Chromium puts
 * it whatever size it rounds the paper to. The file bears no date but that of the metadata, and equal input gives equal
 * bytes.
 *
 * @returns The finished bytes, and a finding for each link that led nowhere.
 * @throws Error when `bytes` are no PDF of Chromium's, or have another number of pages than `pages`.
 */
export function finish(
  bytes: Uint8Array,
  pages: Pages,
  {metadata, links}: FinishOptions,
): {bytes: Uint8Array; findings: readonly Finding[]} {
  const file = openPdf(bytes)
  const root = file.trailer.get('Root')
  const catalog = file.dict(root)
  if (!isRef(root) || !catalog) throw new Error('PDF: no catalog')
  const leaves = pageLeaves(file, catalog)
  if (leaves.length !== pages.pages.length) {
    throw new Error(`PDF: ${leaves.length} pages were printed, ${pages.pages.length} laid out`)
  }
  const sheets = leaves.map((leaf, i) => sheet(file, leaf, pages.pages[i] as Page))
  const objects = copiedObjects(file, obsolete(file, catalog))
  countElementIds(objects)
  let next = file.size
  const allocate = (): number => next++
  const put = (number: number, value: PdfValue | {dict: PdfDict; data: Uint8Array}): number => {
    objects.set(number, serialize(value))
    return number
  }

  const possible = links ? destinations(file, catalog, sheets, pages) : new Map<string, PdfValue>()
  const settled = settleLinks(file, sheets, new Set(possible.keys()), links)
  for (const {id} of pages.headings) settled.used.add(nameOf(id))
  const named = new Map([...possible].filter(([name]) => settled.used.has(name)))
  for (const [number, dict] of settled.changed) put(number, dict)
  for (const [number, dict] of withoutAnnotations(file, catalog, settled.dropped)) put(number, dict)
  for (const number of settled.dropped) objects.delete(number)

  const lifts = new Map<number, PdfValue>()
  for (const {leaf, width, height, up, annotations} of sheets) {
    const box = [0, 0, width, height]
    const page = new Map(leaf.own)
    for (const name of ['MediaBox', 'CropBox', 'BleedBox', 'TrimBox']) page.set(name, box)
    page.delete('ArtBox')
    const kept = annotations.filter(value => !isRef(value) || !settled.dropped.has(value.ref))
    if (kept.length > 0) page.set('Annots', kept)
    else page.delete('Annots')
    const contents = file.array(page.get('Contents'))
    const streams = contents.length > 0 ? contents : [page.get('Contents') ?? null]
    if (up !== 0) page.set('Contents', [lift(up, lifts, allocate, put), ...streams])
    put(leaf.ref, page)
  }

  const bookmarks = links
    ? outline(pages.headings, allocate, ({page, y}: LaidHeading) => destination(sheets[page - 1], y))
    : undefined
  for (const [number, dict] of bookmarks ?? []) put(number, dict)
  const [outlineRoot] = bookmarks?.keys() ?? []
  const info = put(allocate(), infoDictionary(metadata))
  const finished = new Map<string, PdfValue>([
    ...[...catalog].filter(([key]) => !['Outlines', 'Dests', 'Names'].includes(key)),
    ['Lang', textString(metadata.lang)],
    ['MarkInfo', new Map([['Marked', true]])],
    ['ViewerPreferences', new Map([['DisplayDocTitle', true]])],
    ['PageLabels', pageLabels(pages.pages)],
    ['Metadata', {ref: put(allocate(), metadataStream(metadata))}],
    ...(named.size > 0 ? [['Dests', {ref: put(allocate(), new Map(named))}] as const] : []),
    ...(outlineRoot === undefined ? [] : [['Outlines', {ref: outlineRoot}] as const]),
  ])
  put(root.ref, finished)
  return {bytes: writePdf(objects, root.ref, info), findings: settled.findings}
}

/** A page of the file with the size that it is to have. */
interface Sheet {
  readonly leaf: PageLeaf
  readonly number: number
  readonly width: number
  readonly height: number
  /** How far the content moves up, so that it hangs from the new top. */
  readonly up: number
  readonly annotations: readonly PdfValue[]
}

const sheet = (file: PdfFile, leaf: PageLeaf, {number, width, height}: Page): Sheet => {
  const [, , , top] = file.array(leaf.dict.get('MediaBox'))
  const up = height - (typeof top === 'number' ? top : height)
  return {
    leaf,
    number,
    width,
    height,
    up: Math.abs(up) < 0.001 ? 0 : up,
    annotations: file.array(leaf.dict.get('Annots')),
  }
}

/** A content stream that moves what follows it; one for all pages that move as far. */
const lift = (
  up: number,
  lifts: Map<number, PdfValue>,
  allocate: () => number,
  put: (number: number, value: {dict: PdfDict; data: Uint8Array}) => number,
): PdfValue => {
  const known = lifts.get(up)
  if (known !== undefined) return known
  const data = Buffer.from(`1 0 0 1 0 ${up.toFixed(5)} cm`)
  const value = {ref: put(allocate(), {dict: new Map([['Length', data.length]]), data})}
  lifts.set(up, value)
  return value
}

const destination = (target: Sheet | undefined, y: number): PdfValue | undefined =>
  target && [{ref: target.leaf.ref}, 'XYZ', 0, Math.max(0, target.height - y), 0]

/**
 * All places that a name can lead to, in alphabetical order: Chromium's destinations, moved with their pages, the headings,
 * and the top of the page for any other id.
 */
const destinations = (
  file: PdfFile,
  catalog: PdfDict,
  sheets: readonly Sheet[],
  pages: Pages,
): ReadonlyMap<string, PdfValue> => {
  const byRef = new Map(sheets.map(entry => [entry.leaf.ref, entry]))
  const found = new Map<string, PdfValue>()
  const add = (id: string, page: number, y: number): void => {
    const value = destination(sheets[page - 1], y)
    if (value !== undefined && id !== '') found.set(nameOf(id), value)
  }
  for (const [id, page] of pages.targets) add(id, page, 0)
  for (const {id, page, y} of pages.headings) add(id, page, y)
  for (const [name, value] of file.dict(catalog.get('Dests')) ?? []) {
    const [page, kind, left = null, top = null, zoom = 0] = file.array(value)
    const target = isRef(page) ? byRef.get(page.ref) : undefined
    if (!target || page === undefined || kind !== 'XYZ') continue
    found.set(name, [page, kind, left, typeof top === 'number' ? top + target.up : top, zoom])
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
}

/** Object numbers of what is made anew: the information dictionary, the bookmarks and the destinations. */
const obsolete = (file: PdfFile, catalog: PdfDict): ReadonlySet<number> => {
  const numbers = new Set<number>()
  for (const value of [file.trailer.get('Info'), catalog.get('Dests'), catalog.get('Metadata')]) {
    if (isRef(value)) numbers.add(value.ref)
  }
  const walk = (value: PdfValue | undefined): void => {
    for (let item = value; isRef(item) && !numbers.has(item.ref); item = file.dict(item)?.get('Next')) {
      numbers.add(item.ref)
      walk(file.dict(item)?.get('First'))
    }
  }
  walk(catalog.get('Outlines'))
  return numbers
}

const copiedObjects = (file: PdfFile, without: ReadonlySet<number>): Map<number, RawBody> => {
  const objects = new Map<number, RawBody>()
  for (let number = 1; number < file.size; number++) {
    if (without.has(number)) continue
    const raw = file.raw(number)
    if (raw) objects.set(number, raw)
  }
  return objects
}
