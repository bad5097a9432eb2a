/**
 * Measures the build on a generated French book of several sizes: CPU time of the whole process tree, browser included.
 *
 *   node scripts/bench.js [--pages 24,96,200] [--runs 3] [--ways ours,floor,pagedjs]
 *
 * ours: the build, proof included. floor: the same pipeline with a plain print of the same HTML in place of layout,
 * finishing and proof. pagedjs: the same Markdown stage, then pagedjs-cli as it is. Of the runs the median counts. Linux only.
 * First the speed of the typographic rules beside that of the parse.
 */
import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {writeBook} from './bench/book.js'
import {measure} from './bench/measure.js'
import {typographySpeed} from './bench/typography.js'

const {values: options} = parseArgs({
  options: {
    pages: {type: 'string', default: '24,96,200'},
    runs: {type: 'string', default: '3'},
    ways: {type: 'string', default: 'ours,floor,pagedjs'},
  },
})
const {parse, rules, ratio} = await typographySpeed()
console.log(
  `typography: parse ${parse.toFixed(2)} MB/s, parse and rules ${rules.toFixed(2)} MB/s, rules = parse × ${ratio.toFixed(2)}\n`,
)
const script = fileURLToPath(new URL('bench/run.js', import.meta.url))
const ways = options.ways.split(',')
const folder = await mkdtemp(join(tmpdir(), 'fascicule-bench-'))
const results = []
try {
  for (const size of options.pages.split(',').map(Number)) results.push(await sized(size))
} finally {
  await rm(folder, {recursive: true, force: true})
}
console.log(`\n${summary()}`)

async function sized(size) {
  const home = join(folder, String(size))
  await writeBook(home, size)
  const result = {size}
  for (const way of ways) {
    const runs = []
    for (let run = 0; run < Number(options.runs); run++)
      runs.push(await measure(script, [way, home, join(home, `${way}.pdf`)]))
    result[way] = runs.sort((a, b) => a.cpu - b.cpu)[Math.floor(runs.length / 2)]
    console.log(line(size, way, result[way]))
  }
  return result
}

function line(size, way, {cpu, wall, message: {pages, refused, stages}}) {
  const parts = Object.entries(stages).map(([name, time]) => `${name} ${(time / 1000).toFixed(2)}`)
  return `${String(size).padStart(4)} ${way.padEnd(8)} ${cpu.toFixed(2)} s CPU, ${wall.toFixed(2)} s, ${pages} pages${refused ? `, refused (${refused})` : ''}: ${parts.join(', ')}`
}

/**
 * What finishing and all checks cost beside layout and print together, in CPU time; half of it is the most. The proof's
 * pictures of pages are taken by the browser, and count.
 */
function finishing({size, ours}) {
  const {layout = 0, print = 0, proof = 0} = ours?.message.cpuStages ?? {}
  const ratio = proof / (layout + print)
  const parts = `${proof.toFixed(2)} s after ${(layout + print).toFixed(2)} s`
  return `${size} pages: finishing and checks = layout and print × ${ratio.toFixed(2)} (${parts}; 0.50 at most)`
}

/** Ratios for each size, and how each way grows from the size before the last to the last. */
function summary() {
  const lines = results.map(result => {
    const against = ways
      .filter(way => way !== 'ours' && result.ours)
      .map(way => `${way} × ${(result.ours.cpu / result[way].cpu).toFixed(2)}`)
    return `${result.size} pages: ours = ${against.join(', ')}`
  })
  for (const result of results) if (result.ours) lines.push(finishing(result))
  const [before, last] = results.slice(-2)
  if (!last || before === last) return lines.join('\n')
  const growth = ways.map(way => {
    const [small, large] = [before[way], last[way]]
    const exponent = Math.log(large.cpu / small.cpu) / Math.log(large.message.pages / small.message.pages)
    return `${way} ${exponent.toFixed(2)}`
  })
  return [...lines, `exponent ${before.size} → ${last.size}: ${growth.join(', ')}`].join('\n')
}
