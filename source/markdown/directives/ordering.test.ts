import assert from 'node:assert/strict'
import {test} from 'node:test'
import {faults, html, read} from '../testing.ts'

const list = ':::ordonner\n1. un\n2. deux\n3. trois\n4. quatre\n:::'

test('entries in another order, a box before each, in which the teacher sees the number', () => {
  const shown = [
    ...html(list).matchAll(
      /data-only="teacher" class="order-answer"><span data-generated="">(\d)<\/span><\/span><\/span><div class="order-text"><p>(\p{L}+)/gu,
    ),
  ]
  const right = ['un', 'deux', 'trois', 'quatre']
  assert.equal(shown.length, 4)
  for (const [, number, word] of shown) assert.equal(right[Number(number) - 1], word)
  assert.notDeepEqual(
    shown.map(([, , word]) => word),
    right,
  )
  assert.deepEqual(
    read(list).text.pieces.map(({text}) => text),
    shown.map(([, , word]) => word),
  )
  assert.deepEqual(faults(list), [])
})

test('what is no list is told', () => {
  assert.deepEqual(faults(':::ordonner\nun, deux\n:::'), ['1:1 warning ordering-list'])
})
