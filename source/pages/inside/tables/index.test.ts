/** How tables are made to fit, to the pixel: what cells ask for is the width of drawings, beside which there are 8 px of padding. */
import assert from 'node:assert/strict'
import {after, test} from 'node:test'
import {closeTrials, inPage} from '../../trial.ts'

after(closeTrials)

interface Found {
  /** Of each table: how it was made to fit, its size, that of its type, its columns in per cent, and what else it bears. */
  readonly tables: readonly string[]
  /** What was left behind: blocks that are still set apart, what is in the host, the class of the notes. */
  readonly rest: string
}

/** Fits the tables of each `[section, width, style]` in a page 400 px high, of lines of 20 px. */
const fitted = async (...cases: readonly (readonly [string, number, string?])[]): Promise<readonly Found[]> =>
  inPage<Found[]>(`
    const [{fitTables}, {engineSheet}] = [await load('tables/index.js'), await load('sheet.js')]
    const [sheet, more] = [document.createElement('style'), document.createElement('style')]
    sheet.textContent = engineSheet + 'table { width: 100%; border-spacing: 0; font: 14px/20px sans-serif; margin: 0 } td, th { padding: 0 4px; vertical-align: top } svg { vertical-align: top } p, ul, aside, blockquote { margin: 0 } .note { display: block; font: 10px/20px serif } .notes { display: none } .page-notes { display: block }'
    document.head.append(sheet, more)
    const found = []
    for (const [content, width, style = ''] of ${JSON.stringify(cases)}) {
      more.textContent = style
      const host = html('<div style="width: ' + width + 'px"></div>').firstChild
      const section = document.createElement('section')
      section.innerHTML = content
      fitTables(section, host, {width, height: 400, left: 0, top: 0, grid: 20}, '(suite)')
      const notes = section.querySelector('.notes')
      found.push({
        rest: [section.querySelectorAll('[data-apart], [data-measured], [data-probe]').length, host.childNodes.length, section.isConnected, notes?.className ?? ''].join(' '),
        tables: [...section.querySelectorAll('table, .table-lines')].map(table => {
          const {fit = 'as it is', size = '', wide, turned, place} = table.dataset
          const columns = [...table.querySelectorAll(':scope > colgroup > col')].map(({style}) => Number.parseFloat(style.inlineSize).toFixed(1))
          return [fit, size, table.style.fontSize, columns.join('/'), wide === undefined ? '' : 'wide', turned === undefined ? '' : 'turned ' + place + ' ' + table.style.height].filter(Boolean).join(' ')
        }),
      })
      host.parentElement.remove()
    }
    return found
  `)
const drawing = (width: number) => `<svg width="${width}" height="10"></svg>`
/** A table of one row; a cell of several drawings may be broken between them. */
const table = (cells: readonly (readonly number[])[], more = '') =>
  `<table data-ref="7" ${more}><tbody><tr>${cells.map(cell => `<td>${cell.map(drawing).join(' ')}</td>`).join('')}</tr></tbody></table>`
const made = async (...cases: readonly (readonly [string, number, string?])[]) =>
  (await fitted(...cases)).map(({tables}) => tables.join(' | '))
const aside = (inside: string) => `<aside>${inside}</aside>`

test('a table that has its place on one line stays as it is; half a pixel is what the browser rounds by', async () => {
  const two = table([[100], [100]])
  assert.deepEqual(await made([two, 216], [two, 215.5], [two, 215.4], [`<div style="width: 0">${two}</div>`, 300]), [
    'as it is',
    'as it is',
    'reduced 0.95 13.3px 50.0/50.0',
    'as it is',
  ])
})

test('the largest size at which nothing is cut, down to four fifths or what a profile asks for', async () => {
  const two = aside(table([[100], [100]]))
  const least = (size: number) => `:root { --table-least: ${size} }`
  const uneven = 'table { font-size: 13.33px !important }'
  assert.deepEqual(await made([two, 207.3, uneven]), ['reduced 0.95 12.663px 50.0/50.0'])
  const of = (said: string, size: string) => `${said} ${size}px 50.0/50.0`
  assert.deepEqual(
    // Padding and what the browser rounds by stay at each size: 17.2 px.
    await made(
      [two, 207.3],
      [two, 207.1],
      [two, 197.1],
      [two, 187.1],
      [two, 177.3],
      [two, 177.1],
      [two, 197.3, least(0.9)],
      [two, 197.1, least(0.9)],
      [two, 177.1, least(1)],
      [two, 177.1, least(0.7)],
      [two, 177.1, least(1.2)],
    ),
    [
      of('reduced 0.95', '13.3'),
      of('reduced 0.9', '12.6'),
      of('reduced 0.85', '11.9'),
      of('reduced 0.8', '11.2'),
      of('reduced 0.8', '11.2'),
      of('broken 0.8', '11.2'),
      of('reduced 0.9', '12.6'),
      of('broken 0.9', '12.6'),
      of('broken 1', '14'),
      of('broken 0.8', '11.2'),
      of('broken 0.8', '11.2'),
    ],
  )
})

test('where words must be cut, each column has what it asks for, or its share', async () => {
  const words = table([[200], [50]])
  assert.deepEqual(await made([aside(words), 200], [aside(words), 250]), [
    'broken 0.8 11.2px 75.7/24.3',
    'reduced 0.9 12.6px 77.9/22.1',
  ])
})

test('one that is crowded, or was asked to, runs over a wide margin, where the page has one', async () => {
  const margin = (mm: number) => `table[data-wide] { --outside: yes; --wide-width: ${mm} }`
  const [crowded, airy] = [table([[76.5, 76.5], [76.5]]), table([[76.3, 76.3], [76.3]])]
  const breakable = (more = '') => table([[40, 40, 40], [60]], more)
  assert.deepEqual(
    await made(
      [crowded, 200, margin(100)],
      [airy, 200, margin(100)],
      [crowded, 200],
      [breakable(), 180, margin(100)],
      [breakable('class="wide"'), 180, margin(100)],
      [aside(crowded), 200, margin(100)],
      // 217.2 px are asked for: 57.5 mm are 217.3, 57.4 are 216.9.
      [table([[100], [100]]), 200, margin(57.5)],
      [table([[100], [100]]), 200, margin(57.4)],
    ).then(each => each.map(said => said.replace(/ ?[\d.]+\/[\d.]+/, ''))),
    [
      'as it is wide',
      'as it is',
      'as it is',
      'as it is',
      'as it is wide',
      'as it is',
      'as it is wide',
      'reduced 0.95 13.3px wide',
    ],
  )
})

const called = (keys: readonly number[]) => keys.map(key => `<a class="note-call" data-note="${key}"></a>`).join('')
const notes = (...heights: readonly number[]) =>
  `<div class="notes">${heights.map((height, index) => `<aside class="note" data-note="${index + 1}" style="height: ${height}px">n</aside>`).join('')}</div>`
/** Two columns, and the calls of notes. */
const calling = (width: number, ...keys: readonly number[]) =>
  `<table data-ref="7"><tbody><tr><td>${drawing(width)}${called(keys)}</td><td>${drawing(width)}</td></tr></tbody></table>`

test('one that is too wide for any size is turned, as wide as the page is high, its notes beside it', async () => {
  const turned = (size: string, height: number) => `${size} 50.0/50.0 turned page ${height}px`
  assert.deepEqual(
    await made(
      [calling(190), 300],
      // 397.2 px are all that a page has; then it is smaller, and then its words are cut.
      [calling(191.5), 300],
      [calling(239.2), 300],
      [calling(239.4), 300],
      // A note takes its lines, and two.
      [calling(170, 1) + notes(20), 200],
      [calling(170, 1) + notes(21), 200],
      [calling(170, 1, 3) + notes(20, 20, 20), 200],
      [calling(170) + notes(20), 200],
      // Six tenths of the page are left to it, at least.
      [calling(130, 1) + notes(120), 200],
      [calling(130, 1) + notes(121), 200],
      // Columns are chosen for the height of the page.
      [table([[150], [150], [30, 30]]), 289],
      [table([[250], [60], [250]]), 300],
    ),
    [
      turned('turned 1 14px', 400),
      turned('turned 0.95 13.3px', 400),
      turned('turned 0.8 11.2px', 400),
      turned('broken 0.8 11.2px', 400),
      turned('turned 0.9 12.6px', 340),
      turned('turned 0.85 11.9px', 320),
      turned('turned 0.85 11.9px', 320),
      turned('turned 1 14px', 400),
      turned('turned 0.85 11.9px', 240),
      'broken 0.8 11.2px 50.0/50.0',
      'turned 1 14px 40.7/40.7/18.6 turned page 400px',
      'broken 0.8 11.2px 42.9/14.2/42.9 turned page 400px',
    ],
  )
})

test('one with a formula, in a box, or whose rows are higher than a page is wide is not turned', async () => {
  const high = table([[230], [190]])
  const [formula, box, rows] = await fitted(
    [table([[190], [190]]).replace('</td>', '<math><mi>x</mi></math></td>'), 200],
    [aside(table([[190], [190]])), 200],
    [high, 200],
  )
  for (const {tables} of [formula, box, rows] as Found[]) assert.match(String(tables), /^broken 0\.8 11\.2px [\d./]+$/)
})

test('a table of which no column can be read, upright or turned, is set in lines', async () => {
  // Letters are 7 px wide, 5.6 in the smallest type: four of them beside the padding are 30.4, less what is rounded.
  const many = (count: number) => table(Array.from({length: count}, () => [100]))
  const kinds = (await made([aside(many(11)), 330], [aside(many(12)), 330], [many(13), 330], [many(14), 330])).map(
    said => said.replace(/ [\d./]+(?= |$)/g, ''),
  )
  assert.deepEqual(kinds, ['broken 11.2px', 'lines', 'broken 11.2px turned page 400px', 'lines'])
})

test('all tables of a section are looked at, those in other tables with these; nothing is left of the measuring', async () => {
  const wide = table([[100], [100]])
  const inside = `<p>un</p><blockquote>${wide}</blockquote>${wide}<ul><li>deux</li></ul>${table([[20], [20]])}${notes(20)}`
  const nested = `<table><tbody><tr><td>${table([[150], [100]])}</td></tr></tbody></table>`
  const [several, outer, none] = await fitted([inside, 210], [aside(nested), 240], [`<p>rien</p>${notes(20)}`, 200])
  const reduced = 'reduced 0.95 13.3px 50.0/50.0'
  assert.deepEqual(several, {rest: '0 0 false notes', tables: [reduced, reduced, 'as it is']})
  assert.deepEqual(
    outer?.tables.map(said => said.replace(/ .*/, '')),
    ['reduced', 'as'],
  )
  assert.deepEqual(none, {rest: '0 0 false notes', tables: []})
})

test('a table in a note has the measure of the foot', async () => {
  const note = `<div class="notes"><aside class="note" data-note="1">${table([[100], [100]])}</aside></div>`
  const style = '.page-notes .note { margin-right: 20px }'
  assert.deepEqual(await made([note, 230, style]), ['reduced 0.95 13.3px 50.0/50.0'])
})
