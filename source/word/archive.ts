/** The parts of a ZIP archive that a stranger made: each is unpacked when it is asked for, within one budget. */
import {inflateRawSync} from 'node:zlib'
import {MachineError} from '../fault.ts'
import {isCompound, isEncrypted, notWord} from './kind.ts'

/** An archive whose directory was read; `read` unpacks. Names are keys here, and never paths. */
export interface Archive {
  readonly names: ReadonlySet<string>
  /** @throws {MachineError} exit 2: the part is damaged, or all parts together are larger than the budget */
  read(name: string): Uint8Array
}

/** What an archive may hold: parts, and bytes of all parts that are read (each counts every time). */
export const archiveLimits = {parts: 10_000, bytes: 200_000_000}

/**
 * Reads the directory of a ZIP archive.
 *
 * @param name what the file is called, for what is told
 * @throws {MachineError} exit 2: no archive, a protected one, too many parts
 * @see APPNOTE.TXT 4.3 (.ZIP File Format Specification, PKWARE)
 */
export function openArchive(bytes: Uint8Array, name: string, limits = archiveLimits): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (isCompound(bytes) && isEncrypted(bytes)) throw new MachineError('docx-locked', 2, {name})
  const end = endOf(view)
  if (end < 0 && view.byteLength > 4 && view.getUint32(0) === 0x504b0304)
    throw new MachineError('docx-broken', 2, {name})
  if (end < 0) throw new MachineError('docx-not', 2, {name, kind: notWord(bytes)})
  try {
    const count = view.getUint16(end + 10, true)
    if (count > limits.parts) throw new MachineError('docx-large', 2, {name})
    const entries = entriesOf(view, bytes, view.getUint32(end + 16, true), count)
    let left = limits.bytes
    return {
      names: new Set(entries.keys()),
      read(part) {
        const entry = entries.get(part)
        if (!entry) throw new MachineError('docx-broken', 2, {name})
        if (entry.isLocked) throw new MachineError('docx-locked', 2, {name})
        if (entry.size > left) throw new MachineError('docx-large', 2, {name})
        const data = within(() => unpacked(view, bytes, entry), name)
        left -= data.length
        return data
      },
    }
  } catch (error) {
    throw error instanceof RangeError ? new MachineError('docx-broken', 2, {name}, error) : error
  }
}

interface Entry {
  readonly method: number
  readonly isLocked: boolean
  /** Bytes in the archive, and unpacked: as many as stated, or it is damaged. */
  readonly packed: number
  readonly size: number
  readonly at: number
}

/** Where the end of the directory is: a comment of at most 65 535 bytes may follow it. */
const endOf = (view: DataView) => {
  const last = view.byteLength - 22
  for (let at = last; at >= Math.max(0, last - 0xffff); at--) if (view.getUint32(at, true) === 0x06054b50) return at
  return -1
}

const entriesOf = (view: DataView, bytes: Uint8Array, start: number, count: number) => {
  const entries = new Map<string, Entry>()
  let at = start
  for (let number = 0; number < count; number++) {
    if (view.getUint32(at, true) !== 0x02014b50) throw new RangeError('no entry of a directory')
    const length = view.getUint16(at + 28, true)
    const label = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length)).replaceAll('\\', '/')
    if (!entries.has(label))
      entries.set(label, {
        method: view.getUint16(at + 10, true),
        isLocked: (view.getUint16(at + 8, true) & 1) === 1,
        packed: view.getUint32(at + 20, true),
        size: view.getUint32(at + 24, true),
        at: view.getUint32(at + 42, true),
      })
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

const unpacked = (view: DataView, bytes: Uint8Array, {method, packed, size, at}: Entry) => {
  if (view.getUint32(at, true) !== 0x04034b50) throw new RangeError('no part of an archive')
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
  const data = bytes.subarray(start, start + packed)
  if (method === 0 && packed === size) return data
  if (method !== 8) throw new RangeError(`compressed by method ${method}`)
  // What unpacks to more than it states ends here, not in memory.
  return new Uint8Array(inflateRawSync(data, {maxOutputLength: Math.max(size, 1)}))
}

const within = (read: () => Uint8Array, name: string) => {
  try {
    return read()
  } catch (error) {
    throw new MachineError('docx-broken', 2, {name}, error)
  }
}
