import assert from 'node:assert/strict'
import {readFile} from 'node:fs/promises'
import {after, test} from 'node:test'
import {closeTrials, trial} from '../../trial.ts'

after(closeTrials)

const sheet = await readFile(new URL('../../../../styles/formulas.css', import.meta.url), 'utf8')
const lay = (html: string) => trial(html, sheet)

/** A place on the baseline, for measuring. */
const mark = '<svg width="1" height="1"></svg>'
const inline = (math: string) => `<span class="formula"><math>${math}</math></span>`
const display = (math: string, number = '') =>
  `<div class="formula" data-break-inside="avoid"><div class="formula-body"><math display="block">${math}</math></div>${number}</div>`

const fraction = '<mfrac><mn>1</mn><mn>2</mn></mfrac>'
const high = `<mfrac><mrow>${fraction}<mo>+</mo>${fraction}</mrow><mi>x</mi></mfrac>`
const matrix =
  '<mrow><mo>(</mo><mtable><mtr><mtd><mn>1</mn></mtd></mtr><mtr><mtd><mn>0</mn></mtd></mtr><mtr><mtd><mn>3</mn></mtd></mtr></mtable><mo>)</mo></mrow>'
const root = '<msqrt><mi>x</mi></msqrt>'

// The grid of the trial is 20 px, 15 points.
const grid = 15

test('what follows a formula is on the grid again, in a line or between lines', async () => {
  const blocks = [inline('<mi>x</mi>'), inline(fraction), inline(high), inline(matrix), inline(root)].map(
    formula => `<p>Avant ${formula} après ${inline('<mi>b</mi>')}.</p>`,
  )
  const lines = [...blocks, display('<mi>x</mi>'), display(high), display(matrix)]
  for (const line of lines) {
    const {laidOut} = await lay(`<p>${mark}un</p>${line}<p>${mark}deux</p>`)
    const [first, second] = (laidOut.pages[0]?.images ?? []).map(({box}) => box.y)
    const lines = ((second as number) - (first as number)) / grid
    assert.ok(Math.abs(lines - Math.round(lines)) < 0.02, `${lines} lines: ${line}`)
    // It has the room of its own lines, and a little of the white around them.
    const [high = 0] = (laidOut.pages[0]?.formulas ?? []).map(({boxes}) => boxes[0]?.height ?? 0)
    assert.ok((lines - 1) * grid > high - 0.5 * grid, `${high} in ${lines} lines: ${line}`)
  }
})

test('a formula of the height of a line, or nearly, does not part lines', async () => {
  for (const formula of ['<mi>x</mi>', '<msup><mi>x</mi><mn>2</mn></msup>', fraction, root]) {
    const {laidOut} = await lay(`<p>${mark}un</p><p>Avant ${inline(formula)} après.</p><p>${mark}deux</p>`)
    const [first, second] = (laidOut.pages[0]?.images ?? []).map(({box}) => box.y)
    assert.ok(Math.abs((second as number) - (first as number) - 2 * grid) < 0.5, formula)
  }
})

const sum = (count: number, sign: string) =>
  Array.from(
    {length: count},
    (_, index) => `${index > 0 ? `<mo>${sign}</mo>` : ''}<mi>a</mi><mn>${index + 100}</mn>`,
  ).join('')

test('a wide formula is broken, or made smaller, and never over the edge', async () => {
  const wide = {
    relations: `<mrow>${sum(12, '=')}</mrow>`,
    operators: `<mrow><mi>x</mi><mo>=</mo>${sum(30, '+')}</mrow>`,
    one: `<mrow>${sum(14, '∗')}</mrow>`.replaceAll('∗', '∘'),
    table: `<mtable><mtr>${'<mtd><mi>abcdef</mi></mtd>'.repeat(10)}</mtr></mtable>`,
  }
  const number = '<span class="equation-number" data-generated="">(12)</span>'
  for (const [name, math] of Object.entries(wide)) {
    for (const tail of ['', number]) {
      const {laidOut} = await lay(`<p>un</p>${display(math, tail)}<p>deux</p>`)
      const [page] = laidOut.pages
      const [formula] = page?.formulas ?? []
      assert.ok(page && formula, name)
      for (const {x, width} of formula.boxes) {
        assert.ok(x > page.area.x - 1 && x + width < page.area.x + page.area.width + 1, `${name} ${x} ${width}`)
      }
      assert.equal(formula.size < 1, name === 'one' || name === 'table', name)
    }
  }
})

test('a long formula in a line ends that line after an operator', async () => {
  const {laidOut} = await lay(`<p>Avant ${inline(`<mrow>${sum(16, '+')}</mrow>`)} après.</p>`)
  const [page] = laidOut.pages
  const boxes = page?.formulas?.[0]?.boxes ?? []
  assert.ok(new Set(boxes.map(({y}) => Math.round(y))).size > 1)
  for (const {x, width} of boxes) assert.ok(page && x + width < page.area.x + page.area.width + 1)
})

test('a formula is one sign among the texts of a page, and is not cut', async () => {
  const {pages, laidOut} = await lay(`${'<p>ligne</p>'.repeat(9)}${display(matrix)}<p>${inline('<mi>y</mi>')} fin</p>`)
  assert.equal(pages.length, 2)
  assert.match(pages[1]?.text ?? '', /^\uFFFC \/ \uFFFC fin/)
  assert.deepEqual(
    laidOut.pages.map(({formulas}) => formulas?.map(({text}) => text)),
    [[], ['(103)', 'y']],
  )
})
