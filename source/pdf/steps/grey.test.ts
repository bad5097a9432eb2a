import assert from 'node:assert/strict'
import {test} from 'node:test'
import {deflateSync} from 'node:zlib'
import type {Pages} from '../../types.ts'
import {closeDraft, openDraft} from '../draft.ts'
import {openPdf, type PdfFile, parseBody, streamBytes} from '../read/file.ts'
import {handWritten} from '../read/trial.ts'
import {isStream, type PdfDict, type PdfStream, type PdfValue} from '../read/values.ts'
import {serialize} from '../write.ts'
import {grey} from './grey.ts'

const of = (entries: Record<string, PdfValue>): PdfDict => new Map(Object.entries(entries))
const stream = (text: string, entries: Record<string, PdfValue> = {}): PdfStream => {
  const data = deflateSync(text)
  return {dict: of({...entries, Filter: 'FlateDecode', Length: data.length}), data}
}
const gradient = (from: readonly number[], to: readonly number[]): PdfDict =>
  of({
    ShadingType: 2,
    ColorSpace: 'DeviceRGB',
    Extend: [true, true],
    Function: of({FunctionType: 2, N: 1, Domain: [0, 1], C0: from, C1: to}),
  })
const group = of({S: 'Transparency', CS: 'DeviceRGB'})

const pages = {pages: [{number: 1, width: 200, height: 300, label: '1'}], targets: new Map(), headings: []}
const draftOf = (contents: PdfValue, objects: readonly (PdfValue | PdfStream)[]) => {
  const patterns = of({Flat: of({PatternType: 2, Shading: gradient([1, 0, 0], [1, 0, 0])})})
  const all = [
    of({Type: 'Catalog', Pages: {ref: 2}}),
    of({Type: 'Pages', Kids: [{ref: 3}], Count: 1}),
    of({
      Type: 'Page',
      Parent: {ref: 2},
      MediaBox: [0, 0, 200, 300],
      Contents: contents,
      Group: group,
      Resources: of({Pattern: patterns}),
    }),
    ...objects,
  ]
  // As Chromium writes it: each object by itself.
  const printed = handWritten(all.map(value => Buffer.from(serialize(value).bytes).toString('latin1')))
  return openDraft(printed, pages as unknown as Pages)
}
/** The finished file, and what was told. */
const greyed = (contents: PdfValue, objects: readonly (PdfValue | PdfStream)[]) => {
  const draft = draftOf(contents, objects)
  const context = {pages: pages as unknown as Pages, links: true}
  const findings = grey(draft, {...context, metadata: {title: '', author: [], lang: 'fr', producer: '1'}})
  return {file: openPdf(closeDraft(draft)), findings}
}
const painted = (file: PdfFile, number: number): string => {
  const value = file.object(number)
  assert.ok(isStream(value))
  return Buffer.from(streamBytes(value)).toString('latin1').trim()
}

test('the contents of a page are grey, be they one stream, several, or a list that is an object', () => {
  assert.equal(painted(greyed({ref: 4}, [stream('1 0 0 rg 0 0 9 9 re f')]).file, 4), '0.2126 g 0 0 9 9 re f')
  const parts = [stream('1 0 0 rg'), stream('0 1 0 RG')]
  const {file, findings} = greyed([{ref: 4}, {ref: 5}], parts)
  assert.deepEqual([painted(file, 4), painted(file, 5)], ['0.2126 g', '0.7152 G'])
  assert.deepEqual(findings, [])
  const listed = greyed({ref: 6}, [...parts, [{ref: 4}, {ref: 5}]])
  assert.deepEqual([painted(listed.file, 4), painted(listed.file, 5)], ['0.2126 g', '0.7152 G'])
  const packed = listed.file.object(4)
  assert.ok(isStream(packed) && packed.dict.get('Filter') === 'FlateDecode' && !packed.dict.has('DecodeParms'))
  assert.equal(packed.dict.get('Length'), packed.data.length)
})

test('a pattern of one colour all over is that colour as a grey', () => {
  const {file} = greyed({ref: 4}, [stream('/Pattern cs /Flat scn 0 0 9 9 re f')])
  assert.match(painted(file, 4), /0\.2126 g 0 0 9 9 re f$/)
})

test('forms and tiles are grey, by their own resources or those of the page; what is no paint stays', () => {
  const content = '1 0 0 rg'
  const own = of({Pattern: of({Flat: of({PatternType: 2, Shading: gradient([0, 1, 0], [0, 1, 0])})})})
  const flat = '/Pattern cs /Flat scn'
  const {file} = greyed({ref: 4}, [
    stream(content),
    stream(flat, {Type: 'XObject', Subtype: 'Form', Group: group, Resources: own}),
    stream(flat, {PatternType: 1}),
    stream(content, {Type: 'Metadata'}),
  ])
  assert.match(painted(file, 5), /0\.7152 g$/)
  assert.match(painted(file, 6), /0\.2126 g$/)
  assert.equal(painted(file, 7), content)
  assert.equal(file.dict(file.dict({ref: 5})?.get('Group'))?.get('CS'), 'DeviceGray')
  assert.equal(file.dict({ref: 6})?.has('Group'), false)
})

test('what is transparent is blended in greys', () => {
  const {file} = greyed({ref: 4}, [stream('')])
  const made = file.dict(file.dict({ref: 3})?.get('Group'))
  assert.deepEqual([made?.get('S'), made?.get('CS')], ['Transparency', 'DeviceGray'])
  assert.ok(file.dict({ref: 3})?.has('MediaBox'))
})

test('gradients go from grey to grey, alone or in a pattern', () => {
  const both = gradient([1, 0, 0], [0, 0, 1])
  const {file} = greyed({ref: 4}, [stream(''), both, of({PatternType: 2, Shading: {ref: 5}}), of({PatternType: 1})])
  for (const shading of [file.dict({ref: 5}), file.dict(file.dict({ref: 6})?.get('Shading'))]) {
    assert.equal(shading?.get('ColorSpace'), 'DeviceGray')
    const made = file.dict(shading?.get('Function'))
    assert.deepEqual([made?.get('C0'), made?.get('C1')], [[0.2126], [0.0722]])
  }
  assert.equal(file.dict({ref: 6})?.get('PatternType'), 2)
  assert.deepEqual([...(file.dict({ref: 7}) ?? [])], [['PatternType', 1]])
})

test('a picture that still has colours is told, one of greys is not', () => {
  const image = (space: PdfValue, more: Record<string, PdfValue> = {}) =>
    stream('', {Subtype: 'Image', ColorSpace: space, ...more})
  const {findings} = greyed({ref: 4}, [stream(''), image('DeviceRGB'), image('DeviceGray'), image('DeviceCMYK')])
  assert.deepEqual(
    findings.map(({rule, severity, values}) => [rule, severity, values]),
    [
      ['picture-grey', 'warning', {object: 5}],
      ['picture-grey', 'warning', {object: 7}],
    ],
  )
})

test('what another step has written is read as it is now', () => {
  const draft = draftOf({ref: 4}, [stream('1 0 0 rg')])
  draft.put(4, stream('0 0 1 rg'))
  grey(draft, {
    pages: pages as unknown as Pages,
    links: true,
    metadata: {title: '', author: [], lang: 'fr', producer: '1'},
  })
  const raw = draft.objects.get(4)
  const now = raw && parseBody(raw, length => length)
  assert.ok(now && isStream(now))
  assert.equal(Buffer.from(streamBytes(now)).toString('latin1').trim(), '0.0722 g')
})
