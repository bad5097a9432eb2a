/** For tests: a good PDF is taken apart, spoilt, and put together again. */
import {inflateSync} from 'node:zlib'
import {openPdf} from '../../pdf/read/index.ts'
import {isRef, isStream, type PdfStream, type PdfValue} from '../../pdf/read/values.ts'
import {serialize, writePdf} from '../../pdf/write.ts'

type Dict = Map<string, PdfValue>

/** A PDF in parts that may be changed. */
export interface Parts {
  readonly objects: Map<number, PdfValue>
  readonly catalog: Dict
  readonly pages: readonly Dict[]
  /** Entries of the trailer that are added. */
  readonly trailer: Dict
  /** The dictionary that a value is or refers to. */
  dict(value: PdfValue | undefined): Dict
  /** The first element of the structure tree of this type. */
  element(type: string): Dict
  /** The first object whose entry `key` is `value`. */
  having(key: string, value: PdfValue): Dict
  /** Changes the text of a stream. */
  rewrite(ref: PdfValue | undefined, change: (text: string) => string): void
  add(value: PdfValue): PdfValue
}

/** The bytes of `good`, spoilt by `change`. */
export function broken(good: Uint8Array, change: (parts: Parts) => void): Uint8Array {
  const file = openPdf(good)
  const objects = new Map<number, PdfValue>()
  for (let number = 1; number < file.size; number++) {
    const value = file.object(number)
    const type = isStream(value) ? value.dict.get('Type') : undefined
    if (value !== null && type !== 'ObjStm' && type !== 'XRef') objects.set(number, value)
  }
  const root = file.trailer.get('Root') as {ref: number}
  const get = (value: PdfValue | undefined): PdfValue =>
    isRef(value) ? (objects.get(value.ref) ?? null) : (value ?? null)
  const dict = (value: PdfValue | undefined): Dict => {
    const found = get(value)
    return (isStream(found) ? found.dict : found) as Dict
  }
  const all = (): Dict[] => [...objects.values()].map(value => dict(value)).filter(value => value instanceof Map)
  const trailer: Dict = new Map()
  const found = (fits: (each: Dict) => boolean): Dict => {
    const each = all().find(fits)
    if (!each) throw new Error('nothing to spoil')
    return each
  }
  change({
    objects,
    trailer,
    catalog: dict(root),
    pages: all().filter(each => each.get('Type') === 'Page'),
    dict,
    element: type => found(each => each.get('Type') === 'StructElem' && each.get('S') === type),
    having: (key, value) => found(each => each.get(key) === value),
    rewrite: (ref, rewritten) => {
      const stream = get(ref) as PdfStream
      const isPacked = stream.dict.get('Filter') === 'FlateDecode'
      const text = Buffer.from(isPacked ? inflateSync(stream.data) : stream.data).toString('latin1')
      const data = Buffer.from(rewritten(text), 'latin1')
      const plain = new Map(stream.dict)
      plain.delete('Filter')
      objects.set((ref as {ref: number}).ref, {dict: plain.set('Length', data.length), data})
    },
    add: value => {
      const number = Math.max(...objects.keys()) + 1
      objects.set(number, value)
      return {ref: number}
    },
  })
  const info = file.trailer.get('Info')
  const bodies = new Map([...objects].map(([number, value]) => [number, serialize(value)]))
  const bytes = writePdf(bodies, root.ref, isRef(info) ? info.ref : undefined)
  if (trailer.size === 0) return bytes
  // The trailer is the dictionary of the cross-references, the last in the file.
  const text = Buffer.from(bytes).toString('latin1')
  const at = text.lastIndexOf('/Type /XRef')
  const added = [...trailer].map(
    ([key, value]) => `/${key} ${Buffer.from(serialize(value).bytes).toString('latin1')}\n`,
  )
  return Buffer.from(text.slice(0, at) + added.join('') + text.slice(at), 'latin1')
}
