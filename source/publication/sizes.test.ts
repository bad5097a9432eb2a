import assert from 'node:assert/strict'
import {test} from 'node:test'
import {lengthOf, sizeNamed, sizeOf} from './sizes.ts'

test('sizes by name, in whatever case', () => {
  assert.deepEqual(sizeNamed('a5'), {name: 'A5', width: 148, height: 210})
  assert.deepEqual(sizeNamed('Half-Letter'), {name: 'half-letter', width: 139.7, height: 215.9})
  assert.equal(sizeNamed('A55'), undefined)
})

test('lengths in millimetres', () => {
  assert.equal(lengthOf('148mm'), 148)
  assert.equal(lengthOf('14,8 cm'), 148)
  assert.equal(lengthOf('5.5in'), 139.7)
  assert.equal(lengthOf('72 pt'), 25.4)
  assert.equal(lengthOf('148'), undefined)
  assert.equal(lengthOf('148px'), undefined)
})

test('a width and a height, within what a page can be', () => {
  assert.deepEqual(sizeOf('17cm', '240mm'), {name: '170mm × 240mm', width: 170, height: 240})
  assert.equal(sizeOf('20mm', '210mm'), undefined)
  assert.equal(sizeOf('148mm', '2100mm'), undefined)
})
