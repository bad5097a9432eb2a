/** The files that lie in a PDF (ISO 32000-2, 7.11.4): an archive of ours holds those it was made of. */
import {inflateSync} from 'node:zlib'
import {openPdf, type PdfFile} from './file.ts'
import {decodeText, isStream, isString, type PdfValue} from './values.ts'

/** A file as the PDF has it; whether its name may be used is not looked at here. */
export interface Attached {
  readonly name: string
  readonly bytes: Uint8Array
}

/** How much is read; a few bytes of a PDF can be inflated without end. */
export interface AttachedLimits {
  readonly files: number
  /** Of one file, and of all of them. */
  readonly bytes: number
  readonly allBytes: number
}

/** There is more than the limits allow. */
export class TooMuch extends Error {}

/**
 * The files attached to `bytes`, in the order of their names.
 *
 * @throws {TooMuch} more, or larger ones, than `limits` allow
 * @throws Error when `bytes` are no PDF of ours
 */
export function readAttachments(bytes: Uint8Array, limits: AttachedLimits): Attached[] {
  const file = openPdf(bytes)
  const names = file.dict(file.dict(file.trailer.get('Root'))?.get('Names'))
  const found: Attached[] = []
  let room = limits.allBytes
  for (const value of leaves(file, names?.get('EmbeddedFiles'), limits.files)) {
    const specification = file.dict(value)
    const name = [specification?.get('UF'), specification?.get('F')].map(one => file.resolve(one)).find(isString)
    const stream = file.resolve(file.dict(specification?.get('EF'))?.get('F'))
    if (name === undefined || !isStream(stream)) continue
    const most = Math.min(limits.bytes, room)
    const content = contentOf(stream.data, file.resolve(stream.dict.get('Filter')), most)
    room -= content.length
    found.push({name: decodeText(name.text), bytes: content})
  }
  return found
}

const contentOf = (data: Uint8Array, filter: PdfValue, most: number): Uint8Array => {
  if (filter !== 'FlateDecode') {
    if (data.length > most) throw new TooMuch()
    return data
  }
  try {
    return inflateSync(data, {maxOutputLength: Math.max(1, most)})
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? new TooMuch() : error
  }
}

/** The values of a tree of names, each node once. */
const leaves = (file: PdfFile, root: PdfValue | undefined, most: number): PdfValue[] => {
  const found: PdfValue[] = []
  const seen = new Set<unknown>()
  const open: PdfValue[] = root === undefined ? [] : [root]
  while (open.length > 0) {
    const node = file.dict(open.shift())
    if (!node || seen.has(node)) continue
    seen.add(node)
    if (seen.size > most) throw new TooMuch()
    const pairs = file.array(node.get('Names'))
    for (let at = 1; at < pairs.length; at += 2) found.push(pairs[at] ?? null)
    open.push(...file.array(node.get('Kids')))
    if (found.length > most) throw new TooMuch()
  }
  return found
}
