import assert from 'node:assert/strict'
import {test} from 'node:test'
import {wordingFor} from '../index.ts'
import {explanationsFor} from './index.ts'

const languages = ['fr', 'en'] as const
const idsIn = (language: 'fr' | 'en') => Object.values(explanationsFor(language)).flatMap(Object.keys)

for (const language of languages) {
  test(`${language}: every message is explained, once, and nothing else is`, () => {
    const {messages} = wordingFor(language)
    assert.deepEqual(idsIn(language).sort(), Object.keys(messages).sort())
  })

  test(`${language}: every explanation says what, why and what to do`, () => {
    for (const explained of Object.values(explanationsFor(language))) {
      for (const [id, {what, why, remedy}] of Object.entries(explained)) {
        assert.match(what, /^\S.*[^\s.]$/, `${id}: what is a few words, without a full stop`)
        for (const part of [why, remedy]) {
          assert.match(part, /^\S.*[.…]$/, `${id}: a sentence`)
          assert.ok(part.length < 260, `${id}: ${part.length} characters are too many`)
        }
      }
    }
  })
}

test('both languages have the same explanations under the same subjects, in the same order', () => {
  const outline = (language: 'fr' | 'en') =>
    Object.entries(explanationsFor(language)).map(([subject, explained]) => [subject, Object.keys(explained)])
  assert.deepEqual(outline('en'), outline('fr'))
})

test('apostrophes are typographic, but for what one types in straight quotation marks', () => {
  for (const language of languages) {
    for (const explained of Object.values(explanationsFor(language))) {
      for (const [id, explanation] of Object.entries(explained)) {
        if (id === 'yaml-quote') continue
        for (const part of Object.values(explanation)) assert.doesNotMatch(part, /\p{L}'\p{L}/u, id)
      }
    }
  }
})
