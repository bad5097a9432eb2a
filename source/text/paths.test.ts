import assert from 'node:assert/strict'
import {test} from 'node:test'
import {decoded, fileNamed, folderOf, resolved} from './paths.ts'

test('a path from a folder, never out of the publication', () => {
  assert.equal(resolved('source', 'images/a.png'), 'source/images/a.png')
  assert.equal(resolved('source/un', '../.././a.png'), 'a.png')
  assert.equal(resolved('source', '../../a.png'), undefined)
  assert.equal(resolved('source', '/images/a.png'), 'images/a.png')
  assert.equal(resolved('', 'a//b/./c'), 'a/b/c')
  assert.equal(folderOf('source/un/a.md'), 'source/un')
  assert.equal(folderOf('a.md'), '')
  assert.equal(decoded('caf%C3%A9 %'), 'caf%C3%A9 %')
  assert.equal(decoded('caf%C3%A9'), 'café')
})

test('a file is sought from its text, then from the publication, in any Unicode form, then in other capitals', () => {
  const files = new Map(['source/a.png', 'images/a.png', 'images/Été.png', 'b.png'].map(name => [name, name]))
  const named = (path: string, from = 'source/texte.md') => fileNamed(path, from, files)
  assert.deepEqual(named('a.png'), {name: 'source/a.png', otherCase: false})
  assert.deepEqual(named('images/a.png'), {name: 'images/a.png', otherCase: false})
  assert.deepEqual(named('../b.png'), {name: 'b.png', otherCase: false})
  assert.deepEqual(named('images/E\u0301te\u0301.png'), {name: 'images/Été.png', otherCase: false})
  assert.deepEqual(named('../images/été.PNG'), {name: 'images/Été.png', otherCase: true})
  assert.equal(named('../../b.png', 'source/texte.md')?.name, undefined)
  assert.equal(named('c.png'), undefined)
})
