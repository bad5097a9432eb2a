import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Element} from 'hast'
import {made} from './nodes.ts'
import {markTables} from './tables.ts'

const cell = (text: string): Element =>
  made('td', {}, [text.startsWith('*') ? made('strong', {}, [text.slice(1)]) : text])
const section = (...rows: readonly string[][]): Element =>
  made('section', {}, [
    made('table', {}, [
      made(
        'tbody',
        {},
        rows.map(cells => made('tr', {}, cells.map(cell))),
      ),
    ]),
  ])

/** Whether the last row of a table is marked as its total. */
const isTotal = (...rows: readonly string[][]): boolean => {
  const made = section(...rows)
  markTables([made])
  return JSON.stringify(made).includes('"dataTotal":""')
}

test('a last row that says so is a total', () => {
  for (const word of ['Total', 'Total général', 'TOTAUX', 'Sous-total', 'Ensemble', '*Total'])
    assert.ok(isTotal(['Pain', '1'], [word, '1']), word)
  for (const word of ['Totalement', 'Pain', 'Summer', 'Total-Énergies'])
    assert.ok(!isTotal(['Lait', '1'], [word, '1']), word)
  assert.ok(!isTotal(['Total', '1']), 'a total of nothing')
  assert.ok(!isTotal(['Total', '1'], ['Pain', '2']), 'it stands last')
})

test('a last row all in bold is a total where no other is', () => {
  assert.ok(isTotal(['a', '1'], ['b', '2'], ['*Tout', '*3']))
  assert.ok(isTotal(['a', '1'], ['b', '2'], ['', '*3'], ['*Tout', '*3']))
  assert.ok(!isTotal(['*a', '*1'], ['b', '2'], ['*Tout', '*3']))
  assert.ok(!isTotal(['a', '1'], ['b', '2'], ['*Tout', '3']))
  assert.ok(!isTotal(['a', '1'], ['*Tout', '*3']), 'of one row')
})

test('a table of sentences knows whether its rows are odd', () => {
  const long = 'Une phrase assez longue pour être lue, non consultée.'
  const table = section([long], ['b'], ['c'])
  markTables([table])
  const {className, dataRows} = (table.children[0] as Element).properties
  assert.deepEqual([className, dataRows], [['prose'], 'odd'])
})

test('a cell beside one that reaches down from above is inside, first or last though it be', () => {
  const spanned = (name: string, properties: Record<string, number>) => ({...cell(name), properties})
  const rows = [
    [spanned('a', {rowSpan: 2}), cell('b'), cell('c')],
    [cell('d'), spanned('e', {rowSpan: 3})],
    [spanned('f', {colSpan: 2, rowSpan: 2})],
    [],
    [cell('g'), cell('h'), cell('i')],
  ]
  const body = made(
    'tbody',
    {},
    rows.map(cells => made('tr', {}, cells)),
  )
  markTables([made('section', {}, [made('table', {}, [body])])])
  const inside = rows
    .flat()
    .map(({children, properties}) => [
      (children[0] as {value: string}).value,
      (properties.dataInside as string[] | undefined)?.join(' ') ?? '',
    ])
  assert.deepEqual(Object.fromEntries(inside), {a: '', b: '', c: '', d: 'start', e: '', f: 'end', g: '', h: '', i: ''})
})
