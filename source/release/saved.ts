/** The releases that lie in a publication: those of `dist/`, and those that were put into `editions/` to be kept. */
import {lstat, readdir, readFile, realpath} from 'node:fs/promises'
import path from 'node:path'
import {isInside} from '../publication/files/walk.ts'
import {type Manifest, manifestName, readManifest} from './manifest.ts'
import {compareVersions, type Version, versionOf} from './version.ts'

/** A release that was made before. */
export interface Saved {
  readonly folder: string
  readonly manifest: Manifest
  readonly version: Version
}

/** Where releases lie, seen from the publication. */
export const shelves = ['dist', 'editions'] as const

/** The releases of the publication called `slug` in `folder`, the newest first. */
export async function savedReleases(folder: string, slug: string): Promise<Saved[]> {
  const saved: Saved[] = []
  for (const shelf of shelves) {
    const entries = await readdir(path.join(folder, shelf), {withFileTypes: true}).catch(() => [])
    // A link is none of what we made: it may lead anywhere.
    for (const {name} of entries.filter(entry => entry.isDirectory() && !entry.name.startsWith('.'))) {
      const manifest = await manifestIn(path.join(folder, shelf, name))
      const version = manifest && versionOf(manifest.publication.version)
      if (version && manifest.publication.slug === slug)
        saved.push({folder: path.join(folder, shelf, name), manifest, version})
    }
  }
  return saved.sort((one, other) => compareVersions(other.version, one.version))
}

/** No manifest of ours is longer. */
const mostBytes = 32 * 1024 * 1024

/** The manifest of the release in `folder`; undefined where there is none that can be read. */
export async function manifestIn(folder: string): Promise<Manifest | undefined> {
  const bytes = await readKept(folder, manifestName, mostBytes)
  return bytes && readManifest(Buffer.from(bytes).toString('utf8'))
}

/**
 * The bytes of a file of the release in `folder`; undefined where there is none, where it is no ordinary file, is larger than
 * `most`, or lies elsewhere: a link may lead anywhere.
 */
export async function readKept(
  folder: string,
  name: string,
  most = Number.POSITIVE_INFINITY,
): Promise<Uint8Array | undefined> {
  const file = path.join(folder, ...name.split('/'))
  try {
    const [root, real] = await Promise.all([realpath(folder), realpath(file)])
    const found = await lstat(file)
    if (!found.isFile() || found.size > most || !isInside(real, root)) return undefined
    return new Uint8Array(await readFile(file))
  } catch {
    return undefined // whatever stands in the way, it is not there to be read
  }
}
