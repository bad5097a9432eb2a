/** Files whose cross-references lie: what stands in them is found by a walk. */
import assert from 'node:assert/strict'
import {test} from 'node:test'
import {recovered} from './recover.ts'
import type {PdfValue} from './values.ts'

const walk = (text: string, left = 1e6) => {
  const {entries, trailer} = recovered(Buffer.from(text, 'latin1'), {left})
  return {entries: Object.fromEntries(entries), trailer: Object.fromEntries(trailer) as Record<string, PdfValue>}
}
const object = (number: number, body: string) => `${number} 0 obj\n${body}\nendobj\n`

test('objects where they begin, the last one of each number', () => {
  assert.deepEqual(walk(`%PDF\n${object(1, '<<>>')}${object(2, '5')}`).entries, {1: {at: 5}, 2: {at: 25}})
  assert.deepEqual(walk(object(1, '1') + object(1, '2')).entries, {1: {at: 17}})
  assert.deepEqual(walk('12 0  obj 1').entries, {12: {at: 0}})
  assert.deepEqual(walk('x7 0 obj 1').entries, {7: {at: 1}})
  assert.deepEqual(walk('obj endobj 7 obj 7 0 0obj').entries, {})
})

test('what looks like an object in a stream is none', () => {
  const inner = `<</Length 20>>\nstream\n${object(9, '1')}endstream`
  assert.deepEqual(Object.keys(walk(object(1, inner) + object(2, '1')).entries), ['1', '2'])
  assert.deepEqual(
    Object.keys(walk(`${object(1, '<<>> stream\nabc')}${object(2, '1')}`).entries),
    ['1', '2'],
    'one that does not end',
  )
  const far = `<</A (${'x'.repeat(10_050)})>>\nstream\n${object(9, '1')}endstream`
  assert.deepEqual(Object.keys(walk(object(1, far)).entries), ['1', '9'], 'a dictionary is not so long')
})

test('the trailers, the last one counting most, of what is needed', () => {
  assert.deepEqual(walk('trailer <</Root 1 0 R /Size 9 /ID [1]>> 1 0 obj 1 trailer <</Info 2 0 R /ID [2]>>').trailer, {
    Root: {ref: 1},
    ID: [2],
    Info: {ref: 2},
  })
  assert.deepEqual(walk('trailer <</Root trailer <</Info 2 0 R>>').trailer, {Info: {ref: 2}}, 'one that breaks off')
  assert.deepEqual(walk(object(1, '<</Type /XRef /Root 4 0 R /W [1] /Encrypt 5>>') + object(4, '1')).trailer, {
    Root: {ref: 4},
    Encrypt: 5,
  })
})

test('the catalog, where no trailer leads to one', () => {
  const catalog = object(3, '<</Type /Catalog>>')
  assert.deepEqual(walk(catalog).trailer, {Root: {ref: 3}})
  assert.deepEqual(walk(`${catalog}trailer <</Root 8 0 R>>`).trailer, {Root: {ref: 3}}, 'it leads nowhere')
  assert.deepEqual(walk(`${object(4, '1')}${catalog}trailer <</Root 4 0 R>>`).trailer, {Root: {ref: 4}})
  assert.deepEqual(walk(`${object(4, '1')}trailer <</Root 8 0 R>>`).trailer, {Root: {ref: 8}})
  assert.deepEqual(walk(catalog + object(5, '<</Type /Catalog>>')).trailer, {Root: {ref: 5}}, 'the last one')
})

test('objects in object streams', () => {
  const packed = (body: string, entries: string) =>
    object(6, `<</Type /ObjStm ${entries} /Length ${body.length}>>\nstream\n${body}\nendstream`)
  const inner = '11 0 12 2 1 2'
  assert.deepEqual(walk(packed(inner, '/N 2 /First 10')).entries, {
    6: {at: 0},
    11: {stream: 6, index: 0},
    12: {stream: 6, index: 1},
  })
  assert.deepEqual(Object.keys(walk(packed(inner, '/N 1 /First 10')).entries), ['6', '11'])
  assert.deepEqual(Object.keys(walk(packed(inner, '/N 9 /First 4')).entries), ['6', '11'])
  assert.deepEqual(Object.keys(walk(packed(inner, '/N 2 /First 10 /Filter /Odd')).entries), ['6'])
  assert.throws(() => walk(packed('3131203020', '/N 1 /First 5 /Filter /ASCIIHexDecode'), 2))
})
