import assert from 'node:assert/strict'
import {it} from 'node:test'
import {watch} from './watch.ts'

it('barks when no sign comes, and remembers the last', async () => {
  const watchdog = watch(20)
  watchdog.sign('3 41')
  await assert.rejects(watchdog.bark, {name: 'Bark'})
  assert.equal(watchdog.last(), '3 41')
})
