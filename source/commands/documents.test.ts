/**
 * What is said of documents that the authors of other tools wrote (`fixtures/documents/`), literally: `expected/messages.txt`
 * beside each, its last line the exit code. To see what is said of a new one: `UPDATE=1 node --test commands/documents.test.js`,
 * then read every line of it.
 */
import assert from 'node:assert/strict'
import {mkdir, readdir, readFile, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {test} from 'node:test'
import {fileURLToPath} from 'node:url'
import {listen} from './testing.ts'

const fixtures = fileURLToPath(new URL('../../fixtures/documents/', import.meta.url))

/** What says that a folder is a publication, and not one text with its pictures. */
const books = ['publication.yaml', 'mkdocs.yml', 'book.toml', 'SUMMARY.md']

for (const name of (await readdir(fixtures)).sort()) {
  test(name, async () => {
    const folder = path.join(fixtures, name)
    const inside = await readdir(folder)
    const text = inside.find(each => /\.(?:md|mdx|qmd|Rmd)$/.test(each))
    const target = text === undefined || inside.some(each => books.includes(each)) ? '.' : text
    const {exit, out, err} = await listen(['check', '--format', 'plain', target], folder)
    const said = `${out}${err}exit ${exit}\n`
    const expected = path.join(folder, 'expected', 'messages.txt')
    if (process.env.UPDATE) {
      await mkdir(path.dirname(expected), {recursive: true})
      await writeFile(expected, said)
    }
    assert.equal(said, await readFile(expected, 'utf8'))
  })
}
