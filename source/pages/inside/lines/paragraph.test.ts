import assert from 'node:assert/strict'
import {test} from 'node:test'
import {type Paragraph, placesOf} from './paragraph.ts'

const face = {letter: () => 1, between: () => 0, features: 'normal'}

/** A paragraph of runs: a text, or one that is a name or an address; `|` is where an address may be broken. */
const paragraph = (
  ...parts: readonly (string | readonly ['name' | 'address' | 'code' | 'de' | 'xx', string])[]
): Paragraph => {
  const openings = new Set<number>()
  let text = ''
  const runs = parts.flatMap(part => {
    const [kind, content] = typeof part === 'string' ? ['', part] : part
    return content.split('|').map((data, index) => {
      if (index > 0) openings.add(text.length)
      const start = text.length
      text += data
      const whole = kind === 'address' || kind === 'code'
      return {
        node: {data, length: data.length} as Text,
        face,
        start,
        whole,
        language: languages.find(tag => tag === kind) ?? 'fr',
        name: kind === 'name' || kind === 'address',
      }
    })
  })
  return {block: {} as HTMLElement, style: {} as CSSStyleDeclaration, runs, boxes: [], text, openings}
}
/** After every second letter. */
const divide = (word: string, before: number, after: number): number[] =>
  [...word].map((_, at) => at).filter(at => at >= before && at <= word.length - after && at % 2 === 0)
const languages = ['de', 'xx']
const dividers = (language: string) => (language === 'xx' ? undefined : {divide, capitals: language === 'de'})
const division = {word: 6, before: 2, after: 2, names: false}

/** The text with its places: `-` a hyphen that is drawn or stands there, `!` one within a name, `|` none. */
const shown = (one: Paragraph, names = false): string => {
  let out = ''
  let at = 0
  for (const {offset, hyphen, bare, name} of placesOf(one, {...division, names}, dividers).slice(0, -1)) {
    out += one.text.slice(at, offset) + (name ? '!' : bare ? '|' : hyphen ? '-' : '')
    at = offset
  }
  return out + one.text.slice(at)
}

test('words are divided, names and code are not', () => {
  assert.equal(
    shown(paragraph('la mesure de ', ['name', 'Genève'], ' et ', ['code', 'mesure'])),
    'la me-su-re de Genève et mesure',
  )
  assert.equal(shown(paragraph('Mesure de tout')), 'Mesure de tout')
})

test('names are divided at last, and it shows', () => {
  assert.equal(shown(paragraph('la mesure de ', ['name', 'Genève']), true), 'la me-su-re de Ge!nè!ve')
})

test('an address is broken where it says, without a sign', () => {
  const address = ['address', 'https://|mesures.|exemple.|org/|mesure'] as const
  assert.equal(shown(paragraph('voir ', address), true), 'voir https://|mesures.|exemple.|org/|mesure')
})

test('compounds are divided at their own hyphen', () => {
  assert.equal(shown(paragraph('un ', ['name', 'porte-mesure'], ' la')), 'un porte--mesure la')
  assert.equal(shown(paragraph('un porte-mesure la')), 'un porte--mesure la')
})

test('words are divided as in the language of their passage: a capital makes no name in German', () => {
  assert.equal(
    shown(paragraph('la mesure ', ['de', 'Mesure mesure'], ' et ', ['xx', 'mesure'])),
    'la me-su-re Me-su-re me-su-re et mesure',
  )
})

test('an address is seldom parted near its ends, and the name of a file hardly at all', () => {
  const penaltiesOf = (address: string): number[] =>
    placesOf(paragraph('Voir ', ['address', address], ' pour le reste.'), division, dividers)
      .filter(({bare}) => bare)
      .map(({penalty}) => penalty)
  const [edge = 0, inside = 0, other] = penaltiesOf('www.|exemple.org/documents/|rapport.|pdf')
  assert.ok(edge > 5 * inside)
  assert.equal(other, edge)
  assert.deepEqual(penaltiesOf('publication.|yaml'), [edge])
})

/** Letters 10 px wide, spaces 4, hyphens 3; « v » and « a » are kerned by a px. */
const measured = {
  letter: (code: number) => (code === 32 || code === 160 ? 4 : code === 0x2010 ? 3 : 10),
  between: (before: number, after: number) => (before === 118 && after === 97 ? -1 : 0),
  features: 'normal',
}
const inFace = (one: Paragraph): Paragraph => ({...one, runs: one.runs.map(run => ({...run, face: measured}))})
/** Of each place its offset, what stands before it, and what stands before the line after it: width, spaces, signs. */
const sums = (one: Paragraph) =>
  placesOf(inFace(one), division, dividers).map(
    ({offset, width, spaces, signs, nextWidth, nextSpaces, nextSigns}) =>
      `${offset}: ${width} ${spaces} ${signs}, ${nextWidth} ${nextSpaces} ${nextSigns}`,
  )

test('what stands before each place, and before what follows it', () => {
  assert.deepEqual(sums(paragraph('un do va fa')), [
    '2: 20 0 2, 24 1 3',
    '5: 44 1 5, 48 2 6',
    '8: 67 2 8, 71 3 9',
    '11: 91 3 11, 91 3 11',
  ])
  // A space that never breaks is one all the same; a hyphen is on the line before.
  assert.deepEqual(sums(paragraph('un\u00a0do mesure')), [
    '5: 44 1 5, 48 2 6',
    '8: 71 2 8, 68 2 8',
    '10: 91 2 10, 88 2 10',
    '12: 108 2 12, 108 2 12',
  ])
  // The space at the end, where a paragraph is cut, is on no line; pairs are kerned over runs as well.
  assert.deepEqual(sums(paragraph('un v', ['name', 'a'])).slice(-1), ['5: 43 1 5, 43 1 5'])
  assert.deepEqual(sums(paragraph('un deux   ')).slice(-1), ['7: 64 1 7, 64 1 7'])
  assert.deepEqual(sums(paragraph('')), ['0: 0 0 0, 0 0 0'])
})

test('a formula has its width; a line may end before what goes on of it', () => {
  const box = (start: number, goesOn: boolean) => ({element: {} as Element, width: 25, start, goesOn})
  const one = {...paragraph('un do '), boxes: [box(6, false), box(7, true)], text: 'un do \uFFFC\uFFFC va'}
  const [first] = one.runs
  const rest = {...(first as Paragraph['runs'][number]), node: {data: ' va', length: 3} as Text, start: 8}
  const places = placesOf(inFace({...one, runs: [...one.runs, rest]}), division, dividers)
  assert.deepEqual(
    places.map(({offset, width, penalty, hyphen, nextWidth, nextSpaces}) => [
      offset,
      width,
      penalty,
      hyphen,
      nextWidth,
      nextSpaces,
    ]),
    [
      [2, 20, 0, false, 24, 1],
      [5, 44, 0, false, 48, 2],
      [7, 73, 150, false, 73, 2],
      [8, 98, 0, false, 102, 3],
      [11, 121, 0, false, 121, 3],
    ],
  )
  // An address goes on with nothing between.
  assert.deepEqual(sums(paragraph('un ', ['address', 'do|do'])).slice(1), ['5: 44 1 5, 44 1 5', '7: 64 1 7, 64 1 7'])
})

test('places are unwelcome after a word of one letter, within three letters of a word’s ends, at a hyphen', () => {
  const penalties = (one: Paragraph): Record<string, number> =>
    Object.fromEntries(
      placesOf(one, division, dividers)
        .slice(0, -1)
        .map(({offset, penalty}) => [offset, penalty]),
    )
  assert.deepEqual(penalties(paragraph('à la vie y a été (à «a l')), {
    1: 400,
    4: 0,
    8: 0,
    10: 400,
    12: 400,
    16: 0,
    19: 400,
    22: 400,
  })
  assert.deepEqual(penalties(paragraph('1 a2 é')), {1: 0, 4: 0})
  // Two letters before or after a hyphen; three are enough.
  assert.deepEqual(penalties(paragraph('mesures')), {2: 140, 4: 100})
  assert.deepEqual(penalties(paragraph('mesurera')), {2: 140, 4: 100, 6: 140})
  assert.deepEqual(penalties(paragraph('porte-mesure')), {6: 100})
  assert.deepEqual(penalties(paragraph('est-il')), {4: 140})
  assert.deepEqual(penalties(paragraph('a-t-il, 10-12, -en-')), {7: 0, 14: 0}, 'no compounds')
  assert.deepEqual(penalties(paragraph(['code', 'porte-mesure'])), {}, 'none in code')
})

test('addresses, code, names and what hangs on them have no words', () => {
  const cut = (text: string, names = false) => shown(paragraph(text), names)
  assert.equal(cut('mesure@mesure.org mesure_mesure mesure2a'), 'mesure@mesure.org mesure_mesure mesure2a')
  assert.equal(cut('mesure, mesure. (mesure) mesure…'), 'me-su-re, me-su-re. (me-su-re) me-su-re…')
  assert.equal(cut('mesur mesure'), 'mesur me-su-re', 'of six letters at least')
  assert.equal(cut('Mesure MESURE'), 'Mesure MESURE')
  assert.equal(cut('Mesure MESURE', true), 'Me-su-re MESURE')
})
