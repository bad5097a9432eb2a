import assert from 'node:assert/strict'
import {test} from 'node:test'
import {firstHeading, frontMatter} from './front-matter.ts'

test('front matter is what stands between the fences', () => {
  assert.equal(frontMatter('---\ntitle: a\n---\n# B\n', 'f').yaml, 'title: a\n')
  assert.equal(frontMatter('---\r\ntitle: a\r\n---\r\n# B\r\n', 'f').yaml, 'title: a\r\n')
  assert.equal(frontMatter('# B\n\n---\n\ntexte', 'f').yaml, undefined)
})

test('an open fence over a key is a fault, over a text it is a rule across the page', () => {
  assert.equal(frontMatter('---\ntitle: a\n\n# B\n', 'f').findings[0]?.rule, 'front-matter-open')
  assert.deepEqual(frontMatter('---\n\nUn texte\n', 'f').findings, [])
})

test('the first heading, without its marks', () => {
  assert.equal(firstHeading('texte\n\n## Un *titre* [lié](x.md) {#id}\n'), 'Un titre lié')
  assert.equal(firstHeading('```sh\n# commentaire\n```\n\n# Titre #\n'), 'Titre')
  assert.equal(firstHeading('Titre\n=====\n'), 'Titre')
  assert.equal(firstHeading('rien'), '')
})
