/** Nothing lost: random documents and the stress fixture through the whole build, read back by another reader of PDF. */
import assert from 'node:assert/strict'
import {spawn} from 'node:child_process'
import {test} from 'node:test'
import {fileURLToPath} from 'node:url'

const run = async (...words: string[]): Promise<{code: number | null; said: string}> => {
  const [script = '', ...values] = words
  const child = spawn(process.execPath, [fileURLToPath(new URL(`../scripts/${script}`, import.meta.url)), ...values])
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (said += text.toString()))
  const code = await new Promise<number | null>(resolve => child.on('close', resolve))
  return {code, said}
}

test('ten random documents lose, double and move nothing', async () => {
  const {code, said} = await run('random-documents.js', '--seeds', '1-10', '--plain')
  assert.equal(code, 0, said)
})

test('documents that found a fault once', async () => {
  const {code, said} = await run('random-documents.js', '--seeds', '11050,13011,14025,14098', '--plain')
  assert.equal(code, 0, said)
})

test('documents with formulas, in dialects of other tools, that found a fault once', async () => {
  const {code, said} = await run('random-documents.js', '--seeds', '101,114')
  assert.equal(code, 0, said)
})

test('the stress fixture keeps every word, and its contents are right', async () => {
  const {code, said} = await run('stress.js')
  assert.equal(code, 0, said)
})
