/** The tables of `fixtures/tables/` through the whole build: nothing is lost or glued, and what was done is told. */
import assert from 'node:assert/strict'
import {readdirSync} from 'node:fs'
import path from 'node:path'
import {after, test} from 'node:test'
import {fileURLToPath} from 'node:url'
import type {Output} from '../types.ts'
import {build} from './index.ts'
import {readPublication} from './publication.ts'
import {openTextThread} from './text-thread.ts'

const folder = fileURLToPath(new URL('../../fixtures/tables/', import.meta.url))
const thread = openTextThread()
after(() => thread.close())

/** What is told of each table that had to be made to fit; nothing else than infos is told of any. */
const told: Readonly<Record<string, readonly string[]>> = {
  'six-columns.md': ['table-reduced'],
  'twelve-months.md': ['table-turned'],
  'wide-and-long.md': ['table-turned'],
  'too-wide.md': ['table-broken'],
}

for (const name of readdirSync(folder).sort()) {
  test(name, async () => {
    const publication = await readPublication({file: path.join(folder, name)}, thread)
    const [output] = (await build(publication, {profiles: ['screen'], thread})) as [Output]
    const rules = output.findings.map(({rule}) => rule)
    assert.deepEqual(
      rules.filter(rule => rule.startsWith('table-')),
      told[name] ?? [],
    )
    assert.deepEqual(
      output.findings
        .filter(({severity, rule}) => severity !== 'info' && rule !== 'table-broken')
        .map(({rule}) => rule),
      [],
    )
    const {lost, twice, disorder, spaces, overflows, overlaps} = output.proof
    assert.deepEqual([lost, twice, disorder, spaces, overflows, overlaps], [0, 0, 0, 0, 0, 0])
  })
}
