import assert from 'node:assert/strict'
import {test} from 'node:test'
import * as fascicule from './index.ts'

test('the public surface', () => {
  assert.deepEqual(Object.keys(fascicule).sort(), [
    'MachineError',
    'build',
    'isFinding',
    'labelsFor',
    'profileNamed',
    'profiles',
    'readPublication',
    'sentence',
    'toHtmlTree',
    'wordingFor',
  ])
})
