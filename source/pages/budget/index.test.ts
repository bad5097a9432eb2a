/** Budgets of pages of ten lines of 20 px, laid out by a real browser. */
import assert from 'node:assert/strict'
import {after, test} from 'node:test'
import {closeTrials, trial} from '../trial.ts'
import {type Budget, budgetOf} from './index.ts'

after(closeTrials)

const lines = (count: number) =>
  Array.from({length: count}, (_, index) => `<p data-ref="0">ligne ${index + 1} du chapitre</p>`).join('')
const chapter = (count: number, more = '') =>
  `<section data-page="chapter" data-ref="0" ${more}><h1 data-ref="0" data-level="1">chapitre</h1>${lines(count)}</section>`
const budget = async (html: string, wanted: number, css = ''): Promise<Budget> =>
  budgetOf((await trial(html, css)).laidOut, [{file: 'a.md', line: 7, column: 1}], wanted)

test('each section has its pages, and the lines of its last one', async () => {
  const {pages, sections} = await budget(chapter(12) + chapter(25) + chapter(9), 9)
  assert.equal(pages, 6)
  assert.deepEqual(
    sections.map(({title, from, to, last, room, cut}) => [title, from, to, last?.lines, last?.of, room.lines, cut]),
    [
      ['chapitre', 1, 2, 3, 10, 7, undefined],
      ['chapitre', 3, 5, 6, 10, 4, undefined],
      ['chapitre', 6, 6, 10, 10, 0, undefined],
    ],
  )
  assert.deepEqual(sections[0]?.place, {file: 'a.md', line: 7, column: 1})
  // Four words a line.
  assert.equal(sections[0]?.room.words, 30)
})

test('what is told to be cut is enough, and a line less is not', async () => {
  for (const counts of [
    [12, 25, 9],
    [14, 17, 22],
  ]) {
    const laid = async (less: readonly number[]) =>
      budget(counts.map((count, index) => chapter(count - (less[index] ?? 0))).join(''), wanted)
    const wanted = (await budget(counts.map(count => chapter(count)).join(''), 99)).pages - 2
    const {sections, cut, least} = await laid([])
    assert.equal(least, wanted)
    const told = sections.map(section => section.cut?.lines ?? 0)
    assert.equal(
      cut.lines,
      told.reduce((sum, one) => sum + one, 0),
    )
    assert.equal((await laid(told)).pages, wanted)
    const touched = told.findIndex(each => each > 0)
    // Two lines less: one alone at the head of a page is never left.
    assert.ok((await laid(told.map((each, index) => (index === touched ? each - 2 : each)))).pages > wanted)
  }
})

test('a chapter that begins on the right has its empty page counted, and none of its own', async () => {
  const html = chapter(25) + chapter(12, 'data-start="right"')
  const {pages, sections} = await budget(html, 4)
  assert.equal(pages, 6)
  assert.deepEqual(
    sections.map(({from, to, cut}) => [from, to, cut?.pages, cut?.lines]),
    [
      [1, 3, 1, 6],
      [5, 6, undefined, undefined],
    ],
  )
})

test('columns count together, and notes take lines', async () => {
  const columned = await budget(chapter(25), 9, '.pagedjs_chapter_page { --page-columns: 2; --column-gap: 4mm }')
  assert.deepEqual(columned.sections[0]?.last, {lines: 6, of: 20})
  const note =
    '<p data-ref="0">appel<a class="note-call" data-note="a" data-generated>1</a></p><div class="notes"><aside class="note" data-note="a" data-stream="note"><p>note</p></aside></div>'
  const noted = await budget(`<section data-page="chapter" data-ref="0">${lines(3)}${note}</section>`, 1)
  assert.equal(noted.sections[0]?.last?.lines, 5)
})

test('of chapters that flow each has its pages and its lines', async () => {
  const part = (title: string, count: number) => `<h2 data-ref="0" data-level="1">${title}</h2>${lines(count)}`
  const {sections} = await budget(
    `<section data-page="chapter" data-ref="0">${part('un', 4)}${part('deux', 12)}${part('trois', 5)}</section>`,
    3,
  )
  assert.deepEqual(
    sections.flatMap(({parts}) => parts.map(({title, from, to, lines: its}) => [title, from, to, its])),
    [
      ['un', 1, 1, 5],
      ['deux', 1, 2, 13],
      ['trois', 2, 3, 6],
    ],
  )
})

test('pages that no cut can take away are told', async () => {
  const {least, sections} = await budget(
    `<section data-page="cover" data-ref="0"><p data-ref="0">titre</p></section>${chapter(12)}`,
    1,
  )
  assert.equal(least, 2)
  assert.deepEqual(
    sections.map(({name, last, cut}) => [name, last?.lines, cut?.pages]),
    [
      ['cover', undefined, undefined],
      ['chapter', 3, 1],
    ],
  )
})
