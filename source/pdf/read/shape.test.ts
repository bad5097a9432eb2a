import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
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

test('whether a point is near a line is told by its distance, ends and corners included', () => {
  // From (10, 10) to (40, 50): five to the side of its middle is (25 + 4, 30 - 3).
  const line = shape(path => {
    path.move(IDENTITY, 0, 200)
    path.line(IDENTITY, 1, 200)
    path.move(IDENTITY, 10, 10)
    path.line(IDENTITY, 40, 50)
  })
  for (const [x, y, distance] of [
    [29, 27, 5],
    [21, 33, 5],
    [10, 6, 4],
    [40, 54, 4],
    [37, 54, 5],
    [10, 10, 0],
  ] as const) {
    assert.ok(isOnOutline(line, x, y, distance + 0.001), `${x}, ${y}`)
    assert.ok(!isOnOutline(line, x, y, distance - 0.001), `${x}, ${y}`)
  }
  assert.ok(isOnOutline(line, 1, 203, 3.1), 'the first of several')
  assert.ok(!isOnOutline(line, 5, 105, 3), 'between them nothing is drawn')
  assert.ok(!isOnOutline(line, -9, 200, 3) && isOnOutline(line, -2, 200, 3))
})

test('a path of many points, of several parts, closed or not', () => {
  const around = (path: ReturnType<typeof pathWriter>, x: number) => {
    path.move(IDENTITY, x + 10, 0)
    for (let i = 1; i < 300; i++)
      path.line(IDENTITY, x + 10 * Math.cos((i * Math.PI) / 150), 10 * Math.sin((i * Math.PI) / 150))
    path.close()
  }
  const two = shape(path => {
    around(path, 0)
    around(path, 100)
  })
  assert.deepEqual(two.starts, [0, 301])
  assert.deepEqual([two.points?.[602], two.points?.[603]], [110, 0])
  assert.deepEqual([two.points?.[600], two.points?.[601]], [10, 0], 'closed where it began')
  assert.deepEqual(
    two.sides.map(side => Math.round(side)),
    [-10, -10, 110, 10],
  )
  for (const x of [0, 9, -9, 100, 91]) assert.ok(contains(two, x, 0.5), `${x}`)
  for (const x of [50, 12, 88]) assert.ok(!contains(two, x, 0.5), `${x}`)
  // Level by level, from one to another and back.
  assert.deepEqual([contains(two, 0, 9), contains(two, 8, 9), contains(two, 8, 1)], [true, false, true])
})

test('a path may begin with a line or a curve, and one that has nothing is none', () => {
  const path = pathWriter()
  assert.equal(path.take(false), undefined)
  path.close()
  path.curve([2, 0, 0, 2, 1, 1], [0, 0, 0, 0, 5, 5])
  const curve = path.take(false)
  assert.deepEqual([...(curve?.points ?? [])].slice(0, 2), [1, 1])
  assert.deepEqual(curve?.sides, [1, 1, 11, 11])
  path.line([0, 1, -1, 0, 5, 6], 3, 4)
  const line = path.take(true)
  assert.deepEqual([[...(line?.points ?? [])], line?.starts], [[1, 9], [0]])
})

const corners = fc.array(fc.tuple(fc.integer({min: 0, max: 30}), fc.integer({min: 0, max: 30})), {
  minLength: 3,
  maxLength: 7,
})
const drawn = (points: readonly (readonly [number, number])[], evenOdd = false): Shape =>
  shape(path => {
    for (const [index, [x, y]] of points.entries()) (index === 0 ? path.move : path.line)(IDENTITY, x, y)
    path.close()
  }, evenOdd)

test('whatever is drawn, a point is inside as often as the outline goes around it', () => {
  fc.assert(
    fc.property(
      corners,
      fc.integer({min: -2, max: 32}),
      fc.integer({min: -2, max: 32}),
      fc.boolean(),
      (points, x, y, evenOdd) => {
        // Off the lines of the grid, so that no corner is hit: the turns of the line of sight around the outline.
        const [px, py] = [x + 0.4142, y + 0.7321]
        const angle = ([ax, ay]: readonly [number, number]) => Math.atan2(ay - py, ax - px)
        const turns = points.reduce((sum, point, index) => {
          const turn = angle(points[(index + 1) % points.length] as [number, number]) - angle(point)
          return sum + turn - 2 * Math.PI * Math.round(turn / (2 * Math.PI))
        }, 0)
        const winding = Math.round(turns / (2 * Math.PI))
        assert.equal(contains(drawn(points, evenOdd), px, py), evenOdd ? winding % 2 !== 0 : winding !== 0)
      },
    ),
  )
})

test('whatever is drawn, a point lies on the outline up to its distance from the nearest line', () => {
  const distance = (x: number, y: number, [ax, ay]: readonly [number, number], [bx, by]: readonly [number, number]) => {
    let [from, to] = [0, 1]
    const at = (part: number) => Math.hypot(ax + part * (bx - ax) - x, ay + part * (by - ay) - y)
    for (let step = 0; step < 60; step++) {
      const third = (to - from) / 3
      if (at(from + third) < at(to - third)) to -= third
      else from += third
    }
    return at((from + to) / 2)
  }
  fc.assert(
    fc.property(corners, fc.integer({min: -9, max: 39}), fc.integer({min: -9, max: 39}), (points, x, y) => {
      const nearest = Math.min(
        ...points.map((point, index) => distance(x, y, point, points[(index + 1) % points.length] as [number, number])),
      )
      const one = drawn(points)
      assert.ok(isOnOutline(one, x, y, nearest + 1e-6))
      assert.ok(nearest < 1e-6 || !isOnOutline(one, x, y, nearest - 1e-6))
    }),
  )
})

test('beside the ends of a level line', () => {
  const level = drawn([
    [10, 10],
    [40, 10],
    [10, 10],
  ])
  for (const [x, distance] of [
    [6, 4],
    [45, 5],
  ] as const)
    assert.deepEqual(
      [isOnOutline(level, x, 10, distance + 0.01), isOnOutline(level, x, 10, distance - 0.01)],
      [true, false],
    )
})
