import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {parseYaml} from './yaml.ts'

const faults = (text: string) =>
  parseYaml(text, 'publication.yaml').findings.map(({rule, place}) => [rule, place?.line, place?.column])

test('what authors do, told from what the parser says', () => {
  const cases: Readonly<Record<string, [string, number, number]>> = {
    'title: Paix : le maintien\n': ['yaml-colon', 1, 8],
    'cover:\n\timage: a.jpg\n': ['yaml-tab', 2, 1],
    'title: "Paix\nlang: fr\n': ['yaml-open-quote', 1, 8],
    "title: 'L'action'\n": ['yaml-quote', 1, 8],
    'title: "Paix" et guerre\n': ['yaml-quote', 1, 8],
    'title: @moi\n': ['yaml-start', 1, 8],
    'title: *gras*\n': ['yaml-start', 1, 8],
    'title: !important\n': ['yaml-start', 1, 8],
    'author: [A, B\nlang: fr\n': ['yaml-bracket', 1, 9],
    'title: {x\n': ['yaml-bracket', 1, 8],
    'title Paix\nlang: fr\n': ['yaml-no-colon', 1, 1],
    'lang: fr\ntitle Paix\n': ['yaml-no-colon', 2, 1],
    'title:Paix\nlang: fr\n': ['yaml-space', 1, 1],
    'cover:\n  image: a\n alt: b\n': ['yaml-indent', 3, 2],
    'title: a\n  subtitle: b\n': ['yaml-indent', 2, 3],
    'title: a\ntitle: b\n': ['yaml-twice', 2, 1],
    'title: "c:\\dossier"\n': ['yaml-escape', 1, 11],
    'title: a\n---\ntitle: b\n': ['yaml-documents', 2, 1],
    'author: - a\n': ['yaml-dash', 1, 9],
  }
  for (const [text, fault] of Object.entries(cases)) assert.deepEqual(faults(text), [fault], text)
})

test('aliases that multiply without end are refused', () => {
  const lines = ['a: &a [x, x, x, x, x, x, x, x, x, x]']
  for (const [at, name] of [...'bcdefgh'].entries()) {
    const before = 'abcdefgh'[at]
    lines.push(`${name}: &${name} [${Array.from({length: 10}, () => `*${before}`).join(', ')}]`)
  }
  assert.deepEqual(faults(lines.join('\n')), [['yaml-aliases', 1, 1]])
})

test('front matter is reported at the lines of its file', () => {
  const {findings} = parseYaml('title: a\ntitle: b', 'texte.md', 1)
  assert.deepEqual(findings[0]?.place, {file: 'texte.md', line: 3, column: 1, endLine: 3, endColumn: 2})
})

test('whatever the text, it is read or refused, never thrown, and every fault has a place in it', () => {
  const piece = fc.constantFrom(
    'a',
    ':',
    ' ',
    '\n',
    '-',
    '[',
    ']',
    '{',
    '}',
    '"',
    "'",
    '&x',
    '*x',
    '#',
    '\t',
    '|',
    '>',
    '!',
    '%',
    '@',
  )
  fc.assert(
    fc.property(fc.array(piece, {maxLength: 30}), pieces => {
      const text = pieces.join('')
      for (const {place} of parseYaml(text, 'f').findings) {
        assert.ok(place && place.line >= 1 && place.column >= 1)
        assert.ok(place.line <= text.split('\n').length)
      }
    }),
    {numRuns: 500},
  )
})
