import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {gatherer, lettersOf} from '../letters.ts'
import type {PaintedLetters} from '../painted.ts'
import {align} from './index.ts'

/** Painted lines, each a run; `-` at the end of a line is one that the browser may have put there. */
const painted = (lines: readonly string[]): PaintedLetters => {
  const gathered = gatherer()
  const lineEnds = new Set<number>()
  for (const [index, line] of lines.entries()) {
    gathered.separate(1)
    gathered.add(line, index)
    lineEnds.add(gathered.length() - 1)
  }
  return {...gathered.letters(), lineEnds}
}

const laid = (texts: readonly string[]) => lettersOf(texts.map(text => ({text, begins: true})))

/** What of the text is not painted, and what of the painted is of no text. */
const rest = (lines: readonly string[], texts: readonly string[]) => {
  const [p, d] = [painted(lines), laid(texts)]
  const alignment = align(p, d)
  for (const [i, at] of alignment.painted.entries()) {
    if (at < 0) continue
    assert.equal(p.text[at]?.toLowerCase(), d.text[i]?.toLowerCase())
    assert.equal(alignment.laid[at], i)
  }
  const left = (text: string, joined: Int32Array) => [...text].filter((_, i) => joined[i] === -1).join('')
  return {lost: left(d.text, alignment.painted), foreign: left(p.text, alignment.laid)}
}

const none = {lost: '', foreign: ''}

test('the same text in other lines', () => {
  assert.deepEqual(rest(['la paix et', 'la sécurité'], ['la paix et la sécurité']), none)
})

test('hyphens at line ends, the browser’s and the author’s', () => {
  assert.deepEqual(rest(['la sécu‐', 'rité peut-', 'être'], ['la sécurité peut-être']), none)
  assert.deepEqual(rest(['fin de page sécu-'], ['fin de page sécu']), none)
  assert.deepEqual(rest(['la paix -', 'oui'], ['la paix - oui']), none)
})

test('a float painted before the text around it, captions and short cells', () => {
  const texts = ['Le texte qui entoure la figure, assez long.', '12', 'Figure 3. Une carte', 'La suite du texte.']
  const order = [texts[2], texts[1], texts[0], texts[3]] as string[]
  assert.deepEqual(rest(order, texts), none)
})

test('markers of lists are of no text', () => {
  assert.deepEqual(rest(['1.', 'la paix', '•', 'le droit'], ['la paix', 'le droit']), {lost: '', foreign: '1.•'})
})

test('a table painted after a text that repeats itself', () => {
  const lines = Array.from({length: 40}, (_, at) => '|x'.repeat(at + 1))
  assert.deepEqual(rest([...lines, 'a', 'b'], ['a', 'b', lines.join(' ')]), none)
  assert.deepEqual(rest(['Titre', ...lines, 'a', 'b'], ['Titre', 'a', 'b', lines.join(' ')]), none)
})

test('capitals by style are the same letters', () => {
  assert.deepEqual(rest(['LA SÉCURITÉ'], ['la sécurité']), none)
})

test('whole words are missing where letters leave a choice', () => {
  const [p, d] = [painted(['de la guerre mondiale']), laid(['de la paix de la guerre mondiale'])]
  const joined = align(p, d).painted
  const words = 'de la paix de la guerre mondiale'.split(' ')
  let first = 0
  const missing = words.filter(word => {
    const letters = joined.slice(first, first + word.length)
    first += word.length
    assert.ok(letters.every(at => at === -1) || letters.every(at => at >= 0), word)
    return letters[0] === -1
  })
  assert.equal(missing.length, 3)
})

const uniqueOf = (word: RegExp) =>
  fc
    .array(fc.array(fc.stringMatching(word), {minLength: 2, maxLength: 9}), {minLength: 2, maxLength: 8})
    .map(blocks => blocks.map((words, b) => words.map((letters, w) => `${letters}${b}${String.fromCharCode(65 + w)}`)))
const unique = uniqueOf(/^[a-zéè]{2,8}$/)

test('a word taken out: its letters alone are lost', () => {
  fc.assert(
    fc.property(unique, fc.nat(), fc.nat(), (blocks, n, m) => {
      const b = n % blocks.length
      const words = blocks[b] ?? []
      const w = m % words.length
      const lines = blocks.map((line, i) => (i === b ? line.toSpliced(w, 1) : line).join(' '))
      const {lost, foreign} = rest(
        lines,
        blocks.map(line => line.join(' ')),
      )
      assert.deepEqual([lost, foreign], [laid([words[w] ?? '']).text, ''])
    }),
  )
})

test('lines painted in any order: nothing lost', () => {
  const shuffled = unique.chain(blocks => {
    const lines = blocks.map(words => words.join(' '))
    return fc.tuple(fc.constant(lines), fc.shuffledSubarray(lines, {minLength: lines.length}))
  })
  fc.assert(fc.property(shuffled, ([texts, lines]) => assert.deepEqual(rest(lines, texts), none)))
})

test('a word painted twice is once of no text', () => {
  // One seed: among words made of two letters, one in some thousands that is doubled is told by other letters of the same.
  fc.assert(
    fc.property(uniqueOf(/^[a-zéè]{5,9}$/), fc.nat(), fc.nat(), (blocks, n, m) => {
      const b = n % blocks.length
      const words = blocks[b] ?? []
      const w = m % words.length
      const lines = blocks.map((line, i) => (i === b ? line.toSpliced(w, 0, words[w] ?? '') : line).join(' '))
      const {lost, foreign} = rest(
        lines,
        blocks.map(line => line.join(' ')),
      )
      assert.deepEqual([lost, foreign.length], ['', laid([words[w] ?? '']).text.length])
    }),
    {seed: 20260101, numRuns: 500},
  )
})

test('short texts that are painted elsewhere, each in runs of several faces, are found as often as they are there', () => {
  const cells = ['a★', '★b', 'mo★t'].map(text => ({text, begins: true}))
  const runs = ['a', '★', '★', 'b', 'mo', '★', 't'].map((text, at) => ({text, begins: [0, 2, 4].includes(at)}))
  const prose = {text: 'Un mot, puis gras italique et la fin.', begins: true}
  const laid = lettersOf([...cells, prose, ...cells, prose, ...cells])
  const painted = {...lettersOf([prose, prose, ...runs, ...runs, ...runs]), lineEnds: new Set<number>()}
  const alignment = align(painted, laid)
  assert.ok(!alignment.painted.includes(-1) && !alignment.laid.includes(-1))
})
