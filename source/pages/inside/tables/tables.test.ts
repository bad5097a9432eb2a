/** Tables made to fit, in a real browser: what is measured is where letters stand. */
import assert from 'node:assert/strict'
import {after, test} from 'node:test'
import {closeTrials, inPage, trial} from '../../trial.ts'

after(closeTrials)

/** Fits the tables of `content` in a column of `width` px and 400 px high, and runs `script` with `host` in the document. */
const fitted = <Result>(content: string, width: number, script: string): Promise<Result> =>
  inPage<Result>(`
    const [{fitTables}, {engineSheet}] = [await load('tables/index.js'), await load('sheet.js')]
    const sheet = document.createElement('style')
    sheet.textContent = engineSheet + 'table { width: 100%; border-spacing: 0; font: 14px/20px sans-serif; margin: 0 } td, th { padding: 0 4px; text-align: start; overflow-wrap: break-word; vertical-align: top } [data-align="right"] { text-align: end } [data-align="center"] { text-align: center } p, ul { margin: 0 }'
    const host = html(${JSON.stringify('<div><div></div></div>')})
    document.head.append(sheet)
    host.style.cssText = 'width: ${width}px'
    const section = document.createElement('section')
    section.innerHTML = ${JSON.stringify(content)}
    fitTables(section, host.firstElementChild, {width: ${width}, height: 400, left: 0, top: 0, grid: 20}, '(suite)')
    host.replaceChildren(section)
    const range = document.createRange()
    const all = selector => [...host.querySelectorAll(selector)]
    const boxOf = (cell, from, to) => {
      const node = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT).nextNode()
      range.setStart(node, from); range.setEnd(node, to)
      return range.getBoundingClientRect()
    }
    const linesOf = cell => {
      range.selectNodeContents(cell)
      return new Set([...range.getClientRects()].map(({top}) => Math.round(top))).size
    }
    ${script}
  `)

const row = (cells: readonly string[], tag = 'td') =>
  `<tr>${cells.map(cell => `<${tag}>${cell}</${tag}>`).join('')}</tr>`
const table = (rows: readonly (readonly string[])[]) =>
  `<table><tbody>${rows.map(cells => row(cells)).join('')}</tbody></table>`
const right = (numbers: readonly string[]) =>
  `<table><tbody>${numbers.map(number => `<tr><td>x</td><td data-align="right">${number}</td></tr>`).join('')}</tbody></table>`

test('no word is cut, and the column of sentences has the room', async () => {
  const content = table([
    [
      'Intercommunalité',
      'une phrase assez longue pour être lue et non consultée, et qui demande plusieurs lignes',
      'oui',
    ],
    ['Lieu', 'une autre', '125\u00a0000,00\u00a0€'],
  ])
  const result = await fitted<{lines: number[]; fit: string | null}>(
    content,
    330,
    `return {lines: all('td').map(linesOf), fit: all('table')[0].getAttribute('data-fit')}`,
  )
  assert.deepEqual(
    result.lines.filter((_, index) => index !== 1),
    [1, 1, 1, 1, 1],
  )
  assert.equal(result.fit, null)
})

test('a table is lower than the browser would have it', async () => {
  const words = (count: number) => Array.from({length: count}, () => 'mot').join(' ')
  const content = table([
    [words(3), words(60), words(20)],
    [words(12), words(8), words(40)],
  ])
  const [ours, theirs] = await fitted<[number, number]>(
    content,
    300,
    `const height = () => all('table')[0].getBoundingClientRect().height
     const ours = height()
     all('table')[0].style.tableLayout = 'auto'
     all('colgroup')[0].remove()
     return [ours, height()]`,
  )
  assert.ok(ours <= theirs, `${ours} px, the browser ${theirs}`)
})

test('numbers stand on their decimal comma, and nothing is added to the text', async () => {
  for (const align of ['right', 'center']) {
    const numbers = ['0,353', '1', '25,4', '−1\u202f250,75']
    const content = right(numbers).replaceAll('"right"', `"${align}"`)
    const {ends, texts} = await fitted<{ends: number[]; texts: string[]}>(
      content,
      300,
      `const cells = all('td:last-child')
       return {
         ends: cells.map(cell => boxOf(cell, 0, (cell.textContent + ',').indexOf(',')).right),
         texts: cells.map(cell => cell.textContent),
       }`,
    )
    assert.deepEqual(texts, numbers)
    for (const end of ends) assert.ok(Math.abs(end - (ends[0] as number)) < 0.1, `${align}: ${ends}`)
  }
})

test('a column of numbers without decimals, of dates or of words stays as its author has it', async () => {
  for (const cells of [
    ['1', '25', '300'],
    ['12.05.2024', '1.1.2025'],
    ['1,5', 'beaucoup'],
  ]) {
    const styled = await fitted<string[]>(
      right(cells),
      300,
      `return all('td:last-child').map(cell => cell.getAttribute('style') ?? '')`,
    )
    assert.deepEqual(
      styled,
      cells.map(() => ''),
    )
  }
})

test('words that ask for more are set smaller, to four fifths, and the table says so', async () => {
  const wide = table([['a'.repeat(24), 'b'.repeat(24)]])
  const read = `const table = all('table')[0]
    return [table.dataset.fit ?? '', table.dataset.size ?? '', Math.max(...all('td').map(linesOf))]`
  const asked = await fitted<number>(
    wide,
    800,
    `return all('td').reduce((sum, cell) => sum + boxOf(cell, 0, 24).width, 0) + 18`,
  )
  assert.deepEqual(await fitted(wide, Math.ceil(asked) + 2, read), ['', '', 1])
  assert.deepEqual(await fitted(wide, Math.ceil(asked * 0.9), read), ['reduced', '0.85', 1])
  const [fit, size] = await fitted<string[]>(`<aside>${wide}</aside>`, asked * 0.6, read)
  assert.deepEqual([fit, size], ['broken', '0.8'], 'in a box it is not turned')
  const large = `<style>:root { --table-least: 0.95 }</style><aside>${wide}</aside>`
  assert.deepEqual((await fitted<string[]>(large, asked * 0.6, read)).slice(0, 2), ['broken', '0.95'])
})

test('a word and its number are not parted', async () => {
  const content = table([
    ['Article 12', 'une phrase assez longue pour être lue et non consultée, et encore un peu plus longue'],
  ])
  const [first] = await fitted<number[]>(content, 200, `return all('td').map(linesOf)`)
  assert.equal(first, 1)
})

test('a table too wide for any size is turned, on a page of its own, and its rows are parted', async () => {
  const head = `<thead>${row(['a'.repeat(14), 'b'.repeat(14), 'c'.repeat(11)], 'th')}</thead>`
  const rows = Array.from({length: 30}, (_, index) => row([`r${index + 1}`, 'b'.repeat(14), 'c'.repeat(11)])).join('')
  // The page is 186 px wide and 300 high.
  const {pages, laidOut} = await trial(
    `<p>avant</p><table data-ref="0">${head}<tbody>${rows}</tbody></table><p>après</p>`,
    '@page { size: 60mm 90mm; margin: 20px } td, th { white-space: pre-wrap; padding: 0 }',
  )
  const turned = pages.filter(({text}) => /r\d/.test(text))
  assert.ok(turned.length > 1)
  assert.deepEqual(
    turned.flatMap(({text}) => text.match(/r\d+/g) ?? []),
    Array.from({length: 30}, (_, index) => `r${index + 1}`),
  )
  for (const {text} of turned) assert.doesNotMatch(text, /avant|après/)
  assert.match(turned[1]?.repeated ?? '', /aaa/)
  assert.deepEqual(
    laidOut.findings.map(({rule}) => rule),
    ['table-turned'],
  )
})

test('a table of which no column could be read is set in lines, with all that it says', async () => {
  const heads = Array.from({length: 60}, (_, column) => `titre${column}`)
  const cells = Array.from({length: 60}, (_, column) => `mot${column}`)
  const content = `<table id="t" data-ref="3"><caption data-stream="caption"><span class="label">Tableau 1</span></caption><thead>${row(heads, 'th')}</thead><tbody>${row(cells)}</tbody></table>`
  const found = await fitted<{tables: number; id: string; fit: string; lines: string[]; wide: boolean}>(
    content,
    330,
    `const [made] = all('[data-fit]')
     return {tables: all('table').length, id: made.id, fit: made.dataset.fit,
       lines: all('.table-line').map(({textContent}) => textContent), wide: host.scrollWidth > host.clientWidth}`,
  )
  assert.deepEqual(found, {
    tables: 0,
    id: 't',
    fit: 'lines',
    lines: [heads, cells].map(each => each.join('\u00a0| ')),
    wide: false,
  })
})

test('words of a few letters too wide for their columns are cut where columns can be read', async () => {
  const content = `<section>${table([Array.from({length: 8}, () => 'incommensurable')])}</section>`
  const fit = await fitted<string[]>(content, 360, `return all('[data-fit]').map(({dataset}) => dataset.fit)`)
  assert.deepEqual(fit, ['broken'])
})

test('cells to fill give up some of their room before a word is cut', async () => {
  const form = (fill: number) =>
    `<style>[data-fill]::before { content: ""; display: block; width: ${fill}px }</style><table><tbody><tr><td>incommensurable</td>${'<td data-fill></td>'.repeat(3)}</tr></tbody></table>`
  const found = (fill: number) =>
    fitted<{fit: string[]; lines: number; least: number}>(
      form(fill),
      330,
      `const cells = all('[data-fill]').map(cell => cell.getBoundingClientRect().width)
       return {fit: all('[data-fit]').map(({dataset}) => dataset.fit), lines: linesOf(all('td')[0]), least: Math.min(...cells)}`,
    )
  const {fit, lines, least} = await found(80)
  assert.deepEqual([fit, lines], [['reduced'], 1])
  assert.ok(least >= 0.6 * 80, String(least))
  assert.deepEqual((await found(200)).fit, ['broken'])
})

test('cells with blocks in them are set below each other', async () => {
  const cells = Array.from({length: 60}, (_, column) => (column === 1 ? '<p>un</p><p>deux</p>' : `mot${column}`))
  const found = await fitted<string[]>(
    table([cells]),
    330,
    `return all('.table-cell').map(({localName, textContent}) => localName + textContent)`,
  )
  assert.deepEqual(found.slice(0, 3), ['divmot0', 'divundeux', 'divmot2'])
})

test('the space between words is measured in the face of the table, be it of one column', async () => {
  const gaps = await inPage<number[]>(`
    const {asking} = await load('tables/cells.js')
    const host = html('<table style="font: 20px/24px monospace"><tr><td>un mot ici</td></tr></table><table style="font: 20px/24px monospace"><tr><td>un mot ici</td><td>x</td></tr></table>')
    const sheet = document.createElement('style')
    sheet.textContent = '[data-measured] td { width: 0; white-space: normal }'
    document.head.append(sheet)
    const asked = asking([...host.querySelectorAll('table')])
    const left = host.querySelectorAll('[data-measured], [data-probe]').length
    const ratios = asked.map(({cells: [{stretches: [{gap, pieces}]}]}) => gap / (pieces[0] / 2))
    return [left, ...ratios.map(ratio => Math.round(ratio * 100) / 100), asked[0].cells[0].stretches[0].pieces.length]
  `)
  const [left, one, two, pieces] = gaps
  assert.ok(one !== undefined && one > 0.2 && one === two, `${gaps}`)
  assert.deepEqual([left, pieces], [0, 3])
})

test('each cell has its row and columns, whatever spans them, and no span leaves its part', async () => {
  const found = await inPage<Record<string, number[]>>(`
    const {placesIn} = await load('tables/grid.js')
    const host = html('<table><thead><tr><th colspan="2">a</th><th rowspan="5">b</th></tr></thead><tbody><tr><td rowspan="2">c</td><td>d</td><td>e</td></tr><tr><td colspan="2">f</td></tr><tr><td rowspan="0">g</td><td>h</td></tr><tr><td>i</td></tr></tbody></table>')
    return Object.fromEntries(placesIn(host.firstElementChild).map(({cell, row, column, columns, rows}) => [cell.textContent, [row, column, columns, rows]]))
  `)
  assert.deepEqual(found, {
    a: [0, 0, 2, 1],
    b: [0, 2, 1, 1],
    c: [1, 0, 1, 2],
    d: [1, 1, 1, 1],
    e: [1, 2, 1, 1],
    f: [2, 1, 2, 1],
    g: [3, 0, 1, 2],
    h: [3, 1, 1, 1],
    i: [4, 1, 1, 1],
  })
})

test('columns are written as shares, under the caption, in the place of those before', async () => {
  const found = await inPage<string[]>(`
    const {writeColumns, roomFor} = await load('tables/columns.js')
    const written = inner => {
      const table = html('<table>' + inner + '<tbody><tr><td>x</td></tr></tbody></table>').firstElementChild
      writeColumns(table, [30, 50])
      return [...table.children].map(({localName}) => localName).join(' ') + ' ' + [...table.querySelectorAll('col')].map(({style}) => style.inlineSize).join(' ') + ' ' + table.style.tableLayout
    }
    const none = html('<table></table>').firstElementChild
    writeColumns(none, [0, 0])
    const sheet = document.createElement('style')
    sheet.textContent = '.host { width: 300px; padding: 0 10px 0 7px; border: solid; border-width: 0 3px 0 2px } .host table { margin: 0 5px 0 4px }'
    document.head.append(sheet)
    const host = html('<div class="host"><table><tr><td>x</td></tr></table></div>').firstElementChild
    const {available, margins} = roomFor(host.firstElementChild)
    return [written(''), written('<caption>c</caption><colgroup><col></colgroup>'), String(none.children.length), available + ' ' + margins]
  `)
  assert.deepEqual(found, [
    'colgroup tbody 37.5% 62.5% fixed',
    'caption colgroup tbody 37.5% 62.5% fixed',
    '0',
    '291 9',
  ])
})
