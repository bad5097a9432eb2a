import assert from 'node:assert/strict'
import {test} from 'node:test'
import {MachineError} from '../fault.ts'
import {epochOf} from './epoch.ts'

test('seconds since the beginning of 1970, whole and not negative', () => {
  assert.equal(epochOf('1764201600'), '2025-11-27T00:00:00Z')
  assert.equal(epochOf('0'), '1970-01-01T00:00:00Z')
  assert.equal(epochOf(undefined), undefined)
  assert.equal(epochOf(''), undefined)
})

test('anything else is told, never read as the clock', () => {
  for (const text of ['-1', '1.5', 'now', '1e3', '999999999999', ' 1'])
    assert.throws(
      () => epochOf(text),
      (error: unknown) => error instanceof MachineError && error.rule === 'date-epoch' && error.exit === 2,
      text,
    )
})
