import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {ReadPage, ReadPdf} from '../../pdf/read/index.ts'
import {fileFindings, finishedFindings, fontFindings} from './index.ts'

type Loose<Type> = {readonly [Key in keyof Type]?: unknown}

const page = (more: Loose<ReadPage> = {}): ReadPage => {
  const paper = [0, 0, 100, 200]
  return {
    boxes: {media: paper, crop: paper, trim: paper, bleed: paper},
    runs: [],
    images: [],
    links: [],
    label: '',
    ...more,
  } as unknown as ReadPage
}
const pdf = (pages: readonly ReadPage[], more: Loose<ReadPdf> = {}): ReadPdf =>
  ({
    pages,
    fonts: [],
    outline: [],
    info: new Map([['Title', 'Essai']]),
    lang: 'fr',
    marked: true,
    ...more,
  }) as unknown as ReadPdf
const told = (...of: Parameters<typeof pdf>) =>
  fileFindings(pdf(...of)).map(({rule, severity, values}) => [rule, severity, values])
const run = (text: string, x: number, y: number, width: number) => ({text, x, y, width, missing: 0})

test('a finished file has tags, a language, a title, and bookmarks that lead somewhere', () => {
  assert.deepEqual(told([page()]), [])
  assert.deepEqual(told([], {marked: false}), [['pdf-untagged', 'warning', {}]])
  assert.deepEqual(told([], {lang: undefined}), [['pdf-no-language', 'warning', {}]])
  assert.deepEqual(told([], {info: new Map()}), [['pdf-no-title', 'warning', {}]])
  const entry = (title: string, to: number | undefined, entries: unknown[] = []) => ({
    title,
    destination: to && {page: to},
    entries,
  })
  const outline = [
    entry('A', 1, [entry('B', undefined), entry('C', 2)]),
    {...entry('D', 1), destination: {page: undefined}},
  ]
  assert.deepEqual(told([], {outline}), [
    ['pdf-bookmark-nowhere', 'error', {title: 'B'}],
    ['pdf-bookmark-nowhere', 'error', {title: 'D'}],
  ])
})

test('fonts that are not in the file are errors, Type 3 is told, with where it is used', () => {
  const fonts = [
    {name: 'A', type: 'TrueType', embedded: true},
    {name: 'B', type: 'TrueType', embedded: false},
    {name: 'C', type: 'Type3', embedded: true},
  ]
  assert.deepEqual(told([], {fonts}), [
    ['proof-font', 'error', {font: 'B', type: 'TrueType', embedded: 0}],
    ['proof-font', 'info', {font: 'C', type: 'Type3', embedded: 1}],
  ])
  const place = {file: 'a.md', line: 3, column: 1}
  const placed = fontFindings(pdf([], {fonts}), (name, type) => (name === 'C' && type === 'Type3' ? place : undefined))
  assert.deepEqual(
    placed.map(({place}) => place),
    [undefined, place],
  )
  assert.equal(fileFindings(pdf([], {fonts}))[0]?.place, undefined)
  assert.deepEqual(finishedFindings(pdf([], {fonts})), [])
})

test('a glyph that a font lacks is told with its letter, where that is known', () => {
  const runs = [
    run('tout', 0, 0, 9),
    {...run(' un ☃ ', 0, 0, 9), missing: 1, firstMissing: 4},
    {...run('\ufffd', 0, 0, 9), missing: 1, firstMissing: 0},
    {...run('a\u{1F600}', 0, 0, 9), missing: 2, firstMissing: 1},
  ]
  assert.deepEqual(told([page(), page({runs})]), [
    ['proof-glyph', 'error', {page: 2, glyph: '☃', code: 'U+2603', words: 'un ☃'}],
    ['proof-glyph', 'error', {page: 2, glyph: '', code: '', words: '\ufffd'}],
    ['proof-glyph', 'error', {page: 2, glyph: '\u{1F600}', code: 'U+1F600', words: 'a\u{1F600}'}],
  ])
})

test('the trimmed page lies in the paper, but for half a point', () => {
  const trimmed = (trim: readonly number[]) => {
    const media = [0, 0, 100, 200]
    return told([page({boxes: {media, crop: media, bleed: media, trim}})]).length
  }
  assert.equal(trimmed([-0.5, -0.5, 100.5, 200.5]), 0)
  for (const side of [0, 1, 2, 3])
    assert.equal(trimmed([0, 0, 100, 200].map((at, index) => (index === side ? (at > 0 ? at + 0.6 : -0.6) : at))), 1)
})

test('links lead somewhere: to an address, a page, or a note', () => {
  const links = [
    {uri: 'https://exemple.org/'},
    {destination: {page: 1}, name: 'a'},
    {name: 'note-1'},
    {name: 'perdu'},
    {destination: {page: undefined}},
  ]
  assert.deepEqual(told([page({links})]), [
    ['pdf-link-nowhere', 'error', {page: 1, target: 'perdu'}],
    ['pdf-link-nowhere', 'error', {page: 1, target: ''}],
  ])
})

test('a page number printed in a link is that of its page', () => {
  const link = {x: 10, y: 20, width: 50, height: 10, destination: {page: 2}, name: 'paix'}
  const numbered = (text: string, more: object = {}, at: readonly [number, number, number] = [10, 28, 40]) =>
    told([page({links: [{...link, ...more}], runs: [run(text, ...at)]}), page({label: '12'}), page()])
  const wrong = (shown: string, expected: string, target = 'paix') => [
    ['proof-number', 'error', {page: 1, target, shown, expected}],
  ]
  for (const text of ['12', 'voir p. 12', 'p.12 ', 'page', 'chapitre 3', '12345', 'p. 12 et'])
    assert.deepEqual(numbered(text), [], text)
  assert.deepEqual(numbered('p. 13'), wrong('13', '12'))
  assert.deepEqual(numbered('1'), wrong('1', '12'))
  assert.deepEqual(numbered('3', {destination: {page: 3}}), [], 'without a label it is its rank')
  assert.deepEqual(numbered('4', {destination: {page: 3}, name: undefined}), wrong('4', '3', ''))
  for (const more of [{uri: 'x'}, {name: 'note-3'}]) assert.deepEqual(numbered('13', more), [])
  // A point of rounding on the sides, two below.
  for (const at of [
    [9, 20, 52],
    [10, 32, 40],
  ] as const)
    assert.deepEqual(numbered('13', {}, at), wrong('13', '12'), `${at}`)
  for (const at of [
    [8.9, 28, 40],
    [10, 28, 51.1],
    [10, 19.9, 40],
    [10, 32.1, 40],
  ] as const)
    assert.deepEqual(numbered('13', {}, at), [], `${at}`)
  const parts = [run('p. 1', 10, 28, 20), run('3', 30, 28, 5)]
  assert.deepEqual(told([page({links: [link], runs: parts}), page({label: '12'})]), wrong('13', '12'))
})

test('a picture that looks soft on paper is told with its dots', () => {
  const image = (width: number, points: number) => ({
    name: 'I',
    sides: [100, 0, 100 + points, 50],
    pixels: {width, height: 9},
  })
  const dots = (width: number, points = 72) => told([page({images: [image(width, points)]})])
  assert.deepEqual(dots(149), [['pdf-resolution', 'info', {page: 1, name: 'I', dots: 149}]])
  assert.deepEqual(dots(150), [])
  assert.deepEqual(dots(149.6), [], 'rounded')
  assert.deepEqual(dots(100, 144), [['pdf-resolution', 'info', {page: 1, name: 'I', dots: 50}]])
  assert.deepEqual(dots(3, 14), [], 'a spot')
  assert.equal(dots(3, 15).length, 1)
})
