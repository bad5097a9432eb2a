import assert from 'node:assert/strict'
import {it} from 'node:test'
import {addSoftHyphens} from './soft.ts'

it('divides words of running text, and leaves code, headings and acronyms whole', () => {
  const html =
    '<h2>Développement</h2><p title="développement">Le développement de l’UNESCO <code>développement</code></p>'
  assert.equal(
    addSoftHyphens(html).replaceAll('\u00AD', '|'),
    '<h2>Développement</h2><p title="développement">Le dé|ve|lop|pe|ment de l’UNESCO <code>développement</code></p>',
  )
})
