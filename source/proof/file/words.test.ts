/** The words of a text in a PDF without its layout, on runs written by hand. */
import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {ReadPdf} from '../../pdf/read/index.ts'
import {formulaSign} from '../../text/formula.ts'
import type {SourcePiece, SourceText} from '../../types.ts'
import {runOf} from '../run.testing.ts'
import {wordsOf} from './words.ts'

/** Pages of lines; « | » parts two runs with a gap between them. */
const pdf = (...pages: readonly (readonly string[])[]): ReadPdf =>
  ({
    pages: pages.map(lines => ({
      runs: lines.flatMap((line, row) =>
        line.split('|').map((text, column) => runOf(text, 50 + 200 * column, 100 + 14 * row)),
      ),
      hidden: [],
    })),
  }) as unknown as ReadPdf
const piece = (text: string, line = 1, more: Partial<SourcePiece> = {}): SourcePiece => ({
  text,
  stream: 'body',
  place: {file: 'a.md', line, column: 1},
  begins: true,
  corrections: [],
  ...more,
})
const source = (...pieces: readonly (SourcePiece | string)[]): SourceText[] => [
  {pieces: pieces.map((each, index) => (typeof each === 'string' ? piece(each, index + 1) : each))},
]
/** The words that are lost, by block. */
const lost = (read: ReadPdf, texts: readonly SourceText[], shows: readonly string[] = []) =>
  wordsOf(read, texts, shows).findings.map(({place, values}) => `${place?.line} ${values.words}`)

test('without a text, the words of the PDF', () => {
  const counted = (...pages: readonly (readonly string[])[]) => wordsOf(pdf(...pages), [], [])
  assert.deepEqual(counted(['la paix', 'dure'], ['un|deux']), {words: 5, lost: 0, findings: []})
  assert.deepEqual(counted([]), {words: 0, lost: 0, findings: []})
  assert.equal(counted(['la paix'], []).words, 2)
})

test('every block is found, however lines, case and hyphens were changed', () => {
  const read = pdf(['LA PAIX se garde par des sol-', 'dats et des juges'], ['peut‑être'])
  const {words, lost, findings} = wordsOf(
    read,
    source('La paix se garde par des soldats et des juges', 'peut-être'),
    [],
  )
  assert.deepEqual([words, lost, findings], [11, 0, []])
})

test('a word that is nowhere is lost, at its block', () => {
  const read = pdf(['La paix se garde par des juges, et par des vivres quand la saison est bonne.'])
  const texts = source('La paix se garde par des soldats et des juges, et par des vivres quand la saison est bonne.')
  const {lost: count, findings} = wordsOf(read, texts, [])
  assert.deepEqual(findings, [
    {
      place: {file: 'a.md', line: 1, column: 1},
      rule: 'proof-word-lost',
      severity: 'error',
      values: {words: 'soldats et des', count: 3, stream: 'body'},
    },
  ])
  assert.equal(count, 3)
  assert.deepEqual(lost(pdf(['rien']), source('la paix', 'rien')), ['1 la paix'])
  assert.deepEqual(lost(pdf([]), source('un — deux')), ['1 un deux'], 'signs are no words')
})

test('twelve lost words of a block are named', () => {
  const words = (count: number) =>
    Array.from({length: count}, (_, index) => `mot${String.fromCharCode(97 + index)}`).join(' ')
  assert.deepEqual(lost(pdf(['rien']), source(words(12))), [`1 ${words(12)}`])
  assert.deepEqual(lost(pdf(['rien']), source(words(13))), [`1 ${words(12)} …`])
})

test('a block that a page cuts, with what stands between its pieces', () => {
  const text =
    'La paix se garde par des soldats et par des juges quand la saison est bonne et que les routes sont ouvertes.'
  const [first, second] = [text.slice(0, 60), text.slice(60)]
  assert.deepEqual(lost(pdf([first, '12'], ['Titre courant', second]), source(text)), [])
  const far = (letters: number) => pdf([first], ['x'.repeat(letters)], [second])
  assert.deepEqual(lost(far(7900), source(text)), [])
  assert.notDeepEqual(lost(far(8100), source(text)), [], 'too far')
  assert.notDeepEqual(lost(pdf([second], [first]), source(text)), [], 'in the wrong order')
})

test('a cross-reference between two words gets its number', () => {
  const text = 'Voir la figure pour le détail de la méthode.'
  assert.deepEqual(lost(pdf(['Voir la figure 12, p. 140 pour le détail de la méthode.']), source(text)), [])
})

test('a word that is divided from its block by a sign alone', () => {
  assert.deepEqual(lost(pdf(['la paix', '12', 'dure longtemps encore']), source('la paix ( dure longtemps encore')), [])
})

test('pieces of one block are one text; a formula parts it', () => {
  const block = source(piece('la gran'), piece('de paix', 1, {begins: false}))
  assert.deepEqual(lost(pdf(['la grande paix']), block), [])
  assert.deepEqual(lost(pdf(['la grade paix']), block), ['1 grande'])
  const formula = source(
    piece('la valeur de '),
    piece(formulaSign, 1, {begins: false}),
    piece(' est connue', 1, {begins: false}),
    piece(' de tous', 1, {begins: false}),
  )
  assert.deepEqual(lost(pdf(['est connue de tous', 'la valeur de']), formula), [])
  assert.deepEqual(lost(pdf(['est connue', 'la valeur de']), formula), ['1 de tous'])
})

test('what a profile does not show is not looked for', () => {
  const texts = source('la paix', piece('la réponse', 2, {only: 'teacher'}))
  assert.deepEqual(lost(pdf(['la paix']), texts), [])
  assert.deepEqual(
    lost(pdf(['la paix']), texts, ['teacher']),
    ['2 réponse'],
    'its first word is found in the block before',
  )
})
