import assert from 'node:assert/strict'
import {test} from 'node:test'
import {applyEdits} from '../../text/edits.ts'
import {invisible, visible} from '../characters.ts'
import {localeFor} from '../locales/index.ts'
import {runRules} from '../run.ts'
import type {Block, Rule} from '../types.ts'
import {rules} from './index.ts'

const blockOf = (text: string, locale: string): Block => ({
  kind: 'text',
  locale,
  text: invisible(text),
  pieces: [
    {leaf: {node: {type: 'text'}, field: 'value', text: invisible(text)}, start: 0, italic: false, raised: false},
  ],
  switches: [],
})

/** What one rule alone, applied, makes of a text. */
const alone = (rule: Rule, text: string, locale: string): string => {
  const block = blockOf(text, locale)
  return visible(applyEdits(block.text, runRules(block, [{rule, mode: 'fix'}], localeFor(locale)).changes))
}

for (const rule of rules) {
  test(`${rule.id} ${rule.name}`, () => {
    for (const {before, after, locale = 'fr-FR'} of rule.examples.fix) {
      assert.equal(alone(rule, before, locale), visible(after), `${before} (${locale})`)
      assert.equal(alone(rule, after, locale), visible(after), `${after}, again`)
    }
    for (const text of rule.examples.keep) assert.equal(alone(rule, text, 'fr-FR'), visible(text))
  })
}

test('every rule is documented, and registered once', () => {
  assert.equal(new Set(rules.map(({id}) => id)).size, rules.length)
  for (const {id, name, reason, reference, steps, examples} of rules) {
    assert.match(id, /^[A-Z]\d\d$/)
    for (const words of [name, reason, reference]) assert.ok(words.length > 5, `${id}: ${words}`)
    if (steps.length > 0 && id !== 'W03') assert.ok(examples.fix.length > 0, id)
  }
})
