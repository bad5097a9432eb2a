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

test('dots close it, whatever the line ends', () => {
  assert.equal(frontMatter('---\ntitle: a\n...\n# B\n', 'f').yaml, 'title: a\n')
  assert.equal(frontMatter('---\rtitle: a\rlang: fr\r---\r# B\r', 'f').yaml, 'title: a\nlang: fr\n')
})

test('keys that are not at the very top, or between other dashes, are told', () => {
  const told = (text: string) => frontMatter(text, 'f').findings.map(({rule, place}) => `${place?.line} ${rule}`)
  assert.deepEqual(told('\n\n---\ntitle: a\n---\n# B\n'), ['3 front-matter-form'])
  assert.deepEqual(told('----\ntitre: a\n----\n# B\n'), ['1 front-matter-form'])
  assert.deepEqual(told('—\ntitle: a\n—\n# B\n'), ['1 front-matter-form'])
  assert.deepEqual(told('\n---\n\nTitle: a\n\n---\n'), [])
  assert.deepEqual(told('# A\n\n---\ntitle: a\n---\n'), [])
})
