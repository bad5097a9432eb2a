/** Figures that would have a chapter's last page for themselves, on pages of ten lines of 20 px, in a real browser. */
import assert from 'node:assert/strict'
import {after, test} from 'node:test'
import {closeTrials, type Trial, trial} from '../../trial.ts'

after(closeTrials)

const css =
  'figcaption { display: block } figure { width: 300px; margin: 20px 0 } figure[data-top] { margin-top: 0 } figure > svg { display: block; width: var(--figure-width, 100%); height: auto }'
const lines = (count: number, from = 1) =>
  Array.from({length: count}, (_, index) => `<p data-ref="${from + index}">l${from + index}</p>`).join('')
/** A figure of so many px and a line of caption. */
const figure = (name: string, height: number, more = '') =>
  `<figure class="figure" data-ref="8${name.charCodeAt(0)}" data-break-inside="avoid" ${more}><svg viewBox="0 0 300 ${height}"></svg><figcaption data-stream="caption"><span class="label" data-generated>Figure –</span> @${name}</figcaption></figure>`
const chapter = (inside: string) => `<section data-page="chapter" data-ref="0">${inside}</section>`
const laid = (inside: string, more = '') => trial(chapter(inside), css + more)
const told = ({laidOut}: Trial) => laidOut.findings.map(({rule}) => rule).filter(rule => rule === 'page-lone')
/** Of each page, its lines and figures in order. */
const on = ({pages}: Trial) => pages.map(({text}) => [...text.matchAll(/l\d+|@\w|titre/g)].map(([found]) => found))
const upTo = (count: number, from = 1) => Array.from({length: count}, (_, index) => `l${from + index}`)

test('a figure that ends a chapter stands at the foot of the page, and lines go on overleaf', async () => {
  // Of ten lines the figure takes six, its white among them.
  const made = await laid(lines(9) + figure('A', 80))
  assert.deepEqual(on(made), [[...upTo(4), '@A'], upTo(5, 5)])
  assert.deepEqual(told(made), [])
})

test('it stands in its place, a little smaller, where that is enough', async () => {
  const made = await laid(lines(5) + figure('A', 70))
  assert.deepEqual(on(made), [[...upTo(5), '@A']])
})

test('it comes before no title above it, and goes with the last lines then', async () => {
  const made = await laid(`${lines(3)}<h2 data-ref="70">titre</h2>${lines(6, 4)}${figure('A', 80)}`)
  assert.deepEqual(on(made), [
    [...upTo(3), 'titre', ...upTo(2, 4)],
    ['@A', ...upTo(4, 6)],
  ])
  assert.deepEqual(told(made), [])
})

test('of two that are left the first stays, and the other stands above the lines that go on', async () => {
  const made = await laid(lines(9) + figure('A', 60) + figure('B', 60))
  assert.deepEqual(on(made), [
    [...upTo(5), '@A'],
    ['@B', ...upTo(4, 6)],
  ])
})

test('where a few lines would be left alone, the figure takes some with it; where nothing helps, it is told', async () => {
  const few = await laid(lines(6) + figure('A', 80))
  assert.deepEqual(on(few), [upTo(6), ['@A']])
  assert.deepEqual(told(few), ['page-lone'])
  const whole = await laid(`<p data-ref="1" data-break-inside="avoid" style="height: 180px">un</p>${figure('A', 80)}`)
  assert.deepEqual(told(whole), ['page-lone'])
})

test('one that asked for a top keeps it, and all letters are there whatever the room', async () => {
  const top = await laid(lines(9) + figure('A', 80, 'data-place="top"'))
  assert.deepEqual(on(top)[1]?.[0], '@A')
  for (let count = 3; count < 22; count++) {
    const call = '<a class="note-call" data-note="a" data-generated>1</a>'
    const note = '<div class="notes"><aside class="note" data-note="a" data-stream="note"><p>note</p></aside></div>'
    for (const more of ['', '.pagedjs_chapter_page { --page-columns: 2; --column-gap: 4mm } figure { width: 140px }']) {
      const made = await laid(
        lines(count).replace('l3<', `l3${call}<`) + figure('A', 90) + lines(1, 90) + figure('B', 60) + note,
        more,
      )
      assert.deepEqual(
        on(made)
          .flat()
          .filter(each => !each.startsWith('@')),
        [...upTo(count), 'l90'],
      )
      assert.deepEqual(
        on(made)
          .flat()
          .filter(each => each.startsWith('@')),
        ['@A', '@B'],
      )
      assert.equal(made.pages.map(({notes}) => notes).join(''), 'note')
    }
  }
})
