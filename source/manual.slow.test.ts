/** The manual: each of its examples is one that the program takes without a word, and its chapters make a PDF. */
import assert from 'node:assert/strict'
import {mkdtemp, readdir, readFile, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {test} from 'node:test'
import {build, readPublication} from './index.ts'

const chapters = new URL('../docs/manuel/source/', import.meta.url)

test('every example of the manual is taken as it is written', async () => {
  const examples: string[] = []
  for (const name of (await readdir(chapters)).sort()) {
    const text = await readFile(new URL(name, chapters), 'utf8')
    for (const [, , example = ''] of text.matchAll(/^(`{3,})markdown exemple\n([\s\S]*?)\n\1$/gm))
      examples.push(example)
  }
  assert.ok(examples.length >= 8)
  const text = ['---', 'title: Exemples', 'lang: fr-FR', '---', '', examples.join('\n\n<!-- page -->\n\n')].join('\n')
  const folder = await mkdtemp(path.join(tmpdir(), 'fascicule-manual-'))
  const publication = await readPublication({text, folder})
  const [output] = await build(publication, {profile: 'screen'})
  await rm(folder, {recursive: true})
  assert.equal(output?.refused, false)
  const faults = [...publication.findings, ...(output?.findings ?? [])].filter(({severity}) => severity !== 'info')
  assert.deepEqual(
    faults.map(({rule, place}) => `${rule} ${place?.line}`),
    [],
  )
})
