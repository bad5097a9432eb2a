import assert from 'node:assert/strict'
import {it} from 'node:test'
import {addSoftHyphens} from './soft.ts'

it('divides words of running text, and leaves code, headings and acronyms whole', () => {
  const html =
    '<h2>Développement</h2><p title="développement">Le développement de l’UNESCO <code>développement</code></p>'
  assert.equal(
    addSoftHyphens(html, 'fr-CA').replaceAll('\u00AD', '|'),
    '<h2>Développement</h2><p title="développement">Le dé|ve|lop|pe|ment de l’UNESCO <code>développement</code></p>',
  )
})

it('divides words as in the language of the document, and none of a language that it does not know', () => {
  assert.equal(addSoftHyphens('<p>Development</p>', 'en').replaceAll('\u00AD', '|'), '<p>De|vel|op|ment</p>')
  assert.equal(addSoftHyphens('<p>Development</p>', 'xx'), '<p>Development</p>')
})
