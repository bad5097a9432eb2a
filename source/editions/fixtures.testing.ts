/** Editions of the fixtures and of texts, for tests. */
import {createHash} from 'node:crypto'
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {prepareMarkdown, toHtmlTree} from '../markdown/index.ts'
import type {FileEntry, Tree} from '../types.ts'
import {labelsFor} from '../wording/index.ts'
import {editionOf, type Held} from './index.ts'

const root = new URL('../../fixtures/editions/', import.meta.url)

export const cases = (): string[] => readdirSync(root).sort()

/** The list that a fixture expects; '' for a name without one. */
export const expected = (name: string, file = 'changes.txt'): string => {
  const url = new URL(`${name}/${file}`, root)
  return existsSync(url) ? readFileSync(url, 'utf8') : ''
}

/** One side of a fixture. */
export async function side(name: string, which: 'before' | 'after'): Promise<Held> {
  const folder = new URL(`${name}/${which}/`, root)
  const pictures = readdirSync(folder).filter(each => each.endsWith('.svg'))
  const digests = new Map(
    pictures.map(each => [
      each,
      createHash('sha256')
        .update(readFileSync(new URL(each, folder)))
        .digest('hex'),
    ]),
  )
  return held(readFileSync(new URL('texte.md', folder), 'utf8'), digests)
}

/** The edition that a text in Markdown is. */
export async function held(text: string, digests: ReadonlyMap<string, string> = new Map()): Promise<Held> {
  return editionOf([await treeOf(text, [...digests.keys()])], digests)
}

export async function treeOf(text: string, pictures: readonly string[] = []): Promise<Tree> {
  const file = {name: 'texte.md', text}
  await prepareMarkdown([file])
  const files = new Map<string, FileEntry>(pictures.map(name => [name, {name, bytes: 9, width: 40, height: 20}]))
  return toHtmlTree(file, {lang: 'fr-FR', typography: {}, files, labels: labelsFor('fr-FR')})
}
