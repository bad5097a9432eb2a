import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Page, Pages, Place} from '../types.ts'
import {editionWordsFor} from '../wording/editions/index.ts'
import {held} from './fixtures.testing.ts'
import {blockPages, diffEditions, erratumText, pageTable, pageTableText} from './index.ts'

/** Pages on which the elements at these lines stand. */
const laid = (...lines: readonly (readonly number[])[]): {pages: Pages; places: Place[]} => {
  const places: Place[] = []
  const pages = lines.map((on, index) => ({
    number: index + 1,
    images: [],
    texts: on.map(line => ({
      ref: places.push({file: 'texte.md', line, column: 1}) - 1,
      stream: 'body',
      text: 'x',
      begins: true,
    })),
  }))
  return {pages: {pages: pages as unknown as readonly Page[]} as Pages, places}
}

const before = 'Un premier texte ici.\n\nUn deuxième texte là.\n\nUn troisième, plus loin.\n\nUn quatrième pour finir.'
const after = 'Un ajout tout neuf.\n\nUn premier texte ici.\n\nUn deuxième beau texte là.\n\nUn quatrième pour finir.'

test('each old page has the new ones to which its text went; an inline element belongs to its block', async () => {
  const changes = diffEditions((await held(before)).edition, (await held(after)).edition)
  const old = laid([1, 3], [3, 5], [7])
  const now = laid([1], [3, 5], [7])
  const oldPages = blockPages(changes.before, old.pages, old.places)
  assert.deepEqual(oldPages, [[1], [1, 2], [2], [3]])
  const table = pageTable(changes, oldPages, blockPages(changes.after, now.pages, now.places))
  assert.deepEqual(table, [
    {before: 1, after: [2]},
    {before: 2, after: [2]},
    {before: 3, after: [3]},
  ])
  assert.equal(
    pageTableText([...table, {before: 4, after: []}, {before: 5, after: [3, 4, 5, 9]}], editionWordsFor('fr')),
    'Où retrouver les pages\nancienne page  nouvelle page\n1              2\n2              2\n3              3\n4              (texte supprimé)\n5              3–5, 9\n',
  )
})

test('an erratum says page and paragraph of the old edition, what stands there, and what to read', async () => {
  const changes = diffEditions((await held(before)).edition, (await held(after)).edition)
  const old = laid([1, 3], [3, 5], [7])
  const pages = blockPages(changes.before, old.pages, old.places)
  const text = erratumText(changes, editionWordsFor('fr'), {title: 'Guide *vert*', edition: '1.0', pages})
  assert.deepEqual(
    text
      .replace(/[\u00A0\u202F]/g, ' ')
      .replace(/\\(?=[,.:])/g, '')
      .split('\n\n'),
    [
      'Guide \\*vert\\*, édition 1.0',
      'ajouter au début : « Un ajout tout neuf. »',
      '**p. 1, 2e paragraphe** : au lieu de « Un deuxième texte là. », lire « Un deuxième beau texte là. »',
      '**p. 2, 2e paragraphe** : supprimer « Un troisième, plus loin. »',
    ],
  )
})
