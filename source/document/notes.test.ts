import assert from 'node:assert/strict'
import {test} from 'node:test'
import {attribute} from './nodes.ts'
import {shown, trial} from './trial.test.ts'

const call = (key: string) => `<a class="note-call" data-note="${key}" role="doc-noteref" data-generated></a>`
const notes = (...all: [key: string, text: string][]) =>
  `<div class="notes">${all.map(([key, text]) => `<aside class="note" data-note="${key}" data-stream="note"><p>${text}</p></aside>`).join('')}</div>`

test('numbers begin at 1 in each chapter, and keys belong to their file', () => {
  const {texts} = trial({
    '01.md': `<h1 id="a">Un</h1><p>A${call('x')} b${call('y')}.</p>${notes(['y', 'Ygrec.'], ['x', 'Iks.'])}`,
    '02.md': `<h1 id="b">Deux</h1><p>C${call('x')}.</p>${notes(['x', 'Autre.'])}`,
  })
  assert.deepEqual(texts('chapter'), ['Un A1 b2. 1\u00A0Iks. 2\u00A0Ygrec.', 'Deux C1. 1\u00A0Autre.'])
})

test('call and note know each other, by ids that no other has', () => {
  const {all} = trial({
    '01.md': `<h1 id="a">Un</h1><p>A${call('1')}.</p>${notes(['1', 'N.'])}`,
    '02.md': `<h1 id="note-1-1">Deux</h1><p>C${call('1')}.</p>${notes(['1', 'M.'])}`,
  })
  const ids = all('note').map(each => attribute(each, 'id'))
  assert.deepEqual(
    all('note-call').map(each => attribute(each, 'href')),
    ids.map(id => `#${id}`),
  )
  assert.deepEqual(
    all('note-call').map(each => attribute(each, 'dataNote')),
    all('note').map(each => attribute(each, 'dataNote')),
  )
  assert.deepEqual(
    all('note-label').map(each => attribute(each, 'href')),
    all('note-call').map(each => `#${attribute(each, 'id')}`),
  )
  assert.notEqual(ids[0], 'note-1-1')
})

test('a note stands in the section of its first call; a second call repeats the number', () => {
  const {sections} = trial(
    `<h1 id="a">Un</h1><p>A${call('1')} a${call('1')}.</p><hr class="page-break" data-start="page"><p>B${call('2')} b${call('1')}.</p>${notes(['1', 'N.'], ['2', 'M.'])}`,
  )
  const chapters = sections.filter(each => attribute(each, 'dataPage') === 'chapter')
  assert.deepEqual(chapters.map(shown), ['Un A1 a1. 1\u00A0N.', 'B2 b1. 2\u00A0M.'])
  const repeated = trial(`<p>A${call('1')} a${call('1')}.</p>${notes(['1', 'N.'])}`).all('note-call')[1]
  assert.equal(repeated && attribute(repeated, 'dataNote'), undefined, 'pages must not set the note twice')
})

test('a note called in a note follows it', () => {
  const {texts} = trial(
    `<p>A${call('1')} b${call('3')}.</p>${notes(['1', `N${call('2')}.`], ['2', 'M.'], ['3', 'O.'])}`,
  )
  assert.deepEqual(texts('chapter'), ['A1 b3. 1\u00A0N2. 2\u00A0M. 3\u00A0O.'])
})

test('a note that nothing calls is not lost', () => {
  assert.deepEqual(trial(`<p>A.</p>${notes(['1', 'Oubliée.'])}`).texts('chapter'), ['A. Oubliée.'])
})

test('notes at the end of the chapter, and of the publication', () => {
  const files = {
    '01.md': `<h1 id="a">Un</h1><p>A${call('1')}.</p>${notes(['1', 'N.'])}`,
    '02.md': `<h1 id="b">Deux</h1><p>B${call('1')}.</p>${notes(['1', 'M.'])}`,
  }
  const section = trial(files, {notes: 'section'})
  assert.deepEqual(section.texts('chapter'), ['Un A1. 1\u00A0N.', 'Deux B1. 1\u00A0M.'])
  assert.deepEqual(section.all('notes'), [], 'nothing for the foot of the page')
  const end = trial(files, {notes: 'end'})
  assert.deepEqual(end.texts('chapter'), ['Un A1.', 'Deux B1.'])
  assert.deepEqual(end.texts('lists'), ['Notes Un 1\u00A0N. Deux 1\u00A0M.'])
  assert.match(end.texts('contents')[0] ?? '', /Notes 00$/)
})
