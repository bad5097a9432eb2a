import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Metadata, Page} from '../../types.ts'
import {decodeText} from '../read/values.ts'
import {textString} from '../write.ts'
import {pageLabels} from './labels.ts'
import {infoDictionary, metadataStream} from './metadata.ts'

const metadata: Metadata = {
  title: 'L’été & « l’hiver »',
  author: ['Zoé', 'Max'],
  subject: 'Saisons',
  lang: 'fr-CA',
  date: '2026-11-23',
  producer: '1.2.0',
}

test('a text string survives, whatever its letters', () => {
  for (const text of ['plain', 'L’été', '😀 fin', '']) assert.equal(decodeText(textString(text).text), text)
})

test('the two forms of the metadata say the same', () => {
  const info = infoDictionary(metadata)
  const said = (key: string) => decodeText((info.get(key) as {text: string}).text)
  assert.equal(said('Title'), metadata.title)
  assert.equal(said('Author'), 'Zoé, Max')
  assert.equal(said('Creator'), 'Fascicule 1.2.0')
  assert.equal(said('CreationDate'), 'D:20261123000000Z')
  const xmp = Buffer.from(metadataStream(metadata).data).toString('utf8')
  assert.match(xmp, /L’été &#38; « l’hiver »/)
  assert.match(xmp, /<rdf:li>Zoé<\/rdf:li><rdf:li>Max<\/rdf:li>/)
  assert.match(xmp, /<xmp:CreateDate>2026-11-23T00:00:00Z</)
  assert.match(xmp, /<rdf:li>fr-CA</)
})

test('without a date there is none', () => {
  const {date: _, ...undated} = metadata
  assert.ok(!infoDictionary(undated).has('CreationDate'))
  assert.ok(!infoDictionary(undated).has('ModDate'))
  assert.doesNotMatch(Buffer.from(metadataStream(undated).data).toString('utf8'), /Date/)
})

test('page labels: one range as long as the numbers go up by one', () => {
  const pages = (...labels: string[]) => labels.map(label => ({label}) as Page)
  const numbers = (...labels: string[]) => pageLabels(pages(...labels)).get('Nums')
  const from = (start: number) =>
    new Map<string, string | number>([
      ['S', 'D'],
      ['St', start],
    ])
  assert.deepEqual(numbers('1', '2', '3'), [0, from(1)])
  assert.deepEqual(numbers('1', '2', '5', '6'), [0, from(1), 2, from(5)])
  assert.deepEqual(numbers('iv', '1', '2'), [0, new Map([['P', {text: 'iv'}]]), 1, from(1)])
})
