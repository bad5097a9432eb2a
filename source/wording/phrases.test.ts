import assert from 'node:assert/strict'
import {test} from 'node:test'
import {typed} from './phrases.ts'

test('a name in a command is quoted where a shell would part it or read it otherwise', () => {
  for (const name of ['mon-livret', 'source/01.md', 'été_2.docx', 'C:\\textes', '~/livret'])
    assert.equal(typed(name), name)
  for (const name of ['mon livret', 'a&b', "l'été", 'x(1).md']) assert.equal(typed(name), `"${name}"`)
})

test('nothing of a name is run', () => {
  assert.equal(typed('$(rm x).docx'), "'$(rm x).docx'")
  assert.equal(typed('`x`'), "'`x`'")
  assert.equal(typed(`a'$b"`), `'a'\\''$b"'`)
})
