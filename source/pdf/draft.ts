/** A PDF while it is finished: objects as Chromium wrote them, those that change, and what the steps leave to each other. */
import type {Attachment, Claim, Finding, Metadata, Page, Pages} from '../types.ts'
import type {Lighter} from './pictures/index.ts'
import type {PressJob} from './press/job.ts'
import {openPdf, type PdfFile, type RawBody} from './read/file.ts'
import {type PageLeaf, pageLeaves} from './read/pages.ts'
import {isRef, type PdfDict, type PdfValue} from './read/values.ts'
import {serialize, writePdf} from './write.ts'

/** One step of finishing: it changes the draft, and gives what there is to tell. Steps run in the order of the profile. */
export type Step = (draft: Draft, context: StepContext) => readonly Finding[]

/** What a step is told besides the file. */
export interface StepContext {
  readonly pages: Pages
  readonly metadata: Metadata
  /** Whether links and bookmarks are kept. */
  readonly links: boolean
  readonly claims?: readonly Claim[]
  /** Pictures that are lighter than Chromium's. */
  readonly pictures?: Lighter
  /** The files that go with it. */
  readonly attachments?: readonly Attachment[]
  /** Of a PDF for the press. */
  readonly press?: PressJob
}

export interface Draft {
  /** What Chromium wrote; it never changes. */
  readonly file: PdfFile
  /** Its catalog. */
  readonly catalog: PdfDict
  readonly sheets: readonly Sheet[]
  /** The objects of the finished file by number; those that no step changes are copied as they are written. */
  readonly objects: Map<number, RawBody>
  /** The catalog of the finished file. */
  readonly entries: Map<string, PdfValue>
  /** Object numbers of the annotations that went. */
  readonly dropped: Set<number>
  /** The names that links go to, and where they lead. */
  readonly destinations: Map<string, PdfValue>
  /** Elements of the structure tree by object number: the `data-ref` of what each comes from. */
  readonly origins: Map<number, number>
  /** Object number of the information dictionary. */
  info?: number
  /** Version of PDF that the file says it is; 1.7 where no step says another. */
  version?: string
  /** The number of a new object. */
  allocate(): number
  /** Writes an object; gives its number back. */
  put(number: number, value: PdfValue | {dict: PdfDict; data: Uint8Array}): number
}

/** A page of the file with the size that it is to have, in points. */
export interface Sheet {
  readonly leaf: PageLeaf
  /** From 1. */
  readonly number: number
  readonly width: number
  readonly height: number
  /** How far the content moves up, so that it hangs from the new top. */
  readonly up: number
  readonly annotations: readonly PdfValue[]
}

/** Chromium printed other pages than were laid out: nobody can say which of them shows what. */
export class PagesDiffer extends Error {
  readonly printed: number

  constructor(printed: number, laid: number) {
    super(`PDF: ${printed} pages were printed, ${laid} laid out`)
    this.printed = printed
  }
}

/**
 * Opens what Chromium printed.
 *
 * @throws {PagesDiffer} when it has another number of pages than `pages`
 * @throws Error when `bytes` are no PDF of Chromium's
 */
export function openDraft(bytes: Uint8Array, {pages}: Pages): Draft {
  const file = openPdf(bytes)
  const catalog = file.dict(file.trailer.get('Root'))
  if (!catalog) throw new Error('PDF: no catalog')
  const leaves = pageLeaves(file, catalog)
  if (leaves.length !== pages.length) throw new PagesDiffer(leaves.length, pages.length)
  const objects = copiedObjects(file, obsolete(file, catalog))
  let next = file.size
  return {
    file,
    catalog,
    sheets: leaves.map((leaf, index) => sheetOf(file, leaf, pages[index] as Page)),
    objects,
    entries: new Map([...catalog].filter(([key]) => !remade.has(key))),
    dropped: new Set(),
    destinations: new Map(),
    origins: new Map(),
    allocate: () => next++,
    put(number, value) {
      objects.set(number, serialize(value))
      return number
    },
  }
}

/** What Chromium's catalog has and steps make anew. */
const remade: ReadonlySet<string> = new Set(['Outlines', 'Dests', 'Names', 'StructTreeRoot'])

/** The keys that steps add to the catalog stand in this order, whatever the order of the steps. */
const added = [
  'Lang',
  'MarkInfo',
  'StructTreeRoot',
  'ViewerPreferences',
  'PageLabels',
  'OutputIntents',
  'Metadata',
  'AF',
  'Names',
  'Dests',
  'Outlines',
]

/** The bytes of the finished file; equal drafts give equal bytes. */
export function closeDraft({file, catalog, entries, objects, put, info, version}: Draft): Uint8Array {
  const root = file.trailer.get('Root')
  if (!isRef(root)) throw new Error('PDF: no catalog')
  const [kept, fresh] = [new Map<string, PdfValue>(), new Map<string, PdfValue>()]
  for (const [key, value] of entries) (catalog.has(key) && !remade.has(key) ? kept : fresh).set(key, value)
  const rank = ([key]: readonly [string, PdfValue]) => (added.includes(key) ? added.indexOf(key) : added.length)
  put(root.ref, new Map([...kept, ...[...fresh].sort((a, b) => rank(a) - rank(b))]))
  return writePdf(objects, root.ref, info, version)
}

/** An explicit destination on a sheet, `y` points from its top. */
export const destinationOn = (sheet: Sheet | undefined, y: number): PdfValue | undefined =>
  sheet && [{ref: sheet.leaf.ref}, 'XYZ', 0, Math.max(0, sheet.height - y), 0]

const sheetOf = (file: PdfFile, leaf: PageLeaf, {number, width, height}: Page): Sheet => {
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
