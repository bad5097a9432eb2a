/**
 * Runs the compiled tests. `node scripts/test.js` runs all; `--quick` leaves out those that take long (`*.slow.test.js`:
 * random documents, kills). From inside `dist`, since `node --test <folder>` differs between versions of Node.
 */
import {spawnSync} from 'node:child_process'
import {readdirSync} from 'node:fs'
import {fileURLToPath} from 'node:url'

const dist = fileURLToPath(new URL('../dist/', import.meta.url))
const quick = process.argv.includes('--quick')
const files = readdirSync(dist, {recursive: true, encoding: 'utf8'})
  .filter(file => file.endsWith('.test.js') && !(quick && file.endsWith('.slow.test.js')))
  .sort()
if (files.length === 0) {
  console.error('no tests in dist/: npm run build first')
  process.exit(1)
}
const seed = new URL('seed.js', import.meta.url).href
const {status} = spawnSync(process.execPath, ['--import', seed, '--test', ...files], {cwd: dist, stdio: 'inherit'})
process.exit(status ?? 1)
