/** The program as a process: what only a process has. */
import assert from 'node:assert/strict'
import {execFile, spawn, spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {after, test} from 'node:test'
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

const base = mkdtempSync(path.join(tmpdir(), 'fascicule-cli-'))
after(() => rmSync(base, {recursive: true, force: true}))
writeFileSync(path.join(base, 'texte.md'), '# Titre\n\nUn texte.\n')
const linux = process.platform === 'linux' ? false : 'needs what Linux has: /dev/full, /proc'
const posix = process.platform === 'win32' ? 'needs a POSIX shell' : false

/** Runs a line of the shell in which `fascicule` is the program; what went wrong must be said without a stack. */
const shell = (line: string, env: NodeJS.ProcessEnv = {}) => {
  const script = `fascicule() { "$NODE" "$CLI" "$@"; }\n${line}`
  const {status, stdout, stderr} = spawnSync('sh', ['-c', script], {
    cwd: base,
    encoding: 'utf8',
    timeout: 60_000,
    env: {...process.env, LC_ALL: 'fr_FR.UTF-8', NODE: process.execPath, CLI: cli, ...env},
  })
  assert.doesNotMatch(stderr, /^\s+at /m)
  return {status, stdout, stderr}
}

test('the folder where one is, gone', {skip: posix}, () => {
  const gone = 'mkdir gone && cd gone && rmdir ../gone'
  assert.equal(shell(`${gone} && fascicule --version`).status, 0)
  const {status, stderr} = shell(`${gone} && fascicule build`)
  assert.deepEqual([status, stderr.split('  ')[1]], [2, 'folder-gone'])
})

test('no room on standard output or standard error', {skip: linux}, () => {
  for (const words of ['--version', '--help', 'explain', 'check texte.md --json', 'check texte.md --format sarif']) {
    const {status, stderr} = shell(`fascicule ${words} >/dev/full`)
    assert.deepEqual([status, stderr.split('  ')[1]], [2, 'output-stdout'], words)
  }
  assert.equal(shell('fascicule check texte.md 2>/dev/full').status, 2)
})

test('no handles left, from the loading of our own files on', {skip: posix}, () => {
  for (const handles of [24, 30]) {
    const {status, stderr} = shell(`ulimit -n ${handles}; fascicule check texte.md`)
    assert.deepEqual([status, stderr.split('  ')[1]], [2, 'handles-none'], `${handles}`)
  }
})

test('pipes and devices are never opened, wherever they stand', {skip: posix}, () => {
  const {status, stdout} = shell(`
    mkdir pipes && cd pipes && mkfifo publication.yaml photo.png 02.md && ln -s /dev/zero 03.md
    printf '# A\n\n![Une photo](photo.png "Photo : MDN")\n' > 01.md
    fascicule check --format plain`)
  assert.equal(status, 3)
  assert.equal(stdout.match(/file-special/g)?.length, 4)
  for (const words of ['check pipes/02.md', 'proof pipes/02.md', 'proof /dev/zero', 'build texte.md -o pipes/02.md']) {
    const {status: code, stderr} = shell(`fascicule ${words}`)
    assert.deepEqual([code, /^erreur {2}(?:file|output)-special/m.test(stderr)], [2, true], words)
  }
})

test('a temporary folder that is not there, a browser or not', {skip: linux}, () => {
  const {status, stderr} = shell('fascicule build texte.md -q', {TMPDIR: path.join(base, 'absent')})
  assert.deepEqual([status, /temporary-missing|cache-not-writable/.test(stderr)], [2, true])
})

test('a name that steers a terminal is shown, and obeyed by nobody', {skip: linux}, () => {
  const folder = mkdtempSync(path.join(base, 'noms-'))
  writeFileSync(path.join(folder, '\u001b]0;x\u0007::error::a.md'), '# Titre\n\n\u202eUn texte ?\u001b[31m\n')
  symlinkSync('/etc/passwd', path.join(folder, '::set-output name=a::b.png'))
  for (const words of [
    'check --format plain',
    'check --format github',
    'check --format sarif',
    'check --json',
    'check',
    'check --diff',
    'check --fix',
  ]) {
    const {stdout, stderr} = shell(`cd "${folder}" && fascicule ${words}`)
    const said = `${stdout}\n${stderr}`
    assert.doesNotMatch(said, /[^\n\P{Cc}]|[\u202a-\u202e]/u, words)
    const commands = said.split('\n').filter(line => /^\s*::/.test(line))
    assert.ok(
      commands.every(line => words.endsWith('github') && /^::(?:error|warning|notice) (?:file|title)=/.test(line)),
      words,
    )
  }
})

test('what an older Node cannot do is told in a sentence, and no other fault is', () => {
  // What is loaded first asks for it; the version is that of the process for all that asks.
  const without = (version: string) =>
    `data:text/javascript,Object.defineProperty(process.versions,'node',{value:'${version}'});delete globalThis.TextDecoder`
  const tried = (version: string) => {
    const env = {...process.env, LC_ALL: 'fr_FR.UTF-8'}
    return spawnSync(process.execPath, ['--import', without(version), cli, 'explain'], {env, encoding: 'utf8'})
  }
  const old = tried('16.20.2')
  assert.equal(old.status, 2)
  assert.match(old.stderr, /^erreur {2}node-old {2}Node est trop ancien[^\n]*20\.19[^\n]*\n$/)
  const recent = tried('20.19.0')
  assert.equal(recent.status, 1)
  assert.match(recent.stderr, /TextDecoder/)
})
