import assert from 'node:assert/strict'
import {test} from 'node:test'
import {toHtml} from 'hast-util-to-html'
import {read} from '../testing.ts'

const tied = (text: string): string[] =>
  [...toHtml(read(text).root).matchAll(/<span class="tied">(.*?)<\/span>/g)].map(found => found[1] ?? '')

test('hyphens before a word and several in a row are held together, in prose, in code and in cells', () => {
  assert.deepEqual(tied('Avec `--profile screen`, -q (ou `-o`).'), ['--p', '-q', '-o'])
  assert.deepEqual(tied('```\nbuild --profile\n```'), ['--p'])
  assert.deepEqual(tied('| a |\n|---|\n| `--json` |'), ['--j'])
  assert.deepEqual(tied('`---`'), ['---'])
})

test('a ligature is not parted', () => {
  assert.deepEqual(tied('Le -fin, les -fleurs, -office et -affluent, -four.'), ['-fi', '-fl', '-o', '-a', '-fo'])
  assert.deepEqual(tied('Le [YAML](https://exemple.fr/)-file, -ffi.'), ['-fi', '-ffi'])
})

test('a compound, a number of many parts and a long rule may end a line after a hyphen', () => {
  assert.deepEqual(tied('Est-il là ? Peut-être, le 978-2-07-036822-8, 12345-678, F-16, `a-b`, `--------`.'), [])
})

test('years, dates and numbers of articles are held together', () => {
  const text = 'En 2025-2027 (n° 2018-06), le 2026-11-23, articles L. 211-4 et 1792-4-1, « 13-18 ».'
  assert.deepEqual(tied(text), ['2025-2027', '2018-06', '2026-11-23', '211-4', '1792-4-1', '13-18'])
})
