import assert from 'node:assert/strict'
import {test} from 'node:test'
import {isShown} from './shown.ts'

test('what is for nobody in particular is shown to all, what is for others is not', () => {
  assert.equal(isShown(undefined, []), true)
  assert.equal(isShown(null, ['student']), true)
  assert.equal(isShown('student', ['student']), true)
  assert.equal(isShown('teacher', ['student']), false)
  // A name that nobody has is nobody's, not everybody's.
  assert.equal(isShown('', ['student']), false)
})
