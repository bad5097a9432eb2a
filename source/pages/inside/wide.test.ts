/** Figures and tables over two columns, on pages of ten lines of 20 px, in a real browser. */
import assert from 'node:assert/strict'
import {after, test} from 'node:test'
import {closeTrials, type Trial, trial} from '../trial.ts'

after(closeTrials)

const css = '.pagedjs_chapter_page { --page-columns: 2; --column-gap: 4mm } figcaption { display: block }'
const lines = (count: number, from = 1) =>
  Array.from({length: count}, (_, index) => `<p data-ref="${from + index}">l${from + index}</p>`).join('')
const chapter = (inside: string, more = '') => `<section data-page="chapter" data-ref="0" ${more}>${inside}</section>`
/** A figure of three lines, its caption one of them; below it a line stays white. */
const figure = (caption: string, more = '') =>
  `<figure class="figure wide" data-ref="80" data-break-inside="avoid"><svg viewBox="0 0 300 40" width="300" height="40" style="display:block"><text y="20" font-size="9">dessin</text></svg><figcaption data-stream="caption" data-ref="81"><span class="label" data-generated>Figure 1 – </span>${caption}${more}</figcaption></figure>`
const numbers = (text = '') => [...text.matchAll(/\bl(\d+)/g)].map(([, number]) => Number(number))
const upTo = (count: number, from = 1) => Array.from({length: count}, (_, index) => from + index)
const on = ({pages}: Trial) => pages.map(({text}) => numbers(text))
const image = ({laidOut}: Trial) =>
  laidOut.pages.flatMap(page => page.images.map(({box}) => ({page: page.number, ...box})))
const points = 0.75

test('a wide figure stands over both columns of the page on which its place is, and the text goes on below', async () => {
  const made = await trial(chapter(lines(4) + figure('@A') + lines(20, 5)), css)
  assert.deepEqual(on(made), [upTo(12), upTo(12, 13)])
  const [found] = image(made)
  assert.equal(found?.page, 1)
  const {area} = made.laidOut.pages[0] as {area: {x: number; y: number; width: number}}
  assert.ok(Math.abs((found?.x ?? 0) - area.x) < 0.5 && Math.abs((found?.y ?? 0) - area.y) < 0.5)
  assert.equal(found?.width, 300 * points)
  assert.match(made.pages[0]?.text ?? '', /@A/)
})

test('one whose place would leave the page stands on the next', async () => {
  const made = await trial(chapter(lines(18) + figure('@A') + lines(14, 19)), css)
  assert.deepEqual(on(made), [upTo(20), upTo(12, 21)])
  assert.equal(image(made)[0]?.page, 2)
})

test('one that ends a section stands at the head of its last page, or on a page of its own', async () => {
  const made = await trial(chapter(lines(6) + figure('@A')), css)
  assert.deepEqual(on(made), [upTo(6)])
  assert.equal(made.pages.length, 1)
  const full = await trial(chapter(lines(20) + figure('@A')), css)
  assert.deepEqual([on(full), image(full)[0]?.page], [[upTo(20), []], 2])
})

test('one before all text, or under the title that opens a section, stands there', async () => {
  const first = await trial(chapter(figure('@A') + lines(25)), css)
  assert.deepEqual(on(first), [upTo(12), upTo(13, 13)])
  const title = '<h2 data-level="1" data-ref="70">titre</h2>'
  const opened = await trial(chapter(title + figure('@A') + lines(25), 'data-opening'), css)
  assert.deepEqual(on(opened), [upTo(10), upTo(15, 11)])
  assert.match(opened.pages[0]?.text ?? '', /^titre.*@A/)
})

test('whatever the number of lines, all of them are there in order, and each figure once', async () => {
  for (let count = 1; count < 24; count += 5) {
    const made = await trial(chapter(lines(count) + figure('@A') + figure('@B') + lines(9, 50) + figure('@C')), css)
    const all = made.pages.map(({text}) => text).join(' / ')
    assert.deepEqual(numbers(all), [...upTo(count), ...upTo(9, 50)])
    assert.deepEqual(all.match(/@[ABC]/g)?.toSorted(), ['@A', '@B', '@C'])
    assert.equal(image(made).length, 3)
  }
})

test('its notes stand at the foot of its page, and columns end above them', async () => {
  const call = '<a class="note-call" data-note="a" data-generated>1</a>'
  const note = '<div class="notes"><aside class="note" data-note="a" data-stream="note"><p>note</p></aside></div>'
  const made = await trial(chapter(lines(2) + figure('@A', call) + lines(25, 3) + note), css)
  assert.deepEqual(on(made), [upTo(10), upTo(17, 11)])
  assert.equal(made.pages[0]?.notes, 'note')
})

test('a wide table has the width of both columns, and one that is longer than a page is cut there', async () => {
  const row = (index: number) =>
    `<tr><td data-stream="cell" data-ref="${index}">c${index}</td><td data-stream="cell">d</td></tr>`
  const rows = (count: number) => Array.from({length: count}, (_, index) => row(index + 1)).join('')
  const table = (count: number) => `<table class="wide" data-ref="60"><tbody>${rows(count)}</tbody></table>`
  const made = await trial(chapter(lines(3) + table(4) + lines(20, 4)), css)
  assert.deepEqual(on(made), [upTo(10), upTo(13, 11)])
  const long = await trial(chapter(lines(3) + table(25) + lines(20, 4)), css)
  const cells = long.pages.map(({text}) => [...text.matchAll(/\bc(\d+)/g)].length)
  assert.equal(
    cells.reduce((sum, one) => sum + one, 0),
    25,
  )
  assert.deepEqual(numbers(long.pages.map(({text}) => text).join(' ')), upTo(23))
})

test('figures keep their order: what comes after one that waits for the next page waits with it', async () => {
  const later = figure('@B')
    .replace(' wide', '')
    .replace('data-ref="80"', 'data-ref="82"')
    .replace('300" height', '140" height')
  for (const count of [15, 16, 17, 18]) {
    const made = await trial(chapter(lines(count) + figure('@A') + lines(1, 40) + later + lines(9, 50)), css)
    const all = made.pages.map(({text}) => text).join(' / ')
    assert.deepEqual(numbers(all), [...upTo(count), 40, ...upTo(9, 50)])
    assert.match(all, /@A.*@B/)
    const [first, second] = image(made)
    assert.ok(first && second && first.width > second.width && first.page <= second.page)
  }
})

test('one that finds no place in that order stays in its column, and that is told', async () => {
  const fixed = figure('@B').replace(' wide', '').replace('data-break', 'data-place="here" data-break')
  const made = await trial(chapter(lines(14) + figure('@A') + fixed + lines(9, 50)), css)
  assert.match(made.pages.map(({text}) => text).join(' / '), /@A.*@B/)
  const told = made.laidOut.findings.map(({rule}) => rule).filter(rule => rule !== 'page-tail')
  assert.deepEqual(told, made.laidOut.pages.length > 0 && told.length > 0 ? ['block-narrowed'] : [])
})

test('in one column such a block has its place', async () => {
  const made = await trial(chapter(lines(4) + figure('@A') + lines(4, 5)))
  assert.match(made.pages[0]?.text ?? '', /l4.*@A.*l5/s)
})

/** A table of four columns, its words as long. */
const table = (letters: number) => {
  const row = (name: string) =>
    `<tr>${Array.from({length: 4}, () => `<td data-stream="cell">${name}${'x'.repeat(letters - 1)}</td>`).join('')}</tr>`
  return `<table data-ref="80" data-movable>${row('a')}${row('b')}</table>`
}

test('a table that would be turned in a column, or set smaller, stands over all of them, upright', async () => {
  const over: number[] = []
  for (const letters of [3, 4, 5, 6, 7, 8]) {
    const made = await trial(chapter(lines(4) + table(letters) + lines(20, 5)), css)
    assert.deepEqual(
      made.laidOut.findings.filter(({rule}) => /^table-(turned|broken|reduced)$/.test(rule)),
      [],
      `${letters} letters`,
    )
    assert.deepEqual(numbers(made.pages.map(({text}) => text).join(' ')), upTo(24))
    if (/^ax+/.test(made.pages[0]?.text ?? '')) over.push(letters)
  }
  assert.ok(over.length > 2 && over.includes(8) && !over.includes(3), over.join(' '))
})

test('one of those that finds no place there stays in its column; its author, who asked for nothing, is not told', async () => {
  const plain = (ref: number, rows: number) =>
    `<table data-ref="${ref}"><tbody>${'<tr><td data-stream="cell">c</td></tr>'.repeat(rows)}</tbody></table>`
  for (const [count, rows] of [
    [1, 4],
    [5, 9],
    [9, 14],
  ] as const) {
    const inside = lines(count) + plain(71, 2) + lines(1, 30) + table(6) + lines(1, 31) + plain(90, rows) + lines(3, 50)
    const {pages, laidOut} = await trial(chapter(inside), css)
    const rules = laidOut.findings.map(({rule}) => rule)
    assert.ok(rules.includes('table-turned') && !rules.includes('block-narrowed'), rules.join(' '))
    const all = pages.map(({text}) => text).join(' / ')
    assert.deepEqual(
      numbers(all).toSorted((one, other) => one - other),
      [...upTo(count), 30, 31, 50, 51, 52],
    )
    assert.match(all, /c.*ax+.*bx+.*c/s)
  }
})

test('the white above one is left out at the top of a page, and nowhere else', async () => {
  const white = `${css} figure.wide { margin: 20px 0 0 }`
  const made = await trial(chapter(figure('@A') + figure('@B') + lines(4)), white)
  const {area} = made.laidOut.pages[0] as {area: {y: number}}
  const [first, second] = image(made)
  assert.ok(Math.abs((first?.y ?? 0) - area.y) < 0.5, `${first?.y} ${area.y}`)
  // Three lines, one of them white or more, and its own white.
  const between = ((second?.y ?? 0) - (first?.y ?? 0)) / (20 * points)
  assert.ok(between > 4.9 && between < 5.1, String(between))
})

test('where a title begins the page, one that ends the section stands below the columns; a page with notes has no room there', async () => {
  const title = '<h2 data-level="1" data-ref="70">titre</h2>'
  const call = '<a class="note-call" data-note="a" data-generated>1</a>'
  const note = '<div class="notes"><aside class="note" data-note="a" data-stream="note"><p>note</p></aside></div>'
  const below = await trial(chapter(title + lines(7) + figure('@A')), css)
  const [found] = image(below)
  const {area} = below.laidOut.pages[0] as {area: {y: number}}
  // Four lines in each column.
  assert.deepEqual([found?.page, Math.round((found?.y ?? 0) - area.y)], [1, 4 * 15])
  const noted = await trial(chapter(title + lines(7).replace('l3', `l3${call}`) + figure('@A') + note), css)
  assert.deepEqual([noted.pages.length, image(noted)[0]?.page], [2, 2])
})

test('rather than have the last page for itself, one stands at the foot of the page, and text goes on overleaf', async () => {
  // Under a title nothing stands over the columns; the figure takes five lines, and one of white.
  const title = '<h2 data-level="1" data-ref="70">titre</h2>'
  const made = await trial(
    chapter(title + lines(4) + figure('@A').replaceAll('40"', '80"') + lines(14, 5)),
    `${css} h2 { font: inherit }`,
  )
  assert.deepEqual(on(made), [upTo(7), upTo(11, 8)])
  const {area, images} = made.laidOut.pages[0] as (typeof made.laidOut.pages)[number]
  const [{y = 0, height = 0} = {}] = images.map(({box}) => box)
  // Below the picture are its caption and a line that stays white.
  assert.equal(Math.round(y + height - area.y - area.height), -2 * 15)
  assert.deepEqual(
    made.laidOut.findings.filter(({rule}) => rule === 'page-lone'),
    [],
  )
})

test('it does not come before the text that it follows, nor above notes', async () => {
  const late = await trial(
    chapter(`${lines(18)}<p data-ref="60" data-break-inside="avoid">l60</p>${figure('@A')}`),
    css,
  )
  assert.deepEqual(on(late).flat(), [...upTo(18), 60])
  const call = '<a class="note-call" data-note="a" data-generated>1</a>'
  const note = '<div class="notes"><aside class="note" data-note="a" data-stream="note"><p>note</p></aside></div>'
  const noted = await trial(chapter(lines(19).replace('l3', `l3${call}`) + figure('@A') + note), css)
  assert.equal(image(noted)[0]?.page, 2)
})
