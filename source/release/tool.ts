/** What makes a release: this program, the faces that it ships, what of Node decides of the bytes. */
import {readFile} from 'node:fs/promises'
import {version} from '../version.ts'
import {type Font, type Manifest, sha256} from './manifest.ts'

const fonts = new URL('../fonts/', import.meta.url)

/** The program and what of Node decides of the bytes: pictures, streams and archives are deflated by its zlib. */
export const tool = (): Manifest['tool'] => ({
  name: 'fascicule',
  version,
  node: process.versions.node,
  zlib: process.versions.zlib,
})

/** The faces of Fascicule with their versions, in the order of their names. */
export async function shippedFonts(): Promise<Font[]> {
  const versions = JSON.parse(await readFile(new URL('versions.json', fonts), 'utf8')) as Record<string, string>
  return Promise.all(
    Object.entries(versions).map(async ([file, of]) => ({
      file,
      version: of,
      sha256: sha256(await readFile(new URL(file, fonts))),
    })),
  )
}
