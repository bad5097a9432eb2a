import assert from 'node:assert/strict'
import {readdir} from 'node:fs/promises'
import {test} from 'node:test'
import {commands} from './index.ts'
import {listen} from './testing.ts'

test('an empty name is no current folder, for any command that takes one', async () => {
  const folder = new URL('../../fixtures/mistakes/', import.meta.url).pathname
  const before = await readdir(folder)
  for (const {
    name,
    arguments: {most},
  } of commands) {
    if (most === 0) continue
    const words = name === 'release' ? ['9.0.0', ''] : ['']
    const {exit, out, err} = await listen([name, ...words], folder)
    assert.deepEqual([exit, out], [2, ''], name)
    assert.match(err, new RegExp(`argument-empty .*fascicule ${name}`), name)
  }
  assert.deepEqual(await readdir(folder), before)
})
