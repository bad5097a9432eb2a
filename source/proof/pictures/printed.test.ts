import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {LaidImage, Pages} from '../../types.ts'
import {pictureFindings} from './printed.ts'

const box = {x: 0, y: 0, width: 288, height: 144}
const told = (image: Partial<LaidImage>, entry: {width: number; height: number; colour?: 'cmyk'}, name = 'a.jpg') => {
  const pages = {pages: [{number: 3, images: [{ref: 0, box, name, ...image}]}]} as unknown as Pages
  const places = [{file: 'source/01.md', line: 7, column: 1}]
  return pictureFindings(pages, new Map([[name, {name, bytes: 1, ...entry}]]), places).map(
    ({rule, values, place}) => `${place?.line} ${rule} ${values.page} ${values.value}`,
  )
}

test('a photograph of 400 pixels over 4 inches is too coarse, one of 1200 is not', () => {
  assert.deepEqual(told({}, {width: 400, height: 200}), ['7 picture-resolution 3 100'])
  assert.deepEqual(told({}, {width: 1200, height: 600}), [])
  assert.deepEqual(told({}, {width: 40, height: 20}, 'a.svg'), [])
})

test('what fills its place loses what does not fit; what is shown whole loses nothing', () => {
  assert.deepEqual(told({covers: true}, {width: 1200, height: 1200}), ['7 picture-cut 3 50'])
  assert.deepEqual(told({}, {width: 1200, height: 1200}), [])
})

test('four inks, and letters under 6 points', () => {
  assert.deepEqual(told({}, {width: 1200, height: 600, colour: 'cmyk'}), ['7 picture-colour 3 0'])
  assert.deepEqual(told({lettering: 5.23}, {width: 40, height: 20}, 'a.svg'), ['7 picture-lettering 3 5.2'])
  assert.deepEqual(told({lettering: 6}, {width: 40, height: 20}, 'a.svg'), [])
})

test('a picture that is not measured, or not shown, is let pass; each remark is made once', () => {
  assert.deepEqual(told({}, {} as {width: number; height: number}), [])
  assert.deepEqual(told({}, {width: 400} as {width: number; height: number}), [])
  assert.deepEqual(told({}, {height: 200} as {width: number; height: number}), [])
  assert.deepEqual(told({box: {...box, width: 0}}, {width: 400, height: 200}), [])
  assert.deepEqual(told({box: {...box, height: 0}}, {width: 400, height: 200}), [])
  assert.deepEqual(told({box: {...box, width: -1}}, {width: 400, height: 200}), [])
  assert.deepEqual(told({box: {...box, height: 0}, covers: true}, {width: 400, height: 200}), [])
  const image = {ref: 0, box, name: 'a.jpg'}
  const pages = {
    pages: [
      {number: 1, images: [image, {...image, name: 'autre.jpg'}, {...image, name: undefined}]},
      {number: 2, images: [image]},
    ],
  }
  const files = new Map([['a.jpg', {name: 'a.jpg', bytes: 1, width: 400, height: 200}]])
  assert.deepEqual(
    pictureFindings(pages as unknown as Pages, files, []).map(({values, severity}) => [values, severity]),
    [[{page: 1, name: 'a.jpg', value: 100}, 'info']],
  )
})

test('the limits: 150 dots, a fifth cut off, 6 points', () => {
  assert.deepEqual(
    [told({}, {width: 600, height: 300}), told({}, {width: 596, height: 298})],
    [[], ['7 picture-resolution 3 149']],
  )
  assert.deepEqual(
    [told({covers: true}, {width: 1200, height: 750}), told({covers: true}, {width: 1200, height: 760})],
    [[], ['7 picture-cut 3 21']],
  )
  // What fills its place has the dots of the side that fits, what is shown whole those of the other.
  assert.deepEqual(told({covers: true}, {width: 400, height: 210}), ['7 picture-resolution 3 100'])
  assert.deepEqual(told({}, {width: 400, height: 220}), ['7 picture-resolution 3 110'])
  assert.deepEqual(
    [
      told({lettering: 5.96}, {width: 1200, height: 600}).length,
      told({lettering: 5.94}, {width: 1200, height: 600}).length,
    ],
    [0, 1],
  )
})
