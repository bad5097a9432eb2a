/** Pictures of the web that the texts show, fetched once where their author allows it, and kept. */
import {createHash} from 'node:crypto'
import {mkdir, readFile, rename, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {pointsOf} from '../../text/points.ts'
import type {FileEntry, Finding, Publication} from '../../types.ts'
import {imageSize} from '../files/image-size.ts'
import {measuredPicture} from '../files/index.ts'
import {DownloadError, download, type Limits, limits} from './download.ts'

/** The most pictures that one publication fetches. */
const most = 500
/** How many are fetched at a time. */
const atOnce = 4

/** Where Markdown and HTML name an image of the web. */
const named =
  /(?:!\[[^\]\n]{0,1000}\]\(\s{0,9}<?|<img\b[^>]{0,1000}?\bsrc\s{0,9}=\s{0,9}["']|^[ \t]{0,3}\[[^\]\n]{1,200}\]:\s{1,9}<?)(https?:\/\/[^\s<>"')]{1,2000})/gim

/**
 * The publication with the pictures of the web among its files, under names of their own. Each is told with its digest;
 * what could not be fetched stays what it is without network.
 *
 * @param folder of the cache: a picture that was fetched once is never asked for again
 */
export async function withRemoteImages(
  publication: Publication,
  folder: string,
  allowed: Limits = limits,
): Promise<Publication> {
  const addresses = addressesIn(publication)
  const files = new Map(publication.files)
  const remote = new Map(publication.remote)
  const bytesOf = new Map<string, Uint8Array>()
  const findings: Finding[] = []
  const queue = [...addresses].filter(([address]) => !remote.has(address)).slice(0, most)
  const work = async (): Promise<void> => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const [address, place] = next
      const fetched = await pictureAt(address, folder, allowed)
      if (typeof fetched === 'string') {
        findings.push({place, rule: 'image-not-fetched', severity: 'warning', values: {name: address, reason: fetched}})
        continue
      }
      const {entry, bytes, digest, isKept} = fetched
      files.set(entry.name, entry)
      bytesOf.set(entry.name, bytes)
      remote.set(address, entry.name)
      const values = {name: address, digest: digest.slice(0, 16), kept: isKept ? 1 : 0}
      findings.push({place, rule: 'image-fetched', severity: 'info', values})
    }
  }
  await Promise.all(Array.from({length: atOnce}, work))
  return {
    ...publication,
    files,
    remote,
    findings: [...publication.findings, ...findings],
    read: async name => bytesOf.get(name) ?? publication.read(name),
  }
}

const addressesIn = ({sources}: Publication): Map<string, Finding['place']> => {
  const found = new Map<string, Finding['place']>()
  for (const {name, text} of sources) {
    const point = pointsOf(text)
    for (const {0: all, 1: address = '', index} of text.matchAll(named)) {
      const {line, column} = point(index + all.length - address.length)
      // A definition names a picture where its ending says so.
      const isImage = !/^\s*\[/.test(all) || /\.(?:png|jpe?g|gif|webp|avif|svg)(?:[?#].*)?$/i.test(address)
      if (isImage && !found.has(address)) found.set(address, {file: name, line, column})
    }
  }
  return found
}

interface Fetched {
  readonly entry: FileEntry
  readonly bytes: Uint8Array
  /** SHA-256. */
  readonly digest: string
  /** It was in the cache. */
  readonly isKept: boolean
}

/** A picture of the cache, or of the web; or why there is none. */
const pictureAt = async (address: string, folder: string, allowed: Limits): Promise<Fetched | string> => {
  const key = path.join(folder, sha256(address))
  const kept = await fromCache(key, address)
  try {
    const bytes = kept ?? (await download(address, allowed))
    const ending = endingOf(bytes)
    if (!imageSize(bytes) || !ending) return 'not-an-image'
    const digest = sha256(bytes)
    if (!kept) await keep(key, bytes, {address, digest})
    // A name that no file of the publication has: of the picture alone, so that the output depends on nothing else.
    const name = `web/${digest.slice(0, 32)}.${ending}`
    const entry = {name, bytes: bytes.length, ...measuredPicture(name, bytes)}
    return {entry, bytes, digest, isKept: kept !== undefined}
  } catch (error) {
    if (error instanceof DownloadError) return error.reason
    throw error
  }
}

/** The bytes that were kept, where they are those that came from that address. */
const fromCache = async (key: string, address: string): Promise<Uint8Array | undefined> => {
  try {
    const [bytes, told] = await Promise.all([readFile(key), readFile(`${key}.json`, 'utf8')])
    const known = JSON.parse(told) as {address?: unknown; digest?: unknown}
    return known.address === address && known.digest === sha256(bytes) ? new Uint8Array(bytes) : undefined
  } catch {
    return undefined
  }
}

/** A cache that cannot be written is none: the picture is fetched again the next time. */
const keep = async (key: string, bytes: Uint8Array, told: object): Promise<void> => {
  try {
    await mkdir(path.dirname(key), {recursive: true})
    for (const [name, content] of [
      [key, bytes],
      [`${key}.json`, JSON.stringify(told)],
    ] as const) {
      await writeFile(`${name}.${process.pid}`, content)
      await rename(`${name}.${process.pid}`, name)
    }
  } catch {}
}

const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex')

const endingOf = (bytes: Uint8Array): string | undefined => {
  const head = Buffer.from(bytes.subarray(0, 16)).toString('latin1')
  if (head.startsWith('\x89PNG')) return 'png'
  if (head.startsWith('\xff\xd8')) return 'jpg'
  if (head.startsWith('GIF8')) return 'gif'
  if (head.startsWith('RIFF')) return 'webp'
  if (head.slice(4, 8) === 'ftyp') return 'avif'
  return 'svg'
}
