import assert from 'node:assert/strict'
import {test} from 'node:test'
import {html} from '../testing.ts'

test('a note in the line, with other markup and references in it', () => {
  for (const note of ['Une *note*.', 'Voir @sec-a, au début.', 'L’avis de [@dupont, p. 3] et d’autres.']) {
    const found = /<p>a<a class="note-call"[^>]*><\/a> b<\/p>.*<aside class="note"[^>]*><p>(.*?)<\/p>/.exec(
      html(`a^[${note}] b`),
    )
    assert.equal(found?.[1]?.replace(/<[^>]*>/g, ''), note.replaceAll('*', ''))
  }
})

test('a mark that nothing closes is text', () => {
  assert.equal(html('a^[b'), '<p>a^[b</p>')
})
