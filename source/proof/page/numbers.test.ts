import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Pages, Place} from '../../types.ts'
import {wrongNumbers} from './numbers.ts'

const places: Place[] = [1, 2].map(line => ({file: 'a.md', line, column: 1}))
/** A reference on page 1 that shows `shown`; its target stands on page 2, whose label is « xii ». */
const told = (shown: string, painted?: string, target = 'but') => {
  const pages = {
    references: [{ref: 1, target, shown, page: 1}],
    targets: new Map([
      ['but', 2],
      ['perdu', 9],
    ]),
    pages: [{label: '1'}, {label: 'xii'}],
  } as unknown as Pages
  return wrongNumbers(pages, places, (page, ref) => (page === 1 && ref === 1 ? painted : undefined))
}
const values = (...given: Parameters<typeof told>) =>
  told(...given).map(({values: {shown, expected}, actual, expected: fix}) => [shown, expected, actual, fix])

test('a number that is that of its target brings nothing', () => {
  assert.deepEqual(told('xii'), [])
  assert.deepEqual(told(' xii ', 'p. x i i'), [], 'an element may hold more')
})

test('another number is told with the right one', () => {
  assert.deepEqual(told('13'), [
    {
      place: places[1],
      rule: 'proof-number',
      severity: 'error',
      values: {target: 'but', page: 1, shown: '13', expected: 'xii'},
      actual: '13',
      expected: ['xii'],
    },
  ])
})

test('what is painted counts', () => {
  assert.deepEqual(values('xii', 'p. 13'), [['p. 13', 'xii', 'p. 13', ['xii']]])
  assert.deepEqual(values('13', 'xii'), [['13', 'xii', '13', ['xii']]])
  assert.deepEqual(values('13', 'p. 14'), [['p. 14', 'xii', 'p. 14', ['xii']]])
  assert.deepEqual(values('13', 'p. 13'), [['13', 'xii', '13', ['xii']]])
})

test('a number that shows nothing, and a target that is nowhere', () => {
  assert.deepEqual(values(' '), [[' ', 'xii', ' ', ['xii']]])
  for (const target of ['absent', 'perdu']) assert.deepEqual(values('3', '3', target), [['3', '', '3', undefined]])
  assert.deepEqual(values('', undefined, 'absent'), [['', '', '', undefined]])
})
