/**
 * Reads a folder of a revision out of git's objects. The repository may come from a stranger: nothing is checked out, no
 * filter, hook, pager or textconv can run (`ls-tree` and `cat-file` use none), and nothing is fetched.
 *
 * @see https://git-scm.com/docs/git-cat-file
 */
import {realpath} from 'node:fs/promises'
import path from 'node:path'
import {MachineError} from '../fault.ts'
import {runGit, topOf} from './run-git.ts'

/** A file of a revision; its name is as the tree has it. */
export interface Stored {
  readonly name: string
  readonly bytes: Uint8Array
}

/** What a publication may have at most. */
const most = {files: 20_000, bytes: 1024 ** 3} as const

/**
 * The files of `folder` at `revision`; undefined where there is no such revision, no repository or no git.
 *
 * @throws {MachineError} exit 2: git refuses, or there is more than a publication may have
 */
export async function filesAt(revision: string, folder: string): Promise<Stored[] | undefined> {
  const real = await realpath(folder)
  const top = await topOf(real)
  if (top === undefined) return undefined
  const place = {top, folder: top}
  const found = await runGit(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`], place)
  const commit = found?.code === 0 ? found.output.toString('latin1').trim() : ''
  if (!/^[0-9a-f]{40,64}$/.test(commit)) return undefined
  const within = path.relative(top, real).replaceAll('\\', '/')
  const tree = within === '' ? commit : `${commit}:${within}`
  const listed = await runGit(['ls-tree', '-r', '-z', '-l', '--full-tree', tree], place)
  // The folder was not there yet.
  if (listed?.code !== 0) return undefined
  const entries = entriesOf(listed.output)
  const lost = entries.find(({size}) => Number.isNaN(size))
  if (lost) throw new MachineError('edition-git', 2, {reason: lost.name})
  const bytes = entries.reduce((sum, {size}) => sum + size, 0)
  if (entries.length > most.files || bytes > most.bytes) throw new MachineError('edition-large', 2, {name: revision})
  const objects = await runGit(['cat-file', '--batch'], place, {
    input: entries.map(({id}) => `${id}\n`).join(''),
    // Each object has a line before it.
    most: bytes + entries.length * 128,
  })
  if (objects?.code !== 0) throw new MachineError('edition-git', 2, {reason: objects?.error ?? 'git'})
  return contents(entries, objects.output)
}

interface Entry {
  readonly name: string
  readonly id: string
  readonly size: number
}

/** Ordinary files of a tree: links and other repositories are none, nor is what was made. */
const entriesOf = (listed: Buffer): Entry[] =>
  listed
    .toString('utf8')
    .split('\0')
    .flatMap(line => {
      const [, kind, id = '', size = '', name = ''] = /^(\d{6}) blob ([0-9a-f]+) +(\S+)\t(.+)$/s.exec(line) ?? []
      return kind?.startsWith('100') && !/(?:^|\/)(?:dist|node_modules)\//.test(name)
        ? [{name, id, size: Number(size)}]
        : []
    })

/**
 * The objects in the order in which they were asked for: a line that names each, its bytes, a line break.
 *
 * @throws {MachineError} exit 2: one is missing, as in a repository that was fetched in part
 */
const contents = (entries: readonly Entry[], output: Buffer): Stored[] => {
  let at = 0
  return entries.map(({name, id, size}) => {
    const begin = output.indexOf(0x0a, at) + 1
    const header = output.toString('latin1', at, Math.max(at, begin - 1))
    if (header !== `${id} blob ${size}`) throw new MachineError('edition-git', 2, {reason: header.slice(0, 100) || id})
    at = begin + size + 1
    return {name, bytes: output.subarray(begin, begin + size)}
  })
}
