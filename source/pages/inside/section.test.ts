/** Sections: sides, running heads, numbers, in a real browser. */
import assert from 'node:assert/strict'
import {after, test} from 'node:test'
import {closeTrials, trial} from '../trial.ts'

after(closeTrials)

const lines = (count: number) => Array.from({length: count}, (_, index) => `<p>ligne ${index + 1}</p>`).join('')
const section = (attributes: string, inner: string) =>
  `<section data-page="chapter" data-ref="0" ${attributes}>${inner}</section>`
const heads =
  '@page :left { @top-left { content: ""; } @bottom-left { content: ""; } } @page :right { @top-right { content: ""; } @bottom-right { content: ""; } }'

test('left pages bear the chapter, right pages the section that begins on them or goes on', async () => {
  const title = '<h2 data-running-right="Titre">Titre</h2>'
  const {pages} = await trial(
    section('data-running-left="Gauche" data-running-right="Droite"', `${lines(20)}${title}${lines(25)}`),
    heads,
  )
  assert.deepEqual(
    pages.map(page => page.running),
    ['Droite / 1', 'Gauche / 2', 'Titre / 3', 'Gauche / 4', 'Titre / 5'],
  )
})

test('what a theme hides is not in the margins', async () => {
  const {pages} = await trial(
    section('data-running-left="Gauche" data-running-right="Droite"', lines(15)),
    `${heads} .pagedjs_chapter_first_page .pagedjs_margin-top > .pagedjs_margin { visibility: hidden; }`,
  )
  assert.deepEqual(
    pages.map(page => page.running),
    ['1', 'Gauche / 2'],
  )
})

test('pages after a break that the author asked for are like any other', async () => {
  const {pages, laidOut} = await trial(
    section('data-running-left="G" data-running-right="D"', '<h2 data-running-right="T">un</h2>') +
      section('data-running-left="G" data-running-right="D" data-continues', lines(2)) +
      section('data-running-left="G" data-running-right="D" data-continues', '<h2 style="margin-top:40px">deux</h2>'),
    `${heads} .pagedjs_chapter_first_page .pagedjs_margin-top > .pagedjs_margin { visibility: hidden; }`,
  )
  assert.deepEqual(
    pages.map(page => page.running),
    ['1', 'G / 2', 'T / 3'],
  )
  assert.equal(laidOut.headings[1]?.y, laidOut.headings[0]?.y)
})

test('a section begins on the side that it asks for', async () => {
  for (const [start, blank] of [
    ['left', [false, false]],
    ['right', [false, true, false]],
  ] as const) {
    const {laidOut} = await trial(section('', '<p>un</p>') + section(`data-start="${start}"`, '<p>deux</p>'))
    assert.deepEqual(
      laidOut.pages.map(page => page.blank),
      blank,
    )
  }
})

test('a section is laid out again when its numbers change their digits', async () => {
  const references = Array.from({length: 60}, () => '<span data-page-of="fin" data-generated>0</span>').join(' ')
  const {pages, laidOut} = await trial(
    section('', `${lines(7)}<p data-stream="body">${references}</p>`) +
      section('', lines(300)) +
      section('', '<p id="fin">fin</p>'),
  )
  const shown = laidOut.references.map(({shown}) => shown)
  assert.deepEqual(new Set(shown), new Set([String(pages.length)]))
  // The numbers fill four lines, of which the first page has room for three: two stand on each.
  assert.equal(laidOut.references.filter(({page}) => page === 2).length > 0, true)
})
