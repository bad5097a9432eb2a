/**
 * The mistakes of first authors: each folder of `fixtures/mistakes/` is one, with what is said of it, literally.
 * `command.txt` is the command line (`check --format plain` without it), run in `publication/`; the last line of
 * `expected.txt` is the exit code. To see what is said of a new one: `UPDATE=1 node --test commands/mistakes.test.js`, then
 * read every line of it.
 */
import assert from 'node:assert/strict'
import {access, readdir, readFile, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {test} from 'node:test'
import {fileURLToPath} from 'node:url'
import {listen} from './testing.ts'

const fixtures = fileURLToPath(new URL('../../fixtures/mistakes/', import.meta.url))

for (const name of (await readdir(fixtures)).sort()) {
  test(name, async () => {
    const folder = path.join(fixtures, name)
    const words = (await textOf(path.join(folder, 'command.txt')))?.trim().split(' ') ?? ['check', '--format', 'plain']
    const before = await namesUnder(folder)
    const {exit, out, err} = await listen(words, path.join(folder, 'publication'))
    const said = `${out}${err}exit ${exit}\n`
    const expected = path.join(folder, 'expected.txt')
    if (process.env.UPDATE) await writeFile(expected, said)
    assert.equal(said, await textOf(expected))
    assert.deepEqual(await namesUnder(folder), before, 'something was left behind')
  })
}

const textOf = (file: string) =>
  access(file).then(
    () => readFile(file, 'utf8'),
    () => undefined,
  )

const namesUnder = async (folder: string) =>
  (await readdir(folder, {recursive: true})).filter(name => name !== 'expected.txt').sort()
