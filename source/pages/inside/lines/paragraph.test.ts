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
