/** How a paragraph is set, reckoned on faces whose letters are all 10 px wide. */
import assert from 'node:assert/strict'
import {test} from 'node:test'
import {slack} from './breaks.ts'
import type {Paragraph} from './paragraph.ts'
import {contentWidth, planOf} from './plan.ts'

const face = {letter: () => 10, between: () => 0, features: 'normal'}

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

test('an indent takes its place on the first line', () => {
  const text = 'aaaa bbb cccc dddd'
  assert.deepEqual(ends(paragraph(text, {textIndent: '10px'}), 90), [8])
  assert.deepEqual(planOf(paragraph(text, {textIndent: '10px'}), 90, dividers, false)?.letters, [0, 0])
})

test('letters give way by hundredths of an em, a line that is full all the more', () => {
  // Line of 90 px in 93: one space, eight signs. In a narrow column a fiftieth of an em, 0.4 px a sign, in five steps.
  const wide = planOf(paragraph('aaaa bbbb cccc dddd'), 93, dividers, false)
  assert.deepEqual(
    wide?.letters.map(letter => Number(letter.toFixed(3))),
    [0.24, 0],
  )
  assert.equal(wide?.last, 0)
  const tight = planOf(paragraph('aaaa bbbb cccc dddd'), 89, dividers, false)
  assert.ok((tight?.letters[0] ?? 0) < 0)
  assert.ok((tight?.letters[0] ?? 0) >= -0.4)
  assert.ok((tight?.last ?? 0) > slack)
})

test('the fullest line says what is taken off each space', () => {
  const tight = planOf(paragraph('aaaa bbbb cccc dddd'), 86, dividers, false)
  const [letter = 0] = tight?.letters ?? []
  // What is left is negative, in one space.
  assert.ok(Math.abs((tight?.tighter ?? 0) - (slack + 4 + 9 * letter)) < 1e-9, `${tight?.tighter} ${letter}`)
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
  assert.equal(ends(paragraph(text), 155), undefined)
  const cut = ends(paragraph(text, {hyphens: 'auto'}), 155)
  assert.ok(cut && cut.length > 0)
  const style = (limits: string) => ({hyphens: 'auto', getPropertyValue: () => limits}) as Partial<CSSStyleDeclaration>
  assert.equal(ends(paragraph(text, style('11 2 2')), 155), undefined)
  for (const [limits, before, after] of [
    ['10 4 2', 4, 2],
    ['5 2 6', 2, 6],
    ['auto auto auto', 2, 2],
  ] as const) {
    for (const offset of ends(paragraph(text, style(limits)), 155) ?? []) {
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
