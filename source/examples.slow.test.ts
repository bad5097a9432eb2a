/** The programs in the manual: each compiles, as strictly as ours, and runs in a folder that holds a publication. */
import assert from 'node:assert/strict'
import {execFile} from 'node:child_process'
import {mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {after, test} from 'node:test'
import {fileURLToPath} from 'node:url'
import {promisify} from 'node:util'

const run = promisify(execFile)
const root = fileURLToPath(new URL('../', import.meta.url))
const folder = await mkdtemp(path.join(tmpdir(), 'fascicule-examples-'))
after(() => rm(folder, {recursive: true, force: true}))

/** Every fence of JavaScript in the manual and the two READMEs that imports the package. */
const examples: string[] = []
for (const name of ['README.md', 'LISEZMOI.md', ...(await chapters())]) {
  const text = await readFile(path.join(root, name), 'utf8')
  for (const [, code = ''] of text.matchAll(/^```(?:js|ts)\n([\s\S]*?)\n```$/gm))
    if (/from 'fascicule/.test(code)) examples.push(code)
}

async function chapters(): Promise<string[]> {
  return (await readdir(path.join(root, 'docs/manuel/source'))).map(name => `docs/manuel/source/${name}`)
}

test('every program of the manual compiles and runs', async () => {
  assert.ok(examples.length >= 4, `${examples.length} examples`)
  await mkdir(path.join(folder, 'node_modules/@types'), {recursive: true})
  await symlink(root, path.join(folder, 'node_modules/fascicule'))
  for (const name of ['remark-parse', 'remark-stringify', '@types/node', 'unified', 'vfile'])
    await symlink(path.join(root, 'node_modules', name), path.join(folder, 'node_modules', name))
  await mkdir(path.join(folder, 'mon-livret'))
  await writeFile(path.join(folder, 'mon-livret/publication.yaml'), 'title: Livret\nlang: fr-FR\nkind: document\n')
  await writeFile(path.join(folder, 'mon-livret/01.md'), '# Un\n\n![Rien](absent.png)\n')
  const names = examples.map((_, at) => `example-${at}.mts`)
  for (const [at, name] of names.entries()) await writeFile(path.join(folder, name), examples[at] ?? '')
  const tsc = path.join(root, 'node_modules/typescript/bin/tsc')
  const options = ['--strict', '--skipLibCheck', '--target', 'es2023', '--module', 'nodenext', '--types', 'node']
  const compiled = await run(process.execPath, [tsc, ...options, ...names], {cwd: folder}).catch(error => ({
    stdout: `${error.stdout}${error.stderr}`,
  }))
  assert.equal(compiled.stdout, '')
  const said: string[] = []
  for (const name of names) {
    const {stdout, stderr} = await run(process.execPath, [name.replace('.mts', '.mjs')], {
      cwd: folder,
      env: {...process.env, LC_ALL: 'fr_FR.UTF-8'},
    })
    said.push(`${stdout}${stderr}`)
  }
  const all = said.join('\n')
  assert.match(all, /« absent\.png » n.existe pas/)
  assert.match(all, /à fournir : absent\.png/)
  assert.match(all, /dossier-absent.* 2\n/)
  assert.match(all, /L’été, 50\u00A0%/)
  assert.ok((await readdir(folder)).includes('livret.pdf'))
})
