/** The releases that lie in a publication: those of `dist/`, and those that were put into `editions/` to be kept. */
import {lstat, readdir, readFile} from 'node:fs/promises'
import path from 'node:path'
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
    const names = await readdir(path.join(folder, shelf)).catch(() => [])
    for (const name of names.filter(one => !one.startsWith('.'))) {
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
  const file = path.join(folder, manifestName)
  const found = await lstat(file).catch(() => undefined)
  if (!found?.isFile() || found.size > mostBytes) return undefined
  return readManifest(await readFile(file, 'utf8').catch(() => ''))
}
