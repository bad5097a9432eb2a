import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import type {Asked, AskedCell} from './cells.ts'
import {squeezed} from './squeezed.ts'
import {leastWidths, linesIn, lowest} from './widths.ts'

const cell = (row: number, column: number, pieces: readonly number[], more: Partial<AskedCell> = {}): AskedCell => ({
  row,
  column,
  columns: 1,
  rows: 1,
  edges: 0,
  stretches: pieces.length > 0 ? [{indent: 0, gap: 3, pieces}] : [],
  isBound: false,
  isToFill: false,
  ...more,
})
const table = (rows: readonly (readonly (readonly number[])[])[]): Asked => ({
  columns: rows[0]?.length ?? 0,
  rows: rows.length,
  cells: rows.flatMap((cells, row) => cells.map((pieces, column) => cell(row, column, pieces))),
})
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
const height = ({cells, rows}: Asked, widths: readonly number[], slip = 0.29) =>
  sum(
    Array.from({length: rows}, (_, row) =>
      Math.max(
        ...cells
          .filter(each => each.row === row)
          .map(each => linesIn(each.stretches, (widths[each.column] as number) - slip, 1)),
      ),
    ),
  )

const words = fc.array(fc.integer({min: 4, max: 60}), {maxLength: 30})
const tables = fc
  .tuple(fc.integer({min: 2, max: 6}), fc.integer({min: 1, max: 8}))
  .chain(([columns, rows]) =>
    fc.array(fc.array(words, {minLength: columns, maxLength: columns}), {minLength: rows, maxLength: rows}),
  )
  .map(table)

test('no column is narrower than its words, and all the room is given', () => {
  fc.assert(
    fc.property(tables, fc.integer({min: 0, max: 400}), (asked, more) => {
      const least = leastWidths(asked, 1)
      const available = sum(least) + more
      const widths = lowest(asked, available, 1)
      for (const [column, width] of widths.entries()) assert.ok(width >= (least[column] as number) - 1e-6)
      assert.ok(Math.abs(sum(widths) - available) < 1e-6)
    }),
  )
})

test('never higher than with equal shares of the room', () => {
  fc.assert(
    fc.property(tables, fc.integer({min: 10, max: 400}), (asked, more) => {
      const least = leastWidths(asked, 1)
      const equal = least.map(width => width + more / least.length)
      assert.ok(height(asked, lowest(asked, sum(equal), 1)) <= height(asked, equal, 0.31))
    }),
  )
})

test('of two columns, as low as any division of the room makes it', () => {
  const pairs = fc.array(fc.tuple(words, words), {minLength: 1, maxLength: 6}).map(table)
  fc.assert(
    fc.property(pairs, fc.integer({min: 60, max: 300}), (asked, more) => {
      const least = leastWidths(asked, 1)
      const found = height(asked, lowest(asked, sum(least) + more, 1))
      const best = Math.min(
        ...Array.from({length: 61}, (_, part) =>
          height(
            asked,
            [(least[0] as number) + (part * more) / 60, (least[1] as number) + more - (part * more) / 60],
            0.31,
          ),
        ),
      )
      assert.ok(found <= best, `${found} lines, ${best} are enough`)
    }),
  )
})

test('a cell over two columns widens both', () => {
  const asked: Asked = {
    columns: 2,
    rows: 2,
    cells: [cell(0, 0, [100], {columns: 2}), cell(1, 0, [10]), cell(1, 1, [20])],
  }
  const [left = 0, right = 0] = leastWidths(asked, 1)
  assert.ok(left + right >= 100)
  assert.ok(Math.abs(right - left - 10) < 1e-6)
})

test('where words must be cut, numbers keep their width', () => {
  const asked: Asked = {
    columns: 3,
    rows: 1,
    cells: [cell(0, 0, [200]), cell(0, 1, [60], {isBound: true}), cell(0, 2, [150])],
  }
  const [first = 0, second = 0, third = 0] = squeezed(asked, 240, 1)
  assert.ok(second >= 60)
  assert.ok(first >= 40 && third >= 40)
  assert.ok(first + second + third <= 240 + 1e-6)
  assert.ok(sum(squeezed(asked, 120, 1)) <= 120 + 1e-6, 'and are cut themselves where there is nothing else')
})
