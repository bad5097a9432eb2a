import assert from 'node:assert/strict'
import {test} from 'node:test'
import {glob} from './glob.ts'

const names = [
  'source/10-dix.md',
  'source/2-deux.md',
  'source/Été.md',
  'source/a/b.md',
  'texte.md',
  'x+y.md',
  'note.txt',
]

test('patterns, in natural order', () => {
  assert.deepEqual(glob('source/*.md', names), ['source/2-deux.md', 'source/10-dix.md', 'source/Été.md'])
  assert.deepEqual(glob('**/*.md', names).length, 6)
  assert.deepEqual(glob('source/**/*.md', names).at(-1), 'source/Été.md')
  assert.deepEqual(glob('{texte,note}.{md,txt}', names), ['note.txt', 'texte.md'])
  assert.deepEqual(glob('source/?-deux.md', names), ['source/2-deux.md'])
  assert.deepEqual(glob('*', ['34-1.md', '34.md', '4.md', '34 bis.md']), ['4.md', '34.md', '34 bis.md', '34-1.md'])
  assert.deepEqual(glob('./texte.md', names), ['texte.md'])
  assert.deepEqual(glob('source/E\u0301te\u0301.md', names), ['source/Été.md'])
})

test('other signs stand for themselves', () => {
  assert.deepEqual(glob('x+y.md', names), ['x+y.md'])
  assert.deepEqual(glob('note_txt', names), [])
  assert.deepEqual(glob('[', names), [])
})

test('folders of any depth, and stars that follow one another', () => {
  const names = ['a.md', 'x/a.md', 'x/y/a.md', 'x/b.md', '😀.md']
  assert.deepEqual(glob('**/a.md', names), ['a.md', 'x/a.md', 'x/y/a.md'])
  assert.deepEqual(glob('x/**', names), ['x/a.md', 'x/b.md', 'x/y/a.md'])
  assert.deepEqual(glob('*/*.md', names), ['x/a.md', 'x/b.md'])
  assert.deepEqual(glob('?.md', names), ['😀.md', 'a.md'])
  assert.deepEqual(glob('**/**/{a,b}.md', names), ['a.md', 'x/a.md', 'x/b.md', 'x/y/a.md'])
})

test('a pattern of many stars takes no time', () => {
  const name = `${'a/'.repeat(100)}${'a'.repeat(200)}`
  const begun = performance.now()
  assert.deepEqual(glob(`${'**/'.repeat(60)}${'*a'.repeat(60)}b`, [name]), [])
  assert.ok(performance.now() - begun < 1000)
})
