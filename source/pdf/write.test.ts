import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {openPdf} from './read/file.ts'
import {parseValue} from './read/parse.ts'
import {isStream, type PdfValue} from './read/values.ts'
import {serialize, writePdf} from './write.ts'

const bytes = fc.string({unit: fc.integer({min: 0, max: 255}).map(code => String.fromCharCode(code)), maxLength: 12})
const name = bytes.filter(text => text !== '')

const values = fc.letrec<{value: PdfValue}>(tie => ({
  value: fc.oneof(
    {maxDepth: 3},
    fc.constant(null),
    fc.boolean(),
    fc.integer({min: -100000, max: 100000}),
    fc.integer({min: -9999999, max: 9999999}).map(hundredths => hundredths / 100),
    name,
    bytes.map(text => ({text})),
    fc.nat(9999).map(ref => ({ref})),
    fc.array(tie('value'), {maxLength: 4}),
    fc.array(fc.tuple(name, tie('value')), {maxLength: 4}).map(entries => new Map(entries)),
  ),
})).value

test('what is written is read back', () => {
  fc.assert(
    fc.property(values, value => {
      const {bytes: written} = serialize(value)
      assert.deepEqual(parseValue({bytes: Buffer.concat([written, Buffer.from(' ')]), at: 0}), value)
    }),
  )
})

test('a file keeps its objects, packed or not, and the same objects give the same bytes', () => {
  const data = Buffer.from('0 0 10 10 re f')
  const objects = new Map([
    [1, serialize(new Map<string, PdfValue>([['Type', 'Catalog']]))],
    [2, serialize(new Map<string, PdfValue>([['Title', {text: 'Essai'}]]))],
    [7, serialize({dict: new Map([['Length', data.length]]), data})],
  ])
  const written = writePdf(objects, 1, 2)
  assert.deepEqual(writePdf(objects, 1, 2), written)
  const file = openPdf(written)
  assert.equal(file.dict(file.trailer.get('Root'))?.get('Type'), 'Catalog')
  assert.deepEqual(file.dict(file.trailer.get('Info'))?.get('Title'), {text: 'Essai'})
  const stream = file.object(7)
  assert.ok(isStream(stream))
  assert.equal(Buffer.from(stream.data).toString(), '0 0 10 10 re f')
  assert.equal(file.object(3), null)
  assert.equal(file.raw(7)?.stream, true)
})
