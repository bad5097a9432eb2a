import {open, readFile, realpath} from 'node:fs/promises'
import {MachineError} from '../../fault.ts'
import type {FileEntry, Finding} from '../../types.ts'
import {decode} from './decode.ts'
import {imageEnding, imageSize} from './image-size.ts'
import {readSidecar} from './sidecar.ts'
import {type Found, isExhausted, isInside, type Limits, walk} from './walk.ts'

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

/** The files under `folder`, within `limits`. */
export async function readFiles(folder: string, limits: Limits): Promise<Files> {
  const root = await realpath(folder)
  const {files, findings} = await walk(root, limits)
  const found = new Map(files.map(file => [file.name, file]))
  const read = async (name: string) => {
    const file = found.get(name)
    // Looked at again: a link can have been changed since the walk.
    if (!file || !isInside(await realpath(file.path), root)) throw new Error(`not a file of the publication: ${name}`)
    return new Uint8Array(await readable(name, readFile(file.path)))
  }
  return {names: [...found.keys()], findings, read, index: () => indexOf(found, read)}
}

const indexOf = async (found: ReadonlyMap<string, Found>, read: Files['read']) => {
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
    entries.set(name, {name, bytes, ...(await measured(file)), ...(said && {sidecar: said.sidecar})})
  }
  return {entries, findings}
}

/** What is read of a file, or that it cannot be read: no permission, a disk that fails, a file gone since the walk. */
const readable = <T>(name: string, reading: Promise<T>): Promise<T> =>
  reading.catch((error: NodeJS.ErrnoException) => {
    throw error.code === undefined || isExhausted(error) ? error : new MachineError('file-unreadable', 2, {name}, error)
  })

/** Enough for the header of every format, thumbnails and colour profiles before it included. */
const headBytes = 512 * 1024

const measured = async ({name, path, bytes}: Found): Promise<Partial<FileEntry>> => {
  if (bytes === 0) return {fault: 'empty'}
  const size = imageSize(await readable(name, head(path, Math.min(bytes, headBytes))))
  return size ?? {fault: 'not-an-image'}
}

const head = async (path: string, length: number) => {
  const file = await open(path, 'r')
  try {
    const {buffer, bytesRead} = await file.read(new Uint8Array(length), 0, length, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}
