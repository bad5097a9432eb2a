/** Pictures of hidden parts, in files written by hand. */
import assert from 'node:assert/strict'
import {test} from 'node:test'
import {openPdf} from '../../pdf/read/file.ts'
import type {ReadPage, Sides} from '../../pdf/read/index.ts'
import {handWritten, stream} from '../../pdf/read/trial.ts'
import type {Box, Page, Secrets} from '../../types.ts'
import type {PaintedStream} from './painted.ts'
import {leakedPictures} from './pictures.ts'

const place = {file: 'a.md', line: 3, column: 1}
const secrets = {
  pictures: [
    {name: 'plan.png', ratio: 3, place},
    {name: 'secret.png', ratio: 1.5, place},
  ],
} as unknown as Secrets

interface Given {
  /** Width and height in pixels of the images on page 1, where they are painted, and where images are laid out. */
  readonly painted?: readonly (readonly [number, number, Sides])[]
  readonly laid?: readonly Box[]
  /** Objects of the file, from 2 on, and the images that are painted by some stream. */
  readonly objects?: readonly string[]
  readonly used?: readonly number[]
}
const found = ({painted = [], laid = [], objects = [], used = []}: Given, of: Secrets = secrets) => {
  const file = openPdf(handWritten(['<</Type /Catalog>>', ...objects]))
  const read = [
    {images: painted.map(([width, height, sides]) => ({sides, pixels: {width, height}}))},
  ] as unknown as ReadPage[]
  const pages = [{images: laid.map(box => ({box}))}] as unknown as Page[]
  const streams = [{page: 1, object: 1, letters: '', images: used}] as readonly PaintedStream[]
  return leakedPictures(file, read, pages, streams, of).map(({secret, page, object}) => [secret.name, page, object])
}
const at: Sides = [20, 60, 80, 100]

test('a picture of the form of a hidden one, where the layout has none', () => {
  assert.deepEqual(found({painted: [[60, 40, at]]}), [['secret.png', 1, 0]])
  assert.deepEqual(found({painted: [[60, 20, at]]}), [['plan.png', 1, 0]])
  assert.deepEqual(found({painted: [[60, 40, at]]}, {pictures: []} as unknown as Secrets), [])
})

test('forms that differ by two hundredths are the same', () => {
  const like = (width: number, height: number) => found({painted: [[width, height, at]]}).length
  assert.deepEqual([like(1529, 1000), like(1531, 1000), like(1471, 1000), like(1469, 1000)], [1, 0, 1, 0])
  assert.deepEqual([like(24, 16), like(22, 15)], [1, 0], 'fewer pixels are a pattern’s')
})

test('where the layout has a picture, over more than half of it', () => {
  const over = (box: Box) => found({painted: [[60, 40, at]], laid: [box]}).length
  const box = {x: 20, y: 60, width: 60, height: 40}
  assert.equal(over(box), 0)
  assert.deepEqual([over({...box, x: 49}), over({...box, x: 50})], [0, 1])
  assert.deepEqual([over({...box, y: 79}), over({...box, y: 81})], [0, 1])
  assert.deepEqual([over({...box, width: 31}), over({...box, width: 29})], [0, 1])
  assert.deepEqual([over({...box, x: 0, width: 51}), over({...box, y: 20, height: 59})], [0, 1])
  assert.equal(over({...box, x: 200, y: 300}), 1)
  assert.equal(found({painted: [[60, 40, [20, 60, 20, 60]]], laid: [box]}).length, 1, 'painted nowhere')
})

test('a picture that lies in the file and is painted nowhere', () => {
  const image = (entries: string) => stream('', `/Subtype /Image ${entries}`)
  const picture = image('/Width 300 /Height 200')
  assert.deepEqual(found({objects: [picture]}), [['secret.png', 0, 2]])
  assert.deepEqual(found({objects: [picture], used: [2]}), [])
  assert.deepEqual(found({objects: [image('/Width 3 0 R /Height 200'), '300']}), [['secret.png', 0, 2]])
  assert.deepEqual(found({objects: [image('/Width 300'), image('/Height 300')]}), [])
  assert.deepEqual(found({objects: [stream('', '/Subtype /Form /Width 300 /Height 200')]}), [])
  assert.deepEqual(found({objects: ['<</Subtype /Image /Width 300 /Height 200>>']}), [], 'an image is a stream')
  // The mask of another picture is part of it.
  for (const key of ['SMask', 'Mask'])
    assert.deepEqual(found({objects: [picture, stream('', `/Subtype /Image /${key} 2 0 R`)]}), [], key)
  assert.equal(found({objects: [picture, stream('', '/Subtype /Image /SMask 3 0 R /Mask [0 0]')]}).length, 1)
})
