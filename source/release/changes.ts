import {changesText, frontChanges} from '../editions/index.ts'
import {frontIn} from '../pipeline/front.ts'
import {read} from '../pipeline/index.ts'
import {readPublication} from '../pipeline/publication.ts'
import type {TextThread} from '../pipeline/text-thread.ts'
import type {PublicationInput} from '../publication/index.ts'
import type {Publication} from '../types.ts'
import {editionWordsFor} from '../wording/editions/index.ts'
import {listOfChangesText} from '../wording/release-texts.ts'
import type {ListedFile} from './manifest.ts'

/** An edition with which a new one is compared. */
export interface FormerEdition {
  readonly version: string
  readonly input: PublicationInput
  /** Its files; undefined where they are not listed. */
  readonly sources: readonly ListedFile[] | undefined
}

/** The edition that is given out. */
export interface NewEdition {
  readonly version: string
  readonly lang: string
  /** Where its sources lie. */
  readonly folder: string
  readonly sources: readonly ListedFile[]
}

/**
 * The list of changes of an edition, in the language of the publication: what changed in the text, section by section, then
 * which files did.
 *
 * @param before the edition that it follows; undefined for a first one
 * @param thread reads both, and has read the new one last
 */
export async function listOfChanges(
  before: FormerEdition | undefined,
  {version, lang, folder, sources}: NewEdition,
  thread: TextThread,
): Promise<string> {
  if (!before) return listOfChangesText({version, previous: undefined, text: '', files: undefined}, lang)
  const old = await readPublication(before.input, thread)
  await read(old, thread)
  const oldFront = await frontIn(old)
  await thread.ask('keep', undefined, sizeOf(old))
  const now = await readPublication({folder}, thread)
  await read(now, thread)
  const changes = await thread.ask('compare', {}, sizeOf(now))
  const text = changesText(changes, editionWordsFor(lang), frontChanges(oldFront, await frontIn(now)))
  const files = before.sources && changedFiles(before.sources, sources)
  return listOfChangesText({version, previous: before.version, text, files}, lang)
}

const sizeOf = ({sources}: Publication): number => Math.max(0, ...sources.map(({text}) => text.length))

const changedFiles = (before: readonly ListedFile[], after: readonly ListedFile[]) => {
  const old = new Map(before.map(({name, sha256}) => [name, sha256]))
  const now = new Map(after.map(({name, sha256}) => [name, sha256]))
  const of = (names: Iterable<string>, isListed: (name: string) => boolean) => [...names].filter(isListed).sort()
  return {
    added: of(now.keys(), name => !old.has(name)),
    changed: of(now.keys(), name => old.has(name) && old.get(name) !== now.get(name)),
    removed: of(old.keys(), name => !now.has(name)),
  }
}
