import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {type Cuttable, leastCut} from './least-cut.ts'

const section = (costs: readonly number[], starts?: 'left' | 'right'): Cuttable => ({
  pages: costs.length + 1,
  starts,
  costs,
})

test('the section with the fewest lines on its last page loses them', () => {
  const {fewer, pages} = leastCut([section([20, 50]), section([3, 33]), section([12])], 7)
  assert.deepEqual([fewer, pages], [[0, 1, 0], 7])
})

test('where chapters begin on a right-hand page, a page less that leaves an empty one is no gain', () => {
  // 1–4, 5–7 and an empty one, 9–10: a page less of the first gives an empty one, a page less of the second two.
  const sections = [section([1, 12, 23], 'right'), section([9, 20], 'right'), section([15], 'right')]
  assert.deepEqual(leastCut(sections, 10).fewer, [0, 0, 0])
  assert.deepEqual(leastCut(sections, 8), {fewer: [0, 1, 0], pages: 8})
})

test('what cannot be that short is as short as it can be', () => {
  assert.deepEqual(leastCut([section([]), section([5, 9])], 1), {fewer: [0, 2], pages: 2})
})

test('no other choice loses fewer lines', () => {
  const sections = fc.array(
    fc.record({
      costs: fc.array(fc.integer({min: 1, max: 30}), {maxLength: 3}).map(costs => costs.sort((a, b) => a - b)),
      starts: fc.constantFrom(undefined, 'right' as const, 'left' as const),
    }),
    {minLength: 1, maxLength: 4},
  )
  fc.assert(
    fc.property(sections, fc.integer({min: 1, max: 16}), (given, wanted) => {
      const all = given.map(({costs, starts}) => section(costs, starts))
      const ways = all.reduce<number[][]>(
        (known, {costs}) => known.flatMap(way => [0, ...costs].map((_, fewer) => [...way, fewer])),
        [[]],
      )
      const fitting = ways.filter(way => lengthOf(all, way) <= wanted)
      const {fewer, pages} = leastCut(all, wanted)
      assert.equal(lengthOf(all, fewer), pages)
      if (fitting.length === 0) assert.equal(pages, Math.min(...ways.map(way => lengthOf(all, way))))
      else {
        assert.ok(pages <= wanted)
        assert.equal(linesOf(all, fewer), Math.min(...fitting.map(way => linesOf(all, way))))
      }
    }),
  )
})

/** Pages of the whole, counted one section after the other. */
const lengthOf = (sections: readonly Cuttable[], fewer: readonly number[]): number =>
  sections.reduce((before, {pages, starts}, index) => {
    const side = before % 2 === 0 ? 'right' : 'left'
    return before + (starts && starts !== side ? 1 : 0) + pages - (fewer[index] ?? 0)
  }, 0)

const linesOf = (sections: readonly Cuttable[], fewer: readonly number[]): number =>
  sections.reduce((sum, {costs}, index) => sum + ([0, ...costs][fewer[index] ?? 0] ?? 0), 0)
