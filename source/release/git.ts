/** The repository of git that a publication lies in: what is committed, its tags. */
import {realpath} from 'node:fs/promises'
import path from 'node:path'
import {MachineError} from '../fault.ts'
import {type Place, runGit, topOf, withoutFilters} from './run-git.ts'

/** A repository that a folder lies in. */
export interface Repository {
  /** Its topmost folder, real. */
  readonly top: string
  /** The commit that is checked out; undefined before the first one. */
  commit(): Promise<string | undefined>
  /**
   * What differs from that commit under the folder, new files and those of submodules included, ignored ones not; paths from
   * the top.
   */
  changed(): Promise<string[]>
  tags(): Promise<string[]>
  /** Whether its history was fetched in part (`git clone --depth`). */
  isShallow(): Promise<boolean>
  /** Whether git knows who makes a tag. */
  knowsWho(): Promise<boolean>
  /** Makes the tag `name` with a message, unsigned, on the commit that is checked out. */
  tag(name: string, message: string): Promise<void>
  /** Takes away a tag that was just made. */
  untag(name: string): Promise<void>
}

/**
 * The repository around `folder`; undefined where there is none, or no git on this machine.
 *
 * @throws {MachineError} exit 2: git refuses the repository (of another user, damaged)
 */
export async function repositoryAround(folder: string): Promise<Repository | undefined> {
  const real = await realpath(folder)
  const top = await topOf(real)
  if (top === undefined || (await runGit(['--version'], {top, folder: real})) === undefined) return undefined
  const place: Place = {top, folder: real}
  const settings = await withoutFilters(place)
  const git = async (...words: string[]) => {
    const said = await runGit(words, place, {settings})
    if (said === undefined) throw new MachineError('release-git', 2, {reason: 'ENOENT'})
    if (said.code !== 0) throw new MachineError('release-git', 2, {reason: said.error})
    return said.output.toString('utf8')
  }
  return {
    top,
    async commit() {
      const said = await runGit(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'], place, {settings})
      return said?.code === 0 ? said.output.toString('utf8').trim() : undefined
    },
    async changed() {
      const words = [
        'status',
        '--porcelain=v1',
        '-z',
        '--untracked-files=all',
        // To look into one, git would run with what that one's configuration says: they are asked one by one below.
        '--ignore-submodules=dirty',
        '--no-renames',
      ]
      const output = await git(...words, '--', '.')
      const own = output.split('\0').flatMap(line => (line === '' ? [] : [line.slice(3)]))
      const listed = (await git('ls-files', '--stage', '--full-name', '-z', '--', '.')).split('\0')
      const modules = listed.flatMap(line => /^160000 [0-9a-f]+ \d\t(.+)$/s.exec(line)?.[1] ?? [])
      return [...own, ...(await changedIn(modules, top))]
    },
    async tags() {
      return (await git('for-each-ref', '--format=%(refname:strip=2)', 'refs/tags')).split('\n').filter(Boolean)
    },
    async isShallow() {
      return (await git('rev-parse', '--is-shallow-repository')).trim() === 'true'
    },
    async knowsWho() {
      return (await runGit(['var', 'GIT_COMMITTER_IDENT'], place, {settings}))?.code === 0
    },
    async untag(name) {
      await git('tag', '--delete', '--', name)
    },
    async tag(name, message) {
      await git('tag', '--annotate', '--no-sign', '--cleanup=verbatim', '-m', message, '--', name)
    },
  }
}

/** Whether `folder` lies in a repository that nobody can be asked about, for there is no git on this machine. */
export async function isUnreadable(folder: string): Promise<boolean> {
  const real = await realpath(folder)
  return (await topOf(real)) !== undefined && (await repositoryAround(real)) === undefined
}

/** What differs in the submodules at these paths from what each has committed; one that is not checked out has nothing. */
const changedIn = async (modules: readonly string[], top: string): Promise<string[]> => {
  const changed: string[] = []
  for (const name of modules) {
    const folder = await realpath(path.join(top, name)).catch(() => undefined)
    if (!folder?.startsWith(top + path.sep) || (await topOf(folder)) !== folder) continue
    const names = (await (await repositoryAround(folder))?.changed()) ?? []
    changed.push(...names.map(each => `${name}/${each}`))
  }
  return changed
}
