/** Tables on pages turned by a quarter, in a real browser: rows of so many px on pages 100 px wide and 400 px high. */
import assert from 'node:assert/strict'
import {after, test} from 'node:test'
import {closeTrials, inPage} from '../../trial.ts'

after(closeTrials)

interface Turned {
  readonly isTurned: boolean
  /** Each table that is made: what it bears, and its parts with their rows, heads and captions that are repeated in brackets. */
  readonly tables: readonly string[]
  readonly first: string
}

/** Turns the table of each `[inside, style]`. */
const turned = (...cases: readonly (readonly [string, string?])[]): Promise<Turned[]> =>
  inPage(`
    const [{turn}, {engineSheet}] = [await load('tables/turn.js'), await load('sheet.js')]
    const [sheet, more] = [document.createElement('style'), document.createElement('style')]
    sheet.textContent = engineSheet + 'table { border-spacing: 0; font: 10px/20px serif } td, th { padding: 0 } td > i, th > i { display: block; block-size: var(--high); overflow: hidden } caption { block-size: 20px; overflow: hidden }'
    document.head.append(sheet, more)
    return ${JSON.stringify(cases)}.map(([inside, style = '']) => {
      more.textContent = style
      const section = html('<section><table id="t" data-ref="7" class="c">' + inside + '</table><p>fin</p></section>').firstChild
      const table = section.firstChild
      const isTurned = turn(table, [30, 10], {width: 100, height: 400, left: 0, top: 0, grid: 20}, '(suite)')
      const partOf = part => {
        const text = part.localName + (part.id ? '#' + part.id : '') + ':' + (part.rows ? [...part.rows].map(row => row.textContent).join(',') : part.localName === 'colgroup' ? [...part.children].map(col => col.style.inlineSize).join(',') : part.textContent)
        return part.hasAttribute('data-repeated') ? '[' + text + ']' : text
      }
      const tables = [...section.children].map(each => {
        if (each.localName !== 'table') return each.textContent
        const {ref, part, place, turned} = each.dataset
        return [each.id, ref, part === undefined ? '' : 'part', place, turned === undefined ? '' : 'turned', each.style.height, ...[...each.children].map(partOf)].filter(Boolean).join(' ')
      })
      const first = table.cloneNode(false).outerHTML
      section.parentElement.remove()
      return {isTurned, tables, first}
    })
  `)
const cell = (text: string, high: number, more = '') => `<td ${more}><i style="--high: ${high}px">${text}</i></td>`
const row = (text: string, high: number, more = '') => `<tr>${cell(text, high, more)}<td></td></tr>`
const rows = (count: number, high: number, from = 1) =>
  Array.from({length: count}, (_, index) => row(String(from + index), high)).join('')
const body = (inside: string, more = '') => `<tbody ${more}>${inside}</tbody>`
const head = (high: number) => `<thead id="h"><tr>${cell('tête', high)}<td></td></tr></thead>`
const columns = 'colgroup:75%,25%'
const first = `t 7 page turned 400px`
const next = (part: number) => `7.${part} part page turned 400px`

test('as many rows stand on a page as it is wide', async () => {
  const [four, less, one, edge] = await turned(
    [body(rows(9, 25))],
    [body(rows(5, 26))],
    [body(rows(3, 100))],
    [body(rows(4, 25)), 'table { padding: 0 10px }'],
  )
  assert.deepEqual(four?.tables, [
    `${first} ${columns} tbody:1,2,3,4`,
    `${next(1)} ${columns} tbody:5,6,7,8`,
    `${next(2)} ${columns} tbody:9`,
    'fin',
  ])
  assert.deepEqual(less?.tables, [`${first} ${columns} tbody:1,2,3`, `${next(1)} ${columns} tbody:4,5`, 'fin'])
  assert.equal(one?.tables.length, 4)
  assert.deepEqual(
    edge?.tables,
    [`${first} ${columns} tbody:1,2,3`, `${next(1)} ${columns} tbody:4`, 'fin'],
    'its own edges count',
  )
})

test('its head and its caption stand on each page, and take their room', async () => {
  const [headed, captioned] = await turned(
    [head(20) + body(rows(5, 40))],
    [`<caption><span class="label">Tableau 1 –</span> Titre</caption>${body(rows(3, 40), 'id="b"')}`],
  )
  assert.deepEqual(headed?.tables, [
    `${first} ${columns} thead#h:tête tbody:1,2`,
    `${next(1)} ${columns} [thead:tête] tbody:3,4`,
    `${next(2)} ${columns} [thead:tête] tbody:5`,
    'fin',
  ])
  assert.deepEqual(captioned?.tables, [
    `${first} caption:Tableau 1 – Titre ${columns} tbody#b:1,2`,
    `${next(1)} [caption:Tableau 1 (suite)] ${columns} tbody#b:3`,
    'fin',
  ])
})

test('rows that belong together are on one page, and each in its own part', async () => {
  const pair = (high: number) =>
    `<tr>${cell('2', high)}${cell('', high, 'rowspan="2"')}</tr><tr>${cell('3', high)}</tr>`
  const tied = row('1', 30) + pair(30) + row('4', 30)
  const [kept, parts] = await turned([body(row('0', 30) + tied)], [body(rows(2, 30)) + body(rows(3, 30, 3))])
  assert.deepEqual(kept?.tables.slice(0, -1), [`${first} ${columns} tbody:0,1`, `${next(1)} ${columns} tbody:2,3,4`])
  assert.deepEqual(parts?.tables.slice(0, -1), [
    `${first} ${columns} tbody:1,2 tbody:3`,
    `${next(1)} ${columns} tbody:4,5`,
  ])
  const three = `<tr>${cell('2', 30)}${cell('', 30, 'rowspan="3"')}</tr><tr>${cell('3', 30)}</tr><tr>${cell('4', 30)}</tr>`
  const [triple] = await turned([body(rows(2, 30, 0) + three + row('5', 30))])
  assert.deepEqual(triple?.tables.slice(0, -1), [
    `${first} ${columns} tbody:0,1`,
    `${next(1)} ${columns} tbody:2,3,4`,
    `${next(2)} ${columns} tbody:5`,
  ])
  const [emptied] = await turned([body(rows(3, 30)) + body(rows(1, 30, 4))])
  assert.deepEqual(emptied?.tables.slice(0, -1), [`${first} ${columns} tbody:1,2,3`, `${next(1)} ${columns} tbody:4`])
})

test('one with a row that is too high is as it was', async () => {
  const [row, under, tied] = await turned(
    [body(rows(1, 100) + rows(1, 101, 2))],
    [head(20) + body(rows(1, 81))],
    [body(`<tr>${cell('1', 60)}<td rowspan="2"></td></tr><tr>${cell('2', 60)}</tr>`)],
  )
  for (const {isTurned, first} of [row, under, tied] as Turned[])
    assert.deepEqual([isTurned, first], [false, '<table id="t" data-ref="7" class="c"></table>'])
})
