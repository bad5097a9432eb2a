import assert from 'node:assert/strict'
import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {mkdtemp, readdir, rm, writeFile} from 'node:fs/promises'
import {availableParallelism, loadavg, tmpdir} from 'node:os'
import path from 'node:path'
import {after, test} from 'node:test'
import {setImmediate} from 'node:timers/promises'
import {fileURLToPath} from 'node:url'
import {MachineError} from '../fault.ts'
import {build} from './index.ts'
import {readPublication} from './publication.ts'
import {openTextThread, startTextThread} from './text-thread.ts'

const endless = new URL('./endless.testing.js', import.meta.url)
const folder = await mkdtemp(path.join(tmpdir(), 'fascicule-thread-'))
after(() => rm(folder, {recursive: true, force: true}))
await writeFile(path.join(folder, 'texte.md'), '# Titre\n\nUn texte.\n')

/** A second; on a busy machine as much longer as others make it wait. */
const soon = 1000 * Math.max(1, (2 * (loadavg()[0] ?? 0)) / availableParallelism())

const nothing = {
  publication: {
    folder: '',
    configuration: {} as never,
    sources: [],
    files: new Map(),
    templates: new Map(),
    styles: new Map(),
    findings: [],
  },
  drawings: new Map(),
}

test('an endless loop is ended at the budget, and the file is named', async () => {
  const thread = openTextThread({module: endless, patience: 2})
  after(() => thread.close())
  await assert.rejects(thread.ask('read', nothing), (error: unknown) => {
    assert.ok(error instanceof MachineError)
    assert.deepEqual(error.values, {stage: 'read', seconds: 2, file: 'source/02.md'})
    return error.rule === 'stage-timeout' && error.exit === 7
  })
  // Nothing is left that could answer.
  await assert.rejects(thread.ask('read', nothing), {rule: 'stage-timeout'})
})

test('an endless loop is ended by the time given to a build and by an interruption, within a second', async () => {
  const real = openTextThread()
  after(() => real.close())
  const publication = await readPublication({folder}, real)
  const interruption = new AbortController()
  for (const [options, exit] of [
    [{timeout: 1.5}, 7],
    [{signal: interruption.signal}, 130],
  ] as const) {
    const thread = openTextThread({module: endless})
    after(() => thread.close())
    let stopped = performance.now() + 1500
    setTimeout(() => {
      stopped = performance.now()
      interruption.abort()
    }, 1500)
    await assert.rejects(build(publication, {profiles: ['screen'], thread, ...options}), {exit})
    assert.ok(performance.now() - stopped < soon, `${performance.now() - stopped} ms`)
  }
})

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  test(`${signal} is heard within a second while the worker is in an endless loop`, async () => {
    const cli = fileURLToPath(new URL('../cli.js', import.meta.url))
    const child = spawn(process.execPath, ['--import', endless.href, cli, 'build', folder], {
      env: {...process.env, LC_ALL: 'fr_FR'},
    })
    let said = ''
    child.stderr.setEncoding('utf8').on('data', text => {
      said += text
    })
    while (!said.includes('lecture du texte') && child.exitCode === null) await once(child.stderr, 'data')
    assert.match(said, /lecture du texte/)
    await new Promise(resolve => setTimeout(resolve, 1000))
    const begun = performance.now()
    child.kill(signal)
    const [code] = await once(child, 'exit')
    assert.ok(performance.now() - begun < soon, `${performance.now() - begun} ms`)
    assert.equal(code, 130)
    assert.match(said, /interrompu/)
    assert.deepEqual(
      await readdir(folder),
      ['dist', 'texte.md'].filter(name => name !== 'dist'),
    )
  })
}

test('a fault of the machine keeps its code, and a fault of ours its stack', async () => {
  const thread = openTextThread()
  after(() => thread.close())
  await assert.rejects(readPublication({folder: path.join(folder, 'absent')}, thread), {
    rule: 'folder-missing',
    exit: 2,
  })
  await assert.rejects(thread.ask('compose', {} as never), (error: Error) => /\.js:\d+/.test(error.stack ?? ''))
  // It still answers.
  assert.equal((await readPublication({folder}, thread)).sources.length, 1)
})

test('a worker that was started before it is needed is the one that works', async () => {
  // Those of the tests before rest for the next; they are taken first.
  const others = [openTextThread(), openTextThread()]
  after(() => Promise.all(others.map(each => each.close())))
  await setImmediate() // Node tells of a worker a moment later
  let started = 0
  const count = () => void started++
  process.on('worker', count)
  after(() => process.off('worker', count))
  startTextThread()
  startTextThread()
  const thread = openTextThread()
  after(() => thread.close())
  assert.equal((await readPublication({folder}, thread)).sources.length, 1)
  assert.equal(started, 1)
})
