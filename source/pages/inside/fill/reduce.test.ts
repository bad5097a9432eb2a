/** Figures that are made a little smaller rather than leave a hole, in a real browser: pages of ten lines of 20 px. */
import assert from 'node:assert/strict'
import {after, test} from 'node:test'
import {closeTrials, trial} from '../../trial.ts'

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
