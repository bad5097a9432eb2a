/**
 * Editions from outside: killed at any moment, and made anew elsewhere. FASCICULE_KILLS says how many times a release is
 * killed; FASCICULE_REBUILT=all builds the founding brochure twice too.
 */
import assert from 'node:assert/strict'
import {spawn} from 'node:child_process'
import {createHash} from 'node:crypto'
import {cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {after, test} from 'node:test'
import {fileURLToPath} from 'node:url'
import {profiles as rowsOfOurs} from './profiles/index.ts'

const cli = fileURLToPath(new URL('cli.js', import.meta.url))
const templates = fileURLToPath(new URL('../templates/publications/', import.meta.url))
const base = await mkdtemp(path.join(tmpdir(), 'fascicule-editions-'))
after(() => rm(base, {recursive: true, force: true, maxRetries: 3}))

interface Run {
  readonly words: readonly string[]
  readonly environment?: Readonly<Record<string, string | undefined>>
  readonly umask?: string
  /** Kill after so many milliseconds. */
  readonly kill?: number
  /** On one processor, where the system can say so. */
  readonly alone?: boolean
}

const run = async ({words, environment = {}, umask = '022', kill, alone = false}: Run) => {
  const begun = performance.now()
  const program =
    alone && process.platform === 'linux'
      ? 'command -v taskset >/dev/null && exec taskset -c 0 "$@"; exec "$@"'
      : 'exec "$@"'
  const child = spawn('sh', ['-c', `umask ${umask}; ${program}`, 'sh', process.execPath, cli, ...words], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {...process.env, ...environment},
  })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', data => {
    said += data
  })
  const timer = kill === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), kill)
  const code = await new Promise(resolve => child.on('exit', (status, signal) => resolve(status ?? signal)))
  clearTimeout(timer)
  return {code, said, milliseconds: performance.now() - begun}
}

const kills = Number(process.env.FASCICULE_KILLS ?? 3)

test(`${kills} releases killed at any moment leave no half of one`, {timeout: 60_000 * kills + 120_000}, async () => {
  const folder = path.join(base, 'livret')
  await cp(path.join(templates, 'starter'), folder, {recursive: true})
  const first = await run({words: ['release', '1.0.0', folder, '-q']})
  assert.equal(first.code, 0, first.said)
  const dist = path.join(folder, 'dist')
  let killed = 0
  for (let at = 0; at < kills; at++) {
    const version = `1.${at + 1}.0`
    // From the beginning of Node to a little past the end: the last ones fall on the writing.
    const kill = 150 + (first.milliseconds - 100) * ((at + 1) / kills)
    const {code, said} = await run({words: ['release', version, folder, '-q'], kill})
    assert.ok(code === 0 || code === 'SIGKILL', `${code}: ${said}`)
    if (code !== 0) killed++
    const names = (await readdir(dist)).filter(name => !name.startsWith('.'))
    for (const name of names) {
      const sums = await readFile(path.join(dist, name, 'SHA256SUMS'), 'utf8')
      for (const line of sums.trim().split('\n')) {
        const [sum = '', file = ''] = line.split('  ')
        assert.equal(
          await digestOf(path.join(dist, name, file)),
          sum,
          `${name}/${file}, killed at ${Math.round(kill)} ms`,
        )
      }
    }
    if (code === 0) assert.ok(names.some(name => name.endsWith(version)))
  }
  assert.ok(killed > 0, 'none was killed in time')
  const last = await run({words: ['release', '2.0.0', folder, '-q']})
  assert.equal(last.code, 0, last.said)
  assert.deepEqual(
    (await readdir(dist)).filter(name => name.startsWith('.')),
    [],
    'what was left is swept',
  )
})

const digestOf = async (file: string) =>
  createHash('sha256')
    .update(await readFile(file))
    .digest('hex')

const isAll = process.env.FASCICULE_REBUILT === 'all'
const publications = isAll ? ['starter', 'edition', 'brochure', 'handout'] : ['starter']

/** Every profile of ours in the deep tests, and an archive but of what hides passages, which has none. */
const profilesFor = (name: string): string => {
  const rows = isAll ? rowsOfOurs.map(row => row.name) : ['screen', 'print']
  const archive = name === 'handout' ? [] : ['  archive: {base: screen, archive: true}']
  return `${['profiles:', ...rows.map(row => `  ${row}: {}`), ...archive].join('\n')}\n`
}

for (const name of publications) {
  test(`${name}: the same bytes in another folder, zone, language, home, umask, on one processor`, {
    timeout: 600_000,
  }, async () => {
    const [here, there] = [path.join(base, `${name}-ici`), path.join(base, 'ailleurs', 'é b', name)]
    const homes = [path.join(base, 'maison'), path.join(base, 'autre maison')]
    for (const home of homes) await mkdir(home, {recursive: true})
    for (const folder of [here, there]) {
      await cp(path.join(templates, name), folder, {recursive: true})
      const file = path.join(folder, 'publication.yaml')
      const text = (await readFile(file, 'utf8')).replace(/^profiles:\n(?: .*\n)*/m, '')
      await writeFile(file, `${text}\n${profilesFor(name)}`)
    }
    // A cache of its own would unpack the browser anew for each home.
    const XDG_CACHE_HOME = process.env.XDG_CACHE_HOME ?? path.join(process.env.HOME ?? base, '.cache')
    const one = await run({
      words: ['build', here, '-q'],
      environment: {
        TZ: 'America/Montreal',
        LANG: 'fr_CA.UTF-8',
        HOME: homes[0],
        XDG_CACHE_HOME,
        SOURCE_DATE_EPOCH: '1764201600',
      },
      umask: '022',
    })
    const other = await run({
      words: ['build', there, '-q'],
      environment: {
        TZ: 'Pacific/Auckland',
        LANG: 'C',
        LC_ALL: 'de_DE.UTF-8',
        HOME: homes[1],
        XDG_CACHE_HOME,
        SOURCE_DATE_EPOCH: '1764201600',
      },
      umask: '077',
      alone: true,
    })
    assert.deepEqual([one.code, other.code], [0, 0], `${one.said}${other.said}`)
    const digests = async (folder: string) => {
      const names = (await readdir(path.join(folder, 'dist'))).sort()
      return Promise.all(names.map(async each => [each, await digestOf(path.join(folder, 'dist', each))]))
    }
    const [first, second] = [await digests(here), await digests(there)]
    assert.ok(first.length >= 3)
    assert.deepEqual(second, first)
    if (name !== 'starter') return
    // A clock that is let in is seen: the same build, dated now.
    const now = String(Math.floor(Date.now() / 1000))
    const dated = await run({words: ['build', there, '-q'], environment: {SOURCE_DATE_EPOCH: now}})
    assert.equal(dated.code, 0, dated.said)
    const third = await digests(there)
    for (const [at, [file, digest]] of third.entries())
      if (file?.endsWith('.pdf')) assert.notEqual(digest, first[at]?.[1], file)
  })
}
