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

/** What a folder holds that is a release: what came out of a publication. */
const releaseNames = ['MANIFEST.json', 'SHA256SUMS']

/**
 * All files under `folder`, by name, the nearest first. A symbolic link is followed when it stays inside the folder, each
 * folder once; one that leads out of it or nowhere is left alone and reported, and so is what is neither file nor folder. A
 * folder that may not be listed is reported.
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
      // An edition that was kept is no part of the next one.
      if (here.name !== '' && releaseNames.every(name => inside?.includes(name))) continue
      for (const entry of inside ?? []) {
        const name = (here.name === '' ? entry : `${here.name}/${entry}`).normalize('NFC')
        const real = await resolved(path.join(here.path, entry))
        if (real.rule !== undefined) {
          const {rule} = real
          if (!skipped.has(entry)) findings.push({place: undefined, rule, severity: 'warning', values: {name}})
        } else if (skipped.has(entry)) {
        } else if (!isInside(real.path, root)) {
          findings.push({place: undefined, rule: 'file-outside', severity: 'warning', values: {name}})
        } else if (real.isFolder) {
          if (seen.has(real.path) || depth >= limits.depth) continue
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
    // Hidden files (but what GitBook keeps its pictures in), and those that Word keeps beside an open one.
    return names.filter(name => (!name.startsWith('.') || name === '.gitbook') && !name.startsWith('~$')).sort()
  } catch (error) {
    if (isExhausted(error)) throw error
    return undefined // a folder that may not be listed
  }
}

/**
 * Where a path really leads, or what to tell: a link that is broken or goes in circles, what is neither file nor folder (a
 * pipe or a device is never opened, since that may wait for ever), a name that is no Unicode.
 */
const resolved = async (file: string) => {
  try {
    const real = await realpath(file)
    const found = await stat(real)
    if (!found.isFile() && !found.isDirectory()) return {rule: 'file-special'} as const
    return {path: real, isFolder: found.isDirectory(), bytes: found.size}
  } catch (error) {
    if (isExhausted(error)) throw error
    if (!leadsNowhere(error)) return {rule: 'file-unreadable'} as const
    return {rule: path.basename(file).includes('\ufffd') ? 'file-name' : 'file-link'} as const
  }
}

const leadsNowhere = (error: unknown) =>
  ['ENOENT', 'ELOOP', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')

/** True when the system has nothing left to open a file with: no fault of the file. */
export function isExhausted(error: unknown): boolean {
  return ['EMFILE', 'ENFILE', 'ENOMEM', 'EIO'].includes((error as NodeJS.ErrnoException).code ?? '')
}
