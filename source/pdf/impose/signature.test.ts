/** Sheets are folded and cut by this test, leaf by leaf, and must read in order. */
import assert from 'node:assert/strict'
import {test} from 'node:test'
import {several} from './several.ts'
import {booklet, filled, type Place, type Sheet} from './signature.ts'

const counts = Array.from({length: 64}, (_, index) => index + 1)

/** The pages of sheets that lie in one another, folded, as one turns the leaves. */
const read = (sheets: readonly Sheet[]): Place[] => {
  const first = sheets.flatMap(({front: [, right], back: [left]}) => [right, left])
  const second = [...sheets].reverse().flatMap(({front: [left], back: [, right]}) => [right, left])
  return [...first, ...second]
}

const bySignature = (sheets: readonly Sheet[]): Sheet[][] => {
  const bundles: Sheet[][] = []
  for (const sheet of sheets) {
    bundles[sheet.signature - 1] ??= []
    bundles[sheet.signature - 1]?.push(sheet)
  }
  return bundles
}

test('a booklet of 1 to 64 pages reads in order when it is folded, each page once', () => {
  for (const count of counts)
    for (const keepLast of [false, true]) {
      const sheets = booklet(count, {keepLast})
      assert.equal(sheets.length, Math.ceil(count / 4))
      assert.deepEqual(read(sheets), filled(count, 4, {keepLast}))
      assert.deepEqual(
        read(sheets).filter(page => page !== undefined),
        counts.slice(0, count),
      )
      assert.deepEqual(
        sheets.map(({depth}) => depth),
        sheets.map((_, index) => index),
        'from the outer sheet inward',
      )
    }
})

test('what lies beside a page is its neighbour: two places of a side add up to the whole', () => {
  for (const count of counts.filter(each => each % 4 === 0))
    for (const {front, back} of booklet(count)) {
      for (const [left = 0, right = 0] of [front, back]) {
        assert.equal(left + right, count + 1)
        assert.equal(left % 2, 0, 'an even page is a left one')
      }
    }
})

test('signatures are folded one by one and follow each other', () => {
  for (const count of counts)
    for (const signature of [4, 8, 16, 32]) {
      const bundles = bySignature(booklet(count, {signature}))
      assert.deepEqual(bundles.flatMap(read), filled(count, 4))
      for (const bundle of bundles) assert.ok(bundle.length <= signature / 4)
      assert.deepEqual(
        bundles.map(bundle => bundle[0]?.depth),
        bundles.map(() => 0),
      )
    }
})

test('empty pages come last, or before the last page', () => {
  assert.deepEqual(filled(5, 4), [1, 2, 3, 4, 5, undefined, undefined, undefined])
  assert.deepEqual(filled(5, 4, {keepLast: true}), [1, 2, 3, 4, undefined, undefined, undefined, 5])
  assert.deepEqual(filled(8, 4, {keepLast: true}), filled(8, 4))
  const [outer] = booklet(5, {keepLast: true})
  assert.deepEqual(outer?.front, [5, 1], 'the back cover is outside, beside the front cover')
})

test('several on a side: reading order, and piles that are in order once cut and laid on one another', () => {
  for (const count of counts)
    for (const [columns, rows] of [
      [2, 1],
      [1, 2],
      [2, 2],
    ] as const) {
      const sheets = several(count, {columns, rows})
      assert.deepEqual(
        sheets.flatMap(({front, back}) => [...front, ...back]),
        filled(count, columns * rows),
      )
      const cut = several(count, {columns, rows, cutAndStack: true})
      const pile = Array.from({length: columns * rows}, (_, place) => {
        const row = Math.floor(place / columns)
        const behind = row * columns + columns - 1 - (place % columns)
        return cut.flatMap(({front, back}) => [front[place], back[behind]])
      })
      assert.deepEqual(pile.flat(), filled(count, 2 * columns * rows))
    }
})
