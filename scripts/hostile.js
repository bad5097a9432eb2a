/**
 * Builds every hostile publication of `fixtures/hostile/` and looks for what got through.
 *
 *   node scripts/hostile.js [--every 12] [--only regexp] [--jobs 2] [--cold] [--seconds 30] [--keep folder]
 *                           [--results file.json] [--list] [--quiet]
 *
 * Each input is made in a temporary folder beside a planted secret, while an HTTP and WebSocket server listens. A row fails
 * when the server hears anything, the secret is read, a script ran, a stack is shown, the time runs out, something is left
 * or written elsewhere, a control sign reaches the terminal, or the answer is not the one that the row states. `--cold`
 * starts `node dist/cli.js` anew for each row; without it the program is evaluated anew in a process whose modules are
 * warm, but for rows that say that they need a process of their own. Prints a line for each row that fails, a table by
 * kind and a summary; ends with 1 when a row fails, or when a control shows that a detector is blind.
 */
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {parseArgs} from 'node:util'
import {checkControls} from './hostile/controls.js'
import {openRange} from './hostile/range.js'
import {readRows} from './hostile/rows.js'
import {countsOf, summaryOf, tableOf} from './hostile/table.js'

const {values: options} = parseArgs({
  options: {
    every: {type: 'string', default: '1'},
    only: {type: 'string', default: ''},
    jobs: {type: 'string', default: '2'},
    cold: {type: 'boolean', default: false},
    seconds: {type: 'string', default: '30'},
    keep: {type: 'string'},
    results: {type: 'string'},
    list: {type: 'boolean', default: false},
    quiet: {type: 'boolean', default: false},
  },
})

/** Milliseconds of an ordinary build, the first of a process. */
const usual = 5_000

const wanted = new RegExp(options.only)
const rows = (await readRows()).filter(row => wanted.test(row.name))
const chosen = rows.filter((_, at) => at % Number(options.every) === 0)
if (options.list) {
  for (const {name, expect} of chosen) console.log(`${name}  ${expect}`)
  process.exit(0)
}
process.exit(await run())

async function run() {
  const base = await mkdtemp(path.join(tmpdir(), 'fascicule-hostile-'))
  if (options.keep) await mkdir(options.keep, {recursive: true})
  const ranges = await Promise.all(
    Array.from({length: Number(options.jobs)}, (_, at) => openRange(path.join(base, `range-${at}`), options)),
  )
  const begun = performance.now()
  // Interrupted, it leaves neither processes nor folders.
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, async () => {
      await Promise.all(ranges.map(range => range.close()))
      await rm(base, {recursive: true, force: true, maxRetries: 3})
      process.exit(130)
    })
  }
  try {
    const {blind, milliseconds, sandbox} = await checkControls(ranges[0])
    for (const what of blind) console.log(`control: ${what}`)
    const user = process.getuid?.() === 0 ? 'root' : 'an ordinary user'
    console.log(`as ${user}, the sandbox of the browser ${sandbox ? 'on' : 'off'}`)
    // Hangs are told from the time that an ordinary build takes on this machine at this hour.
    const factor = Math.max(1, milliseconds / usual)
    for (const range of ranges) range.slow(factor)
    const results = []
    const rest = [...chosen]
    await Promise.all(
      ranges.map(async range => {
        for (let row = rest.shift(); row; row = rest.shift()) {
          const result = await range.shoot(row)
          // Texts of megabytes were laid out flat to be written: nobody needs them any more.
          row.files = undefined
          results.push(result)
          if (result.faults.length > 0 && !options.quiet)
            console.log(`${row.name}: ${result.faults.map(({kind, what}) => `${kind} (${what})`).join('; ')}`)
        }
      }),
    )
    if (options.results) await writeFile(options.results, JSON.stringify(results, null, 1))
    const counts = countsOf(results)
    console.log(tableOf(results))
    console.log(summaryOf(counts, Math.round((performance.now() - begun) / 1000)))
    return counts.failed === 0 && blind.length === 0 ? 0 : 1
  } finally {
    await Promise.all(ranges.map(range => range.close()))
    await rm(base, {recursive: true, force: true, maxRetries: 3})
  }
}
