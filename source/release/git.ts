/** The repository of git that a publication lies in: what is committed, its tags. */
import {realpath} from 'node:fs/promises'
import {MachineError} from '../fault.ts'
import {type Place, runGit, topOf, withoutFilters} from './run-git.ts'

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
