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
  const pagesOf = async (count: number, height = 0) =>
    (
      await trial(
        `${lines(5)}<table data-ref="9"><tbody><tr><td style="height:${height}px">${words(count)}</td><td>s</td></tr></tbody></table>`,
        'td { padding: 0; }',
      )
    ).pages.map(page => page.text.match(/t\d+/g)?.length ?? 0)
  assert.deepEqual(await pagesOf(8), [0, 8])
  assert.deepEqual(await pagesOf(9), [5, 4])
  // At 85 % of a page.
  assert.deepEqual(await pagesOf(8, 169), [0, 8])
  assert.deepEqual(await pagesOf(8, 171), [5, 3])
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

test('the columns of a table are as wide on each page, whatever stands in them there', async () => {
  const mark = '<svg width="1" height="1"></svg>'
  const row = (words: string) => `<tr><td>${words}</td><td>${mark}b</td><td>${mark}c</td></tr>`
  const body = `${row('a').repeat(9)}${row('un texte plus long').repeat(6)}`
  const {laidOut} = await trial(`<table data-ref="9"><tbody>${body}</tbody></table>`, 'td { padding: 0; }')
  const places = laidOut.pages.map(({area, images}) => [...new Set(images.map(({box}) => Math.round(box.x - area.x)))])
  assert.equal(places.length, 2)
  assert.equal(places[0]?.length, 2)
  assert.deepEqual(places[1], places[0])
})

test('a table that is wider than the page is brought into it, its narrow columns as they are', async () => {
  const mark = '<svg width="1" height="1"></svg>'
  const word = 'anticonstitutionnellement'.repeat(2)
  const {laidOut} = await trial(
    `<div data-ref="8"><table data-ref="9"><tbody><tr><td>a</td><td>${mark}${word}</td><td>${mark}${word}</td><td>${mark}</td></tr></tbody></table></div>`,
    'td { padding: 0; overflow-wrap: break-word; }',
  )
  const [page] = laidOut.pages
  const [second = 0, third = 0, end = 0] = (page?.images ?? []).map(({box}) => box.x - (page?.area.x ?? 0))
  // Letters of 14 px, in points; what is left is shared by the two others.
  assert.ok(second > 3 && second < 8, String(second))
  assert.ok(Math.abs(third - second - (end - third)) < 0.5, `${second} ${third} ${end}`)
  assert.ok(end < (page?.area.width ?? 0) && end > (page?.area.width ?? 0) - 3)
})

test('a foot comes once, at the end; a high head is a row, and comes once', async () => {
  const tall = '<thead><tr><th style="height:70px">A</th><th>B</th></tr></thead>'
  const {pages} = await trial(
    `<table data-ref="9">${tall}<tfoot><tr><td>fin</td><td>f</td></tr></tfoot><tbody>${rows(16)}</tbody></table>`,
    'td, th { padding: 0; }',
  )
  assert.deepEqual(
    pages.map(({repeated}) => repeated),
    pages.map(() => ''),
  )
  assert.deepEqual(
    pages.map(({text}) => text.match(/fin/g)?.length ?? 0),
    pages.map((_, index) => (index === pages.length - 1 ? 1 : 0)),
  )
  const low = await trial(
    `<table data-ref="9"><thead><tr><th style="height:60px">A</th></tr></thead><tbody>${rows(16)}</tbody></table>`,
    'td, th { padding: 0; }',
  )
  assert.ok(low.pages.slice(1).every(({repeated}) => repeated === 'A'))
})

test('tied rows up to four tenths of a page stay together, higher ones are parted', async () => {
  const tied = (height: number) =>
    `${rows(6)}<tr><td rowspan="2">lié</td><td style="height:${height}px">r7</td></tr><tr><td style="height:${height}px">r8</td></tr>${rows(4).replaceAll('>r', '>r1')}`
  assert.deepEqual(await cuts(`${lines(1)}<table data-ref="9"><tbody>${tied(40)}</tbody></table>`), [6, 6])
  assert.deepEqual(await cuts(`${lines(1)}<table data-ref="9"><tbody>${tied(41)}</tbody></table>`), [7, 5])
})

test('a head is repeated up to three tenths of a page, the rows of it counted together', async () => {
  const repeated = async (...heights: readonly number[]) => {
    const head = heights.map(height => `<tr><th style="height:${height}px">A</th></tr>`).join('')
    const made = await trial(
      `<table data-ref="9"><thead>${head}</thead><tbody>${rows(16)}</tbody></table>`,
      'td, th { padding: 0; }',
    )
    return made.pages.slice(1).some(page => page.repeated !== '')
  }
  assert.deepEqual(
    [await repeated(60), await repeated(61), await repeated(30, 30), await repeated(30, 31)],
    [true, false, true, false],
  )
})

test('a table is measured in all that it stands in', async () => {
  const mark = '<svg width="30" height="4"><path d="M0 0H4"/></svg>'
  const inner = `<table data-ref="9"><tbody><tr><td>${mark}</td><td>${mark}</td></tr></tbody></table>`
  for (const around of [
    '@',
    '<div style="padding: 0 50px">@</div>',
    '<div style="padding: 0 50px"><div><div>@</div></div></div>',
  ]) {
    const {laidOut} = await trial(around.replace('@', inner), 'table { width: auto } td { padding: 0 }')
    const [first = 0, second = 0] = (laidOut.pages[0]?.images ?? []).map(({box}) => box.x)
    assert.ok(Math.abs(second - first - 22.5) < 1, `${second - first} in ${around}`)
  }
})

test('tables are measured one after another, each by its own rows; a short one up to a page stays whole', async () => {
  assert.deepEqual(await cuts(`${lines(1)}<table data-ref="9"><tbody>${rows(5, 40)}</tbody></table>`), [0, 5])
  assert.deepEqual(await cuts(`${lines(1)}<table data-ref="9"><tbody>${rows(5, 41)}</tbody></table>`), [4, 1])
  assert.deepEqual(
    await cuts(`${lines(4)}${table(rows(3))}${table(rows(8), 'class="b"').replaceAll('>r', '>r9')}`),
    [3, 8],
  )
})
