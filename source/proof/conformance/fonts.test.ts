/** Fonts and characters, on files written by hand (Matterhorn 1.1, checkpoints 10 and 31; ISO 19005-2, 6.2.11). */
import assert from 'node:assert/strict'
import {test} from 'node:test'
import {fontConditions} from './fonts.ts'
import {wordsOf} from './judging.testing.ts'
import type {Tagged} from './tagged.ts'

/** What a condition says of a font, with what is below it and the descriptor of either (objects 2, 3 and 4). */
const found = (id: string, font: string, inner = '', descriptor = '<</FontFile2 1>>') =>
  wordsOf(id, ['<</Type /Catalog>>', `<</Type /Font ${font}>>`, `<</Type /Font ${inner}>>`, descriptor])
const composite = '/Subtype /Type0 /BaseFont /Haut /DescendantFonts [3 0 R]'
const below = '/Subtype /CIDFontType2 /BaseFont /Bas'

test('the file holds the program of each font', () => {
  const descriptor = '/FontDescriptor 4 0 R'
  const plain = `/Subtype /TrueType /BaseFont /Essai`
  const other = '/Subtype /CIDFontType0'
  for (const key of ['FontFile', 'FontFile2', 'FontFile3']) {
    assert.deepEqual(found('font-embedded', `${plain} ${descriptor}`, other, `<</${key} 1>>`), [], key)
    assert.deepEqual(found('font-embedded', composite, `${below} ${descriptor}`, `<</${key} 1>>`), [], key)
  }
  assert.deepEqual(found('font-embedded', `${plain} ${descriptor}`, other, '<</Flags 4>>'), ['Essai'])
  assert.deepEqual(found('font-embedded', plain, other), ['Essai'])
  assert.deepEqual(
    found('font-embedded', `${composite} ${descriptor}`, below),
    ['Haut'],
    'that of the lower one counts',
  )
  assert.deepEqual(found('font-embedded', '/Subtype /Type3', other), [], 'its glyphs are contents')
})

test('the characters of each font are known', () => {
  const other = '/Subtype /CIDFontType0'
  assert.deepEqual(found('font-unicode', composite, other), ['Haut'])
  assert.deepEqual(found('font-unicode', '/Subtype /Type3', other), ['Type3'], 'the name of a font without one')
  assert.deepEqual(found('font-unicode', '', other), [''])
  assert.deepEqual(found('font-unicode', `${composite} /ToUnicode 1`, other), [])
  for (const simple of ['TrueType', 'Type1'])
    assert.deepEqual(found('font-unicode', `/Subtype /${simple}`, other), [], simple)
  assert.deepEqual(
    wordsOf('font-unicode', ['<</Type /Catalog>>', '<</Subtype /Type0 /BaseFont /Essai>>']),
    [],
    'what is no font',
  )
})

test('a font below another says whose characters it counts', () => {
  const system = '/CIDSystemInfo <</Registry (Adobe) /Ordering (Identity)>>'
  assert.deepEqual(found('font-system', composite, `${below} ${system}`), [])
  assert.deepEqual(found('font-system', composite, below), ['Haut'])
  assert.deepEqual(found('font-system', '/Subtype /TrueType', below), [])
  const bare = `${below} /CIDSystemInfo <</Ordering (Japan1)>>`
  assert.deepEqual(found('font-system', composite, bare), [])
  assert.deepEqual(found('font-system', `${composite} /Encoding /Identity-H`, bare), [])
  assert.deepEqual(found('font-system', `${composite} /Encoding /Identity-V`, bare), [])
  assert.deepEqual(found('font-system', `${composite} /Encoding 4 0 R`, bare), [])
  assert.deepEqual(found('font-system', `${composite} /Encoding /H`, bare), ['Haut'])
  assert.deepEqual(found('font-system', `${composite} /Encoding /Identity-HW`, bare), ['Haut'])
  assert.deepEqual(found('font-system', `${composite} /Encoding /H`, `${below} ${system}`), [])
})

test('an embedded TrueType font below another says which glyph a character has', () => {
  const descriptor = '/FontDescriptor 4 0 R'
  assert.deepEqual(found('font-map', composite, `${below} ${descriptor}`), ['Haut'])
  assert.deepEqual(found('font-map', composite, `${below} ${descriptor} /CIDToGIDMap /Identity`), [])
  assert.deepEqual(found('font-map', composite, `${below} ${descriptor}`, '<</FontFile3 1>>'), [])
  assert.deepEqual(found('font-map', composite, below), [])
  assert.deepEqual(found('font-map', composite, `/Subtype /CIDFontType0 ${descriptor}`), [])
  assert.deepEqual(
    found('font-map', '/Subtype /TrueType /DescendantFonts [3 0 R]', `${below} ${descriptor}`),
    [],
    'only a composite font has one below',
  )
})

test('characters that stand for nothing, and glyphs that are none, are told on their page', () => {
  const judged = (id: string, ...pages: object[][]) => {
    const check = fontConditions.find(each => each.id === id)?.check
    const font = {name: 'Essai'}
    const read = pages.map(runs => ({runs: runs.map(run => ({artifact: false, missing: 0, font, ...run}))}))
    return check?.({pdf: {pages: read}} as unknown as Tagged).map(({page, words}) => [page, words])
  }
  for (const sign of ['\0', '\ufeff', '\ufffe', '\ufffd'])
    assert.deepEqual(judged('character-unknown', [{text: 'un'}], [{text: `a${sign}b`}]), [[2, 'a�b (Essai)']])
  assert.deepEqual(judged('character-unknown', [{text: '\0', artifact: true}, {text: 'un'}]), [])
  assert.deepEqual(judged('character-unknown', [{text: `\0${'x'.repeat(60)}`}]), [[1, `�${'x'.repeat(39)} (Essai)`]])
  assert.deepEqual(judged('glyph-missing', [{text: 'un'}], [{text: ` ${'y'.repeat(60)} `, missing: 1}]), [
    [2, 'y'.repeat(40)],
  ])
})
