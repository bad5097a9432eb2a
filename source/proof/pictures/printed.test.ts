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
