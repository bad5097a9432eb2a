import assert from 'node:assert/strict'
import {test} from 'node:test'
import {ownValue} from './own-value.ts'

test('what every object inherits is not found', () => {
  for (const name of ['constructor', 'toString', '__proto__', 'hasOwnProperty', 'valueOf'])
    assert.equal(ownValue({page: 'droite'}, name), undefined, name)
})

test('what a record has is found, also under a name that is inherited elsewhere', () => {
  assert.equal(ownValue({page: 'droite'}, 'page'), 'droite')
  assert.equal(ownValue({constructor: 'mine'}, 'constructor'), 'mine')
})
