/** How large pages paint their pictures, in files written by hand. */
import assert from 'node:assert/strict'
import {test} from 'node:test'
import {handWritten, stream} from '../read/trial.ts'
import {pictureUses} from './uses.ts'

const image = stream('', '/Subtype /Image /Width 4 /Height 3')
/** The uses of a page with this content: 5 and 6 are pictures, 7 a form with what follows. */
const usesOf = (content: string, form = '', formEntries = '/Matrix [2 0 0 2 5 5]', second = '') => {
  const resources = '/Resources <</XObject <</A 5 0 R /B 6 0 R /F 7 0 R /N 8 0 R>>>>'
  const {uses} = pictureUses(
    handWritten([
      '<</Type /Catalog /Pages 2 0 R>>',
      `<</Type /Pages /Kids [3 0 R ${second && '9 0 R'}] /Count 1>>`,
      `<</Type /Page /Parent 2 0 R /Contents 4 0 R ${resources}>>`,
      stream(content),
      image,
      image,
      stream(form, `/Subtype /Form ${formEntries}`),
      stream('', '/Subtype /PS'),
      `<</Type /Page /Parent 2 0 R /Contents 10 0 R ${resources}>>`,
      stream(second),
    ]),
  )
  return Object.fromEntries(
    [...uses].map(([number, {width, height}]) => [number, [width, height].map(side => Math.round(side * 1000) / 1000)]),
  )
}

test('a picture is as large as its sides, however it is turned', () => {
  assert.deepEqual(usesOf('30 0 0 40 9 9 cm /A Do'), {5: [30, 40]})
  assert.deepEqual(usesOf('0 30 -40 0 9 9 cm /A Do'), {5: [30, 40]})
  assert.deepEqual(usesOf('3 4 12 5 0 0 cm /A Do'), {5: [5, 13]})
  assert.deepEqual(usesOf('-30 0 0 -40 9 9 cm /A Do'), {5: [30, 40]})
})

test('of several uses the largest of each side, on any page', () => {
  assert.deepEqual(usesOf('q 30 0 0 10 0 0 cm /A Do Q q 20 0 0 40 0 0 cm /A Do Q'), {5: [30, 40]})
  assert.deepEqual(usesOf('q 30 0 0 40 0 0 cm /A Do Q', '', '', '50 0 0 7 0 0 cm /A Do /B Do'), {
    5: [50, 40],
    6: [50, 7],
  })
})

test('the state is kept and given back', () => {
  assert.deepEqual(usesOf('2 0 0 2 0 0 cm q 3 0 0 3 0 0 cm q 5 0 0 5 0 0 cm Q /A Do Q /B Do'), {5: [6, 6], 6: [2, 2]})
  assert.deepEqual(usesOf('2 0 0 2 0 0 cm Q /A Do'), {5: [2, 2]}, 'one too many')
})

test('forms have a matrix of their own, and their own pictures or those of the page', () => {
  assert.deepEqual(usesOf('10 0 0 10 0 0 cm /F Do', '/A Do'), {5: [20, 20]})
  assert.deepEqual(usesOf('10 0 0 10 0 0 cm /F Do /B Do', '/A Do', ''), {5: [10, 10], 6: [10, 10]})
  assert.deepEqual(usesOf('10 0 0 10 0 0 cm /F Do', '/C Do /A Do', '/Resources <</XObject <</C 6 0 R>>>>'), {
    6: [10, 10],
  })
  assert.deepEqual(
    usesOf('10 0 0 10 0 0 cm /F Do', '/A Do /F Do', '/Matrix [1 0 0 1 0 0]'),
    {5: [10, 10]},
    'a form within itself ends',
  )
})

test('forms within forms are followed, though not for ever', () => {
  const chain = (length: number) => {
    const form = (next: number) => stream('/N Do', `/Subtype /Form /Resources <</XObject <</N ${next} 0 R>>>>`)
    return pictureUses(
      handWritten([
        '<</Type /Catalog /Pages 2 0 R>>',
        '<</Type /Pages /Kids [3 0 R] /Count 1>>',
        '<</Type /Page /Parent 2 0 R /Contents 4 0 R /Resources <</XObject <</N 5 0 R>>>>>>',
        stream('10 0 0 20 0 0 cm /N Do'),
        ...Array.from({length}, (_, index) => form(6 + index)),
        image,
      ]),
    ).uses.size
  }
  assert.deepEqual([chain(0), chain(1), chain(12), chain(13)], [1, 1, 1, 0])
})

test('what is no picture is none', () => {
  assert.deepEqual(usesOf('/N Do /Missing Do'), {})
  assert.deepEqual(usesOf(''), {})
})
