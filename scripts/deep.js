/**
 * What takes long: `npm run deep` runs all of it one after the other and tells what failed; `npm run deep -- kills` one. A new
 * part is one line of `parts`: its name, the program and its arguments from the repository's folder, its environment.
 */
import {spawnSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'

const test = name => ['--test', `dist/${name}`]

/** @type {Record<string, {run: string[], env?: Record<string, string>}>} */
const parts = {
  linear: {run: test('linear/linear.alone.test.js'), env: {FASCICULE_CONSTRUCTS: 'all'}},
  parts: {run: test('markdown/parse/parts.alone.test.js'), env: {FASCICULE_TEXTS: '1000'}},
  kills: {run: test('cli.alone.test.js'), env: {FASCICULE_KILLS: '30'}},
  editions: {run: test('release.slow.test.js'), env: {FASCICULE_KILLS: '30', FASCICULE_REBUILT: 'all'}},
  together: {run: test('together.alone.test.js'), env: {FASCICULE_BUILDS: '20'}},
  properties: {run: ['scripts/test.js', '--quick'], env: {FASCICULE_SEED: 'any'}},
  package: {run: ['scripts/package.js']},
  new: {run: ['scripts/try-new.js']},
  hostile: {run: ['scripts/hostile.js']},
  mutants: {run: ['scripts/mutants.js', '--least', '80']},
  photographs: {run: ['scripts/photographs.js']},
  random: {run: ['scripts/random-documents.js', '--seeds', '60000-60499']},
}

const asked = process.argv.slice(2)
const unknown = asked.filter(name => !Object.hasOwn(parts, name))
if (unknown.length > 0) {
  console.error(`unknown: ${unknown.join(', ')} (${Object.keys(parts).join(', ')})`)
  process.exit(2)
}
const failed = []
for (const [name, {run, env}] of Object.entries(parts)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  const begun = performance.now()
  console.log(`\n== ${name}`)
  const cwd = fileURLToPath(new URL('../', import.meta.url))
  const {status} = spawnSync(process.execPath, run, {cwd, stdio: 'inherit', env: {...process.env, ...env}})
  console.log(
    `== ${name}: ${status === 0 ? 'right' : `exit ${status}`}, ${Math.round((performance.now() - begun) / 1000)} s`,
  )
  if (status !== 0) failed.push(name)
}
if (failed.length > 0) console.error(`failed: ${failed.join(', ')}`)
process.exit(failed.length > 0 ? 1 : 0)
