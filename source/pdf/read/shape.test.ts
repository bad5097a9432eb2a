import assert from 'node:assert/strict'
import {test} from 'node:test'
import {IDENTITY} from './matrix.ts'
import {contains, isOnOutline, pathWriter, type Shape} from './shape.ts'

const shape = (draw: (path: ReturnType<typeof pathWriter>) => void, evenOdd = false): Shape => {
  const path = pathWriter()
  draw(path)
  return path.take(evenOdd) as Shape
}

test('an upright rectangle is no more than its sides, whichever way it is drawn', () => {
  const upright: Shape = {sides: [10, 20, 40, 60]}
  assert.deepEqual(
    shape(path => path.rectangle(IDENTITY, 10, 20, 30, 40)),
    upright,
  )
  const lines = shape(path => {
    path.move(IDENTITY, 10, 60)
    for (const [x, y] of [
      [10, 20],
      [40, 20],
      [40, 60],
    ] as const)
      path.line(IDENTITY, x, y)
  })
  assert.deepEqual(lines, upright)
  assert.deepEqual(
    shape(path => path.rectangle([0, 1, 1, 0, 0, 0], 20, 10, 40, 30)),
    upright,
    'turned by a quarter',
  )
  assert.ok(shape(path => path.rectangle([1, 1, -1, 1, 0, 0], 0, 0, 10, 10)).points, 'turned by an eighth')
})

test('a fifth corner that is not the first one makes it no rectangle', () => {
  for (const last of [
    [10, 30],
    [20, 20],
  ] as const) {
    const five = shape(path => {
      path.move(IDENTITY, 10, 20)
      for (const [x, y] of [[40, 20], [40, 60], [10, 60], last] as const) path.line(IDENTITY, x, y)
    })
    assert.equal(five.points?.length, 10)
  }
})

test('the inside of a circle, of a ring by either rule', () => {
  const circle = shape(path => {
    path.move(IDENTITY, 10, 0)
    path.curve(IDENTITY, [10, 5.5, 5.5, 10, 0, 10])
    path.curve(IDENTITY, [-5.5, 10, -10, 5.5, -10, 0])
    path.curve(IDENTITY, [-10, -5.5, -5.5, -10, 0, -10])
    path.curve(IDENTITY, [5.5, -10, 10, -5.5, 10, 0])
  })
  assert.ok(contains(circle, 6, 6))
  assert.ok(!contains(circle, 8, 8), 'in a corner of the square around it')
  const both = (path: ReturnType<typeof pathWriter>) => {
    path.rectangle(IDENTITY, 0, 0, 30, 30)
    path.rectangle(IDENTITY, 10, 10, 10, 10)
  }
  assert.deepEqual([contains(shape(both), 15, 15), contains(shape(both, true), 15, 15)], [true, false])
  assert.ok(contains(shape(both, true), 5, 15))
})

test('near an outline', () => {
  const box = shape(path => path.rectangle(IDENTITY, 0, 0, 100, 50))
  const corner = shape(path => {
    path.move(IDENTITY, 0, 0)
    path.line(IDENTITY, 100, 0)
    path.line(IDENTITY, 100, 50)
  })
  for (const one of [box, corner]) {
    assert.ok(isOnOutline(one, 98, 25, 3))
    assert.ok(!isOnOutline(one, 50, 25, 3))
  }
  assert.ok(isOnOutline(box, 2, 25, 3))
  assert.ok(!isOnOutline(corner, 2, 25, 3), 'what is not drawn')
})

test('curves that lack a control point have one of their ends in its place', () => {
  const outline = (numbers: readonly number[], lacking?: 'v' | 'y') =>
    [
      ...(shape(path => {
        path.move(IDENTITY, 0, 0)
        path.curve(IDENTITY, numbers, lacking)
      }).points ?? []),
    ].map(value => Math.round(value * 1000))
  assert.deepEqual(outline([10, 20, 30, 0], 'v'), outline([0, 0, 10, 20, 30, 0]))
  assert.deepEqual(outline([10, 20, 30, 0], 'y'), outline([10, 20, 30, 0, 30, 0]))
  assert.deepEqual(outline([0, 9, 9, 9, 9, 0]).slice(-2), [9000, 0])
})
