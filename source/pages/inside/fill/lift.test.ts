/** Floats of the margin at a page's foot, in a real browser: pages of ten lines of 20 px. */
import assert from 'node:assert/strict'
import {after, test} from 'node:test'
import {closeTrials, trial} from '../../trial.ts'

after(closeTrials)

const css =
  'aside.pullquote { float: right; clear: right; width: 20px; margin: 0 -30px 0 0; height: 80px; break-inside: avoid }'
const lines = (count: number, from = 1) =>
  Array.from({length: count}, (_, index) => `<p>ligne ${from + index}</p>`).join('')

test('a pull quote near the foot of a page stays beside its text', async () => {
  for (let before = 4; before < 10; before++) {
    const {pages} = await trial(`${lines(before)}<aside class="pullquote">X</aside>${lines(8, before + 1)}`, css)
    const [first] = pages
    assert.equal(first?.text.match(/ligne/g)?.length, 10, `after ${before} lines: ${first?.text}`)
    assert.match(first?.text ?? '', /X/)
    assert.equal(
      pages
        .map(({text}) => text)
        .join(' ')
        .match(/X/g)?.length,
      1,
    )
  }
})
