import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Place} from '../../types.ts'
import {inOrderOfPrinting} from './notes.ts'
import type {CorrectedPiece} from './source.ts'

const at = (line: number, file = 'a.md'): Place => ({file, line, column: 1})
const piece = (text: string, line: number, begins = true, file = 'a.md') =>
  ({text, begins, place: at(line, file)}) as unknown as CorrectedPiece
const order = (pieces: readonly CorrectedPiece[], printed: readonly (Place | undefined)[]) =>
  inOrderOfPrinting(pieces, printed)
    .map(({text}) => text)
    .join(' ')

test('notes stand as they are printed, wherever they are written', () => {
  assert.equal(order([piece('un', 9), piece('deux', 3), piece('trois', 5)], [at(3), at(5), at(9)]), 'deux trois un')
  assert.equal(order([piece('un', 3), piece('deux', 3, true, 'b.md')], [at(3, 'b.md'), at(3)]), 'deux un')
})

test('what goes on in a note goes with it, whatever its line', () => {
  const pieces = [piece('un', 9), piece('(suite)', 10, false), piece('deux', 3), piece('(suite)', 4, false)]
  assert.equal(order(pieces, [at(3), at(10), at(9)]), 'deux (suite) un (suite)')
})

test('a block whose line is not known stays with the one before', () => {
  const pieces = [piece('un', 9), piece('et', 10), piece('deux', 3), piece('aussi', 4)]
  assert.equal(order(pieces, [at(3), at(9)]), 'deux aussi un et')
  assert.equal(order([piece('seul', 2), piece('un', 9)], [at(9)]), 'seul un', 'the first one stays first')
  assert.equal(order([piece('suite', 2, false), piece('un', 9)], [undefined, at(9)]), 'suite un')
})

test('the first time that a place is printed counts', () => {
  assert.equal(order([piece('un', 9), piece('deux', 3)], [at(9), at(3), at(9)]), 'un deux')
})
