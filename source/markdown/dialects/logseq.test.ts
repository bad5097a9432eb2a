import assert from 'node:assert/strict'
import {test} from 'node:test'
import {html, read} from '../testing.ts'

test('what Logseq says to itself of a block is told once and not printed', () => {
  const text =
    '- Relire\n  SCHEDULED: <2025-03-12 Wed>\n  id:: 64a5b3c2-1234-4abc-9def-0123456789ab\n- Voir ((64a5b3c2-1234-4abc-9def-0123456789ab)) ici'
  const made = html(text)
  assert.match(made, /Relire.*Voir.*ici/s)
  assert.doesNotMatch(made, /SCHEDULED|id::|64a5/)
  assert.deepEqual(
    read(text)
      .findings.filter(({rule}) => rule.startsWith('dialect'))
      .map(({rule}) => rule),
    ['dialect-dropped'],
  )
})

test('two colons of an author stay', () => {
  assert.match(html('La classe std::vector, et « nom:: valeur ».'), /std::vector.*nom/)
})
