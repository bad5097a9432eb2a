/** Many builds at once, over a cache that is empty and over one that is full. FASCICULE_BUILDS says how many. */
import assert from 'node:assert/strict'
import {spawn} from 'node:child_process'
import {createHash} from 'node:crypto'
import {mkdir, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {after, test} from 'node:test'
import {fileURLToPath} from 'node:url'

const cli = fileURLToPath(new URL('cli.js', import.meta.url))
const base = await mkdtemp(path.join(tmpdir(), 'fascicule-together-'))
after(() => rm(base, {recursive: true, force: true}))
const [cache, temporary] = [path.join(base, 'cache'), path.join(base, 'tmp')]
await mkdir(temporary)
await writeFile(path.join(base, 'texte.md'), '---\nlang: fr-CA\n---\n\n# Été\n\nUn texte qui tient sur une page.\n')

const count = Number(process.env.FASCICULE_BUILDS ?? 4)

const build = (number: number) =>
  new Promise<string>(resolve => {
    const child = spawn(process.execPath, [cli, 'build', 'texte.md', '-q', '-o', `${number}.pdf`], {
      cwd: base,
      stdio: ['ignore', 'ignore', 'pipe'],
      env: {...process.env, XDG_CACHE_HOME: cache, TMPDIR: temporary},
    })
    let said = ''
    child.stderr.setEncoding('utf8').on('data', text => {
      said += text
    })
    child.on('exit', code => resolve(`${code} ${said}`))
  })

for (const state of ['cold', 'warm']) {
  test(`${count} builds at once over a ${state} cache are right, and the same`, {timeout: 900_000}, async () => {
    const numbers = Array.from({length: count}, (_, number) => number)
    const ended = await Promise.all(numbers.map(build))
    assert.deepEqual([...new Set(ended)], ['0 '])
    const bytes = await Promise.all(numbers.map(number => readFile(path.join(base, `${number}.pdf`))))
    const hashes = new Set(bytes.map(each => createHash('sha256').update(each).digest('hex')))
    assert.equal(hashes.size, 1)
    assert.equal(bytes[0]?.subarray(0, 5).toString(), '%PDF-')
    assert.deepEqual(await readdir(temporary), [])
    const left = await readdir(path.join(cache, 'fascicule')).catch(() => [])
    assert.deepEqual(
      left.filter(name => name.startsWith('.')),
      [],
    )
  })
}
