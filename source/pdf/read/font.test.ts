/** Fonts and their tables of characters, in files written by hand. */
import assert from 'node:assert/strict'
import {test} from 'node:test'
import {readToUnicode} from './cmap.ts'
import {openPdf} from './file.ts'
import {readFont} from './font.ts'
import {handWritten, stream} from './trial.ts'
import type {PdfDict} from './values.ts'

/** The font of object 2; others begin at 3. */
const font = (dict: string, ...others: readonly string[]) => {
  const file = openPdf(handWritten(['<</Type /Catalog>>', `<<${dict}>>`, ...others]))
  return readFont(file, file.dict({ref: 2}) as PdfDict)
}

test('what a simple font is', () => {
  const {name, type, embedded, boxes, fixedPitch, codeLength} = font('/Subtype /TrueType /BaseFont /ABCDEF+Essai')
  assert.deepEqual(
    {name, type, embedded, boxes, fixedPitch, codeLength},
    {name: 'ABCDEF+Essai', type: 'TrueType', embedded: false, boxes: false, fixedPitch: false, codeLength: 1},
  )
  assert.equal(font('/Subtype /Type3 /Name /Trois').name, 'Trois')
  assert.equal(font('/Subtype /Type3').name, 'Type3')
  assert.equal(font('/Subtype /Type3').embedded, true)
})

test('whether the file holds its shapes, and whether they have one width', () => {
  const described = (entries: string) => font('/Subtype /TrueType /FontDescriptor 3 0 R', `<<${entries}>>`)
  for (const key of ['FontFile', 'FontFile2', 'FontFile3']) assert.equal(described(`/${key} 1`).embedded, true, key)
  assert.equal(described('/FontFile4 1').embedded, false)
  assert.deepEqual(
    [0, 1, 2, 5].map(flags => described(`/Flags ${flags}`).fixedPitch),
    [false, true, false, true],
  )
})

test('a composite font is what is below it', () => {
  const composite = font(
    '/Subtype /Type0 /BaseFont /Haut /DescendantFonts [3 0 R] /FontDescriptor <</Flags 1>>',
    '<</Subtype /CIDFontType2 /FontDescriptor <</FontFile2 1>>>>',
  )
  assert.deepEqual(
    [composite.type, composite.codeLength, composite.embedded, composite.fixedPitch],
    ['Type0/CIDFontType2', 2, true, false],
  )
  assert.equal(font('/Subtype /Type0 /BaseFont /Seul').type, 'Type0/')
})

test('the face of empty boxes is known by its name', () => {
  const isBoxes = (name: string) => font(`/Subtype /Type3 /BaseFont /${name}`).boxes
  assert.deepEqual(['FasciculeBoxes', 'ABCDEF+FasciculeBoxes', 'abc+FasciculeBoxes', 'FasciculeBoxes2'].map(isBoxes), [
    true,
    true,
    false,
    false,
  ])
})

test('widths of a simple font, from its first character', () => {
  const {width} = font('/Subtype /TrueType /FirstChar 32 /Widths [250 500 /a]')
  assert.deepEqual([31, 32, 33, 34, 35].map(width), [0, 250, 500, 0, 0])
  const three = font('/Subtype /Type3 /FontMatrix [0.01 0 0 0.01 0 0] /Widths [30 40]').width
  assert.deepEqual([0, 1].map(three), [300, 400])
  assert.equal(font('/Subtype /Type3 /Widths [30]').width(0), 30)
})

test('widths of a composite font, by lists and by ranges', () => {
  const composite = (entries: string) =>
    font('/Subtype /Type0 /DescendantFonts [3 0 R]', `<</Subtype /CIDFontType2 ${entries}>>`).width
  const widths = composite('/W [3 [300 400 /a] 10 12 700 20 21 800] /DW 555')
  assert.deepEqual(
    [2, 3, 4, 5, 9, 10, 11, 12, 13, 20, 21, 22].map(widths),
    [555, 300, 400, 555, 555, 700, 700, 700, 555, 800, 800, 555],
  )
  assert.equal(composite('')(7), 1000)
})

test('characters by their table, otherwise unknown', () => {
  const {text} = font('/Subtype /TrueType /ToUnicode 3 0 R', stream('1 beginbfchar <41> <00E9> endbfchar'))
  assert.deepEqual([text(0x41), text(0x42)], ['é', '\ufffd'])
  assert.equal(font('/Subtype /TrueType').text(0x41), '\ufffd')
})

test('a table of characters: one by one, by ranges, by lists', () => {
  const read = (text: string) => [...readToUnicode(Buffer.from(text, 'latin1'))]
  assert.deepEqual(read('2 beginbfchar <0041> <0061> <0142> <00660069> endbfchar'), [
    [0x41, 'a'],
    [0x142, 'fi'],
  ])
  assert.deepEqual(read('1 beginbfrange <20> <22> <0061> <41> <42> <00660069> endbfrange'), [
    [0x20, 'a'],
    [0x21, 'b'],
    [0x22, 'c'],
    [0x41, 'fi'],
    [0x42, 'fj'],
  ])
  assert.deepEqual(read('1 beginbfrange <20> <22> [<0061> /x <0063>] endbfrange'), [
    [0x20, 'a'],
    [0x22, 'c'],
  ])
  assert.deepEqual(read('1 beginbfchar <41> <D835DD38> endbfchar'), [[0x41, '𝔸']])
  assert.deepEqual(read('/CIDInit /ProcSet findresource begin <41> <0061> end'), [], 'outside of its lists')
  assert.deepEqual(read('beginbfchar <41> <0061> endbfchar beginbfrange <42> <42> <0062> endbfrange').length, 2)
})
