/** What the package ships: the program, and nothing that is for its tests. */
import assert from 'node:assert/strict'
import {execFile} from 'node:child_process'
import {readFile} from 'node:fs/promises'
import {test} from 'node:test'
import {promisify} from 'node:util'

const root = new URL('../', import.meta.url)

test('nothing for tests is shipped', async () => {
  const {stdout} = await promisify(execFile)('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {cwd: root})
  const [{files}] = JSON.parse(stdout) as [{files: {path: string}[]}]
  const programs = files.map(({path}) => path).filter(path => /^dist\/(?!pagedjs-cli\/).*\.js$/.test(path))
  assert.ok(programs.includes('dist/cli.js') && programs.includes('dist/pipeline/worker.js'))
  const tests: string[] = []
  for (const path of programs) {
    const text = await readFile(new URL(path, root), 'utf8')
    if (
      /from '(?:node:test|node:assert[^']*|fast-check)'|(?:testing|trial)\.js'|^\/\*\*\s+(?:\* )?For tests/m.test(text)
    )
      tests.push(path)
  }
  assert.deepEqual(tests, [])
})
