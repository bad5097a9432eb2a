import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Face} from './face.ts'
import {type Layout, perMillimetre as mm} from './place.ts'
import {instructionOperators, lineOperators} from './words.ts'

/** Each letter is half as wide as it is high. */
const face: Face = {
  width: (text, size) => (text.length * size) / 2,
  glyphs: text => `(${text})`,
  embed: () => 0,
}
/** A block of pages in the middle of a sheet, so many millimetres from its edges. */
const layout = (beside: number, above: number, [width, height]: readonly [number, number] = [210, 297]): Layout => ({
  sheet: {width: width * mm, height: height * mm},
  columns: 2,
  rows: 1,
  page: {width: 100, height: 100},
  scale: 1,
  block: {
    x: beside * mm,
    y: above * mm,
    width: (width - 2 * beside) * mm,
    height: (height - 2 * above) * mm,
  },
})
interface Written {
  readonly text: string
  readonly size: number
  readonly matrix: readonly number[]
}
const read = (operators: string): Written[] =>
  [...operators.matchAll(/BT \/Words (\S+) Tf 0 g (.*?) Tm \((.*?)\) Tj ET\n/g)].map(([, size, matrix, text = '']) => ({
    text,
    size: Number(size),
    matrix: (matrix ?? '').split(' ').map(Number),
  }))
const near = (found: number | undefined, wanted: number): void =>
  assert.ok(Math.abs((found ?? Number.NaN) - wanted) < 0.004, `${found} for ${wanted}`)

test('the line stands in the margin below, beside it where none is below, and nowhere where nothing is trimmed', () => {
  const [below] = read(lineOperators('Recto', layout(0, 10), face))
  assert.deepEqual([below?.text, below?.size, below?.matrix.slice(0, 4)], ['Recto', 6, [1, 0, 0, 1]])
  near(below?.matrix[4], 3 * mm)
  near(below?.matrix[5], 10 * mm - 1.2 * mm - 4.5)
  const [beside] = read(lineOperators('Recto', layout(10, 0), face))
  assert.deepEqual(beside?.matrix.slice(0, 4), [0, 1, -1, 0])
  near(beside?.matrix[4], 200 * mm + 1.2 * mm + 4.5)
  near(beside?.matrix[5], 3 * mm)
  assert.deepEqual(read(lineOperators('Recto', layout(10, 10), face)), [
    {...below, matrix: [1, 0, 0, 1, ...[13 * mm, 8.8 * mm - 4.5].map(value => Number(value.toFixed(4)))]},
  ])
  assert.equal(lineOperators('Recto', layout(0, 0), face), '')
})

test('a long line is made smaller, so that it ends before the fold', () => {
  const text = 'x'.repeat(400)
  const [below] = read(lineOperators(text, layout(0, 10), face))
  near(face.width(text, below?.size ?? 0) / mm, 210 / 2 - 12)
  const [beside] = read(lineOperators(text, layout(10, 0), face))
  near(face.width(text, beside?.size ?? 0) / mm, 297 - 12)
})

test('instructions fill the sheet line by line, or its left half where it lies across', () => {
  const words = {title: 'Comment imprimer', paragraphs: [`${'mot '.repeat(80)}fin`, 'Court'], ruler: '50 mm'}
  for (const [sheet, width] of [
    [[210, 297], 210],
    [[297, 210], 297 / 2],
    [[100, 150], 100],
  ] as const) {
    const operators = instructionOperators(words, layout(10, 10, sheet), face)
    const lines = read(operators)
    const margin = Math.min(18, sheet[0] / 10)
    const room = width - 2 * margin
    const scale = Math.min(1, room / 110)
    assert.equal(lines.map(({text}) => text).join(' '), [words.title, ...words.paragraphs, words.ruler].join(' '))
    for (const {text, size, matrix} of lines) {
      near(matrix[4], margin * mm)
      assert.ok(face.width(text, size) <= room * mm + 0.001, text)
    }
    const [title, ...rest] = lines
    near(title?.size, 16 * scale)
    near(title?.matrix[5], (sheet[1] - margin) * mm - 16 * scale)
    for (const {size} of rest) near(size, 10.5 * scale)
    // From line to line, and half a line more between paragraphs.
    const [first, second] = rest
    near((title?.matrix[5] ?? 0) - (first?.matrix[5] ?? 0), 16 * scale * 1.3 + 7.5 * scale)
    near((first?.matrix[5] ?? 0) - (second?.matrix[5] ?? 0), 15 * scale)
    const [last, short, ruler] = rest.slice(-3)
    near((last?.matrix[5] ?? 0) - (short?.matrix[5] ?? 0), 22.5 * scale)
    near((short?.matrix[5] ?? 0) - (ruler?.matrix[5] ?? 0), 52.5 * scale)
    // A line could take no word more.
    assert.ok(face.width(`${first?.text} mot`, first?.size ?? 0) > room * mm)
  }
})

test('the rule to be measured is 50 millimetres long, its ends upright, between the words', () => {
  const operators = instructionOperators({title: 'A', paragraphs: [], ruler: 'B'}, layout(10, 10), face)
  const lines = [...operators.matchAll(/(\S+) (\S+) m (\S+) (\S+) l S/g)].map(match => match.slice(1, 5).map(Number))
  const [level, left, right] = lines
  assert.equal(lines.length, 3)
  near(((level?.[2] ?? 0) - (level?.[0] ?? 0)) / mm, 50)
  near(level?.[1], level?.[3] ?? 0)
  for (const [foot, x] of [
    [left, level?.[0]],
    [right, level?.[2]],
  ] as const) {
    near(foot?.[0], x ?? 0)
    near(foot?.[2], x ?? 0)
    near((level?.[1] ?? 0) - (foot?.[1] ?? 0), 4)
    near((foot?.[3] ?? 0) - (level?.[1] ?? 0), 4)
  }
  const [title, ruler] = read(operators)
  assert.ok((title?.matrix[5] ?? 0) > (left?.[3] ?? 0) && (ruler?.matrix[5] ?? 0) < (left?.[1] ?? 0))
  assert.match(operators, /q 0\.5 w 0 G [\s\S]*Q\n/)
})
