/** Sheets that are folded, against the pages of a file. */
import assert from 'node:assert/strict'
import {test} from 'node:test'
import {type ReadPdf, readPdf} from '../../pdf/read/index.ts'
import {handWritten, stream} from '../../pdf/read/trial.ts'
import {sheetFindings} from './index.ts'

/** A file of pages of this width, each with letters at places: `[text, x, y]`. */
type Words = readonly (readonly [text: string, x: number, y: number, size?: number])[]
const fileOf = (width: number, pages: readonly Words[]): Buffer => {
  const first = 5
  return handWritten([
    '<</Type /Catalog /Pages 2 0 R>>',
    `<</Type /Pages /Kids [${pages.map((_, index) => `${first + 2 * index} 0 R`).join(' ')}] /Count ${pages.length}>>`,
    `<</Subtype /TrueType /BaseFont /Essai /FirstChar 32 /Widths [250 ${'500 '.repeat(94)}] /ToUnicode 4 0 R>>`,
    stream('1 beginbfrange <20> <7e> <0020> endbfrange'),
    ...pages.flatMap((words, index) => [
      `<</Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} 300] /Contents ${first + 2 * index + 1} 0 R /Resources <</Font <</F 3 0 R>>>>>>`,
      stream(words.map(([text, x, y, size = 10]) => `BT /F ${size} Tf 1 0 0 1 ${x} ${y} Tm (${text})Tj ET`).join('\n')),
    ]),
  ])
}
const pageWords = (number: number): Words => [
  [`page ${number}`, 30, 200],
  ['fin', 50, 40],
]
const pdf = (count: number): ReadPdf =>
  readPdf(
    fileOf(
      200,
      Array.from({length: count}, (_, index) => pageWords(index + 1)),
    ),
  )
/** A side of a sheet: what stands on its left half and on its right one. */
const side = (left: Words, right: Words): Words => [
  ...left,
  ...right.map(([text, x, y, size]) => [text, x + 200, y, size ?? 10] as const),
]
const wrong = (count: number, sides: readonly Words[], keepLast = false, signature?: number) =>
  sheetFindings(pdf(count), {bytes: fileOf(400, sides), keepLast, signature}).map(
    ({rule, severity, values}) => `${rule} ${severity} ${values.page}`,
  )

test('four pages on a sheet, folded in their order', () => {
  const [one, two, three, four] = [1, 2, 3, 4].map(pageWords) as [Words, Words, Words, Words]
  assert.deepEqual(wrong(4, [side(four, one), side(two, three)]), [])
  assert.deepEqual(wrong(4, [side(four, one), side(three, two)]), ['imposition-wrong error 2'])
  assert.deepEqual(wrong(4, [side(one, four), side(two, three)]), ['imposition-wrong error 1'])
  assert.deepEqual(wrong(4, [side(four, one), side(two, pageWords(3).slice(0, 1))]), ['imposition-wrong error 3'])
  assert.deepEqual(wrong(4, [side(four, one)]), ['imposition-wrong error 1'], 'a side is missing')
})

test('empty pages stand at the end, or before the last one', () => {
  const [one, two, three] = [1, 2, 3].map(pageWords) as [Words, Words, Words]
  assert.deepEqual(wrong(3, [side([], one), side(two, three)]), [])
  assert.deepEqual(wrong(3, [side(three, one), side(two, [])], true), [])
  assert.deepEqual(wrong(3, [side(three, one), side(two, [])]), ['imposition-wrong error 3'])
  assert.deepEqual(wrong(3, [side([], one), side(two, three)], true), ['imposition-wrong error 3'])
  assert.deepEqual(wrong(3, [side([['x', 5, 5]], one), side(two, three)]), ['imposition-wrong error 4'])
})

test('a page may be moved and made smaller as a whole, and no letter of it by itself', () => {
  const [two, three, four] = [2, 3, 4].map(pageWords) as [Words, Words, Words]
  const smaller = (words: Words, scale: number): Words =>
    words.map(([text, x, y]) => [text, 7 + scale * x, 9 + scale * y, 10 * scale])
  assert.deepEqual(wrong(4, [side(four, smaller(pageWords(1), 0.5)), side(two, three)]), [])
  assert.deepEqual(wrong(4, [side(four, smaller(pageWords(1), 1)), side(two, three)]), [])
  for (const moved of [
    [
      ['page 1', 30, 200],
      ['fin', 50.3, 40],
    ],
    [
      ['page 1', 30, 200],
      ['fin', 50, 40.3],
    ],
    [
      ['page 1', 30, 200],
      ['fim', 50, 40],
    ],
    [
      ['page 1', 30, 200],
      ['fin', 50, 40],
      ['fin', 50, 40],
    ],
  ] as Words[])
    assert.deepEqual(
      wrong(4, [side(four, moved), side(two, three)]),
      ['imposition-wrong error 1'],
      JSON.stringify(moved),
    )
  assert.deepEqual(
    wrong(4, [
      side(four, [
        ['page 1', 30, 200],
        ['fin', 50.05, 40.05],
      ]),
      side(two, three),
    ]),
    [],
    'numbers are rounded',
  )
})

test('signatures are folded one by one', () => {
  const at = (number: number) => pageWords(number)
  const sides = [side(at(4), at(1)), side(at(2), at(3)), side(at(8), at(5)), side(at(6), at(7))]
  assert.deepEqual(wrong(8, sides, false, 4), [])
  assert.deepEqual(
    wrong(8, sides),
    ['imposition-wrong error 2'].map(() => wrong(8, sides)[0] as string),
  )
  const nested = [side(at(8), at(1)), side(at(2), at(7)), side(at(6), at(3)), side(at(4), at(5))]
  assert.deepEqual(wrong(8, nested), [])
  assert.equal(wrong(8, nested, false, 4).length, 1)
})
