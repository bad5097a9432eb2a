import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {applyEdits, inOneStep, inOrder} from './edits.ts'

test('edits speak of the text before any of them', () => {
  const edits = [
    {start: 0, end: 1, text: ''},
    {start: 2, end: 2, text: '-'},
    {start: 3, end: 5, text: 'XYZ'},
  ]
  assert.equal(applyEdits('abcdef', edits), 'b-cXYZf')
  assert.equal(applyEdits('abc', []), 'abc')
})

test('put in order, those that overlap the one before are left out, and the length is the sum', () => {
  const edit = fc.record({start: fc.nat(20), length: fc.nat(5), text: fc.string({maxLength: 4})})
  fc.assert(
    fc.property(fc.string({minLength: 30, maxLength: 30}), fc.array(edit), (text, wanted) => {
      const kept = inOrder(wanted.map(({start, length, text: made}) => ({start, end: start + length, text: made})))
      for (const [index, {start}] of kept.entries()) assert.ok(start >= (kept[index - 1]?.end ?? 0))
      const grown = kept.reduce((sum, {start, end, text: made}) => sum + made.length - (end - start), 0)
      assert.equal(applyEdits(text, kept).length, text.length + grown)
    }),
  )
})

test('two lists made one after the other are one list, whatever the order in which it is made', () => {
  const edit = fc.record({start: fc.nat(20), length: fc.nat(5), text: fc.string({maxLength: 4})})
  const edits = fc.array(edit, {maxLength: 8}).map(all => inOrder(all.map(of => ({...of, end: of.start + of.length}))))
  const text = fc.string({minLength: 30, maxLength: 30})
  fc.assert(
    fc.property(text, edits, edits, fc.infiniteStream(fc.nat(99)), (before, first, later, chance) => {
      const between = applyEdits(before, first)
      const second = later.filter(({end}) => end <= between.length)
      const steps = inOneStep(between, first, second)
      assert.equal(applyEdits(before, steps), applyEdits(between, second))
      assert.equal(steps.flatMap(({of}) => of).length, first.length + second.length)
      // One by one, each where the others that were made have pushed it.
      let after = before
      const made: typeof steps = []
      for (const step of [...steps].sort(() => (chance.next().value ?? 0) - 50)) {
        const pushed = made.filter(({end}) => end <= step.start)
        const by = pushed.reduce((sum, {start, end, text: one}) => sum + one.length - (end - start), 0)
        after = after.slice(0, step.start + by) + step.text + after.slice(step.end + by)
        made.push(step)
      }
      assert.equal(after, applyEdits(before, steps))
    }),
  )
})
