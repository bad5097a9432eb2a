import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import type {Correction} from '../../types.ts'
import {lettersOf} from './letters.ts'
import {sourceLetters} from './source.ts'
import {compareWords} from './words.ts'

const source = (texts: readonly string[], corrections: readonly Correction[] = []) => {
  const pieces = texts.map((text, i) => ({
    text,
    stream: 'body' as const,
    place: {file: 'a.md', line: i + 1, column: 1},
    begins: true,
    corrections: i === 0 ? corrections : [],
  }))
  const found = sourceLetters([{pieces}], [], all => all).get('body')
  assert.ok(found)
  return found
}

const compare = (written: readonly string[], printed: readonly string[], corrections?: readonly Correction[]) => {
  const shown = lettersOf(printed.map(text => ({text, begins: true})))
  const {findings, ...figures} = compareWords('body', source(written, corrections), {
    ...shown,
    placeOf: () => undefined,
  })
  return {figures, told: findings.map(({rule, values, place}) => `${rule} ${values.words}:${place?.line}`)}
}

const sound = {lost: 0, twice: 0, disorder: 0, spaces: 0}

test('the same text is sound, however it is set', () => {
  const {figures, told} = compare(
    ['L’été, dit-il\u00a0: «\u00a0Où\u00a0?\u00a0»', 'co\u00adopé\u00adra\u00adtion finie.'],
    ['L’e\u0301té,\ndit-il :', '« Où ? »', 'coopération ﬁnie.'],
  )
  assert.deepEqual(figures, {words: 9, ...sound})
  assert.deepEqual(told, [])
})

test('a row of words that is printed again is told where it was written', () => {
  const text = ['un la paix dure', 'la paix et la guerre']
  assert.deepEqual(compare(text, ['un la paix dure', 'la paix et la guerre et la guerre']).told, [
    'proof-word-twice et la guerre:2',
  ])
  assert.deepEqual(compare(text, ['un la paix dure', 'la paix et la guerre la mer']).told, [
    'proof-word-foreign la mer:undefined',
  ])
})

test('signs that nobody sees are no letters, in pairs of units too, and hide no space', () => {
  const flag = '\u{1f3f4}\u{e0067}\u{e0062}\u{e007f}'
  assert.equal(lettersOf([{text: `a\u200bb\ufe0f${flag}c\u{e0101}`, begins: true}]).text, 'ab\u{1f3f4}c')
  assert.deepEqual(lettersOf([{text: 'a\u200b (\u00adb', begins: true}]).apart, [1, 2, 0])
})

test('corrections are expected, not what stood before them', () => {
  const corrections = [{rule: 'A01', start: 1, end: 2, text: '’'}]
  assert.deepEqual(compare(["l'eau"], ['l’eau'], corrections).told, [])
  assert.equal(compare(["l'eau"], ["l'eau"], corrections).figures.lost, 1)
})

test('each fault is told with its words and its line', () => {
  const text = ['la paix et la sécurité', 'le droit des gens']
  assert.deepEqual(compare(text, ['la paix et la', 'le droit des gens']).told, ['proof-word-lost sécurité:1'])
  assert.deepEqual(compare(text, ['la paix et la sécurité', 'le droit droit des gens']).told, [
    'proof-word-twice droit:2',
  ])
  assert.deepEqual(compare(text, ['la paix et lasécurité', 'le droit des gens']).told, ['proof-space la sécurité:1'])
  assert.deepEqual(compare(text, ['la paix et la sécu rité', 'le droit des gens']).told, [
    'proof-space-added sécurité:1',
  ])
  const {disorder, ...others} = compare(text, ['le droit des gens', 'la paix et la sécurité']).figures
  assert.deepEqual(others, {words: 9, lost: 0, twice: 0, spaces: 0})
  assert.ok(disorder === 4 || disorder === 5)
  assert.deepEqual(compare(text, ['la paix et la sécurité', 'le droit des gens', 'ajout']).told, [
    'proof-word-foreign ajout:undefined',
  ])
  assert.deepEqual(compare(text, ['la paix et la sécu', 'le droit des gens']).told, ['proof-word-lost sécurité:1'])
})

test('a word may be cut where a page ends, but not in a line', () => {
  assert.deepEqual(compare(['https://exemple.org/long'], ['https://exemple', '.org/long']).told, [])
  assert.equal(compare(['https://exemple.org/long'], ['https://exemple .org/long']).figures.spaces, 1)
})

test('a long loss is counted whole and quoted in part', () => {
  const words = Array.from({length: 40}, (_, i) => `mot${i}`)
  const {figures, told} = compare([words.join(' ')], [words.slice(0, 10).join(' ')])
  assert.equal(figures.lost, 30)
  assert.equal(told.length, 1)
  assert.match(told[0] ?? '', /mot10 mot11 .* mot21 …:1$/)
})

const texts = fc.array(fc.array(fc.stringMatching(/^[a-zé]{1,6}$/), {minLength: 1, maxLength: 12}), {
  minLength: 1,
  maxLength: 6,
})
const unique = texts.map(blocks => blocks.map((words, b) => words.map((word, w) => `${word}${b}x${w}`)))
const joined = (blocks: readonly (readonly string[])[]) => blocks.map(words => words.join(' '))
const position = fc.tuple(fc.nat(), fc.nat())
const at = (blocks: readonly (readonly string[])[], [n, m]: readonly [number, number]) => {
  const b = n % blocks.length
  return [b, m % (blocks[b]?.length ?? 1)] as const
}

test('a word taken out: it alone is lost', () => {
  fc.assert(
    fc.property(unique, position, (blocks, place) => {
      const [b, w] = at(blocks, place)
      const printed = blocks.map((words, i) => (i === b ? words.toSpliced(w, 1) : words))
      assert.deepEqual(compare(joined(blocks), joined(printed)).told, [`proof-word-lost ${blocks[b]?.[w]}:${b + 1}`])
    }),
  )
})

test('a word doubled: it alone is there twice', () => {
  fc.assert(
    fc.property(unique, position, position, (blocks, from, to) => {
      const [b, w] = at(blocks, from)
      const [otherB, otherW] = at(blocks, to)
      const word = blocks[b]?.[w] ?? ''
      const printed = blocks.map((words, i) => (i === otherB ? words.toSpliced(otherW, 0, word) : words))
      assert.deepEqual(compare(joined(blocks), joined(printed)).told, [`proof-word-twice ${word}:${b + 1}`])
    }),
  )
})

test('two words swapped: nothing lost, nothing twice, the order told', () => {
  fc.assert(
    fc.property(unique, position, position, (blocks, from, to) => {
      const [b, w] = at(blocks, from)
      const [otherB, otherW] = at(blocks, to)
      fc.pre(b !== otherB || w !== otherW)
      const printed = blocks.map(words => [...words])
      const [one, other] = [blocks[b]?.[w] ?? '', blocks[otherB]?.[otherW] ?? '']
      ;(printed[b] as string[])[w] = other
      ;(printed[otherB] as string[])[otherW] = one
      const {lost, twice, disorder} = compare(joined(blocks), joined(printed)).figures
      assert.deepEqual([lost, twice], [0, 0])
      assert.ok(disorder >= 1 && disorder <= 2)
    }),
  )
})

test('two words glued: the space alone', () => {
  fc.assert(
    fc.property(unique, position, (blocks, place) => {
      const [b, w] = at(blocks, place)
      const words = blocks[b] ?? []
      fc.pre(w + 1 < words.length)
      const glued = words.toSpliced(w, 2, `${words[w]}${words[w + 1]}`)
      const printed = blocks.map((other, i) => (i === b ? glued : other))
      assert.deepEqual(compare(joined(blocks), joined(printed)).told, [
        `proof-space ${words[w]} ${words[w + 1]}:${b + 1}`,
      ])
    }),
  )
})

test('words from right to left are no loss that is proved, and are told; those beside them are proved', () => {
  const {figures, told} = compare(
    ['Le mot مرحبا بالعالم dit bonjour.', 'שלום'],
    ['Le mot بالعالم dit bonjour.', 'םולש'],
  )
  assert.deepEqual(
    {lost: figures.lost, twice: figures.twice, disorder: figures.disorder},
    {lost: 0, twice: 0, disorder: 0},
  )
  assert.ok(told.length > 0 && told.every(one => one.startsWith('proof-leftward')), told.join('; '))
  assert.ok(compare(['Le mot مرحبا dit bonjour.'], ['Le mot مرحبا dit.']).figures.lost > 0)
})

test('spaces that are lost or added beside other differences', () => {
  assert.deepEqual(
    compare(['la paix est loin'], ['lapaix est loun']).told.filter(each => /space/.test(each)),
    ['proof-space la paix:1'],
  )
  assert.deepEqual(
    compare(['la paix est loin'], ['la pa ix est loun']).told.filter(each => /space/.test(each)).length,
    1,
  )
})
