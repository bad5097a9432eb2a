/** A PDF while it is finished: what it takes over of one written by hand, and what it gives back. */
import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Metadata, Page, Pages} from '../types.ts'
import {closeDraft, destinationOn, openDraft, PagesDiffer, type Sheet} from './draft.ts'
import {openPdf, streamBytes} from './read/file.ts'
import {handWritten, stream} from './read/trial.ts'
import {isStream, type PdfDict, type PdfValue} from './read/values.ts'
import {boxes} from './steps/boxes.ts'
import {intent} from './steps/intent.ts'
import {creator, moment} from './steps/moment.ts'
import {pictures} from './steps/pictures.ts'

const laid = (...sizes: readonly (readonly [number, number])[]): Pages =>
  ({
    pages: sizes.map(([width, height], index) => ({number: index + 1, width, height}) as unknown as Page),
  }) as unknown as Pages
const metadata: Metadata = {title: '', author: [], lang: 'fr', producer: '1'}
const context = {pages: laid(), metadata, links: true}

/** Two pages of a paper of 200 by 300, of which the second has its own. */
const printed = (
  catalog = '',
  others: readonly string[] = [],
  trailer = '',
  pages: readonly [string, string] = ['', ''],
) =>
  handWritten(
    [
      `<</Type /Catalog /Pages 2 0 R ${catalog}>>`,
      '<</Type /Pages /Kids [3 0 R 4 0 R] /Count 2 /MediaBox [0 0 200 300]>>',
      `<</Type /Page /Parent 2 0 R /Contents 5 0 R ${pages[0]}>>`,
      `<</Type /Page /Parent 2 0 R /Contents [5 0 R 6 0 R] /MediaBox [0 0 210 297] ${pages[1]}>>`,
      stream('0 0 1 1 re f'),
      stream('0 0 2 2 re f'),
      ...others,
    ],
    `/Root 1 0 R ${trailer}`,
  )

test('sheets have the sizes of the layout, and say how far what is painted must move up', () => {
  const {sheets} = openDraft(printed('', [], '', ['/Annots [7 0 R]', '']), laid([200, 299.5], [210, 297.0005]))
  assert.deepEqual(
    sheets.map(({number, width, height, up, annotations}) => ({number, width, height, up, annotations})),
    [
      {number: 1, width: 200, height: 299.5, up: -0.5, annotations: [{ref: 7}]},
      {number: 2, width: 210, height: 297.0005, up: 0, annotations: []},
    ],
  )
  const paperless = handWritten(['<</Pages 2 0 R>>', '<</Kids [3 0 R]>>', '<</Type /Page>>'])
  assert.equal(openDraft(paperless, laid([10, 20])).sheets[0]?.up, 0)
})

test('other pages than were laid out, or no catalog, are no draft', () => {
  assert.throws(
    () => openDraft(printed(), laid([200, 300])),
    (error: unknown) =>
      error instanceof PagesDiffer && error.printed === 2 && /2 pages were printed, 1 laid out/.test(error.message),
  )
  assert.throws(() => openDraft(handWritten(['<<>>'], ''), laid()), /no catalog/)
  assert.throws(() => openDraft(handWritten(['<<>>'], '/Root 9 0 R'), laid()), /no catalog/)
})

test('what is made anew is not taken over: information, bookmarks of any depth, places, metadata', () => {
  const draft = openDraft(
    printed(
      '/Outlines 8 0 R /Dests 13 0 R /Metadata 14 0 R /Names <<>> /StructTreeRoot 16 0 R /Lang (fr) /ViewerPreferences <<>>',
      [
        '<</Title (x)>>',
        '<</First 9 0 R /Last 11 0 R>>',
        '<</Next 11 0 R /First 10 0 R>>',
        '<</Title (a) /Next 12 0 R /First 9 0 R>>',
        '<</Title (b) /Next 9 0 R>>',
        '<</Title (c)>>',
        '<<>>',
        stream(''),
        '(kept)',
        '<</Type /StructTreeRoot>>',
      ],
      '/Info 7 0 R',
    ),
    laid([200, 300], [210, 297]),
  )
  assert.deepEqual([...draft.objects.keys()], [1, 2, 3, 4, 5, 6, 15, 16])
  assert.deepEqual([...draft.entries.keys()], ['Type', 'Pages', 'Metadata', 'Lang', 'ViewerPreferences'])
  assert.deepEqual([draft.allocate(), draft.allocate()], [17, 18])
  assert.equal(draft.put(15, {text: 'new'}), 15)
  assert.equal(Buffer.from(draft.objects.get(15)?.bytes ?? []).toString(), '(new)')
})

test('the catalog keeps its order; what steps add stands in an order of its own, whatever theirs', () => {
  const draft = openDraft(printed('/Lang (fr) /PageLayout /SinglePage'), laid([200, 300], [210, 297]))
  for (const key of [
    'Other',
    'Outlines',
    'Dests',
    'Names',
    'AF',
    'Metadata',
    'OutputIntents',
    'PageLabels',
    'ViewerPreferences',
    'StructTreeRoot',
    'MarkInfo',
    'Lang',
  ])
    draft.entries.set(key, key)
  draft.info = draft.put(draft.allocate(), new Map([['Title', {text: 'Essai'}]]))
  draft.version = '1.6'
  const bytes = closeDraft(draft)
  const file = openPdf(bytes)
  assert.equal(Buffer.from(bytes).toString('latin1', 0, 8), '%PDF-1.6')
  const added = [
    'MarkInfo',
    'StructTreeRoot',
    'ViewerPreferences',
    'PageLabels',
    'OutputIntents',
    'Metadata',
    'AF',
    'Names',
    'Dests',
    'Outlines',
    'Other',
  ]
  assert.deepEqual(
    [...(file.dict(file.trailer.get('Root'))?.keys() ?? [])],
    ['Type', 'Pages', 'Lang', 'PageLayout', ...added],
  )
  assert.deepEqual(file.dict(file.trailer.get('Info'))?.get('Title'), {text: 'Essai'})
  const plain = closeDraft(openDraft(printed(), laid([200, 300], [210, 297])))
  assert.equal(Buffer.from(plain).toString('latin1', 0, 8), '%PDF-1.7')
  assert.ok(!openPdf(plain).trailer.has('Info'))
})

test('a place on a sheet counts from its top, and does not go below its foot', () => {
  const sheet = {leaf: {ref: 3}, height: 300} as unknown as Sheet
  assert.deepEqual(destinationOn(sheet, 20), [{ref: 3}, 'XYZ', 0, 280, 0])
  assert.deepEqual(destinationOn(sheet, 301), [{ref: 3}, 'XYZ', 0, 0, 0])
  assert.equal(destinationOn(undefined, 20), undefined)
})

test('the boxes of a page are those of the layout; what is painted moves with its top, and annotations that went are not listed', () => {
  const given = printed('', [], '', ['/Annots [7 0 R 8 0 R <</Own 1>>] /ArtBox [0 0 1 1]', '/Annots [7 0 R]'])
  const draft = openDraft(given, laid([198, 299.5], [210, 296.5]))
  draft.dropped.add(7)
  assert.deepEqual(boxes(draft, context), [])
  const file = openPdf(closeDraft(draft))
  const [one, two] = [3, 4].map(ref => file.dict({ref}) as PdfDict) as [PdfDict, PdfDict]
  for (const name of ['MediaBox', 'CropBox', 'BleedBox', 'TrimBox']) {
    assert.deepEqual(one.get(name), [0, 0, 198, 299.5])
    assert.deepEqual(two.get(name), [0, 0, 210, 296.5])
  }
  assert.ok(!one.has('ArtBox'))
  assert.deepEqual(one.get('Annots'), [{ref: 8}, new Map([['Own', 1]])])
  assert.ok(!two.has('Annots'))
  // Both move as far: one stream does it for both.
  const [lift, ...contents] = one.get('Contents') as PdfValue[]
  assert.deepEqual([contents, two.get('Contents')], [[{ref: 5}], [lift, {ref: 5}, {ref: 6}]])
  const moved = file.resolve(lift)
  assert.ok(isStream(moved))
  assert.equal(Buffer.from(streamBytes(moved)).toString(), '1 0 0 1 0 -0.50000 cm')
  const still = openDraft(printed(), laid([200, 300], [210, 297]))
  boxes(still, context)
  const kept = openPdf(closeDraft(still)).dict({ref: 3})
  assert.deepEqual([kept?.get('Contents'), kept?.has('Annots')], [{ref: 5}, false])
})

test('the colours of the file are those of sRGB', () => {
  const draft = openDraft(printed(), laid([200, 300], [210, 297]))
  assert.deepEqual(intent(draft, context), [])
  const file = openPdf(closeDraft(draft))
  const [found, ...others] = file.array(file.dict(file.trailer.get('Root'))?.get('OutputIntents'))
  assert.deepEqual(others, [])
  const {DestOutputProfile, ...entries} = Object.fromEntries(file.dict(found) ?? [])
  const name = {text: 'sRGB IEC61966-2.1'}
  assert.deepEqual(entries, {Type: 'OutputIntent', S: 'GTS_PDFA1', OutputConditionIdentifier: name, Info: name})
  const profile = file.resolve(DestOutputProfile)
  assert.ok(isStream(profile))
  assert.deepEqual(
    [profile.dict.get('N'), profile.dict.get('Filter'), profile.dict.get('Length')],
    [3, 'FlateDecode', profile.data.length],
  )
  assert.equal(
    Buffer.from(streamBytes(profile)).toString('latin1', 36, 40),
    'acsp',
    'the signature of a profile of ICC',
  )
})

test('lighter pictures stand in the place of Chromium’s', () => {
  const draft = openDraft(printed(), laid([200, 300], [210, 297]))
  assert.deepEqual(pictures(draft, context), [])
  const written = () => Buffer.from(draft.objects.get(5)?.bytes ?? []).toString()
  assert.match(written(), /0 0 1 1 re f/)
  const data = Buffer.from('light')
  pictures(draft, {...context, pictures: new Map([[5, {dict: new Map([['Length', data.length]]), data}]])})
  assert.match(written(), /stream\nlight\nendstream/)
})

test('who made it, and when', () => {
  const of = (more: Partial<Metadata>) => ({...metadata, ...more})
  assert.deepEqual(
    ['1.2.0', 'Maison 3', 'v1'].map(producer => creator(of({producer}))),
    ['Fascicule 1.2.0', 'Maison 3', 'v1'],
  )
  assert.deepEqual(
    ['2026-11-23', '2026-11-23T10:20:30.456+01:00', 'demain'].map(date => moment(of({date}))),
    ['2026-11-23T00:00:00Z', '2026-11-23T09:20:30Z', undefined],
  )
  assert.equal(moment(metadata), undefined)
})
