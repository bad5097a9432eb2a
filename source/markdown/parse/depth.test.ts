import assert from 'node:assert/strict'
import {test} from 'node:test'
import {faults, read} from '../testing.ts'

const textOf = (text: string): string =>
  read(text)
    .text.pieces.map(piece => piece.text)
    .join(' ')

test('more than a hundred levels are flattened and told', () => {
  assert.deepEqual(faults(`${'> '.repeat(90)}a`), [])
  for (const depth of [150, 190]) {
    const text = `${'> '.repeat(depth)}a *b*\n\nc`
    assert.deepEqual(faults(text), ['1:199 error nesting'])
    assert.equal(textOf(text), 'a  b c')
  }
})

test('signs of more than two hundred levels in one line are text', () => {
  const text = `${'> '.repeat(9000)}a *b*\n\nc`
  assert.deepEqual(faults(text), ['1:199 error nesting'])
  const shown = textOf(text)
  assert.ok(shown.startsWith('> > ') && shown.endsWith('a  b c'))
  assert.equal(shown.split('>').length - 1, 8800)
})

test('emphasis too', () => {
  const text = `${'*a **b '.repeat(400)}c${'** *'.repeat(400)}`
  assert.equal(textOf(text).replace(/[^abc]/g, ''), `${'ab'.repeat(400)}c`)
})
