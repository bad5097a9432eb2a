/** Marks on a sheet, in millimetres. */
import assert from 'node:assert/strict'
import {test} from 'node:test'
import {type Finishing, margins, marksOf} from './marks.ts'
import {type Layout, perMillimetre as mm} from './place.ts'

/** A sheet of 200 by 300 mm, with a block in its middle that leaves so much beside and above it. */
const layout = (beside: number, above: number, columns = 2, rows = 1): Layout => ({
  sheet: {width: 200 * mm, height: 300 * mm},
  columns,
  rows,
  page: {width: 100, height: 100},
  scale: 1,
  block: {x: beside * mm, y: above * mm, width: (200 - 2 * beside) * mm, height: (300 - 2 * above) * mm},
})
const none: Finishing = {folded: false, cut: false, forced: false}
const marks = (one: Layout, finishing: Partial<Finishing>, {outside = false, signature = 1, signatures = 1} = {}) =>
  marksOf(one, {...none, ...finishing}, {signature}, outside, signatures).map(
    ({kind, from, to}) => `${kind} ${[...from, ...to].map(side => Math.round((100 * side) / mm) / 100).join(' ')}`,
  )

test('margins of less than 4 mm are none', () => {
  const inMillimetres = (one: Layout) => Object.values(margins(one)).map(side => Math.round((100 * side) / mm) / 100)
  assert.deepEqual(inMillimetres(layout(10, 20)), [10, 20])
  assert.deepEqual(inMillimetres(layout(4, 4)), [4, 4])
  assert.deepEqual(inMillimetres(layout(3.9, 3.9)), [0, 0])
})

test('cuts stand 1 mm outside of the block, 5 mm long where there is room', () => {
  const around = marks(layout(20, 10, 1, 1), {cut: true})
  assert.deepEqual(around, [
    'cut 20 9 20 4',
    'cut 20 291 20 296',
    'cut 180 9 180 4',
    'cut 180 291 180 296',
    'cut 19 10 14 10',
    'cut 181 10 186 10',
    'cut 19 290 14 290',
    'cut 181 290 186 290',
  ])
  assert.deepEqual(marks(layout(0, 5, 1, 1), {cut: true}), [
    'cut 0 4 0 0.5',
    'cut 0 296 0 299.5',
    'cut 200 4 200 0.5',
    'cut 200 296 200 299.5',
  ])
  assert.deepEqual(marks(layout(5, 0, 1, 1), {cut: true}).length, 4)
  assert.deepEqual(marks(layout(20, 10), {}), [])
  assert.deepEqual(marks(layout(0, 0), {cut: true, folded: true}, {outside: true}), [])
})

test('cuts between the places, where they are cut and not where they are folded', () => {
  const inner = (one: Layout, finishing: Partial<Finishing>) => marks(one, finishing).slice(8)
  assert.deepEqual(inner(layout(20, 10, 2, 3), {cut: true}), [
    'cut 100 9 100 4',
    'cut 100 291 100 296',
    'cut 19 103.33 14 103.33',
    'cut 181 103.33 186 103.33',
    'cut 19 196.67 14 196.67',
    'cut 181 196.67 186 196.67',
  ])
  assert.deepEqual(inner(layout(20, 10), {folded: true}), ['fold 100 9 100 4', 'fold 100 291 100 296'])
  assert.deepEqual(
    inner(layout(20, 10), {folded: true, cut: true}).map(each => each.split(' ')[0]),
    ['fold', 'fold', 'cut', 'cut'],
  )
})

test('where nothing is trimmed off, marks are within the page, if they are asked for', () => {
  assert.deepEqual(marks(layout(0, 0), {folded: true, forced: true}), ['fold 100 0 100 3', 'fold 100 297 100 300'])
  assert.deepEqual(marks(layout(0, 0, 2, 2), {cut: true, forced: true}), [
    'cut 100 0 100 3',
    'cut 100 297 100 300',
    'cut 0 150 3 150',
    'cut 197 150 200 150',
  ])
})

test('staples a quarter from head and foot, on the outside of what is folded', () => {
  const staples = ['staple 100 76 100 88', 'staple 100 212 100 224']
  const of = (one: Layout, finishing: Partial<Finishing>, outside = true) =>
    marks(one, finishing, {outside}).filter(each => each.startsWith('staple'))
  assert.deepEqual(of(layout(20, 14), {folded: true}), staples)
  assert.deepEqual(of(layout(0, 14), {folded: true}), staples)
  assert.deepEqual(of(layout(20, 0), {folded: true}).length, 2)
  assert.deepEqual(of(layout(0, 0), {folded: true, forced: true}).length, 2)
  assert.deepEqual(of(layout(0, 0), {folded: true}), [])
  assert.deepEqual(of(layout(20, 14), {folded: true}, false), [])
  assert.deepEqual(of(layout(20, 14), {cut: true}), [])
})

test('signatures bear a bar, each one lower than the last, and the stair begins anew', () => {
  const bar = (signature: number) =>
    marks(layout(0, 20), {folded: true}, {outside: true, signature, signatures: 40}).at(-1)
  assert.equal(bar(1), 'collation 100 264 100 258')
  assert.equal(bar(2), 'collation 100 256 100 250')
  // 260 mm: 32 steps of 8 mm, less the four of head and foot.
  assert.equal(bar(28), 'collation 100 48 100 42')
  assert.equal(bar(29), bar(1))
  const low = {...layout(0, 130), block: {...layout(0, 130).block}}
  assert.equal(
    marks(low, {folded: true}, {outside: true, signature: 5, signatures: 9}).at(-1),
    'collation 100 154 100 148',
  )
  assert.ok(
    !marks(layout(0, 20), {folded: true}, {outside: true, signatures: 2}).some(each => each.startsWith('staple')),
  )
})
