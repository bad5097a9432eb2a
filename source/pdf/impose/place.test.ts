import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {margins, marksOf} from './marks.ts'
import {
  creepOf,
  fittingOf,
  isUpsideDown,
  layoutOn,
  type Matrix,
  perMillimetre as mm,
  placed,
  type Size,
  usualSize,
} from './place.ts'
import {choosePaper} from './sheets.ts'
import {booklet} from './signature.ts'

const paper = (width: number, height: number): Size => ({width: width * mm, height: height * mm})
const [a3, a4, a5] = [paper(297, 420), paper(210, 297), paper(148, 210)]
const [letter, tabloid, halfLetter] = [paper(215.9, 279.4), paper(279.4, 431.8), paper(139.7, 215.9)]
const sideBySide = [[2, 1]] as const
const near = (one: number, other: number, by = 0.01) => assert.ok(Math.abs(one - other) < by, `${one} ≠ ${other}`)
const at = ([a, b, c, d, e, f]: Matrix, x: number, y: number) => [a * x + c * y + e, b * x + d * y + f] as const

test('each page has the sheet that holds two of it', () => {
  const papers = [a4, letter, a3, tabloid]
  const chosen = (page: Size) => choosePaper(papers, page, sideBySide)
  for (const [page, sheet] of [
    [a5, a4],
    [a4, a3],
    [halfLetter, letter],
    [letter, tabloid],
  ] as const) {
    const layout = chosen(page)
    assert.equal(layout.scale, 1)
    assert.deepEqual(layout.sheet, {width: sheet.height, height: sheet.width}, 'across')
  }
  const large = chosen(paper(420, 594))
  assert.ok(large.scale < 1, 'an A2 is made smaller')
})

test('four on a side lie as their paper does; where both ways are as large, upright pages upright', () => {
  const four = [[2, 2]] as const
  const sheetOf = (page: Size) => layoutOn(a3, page, four).sheet
  const across = {width: a3.height, height: a3.width}
  const a6 = paper(105, 148)
  assert.deepEqual(sheetOf(a6), a3)
  assert.deepEqual(sheetOf({width: a6.height, height: a6.width}), across)
  assert.deepEqual(sheetOf(paper(100, 100)), across)
  assert.deepEqual(layoutOn(across, a6, four).sheet, a3)
  // Two on a side lie across what they are, whatever the paper.
  assert.deepEqual(layoutOn(a3, a6, sideBySide).sheet, across)
})

test('two A5 meet in the middle of a true A4, half a millimetre from its edges', () => {
  const layout = layoutOn(a4, a5, sideBySide)
  near(layout.block.x, 0.5 * mm)
  const [left, right] = placed([4, 1], layout, [a5, a5, a5, a5])
  near(at(left?.matrix as Matrix, a5.width, 0)[0], layout.sheet.width / 2)
  near(at(right?.matrix as Matrix, 0, 0)[0], layout.sheet.width / 2)
  assert.deepEqual(margins(layout), {beside: 0, above: 0}, 'nothing is trimmed off')
})

test('the creep grows inward, moves both pages towards the fold, and nothing is painted beyond it', () => {
  const pages = Array.from({length: 64}, () => a5)
  const layout = layoutOn(a4, a5, sideBySide)
  const sheets = booklet(64)
  let before = -1
  for (const sheet of sheets) {
    const creep = creepOf(sheet, 0.1)
    assert.ok(creep > before)
    before = creep
    for (const side of [sheet.front, sheet.back]) {
      const [left, right] = placed(side, layout, pages, {creep})
      near(at(left?.matrix as Matrix, a5.width, 0)[0], layout.sheet.width / 2 + creep)
      near(at(right?.matrix as Matrix, 0, 0)[0], layout.sheet.width / 2 - creep)
      near((left?.clip.x ?? 0) + (left?.clip.width ?? 0), layout.sheet.width / 2)
      near(right?.clip.x ?? 0, layout.sheet.width / 2)
    }
  }
  near(before, 15 * 0.1 * mm)
})

test('a back that is turned over the other edge stands head to foot, at the mirrored place', () => {
  const layout = layoutOn(a4, a5, sideBySide)
  assert.equal(isUpsideDown(layout.sheet, 'short'), false, 'a sheet that lies across turns about its short edge')
  assert.equal(isUpsideDown(layout.sheet, 'long'), true)
  const sizes = [a5, a5, a5, a5]
  const [left] = placed([2, 3], layout, sizes)
  const [over] = placed([2, 3], layout, sizes, {upsideDown: true})
  const {width, height} = layout.sheet
  for (const [x, y] of [
    [0, 0],
    [a5.width, a5.height],
  ] as const) {
    const [u, v] = at(left?.matrix as Matrix, x, y)
    const [s, t] = at(over?.matrix as Matrix, x, y)
    near(s, width - u)
    near(t, height - v)
  }
})

test('any pages on any paper stay in their places, and places do not overlap', () => {
  const side = fc.integer({min: 60, max: 600})
  const size = fc.tuple(side, side).map(([width, height]) => paper(width, height))
  const grids = fc.constantFrom(
    [[2, 1]] as const,
    [
      [2, 1],
      [1, 2],
    ] as const,
    [[2, 2]] as const,
  )
  fc.assert(
    fc.property(fc.array(size, {minLength: 4, maxLength: 4}), size, grids, (sizes, sheet, grid) => {
      const layout = layoutOn(sheet, usualSize(sizes), grid)
      const all = placed([1, 2, 3, 4].slice(0, layout.columns * layout.rows), layout, sizes)
      for (const {page, matrix, clip} of all) {
        const {width, height} = sizes[page - 1] as Size
        for (const [x, y] of [
          [0, 0],
          [width, height],
        ] as const) {
          const [u, v] = at(matrix, x, y)
          const slack = 0.004 * Math.max(clip.width, clip.height)
          assert.ok(u >= clip.x - slack && u <= clip.x + clip.width + slack)
          assert.ok(v >= clip.y - slack && v <= clip.y + clip.height + slack)
        }
        assert.ok(clip.x >= -0.01 && clip.x + clip.width <= layout.sheet.width + 0.01)
        assert.ok(clip.y >= -0.01 && clip.y + clip.height <= layout.sheet.height + 0.01)
      }
      for (const one of all)
        for (const other of all) {
          if (one === other) continue
          const wide =
            Math.min(one.clip.x + one.clip.width, other.clip.x + other.clip.width) - Math.max(one.clip.x, other.clip.x)
          const high =
            Math.min(one.clip.y + one.clip.height, other.clip.y + other.clip.height) -
            Math.max(one.clip.y, other.clip.y)
          assert.ok(Math.min(wide, high) < 0.01)
        }
    }),
  )
})

test('a page that lies across among upright ones is turned, its head to the left; a larger one is made smaller', () => {
  assert.deepEqual(fittingOf({width: a5.height, height: a5.width}, a5), {isTurned: true, reduced: 1})
  const {isTurned, reduced} = fittingOf(a4, a5)
  assert.equal(isTurned, false)
  near(reduced, a5.width / a4.width, 0.001)
  assert.deepEqual(fittingOf(paper(100, 150), a5), {isTurned: false, reduced: 1}, 'a smaller one keeps its size')
  const layout = layoutOn(a4, a5, sideBySide)
  const [left] = placed([1, 2], layout, [{width: a5.height, height: a5.width}, a5])
  const [x, y] = at(left?.matrix as Matrix, 0, a5.width)
  near(x, layout.block.x)
  near(y, layout.block.y)
})

test('marks stand in the margin that is trimmed off, and only there', () => {
  const a6 = paper(105, 148)
  const wide = layoutOn(a4, a6, sideBySide)
  const finishing = {folded: true, cut: false, forced: false}
  const first = {signature: 1}
  const lines = marksOf(wide, finishing, first, true, 1)
  assert.deepEqual([...new Set(lines.map(({kind}) => kind))].sort(), ['cut', 'fold', 'staple'])
  const {block} = wide
  for (const {kind, from, to} of lines.filter(each => each.kind !== 'staple'))
    for (const [x, y] of [from, to]) {
      const isInside = x > block.x && x < block.x + block.width && y > block.y && y < block.y + block.height
      assert.ok(!isInside, `${kind} ${x} ${y}`)
      assert.ok(x >= 0 && y >= 0 && x <= wide.sheet.width && y <= wide.sheet.height)
    }
  const tight = layoutOn(a4, a5, sideBySide)
  assert.deepEqual(marksOf(tight, finishing, first, true, 1), [], 'an A4 that holds two A5 is not trimmed')
  const forced = marksOf(tight, {...finishing, forced: true}, first, true, 1)
  assert.deepEqual([...new Set(forced.map(({kind}) => kind))].sort(), ['fold', 'staple'])
  const bars = [1, 2, 3].map(signature =>
    marksOf(wide, finishing, {signature}, true, 3).find(({kind}) => kind === 'collation'),
  )
  assert.ok((bars[0]?.from[1] ?? 0) > (bars[1]?.from[1] ?? 0) && (bars[1]?.from[1] ?? 0) > (bars[2]?.from[1] ?? 0))
})
