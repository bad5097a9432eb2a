/** Where two PDFs that should be the same are not. */
import {openPdf, type ReadPage, readPdf} from '../../pdf/read/index.ts'
import {isRef, isStream, isString, type PdfValue} from '../../pdf/read/values.ts'

/** The first difference between two files. */
export interface Difference {
  /** The first page that differs, from 1; undefined when none does, or when one of them cannot be read. */
  readonly page: number | undefined
  /** The number of the first object that differs, and what it is: `Page`, `Font`, `stream` …; '' for none. */
  readonly object: number | undefined
  readonly type: string
}

/** Where `one` and `other` differ; undefined when they are the same to the byte. */
export function difference(one: Uint8Array, other: Uint8Array): Difference | undefined {
  if (Buffer.from(one.buffer, one.byteOffset, one.length).equals(other)) return undefined
  try {
    return {page: pageThatDiffers(one, other), ...objectThatDiffers(one, other)}
  } catch {
    return {page: undefined, object: undefined, type: ''} // one of them is no PDF of ours any more
  }
}

/** Pages are held against each other by what is read on them first, then by where it stands. */
const pageThatDiffers = (one: Uint8Array, other: Uint8Array): number | undefined => {
  const [pages, others] = [readPdf(one).pages, readPdf(other).pages]
  for (const look of [wordsOn, placesOn]) {
    const at = pages.findIndex((page, index) => look(page) !== look(others[index]))
    if (at >= 0) return at + 1
    if (pages.length !== others.length) return Math.min(pages.length, others.length) + 1
  }
  return undefined
}

const wordsOn = (page: ReadPage | undefined): string => page?.runs.map(({text}) => text).join('\n') ?? '\0'

const placesOn = (page: ReadPage | undefined): string =>
  page === undefined
    ? '\0'
    : JSON.stringify([
        page.label,
        page.boxes,
        page.runs.map(({x, y, width}) => [x, y, width]),
        page.images.map(({sides, pixels}) => [sides, pixels]),
      ])

const objectThatDiffers = (one: Uint8Array, other: Uint8Array): Pick<Difference, 'object' | 'type'> => {
  const [first, second] = [openPdf(one), openPdf(other)]
  const size = Math.max(first.size, second.size)
  for (let number = 1; number < size; number++) {
    const [value, against] = [first.object(number), second.object(number)]
    if (!same(value, against)) return {object: number, type: typeOf(value) || typeOf(against)}
  }
  return {object: undefined, type: ''}
}

const typeOf = (value: PdfValue): string => {
  const dict = isStream(value) ? value.dict : value instanceof Map ? value : undefined
  const named = dict?.get('Type') ?? dict?.get('S') ?? dict?.get('Subtype')
  return typeof named === 'string' ? named : isStream(value) ? 'stream' : ''
}

const same = (one: PdfValue | undefined, other: PdfValue | undefined): boolean => {
  if (one === other) return true
  if (one === undefined || other === undefined || one === null || other === null) return false
  if (isRef(one)) return isRef(other) && one.ref === other.ref
  if (isString(one)) return isString(other) && one.text === other.text
  if (isStream(one)) return isStream(other) && same(one.dict, other.dict) && Buffer.from(one.data).equals(other.data)
  if (one instanceof Map)
    return (
      other instanceof Map && one.size === other.size && [...one].every(([key, value]) => same(value, other.get(key)))
    )
  if (Array.isArray(one))
    return Array.isArray(other) && one.length === other.length && one.every((value, at) => same(value, other[at]))
  return false
}
