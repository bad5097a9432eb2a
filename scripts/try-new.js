/**
 * Tries `scripts/new.js` in a copy of the repository: each kind writes so many files and no more, what it wrote compiles and
 * passes Biome, and the test of it fails until its author has done the work. `npm run deep -- new`.
 */
import {execFileSync, spawnSync} from 'node:child_process'
import {cpSync, mkdtempSync, rmSync, symlinkSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('../', import.meta.url))

/** Kind, name, files that it may touch (a test aside), and the test that must fail. */
const trials = [
  ['rule', 'T11-essai', 2, 'typography/rules/rules.test.js'],
  ['directive', 'essai-un', 2, 'markdown/directives/essai-un.test.js'],
  ['dialect', 'essai-deux', 2, 'markdown/dialects/essai-deux.test.js'],
  ['theme', 'essai', 2, 'commands/explain.test.js'],
  ['profile', 'essai', 2, 'profiles/essai.test.js'],
  ['message', 'link-zebra', 1, 'wording/messages/index.test.js'],
  ['command', 'essai', 4, 'commands/help.test.js'],
  ['language', 'it', 2, 'wording/labels/index.test.js'],
]

const copy = mkdtempSync(path.join(tmpdir(), 'fascicule-new-'))
const run = (program, ...rest) => spawnSync(program, rest, {cwd: copy, encoding: 'utf8'})
const node = (...rest) => run(process.execPath, ...rest)
let failed = 0
try {
  const tracked = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1e8,
  }).split('\0')
  for (const file of tracked.filter(file => /^(?:source|scripts|styles|templates|[^/]+$)/.test(file)))
    cpSync(path.join(root, file), path.join(copy, file))
  symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'))
  for (const [kind, name, most, test] of trials) {
    const before = new Set(tracked)
    const made = node('scripts/new.js', kind, name).stdout.trim().split('\n')
    const counted = made.filter(file => !file.includes('.test.'))
    const compiled = run('npm', 'run', '--silent', 'build').status === 0
    const clean = node('node_modules/@biomejs/biome/bin/biome', 'check', ...made).status === 0
    const red = test === undefined || node('--test', `dist/${test}`).status !== 0
    const right = made[0] !== '' && counted.length <= most && compiled && clean && red
    if (!right) failed += 1
    const said = `${counted.length} of ${most} files${compiled ? '' : ', does not compile'}${clean ? '' : ', not clean'}${red ? '' : ', no test fails'}`
    console.log(`${right ? 'right' : 'WRONG'}  ${kind}: ${said}`)
    for (const file of made) {
      if (before.has(file)) cpSync(path.join(root, file), path.join(copy, file))
      else rmSync(path.join(copy, file), {force: true})
    }
  }
} finally {
  rmSync(copy, {recursive: true, force: true})
}
process.exit(failed > 0 ? 1 : 0)
