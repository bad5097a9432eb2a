import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {applyEdits} from '../text/edits.ts'
import {compose, type RuleChange, tidied, trimmed} from './changes.ts'

/** Changes of a text of a given length: in order, not overlapping. */
const changesOf = (length: number) =>
  fc.array(fc.tuple(fc.nat(length), fc.nat(3), fc.string({maxLength: 3})), {maxLength: 5}).map(list => {
    const out: RuleChange[] = []
    for (const [at, span, text] of list.sort((one, other) => one[0] - other[0])) {
      const start = Math.max(at, out.at(-1)?.end ?? 0)
      const last = out.at(-1)
      // Two insertions at one place have no order of their own.
      if (last && last.end === start && last.start === start) continue
      out.push({start, end: Math.min(length, start + span), text, rule: 'A'})
    }
    return out
  })

test('the composition of two passes does what both did', () => {
  fc.assert(
    fc.property(
      fc.string({maxLength: 20}).chain(text =>
        changesOf(text.length).chain(first => {
          const middle = applyEdits(text, first)
          return fc.tuple(fc.constant(text), fc.constant(first), changesOf(middle.length))
        }),
      ),
      ([text, first, second]) => {
        const both = compose(first, second)
        const wanted = applyEdits(applyEdits(text, first), second)
        assert.equal(applyEdits(text, both), wanted)
        assert.equal(applyEdits(text, tidied(text, both)), wanted)
        for (const [index, {start, end}] of both.entries()) {
          assert.ok(start <= end && start >= (both[index - 1]?.end ?? 0))
        }
      },
    ),
    {numRuns: 3000, seed: 20260101},
  )
})

test('trimmed keeps what changes, and gives an insertion to its mark', () => {
  assert.deepEqual(trimmed('mot!', {start: 3, end: 4, text: '-!'}), {start: 3, end: 3, text: '-', side: 'right'})
  assert.deepEqual(trimmed('«mot', {start: 0, end: 1, text: '«-'}), {start: 1, end: 1, text: '-', side: 'left'})
  assert.deepEqual(trimmed('a b c', {start: 0, end: 5, text: 'a-b c'}), {start: 1, end: 2, text: '-'})
  assert.equal(trimmed('abc', {start: 0, end: 3, text: 'abc'}), undefined)
})

test('tidied joins what one rule did side by side and drops what came to nothing', () => {
  assert.deepEqual(
    tidied('ab', [
      {start: 0, end: 1, text: 'x', rule: 'A'},
      {start: 1, end: 2, text: 'y', rule: 'A'},
    ]),
    [{start: 0, end: 2, text: 'xy', rule: 'A'}],
  )
  assert.deepEqual(tidied('ab', [{start: 0, end: 1, text: 'a', rule: 'A'}]), [])
})
