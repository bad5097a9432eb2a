import assert from 'node:assert/strict'
import {readFile} from 'node:fs/promises'
import {test} from 'node:test'
import {structureRules} from '../markdown/lint/structure/index.ts'
import {manual} from './manual.ts'
import {rules} from './rules/index.ts'
import {usagesOf} from './usages.ts'

test('docs/manuel/source/04-typographie.md is the page of the rules as they are: run scripts/manual.js', async () => {
  assert.equal(
    await readFile(new URL('../../docs/manuel/source/04-typographie.md', import.meta.url), 'utf8'),
    manual(structureRules),
  )
})

test('usages that agree are told together', () => {
  const T01 = rules.find(({id}) => id === 'T01')
  assert.deepEqual(T01 && usagesOf(T01).map(({locales}) => locales.map(({id}) => id)), [
    ['fr-FR', 'fr-CH', 'fr-BE'],
    ['fr-CA', 'fr-BE-nbn', 'fr-EU'],
  ])
})
