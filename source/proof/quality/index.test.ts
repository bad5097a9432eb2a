import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {ReadPdf} from '../../pdf/read/index.ts'
import type {Pages, Place} from '../../types.ts'
import {wordingFor} from '../../wording/index.ts'
import {qualityFindings} from './index.ts'
import {paragraph, plain, printOf, type Setting} from './trial.ts'
import type {Kind} from './types.ts'

const places: Place[] = [
  {file: 'source/01.md', line: 3, column: 1},
  {file: 'source/01.md', line: 5, column: 1},
]

/** Two paragraphs on one page, as the reader and the layout give them. */
function made(paragraphs: readonly (readonly Setting[])[]): {pdf: ReadPdf; pages: Pages} {
  const [sheet] = printOf([paragraphs.flat()]).sheets
  const font = {name: 'ABCDEF+Serif-Regular'}
  const runs = sheet?.words.map(({text, x, y, right, size}) => ({
    text: `${text} `,
    x,
    y,
    width: right - x,
    size,
    direction: [1, 0],
    font,
  }))
  const texts = paragraphs.map((lines, ref) => ({
    ref,
    stream: 'body',
    begins: true,
    text: lines.map(({text}) => text.replace(/-$/, '')).join(' '),
  }))
  // The fields that quality reads.
  const pdf = {pages: [{runs, images: [], shapes: [], width: 400, height: 600}]} as unknown as ReadPdf
  return {pdf, pages: {pages: [{number: 1, texts}]} as unknown as Pages}
}

const divided = (lines: readonly Setting[]): Setting[] =>
  lines.map(line => ({...line, text: line.last ? line.text : `${line.text.slice(0, -1)}-`}))

test('a remark is told at the Markdown line of its paragraph, as a remark', () => {
  const {pdf, pages} = made([paragraph(...plain(8)), divided(paragraph(...plain(8, 1)))])
  assert.deepEqual(
    qualityFindings(pdf, pages, places).map(({rule, severity, place, values}) => ({
      rule,
      severity,
      place,
      value: values.value,
    })),
    [{rule: 'quality-hyphens', severity: 'info', place: places[1], value: 7}],
  )
})

test('a good page brings none', () => {
  const {pdf, pages} = made([paragraph(...plain(8)), paragraph(...plain(8, 1))])
  assert.deepEqual(qualityFindings(pdf, pages, places), [])
})

test('a page without text brings none', () => {
  const {pdf, pages} = made([])
  assert.deepEqual(qualityFindings(pdf, pages, places), [])
})

test('every remark has its sentence in both languages', () => {
  const kinds: Kind[] = [
    'grid',
    'hyphens',
    'hyphen-page',
    'letter',
    'short',
    'widow',
    'orphan',
    'heading',
    'filled',
    'hole',
    'repeat',
  ]
  for (const kind of kinds) {
    for (const {messages} of [wordingFor('fr'), wordingFor('en')])
      assert.match(messages[`quality-${kind}`]?.({page: 3, words: 'mot', value: 4}) ?? '', /3/, kind)
  }
})
