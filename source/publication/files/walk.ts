import {readdir, realpath, stat} from 'node:fs/promises'
import path from 'node:path'
import type {Finding} from '../../types.ts'

/** A file of the publication's folder. */
export interface Found {
  /** Relative to the folder, with `/`, in Unicode composed form (macOS gives it decomposed). */
  readonly name: string
  /** Its real, absolute path, inside the folder. */
  readonly path: string
  readonly bytes: number
}

export interface Limits {
  /** How many folders deep. */
  readonly depth: number
  /** How many files. */
  readonly files: number
}

/** Folders that hold no part of a publication. */
const skipped = new Set(['node_modules', 'dist'])

/**
 * All files under `folder`, by name, the nearest first. A symbolic link is followed when it stays inside the folder, each
 * folder once; one that leads out of it is left alone and reported. A folder that may not be listed is reported.
 */
export async function walk(folder: string, limits: Limits): Promise<{files: Found[]; findings: Finding[]}> {
  const root = await realpath(folder)
  const files: Found[] = []
  const findings: Finding[] = []
  const seen = new Set<string>([root])
  let level = [{name: '', path: root}]
  for (let depth = 0; level.length > 0; depth++) {
    const below: {name: string; path: string}[] = []
    for (const here of level) {
      const inside = await entries(here.path)
      if (!inside)
        findings.push({
          place: undefined,
          rule: 'folder-unreadable',
          severity: 'warning',
          values: {name: here.name || '.'},
        })
      for (const entry of inside ?? []) {
        const name = (here.name === '' ? entry : `${here.name}/${entry}`).normalize('NFC')
        const real = await resolved(path.join(here.path, entry))
        if (real === undefined) continue
        if (!isInside(real.path, root)) {
          findings.push({place: undefined, rule: 'file-outside', severity: 'warning', values: {name}})
        } else if (real.isFolder) {
          if (seen.has(real.path) || skipped.has(entry) || depth >= limits.depth) continue
          seen.add(real.path)
          below.push({name, path: real.path})
        } else if (files.length < limits.files) {
          files.push({name, path: real.path, bytes: real.bytes})
        } else {
          findings.push({place: undefined, rule: 'files-many', severity: 'warning', values: {limit: limits.files}})
          return {files, findings}
        }
      }
    }
    level = below
  }
  return {files, findings}
}

/** True when `file` is `folder` or lies under it; both real and absolute. */
export function isInside(file: string, folder: string): boolean {
  const way = path.relative(folder, file)
  return way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way)
}

const entries = async (folder: string) => {
  try {
    const names = await readdir(folder)
    // Hidden files, and those that Word keeps beside an open one.
    return names.filter(name => !name.startsWith('.') && !name.startsWith('~$')).sort()
  } catch {
    return undefined // a folder that may not be listed
  }
}

/** Where a path really leads; undefined for a broken or circular link, or what is neither file nor folder. */
const resolved = async (file: string) => {
  try {
    const real = await realpath(file)
    const found = await stat(real)
    if (!found.isFile() && !found.isDirectory()) return undefined
    return {path: real, isFolder: found.isDirectory(), bytes: found.size}
  } catch {
    return undefined
  }
}
