/**
 * Mutation testing: puts small faults into the compiled program, one at a time, and tells which ones the tests of their
 * room do not notice. `npm run build && node scripts/mutants.js proof --seed 7 --count 60` tries sixty random ones;
 * `--only proof/loss.js:12` those of one file, or of one of its lines; `--again report.txt` those that survived in a report of
 * before; `--workers 1` one at a time (2 otherwise); `--least 80` fails below that score; `--patience 180` lets a test be silent
 * for three minutes (one otherwise), beside ten times what it takes without any mutant; where the machine is loaded, `--most 40` asks the forty
 * likeliest tests alone. Without a room, all of them. The same seed and program give the same mutants. What no test could notice
 * is argued in `mutants/equivalents.js`, and not tried.
 *
 * A mutant is one compiled file of a copy of `dist`, changed in place: nothing is built again. The tests that run its place are
 * asked, by their names, those of its own file first, until one fails.
 */
import {spawn, spawnSync} from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import {tmpdir} from 'node:os'
import {basename, dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {transformSync} from 'esbuild'
import {equivalents} from './mutants/equivalents.js'
import {mutantsOf} from './mutants/operators.js'
import {importers, keys, readTrace, testsOf} from './mutants/reach.js'

/** What is mutated. What judges it are the tests in its folder. @type {Record<string, (file: string) => boolean>} */
const rooms = {
  'pages/inside': file => file.startsWith('pages/inside/'),
  // Its engine: rules, languages and words are data.
  typography: file => /^typography\/[^/]+$/.test(file),
  proof: file => file.startsWith('proof/'),
  pdf: file => file.startsWith('pdf/'),
}
/** The same random numbers for each mutant: what notices is the test, not luck. */
const seed = new URL('seed.js', import.meta.url).href
const trace = new URL('mutants/trace.js', import.meta.url).href

const {values: options, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    seed: {type: 'string', default: '1'},
    count: {type: 'string', default: '60'},
    workers: {type: 'string', default: '2'},
    only: {type: 'string', default: ''},
    again: {type: 'string'},
    patience: {type: 'string', default: '60'},
    most: {type: 'string', default: '0'},
    least: {type: 'string', default: '0'},
  },
})
const unknown = positionals.filter(room => !Object.hasOwn(rooms, room))
if (unknown.length > 0) {
  console.error(`unknown: ${unknown.join(', ')} (${Object.keys(rooms).join(', ')})`)
  process.exit(2)
}
const root = fileURLToPath(new URL('../', import.meta.url))
const files = readdirSync(join(root, 'dist'), {recursive: true, encoding: 'utf8'})
  .filter(file => file.endsWith('.js'))
  .sort()
/** `bundle.js` makes one file of the program of a page: here it is itself again, and imports what is mutated. */
const pageProgram = 'pages/inside/main.js'
const unbundled = transformSync(readFileSync(join(root, 'source/pages/inside/main.ts'), 'utf8'), {
  loader: 'ts',
  format: 'esm',
  target: 'es2023',
  tsconfigRaw: {compilerOptions: {verbatimModuleSyntax: true}},
}).code.replace(/(["']\.[^"'\n]+)\.ts(["'])/g, '$1.js$2')
const codeOf = file => (file === pageProgram ? unbundled : readFileSync(join(root, 'dist', file), 'utf8'))
const importersOf = importers(join(root, 'dist'), files)
const keyOf = keys(join(root, 'dist'), files)
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'mutants-')))
/** What each test file runs, kept from one call to the next for as long as neither it nor the program changes. */
const traces = join(tmpdir(), 'fascicule-mutants-traces')
/** The processes that run. @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set()
process.on('exit', () => {
  for (const child of running) endTree(child.pid)
  rmSync(folder, {recursive: true, force: true, maxRetries: 3})
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(130))

const copies = Array.from({length: Number(options.workers)}, (_, index) => copyOf(`${index}`))
let isLow = false
for (const room of positionals.length > 0 ? positionals : Object.keys(rooms)) isLow = (await judge(room)) || isLow
process.exit(isLow ? 1 : 0)

/** Tries the mutants of a room. Returns whether its score is too low. */
async function judge(room) {
  const tests = files.filter(file => file.startsWith(`${room}/`) && /(?<!\.slow)\.test\.js$/.test(file))
  const [path, line] = options.only.split(':')
  const former = options.again && new Set(readFileSync(options.again, 'utf8').split('\n'))
  const all = files
    .filter(rooms[room])
    .filter(file => !/\.test\.js$|(^|[/.])(trial|testing)\.js$/.test(file) && file.startsWith(path))
    .flatMap(file => mutantsOf(file, codeOf(file)))
    .filter(mutant => !line || mutant.line === Number(line))
    .filter(mutant => !former || former.has(worded(mutant)))
  const count = options.only || former ? all.length : Number(options.count)
  const [chosen, leftOut] = [[], []]
  for (const mutant of shuffled(all, Number(options.seed))) {
    if (chosen.length === count) break
    ;(argued(mutant) ? leftOut : chosen).push(mutant)
  }
  console.log(`${room}: seed ${options.seed}, ${chosen.length} of ${all.length} mutants, ${tests.length} test files`)
  for (const mutant of leftOut) console.log(`${worded(mutant)}\n    equivalent: ${argued(mutant).why}`)
  if (!options.only && !former)
    for (const {file, code, after, times = 1} of equivalents.filter(({file}) => rooms[room](file))) {
      const places = all.filter(mutant => mutant.file === file && mutant.code === code && short(mutant.after) === after)
      if (places.length === times) continue
      const what =
        places.length === 0 ? 'no longer there, to be taken from' : `${places.length} places, argued of ${times} in`
      console.log(`  ${file}: ${what} the equivalents: ${code} → ${after}`)
    }
  const reach = await reachOf(room, tests)
  /** How many each test file noticed. */
  const kills = new Map()
  const found = {killed: 0, 'timed out': 0, survived: 0}
  const queue = [...chosen]
  let done = 0
  await Promise.all(
    copies.map(async copy => {
      for (let mutant = queue.shift(); mutant; mutant = queue.shift()) {
        const asked = few(likeliest(mutant, testsOf(mutant, reach, importersOf), kills), Number(options.most))
        const {result, by} = await tried(mutant, copy, asked)
        if (by) kills.set(by, (kills.get(by) ?? 0) + 1)
        found[result]++
        if (++done % 10 === 0) console.error(`${room}: ${done} of ${chosen.length}: ${JSON.stringify(found)}`)
        if (result === 'survived') console.log(worded(mutant))
        if (result === 'timed out') console.log(`${worded(mutant)}\n    timed out`)
      }
    }),
  )
  const score = (100 * (chosen.length - found.survived)) / Math.max(1, chosen.length)
  const counts = Object.entries(found).map(([result, count]) => `${count} ${result}`)
  console.log(`${room}: ${counts.join(', ')}: ${score.toFixed(1)} %\n`)
  return score < Number(options.least)
}

/**
 * Runs each test file alone, without any mutant, and tells what each of its tests runs.
 *
 * @returns by test file
 * @throws {Error} a test fails without any mutant
 */
async function reachOf(room, tests) {
  const reach = new Map()
  const queue = [...tests]
  mkdirSync(traces, {recursive: true})
  await Promise.all(
    copies.map(async copy => {
      for (let test = queue.shift(); test; test = queue.shift()) {
        const known = join(traces, `${keyOf(test)}.json`)
        if (!existsSync(known)) {
          const seen = join(copy, 'trace.json')
          const {result, said} = await run(copy, [{test}], 300_000, {FASCICULE_TRACE: seen})
          if (result !== 'survived') throw new Error(`without any mutant ${result} by ${test}: ${said.slice(-2000)}`)
          writeFileSync(known, JSON.stringify({test, ...readTrace(seen, rooms[room])}))
        }
        reach.set(test, JSON.parse(readFileSync(known, 'utf8')))
      }
    }),
  )
  return reach
}

/** Runs the tests, the first ones first, until one notices. */
async function tried({file, start, before, after}, copy, asked) {
  if (asked.length === 0) return {result: 'survived'}
  const path = join(copy, 'dist', file)
  const code = readFileSync(path, 'utf8')
  writeFileSync(path, code.slice(0, start) + after + code.slice(start + before.length))
  try {
    return await run(copy, asked, 1000 * Number(options.patience) + 10 * Math.max(...asked.map(({longest}) => longest)))
  } finally {
    writeFileSync(path, code)
  }
}

/** The test of the same name first, then those of its folder, then those that noticed most. */
function likeliest({file}, asked, kills) {
  const near = ({test}) => {
    if (test === file.replace(/\.js$/, '.test.js')) return 2
    return dirname(test) === dirname(file) || basename(dirname(file)) === basename(test, '.test.js') ? 1 : 0
  }
  const killed = ({test}) => kills.get(test) ?? 0
  return asked.toSorted((one, two) => near(two) - near(one) || killed(two) - killed(one))
}

/** The first tests, `most` or all where it is 0. */
function few(asked, most) {
  if (most === 0) return asked
  let left = most
  return asked.flatMap(each => {
    const names = (each.names ?? each.all).slice(0, Math.max(0, left))
    left -= names.length
    return names.length > 0 ? [{...each, names}] : []
  })
}

/**
 * Runs tests in one process, which has one browser for all of them, until the first failure.
 *
 * @param asked test files, each with the names of its tests that matter
 * @param patience a test that says nothing for so long, in milliseconds, is in an endless loop
 * @returns what became of the mutant, and the file that noticed
 */
function run(copy, asked, patience, environment = {}) {
  return new Promise(resolve => {
    const program = `for (const test of ${JSON.stringify(asked.map(({test}) => test))}) await import(process.cwd() + '/' + test)`
    const names = new Set(asked.flatMap(({names, all}) => names ?? all ?? []))
    const patterns = [...names].map(name => `--test-name-pattern=/^${escaped(name)}$/`)
    const imports = [seed, ...(environment.FASCICULE_TRACE ? [trace] : [])].flatMap(each => ['--import', each])
    const child = spawn(
      process.execPath,
      [...imports, ...patterns, '--test-reporter=tap', '--input-type=module', '-e', program],
      {
        cwd: join(copy, 'dist'),
        env: {...process.env, TMPDIR: join(copy, 'tmp'), ...environment},
        stdio: ['ignore', 'pipe', 'ignore'],
      },
    )
    running.add(child)
    /** @type {string | undefined} */
    let result
    const end = reason => {
      result ??= reason
      endTree(child.pid)
    }
    let late = setTimeout(end, patience, 'timed out')
    let said = ''
    child.stdout.on('data', data => {
      clearTimeout(late)
      late = setTimeout(end, patience, 'timed out')
      said += data
      // What follows a failure names its file.
      if (/^ *not ok[\s\S]*^ *\.\.\.$/m.test(said)) end('killed')
    })
    child.on('close', code => {
      clearTimeout(late)
      running.delete(child)
      const by = /not ok[\s\S]*?dist\/([^:']+\.test\.js)/.exec(said)?.[1]
      resolve({result: result ?? (code === 0 ? 'survived' : 'killed'), by, said})
    })
  })
}

/** A name as a regular expression that finds it alone. */
function escaped(name) {
  return name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}

/** Ends a process with all that it started, browsers too. */
function endTree(id) {
  const lines = spawnSync('ps', ['-A', '-o', 'pid=,ppid='], {encoding: 'utf8'}).stdout.trim().split('\n')
  const pairs = lines.map(line => line.trim().split(/\s+/).map(Number))
  const tree = [id]
  for (const parent of tree) tree.push(...pairs.filter(([, of]) => of === parent).map(([child]) => child))
  for (const each of tree) {
    try {
      process.kill(each, 'SIGKILL')
    } catch {
      // It went by itself.
    }
  }
}

/** A copy of `dist` with, beside it, what the program looks for there. */
function copyOf(name) {
  const copy = join(folder, name)
  mkdirSync(join(copy, 'tmp'), {recursive: true})
  for (const entry of readdirSync(root))
    if (entry !== 'dist' && !entry.startsWith('.')) symlinkSync(join(root, entry), join(copy, entry))
  cpSync(join(root, 'dist'), join(copy, 'dist'), {recursive: true})
  writeFileSync(join(copy, 'dist', pageProgram), unbundled)
  return copy
}

/** Fisher and Yates's, on the generator mulberry32. */
function shuffled(values, seed) {
  let state = seed >>> 0
  const random = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const result = [...values]
  for (let last = result.length - 1; last > 0; last--) {
    const at = Math.floor(random() * (last + 1))
    const one = result[last]
    result[last] = result[at]
    result[at] = one
  }
  return result
}

/** The entry that argues that nothing can notice it. */
function argued(mutant) {
  return equivalents.find(
    ({file, code, after}) => mutant.file === file && mutant.code === code && short(mutant.after) === after,
  )
}

function worded({file, line, operator, code, after}) {
  return `  ${file}:${line} ${operator}: ${code} → ${short(after)}`
}

function short(text) {
  return text.replace(/\s+/g, ' ').slice(0, 100)
}
