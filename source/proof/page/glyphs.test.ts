/** Signs that no face has, on pages written by hand. */
import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {ReadPage} from '../../pdf/read/index.ts'
import type {Page, Place} from '../../types.ts'
import type {MissingGlyphs} from '../text/align/missing.ts'
import type {SourceLetters} from '../text/source.ts'
import {type DrawnPage, glyphFindings} from './glyphs.ts'

interface Run {
  readonly text: string
  readonly missing?: number
  readonly firstMissing?: number
  readonly boxes?: boolean
}
const drawn = (
  runs: readonly Run[],
  missing: readonly MissingGlyphs[] = [],
  texts: readonly string[] = [],
  number = 4,
) =>
  ({
    page: {number, texts: texts.map((text, index) => ({text, ref: index + 1}))} as unknown as Page,
    read: {
      runs: runs.map(({text, missing = 0, firstMissing = 0, boxes = false}) => ({
        text,
        missing,
        firstMissing,
        font: {boxes},
      })),
    } as unknown as ReadPage,
    missing,
  }) satisfies DrawnPage
const box = (text: string, run = 0, piece = 0): MissingGlyphs => ({text, run, piece})
const source = (text: string, line = 3, file = 'a.md'): SourceLetters =>
  ({pieces: [{text, place: {file, line, column: 5}}]}) as unknown as SourceLetters
const places: (Place | undefined)[] = [undefined, {file: 'a.md', line: 8, column: 2}]
const told = (pages: readonly DrawnPage[], sources: readonly SourceLetters[] = []) =>
  glyphFindings(pages, sources, places).map(({place, rule, severity, values: {page, glyph, code, words}}) => {
    assert.deepEqual([rule, severity], ['proof-glyph', 'error'])
    return [place && `${place.file}:${place.line}:${place.column}`, page, glyph, code, words]
  })

test('nothing is missing', () => {
  assert.deepEqual(told([drawn([{text: 'un mot'}], [], ['un mot'])], [source('un mot')]), [])
})

test('a sign is named, with its code, its words and its first place in the Markdown', () => {
  const page = drawn([{text: 'un \ufffd\ufffd mot '}], [box('☃')], ['un ☃ mot'])
  assert.deepEqual(told([page], [source('avant'), source('un ☃ et ☃')]), [['a.md:3:8', 4, '☃', 'U+2603', 'un ☃ mot']])
  assert.deepEqual(told([page], [source('un\nmot\nou ☃')]), [['a.md:5:4', 4, '☃', 'U+2603', 'un ☃ mot']])
  assert.deepEqual(told([page]), [['a.md:8:2', 4, '☃', 'U+2603', 'un ☃ mot']], 'the line of its element otherwise')
  const long = drawn([{text: `\ufffd ${'x'.repeat(80)}`}], [box('😀')], ['😀'])
  assert.deepEqual(told([long])[0]?.slice(3), ['U+1F600', `😀 ${'x'.repeat(57)}`])
})

test('each sign is told at the first page that has it', () => {
  const pages = [2, 3].map(number => drawn([{text: '\ufffd'}], [box('☃')], ['☃'], number))
  assert.deepEqual(
    told(pages).map(([, page]) => page),
    [2],
  )
})

test('signs of one script in one file are told together', () => {
  const page = drawn([{text: '\ufffd'}], [box('字漢'), box('א'), box('仮')], ['字'])
  const sources = [source('字漢 א 仮')]
  assert.deepEqual(
    told([page], sources).map(([place, , glyph, code]) => [place, glyph, code]),
    [
      ['a.md:3:5', '字 漢 仮', 'U+5B57 U+6F22 U+4EEE'],
      ['a.md:3:8', 'א', 'U+05D0'],
    ],
  )
  assert.equal(told([page], [source('字'), source('漢', 3, 'b.md'), source('仮א')]).length, 3, 'each file has its own')
  const others = drawn([{text: '\ufffd'}], [box('☃𝔸')], ['☃'])
  assert.deepEqual(
    told([others], [source('☃𝔸')]).map(([, , glyph]) => glyph),
    ['☃ 𝔸'],
    'so are those of no common one',
  )
})

test('so many signs are named: twenty-four', () => {
  const signs = (count: number) => Array.from({length: count}, (_, index) => String.fromCodePoint(0x4e00 + index))
  const named = (count: number) => told([drawn([{text: '\ufffd'}], [box(signs(count).join(''))], ['x'])])[0] ?? []
  assert.equal(named(24)[2], signs(24).join(' '))
  assert.equal(named(25)[2], `${signs(24).join(' ')} …`)
  assert.match(String(named(25)[3]), /U\+4E17 …$/)
  assert.match(String(named(24)[3]), /U\+4E17$/)
})

test('signs that cannot be shown are told by their code alone', () => {
  const page = (text: string, around: string) => drawn([{text: '\ufffd'}], [box(text)], [around])
  assert.deepEqual(told([page('', 'un\u0007mot')])[0]?.slice(2, 4), ['', 'U+0007'])
  assert.deepEqual(told([page('', 'un\fmot')])[0]?.slice(2, 4), ['', 'U+000C'])
  assert.deepEqual(told([page('', 'un\tmot')])[0]?.slice(2, 4), ['', ''], 'white space is none of them')
  assert.deepEqual(told([page('\ue000☃', 'x')])[0]?.slice(2, 4), ['', 'U+E000 U+2603'])
  assert.deepEqual(told([drawn([{text: '\ufffd'}], [box('', 0, 9)], ['x'])])[0]?.slice(2, 4), ['', ''])
})

test('glyphs that are missing though their character is known', () => {
  assert.deepEqual(told([drawn([{text: 'un'}, {text: 'ab☃c', missing: 1, firstMissing: 2}])], [source('☃')]), [
    ['a.md:3:5', 4, '☃', 'U+2603', 'ab☃c'],
  ])
  assert.deepEqual(
    told([drawn([{text: 'ab☃c', missing: 1, firstMissing: 2}])]).map(([place]) => place),
    [undefined],
  )
  const signs = (run: Run) => told([drawn([run])]).map(([, , glyph]) => glyph)
  assert.deepEqual(signs({text: '☃ 𝔸', missing: 3, boxes: true}), ['☃ 𝔸'], 'all of a face of boxes')
  assert.deepEqual(signs({text: '\ufffd', missing: 1}), [])
  assert.deepEqual(signs({text: ' ', missing: 1}), [])
  assert.deepEqual(signs({text: 'a', missing: 1, firstMissing: 4}), [], 'nothing stands there')
})
