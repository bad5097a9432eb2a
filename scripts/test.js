/**
 * Runs the compiled tests. `node scripts/test.js` runs all; `--quick` leaves out those that take long (`*.slow.test.js`:
 * random documents, hostile publications; `*.alone.test.js`: kills, and what measures time). From inside `dist`, since
 * `node --test <folder>` differs between versions of Node.
 */
import {spawnSync} from 'node:child_process'
import {readdirSync} from 'node:fs'
import {availableParallelism} from 'node:os'
import {fileURLToPath} from 'node:url'

const dist = fileURLToPath(new URL('../dist/', import.meta.url))
const quick = process.argv.includes('--quick')
const files = readdirSync(dist, {recursive: true, encoding: 'utf8'})
  .filter(file => file.endsWith('.test.js') && !(quick && /\.(?:slow|alone)\.test\.js$/.test(file)))
  .sort()
  // What takes longest begins first.
  .sort((one, other) => Number(other.endsWith('.slow.test.js')) - Number(one.endsWith('.slow.test.js')))
if (files.length === 0) {
  console.error('no tests in dist/: npm run build first')
  process.exit(1)
}
const seed = new URL('seed.js', import.meta.url).href
const run = (some, concurrency) =>
  spawnSync(process.execPath, ['--import', seed, '--test', `--test-concurrency=${concurrency}`, ...some], {
    cwd: dist,
    stdio: 'inherit',
  }).status ?? 1
// What measures time, or kills what runs, has the machine to itself.
const isAlone = file => file.endsWith('.alone.test.js')
const parts = [
  [files.filter(file => !isAlone(file)), Math.max(1, availableParallelism())],
  [files.filter(isAlone), 1],
].filter(([some]) => some.length > 0)
process.exit(Math.max(...parts.map(([some, concurrency]) => run(some, concurrency))))
