/** Sections: sides, running heads, numbers, in a real browser. */
import assert from 'node:assert/strict'
import {after, test} from 'node:test'
import {closeTrials, trial} from '../trial.ts'
import {numbered, withPress} from './section.testing.ts'

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

test('the first page of a document is a right one', async () => {
  for (const [start, blank] of [
    ['right', [false]],
    ['left', [true, false]],
  ] as const) {
    const {laidOut} = await trial(section(`data-start="${start}"`, '<p>un</p>'))
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

/**
 * Lays a section out with a setter that spoils what it is given, at its `at`th call, by `spoil(root)`. Returns the texts of the
 * pages, or the rule that was broken.
 */
const spoilt = (inner: string, at: number, spoil: string) =>
  withPress<string[]>(`
    const {layOutSection} = await load('section.js')
    let calls = 0
    press.setter.set = (root, read = () => {}) => {
      read()
      if (++calls === ${at}) { ${spoil} }
    }
    try {
      const {pages} = layOutSection(sectionOf(${JSON.stringify(inner)}), incoming, press)
      return pages.map(page => page.textContent.trim())
    } catch (fault) {
      return [fault.name + ' ' + fault.message]
    }
  `)
const lost = (ref: number, element = 'p') => [`LayoutFault ${JSON.stringify({rule: 'layout-lost', ref, element})}`]

test('what is lost, doubled or changed on a page is seen at once, and names the place', async () => {
  assert.deepEqual(await spoilt(numbered(7), 99, ''), ['01234', '56'])
  assert.deepEqual(await spoilt(numbered(7), 2, "root.querySelector('p').remove()"), lost(2))
  assert.deepEqual(
    await spoilt(numbered(7), 2, 'root.firstElementChild.before(root.firstElementChild.cloneNode(true))'),
    lost(1),
  )
  assert.deepEqual(await spoilt(numbered(7), 3, "root.querySelector('p').textContent = 'x'"), lost(6))
})

test('what is missing at the end is seen', async () => {
  assert.deepEqual(await spoilt(numbered(7), 3, 'root.lastElementChild.remove()'), lost(0, 'section'))
})

test('a note that stands on no page is seen', async () => {
  const called = (text: string) =>
    `<p data-ref="1">a<a class="note-call" data-note="1">1</a></p><div class="notes"><aside class="note" data-note="1" data-ref="2">${text}</aside></div>`
  assert.deepEqual(await spoilt(called('note'), 99, ''), ['a1note'])
  assert.deepEqual(await spoilt(called('note'), 2, "root.querySelector('a').remove()"), lost(2, 'aside'))
  assert.deepEqual(await spoilt(called('note'), 2, "root.querySelector('a').dataset.note = 'x'"), lost(2, 'aside'))
})

test('it is told which page is begun, a second layout of it too; without places of the text the number never falls', async () => {
  const references = '<span data-page-of="fin" data-generated>0</span>'
  const once = await trial(section('', lines(25)) + section('', lines(5)))
  assert.deepEqual(
    once.reached.map(({page}) => page),
    [1, 2, 3, 4],
  )
  const twice = await trial(
    section('', `<p>${references}</p>`) + section('', lines(100)) + section('', '<p id="fin">fin</p>'),
  )
  assert.deepEqual(
    twice.laidOut.references.map(({shown}) => shown),
    ['12'],
  )
  assert.deepEqual(
    twice.reached.map(({page}) => page),
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 12],
  )
})

test('what was measured of lines is forgotten where a page is not as wide as the one before', async () => {
  const renewed = await withPress<number[]>(`
    const {layOutSection} = await load('section.js')
    const renewed = []
    widths.push(300, 200, 200, 300, 300)
    press.setter.renew = () => renewed.push(kinds.length)
    layOutSection(sectionOf(${JSON.stringify(numbered(25))}), incoming, press)
    return renewed
  `)
  assert.deepEqual(renewed, [2, 4])
})

test('of each page is asked what it is, and its margins say what is in force', async () => {
  const laid = await withPress<{
    kinds: unknown[]
    margins: string[]
    data: string[]
    outgoing: unknown
    tails: unknown[]
  }>(`
    const {layOutSection} = await load('section.js')
    const before = {...incoming, running: {left: 'L', right: 'R', foot: 'F'}}
    const first = layOutSection(sectionOf(${JSON.stringify(numbered(7))}, 'data-start="left" data-running-foot="f"'), before, press)
    const next = layOutSection(sectionOf('<p id="x">x</p>', 'data-continues data-running-right="r"'), {...first.outgoing, first: false, numbers: before.numbers, near: before.near}, press)
    const data = [...first.pages, ...next.pages].map(({dataset}) => JSON.stringify(dataset))
    return {kinds: kinds.map(({name, side, continued, blank, first}) => [name, side, continued, blank, first].join(' ')), margins, data, outgoing: {...next.outgoing, numbers: [...next.outgoing.numbers]}, tails: [first.tail, next.tail ?? null]}
  `)
  assert.deepEqual(laid.kinds, [
    'a right false true true',
    'a left false false false',
    'a right true false false',
    'a left true false false',
  ])
  assert.deepEqual(laid.margins, ['R/f', 'L/f', 'R/f', 'L/f'])
  assert.deepEqual(laid.data, ['{}', '{"starts":"left"}', '{}', '{"asked":""}'])
  assert.deepEqual(laid.outgoing, {side: 'right', running: {left: 'L', right: 'R', foot: 'f'}, numbers: [['x', 0]]})
  assert.deepEqual(laid.tails, [{text: 2, notes: 0, columns: 1}, null])
})

test('in columns a table is measured as wide as one of them', async () => {
  const mark = '<svg width="30" height="4"><path d="M0 0H4"/></svg>'
  const {laidOut} = await trial(
    section('', `<table data-ref="3"><tbody><tr><td>${mark}</td><td>${mark}</td></tr></tbody></table>${lines(3)}`),
    '.pagedjs_chapter_page { --page-columns: 2; --column-gap: 4mm } table { width: auto } td { padding: 0 }',
  )
  const [first = 0, second = 0] = (laidOut.pages[0]?.images ?? []).map(({box}) => box.x)
  assert.ok(Math.abs(second - first - 22.5) < 1, `${first} ${second}`)
})

test('a page may end under a title that no text follows, not under one that has text', async () => {
  const first = async (titles: string) => {
    const {pages} = await trial(section('', `${lines(8)}${titles}${lines(4)}`), 'h3 { margin: 0; font: inherit; }')
    return pages[0]?.text.split(' / ').slice(8).join(' / ')
  }
  assert.equal(await first('<h2>A</h2><h2>B</h2><h2>C</h2>'), 'A / B')
  assert.equal(await first('<h3>A</h3><h3>B</h3><h2>C</h2>'), 'A / B')
  assert.equal(await first('<h2>A</h2><h3>B</h3><h3>C</h3><h2>D</h2>'), 'A / B')
  assert.equal(await first('<h3>A</h3><h2>B</h2><h3>C</h3>'), 'A')
  assert.equal(await first('<h2>A</h2>'), 'A / ligne 1')
})
