import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {ReadPage, Sides} from '../../pdf/read/index.ts'
import type {Pages} from '../../types.ts'
import {missingImages} from './missing.ts'

const box = {x: 50, y: 50, width: 100, height: 80}
const ground: Sides = [0, 0, 400, 600]

/** Whether an image of this name is missed on a page that paints these rectangles and images. */
const isMissed = (name: string, shapes: readonly Sides[], images: readonly Sides[] = [], more = {}): boolean => {
  const pages = {pages: [{images: [{ref: 0, box, name, ...more}]}]} as unknown as Pages
  const page = {
    width: 400,
    height: 600,
    shapes,
    images: images.map(sides => ({sides})),
    runs: [],
  } as unknown as ReadPage
  return missingImages([{name, place: undefined}], pages, [page], []).length > 0
}

test('a photograph is an image, whatever ground lies where it should be', () => {
  assert.equal(isMissed('photo.jpg', [ground, [40, 40, 160, 140]]), true)
  assert.equal(isMissed('photo.jpg', [], [[50, 50, 150, 130]]), false)
})

test('a drawing is shapes, but not the ground of the page', () => {
  assert.equal(isMissed('dessin.svg', [ground]), true)
  assert.equal(isMissed('dessin.svg', [ground, [60, 60, 90, 90]]), false)
})

test('nothing is lost of a drawing that is blank', () => {
  assert.equal(isMissed('vide.svg', [ground]), true)
  assert.equal(isMissed('vide.svg', [ground], [], {empty: true}), false)
})

test('a rule that is drawn as a picture is seen, however thin', () => {
  const hair = {box: {x: 50, y: 50, width: 300, height: 0.25}}
  assert.equal(isMissed('filet.png', [], [[50, 50, 350, 50.25]], hair), false)
  assert.equal(isMissed('filet.png', [], [], hair), true)
  assert.equal(isMissed('point.png', [], [[50, 50, 50.2, 50.2]], {box: {x: 50, y: 50, width: 0.2, height: 0.2}}), true)
})

test('a photograph is painted over more than a quarter of its place, as far as the page shows it', () => {
  const painted = (sides: Sides, more = {}) => !isMissed('photo.jpg', [], [sides], more)
  assert.deepEqual([painted([50, 50, 150, 70]), painted([50, 50, 150, 71])], [false, true])
  assert.deepEqual([painted([50, 50, 75, 130]), painted([50, 50, 76, 130])], [false, true])
  assert.equal(painted([200, 50, 300, 130]), false, 'elsewhere')
  assert.equal(painted([50, 200, 150, 280]), false)
  const beyond = {box: {x: -50, y: 50, width: 100, height: 80}}
  assert.deepEqual([painted([0, 50, 50, 69], beyond), painted([0, 50, 50, 71], beyond)], [false, true])
  assert.equal(painted([-50, 50, 50, 130], {box: {x: -100, y: 50, width: 100, height: 80}}), false, 'off the page')
  assert.equal(painted([50, 50, 50.6, 50.6], {box: {x: 50, y: 50, width: 0.6, height: 0.2}}), true)
})

test('a drawing is painted by pixels or by letters as well', () => {
  const runs = (...at: readonly (readonly [number, number])[]) => at.map(([x, y]) => ({x, y}))
  const isMissedBy = (page: object, name = 'dessin.svg') => {
    const pages = {pages: [{images: [{ref: 0, box, name}]}]} as unknown as Pages
    const read = {width: 400, height: 600, shapes: [], images: [], runs: [], ...page} as unknown as ReadPage
    return missingImages([{name, place: undefined}], pages, [read], []).length > 0
  }
  assert.equal(isMissedBy({images: [{sides: [149, 129, 160, 140]}]}), false, 'however little')
  assert.equal(isMissedBy({images: [{sides: [150, 130, 160, 140]}]}), true, 'beside it')
  assert.equal(isMissedBy({images: [{sides: ground}]}), false, 'a picture of the whole page is over it')
  assert.equal(isMissedBy({runs: runs([60, 60])}), false)
  assert.equal(isMissedBy({runs: runs([40, 60], [60, 40], [160, 60], [60, 140])}), true)
  assert.equal(isMissedBy({runs: runs([49.5, 60])}), false)
  for (const name of ['dessin.SVG', 'data:image/svg+xml,abc'])
    assert.equal(isMissedBy({runs: runs([60, 60])}, name), false)
  for (const name of ['dessin.svg.png', 'data:image/png,abc', 'x-data:image/svg'])
    assert.equal(isMissedBy({runs: runs([60, 60])}, name), true, name)
})

test('the ground of a page is none of a drawing, but for one as wide as the page', () => {
  const wide = {box: {x: 0, y: 50, width: 399, height: 80}}
  assert.equal(isMissed('dessin.svg', [ground], [], wide), false)
  assert.equal(isMissed('dessin.svg', [ground], [], {box: {...wide.box, width: 398}}), true)
  for (const shape of [
    [1.1, 0, 400, 600],
    [0, 1.1, 400, 600],
    [0, 0, 398.9, 600],
    [0, 0, 400, 598.9],
  ] as const)
    assert.equal(isMissed('dessin.svg', [shape]), false, `${shape}`)
  assert.equal(isMissed('dessin.svg', [[1, 1, 399, 599]]), true)
})

test('each image is looked for at its line, then anywhere', () => {
  const place = (line: number, file = 'a.md') => ({file, line, column: 1})
  type At = readonly (ReturnType<typeof place> | undefined)[]
  const shown = (at: At) => {
    const images = at.map((_, ref) => ({ref, box, name: 'a.jpg', empty: true}))
    return [{pages: [{images: [...images, {ref: 0, box, empty: true}]}]} as unknown as Pages, at] as const
  }
  const missed = (expected: At, at: At, name = 'a.jpg') => {
    const [pages, places] = shown(at)
    return missingImages(
      expected.map(place => ({name, place})),
      pages,
      [{} as ReadPage],
      places,
    ).map(finding => finding.place?.line)
  }
  assert.deepEqual(missed([place(3), place(5)], [place(5), place(3)]), [])
  assert.deepEqual(missed([place(3), place(5)], [place(5)]), [3], 'the one whose line is not shown')
  assert.deepEqual(missed([place(3), place(5)], [place(5), undefined]), [])
  assert.deepEqual(missed([undefined, place(5)], [place(5)]), [undefined])
  assert.deepEqual(missed([place(5)], [place(5, 'b.md')]), [], 'of another file, but of its name')
  assert.deepEqual(missed([place(3)], [place(3)], 'b.jpg'), [3])
  const [pages, places] = shown([place(3)])
  const [finding] = missingImages([{name: 'a.jpg', place: place(3)}], pages, [], places)
  assert.deepEqual(finding, {place: place(3), rule: 'proof-image', severity: 'error', values: {name: 'a.jpg'}})
})
