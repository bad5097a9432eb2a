import {type FileHandle, realpath} from 'node:fs/promises'
import {MachineError} from '../../fault.ts'
import type {FileEntry, Finding} from '../../types.ts'
import {decode} from './decode.ts'
import {imageEnding, imageSize} from './image-size.ts'
import {openInside} from './open.ts'
import type {PixelSize} from './pixel-size.ts'
import {readSidecar} from './sidecar.ts'
import {type Found, isExhausted, type Limits, walk} from './walk.ts'
import {endsWhole, isWhole} from './whole.ts'

/** The files of a folder: the only door to them. */
export interface Files {
  /** Names, with `/`, the nearest to the folder first. */
  readonly names: readonly string[]
  readonly findings: readonly Finding[]
  /** The bytes of a file; rejects for a name that is not one of `names`. */
  read(name: string): Promise<Uint8Array>
  /** The index of the files, images measured, sidecars read. */
  index(): Promise<{entries: ReadonlyMap<string, FileEntry>; findings: readonly Finding[]}>
}

/** The files under `folder`, within `limits`. A name is only ever looked up among those that the walk found. */
export async function readFiles(folder: string, limits: Limits): Promise<Files> {
  const root = await realpath(folder)
  const {files, findings} = await walk(root, limits)
  const found = new Map(files.map(file => [file.name, file]))
  const opened: Opened = async ({path, name}, use) => {
    const handle = await openInside(path, root, name)
    try {
      return await use(handle)
    } finally {
      await handle.close()
    }
  }
  const read = async (name: string) => {
    const file = found.get(name)
    if (!file) throw new Error(`not a file of the publication: ${name}`)
    return opened(file, all(name))
  }
  return {names: [...found.keys()], findings, read, index: () => indexOf(found, read, opened)}
}

/** Opens a file for as long as `use` takes. */
type Opened = <T>(file: Found, use: (handle: FileHandle) => Promise<T>) => Promise<T>

const indexOf = async (found: ReadonlyMap<string, Found>, read: Files['read'], opened: Opened) => {
  const entries = new Map<string, FileEntry>()
  const findings: Finding[] = []
  for (const file of found.values()) {
    const {name, bytes} = file
    if (!imageEnding.test(name)) {
      entries.set(name, {name, bytes})
      continue
    }
    const sidecar = found.has(`${name}.yaml`) ? decode(await read(`${name}.yaml`), `${name}.yaml`) : undefined
    const said = sidecar?.text === undefined ? undefined : readSidecar(sidecar.text, `${name}.yaml`)
    findings.push(...(sidecar?.findings ?? []), ...(said?.findings ?? []))
    entries.set(name, {name, bytes, ...(await opened(file, measured(file))), ...(said && {sidecar: said.sidecar})})
  }
  return {entries, findings}
}

/** All bytes of a file, or that it cannot be read: a disk that fails, a file gone since the walk. */
const all = (name: string) => async (handle: FileHandle) => {
  try {
    return new Uint8Array(await handle.readFile())
  } catch (error) {
    throw isExhausted(error) ? error : new MachineError('file-unreadable', 2, {name}, error)
  }
}

/** Enough for the header of every format, thumbnails and colour profiles before it included. */
const headBytes = 512 * 1024
const tailBytes = 4096

/** The most that one DevTools message carries to the browser, in bytes. */
const mostBytes = 50 * 1024 * 1024

/** The most pixels that a picture may have, whatever its file weighs: decoded, each takes four bytes. */
const mostPixels = 2 ** 28
/** The longest side: what JPEG and WebP can hold at most, or more, and what no page shows. */
const longestSide = 65_535

const measured =
  ({name, bytes}: Found) =>
  async (handle: FileHandle): Promise<Partial<FileEntry>> => {
    if (bytes === 0) return {fault: 'empty'}
    const head = await part(handle, 0, Math.min(bytes, headBytes))
    const size = imageSize(head)
    if (!size) return {fault: 'not-an-image'}
    const fault = beyond(size, name, bytes)
    if (fault) return {...size, fault}
    const tail = await part(handle, Math.max(0, bytes - tailBytes), Math.min(bytes, tailBytes))
    if (endsWhole(head, tail, bytes) || isWhole(await all(name)(handle))) return size
    return {...size, fault: 'cut'}
  }

/** The same of a picture in memory: one that a text holds, or that came from the web. */
export function measuredPicture(name: string, content: Uint8Array): Partial<FileEntry> {
  const size = imageSize(content)
  if (!size) return {fault: 'not-an-image'}
  const fault = beyond(size, name, content.length)
  if (fault) return {...size, fault}
  const isAll = endsWhole(content, content.subarray(-tailBytes), content.length) || isWhole(content)
  return isAll ? size : {...size, fault: 'cut'}
}

const beyond = (size: PixelSize, name: string, bytes: number): 'heavy' | 'large' | undefined =>
  bytes > mostBytes ? 'heavy' : isLarge(size, name) ? 'large' : undefined

/** A drawing is painted at the size at which it is shown. */
const isLarge = ({width, height}: PixelSize, name: string) =>
  (width * height > mostPixels || Math.max(width, height) > longestSide) && !/\.svg$/i.test(name)

const part = async (handle: FileHandle, at: number, length: number) => {
  const {buffer, bytesRead} = await handle.read(new Uint8Array(length), 0, length, at)
  return buffer.subarray(0, bytesRead)
}
