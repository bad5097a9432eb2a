import assert from 'node:assert/strict'
import {it} from 'node:test'
import {patiently, unhurried, watch} from './watch.ts'

it('barks when no sign comes, and remembers the last', async () => {
  const watchdog = watch(20)
  watchdog.sign('3 41')
  await assert.rejects(watchdog.bark, {name: 'Bark'})
  assert.equal(watchdog.last(), '3 41')
})

it('is as much more patient as the machine is busy', () => {
  assert.equal(unhurried(30, 0, 2), 30)
  assert.equal(unhurried(30, 1.9, 2), 30)
  assert.equal(unhurried(30, 6, 2), 90)
  assert.equal(unhurried(30, 400, 2), 300)
})

it('waits for a page as long as was said', async () => {
  await assert.rejects(patiently(new Promise(() => undefined), 'print', 0.02), {rule: 'stage-timeout', exit: 7})
  assert.equal(await patiently(Promise.resolve(1), 'print', 1), 1)
  await assert.rejects(patiently(Promise.reject(new Error('x')), 'print', 1), {message: 'x'})
})
