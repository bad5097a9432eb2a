/** Ctrl-C and `kill` at any moment: exit 130, the PDF of before whole, nothing left behind. */
import assert from 'node:assert/strict'
import {spawn} from 'node:child_process'
import {createHash} from 'node:crypto'
import {mkdir, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {after, test} from 'node:test'
import {fileURLToPath} from 'node:url'

const cli = fileURLToPath(new URL('cli.js', import.meta.url))
const base = await mkdtemp(path.join(tmpdir(), 'fascicule-kill-'))
const folder = path.join(base, 'livret')
const temporary = path.join(base, 'tmp')
after(() => rm(base, {recursive: true, force: true}))
await mkdir(path.join(folder, 'source'), {recursive: true})
await mkdir(temporary)
await writeFile(path.join(folder, 'publication.yaml'), 'title: Livret\nlang: fr-FR\n')
for (let chapter = 1; chapter <= 4; chapter++) {
  const paragraphs = Array.from({length: 30}, (_, at) =>
    `Le paragraphe ${at} du chapitre ${chapter} dit peu de chose. `.repeat(6),
  )
  await writeFile(path.join(folder, 'source', `${chapter}.md`), `# Chapitre ${chapter}\n\n${paragraphs.join('\n\n')}\n`)
}

/** Builds, and sends `signal` after `delay` milliseconds; none without a delay. */
const build = async (delay?: number, signal: NodeJS.Signals = 'SIGINT') => {
  const begun = performance.now()
  const child = spawn(process.execPath, [cli, 'build', folder], {
    stdio: 'ignore',
    env: {...process.env, TMPDIR: temporary},
  })
  const timer = delay === undefined ? undefined : setTimeout(() => child.kill(signal), delay)
  const code = await new Promise(resolve => child.on('exit', (status, killed) => resolve(status ?? killed)))
  clearTimeout(timer)
  return {code, milliseconds: performance.now() - begun}
}

const runs = 50
/** Before this, Node itself is starting and takes the signal as any program does. */
const nodeStarts = 150

test(`${runs} builds interrupted at random moments`, {timeout: 900_000}, async () => {
  const {code, milliseconds} = await build()
  assert.equal(code, 0)
  const pdf = path.join(folder, 'dist', 'livret.pdf')
  const digest = async () =>
    createHash('sha256')
      .update(await readFile(pdf))
      .digest('hex')
  const before = await digest()
  let interrupted = 0
  for (let run = 0; run < runs; run++) {
    const delay = nodeStarts + Math.random() * milliseconds
    const signal = run % 2 === 0 ? 'SIGINT' : 'SIGTERM'
    const {code: ended} = await build(delay, signal)
    if (ended === 130) interrupted++
    else assert.ok(ended === 0 || ended === signal, `ended with ${ended} after ${delay} ms`)
    assert.equal(await digest(), before)
    assert.deepEqual(await readdir(path.join(folder, 'dist')), ['livret.pdf'])
    assert.deepEqual(await readdir(temporary), [], `after ${delay} ms`)
  }
  assert.ok(interrupted > runs / 2, `only ${interrupted} were interrupted in time`)
})
