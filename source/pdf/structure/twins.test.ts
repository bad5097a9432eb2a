/** Forms that are painted more than once (ISO 14289-1, 7.21). */
import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Draft} from '../draft.ts'
import {openPdf} from '../read/file.ts'
import {handWritten} from '../read/trial.ts'
import type {PdfDict, PdfStream, PdfValue} from '../read/values.ts'
import type {FormContents} from './contents.ts'
import {paintedAgain, twinsOf} from './twins.ts'

const file = openPdf(handWritten(['<</Type /Catalog>>', '<</XObject <</B 12 0 R>>>>']))
const resources = (objects: Record<string, PdfValue>): PdfDict =>
  new Map([['XObject', new Map(Object.entries(objects))]])
const form = (content: string, objects?: Record<string, PdfValue> | PdfValue): FormContents => ({
  dict: new Map(
    objects === undefined
      ? []
      : [
          [
            'Resources',
            objects && typeof objects === 'object' && 'ref' in objects
              ? (objects as PdfValue)
              : resources(objects as Record<string, PdfValue>),
          ],
        ],
  ),
  content: Buffer.from(content),
  marks: new Set(),
})
/** `form: nth→painted`, of a page that paints this. */
const again = (page: string, objects: Record<string, PdfValue>, forms: Record<number, FormContents>): string =>
  [
    ...paintedAgain(
      file,
      Buffer.from(page),
      resources(objects),
      new Map(Object.entries(forms).map(([ref, one]) => [Number(ref), one])),
    ),
  ]
    .map(([within, all]) => `${within}: ${[...all].map(([nth, ref]) => `${nth}→${ref}`).join(' ')}`)
    .join('; ')

test('the last time counts; what the page itself paints twice stays', () => {
  const [A, B] = [{ref: 11}, {ref: 12}]
  assert.equal(again('/A Do', {A}, {11: form('/B Do /B Do /B Do', {B}), 12: form('0 0 1 1 re f')}), '11: 1→12 0→12')
  assert.equal(again('/A Do /A Do', {A}, {11: form('')}), '')
  // By the page after, and in a form before it.
  assert.equal(again('/A Do /B Do', {A, B}, {11: form('/B Do', {B}), 12: form('')}), '11: 0→12')
  // Every painting by name counts, those of pictures too.
  assert.equal(again('/A Do', {A}, {11: form('/I Do /B Do /I Do /B Do', {B, I: {ref: 20}}), 12: form('')}), '11: 1→12')
  assert.equal(
    again('/A Do', {A}, {11: form('/B Do (x) Tj /B Do', {ref: 2}), 12: form('')}),
    '11: 0→12',
    'resources by reference',
  )
  assert.equal(again('/A Do', {A, B}, {11: form('/B Do /B Do'), 12: form('')}), '11: 0→12', 'those of what is around')
  assert.equal(again('/X Do', {A}, {11: form('')}), '')
})

test('a form that paints itself, and forms within forms without end, are cut', () => {
  assert.equal(again('/A Do', {A: {ref: 11}}, {11: form('/A Do', {A: {ref: 11}})}), '11: 0→11')
  const chain = (length: number) =>
    again(
      '/N Do',
      {N: {ref: 100}},
      Object.fromEntries([
        ...Array.from({length}, (_, index) => [100 + index, form('/N Do', {N: {ref: 101 + index}})]),
        [100 + length, form('/E Do /E Do', {E: {ref: 99}})],
        [99, form('')],
      ]),
    )
  assert.equal(chain(11), '111: 0→99')
  assert.equal(chain(12), '')
})

test('a copy is made once, its own forms are copies, other objects the same', () => {
  const forms = new Map([
    [11, form('/B Do', {B: {ref: 12}, I: {ref: 20}, J: 5})],
    [12, form('', {})],
    [13, form('')],
  ])
  const put = new Map<number, PdfStream>()
  let next = 50
  const draft = {file, allocate: () => next++, put: (number: number, value: PdfStream) => put.set(number, value)}
  const made: [number, PdfDict][] = []
  const twin = twinsOf(forms, draft as unknown as Draft, (number, objects) => {
    made.push([number, objects])
    return {dict: objects, data: Buffer.from(String(number))}
  })
  assert.deepEqual([twin(11), twin(12), twin(11), twin(13)], [50, 51, 50, 52])
  assert.deepEqual(made, [
    [12, new Map()],
    [
      11,
      new Map<string, PdfValue>([
        ['B', {ref: 51}],
        ['I', {ref: 20}],
        ['J', 5],
      ]),
    ],
    [13, new Map()],
  ])
  assert.deepEqual(
    [...put].map(([number, {data}]) => [number, Buffer.from(data).toString()]),
    [
      [51, '12'],
      [50, '11'],
      [52, '13'],
    ],
  )
})
