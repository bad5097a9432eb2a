import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Pages} from '../../types.ts'
import {closeDraft, openDraft} from '../draft.ts'
import {openPdf} from '../read/file.ts'
import {handWritten} from '../read/trial.ts'
import {boxes} from './boxes.ts'
import {destinations, possibleDestinations} from './destinations.ts'
import {labels} from './labels.ts'
import {metadata} from './metadata.ts'

const page = (number: number) => ({number, width: 200, height: 310, label: String(number)})
const laid = {
  pages: [page(1), page(2)],
  targets: new Map([
    ['z', 1],
    ['é', 2],
  ]),
  headings: [
    {id: 'b', page: 2, y: 100, ref: 0, level: 1, text: 'B'},
    {id: '', page: 1, y: 0, ref: 1, level: 1, text: 'Sans'},
  ],
} as unknown as Pages

/** Two pages of 300 points, which are to have 310: what stands on them moves up by ten. */
const printed = handWritten([
  '<</Type /Catalog /Pages 2 0 R /Dests 5 0 R>>',
  '<</Type /Pages /Kids [3 0 R 4 0 R] /Count 2>>',
  '<</Type /Page /Parent 2 0 R /MediaBox [0 0 200 300] /ArtBox [0 0 1 1]>>',
  '<</Type /Page /Parent 2 0 R /MediaBox [0 0 200 300]>>',
  '<</a [3 0 R /XYZ 1 250 0] /loin [9 0 R /XYZ 0 0 0] /c [4 0 R /XYZ]>>',
])

test('names lead to what Chromium knows, moved with its page, to headings, and else to the top of the page', () => {
  assert.deepEqual(
    [...possibleDestinations(openDraft(printed, laid), laid)],
    [
      ['a', [{ref: 3}, 'XYZ', 1, 260, 0]],
      ['b', [{ref: 4}, 'XYZ', 0, 210, 0]],
      ['c', [{ref: 4}, 'XYZ', null, null, 0]],
      ['z', [{ref: 3}, 'XYZ', 0, 310, 0]],
      ['\xc3\xa9', [{ref: 4}, 'XYZ', 0, 310, 0]],
    ],
  )
})

test('the boxes of a page are written, and the catalog has its keys in their order', () => {
  const draft = openDraft(printed, laid)
  const context = {
    pages: laid,
    links: true,
    metadata: {title: 'Essai', author: [], lang: 'fr', producer: '1'},
  }
  draft.destinations.set('z', [{ref: 3}, 'XYZ', 0, 310, 0])
  for (const step of [destinations, metadata, labels, boxes]) assert.deepEqual(step(draft, context), [])
  const file = openPdf(closeDraft(draft))
  const first = file.dict({ref: 3})
  for (const box of ['MediaBox', 'CropBox', 'BleedBox', 'TrimBox'])
    assert.deepEqual(first?.get(box), [0, 0, 200, 310], box)
  assert.equal(first?.has('ArtBox'), false)
  const keys = [...(file.dict(file.trailer.get('Root'))?.keys() ?? [])]
  assert.deepEqual(keys.slice(0, 2), ['Type', 'Pages'])
  const wanted = ['Lang', 'MarkInfo', 'ViewerPreferences', 'PageLabels', 'Metadata', 'Dests', 'Outlines']
  assert.deepEqual(
    keys.slice(2),
    wanted.filter(key => keys.includes(key)),
  )
  assert.ok(keys.includes('PageLabels') && keys.includes('Metadata') && keys.includes('Dests'))
})
