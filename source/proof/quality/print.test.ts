/** The print that a PDF is, from runs as they are read. */
import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {ReadPdf, TextRun} from '../../pdf/read/index.ts'
import {printOf} from './print.ts'

const run = (text: string, more: Partial<TextRun> = {}): TextRun =>
  ({
    text,
    x: 50,
    y: 100,
    width: 60,
    size: 10,
    direction: [1, 0],
    font: {name: 'ABCDEF+Serif-Regular'},
    ...more,
  }) as unknown as TextRun
const print = (...runs: readonly TextRun[]) =>
  printOf({pages: [{width: 400, height: 600, runs, images: [], shapes: []}]} as unknown as ReadPdf)
const words = (...runs: readonly TextRun[]) => print(...runs).sheets[0]?.words

test('a run without spaces is a word', () => {
  assert.deepEqual(words(run('mot')), [
    {text: 'mot', x: 50, right: 110, y: 100, size: 10, face: 'Serif-Regular', spaced: false},
  ])
  assert.equal(words(run('mot '))?.[0]?.spaced, true)
  assert.equal(words(run('mot '))?.[0]?.text, 'mot')
  assert.equal(words(run('mot\u00a0'))?.[0]?.spaced, true)
  assert.deepEqual(words(run(' ')), [])
  assert.equal(words(run('a b'))?.[0]?.spaced, false, 'it ends with a letter')
})

test('its spaces part words, each of which knows where the next begins', () => {
  const spaces = [
    {at: 2, from: 10, to: 13, natural: 2.5},
    {at: 7, from: 30, to: 34, natural: 2.5},
  ]
  assert.deepEqual(
    words(run('la paix dure', {spaces}))?.map(({text, x, right, spaced, next}) => [text, x, right, spaced, next]),
    [
      ['la', 50, 60, true, 63],
      ['paix', 63, 80, true, 84],
      ['dure', 84, 110, false, undefined],
    ],
  )
  assert.deepEqual(Object.keys(words(run('mot'))?.[0] ?? {}).includes('next'), false)
})

test('what is turned, upside down or empty is no line of text', () => {
  assert.deepEqual(words(run('a', {direction: [0, -1]}), run('b', {direction: [-1, 0]}), run('c', {width: 0})), [])
  assert.deepEqual(words(run('a', {direction: [0.7, 0.7]}), run('b', {direction: [0.7, -0.7]})), [])
  assert.equal(words(run('a', {direction: [1, 0.0009]}))?.length, 1)
  assert.equal(words(run('a', {direction: [1, -0.001]}))?.length, 0)
})

test('the natural space of a face, in ems, is that of the first space that it paints', () => {
  const spaced = (natural: number, name: string, size = 10) =>
    run('a b', {spaces: [{at: 1, from: 5, to: 9, natural}], font: {name} as TextRun['font'], size})
  const {spaces} = print(run('a'), spaced(2.5, 'ABCDEF+Serif'), spaced(9, 'GHIJKL+Serif'), spaced(6, 'Sans', 20))
  assert.deepEqual(
    [...spaces],
    [
      ['Serif', 0.25],
      ['Sans', 0.3],
    ],
  )
  assert.deepEqual([...print(run('a', {font: {name: 'abcdef+Serif'} as TextRun['font']})).spaces], [])
  assert.equal(words(run('a', {font: {name: 'ABCDE+Serif'} as TextRun['font']}))?.[0]?.face, 'ABCDE+Serif')
})

test('pages are numbered from one; pictures are images and shapes', () => {
  const pages = [1, 2].map(() => ({
    width: 400,
    height: 600,
    runs: [],
    images: [{sides: [1, 2, 3, 4]}],
    shapes: [[5, 6, 7, 8]],
  }))
  const pictures = [
    {left: 1, top: 2, right: 3, bottom: 4},
    {left: 5, top: 6, right: 7, bottom: 8},
  ]
  assert.deepEqual(
    printOf({pages} as unknown as ReadPdf).sheets,
    [1, 2].map(number => ({number, width: 400, height: 600, words: [], pictures})),
  )
})
