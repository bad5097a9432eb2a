/** What a PDF shows of each stream, on pages written by hand. */
import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {ReadPage, TextRun} from '../../pdf/read/index.ts'
import type {LaidText, Place, Stream} from '../../types.ts'
import {alignPage} from '../page/seen/reveal.ts'
import {runOf} from '../run.testing.ts'
import {shownStreams} from './shown.ts'

const places: Place[] = [1, 2, 3, 4].map(line => ({file: 'a.md', line, column: 1}))
/** Runs on one line, each behind the one before: a space at the beginning is a gap. Those after a break are on the next line. */
const lines = (...shown: readonly string[]): TextRun[] =>
  shown.flatMap((line, row) => {
    let x = 50
    return line.split('|').map(part => {
      x += part.startsWith(' ') ? 3 : 0
      const run = runOf(part.trimStart(), x, 100 + 14 * row)
      x += run.width
      return run
    })
  })
const text = (text: string, ref = 0, stream: string = 'body', more: Partial<LaidText> = {}): LaidText =>
  ({ref, stream, text, begins: true, ...more}) as LaidText
const goesOn = (words: string, ref = 0, stream = 'body') => text(words, ref, stream, {begins: false})

type Sheet = readonly [shown: readonly string[], texts: readonly LaidText[]]
/** The streams of these pages, and what each page lacks of the house's own texts. */
const shown = (...pages: readonly Sheet[]) => {
  const streams = shownStreams(places)
  const unpainted = pages.flatMap(([runs, texts], index) => {
    const {laid, painted, alignment} = alignPage({runs: lines(...runs), hidden: []} as unknown as ReadPage, {
      texts: [...texts],
    })
    return streams.addPage(index + 1, texts, laid, painted, alignment)
  })
  return {streams, unpainted}
}
/** The letters of a stream, each with how it is apart before it: « / » a beginning, « _ » a space. */
const read = (stream: Stream, ...pages: readonly Sheet[]): string => {
  const {streams} = shown(...pages)
  const {text, apart} = streams.shown(stream, streams.parts(stream))
  return [...text].map((letter, index) => `${['', '/', '_'][apart[index] ?? 0]}${letter}`).join('')
}

test('letters that are painted, apart where the text has a space and the page a gap', () => {
  assert.equal(read('body', [['la| paix'], [text('la paix')]]), '/la_paix')
  assert.equal(read('body', [['la paix'], [text('la paix')]]), '/la_paix')
  assert.equal(read('body', [['la|paix'], [text('la paix')]]), '/lapaix', 'nothing keeps them apart')
  assert.equal(read('body', [['la pax'], [text('la paix')]]), '/la_pax', 'a letter is missing')
  assert.equal(read('body', [[], [text('la paix')]]), '')
  assert.equal(read('note', [['la paix'], [text('la paix')]]), '', 'a stream by itself')
})

test('texts that go on, and spaces at their edges', () => {
  const two = (one: string, other: string, painted = 'la paix') => read('body', [[painted], [text(one), goesOn(other)]])
  assert.equal(two('la', 'paix', 'lapaix'), '/lapaix')
  assert.equal(two('la ', 'paix'), '/la_paix')
  assert.equal(two('la', ' paix'), '/la_paix')
  assert.equal(two('la \u00ad', 'paix'), '/la_paix', 'whatever is not seen')
  assert.equal(two('la', '\u034f paix'), '/la_paix')
  assert.equal(
    read('body', [
      ['la', 'paix'],
      [text('la'), text('paix')],
    ]),
    '/la/paix',
  )
  assert.equal(
    read('body', [
      ['la', 'paix'],
      [text('la '), text('paix')],
    ]),
    '/la_paix',
    'a space is stronger',
  )
})

test('a text of another stream between two parts them as it begins', () => {
  const note = (more: Partial<LaidText>) =>
    read('body', [
      ['la', 'note', 'paix'],
      [text('la'), text('note', 1, 'note', more), goesOn('paix')],
    ])
  assert.equal(note({begins: false}), '/lapaix')
  assert.equal(note({begins: true}), '/la/paix')
})

test('cells side by side are apart by white alone', () => {
  const cells = (painted: string) => read('cell', [[painted], [text('un', 0, 'cell'), text('deux', 1, 'cell')]])
  assert.equal(cells('un| deux'), '/un/deux')
  assert.equal(cells('un|deux'), '/undeux')
  assert.equal(read('body', [['un|deux'], [text('un'), text('deux')]]), '/un/deux', 'blocks are one under the other')
  assert.equal(read('cell', [['un|deux'], [text('un'), text('deux', 1, 'cell')]]), '/deux')
})

test('the house’s own texts that are not painted', () => {
  const {unpainted} = shown([
    ['la paix', '12'],
    [
      text('la paix'),
      text('12', 1, 'running'),
      text('Sommaire é', 2, 'generated', {drawn: true}),
      text('…', 3, 'generated'),
    ],
  ])
  assert.deepEqual(unpainted, [{text: 'Sommaireé', ref: 2, stream: 'generated', drawn: true}])
  assert.deepEqual(shown([[], [text('perdu')]]).unpainted, [], 'those of the source are told with its words')
  assert.deepEqual(shown([['a'], [text('ab', 1, 'running')]]).unpainted, [
    {text: 'b', ref: 1, stream: 'running', drawn: false},
  ])
})

test('a part for each page, block, cell and line', () => {
  const {streams} = shown(
    [
      ['un', 'deux', 'note'],
      [text('un', 0), goesOn('deux', 1), text('note', 2, 'note')],
    ],
    [
      ['trois', 'quatre'],
      [goesOn('trois', 1), text('quatre', 3)],
    ],
  )
  assert.deepEqual(
    streams.parts('body').map(({page, place, start}) => [page, place?.line, start]),
    [
      [1, 1, 0],
      [2, 2, 6],
      [2, 4, 11],
    ],
  )
  assert.deepEqual(
    streams.parts('note').map(({page, place, start}) => [page, place?.line, start]),
    [[1, 3, 0]],
  )
})

test('parts in another order, each letter with the place of its element', () => {
  const {streams} = shown([
    ['un', 'deux', 'trois'],
    [text('un', 0), text('deux', 1), text('trois', 2)],
  ])
  const parts = streams.parts('body')
  const {text: letters, apart, placeOf} = streams.shown('body', parts.toReversed())
  assert.equal(letters, 'troisdeuxun')
  assert.deepEqual(apart, [1, 0, 0, 0, 0, 1, 0, 0, 0, 1, 0])
  assert.deepEqual(
    [0, 4, 5, 8, 9, 11].map(index => placeOf(index)?.line),
    [3, 3, 2, 2, 1, undefined],
  )
  assert.equal(streams.shown('body', parts.slice(0, 1)).text, 'un')
  assert.equal(streams.shown('body', parts).placeOf(2)?.line, 2)
})
