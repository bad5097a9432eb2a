/** Places, bookmarks and links of files written by hand (ISO 32000-2, 12.3.2, 12.3.3, 12.5.6.5). */
import assert from 'node:assert/strict'
import {test} from 'node:test'
import {openPdf} from './file.ts'
import {readLinks} from './links.ts'
import {destinationOf, readDestinations, readOutline} from './outline.ts'
import {handWritten} from './trial.ts'
import type {PdfDict} from './values.ts'

/** Objects 8 and 9 are pages 1 and 2, wherever they are. */
const pages = new Map([
  [8, 1],
  [9, 2],
])
const fileOf = (catalog: string, ...objects: string[]) => {
  const file = openPdf(handWritten([`<</Type /Catalog ${catalog}>>`, ...objects]))
  const root = file.dict({ref: 1}) as PdfDict
  const named = readDestinations(file, root, pages)
  return {file, root, named}
}
const place = (page: number | undefined, left?: number, top?: number) => ({page, left, top})

test('a place, by each way to say it', () => {
  const {file, named} = fileOf('/Dests <</haut [9 0 R /XYZ 1 2 0]>>')
  const of = (value: Parameters<typeof destinationOf>[1]) => destinationOf(file, value, pages, named)
  assert.deepEqual(of([{ref: 9}, 'XYZ', 30, 400, 0]), place(2, 30, 400))
  assert.deepEqual(of([{ref: 9}, 'XYZ', null, 400, null]), place(2, undefined, 400))
  assert.deepEqual(of([{ref: 8}, 'FitH', 400]), place(1, undefined, 400))
  assert.deepEqual(of([{ref: 8}, 'FitBH', 400]), place(1, undefined, 400))
  assert.deepEqual(of([{ref: 8}, 'FitV', 400]), place(1))
  assert.deepEqual(of([{ref: 8}, 'Fit']), place(1))
  assert.deepEqual(of([{ref: 7}, 'Fit']), place(undefined))
  assert.deepEqual(of([0, 'Fit']), place(undefined), 'a page of another file')
  assert.deepEqual([of('haut'), of({text: 'haut'})], [place(2, 1, 2), place(2, 1, 2)])
  assert.deepEqual([of('bas'), of({text: 'bas'}), of([]), of(undefined), of(3)], Array(5).fill(undefined))
})

test('names of the old dictionary, of the tree and of its branches', () => {
  const {named} = fileOf(
    '/Dests <</a [8 0 R /Fit] /b <</D [9 0 R /Fit]>> /c 5 /d []>> /Names <</Dests 2 0 R>>',
    '<</Names [(e) [8 0 R /FitH 5] /f [8 0 R /Fit] (g) <</D 3 0 R>> (h)] /Kids [4 0 R 2 0 R]>>',
    '[9 0 R /XYZ 1 2 0]',
    '<</Names [(i) [9 0 R /Fit]] /Kids [<</Names [(j) [8 0 R /Fit]]>>]>>',
  )
  assert.deepEqual(Object.fromEntries(named), {
    a: place(1),
    b: place(2),
    e: place(1, undefined, 5),
    g: place(2, 1, 2),
    i: place(2),
    j: place(1),
  })
  assert.equal(fileOf('').named.size, 0)
})

test('bookmarks in their order, those below them with them', () => {
  const {file, root, named} = fileOf(
    '/Outlines <</First 2 0 R>> /Dests <</haut [9 0 R /XYZ 1 2 0]>>',
    '<</Title <FEFF00C90074> /Dest /haut /First 4 0 R /Next 3 0 R>>',
    '<</Title (deux) /A <</S /GoTo /D [8 0 R /Fit]>> /Next 2 0 R>>',
    '<</Title (un un) /Dest [8 0 R /FitH 5] /Next 5 0 R>>',
    '<</Title /un>>',
  )
  assert.deepEqual(readOutline(file, root, pages, named), [
    {
      title: 'Ét',
      destination: place(2, 1, 2),
      entries: [
        {title: 'un un', destination: place(1, undefined, 5), entries: []},
        {title: '', destination: undefined, entries: []},
      ],
    },
    {title: 'deux', destination: place(1), entries: []},
  ])
  const none = fileOf('')
  assert.deepEqual(readOutline(none.file, none.root, pages, none.named), [])
})

test('links: where they stand, and where they lead', () => {
  const {file, named} = fileOf('/Dests <</haut [9 0 R /XYZ 1 2 0]>>', '(https://exemple.org/)')
  const read = (annotation: string) => {
    const {file: own} = fileOf('', '(https://exemple.org/)', `<</Annots [${annotation}]>>`)
    return readLinks(own, own.dict({ref: 3}) as PdfDict, [10, 20, 210, 320], pages, named)
  }
  const rect = '/Subtype /Link /Rect [30 40 90 55]'
  const at = {x: 20, y: 265, width: 60, height: 15}
  assert.deepEqual(read(`<<${rect} /Dest /haut>>`), [
    {...at, destination: place(2, 1, 2), name: 'haut', uri: undefined},
  ])
  assert.deepEqual(read(`<<${rect} /Dest (haut)>>`), [
    {...at, destination: place(2, 1, 2), name: 'haut', uri: undefined},
  ])
  assert.deepEqual(read(`<<${rect} /A <</S /GoTo /D [8 0 R /Fit]>>>>`), [
    {...at, destination: place(1), name: undefined, uri: undefined},
  ])
  assert.deepEqual(read(`<<${rect} /A <</S /URI /URI 2 0 R>>>>`), [
    {...at, destination: undefined, name: undefined, uri: 'https://exemple.org/'},
  ])
  assert.deepEqual(read(`<<${rect} /A <</S /GoToR /D /haut>>>>`), [
    {...at, destination: undefined, name: undefined, uri: undefined},
  ])
  assert.deepEqual(read('<</Subtype /Link /Rect [30 40 /x]>>'), [
    {x: 20, y: 320, width: -30, height: -40, destination: undefined, name: undefined, uri: undefined},
  ])
  assert.deepEqual(read('<</Subtype /Text /Rect [1 2 3 4]>> 7'), [])
  assert.deepEqual(read(`<<${rect}>> <<${rect}>>`).length, 2)
  assert.deepEqual(readLinks(file, new Map(), [0, 0, 1, 1], pages, named), [])
})
