/** The program as a process: what only a process has. */
import assert from 'node:assert/strict'
import {execFile, spawn} from 'node:child_process'
import {test} from 'node:test'
import {fileURLToPath} from 'node:url'

const cli = fileURLToPath(new URL('cli.js', import.meta.url))

const run = (words: readonly string[], env: NodeJS.ProcessEnv = {}) =>
  new Promise<{code: number; stdout: string; stderr: string}>(resolve => {
    const {LC_ALL: _, LC_MESSAGES: __, LANG: ___, ...rest} = process.env
    execFile(process.execPath, [cli, ...words], {env: {...rest, ...env}}, (error, stdout, stderr) => {
      resolve({code: Number(error?.code ?? 0), stdout, stderr})
    })
  })

test('results on stdout, everything else on stderr, exit codes as published', async () => {
  assert.match((await run([])).stdout, /Pour commencer/)
  assert.match((await run(['--version'])).stdout, /^\d+\.\d+\.\d+\n$/)
  const {code, stdout, stderr} = await run(['biuld'])
  assert.deepEqual([code, stdout], [2, ''])
  assert.match(stderr, /^erreur {2}command-unknown {2}.*« build »/)
})

test('the language of the user', async () => {
  assert.match((await run(['--help'], {LANG: 'en_CA.UTF-8'})).stdout, /^Usage: fascicule <command>/)
  assert.match((await run(['--help'], {LC_ALL: 'C', LANG: 'en_CA.UTF-8'})).stdout, /^Usage : fascicule <commande>/)
})

test('no colour where there is no terminal', async () => {
  assert.ok(!(await run(['biuld'])).stderr.includes('\u001b'))
})

test('a reader that stops early is no fault', async () => {
  const child = spawn(process.execPath, [cli, 'explain'], {stdio: ['ignore', 'pipe', 'pipe']})
  let err = ''
  child.stderr.on('data', chunk => {
    err += chunk
  })
  child.stdout.destroy()
  const code = await new Promise(resolve => child.on('close', resolve))
  assert.deepEqual([code, err], [0, ''])
})
