/** Tables on pages of ten lines, in a real browser. */
import assert from 'node:assert/strict'
import {after, test} from 'node:test'
import {closeTrials, inPage, trial} from '../../trial.ts'

after(closeTrials)

const lines = (count: number) => Array.from({length: count}, (_, index) => `<p>ligne ${index + 1}</p>`).join('')
const rows = (count: number, height = 20) =>
  Array.from(
    {length: count},
    (_, index) => `<tr><td style="height:${height}px">r${index + 1}</td><td>s</td></tr>`,
  ).join('')
const table = (body: string, attributes = '') =>
  `<table data-ref="9" ${attributes}><thead><tr><th>A</th><th>B</th></tr></thead><tbody>${body}</tbody></table>`
/** The number of rows on each page. */
const cuts = async (html: string): Promise<number[]> =>
  (await trial(html, 'td, th { padding: 0; }')).pages.map(page => page.text.match(/r\d+/g)?.length ?? 0)

test('a table of eight rows is never cut', async () => {
  assert.deepEqual(await cuts(`${lines(5)}${table(rows(8))}`), [0, 8])
})

test('a table of nine rows is cut where the page ends', async () => {
  assert.deepEqual(await cuts(`${lines(5)}${table(rows(9))}`), [4, 5])
})

test('three rows stay before a cut', async () => {
  assert.deepEqual(await cuts(`${lines(6)}${table(rows(9))}`), [3, 6])
  assert.deepEqual(await cuts(`${lines(7)}${table(rows(9))}`), [0, 9])
})

test('three rows stay after a cut', async () => {
  assert.deepEqual(await cuts(`${lines(3)}${table(rows(9))}`), [6, 3])
  assert.deepEqual(await cuts(`${lines(2)}${table(rows(9))}`), [6, 3])
})

test('a row that nearly fills a page is cut, a shorter one goes whole', async () => {
  const words = (count: number) => Array.from({length: count}, (_, index) => `t${index + 1}<br>`).join('')
  const pagesOf = async (count: number) =>
    (
      await trial(
        `${lines(5)}<table data-ref="9"><tbody><tr><td>${words(count)}</td><td>s</td></tr></tbody></table>`,
        'td { padding: 0; }',
      )
    ).pages.map(page => page.text.match(/t\d+/g)?.length ?? 0)
  assert.deepEqual(await pagesOf(8), [0, 8])
  assert.deepEqual(await pagesOf(9), [5, 4])
})

test('the text after a table of sentences is on the grid, however many rows are left', async () => {
  const css = `td, th { padding: 0; } table.prose > tbody > tr > td { padding: 5px 0; } table.prose[data-rows="odd"] { padding-bottom: 10px; }`
  const height = async (before: number, count: number) => {
    const odd = count % 2 === 1 ? 'data-rows="odd"' : ''
    const {laidOut} = await trial(`${lines(before)}${table(rows(count), `class="prose" ${odd}`)}<h2>fin</h2>`, css)
    const [heading] = laidOut.headings
    return (((heading?.y ?? 0) / 0.75 - 30) / 20) % 1
  }
  for (const [before, count] of [
    [2, 10],
    [2, 11],
    [3, 10],
    [3, 12],
  ] as const)
    assert.ok(Math.abs(await height(before, count)) < 0.01, `${before} lines, ${count} rows`)
})

test('a span ends with its rows', async () => {
  const spans = await inPage<number[]>(`
    const {untie} = await load('fill/row-spans.js')
    const host = html('<table><tbody><tr><td rowspan="4">a</td><td>b</td></tr></tbody></table>')
    untie(host.querySelector('tbody'), new Map(), 1000)
    return [...host.querySelectorAll('td')].map(cell => cell.rowSpan)
  `)
  assert.deepEqual(spans, [1, 1])
})

test('a short group of tied rows has a body of its own, a tall one is untied', async () => {
  const result = await inPage<string[]>(`
    const {untie} = await load('fill/row-spans.js')
    const made = limit => {
      const host = html('<table><tbody><tr><td rowspan="2">a</td><td>b</td></tr><tr><td>c</td></tr><tr><td>d</td><td>e</td></tr></tbody></table>')
      untie(host.querySelector('tbody'), new Map([...host.querySelectorAll('tr')].map(row => [row, 50])), limit)
      return [...host.querySelectorAll('tbody')].map(body => body.rows.length + (body.hasAttribute('data-group') ? ' whole' : '') + ' ' + [...body.querySelectorAll('td')].map(cell => cell.textContent + (cell.dataset.span ?? '')).join(',')).join(' | ')
    }
    return [made(100), made(99)]
  `)
  assert.deepEqual(result, ['2 whole a,b,c | 1 d,e', '3 afirst,b,last,c,d,e'])
})
