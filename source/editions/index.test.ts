import assert from 'node:assert/strict'
import {test} from 'node:test'
import {editionWordsFor} from '../wording/editions/index.ts'
import {cases, expected, side} from './fixtures.testing.ts'
import {blockKey, changesText, diffEditions, undo} from './index.ts'

const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ')

for (const name of cases()) {
  test(`${name}: the list is the one of the fixture, and undone it gives the old text back`, async () => {
    const [before, after] = [await side(name, 'before'), await side(name, 'after')]
    const changes = diffEditions(before.edition, after.edition)
    assert.equal(plain(changesText(changes, editionWordsFor('fr-CA'))), expected(name))
    const old = undo(after.edition.blocks, changes.changes)
    assert.deepEqual(
      old.map(block => blockKey(block)),
      before.edition.blocks.map(block => blockKey(block)),
    )
  })
}
