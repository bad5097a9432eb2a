/**
 * The one door to git. A repository may come from a stranger, and its configuration can name programs: hooks, filters,
 * a watcher of files, a signer, a helper that fetches what is missing. None of them is run: each is named away on the
 * command line, which wins over the repository; filters are looked up by name and taken away one by one.
 *
 * @see https://git-scm.com/docs/git-config
 */
import {execFile} from 'node:child_process'
import {lstat, realpath} from 'node:fs/promises'
import path from 'node:path'
import {MachineError} from '../fault.ts'

/** A repository that a folder lies in. */
export interface Repository {
  /** Its topmost folder, real. */
  readonly top: string
  /** The commit that is checked out; undefined before the first one. */
  commit(): Promise<string | undefined>
  /** What differs from that commit under the folder, new files included, ignored ones not; paths from the top. */
  changed(): Promise<string[]>
  tags(): Promise<string[]>
  /** Makes the tag `name` with a message, unsigned, on the commit that is checked out. */
  tag(name: string, message: string): Promise<void>
}

/**
 * The repository around `folder`; undefined where there is none, or no git on this machine.
 *
 * @throws {MachineError} exit 2: git refuses the repository (of another user, damaged)
 */
export async function repositoryAround(folder: string): Promise<Repository | undefined> {
  const real = await realpath(folder)
  const top = await topOf(real)
  if (top === undefined || (await run(['--version'], {top, folder: real})) === undefined) return undefined
  const place: Place = {top, folder: real}
  const settings = await withoutFilters(place)
  const git = async (...words: string[]) => {
    const result = await run(words, place, settings)
    if (result === undefined) throw new MachineError('release-git', 2, {reason: 'ENOENT'})
    if (result.code !== 0) throw new MachineError('release-git', 2, {reason: firstLine(result.error)})
    return result.output
  }
  return {
    top,
    async commit() {
      const result = await run(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'], place, settings)
      return result?.code === 0 ? result.output.trim() : undefined
    },
    async changed() {
      const words = [
        'status',
        '--porcelain=v1',
        '-z',
        '--untracked-files=all',
        '--ignore-submodules=all',
        '--no-renames',
      ]
      const output = await git(...words, '--', '.')
      return output.split('\0').flatMap(line => (line === '' ? [] : [line.slice(3)]))
    },
    async tags() {
      return (await git('for-each-ref', '--format=%(refname:strip=2)', 'refs/tags')).split('\n').filter(Boolean)
    },
    async tag(name, message) {
      await git('tag', '--annotate', '--no-sign', '--cleanup=verbatim', '-m', message, '--', name)
    },
  }
}

interface Place {
  readonly top: string
  readonly folder: string
}

/** A setting that wins over the repository's. */
type Setting = readonly [name: string, value: string]

/** Programs that a repository may name, and where it may say that its files lie. */
const fixed: readonly Setting[] = [
  ['core.hooksPath', '/dev/null'],
  ['core.fsmonitor', 'false'],
  ['core.pager', 'cat'],
  ['core.attributesFile', '/dev/null'],
  ['core.editor', 'false'],
  ['core.askPass', 'false'],
  ['core.sshCommand', 'false'],
  ['credential.helper', ''],
  ['diff.external', ''],
  ['gpg.program', 'false'],
  ['log.showSignature', 'false'],
  ['protocol.allow', 'never'],
  ['submodule.recurse', 'false'],
  ['tag.gpgSign', 'false'],
  ['tag.forceSignAnnotated', 'false'],
]

/** The settings by which no filter of the repository runs. Reading a configuration runs nothing. */
const withoutFilters = async (place: Place): Promise<Setting[]> => {
  const listed = await run(['config', '--null', '--name-only', '--get-regexp', '^(filter|diff|merge)\\.'], place)
  const names = listed?.code === 0 ? listed.output.split('\0').filter(Boolean) : []
  const none = names.map((name): Setting => [name, /\.(?:required|binary|cachetextconv)$/i.test(name) ? 'false' : ''])
  return [...fixed, ...none]
}

interface Result {
  readonly code: number
  readonly output: string
  readonly error: string
}

/** What a folder can hold, listed. */
const mostBytes = 64 * 1024 * 1024
/** Milliseconds: a status of a hundred thousand files takes a few seconds. */
const patience = 60_000

/** Runs git in the folder of `place`; undefined when there is no git. */
const run = (words: readonly string[], {top, folder}: Place, settings: readonly Setting[] = fixed) =>
  new Promise<Result | undefined>((resolve, reject) => {
    const options = {
      // Where no program of the publication's lies: Windows looks there first.
      cwd: path.dirname(process.execPath),
      env: environment(top, settings),
      encoding: 'utf8',
      maxBuffer: mostBytes,
      timeout: patience,
      windowsHide: true,
    } as const
    const all = ['--no-pager', '--literal-pathspecs', '-C', folder, ...words]
    execFile('git', all, options, (error, output, told) => {
      if (error?.code === 'ENOENT') resolve(undefined)
      else if (error?.killed) reject(new MachineError('release-git', 2, {reason: `${patience / 1000} s`}))
      else resolve({code: error ? (typeof error.code === 'number' ? error.code : 1) : 0, output, error: told})
    }).stdin?.end()
  })

/** Nothing of git's own in the environment but what is said here: no other repository, no other program. */
const environment = (top: string, settings: readonly Setting[]): NodeJS.ProcessEnv => {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(?:GIT_|LC_|LANG|SSH_|PAGER|EDITOR|VISUAL)/i.test(name),
  )
  const set = settings.flatMap(([name, value], at) => [
    [`GIT_CONFIG_KEY_${at}`, name],
    [`GIT_CONFIG_VALUE_${at}`, value],
  ])
  return {
    ...Object.fromEntries([...kept, ...set]),
    GIT_CONFIG_COUNT: String(settings.length),
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_ATTR_NOSYSTEM: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_TERMINAL_PROMPT: '0',
    // Wins over core.worktree, which could name any folder of the machine.
    GIT_WORK_TREE: top,
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

const firstLine = (text: string): string => /[^\n]+/.exec(text.trim())?.[0]?.slice(0, 300) ?? ''
