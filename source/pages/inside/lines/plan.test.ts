/** How a paragraph is set, reckoned on faces whose letters are all 10 px wide. */
import assert from 'node:assert/strict'
import {test} from 'node:test'
import {texPatterns} from '../../hyphenation/patterns.ts'
import {slack} from './breaks.ts'
import {openHyphens} from './hyphens.ts'
import type {Paragraph} from './paragraph.ts'
import {contentWidth, planOf} from './plan.ts'

const face: Paragraph['runs'][number]['face'] = {letter: () => 10, between: () => 0, features: 'normal'}

const paragraph = (
  text: string,
  style: Partial<CSSStyleDeclaration> = {},
  more: Partial<Paragraph> = {},
): Paragraph => ({
  block: {} as HTMLElement,
  style: {
    fontSize: '20px',
    textIndent: '0px',
    hyphens: 'manual',
    getPropertyValue: () => '',
    ...style,
  } as CSSStyleDeclaration,
  runs: [{node: {data: text, length: text.length} as Text, face, start: 0, whole: false, name: false, language: 'fr'}],
  boxes: [],
  text,
  openings: new Set(),
  ...more,
})
/** After every second letter. */
const divide = (word: string, before: number, after: number): number[] =>
  [...word].map((_, at) => at).filter(at => at >= before && at <= word.length - after && at % 2 === 0)
const dividers = () => ({divide, capitals: false})
const ends = (one: Paragraph, width: number, goesOn = false): number[] | undefined =>
  planOf(one, width, dividers, goesOn)?.ends.map(({offset}) => offset)

test('lines that fit have their natural spaces', () => {
  const plan = planOf(paragraph('aaaa bbbb cccc dddd'), 90, dividers, false)
  assert.deepEqual(
    plan?.ends.map(({offset}) => offset),
    [9],
  )
  assert.deepEqual(plan?.letters, [0, 0])
  assert.equal(plan?.tighter, slack)
  assert.equal(plan?.last, slack)
})

test('what is left on each line, for how many spaces, beside what stands there', () => {
  const rounded = (value: number) => Math.round(1000 * value) / 1000 + 0
  const gaps = (text: string, width: number, goesOn = false, style: Partial<CSSStyleDeclaration> = {}) =>
    planOf(paragraph(text, style), width, dividers, goesOn)?.gaps.map(({free, spaces, width}) =>
      [free, spaces, width].map(rounded),
    )
  // Nine signs of 10 px in 93; letters take three fifths of 0.5 px each.
  assert.deepEqual(gaps('aaaa bbbb cccc dddd', 93), [
    [0.3, 1, 90],
    [0, 1, 90],
  ])
  assert.deepEqual(gaps('aaaa bbbb cccc dddd', 89)?.[0], [-0.1, 1, 90])
  assert.deepEqual(gaps('aaaa bbbb cccc dddd', 93, true)?.[1], [0.3, 1, 90], 'a last line that goes on')
  assert.deepEqual(gaps('aa bb cc dd ee ff', 82), [
    [0.4, 2, 80],
    [0, 2, 80],
  ])
  assert.deepEqual(
    gaps('aaaa bbb cccc dddd', 90, false, {textIndent: '10px'})?.[0],
    [0, 1, 90],
    'the indent is a part of it',
  )
  // What is less than a fiftieth of a space for each of them is left to the spaces.
  assert.deepEqual(planOf(paragraph('aaaa bbbb cccc dddd'), 90.2, dividers, false)?.letters, [0, 0])
  assert.ok((planOf(paragraph('aaaa bbbb cccc dddd'), 91.5, dividers, false)?.letters[0] ?? 0) > 0)
})

test('an indent takes its place on the first line', () => {
  const text = 'aaaa bbb cccc dddd'
  assert.deepEqual(ends(paragraph(text, {textIndent: '10px'}), 90), [8])
  assert.deepEqual(planOf(paragraph(text, {textIndent: '10px'}), 90, dividers, false)?.letters, [0, 0])
})

test('letters give way by hundredths of an em, a line that is full all the more', () => {
  // Line of 90 px in 93: one space, eight signs. In a narrow column a fortieth of an em, 0.5 px a sign, in five steps.
  const wide = planOf(paragraph('aaaa bbbb cccc dddd'), 93, dividers, false)
  assert.deepEqual(
    wide?.letters.map(letter => Number(letter.toFixed(3))),
    [0.3, 0],
  )
  assert.equal(wide?.last, 0)
  const tight = planOf(paragraph('aaaa bbbb cccc dddd'), 89, dividers, false)
  assert.ok((tight?.letters[0] ?? 0) < 0)
  assert.ok((tight?.letters[0] ?? 0) >= -0.5)
  assert.ok((tight?.last ?? 0) > slack)
})

test('letters never part so far that a reader of PDFs sees a space between them', () => {
  const loose = planOf(paragraph('aaaaaaaa bbbbbbbb ccccccccccccc dddd'), 250, dividers, false)
  const [letter = 0] = loose?.letters ?? []
  assert.ok(letter > 0.025 * 20 && letter < 0.029 * 20, `${letter}`)
})

test('the fullest line says what is taken off each space', () => {
  const tight = planOf(paragraph('aaaa bbbb cccc dddd'), 85, dividers, false)
  const [letter = 0] = tight?.letters ?? []
  // What is left is negative, in one space.
  assert.ok(Math.abs((tight?.tighter ?? 0) - (slack + 5 + 9 * letter)) < 1e-9, `${tight?.tighter} ${letter}`)
})

test('a last line that goes on overleaf is full', () => {
  const text = 'aaa bbb ccc ddd eee'
  assert.deepEqual(ends(paragraph(text), 115), [11])
  const plan = planOf(paragraph('aaa bbb ccc ddd eee fff'), 112, dividers, true)
  assert.deepEqual(
    plan?.letters.map(letter => letter > 0),
    [true, true],
  )
  assert.equal(plan?.last, undefined)
})

test('words are divided where the style says so, and as it says', () => {
  const text = 'abcdefghij klmnopqrst uvwxyzabcd efghijklmn'
  assert.equal(ends(paragraph(text), 165), undefined)
  const cut = ends(paragraph(text, {hyphens: 'auto'}), 165)
  assert.ok(cut && cut.length > 0)
  const style = (limits: string) => ({hyphens: 'auto', getPropertyValue: () => limits}) as Partial<CSSStyleDeclaration>
  assert.equal(ends(paragraph(text, style('11 2 2')), 165), undefined)
  for (const [limits, before, after] of [
    ['10 4 2', 4, 2],
    ['5 2 6', 2, 6],
    ['auto auto auto', 2, 2],
  ] as const) {
    for (const offset of ends(paragraph(text, style(limits)), 165) ?? []) {
      const at = offset % 11
      assert.ok(at === 10 || (at >= before && at <= 10 - after), `${limits}: ${offset}`)
    }
  }
})

test('the measure of a block is that of its content', () => {
  const style = {
    width: '100px',
    boxSizing: 'content-box',
    paddingLeft: '1px',
    paddingRight: '2px',
    borderLeftWidth: '4px',
    borderRightWidth: '8px',
  } as CSSStyleDeclaration
  assert.equal(contentWidth(style), 100)
  assert.equal(contentWidth({...style, boxSizing: 'border-box'}), 85)
})

test('the last line is no end of a word where another setting is within limits', () => {
  const style = {hyphens: 'auto', getPropertyValue: () => '5 2 2'}
  // The last word would be divided, and its end stand alone; the spaces of the lines before bear that it is not.
  const text = 'aaaa bbb ccc ddd eeee fff ggg hhh iiiijjjj'
  const last = (end: number | undefined) => text.slice(end ?? 0).trim()
  for (let width = 120; width <= 240; width += 10) {
    const places = ends(paragraph(text, style), width)
    if (places && places.length > 0) assert.notEqual(last(places.at(-1)), 'jj', String(width))
  }
})

/** Letters of three widths and capitals, as a face has them; one pair is kerned. */
const printed = {
  letter: (code: number) => {
    const sign = String.fromCharCode(code)
    if ('iljtfr.,;:!’ '.includes(sign)) return 4
    return 'mwMWœ'.includes(sign) ? 11 : /[A-ZÀ-Ü]/.test(sign) ? 9 : 7
  },
  between: (before: number, after: number) => (before === 118 && after === 97 ? -0.5 : 0),
  features: 'normal',
}
const prose =
  'L’Organisation des Nations Unies fut fondée en 1945, à la fin de la guerre, pour que les peuples ne connaissent plus jamais ce fléau. Elle compte aujourd’hui cent quatre-vingt-treize États membres, qui siègent à l’Assemblée générale.'

/** The measure, whether the paragraph goes on overleaf, thousandths of a px off each space; lines, with those between their letters. */
const examples: readonly (readonly [number, boolean, number, readonly string[]])[] = [
  [
    120,
    false,
    50,
    [
      'L’Organisation des -385',
      'Nations Unies fut 385',
      'fondée en 1945, à 385',
      'la fin de la guerre, 385',
      'pour que les peuples -154',
      'ne connaissent plus 77',
      'jamais ce fléau. 385',
      'Elle compte au‐ 385',
      'jourd’hui cent quatre- -385',
      'vingt-treize États 385',
      'membres, qui siègent -385',
      'à l’Assemblée gé‐ 385',
      'nérale. 0',
    ],
  ],
  [
    160,
    false,
    128,
    [
      'L’Organisation des Na‐ 308',
      'tions Unies fut fondée en 385',
      '1945, à la fin de la guerre, 231',
      'pour que les peuples ne 385',
      'connaissent plus jamais 385',
      'ce fléau. Elle compte au‐ 385',
      'jourd’hui cent quatre-vingt- -154',
      'treize États membres, qui 308',
      'siègent à l’Assemblée gé‐ 77',
      'nérale. 0',
    ],
  ],
  [
    160,
    true,
    50,
    [
      'L’Organisation des 385',
      'Nations Unies fut fon‐ 385',
      'dée en 1945, à la fin de 385',
      'la guerre, pour que les 385',
      'peuples ne connaissent 385',
      'plus jamais ce fléau. 385',
      'Elle compte aujourd’hui 385',
      'cent quatre-vingt-treize 385',
      'États membres, qui siègent -77',
      'à l’Assemblée générale. 385',
    ],
  ],
  [
    200,
    false,
    277,
    [
      'L’Organisation des Nations Unies -385',
      'fut fondée en 1945, à la fin de 385',
      'la guerre, pour que les peuples 385',
      'ne connaissent plus jamais ce 385',
      'fléau. Elle compte aujourd’hui cent -231',
      'quatre-vingt-treize États membres, -308',
      'qui siègent à l’Assemblée générale. -385',
    ],
  ],
  [
    240,
    false,
    384,
    [
      'L’Organisation des Nations Unies fut 231',
      'fondée en 1945, à la fin de la guerre, 385',
      'pour que les peuples ne connaissent plus -154',
      'jamais ce fléau. Elle compte aujourd’hui 0',
      'cent quatre-vingt-treize États membres, 77',
      'qui siègent à l’Assemblée générale. 0',
    ],
  ],
  [
    300,
    false,
    50,
    [
      'L’Organisation des Nations Unies fut fondée en 140',
      '1945, à la fin de la guerre, pour que les peuples 350',
      'ne connaissent plus jamais ce fléau. Elle compte 140',
      'aujourd’hui cent quatre-vingt-treize États membres, -140',
      'qui siègent à l’Assemblée générale. 0',
    ],
  ],
  [
    300,
    true,
    50,
    [
      'L’Organisation des Nations Unies fut fondée 385',
      'en 1945, à la fin de la guerre, pour que les 385',
      'peuples ne connaissent plus jamais ce fléau. Elle 77',
      'compte aujourd’hui cent quatre-vingt-treize États 154',
      'membres, qui siègent à l’Assemblée générale. 385',
    ],
  ],
  [
    380,
    false,
    87,
    [
      'L’Organisation des Nations Unies fut fondée en 1945, à la fin 101',
      'de la guerre, pour que les peuples ne connaissent plus jamais 252',
      'ce fléau. Elle compte aujourd’hui cent quatre-vingt-treize États 50',
      'membres, qui siègent à l’Assemblée générale. 0',
    ],
  ],
]

test('a paragraph of French, in narrow and wide measures, as it was looked at', () => {
  const french = openHyphens(texPatterns('fr'))
  const style = {hyphens: 'auto', fontSize: '14px', textIndent: '14px', getPropertyValue: () => '5 2 3'}
  for (const [width, goesOn, tighter, lines] of examples) {
    const [run] = paragraph(prose).runs
    const given = paragraph(prose, style, {runs: run ? [{...run, face: printed}] : []})
    const plan = planOf(given, width, () => ({divide: french, capitals: false}), goesOn)
    assert.ok(plan)
    const starts = [0, ...plan.ends.map(({offset}) => offset)]
    const made = starts.map((start, index) => {
      const end = plan.ends[index]
      const text = prose.slice(start, end?.offset)
      const hyphen = end?.hyphen && !text.endsWith('-') ? '‐' : ''
      return `${text.trim()}${hyphen} ${Math.round(1000 * (plan.letters[index] ?? 0))}`
    })
    assert.deepEqual([made, Math.round(1000 * plan.tighter)], [lines, tighter], `${width} px`)
  }
})

test('letters give way a little more, then lines end where they should not, then names are divided, and at last nothing is done', () => {
  /** The letters of the first line, saturated; where the lines end. */
  const of = (
    text: string,
    width: number,
    more: Partial<Paragraph['runs'][number]> = {},
    style: Partial<CSSStyleDeclaration> = {},
  ) => {
    const one = paragraph(text, style)
    const plan = planOf({...one, runs: one.runs.map(run => ({...run, ...more}))}, width, dividers, false)
    return plan && [Math.round(100 * (plan.letters[0] ?? 0)) / 100, ...plan.ends.map(({offset}) => offset)].join(' ')
  }
  // Four tenths of a space of 10 px and nine letters of 0.5 px, at badness 50: 6.75 px.
  const text = 'aaaa bbbb cccc dddd'
  assert.deepEqual([of(text, 96.72), of(text, 96.77)], ['0.5 9', '0.55 9'])
  // A word of one letter ends a line only where nothing else is borne.
  assert.deepEqual([of('aaaaaaa b cccccccc', 92), of('aaaaaaaa b cccccccc', 101)], ['0.22 9', '0.11 10'])
  assert.equal(of('aaaa b cccc dddd eeee', 65), of('aaaa b cccc dddd eeee', 65.01))
  // A name is divided where spaces were too wide: four and fourteen letters are 32.2 px at badness 250.
  const style = {hyphens: 'auto', getPropertyValue: () => '5 2 2'}
  const name = 'aa bb cc dd ee Ccccccc ff gg hh ii'
  assert.deepEqual(
    [of(name, 172.1, {name: true}, style), of(name, 172.3, {name: true}, style)],
    ['0.55 14', '-0.44 17'],
  )
  assert.deepEqual(
    [of(text, 186) === undefined, of('aaaa bbbbbbbbbbbbbbbbbbbbbbb', 146.7), of('aaaa bbbbbbbbbbbbbbbbbbbbbbb', 30)],
    [false, undefined, undefined],
  )
})

test('the last line is no remnant of two signs where another setting is within limits', () => {
  const last = (text: string, width: number) => {
    const places = ends(paragraph(text), width)
    return places && text.slice(places.at(-1) ?? 0).trim()
  }
  // Six words of two letters are 4 px too long for the measure, five leave 26 px to four spaces.
  assert.equal(last('aa bb cc dd ee ff eu', 166), 'ff eu')
  assert.equal(last('aa bb cc dd ee ff e.u.', 166), 'ff e.u.')
  assert.equal(last('aa bb cc dd ee ff eut', 166), 'eut')
  assert.equal(last('aa bb cc dd ee ff u vw', 166), 'u vw')
})

test('without a limit of its own a word of five letters is divided, two of them on each side', () => {
  const style = {hyphens: 'auto', getPropertyValue: () => ''}
  const seen: string[][] = []
  const spy = () => ({
    divide: (word: string, before: number, after: number) => {
      seen.push([word, String(before), String(after)])
      return []
    },
    capitals: false,
  })
  planOf(paragraph('aaaa bbbbb cccccc', style), 100, spy, false)
  assert.deepEqual(seen[0], ['bbbbb', '2', '2'])
  const asked: string[] = []
  const noted = {hyphens: 'auto', getPropertyValue: (name: string) => `${asked.push(name) && '7 3 4'}`}
  seen.length = 0
  planOf(paragraph('aaaa bbbbbb ccccccc', noted), 120, spy, false)
  assert.deepEqual([asked[0], seen[0]], ['hyphenate-limit-chars', ['ccccccc', '3', '4']])
})

test('spaces are narrowed by what the narrowest among their faces bears', () => {
  const wide = {letter: (code: number) => (code === 32 ? 20 : 10), between: () => 0, features: 'normal'}
  const run = (data: string, start: number, own = face) => ({
    node: {data, length: data.length} as Text,
    face: own,
    start,
    whole: false,
    name: false,
    language: 'fr',
  })
  const text = 'aaaa bbbb cccc dddd'
  const planned = (runs: Paragraph['runs'], width: number) =>
    planOf(paragraph(text, {}, {runs}), width, dividers, false)?.ends.map(({offset}) => offset)
  // The first line is 90 px wide, or 100 with a wide space, of which the narrow one on another line decides.
  const narrowed = [run('aaaa bbbb', 0, wide), run(' cccc dddd', 9)]
  const alike = [run(text, 0, wide)]
  assert.deepEqual(planned(alike, 92), [9])
  assert.deepEqual(planned(narrowed, 92), planned([run('aaaa bbbb', 0, wide), run(' cccc', 9), run(' dddd', 14)], 92))
  assert.notDeepEqual(planned(narrowed, 92), [9])
  // What is borne unseen is a share of the space, not of another sign.
  const [letter = 0] = planOf(paragraph(text, {}, {runs: alike}), 103.3, dividers, false)?.letters ?? []
  assert.equal(letter.toFixed(2), '0.30')
  // A face in which no space is set does not count.
  const thin = {letter: (code: number) => (code === 32 ? 1 : 10), between: () => 0, features: 'normal'}
  assert.deepEqual(planned([run('aaaa bbbb ccc', 0, wide), run('c', 13, thin), run(' dddd', 14, wide)], 92), [9])
})

test('a paragraph of nothing but formulas has no space that could give way: it is left to the browser', () => {
  const boxes = Array.from({length: 60}, (_, start) => ({
    element: {} as Element,
    width: 25,
    start,
    goesOn: start > 0,
  }))
  const formulas = paragraph('\uFFFC'.repeat(60), {}, {runs: [], boxes})
  for (const width of [90, 110]) assert.equal(planOf(formulas, width, dividers, false), undefined, String(width))
  // One that is wide enough for all of them has one line.
  assert.deepEqual(ends(formulas, 1501), [])
})

test('of a line that is a formula alone, as wide as its measure, no letter gives way', () => {
  const boxes = [{element: {} as Element, width: 90, start: 10, goesOn: false}]
  const text = 'aaaa bbbb '
  const {runs} = paragraph(text)
  const plan = planOf(paragraph(`${text}\uFFFC`, {}, {runs, boxes}), 90, dividers, false)
  assert.deepEqual(
    plan?.ends.map(({offset}) => offset),
    [9],
  )
  assert.deepEqual(plan?.letters, [0, 0])
  assert.equal(plan?.tighter, slack)
})

test('letters give way more in a column of less than 26 ems', () => {
  const text = `${Array.from({length: 10}, () => 'aaaa').join(' ')} bbbbbbbbbbbbbbb cccc`
  const letter = (width: number) => planOf(paragraph(text), width, dividers, false)?.letters[0]?.toFixed(2)
  // Of 20 px, 520 px in all.
  assert.deepEqual([letter(515), letter(519.9), letter(520), letter(525)], ['0.50', '0.50', '0.36', '0.36'])
})

test('a paragraph that shall have few lines has the fewest within limits, and is as it is best otherwise', () => {
  const text = Array.from({length: 70}, (_, index) => 'abcdefgh'.slice(0, 2 + ((index * 5) % 6))).join(' ')
  let fewer = 0
  for (let width = 150; width < 330; width += 4) {
    const [usual, best, few] = [undefined, false, true].map(
      said => planOf(paragraph(text), width, dividers, false, said)?.ends.map(({offset}) => offset) ?? [],
    )
    assert.deepEqual(usual, best)
    assert.ok((few?.length ?? 0) <= (best?.length ?? 0), String(width))
    if ((few?.length ?? 0) < (best?.length ?? 0)) fewer++
  }
  assert.ok(fewer > 0)
})

test('lines are chosen anew where a river runs through them', () => {
  // Ended as evenly as can be, at 26, 55, 88 and 121, its last four lines have a space at 140 px.
  const text =
    'abcdefg abc abc abcdefg ab abcdefg abcde ab abc abcdefg abcdef abc abcd abcd abcd abcdef abcdefg abc abc abcd abcdef abcd abcdefg ab abc abc'
  assert.deepEqual(ends(paragraph(text), 300), [26, 55, 88, 116])
})

test('a river stays where every other way has more lines, or less even ones than are borne', () => {
  const text = Array.from({length: 24}, () => 'abcd').join(' ')
  assert.deepEqual(ends(paragraph(text), 190), [19, 39, 59, 79, 99])
})
