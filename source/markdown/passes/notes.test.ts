import assert from 'node:assert/strict'
import {test} from 'node:test'
import {faults, html, read} from '../testing.ts'

const call = (key: string): string =>
  `<a class="note-call" data-note="source_01-test--${key}" role="doc-noteref" data-generated=""></a>`
const note = (key: string, text: string): string =>
  `<aside class="note" data-note="source_01-test--${key}" data-stream="note" role="doc-footnote">${text}</aside>`

test('notes stand at the end in the order of their calls', () => {
  assert.equal(
    html('[^b]: B\n\n    suite `x`\n\n[^a]: A[^c]\n\n[^c]: C\n\nx[^a]y[^b]'),
    `<p>x\u202f${call('a')}y\u202f${call('b')}</p><div class="notes">${note('a', `<p>A\u202f${call('c')}</p>`)}` +
      `${note('b', '<p>B</p><p>suite <code>x</code></p>')}${note('c', '<p>C</p>')}</div>`,
  )
})

test('their text is a stream of its own, whatever it holds', () => {
  const {text} = read('x[^a]\n\n[^a]: A\n\n    ```\n    b\n    ```\n\n    | c |\n    |---|\n    | d |')
  assert.deepEqual(
    text.pieces.map(({stream, text: value}) => `${stream} ${value}`),
    ['body x', 'note A', 'note b', 'note c', 'note d'],
  )
})

test('a note called only where some may read is theirs', () => {
  const only = (text: string): (string | undefined)[] => read(`${text}\n\n[^a]: A`).text.pieces.map(piece => piece.only)
  assert.deepEqual(only(':::réponse\nx[^a]\n:::'), ['teacher', 'teacher'])
  assert.deepEqual(only('y[^a]\n\n:::réponse\nx[^a]\n:::'), [undefined, 'teacher', undefined])
})

test('what is wrong with notes', () => {
  const cases: readonly (readonly [string, ...string[]])[] = [
    ['x\n\n[^a]: A', '3:1 error note-never-called'],
    ['x[^a] y[^a]\n\n[^a]: A', '1:8 warning note-called-twice'],
    ['x[^b]\n\n[^a]: A', '1:2 error note-missing', '3:1 error note-never-called'],
    ['x[^a]\n\n[^a]: A\n\n[^a]: B', '5:1 error note-defined-twice'],
    ['x[^a]\n\n[^a]:', '3:1 error note-empty'],
    ['x \\[^a] `[^b]`'],
  ]
  for (const [text, ...expected] of cases) assert.deepEqual(faults(text), expected, text)
})

test('a raised comma typed between two calls is not printed twice', () => {
  assert.equal(
    html('x[^a]^,^[^b] y ^,^ z\n\n[^a]: A\n\n[^b]: B').split('<div')[0],
    `<p>x\u202f${call('a')}${call('b')} y ^,^ z</p>`,
  )
})

test('a call in a link stands after it', () => {
  assert.equal(
    html('[x[^a]](https://a.org)\n\n[^a]: A').split('<div')[0],
    `<p><a href="https://a.org">x\u202f</a>${call('a')}</p>`,
  )
})
