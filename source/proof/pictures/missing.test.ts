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
