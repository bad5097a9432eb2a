/** What goes with a page into another file, under new numbers. */
import assert from 'node:assert/strict'
import {test} from 'node:test'
import {openAnyPdf} from '../read/any.ts'
import {parseBody} from '../read/file.ts'
import type {PdfStream, PdfValue} from '../read/values.ts'
import {copier, openTarget} from './copy.ts'
import {byHand, stream} from './testing.ts'

/** The copy of a value of a file whose objects from 3 on are these, and the objects that came with it. */
const copied = (value: PdfValue, ...objects: string[]) => {
  const source = openAnyPdf(byHand(['<</Type /Catalog /Pages 2 0 R>>', '<</Type /Pages /Kids []>>', ...objects]))
  const target = openTarget()
  const copy = copier(source, target)
  const made = copy(value)
  return {
    made,
    again: copy(value),
    objects: [...target.objects].map(([number, body]) => [number, parseBody(body, () => 3)] as const),
  }
}

test('values stay as they are, what they refer to comes once, under numbers from one', () => {
  const {made, again, objects} = copied(
    new Map<string, PdfValue>([
      ['A', [{ref: 3}, 7, null]],
      ['B', {ref: 3}],
    ]),
    '[4 0 R (x)]',
    '<</C 3 0 R /D /n>>',
  )
  const expected = new Map<string, PdfValue>([
    ['A', [{ref: 1}, 7, null]],
    ['B', {ref: 1}],
  ])
  assert.deepEqual([made, again], [expected, expected])
  assert.deepEqual(Object.fromEntries(objects), {
    1: [{ref: 2}, {text: 'x'}],
    2: new Map<string, PdfValue>([
      ['C', {ref: 1}],
      ['D', 'n'],
    ]),
  })
})

test('parts of the document do not come, nor what is not there', () => {
  for (const type of ['Page', 'Pages', 'Catalog', 'StructTreeRoot', 'StructElem', 'Annot']) {
    const {made, objects} = copied({ref: 3}, `<</Type /${type}>>`)
    assert.deepEqual([made, objects], [null, []], type)
  }
  assert.equal(copied({ref: 9}, '1').made, null)
  assert.deepEqual(copied({ref: 3}, '<</Type /Font>>').made, {ref: 1})
})

test('a stream says its own length, and nothing of the document that it was in', () => {
  const dropped = '/StructParent 1 /StructParents 2 /Metadata 1 0 R /PieceInfo <<>> /LastModified (x) /OPI <<>>'
  const {objects} = copied({ref: 3}, stream('abc', `/Kept 1 ${dropped}`))
  const [[, found] = [0, null]] = objects
  const {dict, data} = found as PdfStream
  assert.deepEqual([Object.fromEntries(dict), Buffer.from(data).toString()], [{Length: 3, Kept: 1}, 'abc'])
})

test('a chain as long as it likes is copied', () => {
  const count = 3000
  const {objects} = copied({ref: 3}, ...Array.from({length: count}, (_, index) => `[${index + 4} 0 R]`), '(fin)')
  assert.equal(objects.length, count + 1)
})

test('a file that is written gives each object the next number', () => {
  const target = openTarget()
  assert.deepEqual([target.allocate(), target.put({text: 'a'}), target.put(7)], [1, 2, 3])
  assert.deepEqual([...target.objects.keys()], [2, 3])
})
