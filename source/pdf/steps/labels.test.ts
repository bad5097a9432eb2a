import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Page} from '../../types.ts'
import {pageLabels} from './labels.ts'

const ranges = (...labels: readonly string[]) =>
  (pageLabels(labels.map(label => ({label}) as Page)).get('Nums') as unknown[]).map(value =>
    value instanceof Map ? Object.fromEntries(value) : value,
  )

test('one range for numbers that go up by one', () => {
  assert.deepEqual(ranges('1', '2', '3'), [0, {S: 'D', St: 1}])
  assert.deepEqual(ranges('1', '2', '5', '6'), [0, {S: 'D', St: 1}, 2, {S: 'D', St: 5}])
  assert.deepEqual(ranges(), [])
})

test('one for each label that is no number', () => {
  assert.deepEqual(ranges('i', 'A-1', '3', '04', '4'), [
    0,
    {P: {text: 'i'}},
    1,
    {P: {text: 'A-1'}},
    2,
    {S: 'D', St: 3},
    3,
    {P: {text: '04'}},
    4,
    {S: 'D', St: 4},
  ])
})
