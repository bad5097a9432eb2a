import {fileChangesText} from '../wording/release-texts.ts'
import type {ListedFile} from './manifest.ts'
import type {Saved} from './saved.ts'

/** An edition whose sources lie in a folder. */
export interface NewEdition {
  readonly version: string
  readonly lang: string
  readonly sources: readonly ListedFile[]
}

/**
 * The list of changes of an edition, as plain text in the language of the publication.
 *
 * @param before the edition that it follows; undefined for a first one
 */
export function changesText(before: Saved | undefined, {version, lang, sources}: NewEdition): string {
  const old = new Map(before?.manifest.sources.map(({name, sha256}) => [name, sha256]))
  const now = new Map(sources.map(({name, sha256}) => [name, sha256]))
  const of = (names: Iterable<string>, isListed: (name: string) => boolean) => [...names].filter(isListed).sort()
  const changes = {
    version,
    previous: before?.version.text,
    added: of(now.keys(), name => !old.has(name)),
    changed: of(now.keys(), name => old.has(name) && old.get(name) !== now.get(name)),
    removed: of(old.keys(), name => !now.has(name)),
  }
  return fileChangesText(changes, lang)
}
