/** Links and pages, in files written by hand. */
import assert from 'node:assert/strict'
import {test} from 'node:test'
import {openPdf} from './file.ts'
import {readLinks} from './links.ts'
import {pageContent, pageLeaves} from './pages.ts'
import {handWritten, stream} from './trial.ts'
import type {PdfDict} from './values.ts'

const opened = (...objects: readonly string[]) => openPdf(handWritten(['<</Type /Catalog /Pages 2 0 R>>', ...objects]))

/** The links of a page with these annotations; page 2 of the file is object 3. */
const links = (annotations: string, media: readonly [number, number, number, number] = [0, 0, 200, 300]) => {
  const file = opened(`<</Annots [${annotations}]>>`)
  const named = new Map([['but', {page: 4, y: 20}]]) as unknown as Parameters<typeof readLinks>[4]
  return readLinks(file, file.dict({ref: 2}) as PdfDict, media, new Map([[3, 2]]), named)
}
const link = (entries: string) => links(`<</Subtype /Link ${entries}>>`)[0]

test('where a link lies, from the top left corner of the page', () => {
  const [one] = links('<</Subtype /Link /Rect [20 40 60 100]>>', [10, 5, 210, 305])
  assert.deepEqual([one?.x, one?.y, one?.width, one?.height], [10, 205, 40, 60])
  const broken = link('/Rect [20 40 /a]')
  assert.deepEqual([broken?.x, broken?.y, broken?.width, broken?.height], [20, 300, -20, -40])
  const none = link('')
  assert.deepEqual([none?.x, none?.y, none?.width, none?.height], [0, 300, 0, 0])
  assert.equal(links('<</Subtype /Text>> 9 0 R <</Subtype /Link>>').length, 1)
})

test('where it leads: an address, a place, a name', () => {
  const said = (entries: string) => {
    const {destination, name, uri} = link(entries) ?? {}
    return [destination?.page, name, uri]
  }
  assert.deepEqual(said('/A <</S /URI /URI (https://exemple.org/)>>'), [undefined, undefined, 'https://exemple.org/'])
  assert.deepEqual(said('/Dest [3 0 R /Fit]'), [2, undefined, undefined])
  assert.deepEqual(said('/Dest /but'), [4, 'but', undefined])
  assert.deepEqual(said('/Dest (but)'), [4, 'but', undefined])
  assert.deepEqual(said('/A <</S /GoTo /D (perdu)>>'), [undefined, 'perdu', undefined])
  assert.deepEqual(said('/A <</S /Launch /D (but)>>'), [undefined, undefined, undefined])
  assert.deepEqual(said('/A <</S /GoTo /D (perdu)>> /Dest (but)'), [4, 'but', undefined])
})

test('pages in their order, each with what it inherits', () => {
  const file = opened(
    '<</Kids [3 0 R 4 0 R] /MediaBox [0 0 1 1] /Rotate 90 /Other 1>>',
    '<</Type /Page /MediaBox [0 0 2 2]>>',
    '<</Kids [5 0 R <</Type /Page>> 2 0 R] /CropBox [0 0 3 3] /Resources <</A 1>>>>',
    '<</Type /Page /Contents 9 0 R>>',
  )
  const leaves = pageLeaves(file, file.dict({ref: 1}) as PdfDict)
  const [first, second] = leaves
  assert.deepEqual([...new Set(leaves.map(({ref}) => ref))], [3, 5])
  assert.deepEqual(Object.fromEntries(first?.dict ?? []), {Type: 'Page', MediaBox: [0, 0, 2, 2], Rotate: 90})
  assert.deepEqual([...(second?.dict.keys() ?? [])].sort(), [
    'Contents',
    'CropBox',
    'MediaBox',
    'Resources',
    'Rotate',
    'Type',
  ])
  assert.deepEqual([...(second?.own.keys() ?? [])], ['Type', 'Contents'])
})

test('the streams of a page are one program, with white space between them', () => {
  const content = (value: string) => {
    const file = opened(`<</Contents ${value}>>`, stream('q 1'), stream('w Q'), '<<>>')
    return Buffer.from(pageContent(file, file.dict({ref: 2}) as PdfDict)).toString()
  }
  assert.equal(content('3 0 R'), 'q 1')
  assert.equal(content('[3 0 R 5 0 R 4 0 R]'), 'q 1\nw Q\n')
  assert.equal(content('null'), '')
})
