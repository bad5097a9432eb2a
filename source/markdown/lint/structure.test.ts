import assert from 'node:assert/strict'
import {test} from 'node:test'
import {read} from '../testing.ts'

const told = (text: string): string[] =>
  read(text)
    .findings.filter(({rule}) => /^(?:image|heading|seam|link|table|title|cut)/.test(rule))
    .map(({place, rule}) => `${place?.line} ${rule}`)

test('remarks on structure are made on the text as typed', () => {
  assert.deepEqual(told('# Un\n\n### Trois.'), ['3 heading-skip', '3 title-stop'])
  assert.deepEqual(told('![](photo.jpg "Une légende. © MDN")'), ['1 image-alt'])
  assert.deepEqual(told('![](../images/plan.svg)'), [])
})

test('a caption or a credit that only the finished tree shows counts', () => {
  assert.deepEqual(told('![x](photo.jpg)'), ['1 image-caption', '1 image-credit'])
  assert.deepEqual(told(':::figure\n![x](photo.jpg)\n\nUne légende.\n\nSource : ONU\n:::'), [])
})
