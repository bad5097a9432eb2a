/** Figures that are made a little smaller rather than leave a hole, in a real browser: pages of ten lines of 20 px. */
import assert from 'node:assert/strict'
import {after, test} from 'node:test'
import {closeTrials, inPage, trial} from '../../trial.ts'

after(closeTrials)

const css = 'figure { width: 300px } figure > svg { display: block; width: var(--figure-width, 100%); height: auto }'
const lines = (count: number, from = 1) =>
  Array.from({length: count}, (_, index) => `<p>ligne ${from + index}</p>`).join('')
/** A figure as wide as the page, this many px high, with a line of caption; a heading follows. */
const document = (before: number, height: number, more = '') =>
  `${lines(before)}<figure data-ref="5" data-break-inside="avoid" ${more}><svg viewBox="0 0 300 ${height}"></svg><figcaption data-stream="caption"><span class="label" data-generated>Figure 1 –</span> A</figcaption></figure><h2>titre</h2>${lines(4, 20)}`
const pages = async (html: string) => (await trial(html, css)).pages.map(({text}) => text)

test('a figure that lacks a little room keeps its place', async () => {
  // Five lines leave 100 px, less a line of white and one of caption: 60 px for a picture of 70.
  const [first, second] = await pages(document(5, 70))
  assert.match(first ?? '', /ligne 5\b.*A$/)
  assert.match(second ?? '', /^titre/)
})

test('one that would be much smaller goes to the next page', async () => {
  const [first, second] = await pages(document(6, 110))
  assert.doesNotMatch(first ?? '', /A$/)
  assert.match(second ?? '', /^A \/ titre/)
})

test('no letter is lost whatever the room', async () => {
  for (let before = 2; before < 10; before++) {
    const all = (await pages(document(before, 90))).join(' / ')
    assert.equal(all.match(/ligne/g)?.length, before + 4)
    assert.equal(all.match(/\bA\b/g)?.length, 1)
  }
})

/**
 * Figures of `[lines before, picture, more]` in a page of ten lines of 20 px and 300 px wide: whether each was made to fit, and its
 * width, its shape and its height then.
 */
const reduced = (...cases: readonly (readonly [number, string, string?])[]) =>
  inPage<(readonly [boolean, string, string | null, number])[]>(`
    const {reduceFigure} = await load('fill/reduce.js')
    const sheet = document.createElement('style')
    sheet.textContent = 'body { margin: 30px 0 0 } section { display: flow-root; width: 300px; font: 14px/20px serif } div:empty { height: 20px } figure { margin: 0; width: var(--figure-width, 100%) } figure svg, figure img { display: block; width: 100%; height: auto } [data-shape] { width: var(--shape) } figcaption { height: 20px; overflow: hidden }'
    document.head.append(sheet)
    const found = []
    for (const [before, picture, more = ''] of ${JSON.stringify(cases)}) {
      const section = html('<section>' + '<div></div>'.repeat(before) + '<figure ' + more + '>' + picture + '<figcaption>A</figcaption></figure></section>').firstChild
      const {top} = section.getBoundingClientRect()
      const figure = section.querySelector('figure')
      const open = {content: section, box: {top, bottom: top + 200, edge: 2000}, room: {width: 300, grid: 20}}
      const isReduced = reduceFigure(open, figure)
      found.push([isReduced, figure.style.getPropertyValue('--figure-width'), figure.dataset.shape ?? null, Math.round(figure.getBoundingClientRect().height)])
      section.parentElement.remove()
    }
    return found
  `)
/** As wide as the page, so high. */
const drawing = (height: number, width = 300) => `<svg viewBox="0 0 ${width} ${height}"></svg>`

test('a picture is as high as what is left of the page, less a line of white, and no less than 78 % of what it was', async () => {
  const linked = `<a>${drawing(70)}</a>`
  const found = await reduced(
    // Five lines leave 100 px: 80, of which the caption takes 20.
    [5, drawing(70)],
    [5, drawing(60)],
    [5, drawing(76)],
    [5, drawing(78)],
    [4, drawing(100), 'style="--figure-width: 100%"'],
    [0, drawing(170)],
    [5, linked],
    [5, drawing(140), 'style="--figure-width: 50%"'],
  )
  assert.deepEqual(found, [
    [true, '85.61%', null, 80],
    [false, '', null, 80],
    [true, '78.85%', null, 80],
    [false, '', null, 98],
    [true, '79.90%', null, 100],
    [true, '94.02%', null, 180],
    [true, '85.61%', null, 80],
    [true, '42.76%', null, 80],
  ])
})

test('exactly 78 % is borne, whatever is left is counted in whole lines, and three tenths of one more', async () => {
  const low = '<style>figcaption { height: 22px !important }</style>'
  const nearly = (height: number) => `<style>div:first-child { height: ${height}px }</style>`
  const [exact] = await reduced([4, `${low}${drawing(100)}`])
  assert.deepEqual(exact, [true, '77.90%', null, 100])
  // 94 px are left, then 93.
  assert.deepEqual((await reduced([5, `${nearly(26)}${drawing(70)}`]))[0]?.[0], true)
  assert.deepEqual((await reduced([5, `${nearly(27)}${drawing(70)}`]))[0]?.[0], false)
})

test('what is rounded up to whole lines is no part of a figure that has to be smaller', async () => {
  const round = '<style>figure { height: calc-size(auto, round(up, size, 20px)) }</style>'
  // 82 px take five lines, and four are left.
  assert.deepEqual(await reduced([5, round + drawing(62)]), [[true, '96.67%', null, 80]])
})

test('what is no figure of one picture stays as it is, and one whose caption then needs another line', async () => {
  const two = `${drawing(35)}${drawing(35)}`
  const caption = '<style>figcaption { height: auto !important }</style>'
  const long = `${caption}${drawing(70)}<figcaption>${'mot '.repeat(13)}</figcaption><style>figcaption:last-child { display: none }</style>`
  const found = await reduced([5, two], [5, '<canvas height="70"></canvas>'], [5, `<b>${drawing(70)}</b>`], [5, long])
  for (const [isReduced, width] of found) assert.deepEqual([isReduced, width], [false, ''])
  const pair = await inPage<boolean>(`
    const {reduceFigure} = await load('fill/reduce.js')
    const pair = html('<div class="figure-pair" style="width: 300px"><svg viewBox="0 0 300 70"></svg></div>').firstChild
    return reduceFigure({content: pair.parentElement, box: {top: 0, bottom: 90, edge: 2000}, room: {width: 300, grid: 20}}, pair)
  `)
  assert.equal(pair, false)
})

test('one that runs over the margin keeps to the text first; where that is not enough it is as it was', async () => {
  const wide = (width: number, shape = 'wide') => `data-shape="${shape}" style="--shape: ${width}px"`
  const found = await reduced(
    [5, drawing(60), wide(400)],
    [5, drawing(61), wide(400)],
    [5, drawing(70), wide(400)],
    [5, drawing(90), wide(400)],
    [5, drawing(60), wide(301)],
    [5, drawing(60), wide(302)],
    [5, drawing(60), wide(400, 'margin')],
  )
  assert.deepEqual(found, [
    [true, '', null, 80],
    [true, '', null, 81],
    [true, '85.61%', null, 80],
    [false, '', 'wide', 140],
    // A pixel is what the browser rounds by.
    [true, '99.92%', 'wide', 80],
    [true, '', null, 80],
    [false, '', 'margin', 100],
  ])
})
