/** Columns of numbers, in a real browser: letters and signs are all as wide, cells have 4 px at the left and 6 at the right. */
import assert from 'node:assert/strict'
import {after, test} from 'node:test'
import {closeTrials, inPage} from '../../trial.ts'

after(closeTrials)

/** What each cell of a table has then: how it is aligned, and how many letters of white at its left and right, with its own padding. */
const aligned = (...tables: readonly string[]) => alignedIn('fr', ...tables)
const alignedIn = (language: string, ...tables: readonly string[]): Promise<string[]> =>
  inPage(`
    const {alignDecimals} = await load('tables/decimals.js')
    const sheet = document.createElement('style')
    sheet.textContent = '@font-face { font-family: Code; src: url(/fonts/SourceCodePro-Regular.ttf.woff2) } table { font: 10px/20px Code; border-spacing: 0 } td, th { padding: 0 6px 0 4px; white-space: pre } .small { font-size: 5px }'
    document.head.append(sheet)
    await document.fonts.load('10px Code')
    const host = html(${JSON.stringify(tables)}.map(table => '<div lang="${language}"><table>' + table + '</table></div>').join(''))
    const probe = html('<span style="font: 10px Code">0</span>').firstChild
    const letter = probe.getBoundingClientRect().width / 10
    alignDecimals([...host.querySelectorAll('table')])
    const white = text => {
      const [own, lack] = ['px', 'em'].map(unit => new RegExp('([0-9.-]+)' + unit).exec(text)?.[1])
      return own === undefined ? text : own + '+' + Math.round(10 * lack / letter) / 10
    }
    return [...host.querySelectorAll('table')].map(table => [...table.querySelectorAll('td, th')].map(({dataset, style}) =>
      [dataset.align ?? '', white(style.paddingInlineStart), white(style.paddingInlineEnd), style.getPropertyValue('text-wrap-mode')].join(' ').trim()).join(' | '))
  `)
const column = (cells: readonly string[], align = '') => {
  const aligned = align && ` data-align="${align}"`
  return `<thead><tr><th${aligned}>Tête</th></tr></thead><tbody>${cells.map(cell => `<tr><td${aligned}>${cell}</td></tr>`).join('')}</tbody>`
}
const right = (lack: number) => `right  6+${lack} nowrap`

test('each number has the white that it lacks, at the side that its column asks for', async () => {
  const cells = ['1,5', '10,25', '300']
  const found = await aligned(column(cells), column(cells, 'right'), column(cells, 'left'), column(cells, 'center'))
  assert.deepEqual(found, [
    `right | ${right(1)} | ${right(0)} | ${right(3)}`,
    `right | ${right(1)} | ${right(0)} | ${right(3)}`,
    'left | left 4+2  nowrap | left 4+1  nowrap | left 4+0  nowrap',
    'center | center 4+2 6+1 nowrap | center 4+1 6+0 nowrap | center 4+0 6+3 nowrap',
  ])
})

test('the mark is that of the language, where the author did not ask for an alignment', async () => {
  const cells = ['1.5', '10.25']
  const marked = `right | ${right(1)} | ${right(0)}`
  const [unmarked] = await aligned(column(cells))
  assert.equal(unmarked, [...cells, ''].map(() => '').join(' | '))
  assert.deepEqual(await aligned(column(cells, 'right'), column(['1,5', '10,25'])), [marked, marked])
  assert.deepEqual(await alignedIn('en-CA', column(cells)), [marked])
  assert.deepEqual(await alignedIn('fr-en', column(cells)), [unmarked])
  assert.deepEqual(await alignedIn('en', column(['1', '2']), column(['1,5', '2,5'])), [unmarked, unmarked])
})

test('two numbers at least, some with decimals, and nothing else but signs that there is none', async () => {
  const none = (count: number) => Array.from({length: count}, () => '').join(' | ')
  assert.deepEqual(
    await aligned(
      column(['1,5']),
      column(['1', '2']),
      column(['1,5', 'mot']),
      column(['1,5', '2 mots de plus que cela']),
      column(['1,5', '–', '2', '', 'n.d.', 'n. d.']),
      column(['1,5', '12.05.2024']),
      column(['− 1,5', '€ 2', '3,25 %', '1 250,5', '12 kg']),
    ),
    [
      none(2),
      none(3),
      none(3),
      none(3),
      `right | ${right(0)} |  | ${right(2)} |  |  | `,
      none(3),
      `right | ${right(3)} | ${right(5)} | ${right(0)} | ${right(3)} | ${right(2)}`,
    ],
  )
})

test('a number is measured to its mark, whatever stands around it in its cell', async () => {
  const call = '<a class="note-call">12</a>'
  assert.deepEqual(
    await aligned(
      column(['1,5', `10,25${call}`]),
      column(['1,5', '<b>1</b>0,<i>25</i>']),
      column(['1,5', '  10,25']),
      column(['1,5', '<b>10</b>,25', '<i>1</i>']),
    ),
    [
      // A call hangs on its number.
      `right | ${right(3)} | ${right(0)}`,
      `right | ${right(1)} | ${right(0)}`,
      `right | ${right(1)} | ${right(0)}`,
      `right | ${right(1)} | ${right(0)} | ${right(3)}`,
    ],
  )
  const [small] = await aligned(column(['1,5', '<span>10,25</span>']).replace('<td>1', '<td class="small">1'))
  // White grows with the type of its own cell: two letters of half the size are one.
  assert.equal(small, `right | ${right(4)} | ${right(0)}`)
})

test('columns are known by their places: what spans two is of neither', async () => {
  const rows =
    '<tr><td>mot</td><td>1,5</td></tr><tr><td colspan="2">deux mots</td></tr><tr><td>mot</td><td>10,25</td></tr>'
  const head = '<thead><tr><th>a</th><th>b</th></tr></thead>'
  assert.deepEqual(await aligned(`${head}<tbody>${rows}</tbody>`), [
    ['', 'right', '', right(1), '', '', right(0)].join(' | '),
  ])
})
