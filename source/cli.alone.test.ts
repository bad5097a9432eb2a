/**
 * Ctrl-C, `kill` and `kill -9` at any moment, printing and writing included: the PDF of before whole, no process left, and
 * after the next start nothing left behind. FASCICULE_KILLS says how many times, FASCICULE_SEED from which number on.
 */
import assert from 'node:assert/strict'
import {spawn} from 'node:child_process'
import {createHash} from 'node:crypto'
import {mkdir, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {after, test} from 'node:test'
import {setTimeout as wait} from 'node:timers/promises'
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

/** When to kill: so many milliseconds after the program says `stage`, or after it began. */
interface Moment {
  readonly signal: NodeJS.Signals
  readonly stage?: string
  readonly delay: number
}

/** Builds, and kills at `moment`; gives how it ended, how long it took, and how long it took to end once it was killed. */
const build = async (moment?: Moment) => {
  const begun = performance.now()
  let killed = 0
  const child = spawn(process.execPath, [cli, 'build', folder], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {...process.env, TMPDIR: temporary, LC_ALL: 'fr_FR.UTF-8'},
  })
  const strike = () => {
    if (!moment) return
    setTimeout(() => {
      killed = performance.now()
      child.kill(moment.signal)
    }, moment.delay)
  }
  if (moment && moment.stage === undefined) strike()
  child.stderr.setEncoding('utf8').on('data', (said: string) => {
    if (moment?.stage !== undefined && said.includes(moment.stage)) strike()
  })
  const code = await new Promise(resolve => child.on('exit', (status, signal) => resolve(status ?? signal)))
  return {code, milliseconds: performance.now() - begun, ending: killed === 0 ? 0 : performance.now() - killed}
}

/** Processes that work in our temporary folder: Linux alone shows them. */
const orphans = async () => {
  const numbers = (await readdir('/proc').catch(() => [])).filter(name => /^\d+$/.test(name))
  const lines = await Promise.all(numbers.map(name => readFile(`/proc/${name}/cmdline`, 'latin1').catch(() => '')))
  return lines.filter(line => line.includes(temporary))
}

/** Numbers from 0 to 1 from a seed (mulberry32), so that a run that failed can be run again. */
const chance = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
}

const runs = Number(process.env.FASCICULE_KILLS ?? 4)
const seed = Number(process.env.FASCICULE_SEED ?? 16)
/** Before this, Node itself is starting and takes the signal as any program does. */
const nodeStarts = 150
const signals = ['SIGKILL', 'SIGTERM', 'SIGINT'] as const
const stages = [undefined, 'impression', undefined, 'vérification'] as const

test(`${runs} builds killed at random moments`, {timeout: 60_000 * runs + 120_000}, async () => {
  const {code, milliseconds} = await build()
  assert.equal(code, 0)
  // A second, where nothing else is at work and a build takes three.
  const soon = Math.max(1000, milliseconds / 3)
  const pdf = path.join(folder, 'dist', 'livret.pdf')
  const digest = async () =>
    createHash('sha256')
      .update(await readFile(pdf))
      .digest('hex')
  const before = await digest()
  const random = chance(seed)
  let killed = 0
  for (let run = 0; run < runs; run++) {
    const signal = signals[run % 3] ?? 'SIGTERM'
    const stage = stages[run % 4]
    const delay = stage === undefined ? nodeStarts + random() * milliseconds : random() * 300
    const told = `run ${run}, seed ${seed}: ${signal} ${stage ?? ''} ${Math.round(delay)} ms`
    const {code: ended, ending} = await build({signal, delay, ...(stage !== undefined && {stage})})
    if (ended !== 0) killed++
    assert.ok(ended === 0 || ended === 130 || ended === signal, `${told}: ended with ${ended}`)
    assert.ok(ending < soon, `${told}: ended after ${Math.round(ending)} ms`)
    assert.equal(await digest(), before, told)
    const shown = (await readdir(path.join(folder, 'dist'))).filter(name => !name.startsWith('.'))
    assert.deepEqual(shown, ['livret.pdf'], told)
    for (let tries = 0; tries < 50 && (await orphans()).length > 0; tries++) await wait(100)
    assert.deepEqual(await orphans(), [], told)
  }
  assert.ok(killed > runs / 3, `only ${killed} were killed in time`)
  assert.equal((await build()).code, 0)
  assert.deepEqual(await readdir(path.join(folder, 'dist')), ['livret.pdf'])
  assert.deepEqual(await readdir(temporary), [])
  assert.equal(await digest(), before)
})
