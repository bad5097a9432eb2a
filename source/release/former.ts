/** The editions that were given out before: saved releases, and tags of git. */
import {realpath} from 'node:fs/promises'
import path from 'node:path'
import {MachineError} from '../fault.ts'
import type {Repository} from './git.ts'
import {type Saved, savedReleases} from './saved.ts'
import {compareVersions, type Version, versionOf} from './version.ts'

/** An edition of before, the newest first. */
export interface Former {
  readonly version: Version
  /** Where it is known from: a folder, a tag. */
  readonly where: string
  readonly saved?: Saved
}

/** What is known of the publication called `slug` in `folder`. */
export async function formerReleases(
  folder: string,
  slug: string,
  repository: Repository | undefined,
): Promise<Former[]> {
  const saved = (await savedReleases(folder, slug)).map(one => ({
    version: one.version,
    where: path.relative(folder, one.folder),
    saved: one,
  }))
  const prefix = repository ? await tagPrefix(repository, folder, slug) : ''
  const tagged = ((await repository?.tags()) ?? []).flatMap((tag): Former[] => {
    const version = tag.startsWith(prefix) ? versionOf(tag.slice(prefix.length)) : undefined
    return version ? [{version, where: tag}] : []
  })
  return [...saved, ...tagged].sort((one, other) => compareVersions(other.version, one.version))
}

/** @throws {MachineError} exit 2: `version` was given out, or comes before one that was */
export function checkNew(version: Version, [newest, ...others]: readonly Former[]): void {
  if (!newest) return
  const same = [newest, ...others].find(former => compareVersions(former.version, version) === 0)
  if (same) throw new MachineError('release-exists', 2, {version: version.text, where: same.where})
  if (compareVersions(newest.version, version) > 0)
    throw new MachineError('release-back', 2, {version: version.text, newest: newest.version.text})
}

/** The tag of an edition: `v2.1.0`, and behind the name of the publication where the repository holds others. */
export async function tagName(
  version: Version,
  slug: string,
  repository: Repository | undefined,
  folder: string,
): Promise<string> {
  return `${repository ? await tagPrefix(repository, folder, slug) : 'v'}${version.text}`
}

const tagPrefix = async ({top}: Repository, folder: string, slug: string): Promise<string> =>
  (await realpath(folder)) === top ? 'v' : `${slug}-v`
