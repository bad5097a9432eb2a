import assert from 'node:assert/strict'
import {test} from 'node:test'
import {deflateSync} from 'node:zlib'
import {serialize, textString, writePdf} from '../write.ts'
import {type AttachedLimits, readAttachments, TooMuch} from './attachments.ts'
import type {PdfDict, PdfStream, PdfValue} from './values.ts'

const of = (entries: Record<string, PdfValue>): PdfDict => new Map(Object.entries(entries))
const plain = (text: string): PdfStream => ({dict: of({Length: text.length}), data: Buffer.from(text)})
const packed = (text: string): PdfStream => {
  const data = deflateSync(text)
  return {dict: of({Filter: 'FlateDecode', Length: data.length}), data}
}
const specification = (name: string, stream: number, key = 'UF'): PdfDict =>
  of({Type: 'Filespec', [key]: textString(name), EF: of({F: {ref: stream}})})

/** A PDF whose files are the values of this tree of names; the objects from 4 on are those given. */
const pdfOf = (tree: PdfValue, objects: readonly (PdfValue | PdfStream)[]): Uint8Array => {
  const all = [
    of({Type: 'Catalog', Pages: {ref: 2}, Names: of({EmbeddedFiles: tree})}),
    of({Type: 'Pages', Kids: [{ref: 3}], Count: 1}),
    of({Type: 'Page', Parent: {ref: 2}, MediaBox: [0, 0, 9, 9]}),
    ...objects,
  ]
  return writePdf(new Map(all.map((value, index) => [index + 1, serialize(value)])), 1)
}
const limits: AttachedLimits = {files: 3, bytes: 10, allBytes: 12}
const read = (bytes: Uint8Array, more: Partial<AttachedLimits> = {}): string[] =>
  readAttachments(bytes, {...limits, ...more}).map(({name, bytes}) => `${name}=${Buffer.from(bytes)}`)

const two = pdfOf(of({Kids: [{ref: 4}, of({Names: [{text: 'b'}, specification('été.md', 6)]})]}), [
  of({Names: [{text: 'a'}, specification('a.md', 5, 'F')]}),
  plain('12345'),
  packed('1234567'),
])

test('files come with their names and bytes, whether packed or not, from the whole tree of names', () => {
  assert.deepEqual(read(two), ['a.md=12345', 'été.md=1234567'])
  assert.deepEqual(read(pdfOf(null, [])), [])
})

test('what has no name or no content is passed over', () => {
  const bytes = pdfOf(
    of({Names: [{text: 'a'}, of({EF: of({F: {ref: 4}})}), {text: 'b'}, of({UF: {text: 'b'}}), {text: 'c'}]}),
    [plain('1')],
  )
  assert.deepEqual(read(bytes), [])
})

test('more, larger, or more in all than is allowed is refused', () => {
  assert.throws(() => read(two, {files: 1}), TooMuch)
  assert.deepEqual(read(two, {bytes: 7}).length, 2)
  assert.throws(() => read(two, {bytes: 6}), TooMuch, 'one that is packed')
  assert.throws(() => read(two, {bytes: 4}), TooMuch, 'one that is not')
  assert.throws(() => read(two, {allBytes: 11}), TooMuch)
  const [name, file] = [{text: 'a'}, specification('a', 4)]
  const names = (count: number) =>
    pdfOf(of({Names: Array.from({length: count}, () => [name, file]).flat()}), [plain('')])
  assert.equal(read(names(3)).length, 3)
  assert.throws(() => read(names(4)), TooMuch)
})

test('a tree that leads back to itself ends, and damaged data are told', () => {
  const round = pdfOf({ref: 4}, [of({Kids: [{ref: 4}], Names: [{text: 'a'}, specification('a', 5)]}), plain('1')])
  assert.deepEqual(read(round), ['a=1'])
  const kids = (count: number) => pdfOf(of({Kids: Array.from({length: count}, () => of({}))}), [])
  assert.deepEqual(read(kids(2)), [])
  assert.throws(() => read(kids(3)), TooMuch)
  const broken = {dict: of({Filter: 'FlateDecode', Length: 3}), data: Buffer.from('abc')}
  assert.throws(() => read(pdfOf(of({Names: [{text: 'a'}, specification('a', 4)]}), [broken])), {code: 'Z_DATA_ERROR'})
})
