import assert from 'node:assert/strict'
import {test} from 'node:test'
import {naturalSpaces, ratioOf, stretchedLines} from './spaces.ts'
import {lineOf} from './trial.ts'
import type {Gap, Line, Paragraph, Print} from './types.ts'

const gap = (width: number, face = 'Serif', size = 10): Gap => ({x: 0, width, face, size, written: true})
const line = (...gaps: Gap[]): Line => lineOf({gaps})
const paragraph = (justified: boolean, ...lines: Line[]): Paragraph => ({lines, justified})
const print = (...spaces: (readonly [string, number])[]): Print => ({sheets: [], spaces: new Map(spaces)})

test('lines of justified paragraphs are stretched, but the last ones', () => {
  const [one, two, three] = [line(), line(), line()]
  assert.deepEqual(
    stretchedLines([paragraph(true, one, two, three), paragraph(false, one, two), paragraph(true, three)]),
    [one, two],
  )
})

test('the natural space of a face is that of its glyph, or the one that is said', () => {
  const natural = naturalSpaces(print(['Serif', 0.25]), [], 0.3)
  assert.deepEqual([natural('Serif'), natural('Sans')], [0.25, 0.3])
})

test('without either it is read off last lines, where they are enough off those of the face', () => {
  const last = [
    ...Array.from({length: 20}, () => gap(4)),
    ...Array.from({length: 21}, () => gap(6, 'Sans', 20)),
    ...Array.from({length: 41}, () => gap(5)),
  ]
  const few = last.slice(0, 41)
  const of = (gaps: readonly Gap[], justified = true) =>
    naturalSpaces(print(), [paragraph(justified, line(gap(9), gap(9)), line(...gaps))], undefined)
  assert.equal(of(last)('Serif'), 0.5, 'its own, in ems')
  assert.equal(of(few)('Sans'), 0.3)
  assert.equal(of(few)('Serif'), 0.3, 'twenty are not enough: those of all faces')
  assert.equal(of([])('Serif'), 0.25)
  assert.equal(of(last, false)('Serif'), 0.25, 'lines that end where they end')
  const natural = of(few)
  assert.deepEqual([natural('Serif'), natural('Serif')], [0.3, 0.3])
})

test('a space as a multiple of its natural width', () => {
  const natural = (face: string) => (face === 'Serif' ? 0.25 : 0.5)
  assert.equal(ratioOf(gap(5), natural), 2)
  assert.equal(ratioOf(gap(5, 'Sans', 20), natural), 0.5)
})
