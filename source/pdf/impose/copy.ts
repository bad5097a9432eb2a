/** What a page needs of its file, copied into another one under new numbers: each object once. */

import type {PdfObjects} from '../read/any.ts'
import type {RawBody} from '../read/file.ts'
import {isRef, isStream, type PdfDict, type PdfStream, type PdfValue} from '../read/values.ts'
import {serialize} from '../write.ts'

/** The file that is written. */
export interface Target {
  readonly objects: Map<number, RawBody>
  allocate(): number
  put(value: PdfValue): number
}

export function openTarget(): Target {
  const objects = new Map<number, RawBody>()
  let next = 1
  const allocate = () => next++
  return {
    objects,
    allocate,
    put(value) {
      const number = allocate()
      objects.set(number, serialize(value))
      return number
    },
  }
}

/** What leads from the contents of a page back to the document, or says what nobody can read any more on a sheet. */
const dropped: ReadonlySet<string> = new Set([
  'StructParent',
  'StructParents',
  'Metadata',
  'PieceInfo',
  'LastModified',
  'OPI',
])

/** Parts of a document that are none of a page's contents. */
const documents: ReadonlySet<PdfValue> = new Set(['Page', 'Pages', 'Catalog', 'StructTreeRoot', 'StructElem', 'Annot'])

/** Copies values of `source` into `target`; what a value refers to goes with it. */
export function copier(source: PdfObjects, target: Target): (value: PdfValue) => PdfValue {
  const numbers = new Map<number, number | undefined>()
  const waiting: {readonly from: number; readonly to: number}[] = []
  let busy = false

  const numberOf = (ref: number): number | undefined => {
    if (numbers.has(ref)) return numbers.get(ref)
    const value = source.object(ref)
    const dict = value instanceof Map ? value : undefined
    const isNeeded = value !== null && !documents.has(dict?.get('Type') ?? null)
    const to = isNeeded ? target.allocate() : undefined
    numbers.set(ref, to)
    if (to !== undefined) waiting.push({from: ref, to})
    return to
  }
  const copied = (value: PdfValue): PdfValue => {
    if (isRef(value)) {
      const to = numberOf(value.ref)
      return to === undefined ? null : {ref: to}
    }
    if (isStream(value)) return {dict: entries(streamDict(value)), data: value.data}
    if (value instanceof Map) return entries(value)
    return Array.isArray(value) ? value.map(copied) : value
  }
  const entries = (dict: PdfDict): PdfDict => new Map([...dict].map(([key, value]) => [key, copied(value)]))

  return value => {
    const result = copied(value)
    // One after the other, so that a chain of objects as long as it likes needs no stack.
    if (!busy) {
      busy = true
      for (let next = waiting.pop(); next; next = waiting.pop()) {
        target.objects.set(next.to, serialize(copied(source.object(next.from))))
      }
      busy = false
    }
    return result
  }
}

/** A stream says how long it is itself. */
const streamDict = ({dict, data}: PdfStream): PdfDict =>
  new Map<string, PdfValue>([...[...dict].filter(([key]) => !dropped.has(key)), ['Length', data.length]])
