/** What cells ask for, and which are never broken, in a real browser; letters are all as wide. */
import assert from 'node:assert/strict'
import {after, test} from 'node:test'
import {closeTrials, inPage} from '../../trial.ts'
import type {AskedCell} from './cells.ts'

after(closeTrials)

type Found = Omit<AskedCell, 'stretches'> & {readonly stretches: readonly string[]}
/** What each cell asks for: of its stretches what they are set in by, the gap in spaces, and the words that are as wide as its pieces. */
const asked = (rows: string): Promise<{columns: number; rows: number; cells: Found[]; rest: string}> =>
  inPage(`
    const [{asking}, {engineSheet}] = [await load('tables/cells.js'), await load('sheet.js')]
    const sheet = document.createElement('style')
    const face = 'font: 10px/20px sans-serif; font-kerning: none; white-space: pre-wrap'
    sheet.textContent = engineSheet + 'table { width: 100%; border-spacing: 0; ' + face + ' } td { padding: 0 3px 0 5px } ul { margin: 0; padding: 0 0 0 30px; list-style: none } p { margin: 0 }'
    document.head.append(sheet)
    const host = html('<div style="width: 200px"><table>' + ${JSON.stringify(rows)} + '</table></div>').firstChild
    const table = host.firstElementChild
    const before = host.innerHTML
    const widthOf = text => {
      const probe = html('<span style="' + face + '">' + text + '</span>').firstElementChild
      const {width} = probe.getBoundingClientRect()
      probe.parentElement.remove()
      return width
    }
    const words = ['un', 'deux', 'trois', 'mot', 'porte-', 'un\u00a0deux'].map(word => [word, widthOf(word)])
    const space = widthOf('\u00a0')
    const [found] = asking([table])
    const named = piece => words.find(([, width]) => Math.abs(width - piece) < 0.1)?.[0] ?? String(Math.round(piece))
    return {
      ...found,
      rest: host.innerHTML === before ? '' : host.innerHTML,
      cells: found.cells.map(cell => ({...cell, stretches: cell.stretches.map(({indent, gap, pieces}) => [Math.round(indent), Math.round(100 * gap / space) / 100, ...pieces.map(named)].join(' '))})),
    }
  `)
const stretches = async (cell: string, attributes = '') =>
  (await asked(`<tr><td ${attributes}>${cell}</td></tr>`)).cells[0]?.stretches

test('a cell asks for its words, its edges and its place; the table is left as it was', async () => {
  const found = await asked(
    '<tr><td colspan="2">un deux</td></tr><tr><td rowspan="2" style="padding: 0">a</td><td style="text-wrap-mode: nowrap">b</td></tr><tr><td>c</td></tr>',
  )
  assert.deepEqual([found.columns, found.rows, found.rest], [2, 3, ''])
  assert.deepEqual(
    found.cells.map(({row, column, columns, rows, edges, isBound}) => [row, column, columns, rows, edges, isBound]),
    [
      [0, 0, 2, 1, 8, false],
      [1, 0, 1, 2, 0, false],
      [1, 1, 1, 1, 8, true],
      [2, 1, 1, 1, 8, false],
    ],
  )
})

test('its stretches: what lines hold between two ends that are asked for, by words', async () => {
  assert.deepEqual(await stretches('un deux trois'), ['0 1 un deux trois'])
  assert.deepEqual(await stretches('mot'), ['0 0 mot'])
  assert.deepEqual(await stretches(''), [])
  assert.deepEqual(await stretches('un<br>deux trois'), ['0 0 un', '0 1 deux trois'])
  assert.deepEqual(
    await stretches('un de<span>ux</span> <a>tr</a><a>ois</a>'),
    ['0 1 un deux trois'],
    'elements of a word',
  )
  assert.deepEqual(await stretches('un\u00a0deux trois'), ['0 1 un\u00a0deux trois'])
  assert.deepEqual(await stretches('<p>un deux</p><p>trois</p>'), ['0 1 un deux', '0 0 trois'])
  assert.deepEqual(await stretches('un<ul><li>deux trois</li></ul>'), ['0 0 un', '30 1 deux trois'])
  // At a hyphen a line may end without a space: the spaces are fewer than what lies between the pieces.
  assert.deepEqual(await stretches('un porte-mot'), ['0 0.5 un porte- mot'])
  assert.deepEqual(await stretches('un <span>deux</span>'), ['0 1 un deux'])
  assert.deepEqual(await stretches('un <svg width="40" height="9"></svg> deux'), ['0 1 un 40 deux'])
  assert.deepEqual(await stretches('porte-<svg width="40" height="9"></svg>'), ['0 0 porte- 40'])
  assert.deepEqual(await stretches('<ul><li>un</li><li>deux</li></ul>trois'), ['30 0 un', '30 0 deux', '0 0 trois'])
  // Small type that is raised is on the line of its word.
  assert.deepEqual(await stretches('un<sup style="font-size:0">x</sup> deux'), ['0 1 un deux'])
})

test('a picture asks for its own width, to 75 px; a cell to fill for the room that its style gives it', async () => {
  assert.deepEqual(await stretches('<img width="40" height="10">'), ['0 0 40'])
  assert.deepEqual(await stretches('<img style="width: 10px" width="60">'), ['0 0 60'])
  assert.deepEqual(await stretches('<img style="width: 10px" width="400">'), ['0 0 75'])
  assert.deepEqual(await stretches('<img style="width: 10px">'), ['0 0 75'])
  assert.deepEqual(await stretches('<img class="inline-image" style="width: 10px" width="60">'), ['0 0 10'])
  assert.deepEqual(await stretches('deux', 'data-fill'), ['0 0 75'])
})

test('a word and its number are bound, in no head', async () => {
  const bound = await inPage<string[]>(`
    const {bindShort} = await load('tables/bound.js')
    const words = ['Article 12', ' Art. 3 ', 'Étape 1234', 'N° 7', 'Article 12345', 'Article 12 bis', 'deux mots 3', '12', 'Article', 'x'.repeat(15) + ' 1', 'x'.repeat(16) + ' 1', '3 Article']
    const row = '<tr>' + words.map(word => '<td>' + word + '</td>').join('') + '</tr>'
    const tables = [...html('<table><thead>' + row + '</thead><tbody>' + row + '</tbody></table><table><tr><td>Annexe 2</td></tr></table>').querySelectorAll('table')]
    bindShort(tables)
    return tables.flatMap(table => [...table.querySelectorAll('td')]).filter(cell => cell.style.getPropertyValue('text-wrap-mode') === 'nowrap').map(cell => (cell.closest('thead') ? 'head ' : '') + cell.textContent)
  `)
  assert.deepEqual(bound, ['Article 12', ' Art. 3 ', 'Étape 1234', 'N° 7', `${'x'.repeat(15)} 1`, 'Annexe 2'])
})

test('figures and tables have their numbers, and the first wide one out of its order is known', async () => {
  const result = await inPage<unknown[]>(`
    const {numberBlocks, orderOf, blocksIn, numbersOf, misplaced} = await load('order.js')
    const section = html('<section><figure id="a">x</figure><div><table id="b"><tr><td>x</td></tr></table></div><figure id="c"></figure><figure id="d">x<table id="e"><tr><td>x</td></tr></table></figure></section>').firstChild
    numberBlocks(section)
    const by = id => section.querySelector('#' + id)
    const page = (...blocks) => html('<div>' + blocks.map(([order, wide, more = '']) => '<' + (wide ? 'article class="over-columns"' : 'div') + '><figure id="p' + order + '" data-order="' + order + '" ' + more + '>x</figure></' + (wide ? 'article' : 'div') + '>').join('') + '</div>').firstChild
    const at = (...pages) => misplaced(pages)?.id ?? null
    return [
      ['a', 'b', 'c', 'd', 'e'].map(id => orderOf(by(id))),
      blocksIn(section), numbersOf(by('d')), numbersOf(by('c')), numbersOf(section),
      at(page([0], [1, true]), page([2])),
      at(page([1, true]), page([0])),
      at(page([1]), page([0, true])),
      at(page([1]), page([0])),
      at(page([0], [2, true], [3, true], [1])),
      at(page([2, true], [1, true])),
      at(page([1, true], [0, false, 'data-rest'])),
      at(page([1, true], [0, false, 'data-repeated'])),
      at(page([1, true]), html('<div><figure data-order="0"></figure></div>').firstChild),
    ]
  `)
  assert.deepEqual(result, [
    [0, 1, 2, 3, 4],
    [0, 1, 3, 4],
    [3, 4],
    [],
    [0, 1, 3, 4],
    null,
    'p1',
    'p0',
    null,
    'p2',
    'p1',
    null,
    null,
    null,
  ])
})
