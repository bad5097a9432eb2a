/** What a press remarks, and the points that a file misses, at their boundaries: on pages written by hand. */
import assert from 'node:assert/strict'
import {test} from 'node:test'
import {readPdf} from '../../pdf/read/index.ts'
import {handWritten, onePage, stream} from '../../pdf/read/trial.ts'
import type {FileEntry, LaidText, Page, Place, Press} from '../../types.ts'
import {pressRemarks} from './remarks.ts'
import {standardFindings} from './standard.ts'

const places: Place[] = [1, 2, 3, 4].map(line => ({file: 'a.md', line, column: 1}))
const page = (more: Partial<Page> = {}): Page =>
  ({number: 5, width: 200, height: 300, texts: [{ref: 0}], images: [], ...more}) as unknown as Page

interface Given {
  readonly content?: string
  readonly laid?: Partial<Page>
  readonly files?: readonly Partial<FileEntry>[]
  readonly bleed?: number
  readonly runs?: readonly object[]
  readonly owners?: readonly number[]
}
const remarks = ({content = '', laid, files = [], bleed = 0, runs, owners = []}: Given) => {
  const read = readPdf(onePage(content, '<<>>'))
  const pdf = runs ? {...read, pages: read.pages.map(each => ({...each, runs}))} : read
  return pressRemarks({
    pdf: pdf as typeof read,
    pages: [page(laid)],
    owners: [owners.map(ref => ({ref}) as LaidText)],
    places,
    files: new Map(files.map(file => [file.name ?? '', file as FileEntry])),
    press: {bleed} as Press,
  }).map(({rule, severity, place, values}) => ({rule, severity, line: place?.line, ...values}))
}

const image = (width: number, height: number, more: object = {}) =>
  [{name: 'a.jpg', ref: 1, box: {x: 10, y: 10, width, height}, ...more}] as unknown as Page['images']

test('a picture has so many dots per inch as its larger scale leaves, or its smaller one where it is cut', () => {
  const dots = (width: number, height: number, more: object = {}, file: Partial<FileEntry> = {}) =>
    remarks({laid: {images: image(width, height, more)}, files: [{name: 'a.jpg', width: 450, height: 225, ...file}]})
  assert.deepEqual(dots(144, 72), [], '225')
  assert.deepEqual(dots(145, 72.5), [
    {
      rule: 'press-resolution',
      severity: 'warning',
      line: 2,
      page: 5,
      name: 'a.jpg',
      dots: 223,
      width: 605,
      height: 303,
    },
  ])
  assert.deepEqual(dots(145, 72), [], 'the smaller scale')
  assert.deepEqual(
    dots(144, 90, {covers: true}).map(found => Object(found).dots),
    [180],
    'what is cut fills its place',
  )
  for (const file of [{width: 0}, {height: 0}, {name: 'b.jpg'}]) assert.deepEqual(dots(300, 150, {}, file), [])
  assert.deepEqual(dots(300, 150, {name: 'A.SVG'}, {name: 'A.SVG'}), [])
  assert.deepEqual(dots(0, 150), [])
})

test('lines of drawings that are too thin', () => {
  const lines = (width: number, x = 50, y = 250) =>
    remarks({content: `${width} w ${x} ${y} m 90 90 l S`, laid: {images: image(100, 60)}})
  assert.deepEqual(lines(0.2), [{rule: 'press-line', severity: 'info', line: 2, page: 5, name: 'a.jpg', width: 0.2}])
  assert.deepEqual([lines(0.244).length, lines(0.246).length], [1, 0])
  // The box goes from 10 to 110 and, from the top, from 10 to 70, with a point around it.
  assert.deepEqual(
    [lines(0.2, 9).length, lines(0.2, 8.9).length, lines(0.2, 111).length, lines(0.2, 111.1).length],
    [1, 0, 1, 0],
  )
  assert.deepEqual([lines(0.2, 50, 291).length, lines(0.2, 50, 291.1).length], [1, 0])
  assert.deepEqual([lines(0.2, 50, 229).length, lines(0.2, 50, 228.9).length], [1, 0])
})

test('rich blacks, at the picture that they are in, or at the first text', () => {
  const ground = 'q 0.5 0.5 0.4 0.5 k 10 10 120 200 re f Q'
  assert.deepEqual(remarks({content: ground}), [{rule: 'press-black', severity: 'info', line: 1, page: 5, ink: 190}])
  assert.equal(remarks({content: ground, laid: {images: image(150, 290)}})[0]?.line, 2)
  assert.equal(remarks({content: ground, laid: {texts: [], images: image(10, 10)}})[0]?.line, 2)
  assert.deepEqual(remarks({content: ground, laid: {texts: []}}), [], 'what the house draws')
})

test('small letters in several inks, or in a tint of black', () => {
  const letters = (colour: number, size = 6.96, text = ' Un mot ') =>
    remarks({runs: [{text, size, colour}], owners: [2]})
  assert.deepEqual(letters(0x0b4f6c), [
    {rule: 'press-letters', severity: 'info', line: 3, page: 5, words: 'Un mot', size: 7},
  ])
  assert.equal(letters(0x555555)[0]?.rule, 'press-tint')
  assert.equal(letters(0x010101)[0]?.rule, 'press-tint')
  assert.equal(letters(0x555655)[0]?.rule, 'press-letters')
  assert.equal(letters(0x565555)[0]?.rule, 'press-letters')
  for (const colour of [0, 0xffffff, -1, -2]) assert.deepEqual(letters(colour), [], `${colour}`)
  assert.deepEqual(letters(0x0b4f6c, 7), [])
  assert.deepEqual(letters(0x0b4f6c, 5, ' '), [])
  assert.equal(Object(letters(0x0b4f6c, 5, 'x'.repeat(60))[0]).words, 'x'.repeat(40))
  assert.deepEqual(remarks({runs: [{text: 'a', size: 5, colour: 0x0b4f6c}]}), [], 'of nobody')
  const twice = [0, 1].map(() => ({text: 'a', size: 5, colour: 0x0b4f6c}))
  assert.equal(remarks({runs: twice, owners: [2, 2]}).length, 1, 'once at a place')
  assert.equal(remarks({runs: twice, owners: [2, 3]}).length, 2)
})

test('a ground that ends at the edge of the page', () => {
  const bled = (rectangle: string, colour = '1 0 0 rg') => {
    // Trimmed 10 points within its paper, which is the bleed.
    const file = handWritten([
      '<</Type /Catalog /Pages 2 0 R>>',
      '<</Kids [3 0 R] /Count 1>>',
      '<</Type /Page /Parent 2 0 R /MediaBox [0 0 220 320] /BleedBox [0 0 220 320] /TrimBox [10 10 210 310] /Contents 4 0 R>>',
      stream(`${colour} ${rectangle} re f`),
    ])
    return pressRemarks({
      pdf: readPdf(file),
      pages: [page({images: image(9, 9)})],
      owners: [],
      places,
      files: new Map(),
      press: {bleed: (10 * 25.4) / 72} as Press,
    }).map(({rule, severity, place, values}) => [rule, severity, place?.line, values.page])
  }
  const told = [['press-ground', 'warning', 2, 5]]
  assert.deepEqual(bled('10 50 100 100'), told, 'on the left')
  assert.deepEqual(bled('110 50 100 100'), told, 'on the right')
  assert.deepEqual(bled('50 10 100 100'), told, 'at the foot')
  assert.deepEqual(bled('50 210 100 100'), told, 'at the head')
  assert.deepEqual(bled('50 50 100 100'), [], 'within')
  assert.deepEqual(bled('0 50 110 100'), [], 'it bleeds')
  assert.deepEqual(bled('10 50 20 20'), [], 'a small one')
  assert.deepEqual(bled('10.9 50 100 100'), told)
  assert.deepEqual(bled('11.1 50 100 100'), [])
  assert.deepEqual(bled('10 50 100 100', '1 1 1 rg'), [], 'white')
  assert.deepEqual(bled('10 50 100 100 re f 0.4 0 9 9'), [], 'another one reaches that edge')
})

/** A file with all that a press asks for, of which `change` says otherwise. */
const whole = {
  version: '1.6',
  catalog: '/OutputIntents [7 0 R] /Metadata 5 0 R',
  page: '/TrimBox [10 10 210 310] /BleedBox [0 0 220 320] /MediaBox [0 0 220 320]',
  content: '',
  trailer: '/Root 1 0 R /Info 6 0 R',
  info: '/Title (a) /CreationDate (b) /ModDate (c) /Trapped /False',
  intent: '/S /GTS_PDFX /OutputConditionIdentifier (FOGRA39) /DestOutputProfile 8 0 R',
  profile: `${'x'.repeat(12)}prtrCMYK`,
  components: 4,
  xmp: '<dc:title><xmpMM:DocumentID><xmpMM:VersionID><xmpMM:RenditionClass><xmp:CreateDate><xmp:ModifyDate><xmp:MetadataDate>',
  resources: '<<>>',
}
const missed = (change: Partial<typeof whole> = {}, press: Partial<Press> = {}, laid: Partial<Page> = {}) => {
  const made = {...whole, ...change}
  const bytes = handWritten(
    [
      `<</Type /Catalog /Pages 2 0 R ${made.catalog}>>`,
      '<</Kids [3 0 R] /Count 1>>',
      `<</Type /Page /Parent 2 0 R /Contents 4 0 R /Resources ${made.resources} ${made.page}>>`,
      stream(made.content),
      stream(made.xmp, '/Type /Metadata'),
      `<<${made.info}>>`,
      `<<${made.intent}>>`,
      stream(made.profile, `/N ${made.components}`),
    ],
    made.trailer,
  )
  bytes.write(`%PDF-${made.version}`, 'latin1')
  const settings = {color: 'cmyk', ink: 300, bleed: (10 * 25.4) / 72, ...press} as Press
  return standardFindings(readPdf(bytes), [page({width: 200, height: 300, ...laid})], settings).map(
    ({rule, severity, values}) => {
      assert.deepEqual([rule, severity], ['press-standard', 'error'])
      return `${values.point} ${values.page}`
    },
  )
}

test('a file that has all that is asked for misses nothing', () => {
  assert.deepEqual(missed(), [])
  for (const version of ['1.0', '1.6']) assert.deepEqual(missed({version}), [])
  for (const version of ['1.7', '2.0']) assert.deepEqual(missed({version}), ['version 0'])
})

test('what the file says of itself', () => {
  assert.deepEqual(missed({trailer: `${whole.trailer} /Encrypt <<>>`}), ['encrypted 0'])
  for (const entry of ['/AA <<>>', '/OpenAction 1', '/Names <</JavaScript 1>>'])
    assert.deepEqual(missed({catalog: `${whole.catalog} ${entry}`}), ['script 0'], entry)
  assert.deepEqual(missed({catalog: `${whole.catalog} /Names <</Dests 1>>`}), [])
  for (const gone of ['/Title (a)', '/CreationDate (b)', '/ModDate (c)', '/Trapped /False'])
    assert.equal(missed({info: whole.info.replace(gone, '')}).length, 1, gone)
  assert.deepEqual(missed({info: whole.info.replace('/False', '/True')}), [])
  assert.deepEqual(missed({info: whole.info.replace('/False', '/Unknown')}), ['trapped 0'])
  assert.deepEqual(missed({info: whole.info.replace('/Title (a)', '/Title /a')}), ['metadata 0'])
  for (const [tag, point] of [
    ['dc:title', 'metadata'],
    ['xmpMM:DocumentID', 'metadata'],
    ['xmpMM:VersionID', 'metadata'],
    ['xmpMM:RenditionClass', 'metadata'],
    ['xmp:CreateDate', 'dates'],
    ['xmp:ModifyDate', 'dates'],
    ['xmp:MetadataDate', 'dates'],
  ] as const)
    assert.deepEqual(missed({xmp: whole.xmp.replace(`<${tag}>`, '')}), [`${point} 0`], tag)
})

test('the profile of a press with four inks, one of them', () => {
  const condition = ['condition 0']
  assert.deepEqual(missed({catalog: '/Metadata 5 0 R'}), condition)
  assert.deepEqual(missed({catalog: whole.catalog.replace('[7 0 R]', '[7 0 R 7 0 R]')}), condition)
  assert.deepEqual(missed({catalog: whole.catalog.replace('[7 0 R]', '[<</S /GTS_PDFA1>> 7 0 R]')}), [])
  assert.deepEqual(missed({intent: whole.intent.replace('GTS_PDFX', 'GTS_PDFA1')}), condition)
  assert.deepEqual(missed({intent: whole.intent.replace('(FOGRA39)', '/FOGRA39')}), condition)
  assert.deepEqual(missed({intent: whole.intent.replace('8 0 R', '6 0 R')}), condition)
  assert.deepEqual(missed({components: 3}), condition)
  assert.deepEqual(missed({profile: whole.profile.replace('prtr', 'mntr')}), condition)
  assert.deepEqual(missed({profile: whole.profile.replace('CMYK', 'RGB ')}), condition)
})

test('the boxes of each page', () => {
  const boxes = (from: string, to: string) => missed({page: whole.page.replace(from, to)})
  assert.deepEqual(boxes('[10 10 210 310]', '[10 10 210.02 310]').includes('trim 1'), true)
  assert.deepEqual(boxes('[10 10 210 310]', '[10 10 210 309.98]').includes('trim 1'), true)
  assert.deepEqual(boxes('[10 10 210 310]', '[10 10 210.005 310]'), [])
  assert.deepEqual(boxes('/MediaBox', '/ArtBox [0 0 1 1] /MediaBox'), ['trim 1'])
  assert.deepEqual(missed({}, {}, {width: 201}), ['trim 1'])
  assert.deepEqual(missed({}, {bleed: 3}), ['bleed 1'])
  for (const bleed of ['[-1 0 220 320]', '[0 -1 220 320]', '[0 0 221 320]', '[0 0 220 321]', '[1 0 220 320]'])
    assert.deepEqual(boxes('/BleedBox [0 0 220 320]', `/BleedBox ${bleed}`), ['bleed 1'], bleed)
  assert.deepEqual(boxes('/MediaBox', '/Annots [<<>>] /MediaBox'), ['annotation 1'])
  assert.deepEqual(boxes('/MediaBox', '/Annots [] /MediaBox'), [])
})

test('colours of the screen, blacks that are given as such, too much ink', () => {
  assert.deepEqual(missed({content: '1 0 0 rg'}), ['colour 1'])
  assert.deepEqual(missed({content: '1 0 0 rg'}, {color: 'rgb'}), ['colour 1'], 'what it means is not said')
  const resources = '<</ColorSpace <</DefaultRGB 1>>>>'
  assert.deepEqual(missed({content: '1 0 0 rg', resources}, {color: 'rgb'}), [])
  assert.deepEqual(missed({content: '1 0 0 rg', resources}), ['colour 1'])
  assert.deepEqual(missed({content: '0 0 0 rg', resources}, {color: 'rgb'}), ['black 1'])
  assert.deepEqual([missed({content: '1 1 1 0.005 k'}), missed({content: '1 1 1 0.006 k'})], [[], ['ink 1']])
  assert.deepEqual(missed({content: '1 1 1 0.5 k'}, {color: 'rgb'}), [])
  assert.deepEqual(missed({content: '1 1 1 0.5 k'}, {ink: 350}), [])
})
