/** What the pages paint, by its marks. */
import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Draft} from '../draft.ts'
import {openPdf} from '../read/file.ts'
import {pageLeaves} from '../read/pages.ts'
import {handWritten, onePage, stream} from '../read/trial.ts'
import type {PdfDict} from '../read/values.ts'
import {propertiesOf, readContents, wordsOf} from './contents.ts'

const fonts = '/Font <</F1 5 0 R>>'
const contentsOf = (content: string, resources = fonts, ...others: string[]) => {
  const file = openPdf(onePage(content, `<<${resources}>>`, ...others))
  const sheets = pageLeaves(file, file.dict(file.trailer.get('Root')) as PdfDict).map(leaf => ({leaf}))
  return readContents({file, sheets} as unknown as Draft)
}

test('the letters of each marked content, and those of none', () => {
  const contents = contentsOf(
    'BT /F1 10 Tf 10 280 Td /P <</MCID 2>> BDC (un) Tj (mot) Tj EMC (hors) Tj /Span <</MCID 0>> BDC (fin) Tj EMC ET',
  )
  assert.deepEqual([...contents.keys()], [3])
  assert.deepEqual(
    [wordsOf(contents, 3, 2), wordsOf(contents, 3, 0), wordsOf(contents, 3, 1), wordsOf(contents, 4, 2)],
    ['unmot', 'fin', '', ''],
  )
  assert.deepEqual(
    contents.get(3)?.unmarked.map(({text}) => text),
    ['hors'],
  )
  assert.equal(contents.get(3)?.forms.size, 0)
})

test('letters that do not show are read where they stand', () => {
  const contents = contentsOf(
    '/P <</MCID 0>> BDC BT /F1 10 Tf 10 280 Td (un) Tj 3 Tr ( deux) Tj 0 Tr ( trois) Tj ET EMC',
  )
  assert.equal(wordsOf(contents, 3, 0), 'un deux trois')
})

test('forms with the marks in them, forms within forms, each once; pictures are none', () => {
  const form = (content: string, entries = '') => stream(content, `/Subtype /Form ${entries}`)
  const contents = contentsOf(
    '/A Do',
    `${fonts} /XObject <</A 7 0 R /Same 7 0 R /I 9 0 R /Direct null>> /Properties <</Named <</MCID 8>>>>`,
    form(
      '/P <</MCID 3>> BDC EMC /P <</MCID 4>> BDC EMC /Span /Named BDC EMC',
      '/Resources <</XObject <</B 8 0 R /A 7 0 R>> /Properties <</Named <</MCID 5>> >>>>',
    ),
    form('/Span /Named BDC EMC /Span /Other BDC EMC /Span BMC EMC', ''),
    stream('', '/Subtype /Image'),
  )
  const forms = [...(contents.get(3)?.forms ?? [])].map(([ref, {marks}]) => [ref, ...marks])
  // One without resources of its own has those of what is around.
  assert.deepEqual(forms, [
    [7, 3, 4, 5],
    [8, 5],
  ])
})

test('property lists stand where they are used, or in the resources', () => {
  const file = openPdf(handWritten(['<</Type /Catalog>>', '<</MCID 1>>']))
  const own: PdfDict = new Map([['Properties', new Map([['Named', {ref: 2}]])]])
  const list = new Map([['MCID', 2]])
  const read = propertiesOf(file, own)
  assert.deepEqual(
    [read('Named')?.get('MCID'), read('Other'), read(list), read({ref: 2})?.get('MCID'), read(undefined)],
    [1, undefined, list, 1, undefined],
  )
  assert.equal(propertiesOf(file, undefined)('Named'), undefined)
})
