import assert from 'node:assert/strict'
import {test} from 'node:test'
import {faults, html, read} from '../testing.ts'

const lists = ':::associer\nReliez.\n\n- un\n- deux\n- trois\n\n* one\n* two\n* three\n* four\n:::'
const words = (text: string) => read(text).text.pieces.map(piece => piece.text)
/** The letters that the teacher sees, in the order of the left side, and the right side in the order in which it is shown. */
const letters = (text: string) =>
  [...html(text).matchAll(/match-answer"><span data-generated="">(\w)/g)].map(([, letter]) => letter)
const right = (text: string) =>
  html(text)
    .split('match-side match-right')[1]
    ?.match(/(?<=<div class="match-text">(?:<p>)?)\w+/g) ?? []

test('two lists side by side, the right one in another order, and the letters that join them', () => {
  const shown = right(lists)
  assert.deepEqual([...shown].sort(), ['four', 'one', 'three', 'two'])
  assert.deepEqual(
    letters(lists).map(letter => shown[(letter ?? '').charCodeAt(0) - 97]),
    ['one', 'two', 'three'],
  )
  assert.deepEqual(words(lists), ['Reliez.', 'un', 'deux', 'trois', ...shown], 'the proof reads them as they are shown')
  assert.deepEqual(faults(lists), [])
})

test('a table of two columns is two sides, with their heads', () => {
  const table = ':::matching\n| Mot | Sens |\n|---|---|\n| un | one |\n| deux | two |\n| | three |\n:::'
  assert.match(html(table), /<p class="match-head match-left">Mot<\/p>.*<p class="match-head match-right">Sens<\/p>/)
  assert.equal(right(table).length, 3)
  assert.equal(letters(table).length, 2)
  assert.deepEqual(faults(table), [])
})

test('a letter is seen by the teacher alone', () => {
  for (const [, before = ''] of html(lists).matchAll(/<span ([^>]*)class="match-answer"/g))
    assert.match(before, /data-only="teacher"/)
})

test('another seed is another order', () => {
  const orders = new Set(
    ['1', '2', '3', '4', '5'].map(seed => right(lists.replace(':::associer', `:::associer{graine=${seed}}`)).join()),
  )
  assert.ok(orders.size > 1)
})

test('sides that are missing or uneven are told', () => {
  assert.deepEqual(faults('x\n\n:::associer\nun\n:::'), ['3:1 warning matching-sides'])
  assert.deepEqual(faults(':::associer\n- a\n- b\n\n* c\n:::'), ['1:1 warning matching-sides'])
})
