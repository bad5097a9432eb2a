/**
 * The one door to git. A repository may come from a stranger, and its configuration can name programs: hooks, filters,
 * a watcher of files, a signer, a helper that fetches what is missing. None of them is run: each is named away in the
 * environment, which wins over the repository; filters are looked up by name and taken away one by one.
 *
 * @see https://git-scm.com/docs/git-config
 */
import {spawn} from 'node:child_process'
import {lstat} from 'node:fs/promises'
import path from 'node:path'
import {MachineError} from '../fault.ts'

/** Where git works. */
export interface Place {
  /** The topmost folder of the repository, real. */
  readonly top: string
  /** The folder in it that is meant, real. */
  readonly folder: string
}

/** A setting that wins over the repository's. */
export type Setting = readonly [name: string, value: string]

/** What git said. */
export interface Said {
  readonly code: number
  readonly output: Buffer
  /** The first line of what it complained of; '' for none. */
  readonly error: string
}

/** What one run is given. */
export interface RunOptions {
  readonly settings?: readonly Setting[]
  /** For its standard input. */
  readonly input?: string
  /** Bytes that it may write at most. */
  readonly most?: number
}

/** What a folder can hold, listed. */
const mostListed = 64 * 1024 * 1024
/** Milliseconds: a status of a hundred thousand files takes a few seconds. */
const patience = 60_000

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

/**
 * Runs git in the folder of `place`; undefined when there is none on this machine.
 *
 * @throws {MachineError} exit 2: it takes too long, or says more than it may
 */
export function runGit(words: readonly string[], {top, folder}: Place, options: RunOptions = {}) {
  const {settings = fixed, input = '', most = mostListed} = options
  return new Promise<Said | undefined>((resolve, reject) => {
    const child = spawn('git', ['--no-pager', '--literal-pathspecs', '-C', folder, ...words], {
      // Where no program of the publication's lies: Windows looks there first.
      cwd: path.dirname(process.execPath),
      env: environment(top, settings),
      windowsHide: true,
    })
    const giveUp = (reason: string) => {
      child.kill('SIGKILL')
      reject(new MachineError('release-git', 2, {reason}))
    }
    const timer = setTimeout(giveUp, patience, `${patience / 1000} s`)
    const output: Buffer[] = []
    let bytes = 0
    let error = ''
    child.stdout.on('data', (part: Buffer) => {
      bytes += part.length
      if (bytes > most) giveUp(`> ${Math.round(most / 1024 ** 2)} Mo`)
      else output.push(part)
    })
    child.stderr.on('data', part => {
      if (error.length < 1000) error += String(part)
    })
    child.on('error', fault => {
      clearTimeout(timer)
      if ((fault as NodeJS.ErrnoException).code === 'ENOENT') resolve(undefined)
      else reject(fault)
    })
    child.on('close', code => {
      clearTimeout(timer)
      resolve({code: code ?? 1, output: Buffer.concat(output), error: firstLine(error)})
    })
    child.stdin.on('error', () => undefined)
    child.stdin.end(input)
  })
}

/** The settings by which no filter of the repository runs. Reading a configuration runs nothing. */
export async function withoutFilters(place: Place): Promise<readonly Setting[]> {
  const listed = await runGit(['config', '--null', '--name-only', '--get-regexp', '^(filter|diff|merge)\\.'], place)
  const names = listed?.code === 0 ? listed.output.toString('utf8').split('\0').filter(Boolean) : []
  const none = names.map((name): Setting => [name, /\.(?:required|binary|cachetextconv)$/i.test(name) ? 'false' : ''])
  return [...fixed, ...none]
}

/** The nearest folder at or above `folder` that holds `.git`. */
export async function topOf(folder: string): Promise<string | undefined> {
  for (let here = folder; ; here = path.dirname(here)) {
    const found = await lstat(path.join(here, '.git')).catch(() => undefined)
    if (found?.isDirectory() || found?.isFile()) return here
    if (here === path.dirname(here)) return undefined
  }
}

/** Nothing of git's own in the environment but who makes a tag and what is said here: no other repository, no other program. */
const environment = (top: string, settings: readonly Setting[]): NodeJS.ProcessEnv => {
  const kept = Object.entries(process.env).filter(
    ([name]) =>
      /^GIT_(?:AUTHOR|COMMITTER)_(?:NAME|EMAIL)$/.test(name) ||
      !/^(?:GIT_|LC_|LANG|SSH_|PAGER|EDITOR|VISUAL)/i.test(name),
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

const firstLine = (text: string): string => /[^\n]+/.exec(text.trim())?.[0]?.slice(0, 300) ?? ''
