/** White in the type area, on lines as they are read. */
import assert from 'node:assert/strict'
import {test} from 'node:test'
import {lineOf} from './trial.ts'
import type {Area, Body, Line, Sheet} from './types.ts'
import {areaOf, whitesOf} from './whites.ts'

const body: Body = {
  family: 'Serif',
  size: 10,
  step: 12,
  origin: 100,
  indent: 10,
  edges: {odd: {left: 50, right: 350}, even: {left: 50, right: 350}},
  top: 100,
  bottom: 580,
}
const area = areaOf(body)

/** Lines of running text on these steps of the grid, counted from 0; there are 41. */
const lines = (from: number, to: number, more: Partial<Line> = {}): Line[] =>
  Array.from({length: to - from + 1}, (_, index) =>
    lineOf({y: 100 + 12 * (from + index), text: `l${from + index}`, ...more}),
  )
interface Sheeted {
  readonly pictures?: readonly Area[]
  readonly headings?: readonly Line[]
  readonly ends?: boolean
  readonly cut?: boolean
}
const whites = (shown: readonly Line[], {pictures = [], headings = [], ends = false, cut = false}: Sheeted = {}) => {
  const sheet: Sheet = {number: 7, width: 400, height: 650, words: [], pictures}
  const all = [...headings, ...shown]
  return whitesOf({sheet, lines: all, headings, ends, cut, area}, body).map(({kind, page, text, value}) => {
    assert.equal(page, 7)
    return [kind, text, Math.round(value * 100) / 100]
  })
}

test('the type area goes from the ascenders of the first line to the descenders of the last', () => {
  assert.deepEqual(area, {top: 92.5, bottom: 582.5})
})

test('a page that is filled has none', () => {
  assert.deepEqual(whites(lines(0, 40)), [])
})

test('a hole of more than four lines is told at the line above it, with its lines', () => {
  assert.deepEqual(whites([...lines(0, 10), ...lines(15, 40)]), [], 'four lines')
  assert.deepEqual(whites([...lines(0, 10), ...lines(16, 40)]), [['hole', 'l10', 5]])
  assert.deepEqual(whites([...lines(0, 10), ...lines(16, 20), ...lines(26, 40)]), [
    ['hole', 'l10', 5],
    ['hole', 'l20', 5],
  ])
})

test('at the head of a page at the line under it, at its foot at the last', () => {
  assert.deepEqual(whites(lines(4, 40)), [])
  assert.deepEqual(whites(lines(5, 40)), [['hole', 'l5', 4.92]])
  assert.deepEqual(whites(lines(0, 36)), [])
  assert.deepEqual(whites(lines(0, 35)), [['hole', 'l35', 4.92]])
  assert.deepEqual(
    whites([]).map(([kind]) => kind),
    ['hole', 'filled'],
    'a page with nothing',
  )
})

test('pictures fill, a background does not', () => {
  const picture = (top: number, bottom: number, left = 50, right = 350): Area => ({left, right, top, bottom})
  const hole = [...lines(0, 10), ...lines(20, 40)]
  assert.deepEqual(whites(hole), [['hole', 'l10', 9]])
  assert.deepEqual(whites(hole, {pictures: [picture(230, 330)]}), [])
  assert.deepEqual(whites(hole, {pictures: [picture(260, 300)]}), [], 'with less than four lines on either side')
  assert.deepEqual(whites(hole, {pictures: [picture(300, 330)]}), [['hole', 'l10', 6.29]])
  assert.deepEqual(whites(hole, {pictures: [picture(0, 650, 0, 400)]}), [['hole', 'l10', 9]])
  assert.deepEqual(whites(hole, {pictures: [picture(0, 617, 0, 400)]}), [], 'so large is a picture: 95 %')
  assert.deepEqual(whites(hole, {pictures: [picture(0, 618, 0, 400)]}), [['hole', 'l10', 9]])
})

test('lines beside each other end where the longest does', () => {
  assert.deepEqual(whites([...lines(0, 20), ...lines(0, 5), ...lines(21, 40)]), [])
  assert.deepEqual(whites([lineOf({y: 100, size: 90, text: 'lettrine'}), ...lines(0, 0), ...lines(6, 40)]), [])
})

test('what stands outside of the area is not looked at', () => {
  assert.deepEqual(whites([...lines(0, 35), lineOf({y: 600})]), [['hole', 'l35', 4.92]])
  assert.deepEqual(whites([...lines(5, 40), lineOf({y: 80})]), [['hole', 'l5', 4.92]])
})

test('around the title that opens a chapter white is wanted', () => {
  const title = (size: number, y = 148) => lineOf({y, size, text: 'Titre'})
  assert.deepEqual(whites(lines(10, 40), {headings: [title(13)]}), [])
  assert.deepEqual(
    whites(lines(10, 40), {headings: [title(12.5)]}).map(([kind]) => kind),
    ['hole'],
  )
  assert.deepEqual(
    whites([title(13), ...lines(10, 40)]).map(([kind]) => kind),
    ['hole'],
    'a large line that is no title',
  )
  assert.deepEqual(
    whites([], {headings: [title(13)]}).map(([kind]) => kind),
    ['filled'],
    'but what follows is missing',
  )
})

test('under the last line of a chapter white is wanted, be it above the notes', () => {
  const notes = lines(38, 40, {size: 8, family: 'Serif', text: 'note'})
  assert.deepEqual(whites([...lines(0, 30), ...notes]), [['hole', 'l30', 7.13]])
  assert.deepEqual(whites([...lines(0, 30), ...notes], {ends: true}), [])
  assert.deepEqual(whites([...lines(0, 10), ...lines(20, 30)], {ends: true}), [['hole', 'l10', 9]])
  const heading = lineOf({y: 460, size: 11, text: 'Titre'})
  assert.deepEqual(
    whites(lines(0, 20), {headings: [heading], ends: true}).map(([kind, text]) => [kind, text]),
    [['hole', 'l20']],
    'a heading is text too',
  )
})

test('a page filled under sixty per cent, a line or two around each block aside', () => {
  assert.deepEqual(
    whites(lines(0, 25)).map(([kind]) => kind),
    ['hole'],
  )
  assert.deepEqual(whites(lines(0, 22)), [['hole', 'l22', 17.92]])
  assert.deepEqual(whites(lines(0, 21)).at(-1), ['filled', '', 58.57])
  // Where a chapter ends nothing is missing; nor where a break was not asked for.
  assert.deepEqual(whites(lines(0, 20), {ends: true}), [])
  assert.deepEqual(
    whites(lines(0, 20), {ends: true, cut: true}).map(([kind]) => kind),
    ['filled'],
  )
  assert.deepEqual(
    whites(lines(0, 20), {cut: true}).map(([kind]) => kind),
    ['hole'],
  )
})
