/** Blocks and paragraphs of lines that are given. */
import assert from 'node:assert/strict'
import {test} from 'node:test'
import {blocksOf, isFull, paragraphsOf} from './paragraphs.ts'
import {lineOf} from './trial.ts'
import type {Body, Line} from './types.ts'

const body: Body = {
  family: 'Serif',
  size: 10,
  step: 13,
  origin: 8,
  indent: 12,
  edges: {odd: {left: 50, right: 350}, even: {left: 40, right: 340}},
  top: 60,
  bottom: 600,
}
const line = (more: Partial<Line>): Line => lineOf({text: 'des mots', ...more})
/** Lines one under another, each set in from the left and short of the right by so much, named a, b, c. */
const under = (places: readonly (readonly [indent: number, short: number])[], more: Partial<Line> = {}): Line[] => {
  const {left, right} = (more.page ?? 1) % 2 === 1 ? body.edges.odd : body.edges.even
  return places.map(([indent, short], index) =>
    line({
      left: left + indent,
      right: right - short,
      ...more,
      y: (more.y ?? 60) + 13 * index,
      text: `${more.text ?? ''}${'abcdefghij'.charAt(index)}`,
    }),
  )
}
const full = [0, 0] as const
const [first, last] = [
  [12, 0],
  [0, 120],
] as const
const names = (lines: readonly Line[]) => lines.map(({text}) => text).join(' ')
const blocks = (lines: readonly Line[]) => blocksOf(lines, body).map(({lines}) => names(lines))
const paragraphs = (lines: readonly Line[], starts: readonly Line[] = []) =>
  paragraphsOf(blocksOf(lines, body), body, new Set(starts)).map(
    ({lines, justified}) => `${names(lines)}${justified ? '' : ' ~'}`,
  )

test('white, another face and another page end a block', () => {
  assert.deepEqual(blocks(under([full, full, full])), ['a b c'])
  assert.deepEqual(blocks([line({text: 'a'}), line({y: 77.5, text: 'b'})]), ['a b'])
  assert.deepEqual(blocks([line({text: 'a'}), line({y: 77.6, text: 'b'})]), ['a', 'b'])
  assert.deepEqual(blocks([line({text: 'a'}), line({y: 73, bold: true, text: 'b'}), line({y: 86, text: 'c'})]), [
    'a',
    'c',
  ])
  assert.deepEqual(blocks([line({text: 'a'}), line({page: 2, y: 73, text: 'b'})]), ['a', 'b'])
  assert.deepEqual(blocks([]), [])
  assert.deepEqual(blocks([line({family: 'Sans'})]), [])
})

test('a table at the head of a column parts neither column', () => {
  const left = under([full, full, full, full, full, full], {left: 50, right: 190, text: 'l'})
  const cell = (y: number, from: number, to: number) => line({family: 'Sans', size: 8, y, left: from, right: to})
  const table = [
    cell(60, 210, 290),
    ...[66, 79].flatMap(y => [cell(y, 210, 240), cell(y, 250, 290), cell(y, 300, 340)]),
    cell(86, 300, 345),
  ]
  const right = under([full, full, full], {left: 210, right: 350, y: 99, text: 'r'})
  const rows = [...left, ...table, ...right].sort((one, other) => one.y - other.y || one.left - other.left)
  assert.deepEqual(blocks(rows), ['la lb lc ld le lf', 'ra rb rc'])
})

test('columns are read one after the other', () => {
  const left = under([full, full, full], {left: 50, right: 190, text: 'l'})
  const right = under([full, full, full], {left: 210, right: 350, text: 'r'})
  const rows = left.flatMap((one, index) => [one, right[index] as Line])
  assert.deepEqual(blocks(rows), ['la lb lc', 'ra rb rc'])
  const title = line({y: 47, text: 'titre'})
  assert.deepEqual(blocks([title, ...rows]), ['titre', 'la lb lc', 'ra rb rc'])
  const wide = line({y: 99, text: 'fin'})
  assert.deepEqual(blocks([...rows, wide]), ['la lb lc', 'ra rb rc', 'fin'])
})

test('where full lines end, and which of them are full', () => {
  const fullOf = (...shorts: number[]) => blocksOf(under(shorts.map(short => [0, short])), body)[0]?.full
  assert.equal(fullOf(0, 0, 0, 80), 350)
  assert.equal(fullOf(10, 10, 10, 80), 340, 'a narrower block')
  assert.equal(fullOf(0, 30, 60, 90), undefined, 'ragged')
  assert.equal(fullOf(0, 0, 60, 90, 40), 350, 'two in five')
  assert.equal(fullOf(0, 0, 60, 90, 40, 20), undefined, 'one in three')
  assert.equal(fullOf(0, 80), 350, 'of two lines, one that reaches the edge')
  assert.equal(fullOf(1.1, 80), 350)
  assert.equal(fullOf(1.3, 80), undefined)
  const block = {page: 1, lines: [], full: 350}
  assert.ok(isFull(line({right: 347.5}), block))
  assert.ok(!isFull(line({right: 347.3}), block), 'a space that may stand at its end')
  assert.ok(!isFull(line({}), {page: 1, lines: [], full: undefined}))
})

test('a paragraph begins with an indent, after a short line, or where it is told', () => {
  assert.deepEqual(paragraphs(under([first, full, full, first, full, last])), ['a b c', 'd e f'])
  assert.deepEqual(paragraphs(under([full, full, last, full, full])), ['a b c', 'd e'])
  const lines = under([full, full, full, full])
  assert.deepEqual(paragraphs(lines, [lines[2] as Line]), ['a b', 'c d'])
  assert.deepEqual(paragraphs(under([full, [5.9, 0], full])), ['a b c'], 'a little less than an indent')
  assert.deepEqual(paragraphs(under([full, [6.1, 0], full])), ['a', 'b c'])
})

test('items of lists', () => {
  const texts = (...items: (readonly [text: string, indent: number])[]) =>
    items.map(([text, indent], index) => line({text, left: 50 + indent, y: 60 + 13 * index}))
  assert.deepEqual(paragraphs(texts(['– un', 0], ['suite', 12], ['suite', 12], ['– deux', 0])), [
    '– un suite suite',
    '– deux',
  ])
  assert.deepEqual(paragraphs(texts(['– un', 12], ['suite', 0], ['1. deux', 0])), ['– un suite', '1. deux'])
  assert.deepEqual(paragraphs(texts(['mot', 0], ['mot', 12], ['mot', 24])), ['mot', 'mot', 'mot'])
  assert.deepEqual(paragraphs(texts(['– un', 0], ['suite', 12], ['suite', 24])), ['– un suite', 'suite'], 'once alone')
})

test('a paragraph goes on overleaf, and not over white or a page', () => {
  const page = (number: number, places: readonly (readonly [number, number])[], text: string, y = 60) =>
    under(places, {page: number, text, y})
  assert.deepEqual(paragraphs([...page(1, [first, full, full], 'u'), ...page(2, [full, last], 'v')]), [
    'ua ub uc va vb',
  ])
  assert.deepEqual(paragraphs([...page(1, [first, full, full], 'u'), ...page(2, [first, full, last], 'v')]), [
    'ua ub uc',
    'va vb vc',
  ])
  assert.deepEqual(paragraphs([...page(1, [first, full, last], 'u'), ...page(2, [full, last], 'v')]), [
    'ua ub uc',
    'va vb',
  ])
  assert.deepEqual(paragraphs([...page(1, [first, full, full], 'u'), ...page(3, [full, last], 'v')]), [
    'ua ub uc',
    'va vb',
  ])
  assert.deepEqual(paragraphs([...page(1, [first, full, full], 'u'), ...page(1, [full, last], 'v', 160)]), [
    'ua ub uc',
    'va vb',
  ])
  // A paragraph of one line that ends the page, and one that begins with an indent overleaf.
  assert.deepEqual(paragraphs([...page(1, [full, first], 'u'), ...page(2, [first, last], 'v')]), ['ua', 'ub', 'va vb'])
})

test('what is set in by much overleaf is a list or a verse, and no new paragraph', () => {
  const pages = (indent: number) => [
    ...under([full, [indent, 0]], {text: 'u'}),
    ...under(
      [
        [indent, 0],
        [indent, 120],
      ],
      {page: 2, text: 'v'},
    ),
  ]
  assert.deepEqual(paragraphs(pages(34)), ['ua', 'ub', 'va vb'])
  assert.deepEqual(paragraphs(pages(36)), ['ua', 'ub va vb'])
})

test('ragged text goes on overleaf where its line ends no sentence', () => {
  const ragged = (end: string) => [
    ...under(
      [
        [0, 30],
        [0, 60],
        [0, 90],
      ],
      {text: 'u'},
    ).map((each, index) => (index === 2 ? {...each, text: end} : each)),
    ...under(
      [
        [0, 30],
        [0, 60],
        [0, 90],
      ],
      {page: 2, text: 'v'},
    ),
  ]
  assert.deepEqual(paragraphs(ragged('mot')), ['ua ub mot va vb vc ~'])
  for (const end of ['fin.', 'fin !', 'fin ?', 'fin…', 'fin :', 'fin ;', 'fin »', 'fin.”', 'fin)', 'fin."', 'fin.12'])
    assert.equal(paragraphs(ragged(end)).length, 2, end)
  assert.equal(paragraphs(ragged('fin.1234')).length, 1, 'too long for the number of a note')
})

test('a paragraph is justified when the lines of all its blocks are', () => {
  const ragged = under(
    [
      [0, 30],
      [0, 60],
      [0, 90],
    ],
    {page: 2, text: 'v'},
  )
  assert.deepEqual(paragraphs([...under([first, full, full], {text: 'u'}), ...ragged]), ['ua ub uc va vb vc ~'])
  assert.deepEqual(
    paragraphs([...under([first, full, full], {text: 'u'}), ...under([[0, 120]], {page: 2, text: 'v'})]),
    ['ua ub uc va'],
  )
})
