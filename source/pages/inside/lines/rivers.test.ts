/** Rivers, reckoned on a face whose letters are all 10 px wide. */
import assert from 'node:assert/strict'
import {test} from 'node:test'
import {type Paragraph, type Place, placesOf} from './paragraph.ts'
import {riversOf} from './rivers.ts'

const face: Paragraph['runs'][number]['face'] = {letter: () => 10, between: () => 0, features: 'normal'}

const placesIn = (text: string): Place[] =>
  placesOf(
    {
      block: {} as HTMLElement,
      style: {} as CSSStyleDeclaration,
      runs: [{node: {data: text} as Text, face, start: 0, whole: false, name: false, language: 'fr'}],
      boxes: [],
      text,
      openings: new Set(),
    },
    undefined,
    () => undefined,
  )

/** The rivers of lines that are set as they stand here; `more` says what a line's letters and spaces are given. */
function rivers(
  lines: readonly string[],
  more: Readonly<Record<number, {letter?: number; space?: number}>> = {},
  indent = 0,
): number[][] {
  const places = placesIn(lines.join(' '))
  let offset = -1
  const set = lines.map((line, index) => {
    offset += line.length + 1
    const end = places.find(place => place.offset === offset)
    assert.ok(end)
    return {end, letter: 0, space: 0, ...more[index]}
  })
  return riversOf(places, set, indent)
}

const four = ['aaa bbbbb', 'ccc ddddd', 'eee fffff', 'ggg hhhhh']

test('four spaces one under another are a river, three are none', () => {
  assert.deepEqual(rivers(four), [[0, 1, 2, 3]])
  assert.deepEqual(rivers(four.slice(1)), [])
  assert.deepEqual(rivers(['aa bbbbbb', ...four]), [[1, 2, 3, 4]])
})

test('a longer river is told once, two rivers are two', () => {
  assert.deepEqual(rivers([...four, 'iii jjjjj']), [[0, 1, 2, 3]])
  assert.equal(rivers(four.map(line => `${line} a`)).length, 2)
})

test('what letters and spaces are given moves them', () => {
  assert.deepEqual(rivers(four, {1: {letter: 0.5}}), [[0, 1, 2, 3]], 'three letters and half a space: 1.75 px')
  assert.deepEqual(rivers(four, {1: {letter: 0.9}}), [])
  assert.deepEqual(rivers(four, {1: {space: 6}}), [], 'the middle of a space that is 6 px wider')
  assert.deepEqual(rivers(four, {0: {letter: 1}, 1: {letter: 1}, 2: {letter: 1}, 3: {letter: 1}}), [[0, 1, 2, 3]])
})

test('an indent moves the spaces of the first line alone', () => {
  assert.deepEqual(rivers(four, {}, 20), [])
  assert.deepEqual(rivers(['aaa bbbbb', 'ccccc ddd', 'eeeee fff', 'ggggg hhh'], {}, 20), [[0, 1, 2, 3]])
})
