import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import type {Asked, AskedCell} from './cells.ts'
import {canBeRead} from './lines.ts'
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

test('words that must be cut share what numbers leave, each as it asks; where that is too little, all share', () => {
  const of = (widths: readonly (readonly [number, boolean])[], available: number) => {
    const asked = {
      columns: widths.length,
      rows: 1,
      cells: widths.map(([width, isBound], column) => cell(0, column, [width - 0.6], {isBound})),
    }
    return squeezed(asked, available, 1).map(width => Math.round(1000 * width) / 1000)
  }
  assert.deepEqual(
    of(
      [
        [200, false],
        [60, true],
        [150, false],
      ],
      260,
    ),
    [100, 60, 100],
  )
  assert.deepEqual(
    of(
      [
        [200, false],
        [60, true],
        [50, false],
      ],
      260,
    ),
    [150, 60, 50],
    'one asks for less than its share',
  )
  assert.deepEqual(
    of(
      [
        [200, false],
        [60, true],
        [200, false],
      ],
      140,
    ),
    [40, 60, 40],
    '40 px for a column of words',
  )
  assert.deepEqual(
    of(
      [
        [200, false],
        [60, true],
        [200, false],
      ],
      135,
    ),
    [45, 45, 45],
    'less: all share',
  )
  assert.deepEqual(
    of(
      [
        [60, true],
        [80, true],
      ],
      100,
    ),
    [50, 50],
    'numbers alone',
  )
  assert.deepEqual(
    of(
      [
        [30, false],
        [40, false],
      ],
      100,
    ),
    [30, 40],
    'there is room',
  )
  assert.deepEqual(
    of(
      [
        [90, false],
        [10, false],
        [90, false],
      ],
      110,
    ),
    [50, 10, 50],
  )
  // A cell over two columns says nothing of either.
  const wide = {columns: 2, rows: 1, cells: [cell(0, 0, [100], {isBound: true, columns: 2})]}
  assert.deepEqual(squeezed(wide, 60, 1).map(Math.round), [30, 30])
})

test('columns can be read where each takes four letters, or all that it asks for', () => {
  const of = (width: number, pieces: readonly number[], more: Partial<AskedCell> = {}, size = 1) => {
    const asked = {columns: 2, rows: 1, cells: [cell(0, 0, pieces, more)]}
    return canBeRead(asked, [width, 100], size, 6)
  }
  assert.deepEqual([of(23.5, [90]), of(23.3, [90])], [true, false])
  assert.deepEqual([of(11.5, [12]), of(11.3, [12])], [true, false], 'a short one')
  assert.deepEqual([of(33.5, [90], {edges: 10}), of(33.3, [90], {edges: 10})], [true, false])
  assert.deepEqual([of(11.5, [90], {}, 0.5), of(11.3, [90], {}, 0.5)], [true, false])
  assert.deepEqual([of(0, [90], {columns: 2}), of(-77, [90], {columns: 2})], [true, false], 'over two columns')
  assert.deepEqual([of(0, []), of(-1, [])], [true, false], 'an empty one')
  const item = [{indent: 8, gap: 3, pieces: [4, 7]}]
  assert.deepEqual([of(14.5, [], {stretches: item}), of(14.3, [], {stretches: item})], [true, false], 'set in')
})

test('lines are as full as can be, each set in by so much', () => {
  const lines = (
    width: number,
    pieces: readonly number[],
    more: Partial<AskedCell['stretches'][number]> = {},
    size = 1,
  ) => linesIn([{indent: 0, gap: 3, pieces, ...more}], width, size)
  assert.deepEqual([lines(23, [10, 10]), lines(22.9, [10, 10])], [1, 2])
  assert.deepEqual([lines(36, [10, 10, 10]), lines(35, [10, 10, 10]), lines(22, [10, 10, 10])], [1, 2, 3])
  assert.deepEqual([lines(28, [10, 10], {indent: 5}), lines(27.9, [10, 10], {indent: 5})], [1, 2])
  assert.deepEqual([lines(11.5, [10, 10], {}, 0.5), lines(11.4, [10, 10], {}, 0.5)], [1, 2])
  assert.deepEqual([lines(5, [10]), lines(5, [10, 1]), lines(99, [])], [1, 2, 0])
  assert.equal(
    linesIn(
      [
        {indent: 0, gap: 3, pieces: [10]},
        {indent: 0, gap: 3, pieces: [10]},
      ],
      99,
      1,
    ),
    2,
    'a line ends',
  )
})

test('a column is as wide as its widest piece, with its edges and what it is set in by', () => {
  const least = (...cells: AskedCell[]) =>
    leastWidths({columns: 2, rows: 3, cells}, 2).map(width => Math.round(10 * width) / 10)
  assert.deepEqual(least(cell(0, 0, [10, 20, 5]), cell(1, 0, [15], {edges: 4})), [40.6, 0])
  assert.deepEqual(
    least(
      cell(1, 0, [15], {
        edges: 14,
        stretches: [
          {indent: 3, gap: 9, pieces: [15]},
          {indent: 0, gap: 0, pieces: [2]},
        ],
      }),
    ),
    [50.6, 0],
  )
  assert.deepEqual(least(cell(0, 1, [])), [0, 0.6])
  // What a cell over two columns lacks is shared.
  assert.deepEqual(least(cell(0, 0, [10]), cell(1, 0, [20], {columns: 2})), [30.6, 10])
})

test('widths of tables of several columns, as they were looked at', () => {
  const words = (count: number, from: number) =>
    Array.from({length: count}, (_, index) => 8 + ((index * 7 + from * 5) % 23))
  const edged = (row: number, column: number, pieces: readonly number[], more: Partial<AskedCell> = {}) =>
    cell(row, column, pieces, {edges: 6, ...more})
  const rows = (count: number, columns: number, cellOf: (row: number) => readonly AskedCell[]): Asked => ({
    columns,
    rows: count,
    cells: Array.from({length: count}, (_, row) => cellOf(row)).flat(),
  })
  const sentences = rows(3, 3, row => [
    edged(row, 0, words(2, row)),
    edged(row, 1, words(18 + 3 * row, row + 1)),
    edged(row, 2, words(5, row + 2)),
  ])
  const two = rows(4, 4, row => [
    edged(row, 0, words(1, row)),
    edged(row, 1, words(9 + row, row + 1)),
    edged(row, 2, words(14 - row, row + 2)),
    edged(row, 3, words(3, row)),
  ])
  const items = [
    {indent: 10, gap: 2, pieces: words(6, 6)},
    {indent: 10, gap: 2, pieces: words(4, 7)},
  ]
  const spans: Asked = {
    columns: 3,
    rows: 3,
    cells: [
      edged(0, 0, words(16, 1), {rows: 2}),
      edged(0, 1, words(6, 2)),
      edged(0, 2, words(7, 3)),
      edged(1, 1, words(3, 4), {columns: 2}),
      edged(2, 0, words(5, 5)),
      edged(2, 1, [], {stretches: items}),
      edged(2, 2, words(2, 8)),
    ],
  }
  const five = rows(2, 5, row =>
    [0, 1, 2, 3, 4].map(column => edged(row, column, words(2 + 4 * column + row, column + row))),
  )
  const long = rows(250, 3, row => [
    edged(row, 0, words(1 + (row % 3), row)),
    edged(row, 1, words(3 + (row % 11), row + 1)),
    edged(row, 2, words(2 + (row % 7), row + 2)),
  ])
  const found = [sentences, two, spans, five, long].map(asked =>
    [
      [200, 1],
      [260, 1],
      [330, 0.9],
    ].map(([width = 0, size = 1]) =>
      lowest(asked, width, size)
        .map(each => Math.round(10 * each) / 10)
        .join(' '),
    ),
  )
  assert.deepEqual(found, [
    ['31.6 119.1 49.3', '31.6 160.8 67.6', '41.3 219.3 69.5'],
    ['30.2 65.2 67.2 37.4', '30.1 86.2 106.6 37.2', '27.6 125.7 122.3 54.3'],
    ['55.9 99.1 45', '83.6 102.5 73.9', '97.3 142.8 89.9'],
    ['33.6 36.6 36.6 44.6 48.6', '33.8 36.8 51.5 60.9 77', '31.2 56 69.9 86.5 86.5'],
    ['36.6 84.7 78.7', '36.6 124.2 99.2', '33.6 144.4 152'],
  ])
})
