import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Element} from 'hast'
import {fillRows} from './grid.ts'
import {made} from './nodes.ts'

/** Cells as `name`, `name>2` (columns), `name^2` (rows); what becomes of them, written the same. */
const filled = (...rows: readonly string[]): string[] => {
  const cells = (row: string) =>
    row
      .split(' ')
      .filter(Boolean)
      .map(word => {
        const [, name = '', colSpan, rowSpan] = /^([^>^]+)(?:>(\d+))?(?:\^(\d+))?$/.exec(word) ?? []
        return made('td', {...(colSpan && {colSpan: Number(colSpan)}), ...(rowSpan && {rowSpan: Number(rowSpan)})}, [
          name,
        ])
      })
  const body = made(
    'tbody',
    {},
    rows.map(row => made('tr', {}, cells(row))),
  )
  fillRows(made('table', {}, [body]))
  return (body.children as Element[]).map(row =>
    (row.children as Element[])
      .map(({children: [text], properties: {colSpan, rowSpan}}) => {
        const spans = `${Number(colSpan) > 1 ? `>${colSpan}` : ''}${rowSpan ? `^${rowSpan}` : ''}`
        return `${text ? (text as {value: string}).value : '-'}${spans}`
      })
      .join(' '),
  )
}

test('a row that ends before the others gets what is missing', () => {
  assert.deepEqual(filled('a b c d', 'e', 'f g h'), ['a b c d', 'e ->3', 'f g h -'])
  assert.deepEqual(filled('a>2', 'b c d'), ['a>2 -', 'b c d'])
})

test('around cells that reach down from above', () => {
  assert.deepEqual(filled('a b^2 c', 'd', 'e'), ['a b^2 c', 'd -', 'e ->2'])
  assert.deepEqual(filled('a b c^2', 'd'), ['a b c^2', 'd -'])
})

test('a cell spans no column in which none begins, and none that another takes', () => {
  assert.deepEqual(filled('a b', 'c>4'), ['a b', 'c>2'])
  assert.deepEqual(filled('a>2 b>2', 'c d e'), ['a>2 b', 'c d e'])
  assert.deepEqual(filled('a b^2 c', 'd>3', 'e f g'), ['a b^2 c', 'd -', 'e f g'])
  assert.deepEqual(filled('a b', 'c>0'), ['a b', 'c -'])
})

test('a table whose rows are equal, or that has no cells, stays', () => {
  for (const rows of [['a>2'], ['a>2 b', 'c d^2 e', 'f g'], ['', '']]) assert.deepEqual(filled(...rows), rows)
  assert.deepEqual(filled('a b', '', 'c'), ['a b', '', 'c -'], 'a row without cells is none')
})

test('a thousand rows beside one of a thousand columns are one cell longer', () => {
  const made = filled('a>1000 b', ...Array.from({length: 1000}, () => 'c'))
  assert.ok(made.slice(1).every(row => row === 'c ->1000'))
})
