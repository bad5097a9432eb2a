/** What is left between letters that are joined: compared letter by letter, and told by whole words. */
import assert from 'node:assert/strict'
import {test} from 'node:test'
import {lettersOf} from '../letters.ts'
import type {PaintedLetters} from '../painted.ts'
import {align} from './index.ts'

/** The letters of a text without a partner, each word as its letters or dots, and those of what is painted. */
const left = (text: string, shown: string) => {
  const laid = lettersOf([{text, begins: true}])
  const painted: PaintedLetters = {...lettersOf([{text: shown, begins: true}]), lineEnds: new Set()}
  const alignment = align(painted, laid)
  for (const [d, p] of alignment.painted.entries()) {
    if (p < 0) continue
    assert.equal(alignment.laid[p], d)
    assert.equal(painted.text[p]?.toLowerCase(), laid.text[d]?.toLowerCase())
  }
  const rest = (words: string, joined: Int32Array) => {
    let at = 0
    return words
      .split(' ')
      .map(word => [...word].map(letter => (joined[at++] === -1 ? letter : '.')).join(''))
      .join(' ')
  }
  return [rest(text, alignment.painted), rest(shown, alignment.laid)]
}

test('letters that differ within a word', () => {
  assert.deepEqual(left('la paix dure', 'la pxix dure'), ['.. .a.. ....', '.. .x.. ....'])
  assert.deepEqual(left('la paix dure', 'la pax dure'), ['.. ..i. ....', '.. ... ....'])
  assert.deepEqual(left('la paix dure', 'la pabix dure'), ['.. .... ....', '.. ..b.. ....'])
  assert.deepEqual(left('xa paix dure', 'la paix dure'), ['x. .... ....', 'l. .... ....'])
  assert.deepEqual(left('la paix durx', 'la paix dure'), ['.. .... ...x', '.. .... ...e'])
  assert.deepEqual(left('la paix', ''), ['la paix', ''])
  assert.deepEqual(left('', 'la'), ['', 'la'])
  assert.deepEqual(left('abc', 'xyz'), ['abc', 'xyz'])
})

test('of letters in a row the longest that both have stays', () => {
  assert.deepEqual(left('le mot abcde est', 'le mot xbydz est'), ['.. ... a.c.e ...', '.. ... x.y.z ...'])
})

test('whole words that both have are joined before letters', () => {
  // Letter by letter « on » would be found in « ronce ».
  assert.deepEqual(left('il va ronce on dit', 'il va on dit'), ['.. .. ronce .. ...', '.. .. .. ...'])
  assert.deepEqual(left('il va on dit', 'il va ronce on dit'), ['.. .. .. ...', '.. .. ronce .. ...'])
})

test('what is missing slides to where words begin, to the left or to the right', () => {
  assert.deepEqual(left('de la paix de la guerre', 'de la guerre')[0], 'de la paix .. .. ......')
  assert.deepEqual(left('la paix dela guerre', 'la guerre')[0], '.. paix dela ......')
  assert.deepEqual(left('de la guerre', 'de la paix de la guerre')[1], 'de la paix .. .. ......')
})
