/** Editions in the worker: the one that was read before, the one that is read now, and what changed between them. */
import {createHash} from 'node:crypto'
import {type Changes, type CompareOptions, diffEditions, type Edition, editionOf, markTrees} from '../editions/index.ts'
import type {Publication, Tree} from '../types.ts'
import {editionWordsFor} from '../wording/editions/index.ts'
import type {Text} from './types.ts'

/** The edition that a publication is, its pictures known by their content. */
export async function editionIn({trees, publication}: Text, read: Publication['read']): Promise<Edition> {
  const names = new Set(trees.flatMap(({root}) => picturesIn(root)).filter(name => publication.files.has(name)))
  const digests = new Map<string, string>()
  for (const name of [...names].sort()) digests.set(name, digestOf(await read(name)))
  return editionOf(trees, digests).edition
}

/** What changed from an edition to another one. */
export const compared = (before: Edition, after: Edition, options: CompareOptions): Changes =>
  diffEditions(before, after, options)

/** The text with the changes marked in it. */
export const marked = (text: Text, changes: Changes, options: CompareOptions): Text => ({
  ...text,
  trees: markTrees(text.trees, changes, editionWordsFor(text.publication.configuration.lang), options),
})

const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

const picturesIn = (root: Tree['root']): string[] => {
  const names: string[] = []
  const walk = (nodes: Tree['root']['children']): void => {
    for (const node of nodes) {
      if (node.type !== 'element') continue
      if (node.tagName === 'img') names.push(String(node.properties.src ?? ''))
      walk(node.children)
    }
  }
  walk(root.children)
  return names
}
