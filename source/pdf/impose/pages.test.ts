import assert from 'node:assert/strict'
import {test} from 'node:test'
import {openAnyPdf, Unreadable} from '../read/any.ts'
import {handWritten} from '../read/trial.ts'
import {rectangle, sourcePages, TooMany, Unfit} from './pages.ts'

const pagesOf = (tree: string, ...others: readonly string[]) =>
  sourcePages(openAnyPdf(handWritten(['<</Type /Catalog /Pages 2 0 R>>', tree, ...others])))
/** One page with these entries. */
const page = (entries: string) => {
  const [found] = pagesOf('<</Type /Pages /Kids [3 0 R] /Count 1>>', `<</Type /Page /Parent 2 0 R ${entries}>>`)
  assert.ok(found)
  return found
}

test('what is seen of a page is its trimmed box, within what is shown, within the paper', () => {
  const media = '/MediaBox [0 0 600 800]'
  assert.deepEqual(page('').box, [0, 0, 612, 792])
  assert.deepEqual(page(media).box, [0, 0, 600, 800])
  assert.deepEqual(page('/MediaBox [600 800 0 10]').box, [0, 10, 600, 800], 'corners in any order')
  assert.deepEqual(page(`${media} /CropBox [-50 20 500 900]`).box, [0, 20, 500, 800])
  assert.deepEqual(page(`${media} /CropBox [10 20 500 600] /TrimBox [30 40 400 500]`).box, [30, 40, 400, 500])
  assert.deepEqual(page(`${media} /CropBox [700 0 900 800]`).box, [0, 0, 600, 800], 'beside the paper')
  assert.deepEqual(page(`${media} /TrimBox [10 20 10 90]`).box, [0, 0, 600, 800], 'nothing')
  assert.deepEqual(page('/MediaBox [10 300 50 400]').box, [10, 300, 50, 400])
  assert.deepEqual(page('/MediaBox [300 10 400 50]').box, [300, 10, 400, 50])
})

test('a rectangle has four numbers, and holds something', () => {
  const source = openAnyPdf(handWritten(['<</Type /Catalog /Pages 2 0 R>>', '<</Kids [] /Count 0>>', '7']))
  assert.deepEqual(rectangle(source, [1, 2, 3, {ref: 3}]), [1, 2, 3, 7])
  for (const value of [undefined, null, 4, [1, 2, 3], ['a', 1, 2, 3], [1, 2, 3, 2], [1, 2, 1, 9], [1, null, 2, 3]])
    assert.equal(rectangle(source, value), undefined, JSON.stringify(value))
})

test('turned or not, in any unit, a page stands upright with its lower left corner at 0, 0', () => {
  for (const [turn, wide] of [
    [0, false],
    [90, true],
    [180, false],
    [270, true],
    [-90, true],
    [450, true],
    [360, false],
  ] as const)
    for (const unit of [1, 2]) {
      const {box, size, upright} = page(`/MediaBox [10 20 110 320] /Rotate ${turn} /UserUnit ${unit}`)
      const sides = {width: 100 * unit, height: 300 * unit}
      assert.deepEqual(size, wide ? {width: sides.height, height: sides.width} : sides)
      const [a, b, c, d, e, f] = upright
      const at = (x: number, y: number) => [a * x + c * y + e, b * x + d * y + f].map(value => value + 0)
      const [left, bottom, right, top] = box
      const corners = [at(left, bottom), at(left, top), at(right, top), at(right, bottom)]
      const {width, height} = size
      const round = [
        [0, 0],
        [0, height],
        [width, height],
        [width, 0],
      ]
      // Clockwise from where its lower left corner goes.
      const first = (((turn / 90) % 4) + 4) % 4
      assert.deepEqual(corners, [...round.slice(first), ...round.slice(0, first)], `${turn}`)
    }
})

test('a page of a size that none has is told with it', () => {
  for (const [box, width, height] of [
    ['0 0 19 100', 7, 35],
    ['0 0 100 14401', 35, 5080],
  ] as const)
    assert.throws(
      () => page(`/MediaBox [${box}]`),
      (error: unknown) =>
        error instanceof Unfit && error.page === 1 && error.width === width && error.height === height,
    )
  assert.equal(page('/MediaBox [0 0 20 14400]').size.height, 14_400)
})

test('pages come in their order with what they inherit, and a tree that goes in a circle ends', () => {
  const found = pagesOf(
    '<</Type /Pages /Kids [3 0 R 5 0 R 2 0 R] /Count 3 /MediaBox [0 0 100 100]>>',
    '<</Type /Pages /Kids [4 0 R 6 0 R] /MediaBox [0 0 200 200] /Rotate 90>>',
    '<</Type /Page /CropBox [0 0 50 60]>>',
    '<</Type /Page>>',
    '<</Type /Page /Rotate 0 /Kids []>>',
  )
  assert.deepEqual(
    found.map(({number, size}) => [number, size.width, size.height]),
    [
      [1, 60, 50],
      [2, 200, 200],
      [3, 100, 100],
    ],
  )
})

test('a page that cannot be found is told, and more pages than any booklet has', () => {
  assert.throws(() => pagesOf('<</Type /Pages /Kids [9 0 R] /Count 1>>'), Unreadable)
  const kids = (count: number) => `<</Type /Pages /Kids [${'3 0 R '.repeat(count)}] /Count ${count}>>`
  const leaf = '<</Type /Page /MediaBox [0 0 100 100]>>'
  assert.equal(pagesOf(kids(5000), leaf).length, 5000)
  assert.throws(() => pagesOf(kids(5001), leaf), TooMany)
})
