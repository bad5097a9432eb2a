import assert from 'node:assert/strict'
import {after, test} from 'node:test'
import {closeTrials, inPage} from '../../trial.ts'

after(closeTrials)

/** The bodies of a table whose rows are 50 px high, groups up to `limit` px left whole: `{}` a group, `:` a span's place. */
const untied = (rows: string, limit = 0) =>
  inPage<string>(`
    const {untie} = await load('fill/row-spans.js')
    const host = html('<table><tbody id="b">' + ${JSON.stringify(rows)} + '</tbody></table>')
    const heights = new Map([...host.querySelectorAll('tr')].map(row => [row, 50]))
    untie(host.querySelector('tbody'), heights, ${limit})
    const cell = ({textContent, rowSpan, colSpan, dataset, id}) =>
      textContent + (dataset.span ? ':' + dataset.span : '') + (dataset.rows ?? '') + (rowSpan !== 1 ? '/' + rowSpan : '') + (colSpan > 1 ? '-' + colSpan : '') + (id ? '#' + id : '')
    const row = one => [...one.cells].map(cell).join(' ')
    return [...host.querySelectorAll('tbody')].map(body => {
      const text = [...body.rows].map(row).join(', ')
      return (body.hasAttribute('data-group') ? '{' + text + '}' : text) + (body.id ? '#' + body.id : '')
    }).join(' | ')
  `)
const row = (...cells: readonly string[]) =>
  `<tr>${cells
    .map(cell => {
      const [text, down = '1', right = '1'] = cell.split('/')
      return `<td rowspan="${down}" colspan="${right}">${text}</td>`
    })
    .join('')}</tr>`

test('a cell that spans rows becomes one in each of them, at its column', async () => {
  assert.equal(await untied(row('a/3', 'b') + row('c') + row('d')), 'a:first3 b, :middle c, :last d#b')
  assert.equal(await untied(row('a', 'b/2', 'c') + row('d', 'e')), 'a b:first2 c, d :last e#b')
  assert.equal(await untied(row('a', 'b/2') + row('c')), 'a b:first2, c :last#b')
  assert.equal(await untied(row('a/2/2', 'b') + row('c')), 'a:first2-2 b, :last-2 c#b')
  assert.equal(await untied(row('a/2', 'b/3') + row() + row('c')), 'a:first2 b:first3, :last :middle, c :last#b')
})

test('a span ends with its body', async () => {
  assert.equal(await untied(row('a/9', 'b') + row('c')), 'a:first2 b, :last c#b')
  assert.equal(await untied(row('a/0', 'b') + row('c') + row('d')), 'a:first3 b, :middle c, :last d#b')
  assert.equal(await untied(row('a/9', 'b')), 'a b#b')
})

test('a group that is not too high has its own body', async () => {
  const rows = row('x') + row('a/2', 'b') + row('c') + row('y') + row('d/2', 'e') + row('f')
  assert.equal(await untied(rows, 100), 'x#b | {a/2 b, c} | y | {d/2 e, f}')
  assert.equal(await untied(rows, 99), 'x, a:first2 b, :last c, y, d:first2 e, :last f#b')
  assert.equal(await untied(row('a/2', 'b') + row('c'), 100), '{a/2 b, c}')
})

test('rows that spans tie to one another are one group', async () => {
  assert.equal(await untied(row('a/2', 'b') + row('c/2') + row('d') + row('e', 'f'), 150), '{a/2 b, c/2, d} | e f')
})

/** What stands before the cut of a group that begins a column of this many rows, and after it. */
const cutIn = (rows: string, lines: number) =>
  inPage<readonly string[]>(`
    const [{columnOf}, {untie}, {findCut}, {takeBefore}] =
      await Promise.all(['column', 'row-spans', 'find-cut', 'split'].map(name => load('fill/' + name + '.js')))
    document.body.style.cssText = 'margin:0;font:10px/20px serif'
    const flow = html('<table style="border-spacing:0"><tbody>' + ${JSON.stringify(rows)} + '</tbody></table>')
    for (const cell of flow.querySelectorAll('td')) cell.style.padding = '0'
    const table = flow.firstElementChild
    untie(table.tBodies[0], new Map(), 1000)
    table.tBodies[0].style.breakInside = 'avoid'
    const box = columnOf(flow, {width: 300}, 20 * ${lines})
    const first = takeBefore(flow, findCut(flow, box, true))
    const cell = ({textContent, dataset}) => textContent + (dataset.span ? ':' + dataset.span : '')
    return [first, flow].map(part => [...part.querySelectorAll('tr')].map(row => [...row.cells].map(cell).join(' ')).join(', '))
  `)

test('a group of rows that has no room on any page is untied: each cell stays in its column', async () => {
  const group = row('a/3', 'b', 'c/2') + row('d') + row('e/2/2') + row('f')
  assert.deepEqual(await cutIn(group, 2), ['a:first b c:first, :middle d :last', ':last e:first, f :last'])
  assert.deepEqual(await cutIn(group, 1), ['a:first b c:first', ':middle d :last, :last e:first, f :last'])
})

test('rows that lack cells keep those that span them at their columns; a name stays with the first', async () => {
  assert.equal(await untied(row('a', 'b', 'c/2') + row('d')), 'a b c:first2, d :last#b')
  assert.equal(
    await untied(row('a', 'b/2', 'c', 'd/3') + row('e') + row('f', 'g', 'h')),
    'a b:first2 c d:first3, e :last :middle, f g h :last#b',
  )
  assert.equal(await untied(row('a/2', 'b') + row('c/9') + row('d')), 'a:first2 b, :last c:first2, d :last#b')
  assert.equal(await untied(row('a/2', 'b') + row('c/0') + row('d')), 'a:first2 b, :last c:first2, d :last#b')
  const named = row('a/2', 'b').replace('<td', '<td id="x"') + row('c')
  assert.equal(await untied(named), 'a:first2#x b, :last c#b')
  const group = row('a/3', 'b') + row('c') + row('d') + row('e') + row('f')
  assert.equal(await untied(group, 150), '{a/3 b, c, d} | e, f')
})
