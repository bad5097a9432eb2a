/**
 * Reads a folder of a revision out of git's objects. The repository may come from a stranger: nothing is checked out, no
 * filter, hook, pager or textconv can run (`ls-tree` and `cat-file` use none), and nothing is fetched.
 *
 * @see https://git-scm.com/docs/git-cat-file
 */
import {spawn} from 'node:child_process'
import {lstat, realpath} from 'node:fs/promises'
import path from 'node:path'
import {MachineError} from '../../fault.ts'

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
  const found = await run(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`], top)
  const commit = found?.code === 0 ? found.output.toString('latin1').trim() : ''
  if (!/^[0-9a-f]{40,64}$/.test(commit)) return undefined
  const within = path.relative(top, real).replaceAll('\\', '/')
  const tree = within === '' ? commit : `${commit}:${within}`
  const listed = await run(['ls-tree', '-r', '-z', '-l', '--full-tree', tree], top)
  // The folder was not there yet.
  if (listed?.code !== 0) return undefined
  const entries = entriesOf(listed.output)
  const lost = entries.find(({size}) => Number.isNaN(size))
  if (lost) throw new MachineError('edition-git', 2, {reason: lost.name})
  const bytes = entries.reduce((sum, {size}) => sum + size, 0)
  if (entries.length > most.files || bytes > most.bytes) throw new MachineError('edition-large', 2, {name: revision})
  const objects = await run(['cat-file', '--batch'], top, entries.map(({id}) => `${id}\n`).join(''))
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

interface Result {
  readonly code: number
  readonly output: Buffer
  readonly error: string
}

/** Runs git in `top`; undefined when there is none on this machine. */
const run = (words: readonly string[], top: string, input = '') =>
  new Promise<Result | undefined>((resolve, reject) => {
    const child = spawn('git', ['--no-pager', '--literal-pathspecs', '-C', top, ...words], {
      // Where no program of the publication's lies: Windows looks there first.
      cwd: path.dirname(process.execPath),
      env: environment(),
      windowsHide: true,
      timeout: 60_000,
    })
    const output: Buffer[] = []
    let error = ''
    child.stdout.on('data', part => output.push(part))
    child.stderr.on('data', part => {
      error += String(part).slice(0, 300)
    })
    child.on('error', fault =>
      (fault as NodeJS.ErrnoException).code === 'ENOENT' ? resolve(undefined) : reject(fault),
    )
    child.on('close', code =>
      resolve({code: code ?? 1, output: Buffer.concat(output), error: error.split('\n', 1)[0] ?? ''}),
    )
    child.stdin.on('error', () => undefined)
    child.stdin.end(input)
  })

/** Programs that a repository may name, named away: what is said here wins over its configuration. */
const settings = {
  'core.hooksPath': '/dev/null',
  'core.fsmonitor': 'false',
  'core.pager': 'cat',
  'core.attributesFile': '/dev/null',
  'core.askPass': 'false',
  'core.sshCommand': 'false',
  'credential.helper': '',
  'protocol.allow': 'never',
} as const

const environment = (): NodeJS.ProcessEnv => {
  const kept = Object.entries(process.env).filter(([name]) => !/^(?:GIT_|LC_|LANG|SSH_|PAGER|EDITOR)/i.test(name))
  const set = Object.entries(settings).flatMap(([name, value], at) => [
    [`GIT_CONFIG_KEY_${at}`, name],
    [`GIT_CONFIG_VALUE_${at}`, value],
  ])
  return {
    ...Object.fromEntries([...kept, ...set]),
    GIT_CONFIG_COUNT: String(Object.keys(settings).length),
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_ATTR_NOSYSTEM: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C.UTF-8',
  }
}

/** The nearest folder above that holds `.git`. */
const topOf = async (folder: string): Promise<string | undefined> => {
  for (let here = folder; ; here = path.dirname(here)) {
    const found = await lstat(path.join(here, '.git')).catch(() => undefined)
    if (found?.isDirectory() || found?.isFile()) return here
    if (here === path.dirname(here)) return undefined
  }
}
