import assert from 'node:assert/strict'
import {test} from 'node:test'
import {hasTypedId} from './typed-ids.ts'

const options = {} as never

const file = {
  name: 'a.md',
  text: '# Un {#un .large}\n\n::: {.theorem #thm:pythagore}\n\n$$x$$ {#eq:aire}\n\n#hors et {sans #fin\n',
}

test('a name between braces is given, with its colon and without what follows it', () => {
  for (const id of ['un', 'thm:pythagore', 'thm', 'eq:aire', 'fin']) assert.ok(hasTypedId(id, {file, options}), id)
})

test('a part of a name, or one that stands elsewhere, is not', () => {
  for (const id of ['u', 'pythagore', 'aire', 'hors', 'large', 'constructor'])
    assert.ok(!hasTypedId(id, {file, options}), id)
})
