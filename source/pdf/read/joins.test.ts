import assert from 'node:assert/strict'
import {test} from 'node:test'
import {dividedBy, lacksSpace, type Piece} from './joins.ts'
import type {TextRun} from './text.ts'

const piece = (text: string, x = 0, y = 100, page = 1): Piece => ({
  page,
  run: {text, x, y, width: text.length * 5, size: 10, direction: [1, 0]} as unknown as TextRun,
})
const never = () => false
const lacks = (left: Piece, right: Piece, isDivided = never as (piece: Piece) => boolean, isWithin = false) =>
  lacksSpace(left, right, isDivided, isWithin)

test('a word that ends a line is apart from the next one', () => {
  assert.ok(lacks(piece('une mission,'), piece('l’Organisation', 0, 114)))
  assert.ok(lacks(piece('fin de page'), piece('suite', 0, 20, 2)))
  assert.ok(!lacks(piece('une mission, '), piece('l’Organisation', 0, 114)))
  assert.ok(!lacks(piece('une mission'), piece(' suite', 0, 114)))
})

test('what follows on its line is of the word, unless there is a gap', () => {
  assert.ok(!lacks(piece('XX'), piece('e', 10, 96)))
  assert.ok(lacks(piece('Paix'), piece('12', 90)))
  assert.ok(!lacks(piece('Paix'), piece('…', 90)))
})

test('a divided word, an address, a long word and scripts without spaces are no two words', () => {
  assert.ok(!lacks(piece('quatre-'), piece('vingts', 0, 114)))
  const hyphen = {text: '-', x: 25, y: 100, width: 3, size: 10} as unknown as TextRun
  assert.ok(
    !lacks(
      piece('organ'),
      piece('isation', 0, 114),
      dividedBy(page => (page === 1 ? [hyphen] : [])),
    ),
  )
  assert.ok(!lacks(piece('voir https://exemple.org/a_b'), piece('suite', 0, 114)))
  assert.ok(!lacks(piece('anticonstitution'), piece('nellement', 0, 114), never, true))
  assert.ok(!lacks(piece('日本'), piece('語', 0, 114)))
})
