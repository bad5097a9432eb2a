/** What the package ships: the program, and nothing that is for its tests. */
import assert from 'node:assert/strict'
import {execFile} from 'node:child_process'
import {readFile} from 'node:fs/promises'
import {test} from 'node:test'
import {promisify} from 'node:util'

const root = new URL('../', import.meta.url)

const {stdout} = await promisify(execFile)('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {cwd: root})
const [{files}] = JSON.parse(stdout) as [{files: {path: string}[]}]

test('what the READMEs link to is shipped, and nothing that a build made', async () => {
  const shipped = new Set(files.map(({path}) => path))
  for (const name of ['README.md', 'LISEZMOI.md']) {
    const text = (await readFile(new URL(name, root), 'utf8')).replace(/^```[\s\S]*?^```$/gm, '')
    const linked = [...text.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link = '']) => link)
    assert.ok(linked.length >= 8)
    for (const link of linked)
      assert.ok(shipped.has(link) || [...shipped].some(one => one.startsWith(`${link}/`)), link)
  }
  assert.deepEqual(
    [...shipped].filter(path => /\.(?:pdf|tgz)$|^dist\/manuel|^create-fascicule/.test(path)),
    [],
  )
})

test('`npm create fascicule` begins with this version', async () => {
  const read = async (name: string) => JSON.parse(await readFile(new URL(name, root), 'utf8'))
  const [own, creator] = [await read('package.json'), await read('create-fascicule/package.json')]
  assert.deepEqual([creator.version, creator.dependencies], [own.version, {fascicule: own.version}])
})

test('nothing for tests is shipped', async () => {
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
