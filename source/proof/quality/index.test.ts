import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {ReadPdf} from '../../pdf/read/index.ts'
import type {LaidText, Pages, Place} from '../../types.ts'
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
  const bottom = Math.max(60, ...(sheet?.words.map(({y}) => y) ?? []))
  const area = {x: 50, y: 48, width: 300, height: bottom - 45}
  const page = {number: 1, name: 'chapter', blank: false, begins: true, area, texts, images: []}
  return {pdf, pages: {pages: [page], headings: []} as unknown as Pages}
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

test('a line is told whose spaces are twice as wide as they are by nature', () => {
  const lines = paragraph(...plain(8))
  const words = (lines[3]?.text ?? '').split(' ')
  const withLonger = (count: number) => {
    const text = words.map((word, index) => (index < count ? word.slice(0, 2) : word)).join(' ')
    const {pdf, pages} = made([lines.with(3, {...(lines[3] as Setting), text}), paragraph(...plain(8, 1))])
    return qualityFindings(pdf, pages, places).map(({rule, place, values}) => [rule, place, values.value, values.words])
  }
  const all = Array.from({length: 8}, (_, count) => withLonger(count))
  assert.deepEqual(all[0], [])
  const told = all.flat()
  assert.ok(told.length > 0)
  for (const [rule, place, value] of told) {
    assert.deepEqual([rule, place], ['quality-space', places[0]])
    assert.ok(Number(value) >= 2, String(value))
  }
})

test('a hole below words of the house is told at the text before them', () => {
  const {pdf, pages} = made([paragraph(...plain(8)), paragraph(...plain(8, 1))])
  const [page] = pages.pages as [Pages['pages'][number]]
  const [body, other] = page.texts as [LaidText, LaidText]
  const first = {
    ...page,
    area: {...page.area, height: page.area.height + 100},
    texts: [body, {...other, ref: 9, stream: 'generated'} as LaidText],
  }
  const next = {...page, number: 2, begins: false}
  const read = {pages: [pdf.pages[0], pdf.pages[0]]} as unknown as ReadPdf
  const found = qualityFindings(read, {...pages, pages: [first, next]} as Pages, places)
  assert.deepEqual(
    found.filter(({rule}) => rule === 'quality-hole').map(({place, values}) => [place, values.page]),
    [[places[0], 1]],
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
    'tight',
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

/** The remarks on pages of which `change` says otherwise, as rule, page and line. */
const told = (
  paragraphs: readonly (readonly Setting[])[],
  change: (page: Record<string, unknown>, pages: Pages) => void,
) => {
  const {pdf, pages} = made(paragraphs)
  change(pages.pages[0] as unknown as Record<string, unknown>, pages)
  return qualityFindings(pdf, pages, places).map(({rule, place, values}) =>
    [rule.replace('quality-', ''), values.page, place?.line].join(' ').trim(),
  )
}
const hyphened = [paragraph(...plain(8)), divided(paragraph(...plain(8, 1)))]
const texts = (page: Record<string, unknown>) => page.texts as Record<string, unknown>[]

test('running text is remarked on, and nothing that is set by rules of its own', () => {
  const inStream = (stream: string) => told(hyphened, page => Object.assign(texts(page)[1] ?? {}, {stream}))
  assert.deepEqual(inStream('body'), ['hyphens 1 5'])
  assert.deepEqual(inStream('answer'), ['hyphens 1 5'])
  for (const stream of ['cell', 'caption', 'note', 'code', 'running', 'repeated', 'generated'])
    assert.deepEqual(inStream(stream), [], stream)
  for (const name of ['cover', 'title', 'contents', 'colophon'])
    assert.deepEqual(
      told(hyphened, page => Object.assign(page, {name})),
      [],
      name,
    )
  assert.deepEqual(
    told(hyphened, page => Object.assign(page, {blank: true})),
    [],
  )
})

test('a line is told at its text, though a mark of a list stands before it', () => {
  const owner = (text: string) => told(hyphened, page => Object.assign(texts(page)[1] ?? {}, {text}))
  const own = hyphened[1]?.map(({text}) => text.replace(/-$/, '')).join(' ') ?? ''
  assert.deepEqual(owner(own.slice(3)), ['hyphens 1 5'], 'three letters more are printed')
  assert.deepEqual(owner(own.slice(5)), [], 'five letters more')
  assert.deepEqual(owner(`autre chose ${own}`), ['hyphens 1 5'])
})

test('once for a kind and a place; without a place once for a page', () => {
  const runs = [...divided(paragraph(...plain(8, 1))), ...divided(paragraph(...plain(8, 2)))]
  const one = (ref: number) => (page: Record<string, unknown>) => {
    page.texts = [{ref, stream: 'body', begins: true, text: runs.map(({text}) => text.replace(/-$/, '')).join(' ')}]
  }
  assert.deepEqual(told([runs], one(0)), ['hyphens 1 3'])
  assert.deepEqual(told([runs], one(9)), ['hyphens 1'])
})

test('lines off the grid: the first of a page, not those of titles, nor beside formulas', () => {
  const lines = paragraph(...plain(8, 1)).map((line, index) => (index === 0 ? {...line, down: 1.5} : line))
  const off = [paragraph(...plain(8)), paragraph(...plain(8, 3)), lines]
  const third = (page: Record<string, unknown>) => Object.assign(texts(page)[2] ?? {}, {ref: 1})
  const grid = (change: (page: Record<string, unknown>, pages: Pages) => void) =>
    told(off, (page, pages) => {
      third(page)
      change(page, pages)
    }).filter(remark => remark.startsWith('grid'))
  assert.deepEqual(
    grid(() => undefined),
    ['grid 1 5'],
  )
  assert.deepEqual(
    grid((_, pages) => void (pages as unknown as {headings: object[]}).headings.push({ref: 1})),
    [],
  )
  assert.deepEqual(
    grid(page => Object.assign(page, {formulas: [{}]})),
    [],
  )
  assert.deepEqual(
    grid(page => Object.assign(page, {formulas: []})),
    ['grid 1 5'],
  )
})

test('white is told for its page; where the page is short, that alone', () => {
  const short = told([paragraph(...plain(8)), paragraph(...plain(8, 1))], (page, pages) => {
    Object.assign(page.area as object, {height: 500})
    ;(pages.pages as unknown[]).push({...page, number: 2, texts: [], begins: false})
  })
  assert.deepEqual(short, ['filled 1 5'], 'at the last text of the page')
  const hole = told([paragraph(...plain(8)), paragraph(...plain(8, 1))], (page, pages) => {
    Object.assign(page.area as object, {height: 300})
    ;(pages.pages as unknown[]).push({...page, number: 2, texts: [], begins: false})
  })
  assert.deepEqual(hole, ['hole 1 5'])
  const drawn = told([paragraph(...plain(8)), paragraph(...plain(8, 1))], (page, pages) => {
    Object.assign(page.area as object, {height: 300})
    page.images = [{box: {x: 50, y: 270, width: 300, height: 70}}]
    ;(pages.pages as unknown[]).push({...page, number: 2, texts: [], images: [], begins: false})
  })
  assert.deepEqual(drawn, [], 'a drawing is as large as its box')
})

test('the words of a line, as far as they are read at a glance, and its value', () => {
  const {pdf, pages} = made(hyphened)
  const [finding] = qualityFindings(pdf, pages, places)
  const line = hyphened[1]?.[0]?.text ?? ''
  assert.equal(finding?.values.words, line.length > 60 ? `${line.slice(0, 59)}…` : line)
  assert.equal(finding?.values.page, 1)
  assert.ok(!('cause' in (finding?.values ?? {})))
})
