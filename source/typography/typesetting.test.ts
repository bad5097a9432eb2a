import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Root} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {visible} from './characters.ts'
import {typesetMarkdown} from './mdast.ts'
import type {TypesetOptions} from './typesetting.ts'

const parser = unified().use(remarkParse).use(remarkGfm)
const typeset = (source: string, options: Partial<TypesetOptions> = {}) => {
  const tree = parser.parse(source)
  return {tree, ...typesetMarkdown(tree, {locale: 'fr-FR', source, file: 'a.md', ...options})}
}
/** Rule, words before and after of each finding. */
const told = (source: string, options?: Partial<TypesetOptions>): string[] =>
  typeset(source, options).findings.map(
    ({rule, actual = '', expected = []}) =>
      `${rule} ${visible(actual)}${expected.map(one => ` → ${visible(one)}`).join('')}`,
  )

test('an edit says where it is, in the leaf and in the source', () => {
  const {edits} = typeset('# Oui\n\nUn **mot** !\n')
  assert.deepEqual(
    edits.map(({node: _, ...edit}) => edit),
    [
      {
        field: 'value',
        start: 0,
        end: 1,
        text: '\u202F',
        rule: 'T01',
        before: ' ',
        place: {file: 'a.md', line: 3, column: 11, endLine: 3, endColumn: 12},
        sourceStart: 17,
        sourceEnd: 18,
      },
    ],
  )
})

test('an insertion goes to the leaf of the mark that asked for it', () => {
  const parts = (source: string) =>
    typeset(source).edits.map(({node, start, text, side}) => [
      (node as {value?: string}).value,
      start,
      visible(text),
      side,
    ])
  assert.deepEqual(parts('*mot*!'), [['⍭!'.replace('⍭', '\u202F'), 0, '⍭', 'right']])
  assert.deepEqual(parts('«*mot*»'), [
    ['«\u00A0', 1, '⍽', 'left'],
    ['\u00A0»', 0, '⍽', 'right'],
  ])
})

test('without a source the place is that of the node, or the first one', () => {
  const [edit] = typeset('Un.\n\nOui !\n', {source: ''}).edits
  assert.deepEqual(edit?.place, {file: 'a.md', line: 3, column: 1})
  assert.equal(edit?.sourceStart, undefined)
  const bare: Root = {type: 'root', children: [{type: 'paragraph', children: [{type: 'text', value: 'Oui !'}]}]}
  const {edits, findings} = typesetMarkdown(bare, {locale: 'fr-FR'})
  assert.deepEqual(edits[0]?.place, {file: '', line: 1, column: 1})
  assert.deepEqual(findings[0]?.place, {file: '', line: 1, column: 1})
})

test('findings show the words on both sides, of at most 24 characters', () => {
  assert.deepEqual(told('Il dit oui ! Et non'), ['T01 oui ! → oui⍭!'])
  assert.deepEqual(told('oui !'), ['T01 oui ! → oui⍭!'])
  assert.deepEqual(
    told(`${'a'.repeat(30)}!${'b'.repeat(30)} ;`).at(-1),
    `T01 ${'b'.repeat(24)} ; → ${'b'.repeat(24)}⍭;`,
  )
  assert.deepEqual(told('`code` ! et\nsuite ;'), ['T01 · ! → ·⍭!', 'T01 suite ; → suite⍭;'])
  assert.deepEqual(told('un\n"deux"')[0], 'Q02 un "deux" → un «⍽deux"', 'a line end is a space')
  assert.deepEqual(told(`"${'b'.repeat(30)}"`)[0], `Q02 "${'b'.repeat(24)} → «⍽${'b'.repeat(24)}`)
})

test('findings come in the order of the text, remarks among them', () => {
  const findings = typeset("l'ami, ca va !", {settings: {rules: {T01: 'lint'}}}).findings
  assert.deepEqual(
    findings.map(({rule, values}) => [rule, values]),
    [
      ['A01', {}],
      ['T01', {remark: 1}],
    ],
  )
  assert.equal(
    findings.every(({severity}) => severity === 'info'),
    true,
  )
})

test('what is remarked before a change is told before it', () => {
  const findings = typeset("oui ! l'ami", {settings: {rules: {T01: 'lint'}}}).findings
  assert.deepEqual(
    findings.map(({rule}) => rule),
    ['T01', 'A01'],
  )
})

test('what would be right is told where an editor can write it: of one leaf, in the source, and no remark', () => {
  const right = (source: string, options?: Partial<TypesetOptions>) =>
    typeset(source, options).findings.map(({rule, replacement}) => [rule, replacement && visible(replacement)])
  assert.deepEqual(right('Oui !'), [['T01', '⍭']])
  assert.deepEqual(right('Oui !', {source: ''}), [['T01', undefined]])
  assert.deepEqual(right('Oui !', {settings: {rules: {T01: 'lint'}}}), [['T01', undefined]])
  assert.deepEqual(right('un .[.](x). deux'), [['E01', undefined]])
})

test('a text that is not French, or none, has no findings', () => {
  assert.deepEqual(typeset('[a]: x "Oh !"', {locale: 'en'}).findings, [])
  assert.deepEqual(typeset('![Oh !](x)', {locale: 'en'}).findings, [])
})

test('what cannot be written without breaking the Markdown is only remarked', () => {
  const {edits, findings} = typeset("*il est faux qu'* il pleut")
  assert.deepEqual(
    edits.map(({rule}) => rule),
    ['A01'],
  )
  assert.deepEqual(
    findings.map(({rule, values}) => [rule, values]),
    [
      ['A01', {}],
      ['A03', {remark: 1}],
    ],
  )
})

test('what belongs to the page is in the tree, is not told, and can be left out', () => {
  const source = 'M.\nDupont'
  const [edit] = typeset(source).edits
  assert.equal(edit?.layout, true)
  assert.deepEqual(told(source), [])
  assert.deepEqual(typeset(source, {forPage: false}).edits, [])
})

test('a change over several leaves is shared out among them', () => {
  assert.deepEqual(
    typeset('un .[.](x). deux').edits.map(({before, text}) => [before, visible(text)]),
    [
      ['.', '…'],
      ['.', ''],
      ['.', ''],
    ],
  )
  // As many characters as before: each leaf has its own.
  assert.deepEqual(
    typeset("un l'*'ami* ici").edits.map(({start, before, text}) => [start, before, text]),
    [
      [4, "'", '’'],
      [0, "'", '’'],
    ],
  )
})
