/**
 * Reads a folder of a revision out of git's objects. The repository may come from a stranger: nothing is checked out, no
 * filter, hook, pager or textconv can run (`ls-tree` and `cat-file` use none), and nothing is fetched.
 *
 * @see https://git-scm.com/docs/git-cat-file
 */
import {realpath} from 'node:fs/promises'
import path from 'node:path'
import {MachineError} from '../fault.ts'
import {staysInside} from './names.ts'
import {runGit, topOf} from './run-git.ts'

/** A file of a revision; its name is as the tree has it. */
export interface Stored {
  readonly name: string
  readonly bytes: Uint8Array
}

/** What a publication may have at most. */
const most = {files: 20_000, bytes: 1024 ** 3} as const

/** Repositories within each other that are read. */
const deepest = 4

/**
 * The files of `folder` at `revision`, those of its submodules at the commit that it names included, as far as they are
 * checked out; undefined where there is no such revision, no repository or no git.
 *
 * @throws {MachineError} exit 2: git refuses, or there is more than a publication may have
 */
export async function filesAt(revision: string, folder: string, depth = 0): Promise<Stored[] | undefined> {
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
  const {entries, modules} = entriesOf(listed.output)
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
  const own = withLinks(contents(entries, objects.output), entries)
  const inside: Stored[] = []
  for (const {name, id} of depth < deepest ? modules : []) {
    const where = await checkedOut(path.join(real, ...name.split('/')), real)
    const files = where === undefined ? undefined : await filesAt(id, where, depth + 1)
    inside.push(...(files ?? []).map(file => ({...file, name: `${name}/${file.name}`})))
  }
  if (own.length + inside.length > most.files) throw new MachineError('edition-large', 2, {name: revision})
  return [...own, ...inside]
}

/** The folder of a submodule, real, where it is one of its own under `folder`. */
const checkedOut = async (folder: string, around: string): Promise<string | undefined> => {
  const real = await realpath(folder).catch(() => undefined)
  return real?.startsWith(around + path.sep) && (await topOf(real)) === real ? real : undefined
}

interface Entry {
  readonly name: string
  readonly id: string
  readonly size: number
  /** A symbolic link: its content is where it leads. */
  readonly isLink: boolean
}

/** Files and links of a tree, and the commits of its submodules; what was made is none of them. */
const entriesOf = (listed: Buffer) => {
  const entries: Entry[] = []
  const modules: {name: string; id: string}[] = []
  for (const line of listed.toString('utf8').split('\0')) {
    const [, mode = '', id = '', size = '', name = ''] =
      /^(\d{6}) (?:blob|commit) ([0-9a-f]+) +(\S+)\t(.+)$/s.exec(line) ?? []
    if (name === '' || /(?:^|\/)(?:dist|node_modules)\//.test(name)) continue
    if (mode === '160000' && staysInside(name)) modules.push({name, id})
    else if (mode.startsWith('100')) entries.push({name, id, size: Number(size), isLink: false})
    else if (mode === '120000') entries.push({name, id, size: Number(size), isLink: true})
  }
  return {entries, modules}
}

/**
 * A link that leads to a file of the revision is that file once more, as on the disk; any other is nothing. A folder that a
 * link leads to is there under its own name.
 */
const withLinks = (files: readonly Stored[], entries: readonly Entry[]): Stored[] => {
  const links = new Set(entries.filter(({isLink}) => isLink).map(({name}) => name))
  const known = new Map(files.map(({name, bytes}) => [name, bytes]))
  const leadsTo = (name: string) =>
    path.posix.join(path.posix.dirname(name), Buffer.from(known.get(name) ?? []).toString('utf8'))
  return files.flatMap(({name, bytes}) => {
    if (!links.has(name)) return [{name, bytes}]
    let target = leadsTo(name)
    for (let step = 0; links.has(target) && step < 8; step++) target = leadsTo(target)
    const found = links.has(target) ? undefined : known.get(target)
    return found ? [{name, bytes: found}] : []
  })
}

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
