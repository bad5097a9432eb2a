/** Pictures that a text holds itself, `data:image/png;base64,…`: what word processors of the web and notebooks export. */
import {createHash} from 'node:crypto'
import type {FileEntry, Publication} from '../types.ts'
import {measuredPicture} from './files/index.ts'

/** In pixels: pages of the web have a picture of one pixel where another is loaded later. */
const leastSide = 3

/** No drawing: what a stranger's SVG holds is looked at as a file only. */
const address = /data:image\/(png|jpe?g|gif|webp|avif);base64,([A-Za-z0-9+/]+={0,2})/gi

/**
 * The publication with the pictures that its texts hold among its files, under names of their own. What is no picture is left as
 * it is, and told where it should be shown.
 */
export function withEmbeddedImages(publication: Publication): Publication {
  const texts = publication.sources.map(({text}) => text).filter(text => text.includes('data:image/'))
  if (texts.length === 0) return publication
  const files = new Map(publication.files)
  const embedded = new Map<string, string>()
  const bytesOf = new Map<string, Uint8Array>()
  for (const [url, ending = '', data = ''] of texts.flatMap(text => [...text.matchAll(address)])) {
    if (embedded.has(url)) continue
    const bytes = new Uint8Array(Buffer.from(data, 'base64'))
    const name = nameOf(bytes, ending)
    const entry: FileEntry = {name, bytes: bytes.length, ...measuredPicture(name, bytes)}
    if (entry.fault === 'not-an-image' || Math.max(entry.width ?? 0, entry.height ?? 0) < leastSide) continue
    files.set(entry.name, entry)
    bytesOf.set(entry.name, bytes)
    embedded.set(url, entry.name)
  }
  return {
    ...publication,
    files,
    embedded,
    read: async name => bytesOf.get(name) ?? publication.read(name),
  }
}

/** Of the picture alone, so that the output depends on nothing else. */
const nameOf = (bytes: Uint8Array, ending: string): string =>
  `embedded/${createHash('sha256').update(bytes).digest('hex').slice(0, 32)}.${ending.toLowerCase().replace('jpeg', 'jpg')}`
