import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {measure} from './measure.ts'
import {paragraph, plain, printOf, type Setting} from './trial.ts'
import type {Kind} from './types.ts'

type Page = (Setting | string)[]

const counts = (...pages: Page[]) => measure(printOf(pages))
const found = (kind: Kind, ...pages: Page[]) =>
  counts(...pages)
    ?.remarks.filter(remark => remark.kind === kind)
    .map(({page, text}) => ({page, text})) ?? []
const full = (lines = 36, seed = 0): Page => paragraph(...plain(lines, seed))

test('an even page brings no remark', () => {
  const quality = counts(full(), full(36, 3))
  // Spaces of words drawn by lot may stand one under another.
  assert.deepEqual(
    quality?.remarks.filter(({kind}) => kind !== 'river'),
    [],
  )
  assert.deepEqual(
    Object.keys(quality?.count ?? {}).join(' '),
    'grid space tight hyphens hyphen-page letter short widow orphan heading filled hole river repeat',
  )
  assert.equal(quality?.body.step, 13)
  assert.equal(quality.body.indent, 10)
  assert.equal(quality.lines, 72)
})

test('paragraphs and lines are those that were set', () => {
  const lengths = fc.array(fc.integer({min: 2, max: 9}), {minLength: 3, maxLength: 12})
  fc.assert(
    fc.property(lengths, fc.integer({min: 10, max: 40}), (paragraphs, room) => {
      const lines = paragraphs.flatMap((length, index) =>
        paragraph(...plain(length - 1, index), plain(1, 100 + index)[0]?.slice(0, 20) ?? ''),
      )
      // The edges of left and of right pages are read off their lines: there must be some.
      const pages: Page[] = [full(40, 50), full(40, 51)]
      for (let from = 0; from < lines.length; from += room) pages.push(lines.slice(from, from + room))
      const quality = counts(...pages)
      assert.equal(quality?.lines, 80 + lines.length)
      assert.equal(quality.paragraphs, 2 + paragraphs.length)
    }),
  )
})

test('lines between the lines of the grid are told with their distance', () => {
  const [line] = plain(1, 5)
  const quality = counts([
    ...full(20),
    {text: 'Titre', face: 'Serif-Bold', size: 13, down: 2.5, last: true},
    ...paragraph(line ?? '', ...plain(5, 2)),
  ])
  assert.equal(quality?.count.grid, 6)
  assert.ok(Math.abs(quality.offGrid - 6.5) < 0.01)
})

test('word spaces are held against the natural one', () => {
  // Eight spaces in 300 points: letters fill all but 8 × 5.
  const line = Array(9).fill('abcdef').slice(0, 8).concat('abcd').join(' ')
  const quality = counts(paragraph(line, line, line, line, 'abc.'))
  assert.ok(Math.abs((quality?.spaces.natural ?? 0) - 0.25) < 1e-9)
  assert.ok(Math.abs((quality?.spaces.p95 ?? 0) - 2) < 0.01, String(quality?.spaces.p95))
  assert.ok((quality?.count.space ?? 0) >= 3)
})

test('a print without space glyphs takes the spaces of last lines', () => {
  const {sheets} = printOf([[...full(30), ...full(6, 4)]])
  assert.ok(Math.abs((measure({sheets, spaces: new Map()})?.spaces.natural ?? 0) - 0.25) < 1e-9)
})

test('hyphens in a row', () => {
  const lines = plain(8)
  const divided = lines.map((line, index) => (index > 1 && index < 5 ? `${line.slice(0, -1)}-` : line))
  const quality = counts([...paragraph(...divided), ...full(10, 1)])
  assert.equal(quality?.hyphens.longest, 3)
  assert.equal(quality.count.hyphens, 1)
})

test('one-letter words at line ends, but at the end of a paragraph', () => {
  const lines = plain(6)
  lines[2] = `${lines[2]?.slice(0, -2)} à`
  lines[5] = 'mot mot y'
  assert.deepEqual(
    found('letter', [...paragraph(...lines), ...full(10, 1)]).map(({text}) => text),
    [lines[2]],
  )
})

test('a last line shorter than two indents', () => {
  assert.equal(found('short', [...paragraph(...plain(5), 'ab.'), ...full(10, 1)]).length, 1)
  assert.equal(found('short', [...paragraph(...plain(5), 'abcd.'), ...full(10, 1)]).length, 0)
})

test('first and last lines of paragraphs alone on their page', () => {
  const [first = '', ...rest] = plain(5, 6)
  const orphan: Page[] = [
    [...full(35), {text: first, indent: 10}],
    [...rest.slice(0, 3), {text: 'fin.', last: true}, ...full(32, 2)],
  ]
  assert.equal(found('orphan', ...orphan).length, 1)
  assert.equal(found('widow', ...orphan).length, 0)
  const widow: Page[] = [
    [...full(30), {text: first, indent: 10}, ...rest, ...plain(1, 8)],
    [{text: 'fin du paragraphe.', last: true}, ...full(35, 2)],
  ]
  assert.equal(found('widow', ...widow).length, 1)
  assert.equal(found('orphan', ...widow).length, 0)
})

test('a heading with nothing, or one line, under it', () => {
  const title: Setting = {text: 'Un titre', face: 'Serif-Bold', size: 13, down: 2, last: true}
  assert.equal(found('heading', [...full(33), title], full()).length, 1)
  const [first = '', ...rest] = plain(36, 6)
  assert.equal(found('heading', [...full(33), title, {text: first}], [...rest]).length, 1)
  assert.equal(found('heading', [...full(30), title, ...plain(4, 2)], full()).length, 0)
})

test("holes, pages that are not filled, and the white at a chapter's end", () => {
  const after = full(10, 5).map((line, index) => (index === 0 && typeof line !== 'string' ? {...line, down: 12} : line))
  assert.equal(found('hole', [...full(15), ...after], full(36, 1)).length, 1)
  assert.deepEqual(found('filled', full(), full(15, 1), full(36, 2)), [{page: 2, text: ''}])
  const chapter: Setting = {text: 'Chapitre', face: 'Display-Regular', size: 25, last: true}
  assert.deepEqual(found('filled', full(), full(15, 1), [chapter, ...full(30, 2)]), [])
  assert.deepEqual(found('hole', full(), full(15, 1), [chapter, ...full(30, 2)]), [])
  // A rule above a title is a part of it; one above text is not.
  const holesAbove = (second: Setting) => {
    const print = printOf([full(), [...plain(1), {...second, down: 9}, ...full(20, 2)]])
    const sheets = print.sheets.map(sheet => {
      const y = sheet.words.find(({text}) => text === second.text)?.y
      return y === undefined ? sheet : {...sheet, pictures: [{left: 50, right: 100, top: y - 30, bottom: y - 28}]}
    })
    return measure({...print, sheets})?.remarks.filter(({kind}) => kind === 'hole').length
  }
  assert.deepEqual([holesAbove(chapter), holesAbove({text: 'Suite', last: true})], [0, 1])
})

test('rivers', () => {
  const line = 'abcdefghij klmnopq rstuvw xyzabcd efghij klmnop qrstuv'
  assert.ok(found('river', paragraph(...plain(3), line, line, line, line, line, ...plain(3, 2))).length > 0)
  assert.equal(found('river', [...paragraph(line, line, line), ...paragraph(...plain(3, 2))]).length, 0)
})

test('the same word at the edge of three lines', () => {
  const lines = plain(9).map((line, index) => (index > 2 && index < 6 ? line.replace(/^\w+/, 'sauf') : line))
  assert.equal(found('repeat', paragraph(...lines)).length, 1)
})

test('folios and running heads are no text', () => {
  const pages = [0, 3, 6].map(
    (seed, index): Page => [
      {text: 'Le titre courant', last: true},
      ...paragraph(...plain(30, seed)).map((line, first) => (first === 0 ? {...line, down: 2} : line)),
      {text: String(index + 1), down: 2, last: true},
    ],
  )
  assert.equal(counts(...pages)?.lines, 90)
})

test('no running text, nothing to count', () => {
  assert.equal(measure({sheets: [], spaces: new Map()}), undefined)
  assert.equal(counts(['Couverture']), undefined)
})

test('hyphens that end a page, and those that do not', () => {
  const broken = (sign: string): Page[] => {
    const lines = plain(40, 7)
    const at = 35
    lines[at] = `${lines[at]?.slice(0, -1)}${sign}`
    return [
      [...paragraph(...lines.slice(0, 36))].map(line => ({...line, last: false})),
      [...lines.slice(36), ...full(20, 2)],
    ]
  }
  assert.equal(found('hyphen-page', ...broken('-')).length, 1)
  assert.equal(found('hyphen-page', ...broken('\u00ad')).length, 1)
  assert.equal(found('hyphen-page', ...broken('x')).length, 0)
  assert.deepEqual(
    found('hyphen-page', ...broken('-')).map(({page}) => page),
    [1],
  )
})

test('a squeezed line is told with its narrowest space', () => {
  const line = Array(9).fill('abcdef').concat('abcd').join(' ')
  const quality = counts([...paragraph(...plain(8)), ...paragraph(...plain(1, 4), line, line, 'fin.'), ...full(10, 1)])
  // 58 letters of 5 points leave 10 for nine spaces, whose natural width is 2.5.
  assert.equal(quality?.count.tight, 2)
  assert.ok(quality.spaces.narrowest < 0.5)
  assert.equal(counts(full())?.count.tight, 0)
})

test('the words, the spaces and their spread', () => {
  const quality = counts(full(36), full(36, 3))
  assert.equal(quality?.words, 72 * 9)
  assert.equal(quality.spaces.count, (72 - 2) * 8, 'those of all lines but the last ones')
  assert.ok(quality.spaces.narrowest < quality.spaces.mean && quality.spaces.mean < quality.spaces.widest)
  assert.ok(quality.spaces.p95 <= quality.spaces.widest && quality.spaces.p95 > quality.spaces.mean)
  assert.ok(quality.spaces.deviation > 0 && quality.spaces.deviation < 1)
  assert.equal(quality.pages, 2)
  assert.equal(quality.offGrid < 1e-9, true)
  assert.deepEqual(quality.hyphens, {lines: 0, longest: 0})
})

test('what the layout knows of its pages is taken before what the print tells', () => {
  const print = printOf([full(18), full(36, 1)])
  const of = (layout?: {area?: {top: number; bottom: number} | undefined; ends?: boolean; cut?: boolean}) =>
    measure(print, {
      layout: {area: () => layout?.area, ends: () => layout?.ends ?? false, cut: () => layout?.cut ?? false},
    })
      ?.remarks.filter(({kind}) => kind === 'filled' || kind === 'hole')
      .map(({kind, page}) => `${kind} ${page}`)
  const area = {top: 52.5, bottom: 517.5}
  assert.deepEqual(of(), [], 'pages whose white is their own')
  assert.deepEqual(of({area}), ['hole 1', 'filled 1'])
  assert.deepEqual(of({area, ends: true}), [])
  assert.deepEqual(of({area, ends: true, cut: true}), ['filled 1'])
})

test('remarks stand in the order of pages', () => {
  const off = full(36).map((line, index) =>
    typeof line !== 'string' && index === 20 ? {...line, text: `${line.text.slice(0, -2)} à`} : line,
  )
  const pages = counts(off, full(15, 1), off, full(36, 2))?.remarks.map(({page}) => page) ?? []
  assert.ok(pages.length > 2)
  assert.deepEqual(
    pages,
    pages.toSorted((one, other) => one - other),
  )
})
