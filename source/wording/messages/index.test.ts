import assert from 'node:assert/strict'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {test} from 'node:test'
import {fileURLToPath} from 'node:url'
import {rules} from '../../typography/index.ts'
import {explanationsFor} from '../index.ts'
import {subjects} from './index.ts'

const languages = ['fr', 'en'] as const
const ids = Object.values(subjects).flatMap(messages => Object.keys(messages))

test('a message has one home', () => {
  assert.deepEqual([...new Set(ids)].sort(), [...ids].sort())
})

test('every id that is reported is worded, and every one that is worded is reported', () => {
  const {reported, written} = idsInSource()
  const known = new Set([...ids, ...rules.map(({id}) => id)])
  assert.deepEqual([...reported].filter(id => !known.has(id)).sort(), [], 'reported, and not worded')
  assert.deepEqual(ids.filter(id => !written(id)).sort(), [], 'worded, and not reported')
})

for (const language of languages) {
  test(`${language}: every explanation says what, why and what to do`, () => {
    for (const [id, {what, why, remedy}] of explained(language)) {
      assert.match(what, /^\S.*[^\s.]$/, `${id}: what is a few words, without a full stop`)
      for (const part of [why, remedy]) {
        assert.match(part, /^\S.*[.…]$/, `${id}: a sentence`)
        assert.ok(part.length < 260, `${id}: ${part.length} characters are too many`)
      }
    }
  })

  test(`${language}: apostrophes are typographic, but for what one types in straight quotation marks`, () => {
    for (const [id, {what, why, remedy}] of explained(language)) {
      if (id === 'yaml-quote') continue
      for (const part of [what, why, remedy]) assert.doesNotMatch(part, /\p{L}'\p{L}/u, id)
    }
  })
}

const explained = (language: 'fr' | 'en') => Object.values(explanationsFor(language)).flatMap(Object.entries)

/** The ids that the source reports, and whether an id is written anywhere in it, whole or made from a prefix. */
function idsInSource() {
  const source = fileURLToPath(new URL('../../../source/', import.meta.url))
  const texts = readdirSync(source, {recursive: true, encoding: 'utf8'})
    .filter(name => name.endsWith('.ts') && !/\.test\.ts$|^wording[\\/]/.test(name))
    .map(name => readFileSync(join(source, name), 'utf8'))
    .join('\n')
  const reporting = /\brule: '([\w-]+)'|\breport\(\s*\w+,\s*[^'()]*?,\s*'([\w-]+)'|\bMachineError\(\s*'([\w-]+)'/g
  const reported = new Set([...texts.matchAll(reporting)].map(([, ...found]) => found.find(Boolean) ?? ''))
  for (const severity of ['error', 'warning', 'info']) reported.delete(severity)
  const prefixes = [...texts.matchAll(/`([\w-]+-)\$\{/g)].map(([, prefix = '']) => prefix)
  const literals = new Set(
    [...texts.matchAll(/['"]([a-z][\w-]*)['"]|^\s*([a-z]+):/gm)].map(([, one, other]) => one ?? other),
  )
  const written = (id: string) =>
    literals.has(id) || prefixes.some(prefix => id.startsWith(prefix) && literals.has(id.slice(prefix.length)))
  return {reported, written}
}
