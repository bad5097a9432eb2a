import assert from 'node:assert/strict'
import {readFile} from 'node:fs/promises'
import {after, test} from 'node:test'
import {closeTrials, inPage, trial} from '../../trial.ts'

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

test('formulas of items under one another do not touch', async () => {
  const large = (math: string) => `<mstyle displaystyle="true">${math}</mstyle>`
  for (const math of [large('<mfrac><mi>m</mi><mi>M</mi></mfrac>'), large(fraction), '<mi>x</mi>']) {
    const {laidOut} = await lay(`<ul>${`<li>a ${inline(math)}</li>`.repeat(3)}</ul>`)
    const boxes = (laidOut.pages[0]?.formulas ?? []).map(({boxes: [box]}) => box as {y: number; height: number})
    assert.equal(boxes.length, 3)
    for (const [index, {y, height}] of boxes.slice(0, -1).entries())
      assert.ok((boxes[index + 1]?.y ?? 0) > y + height - 0.1 * grid, `${math} ${JSON.stringify(boxes)}`)
  }
})

test('a fraction in a line is drawn together, keeps a little white on both sides of its bar, and stays in its line', async () => {
  const tops = await inPage(`
    const {prepareFormulas} = await load('fill/formulas.js')
    const sheet = document.createElement('style')
    sheet.textContent = ${JSON.stringify(sheet)}
    const paragraph = ${JSON.stringify(`<p style="font: 16px/20px serif">x ${inline(fraction)} ${inline(`<mfrac><mi>p</mi><msup><mi>b</mi><mn>2</mn></msup></mfrac>`)} ${inline(high)}<b style="display:inline-block"></b></p>`)}
    const host = document.createElement('div')
    document.body.append(sheet, host)
    await document.fonts.load('16px "STIX Two Math"')
    const section = document.createElement('section')
    section.append(html(paragraph))
    prepareFormulas(section, host, {grid: 20})
    document.body.append(section)
    const baseline = document.querySelector('b').getBoundingClientRect().bottom
    const ink = part => (part.localName === 'mpadded' ? part.firstElementChild : part).getBoundingClientRect()
    return [...document.querySelectorAll('math > mfrac')].slice(0, 2).map(({children: [over, under]}) => ({
      over: baseline - 0.258 * 16 - ink(over).bottom,
      under: ink(under).top - (baseline - 0.258 * 16),
      below: ink(under).bottom - baseline,
    }))
  `)
  const [half, squared] = tops as {over: number; under: number; below: number}[]
  for (const {over, under} of [half, squared] as {over: number; under: number}[])
    for (const white of [over, under]) assert.ok(white > 1.2 && white < 3.5, `${white} px`)
  // As the face sets them, 10.4 and 12.1 px.
  assert.ok((half?.below ?? 99) < 7.5 && (squared?.below ?? 99) < 10.5, JSON.stringify([half, squared]))
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

/** What has a width, and a letter by which it is known. */
const box = (name: string, width: number) => `<mpadded width="${width}px"><mi>${name}</mi></mpadded>`
/** Boxes and operators of a text, `A100 = B50`. */
const row = (text: string) =>
  text
    .split(' ')
    .map(part => {
      const [, name, width] = /^([A-Z])(\d+(?:\.\d+)?)$/.exec(part) ?? []
      if (name) return box(name, Number(width))
      return part.startsWith('_') ? `<mspace width="${part.slice(1)}"></mspace>` : `<mo>${part}</mo>`
    })
    .join('')
const group = (inside: string) => `<mrow>${inside}</mrow>`

/** Formulas on lines of their own, 200 px wide, their signs next to nothing: the rows of each, its classes, its size. */
const fitted = (...formulas: readonly string[]) =>
  inPage<string[]>(`
    const {prepareFormulas} = await load('fill/formulas.js')
    const sheet = document.createElement('style')
    sheet.textContent = 'body { margin: 0 } math { display: block math; font-size: 1px } .broken { padding-left: 20px } div.formula { width: 200px } .equation-number, .formula-mark { display: inline-block; height: 1px }'
    document.head.append(sheet)
    const section = document.createElement('section')
    section.innerHTML = ${JSON.stringify(formulas.map(math => (math.startsWith('<div') ? math : display(math))).join(''))} + '<div class="notes"></div>'
    const host = html('<div></div>').firstChild
    prepareFormulas(section, host, {grid: 20})
    if (section.isConnected || host.firstChild || section.querySelector('.notes').className !== 'notes') throw new Error('left')
    return [...section.querySelectorAll('math')].map(math => {
      const size = math.closest('.formula').dataset.size
      const rows = [...math.children].map(each => [...each.querySelectorAll('mi, mo')].map(sign => sign.textContent + (sign.getAttribute('form') === 'infix' ? '!' : '')).join(''))
      return [rows.join(' | '), math.className, size, math.style.getPropertyValue('--formula-size')].filter(Boolean).join(' ')
    })
  `)

test('a formula that is too wide is broken before its relations, or else before its operators', async () => {
  assert.deepEqual(
    await fitted(
      group(row('A90 = B90')),
      group(row('A110 = B110')),
      group(row('A110 = B110 < C110')),
      group(row('A110 + B110')),
      // Relations go before operators, which stay in their part where it has room.
      group(row('A100 = B80 + C80')),
      // What hangs is set in by 20 px.
      group(row('A100 = B90 + C90')),
      group(row('A140 + B30 = C40')),
      group(group(row('A110 = B110'))),
    ),
    [
      'A=B',
      'A | =!B broken',
      'A | =!B | <!C broken',
      'A | +!B broken',
      'A | =!B+C broken',
      'A | =!B | +!C broken',
      'A+B | =!C broken',
      'A | =!B broken',
    ],
  )
})

test('what stands in brackets, begins a formula or is of one piece is not broken; statements stand under one another', async () => {
  assert.deepEqual(
    await fitted(
      group(row('A90 = ( B60 + C60 )')),
      group(row(') A110 = B110')),
      group(row('= A110 = B110')),
      group(row('A90 _2em B90 _1em C90')),
      group(row('A90 _0.9em B130')),
      group(row('A110 _2em B90 = C150')),
      '<mpadded width="210px"><mi>A</mi><mo>=</mo><mi>B</mi></mpadded>',
      group(`${row('A110')}<mrow><mo>=</mo></mrow>${row('B110')}`),
      group(`${row('A110')}<mi>=</mi>${row('B110')}`),
      group(`${row('A110')}<mrow><mi>+</mi></mrow>${row('B110')}`),
    ),
    [
      'A | =!(B+C) broken',
      ')A | =!B broken',
      '=A | =!B broken',
      'A | B | C statements',
      'AB 0.9 0.9em',
      'A | B | =!C statements broken',
      'A=B 0.94 0.94em',
      'A | =!B broken',
      'A=B 0.9 0.9em',
      'A+B 0.9 0.9em',
    ],
  )
})

test('what hangs may be as wide as its room', async () => {
  /** Signs of no width at all. */
  const exact = (text: string) => group(row(text)).replaceAll('<mo>', '<mo lspace="0" rspace="0" style="font-size: 0">')
  assert.deepEqual(await fitted(exact('A110 = B90 + C90'), exact('A110 = B91 + C90'), exact('A100 = B100')), [
    'A | =!B+C broken',
    'A | =!B | +!C broken',
    'A=B',
  ])
})

test('what is still too wide is smaller: with a pixel to spare, in whole hundredths', async () => {
  const numbered = (width: number, beside: number, name = 'equation-number') =>
    display(row(`A${width}`), `<span class="${name}" style="width: ${beside}px"></span>`)
  assert.deepEqual(
    await fitted(
      row('A200'),
      row('A201'),
      row('A400'),
      // Beside its number, and its mark.
      numbered(180, 20),
      numbered(180, 21),
      numbered(180, 21, 'formula-mark'),
      numbered(180, 21, 'other'),
      // Broken, with what hangs.
      group(row('A300 = B30')),
    ),
    ['A', 'A 0.99 0.99em', 'A 0.49 0.49em', 'A', 'A 0.98 0.98em', 'A 0.98 0.98em', 'A', 'A | =!B broken 0.62 0.62em'],
  )
})

test('in a line a formula of more than three tenths of its block may end the line after its signs', async () => {
  const broken = (around: string, ...formulas: readonly string[]) =>
    inPage<string[]>(`
      const {prepareFormulas} = await load('fill/formulas.js')
      const sheet = document.createElement('style')
      sheet.textContent = 'body { margin: 0 } math { font-size: 1px } p, td { width: 200px; padding: 0; margin: 0 } div { width: 100px } .formula { white-space: nowrap }'
      document.head.append(sheet)
      const section = document.createElement('section')
      section.innerHTML = ${JSON.stringify(formulas.map(math => around.replace('@', inline(math))).join(''))}
      prepareFormulas(section, html('<div style="width: 900px"></div>').firstChild, {grid: 20})
      return [...section.querySelectorAll('.formula')].map(formula => [...formula.children].map(math => math.localName + ':' + [...math.querySelectorAll('mi, mo')].map(sign => sign.textContent + (sign.getAttribute('form') === 'infix' ? '!' : '')).join('')).join(' '))
    `)
  assert.deepEqual(
    await broken(
      '<p>@</p>',
      group(row('A20 + B20 = C30')),
      group(row('A10 + B20')),
      row('A70'),
      group(row('A40 _1em B30')),
    ),
    ['math:A+! math:B=! math:C', 'math:A+B', 'math:A', 'math:A math:B'],
  )
  assert.deepEqual(await broken('<p>@</p>', `<mrow>${box('A', 30)}<mi>x</mi>${box('B', 29)}</mrow>`), ['math:AxB'])
  assert.deepEqual(await broken('<table><tr><td>@</td></tr></table>', group(row('A20 + B30'))), ['math:A+B'])
  assert.deepEqual(await broken('<div><i>@</i></div>', group(row('A20 + B30'))), ['math:A+! math:B'])
})

/** The margins, in px, of formulas in a line that reach so much further up and down than a line of text; or nearly. */
const margins = (...reaches: readonly (readonly [number, number])[]) =>
  inPage<[number, number][]>(`
    const {prepareFormulas} = await load('fill/formulas.js')
    const sheet = document.createElement('style')
    sheet.textContent = 'p { font: 16px/20px serif; margin: 0; width: 2000px } math { font-size: 16px }'
    document.head.append(sheet)
    const probe = html('<p style="display: flow-root; position: relative"><span style="display: inline-block; width: 1px; height: 0"></span></p>').firstChild
    const above = probe.firstChild.getBoundingClientRect().bottom - probe.getBoundingClientRect().top
    const section = document.createElement('section')
    section.innerHTML = ${JSON.stringify(reaches)}.map(([up, down]) => '<p>a <span class="formula"><math><mspace width="5px" height="' + (above + up) + 'px" depth="' + (20 - above + down) + 'px"></mspace></math></span> b</p>').join('')
    const left = section.innerHTML.length
    prepareFormulas(section, html('<div></div>').firstChild, {grid: 20})
    document.body.append(section)
    const lines = [...section.children].map(each => each.getBoundingClientRect().height)
    if (lines.some(height => Math.abs(height / 20 - Math.round(height / 20)) > 0.01)) throw new Error(lines.join(' '))
    if (section.querySelectorAll('span').length !== section.children.length) throw new Error('left')
    return [...section.querySelectorAll('math')].map(({style}) => [style.marginTop, style.marginBottom].map(margin => Math.round(10 * Number.parseFloat(margin)) / 10))
  `)

test('a formula in a line pushes lines apart by half a grid line on each side, or a whole one, or not at all', async () => {
  assert.deepEqual(await margins([-5, -2], [3, -2], [4.7, 0], [4.9, 0], [0, 4.9], [14.7, 0], [14.9, 3], [24.9, 24.9]), [
    [0, 0],
    [-3, 0],
    [-4.7, 0],
    [5.1, 10],
    [10, 5.1],
    [-4.7, 10],
    [5.1, 17],
    [5.1, 5.1],
  ])
})

test('on lines of its own it has whole lines, four fifths of one of them white at least', async () => {
  const heights = await inPage<string[]>(`
    const {prepareFormulas} = await load('fill/formulas.js')
    const section = document.createElement('section')
    section.innerHTML = [[10, 10], [14, 10], [14, 10.5], [20, 24], [20, 25]].map(([height, depth]) => '<div class="formula"><math display="block"><mspace width="5px" height="' + height + 'px" depth="' + depth + 'px"></mspace></math></div>').join('')
    prepareFormulas(section, html('<div></div>').firstChild, {grid: 20})
    return [...section.children].map(({style}) => style.height)
  `)
  assert.deepEqual(heights, ['40px', '40px', '60px', '60px', '80px'])
})

test('the white that is left behind a root is taken off, the innermost first', async () => {
  const [roots, off] = await inPage<[number, number]>(`
    const {prepareFormulas} = await load('fill/formulas.js')
    const section = document.createElement('section')
    const inner = '<msqrt><mi>x</mi></msqrt>'
    section.innerHTML = '<p style="font-size: 60px"><span class="formula"><math>' + inner + '<mroot><mi>x</mi><mn>3</mn></mroot><msqrt>' + inner + '</msqrt></math></span></p>'
    prepareFormulas(section, html('<div></div>').firstChild, {grid: 20})
    document.body.append(section)
    let off = 0
    const all = [...section.querySelectorAll('msqrt, mroot')]
    for (const root of all) {
      const last = root.localName === 'mroot' ? root.firstElementChild : root.lastElementChild
      const white = root.getBoundingClientRect().right - last.getBoundingClientRect().right
      const taken = Number.parseFloat(root.style.marginRight) || 0
      off = Math.max(off, Math.abs((white > 0.5 ? -white : 0) - taken))
    }
    return [all.length, off]
  `)
  assert.equal(roots, 4)
  assert.ok(off < 0.02, String(off))
})
