import assert from 'node:assert/strict'
import {test} from 'node:test'
import {canBeWritten, collisions, staysInside} from './names.ts'

test('names of a publication stay inside', () => {
  for (const name of ['publication.yaml', 'source/01-été.md', 'images/a b (2).png', 'web/0f.png'])
    assert.ok(staysInside(name), name)
})

test('no way out, nothing hidden, nothing that is no name', () => {
  const wrong = [
    '',
    '/etc/passwd',
    '../x',
    'a/../../x',
    'a//b',
    'a/',
    './a',
    '.git/config',
    'a/.git/hooks/post-checkout',
    'C:\\x',
    'a\\b',
    'a\u0000b',
    'a\nb',
    '~$texte.docx',
    'a'.repeat(300),
    `${'a/'.repeat(600)}b`,
  ]
  assert.deepEqual(wrong.filter(staysInside), [])
})

test('Windows keeps names for itself', () => {
  const names = ['con', 'NUL.md', 'a/aux.txt', 'a:b.md', 'a?.md', 'fin.', 'fin ', 'COM1']
  assert.deepEqual(
    names.filter(name => canBeWritten(name, 'win32')),
    [],
  )
  assert.deepEqual(
    names.filter(name => !canBeWritten(name, 'linux')),
    [],
  )
})

test('two names that are one on some disks', () => {
  assert.deepEqual(collisions(['a.md', 'A.md', 'e\u0301.md', 'é.md']), ['A.md', 'é.md'])
  assert.deepEqual(collisions(['a', 'a/b']), ['a/b'])
  assert.deepEqual(collisions(['a/b', 'a']), ['a'])
  assert.deepEqual(collisions(['a/b', 'a/c', 'b']), [])
})
