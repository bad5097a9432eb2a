import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {ReadPage} from '../../pdf/read/index.ts'
import {folded} from './folded.ts'

/** A side 400 points wide that says a page number on each half. */
const side = (left: string, right: string): ReadPage => {
  const run = (text: string, x: number, name = 'Serif') => ({text, x, width: 40, direction: [1, 0], font: {name}})
  const image = (x: number) => ({sides: [x, 0, x + 20, 10]})
  return {
    width: 400,
    runs: [run(left, 20), run(right, 220), run('pli', 60, 'SHEETS+Face')],
    images: [image(180), image(191)],
  } as unknown as ReadPage
}
const read = (perSignature: number, ...sides: readonly ReadPage[]): string =>
  folded(sides, perSignature)
    .map(({runs}) => runs.map(({text}) => text).join(''))
    .join(' ')

test('sheets that lie in one another are read as they are turned', () => {
  assert.equal(read(1, side('4', '1'), side('2', '3')), '1 2 3 4')
  assert.equal(read(2, side('8', '1'), side('2', '7'), side('6', '3'), side('4', '5')), '1 2 3 4 5 6 7 8')
})

test('signature follows signature, the last one with fewer sheets', () => {
  const two = [side('8', '1'), side('2', '7'), side('6', '3'), side('4', '5')]
  assert.equal(read(2, ...two, side('d', 'a'), side('b', 'c')), '1 2 3 4 5 6 7 8 a b c d')
})

test('what stands across the fold is of the half in which most of it is', () => {
  const run = (x: number, direction = 1) => ({
    text: String(x),
    x,
    width: 40,
    direction: [direction, 0],
    font: {name: 'A'},
  })
  const sheet = {...side('', ''), runs: [run(179), run(180), run(221, -1), run(219, -1)]} as unknown as ReadPage
  const [right, , , left] = folded([sheet, side('', '')], 1)
  assert.deepEqual(
    [left, right].map(half => half?.runs.map(({text}) => text)),
    [
      ['179', '219'],
      ['180', '221'],
    ],
  )
  assert.deepEqual(
    [left, right].map(half => half?.images.map(([x]) => x)),
    [[180], [191]],
  )
})
