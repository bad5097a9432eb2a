import assert from 'node:assert/strict'
import {test} from 'node:test'
import {html} from '../testing.ts'

const tail = `id: ${'0'.repeat(32)}\nparent_id: ${'1'.repeat(32)}\ntype_: 1`

test('what Joplin says to itself at the end of a note is no text, and the first line is the title', () => {
  assert.equal(html(`Ma tarte\n\nDu beurre.\n\n${tail}\n`), '<h1 id="ma-tarte">Ma tarte</h1><p>Du beurre.</p>')
})

test('such lines within a note are text, and so is all that follows them', () => {
  const made = html(`Ma tarte\n\n${tail}\n\nDu beurre.\n`)
  assert.match(made, /type_: 1|type_ ?: 1/)
  assert.match(made, /Du beurre\./)
})
