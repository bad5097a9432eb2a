import assert from 'node:assert/strict'
import {test} from 'node:test'
import {labelsFor} from '../../wording/index.ts'
import {structureFixes} from '../index.ts'
import {read} from '../testing.ts'

const options = {lang: 'fr-FR', typography: {}, files: new Map(), labels: labelsFor('fr-FR')}

const told = (text: string): string[] =>
  read(text)
    .findings.filter(({rule}) => /^(?:image|heading|seam|link|table|title|cut)/.test(rule))
    .map(({place, rule}) => `${place?.line} ${rule}`)

test('remarks on structure are made once, at their line', () => {
  assert.deepEqual(told('# Un\n\n### Trois.'), ['3 heading-skip', '3 title-stop'])
  assert.deepEqual(told('![](photo.jpg "Une légende. © MDN")'), ['1 image-alt'])
  assert.deepEqual(told('![](../images/plan.svg)'), [])
})

test('a caption or a credit that only the finished tree shows counts', () => {
  assert.deepEqual(told('![x](photo.jpg)'), ['1 image-caption', '1 image-credit'])
  assert.deepEqual(told(':::figure\n![x](photo.jpg)\n\nUne légende.\n\nSource : ONU\n:::'), [])
})

test('verse is verse, wherever it stands', () => {
  const stanzas = 'Les toits de la vieille ville dorment sous la\n\nquand la rue se réveille lentement'
  for (const text of [
    `:::vers\n${stanzas}\n:::`,
    `:::verse\n> ${stanzas.replaceAll('\n', '\n> ')}\n:::`,
    `:::aside\n:::vers\n${stanzas}\n:::\n:::`,
    `::: {.vers}\n${stanzas}\n:::`,
  ]) {
    assert.deepEqual(told(text), [], text)
    assert.deepEqual(structureFixes({name: 'a.md', text}, options), [], text)
  }
  assert.deepEqual(told(stanzas), ['1 seam'])
  assert.equal(structureFixes({name: 'a.md', text: stanzas}, options).length, 1)
  assert.deepEqual(told(`:::aside\n${stanzas}.\n:::`), ['2 seam'], 'other directives hold prose')
})

test('captions, credits and titles are no paragraphs of the text', () => {
  assert.deepEqual(told(':::figure\n![x](photo.jpg)\n\nUne légende de la\n\nphoto sans fin\n\nSource : ONU\n:::'), [])
  assert.deepEqual(told('<img src="photo.jpg" alt="">'), [], 'an ornament of the author’s')
})

test('the head of a table is its first row, whatever its caption', () => {
  assert.deepEqual(told('|  |  |\n|--|--|\n| a | b |\n\nTableau : une légende'), ['1 table-head'])
  assert.deepEqual(told('| a | b |\n|--|--|\n| a | b |\n\nTableau : une légende'), [])
})
