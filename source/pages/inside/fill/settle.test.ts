/** Pages where notes, figures and what may not be cut want the same room, on pages of ten lines, in a real browser. */
import assert from 'node:assert/strict'
import {after, test} from 'node:test'
import {closeTrials, type TrialPage, trial} from '../../trial.ts'

after(closeTrials)

const lines = (count: number, name = 'ligne') =>
  Array.from({length: count}, (_, index) => `<p>${name} ${index + 1}</p>`).join('')
const call = (key: number) => `<a class="note-call" data-note="${key}" data-generated>${key}</a>`
const notes = (...texts: readonly string[]) =>
  `<div class="notes">${texts
    .map((text, index) => `<aside class="note" data-note="${index + 1}" data-stream="note">${text}</aside>`)
    .join('')}</div>`
const count = (text: string) => (text === '' ? 0 : text.split(' / ').length)
const filled = (pages: readonly TrialPage[]) => pages.map(page => [count(page.text), count(page.notes)])

test('of two calls in one line both notes stand on its page, or the line waits', async () => {
  const both = `<p>deux${call(1)}${call(2)}</p>`
  const fits = await trial(`${lines(6)}${both}${lines(4, 'suite')}${notes('<p>n1</p>', '<p>n2</p>')}`)
  assert.deepEqual(filled(fits.pages), [
    [8, 2],
    [3, 0],
  ])
  const waits = await trial(`${lines(8)}${both}${lines(4, 'suite')}${notes('<p>n1</p>', '<p>n2</p>')}`)
  assert.deepEqual(filled(waits.pages), [
    [8, 0],
    [5, 2],
  ])
})

test('a call at the foot waits when its note has no room, those before it do not', async () => {
  const text = `${lines(5)}<p>un${call(1)}</p>${lines(1, 'entre')}<p>deux${call(2)}</p>${lines(5, 'suite')}`
  const {pages} = await trial(`${text}${notes('<p>n1</p>', '<p>n2</p>')}`)
  assert.deepEqual(filled(pages), [
    [8, 2],
    [5, 0],
  ])
  const tight = await trial(`${lines(1)}${text}${notes('<p>n1</p>', '<p>n2</p>')}`)
  assert.deepEqual(filled(tight.pages), [
    [8, 1],
    [6, 1],
  ])
})

test('carried notes come before those of the page', async () => {
  const {pages} = await trial(
    `<p>un${call(1)}</p>${lines(3)}<p>deux${call(2)}</p>${lines(8, 'suite')}${notes(lines(9, 'long'), '<p>court</p>')}`,
  )
  assert.deepEqual(filled(pages), [
    [4, 6],
    [6, 4],
    [3, 0],
  ])
  assert.match(pages[1]?.notes ?? '', /^long 7 .*court$/)
})

test('the text of a figure and its caption stand together, their notes may wait', async () => {
  const figure = `<figure data-break-inside="avoid"><svg width="100" height="160" style="display:block"></svg><figcaption data-stream="caption">légende${call(1)}</figcaption></figure>`
  const {pages} = await trial(`${figure}${lines(4)}${notes(lines(3, 'note'))}`)
  assert.match(pages[0]?.text ?? '', /légende/)
  assert.equal(
    pages
      .map(page => page.notes)
      .join(' / ')
      .match(/note \d/g)
      ?.join(' '),
    'note 1 note 2 note 3',
  )
})

test('a call in a row that is cut has its note on the page of its line', async () => {
  const words = (from: number) => Array.from({length: 12}, (_, index) => `t${from + index}<br>`).join('')
  const cell = `<td>${words(1)}fin${call(1)}</td><td>${words(101)}</td>`
  const {pages} = await trial(
    `${lines(4)}<table data-ref="9"><tbody><tr>${cell}</tr></tbody></table>${notes('<p>note</p>')}`,
    'td { padding: 0; }',
  )
  assert.deepEqual(
    pages.map(page => page.notes),
    ['', 'note'],
  )
  assert.deepEqual(
    pages.map(page => page.text.match(/t\d+/g)?.length),
    [12, 12],
  )
})

test('a note begins under its call beside what has to stay with that line', async () => {
  const {pages} = await trial(
    `${lines(5)}<p data-break-after="avoid">titre${call(1)}</p>${lines(8, 'suite')}${notes(lines(8, 'note'))}`,
  )
  assert.deepEqual(filled(pages), [
    [7, 3],
    [5, 5],
    [2, 0],
  ])
})

test('up to three lines stay with the line of a call whose note only begins', async () => {
  const kept = (count: number) =>
    Array.from({length: count}, (_, index) => `<p data-break-after="avoid">lié ${index + 1}</p>`).join('')
  const text = (count: number) =>
    `${lines(2)}<p data-break-after="avoid">titre${call(1)}</p>${kept(count)}${lines(8, 'suite')}${notes(lines(9, 'note'))}`
  const three = await trial(text(2))
  assert.deepEqual(filled(three.pages)[0], [6, 4])
  assert.match(three.pages[0]?.text ?? '', /suite 1$/)
})

test('where less than three lines are left under its call, a long note takes its line with it', async () => {
  const {pages} = await trial(`${lines(7)}<p>appel${call(1)}</p>${lines(8, 'suite')}${notes(lines(8, 'note'))}`)
  assert.deepEqual(filled(pages)[0], [7, 0])
  assert.match(pages[1]?.text ?? '', /^appel/)
})

test('of a row that stands first and calls one note more than there is room for, all notes go to the next page', async () => {
  const row = ['un', `deux${call(1)}`, `trois${call(2)}`, 'quatre', 'cinq', 'six', 'sept', `huit${call(3)}`]
  const {pages} = await trial(
    `<table><tbody><tr><td>${row.join('<br>')}</td></tr></tbody></table>${lines(6, 'suite')}${notes('<p>n1</p>', '<p>n2</p>', lines(7, 'note'))}`,
    'td { padding: 0; }',
  )
  assert.deepEqual(
    pages.map(({text, notes}) => [text.match(/suite/g)?.length ?? 0, count(notes)]),
    [
      [2, 0],
      [4, 6],
      [0, 3],
    ],
  )
})

test('notes of notes stand after them and count with them', async () => {
  const {pages} = await trial(
    `${lines(7)}<p>appel${call(1)}</p>${lines(3, 'suite')}${notes(`<p>une${call(2)}</p>`, `<p>deux${call(3)}</p>`, '<p>trois</p>')}`,
  )
  assert.deepEqual(filled(pages), [
    [7, 0],
    [4, 3],
  ])
  assert.equal(pages[1]?.notes, 'une / deux / trois')
})

test('a heading does not stay alone above the notes', async () => {
  const {pages} = await trial(
    `<p>un${call(1)}</p>${lines(6)}<h2>titre</h2>${lines(4, 'suite')}${notes(lines(2, 'note'))}`,
  )
  assert.deepEqual(filled(pages), [
    [7, 2],
    [5, 0],
  ])
  assert.match(pages[1]?.text ?? '', /^titre/)
})

test('a figure for which carried notes leave no room waits for them, with a caption and without', async () => {
  for (const caption of ['', '<figcaption data-stream="caption">légende</figcaption>']) {
    const figure = `<figure data-break-inside="avoid"><svg class="drawing" data-src="a.svg" width="100" height="160" style="display:block"></svg>${caption}</figure>`
    const {pages, laidOut} = await trial(
      `<p>un${call(1)}</p>${lines(7)}<p>deux${call(2)}</p>${figure}${lines(2, 'suite')}${notes(lines(9, 'long'), '<p>court</p>')}`,
    )
    const beside = pages.filter((_, index) => (laidOut.pages[index]?.images.length ?? 0) > 0)
    assert.deepEqual(
      beside.map(page => page.notes),
      [''],
      `caption « ${caption} »`,
    )
    assert.match(pages.map(page => page.notes).join(' '), /long 9 .*court *$/)
    assert.match(pages.map(page => page.text).join(' / '), /deux.*suite 1 \/ suite 2$/)
  }
})
