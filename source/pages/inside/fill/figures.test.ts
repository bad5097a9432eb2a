/** Figures and captioned tables that leave their place, on pages of ten lines, in a real browser. */
import assert from 'node:assert/strict'
import {after, test} from 'node:test'
import {closeTrials, trial} from '../../trial.ts'

after(closeTrials)

const lines = (count: number, from = 1) =>
  Array.from({length: count}, (_, index) => `<p>ligne ${from + index}</p>`).join('')
/** A figure of `height` px and a line of caption. */
const figure = (name: string, height = 100, attributes = '') =>
  `<figure data-ref="5" data-break-inside="avoid" ${attributes}><svg width="100" height="${height}" style="display:block"></svg><figcaption data-stream="caption"><span class="label" data-generated>Figure –</span> ${name}</figcaption></figure>`
const texts = async (html: string): Promise<string[]> => (await trial(html)).pages.map(page => page.text)
const linesOf = (text = '') => [...text.matchAll(/ligne (\d+)/g)].map(([, number]) => Number(number))

test('three lines of white are worth filling, two are not', async () => {
  const [three, two] = [
    await texts(`${lines(7)}${figure('A')}${lines(5, 8)}`),
    await texts(`${lines(8)}${figure('A')}${lines(5, 9)}`),
  ]
  assert.equal(linesOf(three[0]).length, 10)
  assert.equal(linesOf(two[0]).length, 8)
  for (const [, next] of [three, two]) assert.match(next ?? '', /^A \/ /)
})

test('white of three lines to a hair is filled as well', async () => {
  const block = '<svg width="100" height="140" style="display:block"></svg>'
  const pages = await texts(`${block}${figure('A')}${lines(5)}`)
  assert.deepEqual(linesOf(pages[0]), [1, 2, 3])
  assert.match(pages[1] ?? '', /^A \/ ligne 4/)
})

test('a figure passes no heading of its level', async () => {
  const pages = await texts(`${lines(6)}${figure('A')}${lines(1, 7)}<h2>titre</h2>${lines(5, 8)}`)
  assert.deepEqual(linesOf(pages[0]), [1, 2, 3, 4, 5, 6, 7])
  assert.match(pages[1] ?? '', /^A \/ titre \/ ligne 8/)
})

test('a figure passes any heading but a chapter’s rather than leave more than four lines white', async () => {
  const passed = await texts(`${lines(5)}${figure('A')}<h2>titre</h2>${lines(5, 6)}`)
  assert.match(passed[0] ?? '', /ligne 5 \/ titre \/ ligne 6/)
  assert.match(passed[1] ?? '', /^A \/ ligne/)
  const chapter = await texts(`${lines(5)}${figure('A')}<h1>titre</h1>${lines(5, 6)}`)
  assert.match(chapter[1] ?? '', /^A \/ titre/)
})

test('a table of several pages passes no section', async () => {
  const rows = Array.from({length: 24}, (_, index) => `<tr><td>rang ${index}</td></tr>`).join('')
  const table = `<table><caption><span class="label">Tableau 1 –</span></caption><thead><tr><th>tête</th></tr></thead><tbody>${rows}</tbody></table>`
  const pages = await texts(`${lines(5)}${table}<h2>titre</h2>${lines(5, 6)}`)
  const all = pages.join(' / ')
  assert.ok(all.indexOf('rang 23') < all.indexOf('titre'), all)
})

test('a figure passes a heading below its level, and none of its own', async () => {
  const below = await texts(`${lines(6)}${figure('A')}<h3>titre</h3>${lines(5, 7)}`)
  assert.match(below[0] ?? '', /titre \/ ligne 7/)
  const own = await texts(`<h3>avant</h3>${lines(5)}${figure('A')}<h3>titre</h3>${lines(5, 6)}`)
  assert.doesNotMatch(own[0] ?? '', /titre/)
  assert.match(own[1] ?? '', /^A \/ titre/)
})

test('figures keep their order', async () => {
  const pages = await texts(`${lines(7)}${figure('A')}${lines(1, 8)}${figure('B', 20)}${lines(8, 9)}`)
  const all = pages.join(' / ')
  assert.ok(all.indexOf('A') < all.indexOf('B'), all)
  assert.deepEqual(linesOf(all).length, 16)
})

test('a figure that asks for a page has it alone', async () => {
  const pages = await texts(`${lines(3)}${figure('A', 60, 'data-place="page"')}${lines(12, 4)}`)
  assert.deepEqual(pages.map(linesOf), [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], [], [11, 12, 13, 14, 15]])
  assert.equal(pages[1], 'A')
})

test('two such figures have two pages', async () => {
  const full = 'data-place="page"'
  const pages = await texts(`${figure('A', 60, full)}${figure('B', 60, full)}${lines(2)}`)
  assert.deepEqual(
    pages.map(page => page.slice(0, 1)),
    ['A', 'B', 'l'],
  )
})

test('a figure that asks for the top of a page has it', async () => {
  const pages = await texts(`${lines(2)}${figure('A', 40, 'data-place="top"')}${lines(10, 3)}`)
  assert.equal(linesOf(pages[0]).length, 10)
  assert.match(pages[1] ?? '', /^A \/ ligne 11/)
})

test('a figure that asks for a top stays where a hole would be before the next heading', async () => {
  const pages = await texts(`${lines(2)}${figure('A', 40, 'data-place="top"')}<h2>titre</h2>${lines(10, 3)}`)
  assert.match(pages[0] ?? '', /^ligne 1 \/ ligne 2 (\/ )?A \/ titre \/ ligne 3/)
})

test('figures that are put back stand in their order', async () => {
  const top = 'data-place="top"'
  const pages = await texts(`${lines(2)}${figure('A', 20, top)}${figure('B', 20, top)}<h2>titre</h2>${lines(10, 3)}`)
  assert.match(pages[0] ?? '', /^ligne 1 \/ ligne 2 (\/ )?A (\/ )?B \/ titre \/ ligne 3/)
})

test('what a figure followed goes before it when it leaves for the next page itself', async () => {
  const whole = '<p data-break-inside="avoid" style="height:100px">entier</p>'
  const pages = await texts(`${lines(5)}<h2>titre</h2>${figure('A', 40, 'data-place="page"')}${whole}${lines(3, 6)}`)
  assert.deepEqual(linesOf(pages[0]), [1, 2, 3, 4, 5])
  assert.doesNotMatch(pages[0] ?? '', /titre|A/)
  assert.match(pages[1] ?? '', /^titre \/ entier/)
  assert.equal(pages[2], 'A')
})
