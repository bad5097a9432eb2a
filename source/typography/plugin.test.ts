/** What an editor is told: the place of each change, and what would be right there. */
import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Root} from 'mdast'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {visible} from './characters.ts'
import {type FrenchTypographyOptions, frenchTypography} from './plugin.ts'
import {changeSentence} from './sentence.ts'

const told = async (
  value: string,
  options?: FrenchTypographyOptions,
  tree: Root = unified().use(remarkParse).parse(value),
) => {
  const file = new VFile({path: 'a.md', value})
  await unified().use(frenchTypography, options).run(tree, file)
  return file.messages.map(({ruleId, place, actual, expected}) => ({
    ruleId,
    place,
    ...(actual !== undefined && {actual}),
    ...(expected && {expected: expected.map(visible)}),
  }))
}
const from = (line: number, column: number, endColumn: number) => ({
  start: {line, column},
  end: {line, column: endColumn},
})

test('each change has its place, what stands there, and what would be right', async () => {
  assert.deepEqual(await told('Un.\n\nDeux "mots" !\nOui !\n'), [
    {ruleId: 'Q02', place: from(3, 6, 7), actual: '"', expected: ['«⍽']},
    {ruleId: 'Q02', place: from(3, 11, 12), actual: '"', expected: ['⍽»']},
    {ruleId: 'T01', place: from(3, 12, 13), actual: ' ', expected: ['⍭']},
    {ruleId: 'T01', place: from(4, 4, 5), actual: ' ', expected: ['⍭']},
  ])
})

test('what is of several leaves, a remark, or of a tree without places has nothing to be written', async () => {
  assert.deepEqual(await told('un .[.](x). deux'), [{ruleId: 'E01', place: from(1, 4, 5)}])
  assert.deepEqual(await told('Oui !', {settings: {rules: {T01: 'lint'}}}), [{ruleId: 'T01', place: from(1, 4, 6)}])
  const bare: Root = {type: 'root', children: [{type: 'paragraph', children: [{type: 'text', value: 'Oui !'}]}]}
  assert.deepEqual(await told('Autre texte', {}, bare), [{ruleId: 'T01', place: {line: 1, column: 1}}])
})

test('another language is said nothing of, another country has its own usage', async () => {
  assert.deepEqual(await told('Oui !', {locale: 'en'}), [])
  assert.deepEqual(
    (await told('Oui !', {locale: 'fr-CA'})).map(({expected}) => expected),
    [['']],
  )
})

test('a sentence names the rule, and shows both texts where there is one to write; a remark asks', () => {
  const say = (rule: string, actual: string | undefined, right?: string, values = {}) =>
    changeSentence({rule, values, ...(actual !== undefined && {actual}), ...(right && {expected: [right]})})
  assert.equal(say('T01', 'a !', 'a\u202F!'), 'Espace avant ; ! ? : « a ! » → « a⍭! »')
  assert.equal(say('T01', 'a !', 'a\u202F!', {remark: 1}), 'Espace avant ; ! ? : « a ! » → « a⍭! »\u202f?')
  assert.equal(say('T01', 'a !'), 'Espace avant ; ! ?')
  assert.equal(say('T01', undefined, 'b'), 'Espace avant ; ! ? : «  » → « b »')
  assert.equal(say('X99', undefined), 'X99')
})
