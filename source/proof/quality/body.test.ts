/** What the running text is set in, read off lines that are given. */
import assert from 'node:assert/strict'
import {test} from 'node:test'
import {bodyOf, edgesAt, isText} from './body.ts'
import {lineOf} from './trial.ts'
import type {Line} from './types.ts'

/** Lines one under another from `y` on. */
const under = (count: number, more: Partial<Line> = {}, step = 13): Line[] =>
  Array.from({length: count}, (_, index) => lineOf({...more, y: (more.y ?? 60) + index * step}))

test('the face and the size of most letters', () => {
  const note = under(9, {size: 8, text: 'x'.repeat(10), y: 400}, 10)
  const body = bodyOf([...note, ...under(4), lineOf({y: 112, text: 'x'.repeat(20), family: 'Sans'})])
  assert.deepEqual([body?.family, body?.size, body?.step], ['Serif', 10, 13])
  assert.deepEqual([body?.top, body?.bottom], [60, 99])
})

test('lines of one letter have a face too; a text of heavy lines alone has no edges', () => {
  assert.equal(bodyOf(under(3, {text: 'x'}))?.family, 'Serif')
  const heavy = bodyOf(under(4, {bold: true}), 13)
  assert.deepEqual(heavy?.edges, {odd: {left: 0, right: 0}, even: {left: 0, right: 0}})
})

test('a line is of the text when it is of its face and size, and not of a heavy face', () => {
  const body = {family: 'Serif', size: 10}
  for (const [more, is] of [
    [{}, true],
    [{size: 10.1}, true],
    [{size: 9.9}, true],
    [{size: 10.16}, false],
    [{size: 9.8}, false],
    [{family: 'Sans'}, false],
    [{bold: true}, false],
  ] as const)
    assert.equal(isText(lineOf(more), body), is, JSON.stringify(more))
})

test('no two lines one under another: no running text', () => {
  assert.equal(bodyOf([]), undefined)
  assert.equal(bodyOf([lineOf({})]), undefined)
  assert.equal(bodyOf([lineOf({}), lineOf({page: 2, y: 73})]), undefined, 'on two pages')
  assert.equal(bodyOf([lineOf({right: 100}), lineOf({y: 73, left: 100})]), undefined, 'side by side')
  assert.equal(bodyOf([lineOf({}), lineOf({y: 82})]), undefined, 'too far apart')
  assert.equal(bodyOf([lineOf({}), lineOf({y: 69})]), undefined, 'too near')
  assert.equal(bodyOf([lineOf({}), lineOf({y: 81.75})])?.step, 21.75)
  assert.equal(bodyOf([lineOf({})], 14)?.step, 14, 'where it is known')
})

test('the distance of lines is that of most, and a quarter of a point where it is near one', () => {
  const stepOf = (...distances: number[]) => {
    const ys = [60]
    for (const distance of distances) ys.push((ys.at(-1) ?? 0) + distance)
    return bodyOf(ys.map(y => lineOf({y})))?.step
  }
  assert.equal(stepOf(13, 13, 13, 19, 16), 13)
  assert.equal(stepOf(12.98, 13.01), 13)
  assert.equal(stepOf(13.27, 13.27), 13.25)
  assert.ok(Math.abs((stepOf(13.12, 13.12, 13.12) ?? 0) - 13.12) < 1e-9)
  // A program that sets lines on whole pixels.
  assert.equal(stepOf(12.75, 13.5, 12.75, 13.5, 12.75, 12.75), 13)
})

test('the edges of left and of right pages', () => {
  const pages = [...under(8, {left: 60, right: 360}), ...under(8, {page: 2, left: 40, right: 340})]
  const body = bodyOf(pages)
  assert.deepEqual(body?.edges, {odd: {left: 60, right: 360}, even: {left: 40, right: 340}})
  assert.deepEqual(
    [1, 2, 3].map(page => edgesAt(page, body as NonNullable<typeof body>).left),
    [60, 40, 60],
  )
  const odd = bodyOf(under(8, {page: 3}))
  assert.deepEqual(odd?.edges.even, {left: 50, right: 350}, 'of one kind of pages alone, for both')
  const even = bodyOf(under(8, {page: 4}))
  assert.deepEqual(even?.edges.odd, {left: 50, right: 350})
})

test('marks in the margin and indents move no edge', () => {
  const lines = under(16)
  const changed = lines.map((each, index) =>
    index === 3 ? {...each, left: 46} : index > 10 ? {...each, left: 60} : index === 5 ? {...each, right: 355} : each,
  )
  assert.deepEqual(bodyOf(changed)?.edges.odd, {left: 50, right: 350})
  // Short lines tell nothing, wherever they stand.
  const short = [...under(5), ...under(9, {y: 125, left: 20, right: 190})]
  assert.deepEqual(bodyOf(short)?.edges.odd, {left: 50, right: 350})
  // One in eight is enough to be the edge, and two at least.
  const few = under(16).map((each, index) => (index < 2 ? {...each, left: 44.5 + index / 2} : each))
  assert.equal(bodyOf(few)?.edges.odd.left, 44.5)
  const one = under(7).map((each, index) => (index < 1 ? {...each, left: 44} : each))
  assert.equal(bodyOf(one)?.edges.odd.left, 50)
  const apart = under(3).map((each, index) => ({...each, left: 40 + 5 * index}))
  assert.equal(bodyOf(apart)?.edges.odd.left, 40, 'no two at one edge')
})

test('where most baselines stand within a step', () => {
  const near = (found: number | undefined, wanted: number) =>
    assert.ok(Math.abs((found ?? -1) - wanted) < 0.001, `${found}`)
  near(bodyOf(under(6))?.origin, 60 % 13)
  near(bodyOf([...under(6), lineOf({y: 203})])?.origin, 60 % 13)
  // On both sides of the seam: 12.9 and 0.1 are one place.
  const seam = [64.9, 78.1, 90.9, 104.1, 116.9].map(y => lineOf({y}))
  const origin = bodyOf(seam, 13)?.origin ?? 0
  near((origin + 1) % 13, 1)
})

test('the indent is that of most first lines that stand above one at the edge', () => {
  const indented = (...indents: number[]) =>
    bodyOf(under(20).map((each, index) => ({...each, left: 50 + (indents[index] ?? 0)})))?.indent
  assert.equal(indented(12, 0, 12, 0, 18, 0), 12)
  assert.equal(indented(), 10, 'an em where there is none')
  assert.equal(indented(12, 12, 12, 12, 0, 18, 0, 18, 0), 18, 'a list is set in as a whole')
  assert.equal(indented(5.9, 0, 5.9, 0), 10, 'too little')
  assert.equal(indented(6.25, 0, 6.25, 0), 6.25)
  assert.equal(indented(35, 0, 35, 0), 10, 'too much')
  assert.equal(indented(34.75, 0, 34.75, 4.75), 34.75)
  assert.equal(indented(20, 5, 20, 5), 10, 'above a line that is set in itself')
  const turned = bodyOf([...under(9), lineOf({y: 177, left: 62}), ...under(9, {page: 2})])
  assert.equal(turned?.indent, 10, 'above another page')
})
