/** A sample of the hostile publications of `fixtures/hostile/`: nothing is read, fetched, run; nothing hangs. */
import assert from 'node:assert/strict'
import {spawn} from 'node:child_process'
import {test} from 'node:test'
import {fileURLToPath} from 'node:url'

test('every 62nd of the hostile publications gets nothing through', {timeout: 600_000}, async () => {
  const script = fileURLToPath(new URL('../scripts/hostile.js', import.meta.url))
  const child = spawn(process.execPath, [script, '--every', '62'], {stdio: ['ignore', 'pipe', 'inherit']})
  let said = ''
  child.stdout.on('data', data => {
    said += data
  })
  const code = await new Promise(resolve => child.on('close', resolve))
  assert.equal(code, 0, said)
  assert.match(said, /^\d\d inputs, 0 hits, 0 reads, 0 scripts, 0 stacks, 0 hangs/m)
})
