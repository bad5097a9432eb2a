/** How many lines are taken something for, in a real browser. */
import assert from 'node:assert/strict'
import {after, test} from 'node:test'
import {closeTrials, inPage} from '../../trial.ts'

after(closeTrials)

/** The lines of what stands in each text of HTML, notes `a` (124 signs), `b` (beside the text) and `c` (which calls `a`) known. */
const linesIn = (...texts: readonly string[]) =>
  inPage<number[]>(`
    const {linesIn} = await load('fill/estimate.js')
    const note = (key, inside, more = '') => [key, html('<aside ' + more + '>' + inside + '</aside>').firstChild]
    const notes = new Map([note('a', 'x'.repeat(124)), note('b', 'x'.repeat(124), 'data-beside'), note('c', 'x'.repeat(62) + '<a class="note-call" data-note="a"></a>')])
    return ${JSON.stringify(texts)}.map(text => Math.round(1000 * linesIn(html(text), notes)) / 1000)
  `)

test('sixty-two signs are a line, those of titles, pictures and parts besides', async () => {
  const text = (count: number) => 'x'.repeat(count)
  const cases: readonly (readonly [string, number])[] = [
    [text(62), 1],
    [text(93), 1.5],
    [`<p>${text(62)}</p>`, 1.5],
    ['<p></p><li></li><dt></dt><dd></dd><figcaption></figcaption>', 2.5],
    ['<table><caption></caption><tr></tr></table>', 1],
    ['<span class="line"></span><div></div><span></span>', 0.5],
    ['<h1></h1><h2></h2><h3></h3><h4></h4><h5></h5><h6></h6>', 12],
    ['<img><svg></svg><math></math>', 18],
    ['<svg class="leader"></svg>', 0],
    [`<h2>${text(31)}</h2>`, 2.5],
  ]
  assert.deepEqual(
    await linesIn(...cases.map(([html]) => html)),
    cases.map(([, lines]) => lines),
  )
})

test('a paragraph that is set has the lines that are marked', async () => {
  const end = '<span class="line-end"></span>'
  const cases: readonly (readonly [string, number])[] = [
    [`<p class="set">${'x'.repeat(200)}${end}y<b>${'x'.repeat(99)}</b>${end}z</p>`, 3],
    [`<ul><li class="set">${'x'.repeat(99)}</li></ul>`, 1],
    [`<dl><dd class="set">${'x'.repeat(99)}</dd></dl>`, 1],
    [`<ul><li class="set"><p>${'x'.repeat(62)}</p></li></ul>`, 2.5],
  ]
  assert.deepEqual(
    await linesIn(...cases.map(([html]) => html)),
    cases.map(([, lines]) => lines),
  )
})

test('a call brings the lines of its note, which are lower; one beside the text, or that is not there, none', async () => {
  const call = (key: string) => `<a class="note-call" data-note="${key}"></a>`
  assert.deepEqual(await linesIn(call('a'), call('b'), call('x'), '<a class="note-call"></a>', call('c')), [
    1.7,
    0,
    0,
    0,
    Math.round(1000 * (1 + 1.7) * 0.85) / 1000,
  ])
})
