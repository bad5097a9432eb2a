import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {wrongForm} from './forms.ts'

test('dates are days that exist, and other orders are understood', () => {
  assert.equal(wrongForm('2026-11-23', 'date'), undefined)
  assert.equal(wrongForm('2024-02-29', 'date'), undefined)
  assert.deepEqual(wrongForm('2026-02-29', 'date'), {rule: 'config-date', expected: []})
  assert.deepEqual(wrongForm('31/12/2026', 'date')?.expected, ['2026-12-31'])
  assert.deepEqual(wrongForm('1.2.2026', 'date')?.expected, ['2026-02-01'])
  assert.deepEqual(wrongForm('2026/1/2', 'date')?.expected, ['2026-01-02'])
  assert.deepEqual(wrongForm('31/11/2026', 'date')?.expected, [])
  assert.deepEqual(wrongForm('novembre 2026', 'date')?.expected, [])
})

test('ISBN of 13 and 10 digits, however they are grouped', () => {
  for (const isbn of [
    '978-2-07-036822-8',
    '9782070368228',
    'ISBN 978 2 07 036822 8',
    '2-07-036822-X',
    '979-10-90636-07-1',
  ])
    assert.equal(wrongForm(isbn, 'isbn'), undefined, isbn)
  assert.deepEqual(wrongForm('978-2-07-036822-9', 'isbn'), {rule: 'config-isbn-key', expected: ['8']})
  assert.deepEqual(wrongForm('2-07-036822-3', 'isbn'), {rule: 'config-isbn-key', expected: ['X']})
  assert.deepEqual(wrongForm('978-2-07', 'isbn'), {rule: 'config-isbn', expected: []})
})

test('of the ten ISBN that differ by their last digit, exactly one is right', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^97[89]\d{9}$/), twelve => {
      const right = [...'0123456789'].filter(key => wrongForm(twelve + key, 'isbn') === undefined)
      assert.equal(right.length, 1)
      assert.deepEqual(wrongForm(`${twelve}${(Number(right[0]) + 1) % 10}`, 'isbn')?.expected, right)
    }),
  )
})

test('languages exist', () => {
  for (const lang of ['fr-FR', 'fr', 'fr-CA', 'en-CA', 'mi', 'zh-Hant-TW'])
    assert.equal(wrongForm(lang, 'lang'), undefined)
  assert.deepEqual(wrongForm('fr_CA', 'lang')?.expected, ['fr-CA'])
  assert.deepEqual(wrongForm('français', 'lang')?.expected, ['fr-FR'])
  assert.deepEqual(wrongForm('fr-QX', 'lang')?.rule, 'config-lang')
  assert.deepEqual(wrongForm('xx', 'lang')?.rule, 'config-lang')
})

test('colours, lengths, names of files', () => {
  assert.equal(wrongForm('#0b4f6c', 'colour'), undefined)
  assert.equal(wrongForm('#abc', 'colour'), undefined)
  assert.deepEqual(wrongForm('0b4f6c', 'colour')?.expected, ['#0b4f6c'])
  assert.deepEqual(wrongForm('bleu', 'colour')?.rule, 'config-colour')
  assert.equal(wrongForm('3mm', 'length'), undefined)
  assert.deepEqual(wrongForm('3', 'length')?.expected, ['3mm'])
  assert.equal(wrongForm('rapport-2026', 'slug'), undefined)
  assert.deepEqual(wrongForm('mon rapport.pdf', 'slug')?.expected, ['mon-rapport'])
  assert.deepEqual(wrongForm('../rapport', 'slug')?.expected, ['rapport'])
})

test('paths stay inside the folder', () => {
  assert.equal(wrongForm('images/couverture.jpg', 'path'), undefined)
  assert.equal(wrongForm('./a..b.jpg', 'path'), undefined)
  assert.equal(wrongForm('https://exemple.fr/a.jpg', 'path')?.rule, 'config-path-remote')
  assert.equal(wrongForm('//exemple.fr/a.jpg', 'path')?.rule, 'config-path-remote')
  assert.equal(wrongForm('../a.jpg', 'path')?.rule, 'config-path-outside')
  assert.equal(wrongForm('images/../../a.jpg', 'path')?.rule, 'config-path-outside')
  assert.equal(wrongForm('/etc/passwd', 'path')?.rule, 'config-path-outside')
  assert.equal(wrongForm('C:\\photos\\a.jpg', 'path')?.rule, 'config-path-outside')
  assert.deepEqual(wrongForm('images\\a.jpg', 'path'), {rule: 'config-path-slash', expected: ['images/a.jpg']})
})
