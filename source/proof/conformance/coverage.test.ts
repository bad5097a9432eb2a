import assert from 'node:assert/strict'
import {test} from 'node:test'
import {coverageReasons} from '../../wording/coverage.ts'
import {coverage} from './coverage.ts'
import {conditions} from './index.ts'

test('every rule of the three profiles is there once: 106, 153 and 155 of them', () => {
  const counts = {'PDF/UA-1': 106, 'PDF/A-2a': 153, 'PDF/A-3a': 155}
  for (const [profile, rules] of Object.entries(coverage)) {
    assert.equal(new Set(rules.map(({rule}) => rule)).size, rules.length)
    assert.equal(rules.length, counts[profile as keyof typeof counts], profile)
    for (const {rule} of rules) assert.match(rule, /^\d+(?:\.\d+)*-\d+$/)
  }
})

test('what is said to look at a rule exists, and every reason is worded and used', () => {
  const known = new Set(conditions.map(({id}) => id))
  const used = new Set<string>()
  const covering = new Set<string>()
  for (const {rule, conditions: names, reason} of Object.values(coverage).flat()) {
    for (const name of names) assert.ok(known.has(name), `${rule}: ${name}`)
    for (const name of names) covering.add(name)
    if (reason !== undefined) used.add(reason)
  }
  assert.deepEqual([...used].sort(), Object.keys(coverageReasons).sort())
  const unnamed = conditions.filter(({id, standard}) => standard !== 'reader' && !covering.has(id)).map(({id}) => id)
  // They are asked for by the clauses of ISO 14289-1 and of the Matterhorn protocol, not by veraPDF.
  assert.deepEqual(unnamed, ['lists-numbered'])
})

test('each condition is of one of the standards, or of readers, and is known by one name', () => {
  for (const {id, standard} of conditions) assert.match(standard, /^(?:pdfua|pdfa|reader)$/, id)
  assert.equal(new Set(conditions.map(({id}) => id)).size, conditions.length)
})
