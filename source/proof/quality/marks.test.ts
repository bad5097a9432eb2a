/** Rivers, hyphens, letters, short lines and words that come again, on lines as they are read. */
import assert from 'node:assert/strict'
import {test} from 'node:test'
import {hyphenRuns, letterEnds, repeats, shortLast} from './ends.ts'
import {headingsOf, isInArea, strandedHeadings} from './headings.ts'
import {withoutMargins} from './margins.ts'
import {riversOf} from './rivers.ts'
import {lineOf} from './trial.ts'
import type {Body, Line, Paragraph, Sheet} from './types.ts'

const line = (text: string, more: Partial<Line> & {at?: readonly number[]} = {}): Line => {
  const {at = [], ...own} = more
  const gaps = at.map(x => ({x, width: 3, face: 'Serif', size: 10, written: true}))
  return lineOf({y: 100, face: 'Serif', text, gaps, ...own})
}
const paragraph = (...lines: readonly (Line | string)[]): Paragraph =>
  ({lines: lines.map(one => (typeof one === 'string' ? line(one) : one)), justified: true}) as unknown as Paragraph

test('a river is four spaces, one under another within a point and a half', () => {
  const of = (...columns: readonly (readonly number[])[]) =>
    riversOf(paragraph(...columns.map((at, index) => line(`l${index}`, {at})))).map(({line: {text}, length}) => [
      text,
      length,
    ])
  assert.deepEqual(of([10], [10], [10]), [])
  assert.deepEqual(of([10], [11.5], [13], [14.5]), [['l0', 4]])
  assert.deepEqual(of([10], [11.6], [13], [14.5]), [])
  assert.deepEqual(of([90], [10, 90], [10], [10], [10], [50]), [['l1', 4]])
  assert.deepEqual(of([10, 50], [10, 50], [10, 50], [10, 50], [10]), [
    ['l0', 4],
    ['l0', 5],
  ])
})

test('a river ends with its page', () => {
  const lines = Array.from({length: 6}, (_, index) => line(`l${index}`, {at: [10], page: index < 3 ? 1 : 2}))
  assert.deepEqual(riversOf(paragraph(...lines)), [])
  const long = Array.from({length: 8}, (_, index) => line(`l${index}`, {at: [10], page: index < 4 ? 1 : 2}))
  assert.deepEqual(
    riversOf(paragraph(...long)).map(({line: {text}, length}) => [text, length]),
    [
      ['l0', 4],
      ['l4', 4],
    ],
  )
})

test('hyphens in a row, that of the last line left out', () => {
  const of = (...texts: readonly string[]) => hyphenRuns(paragraph(...texts)).map(run => run.length)
  assert.deepEqual(of('ad-', 'mi\u2010', 'nis', 'tra\u00AD', 'tion', 'fin-'), [2, 1])
  assert.deepEqual(of('un –', 'deux -', 'trois'), [])
})

test('lines that end with a letter', () => {
  const of = (...texts: readonly string[]) => letterEnds(paragraph(...texts)).map(({text}) => text)
  assert.deepEqual(of('il y a', '« a', '(à', 'ma', 'l’à', 'il y 5', 'fin à'), ['il y a', '« a', '(à'])
})

test('a last line that is shorter than twice the indent', () => {
  const last = (width: number) => paragraph('un', line('fin', {right: 50 + width}))
  assert.equal(shortLast(last(19), 10)?.text, 'fin')
  assert.equal(shortLast(last(20), 10), undefined)
  assert.equal(shortLast(paragraph(line('seul', {right: 51})), 10), undefined)
})

test('three lines that begin or end with the same word', () => {
  const of = (...texts: readonly string[]) => repeats(paragraph(...texts)).map(({lines, word}) => [word, lines.length])
  assert.deepEqual(of('La paix', '(la guerre)', 'la, fin'), [['la', 3]])
  assert.deepEqual(of('un mot.', 'deux mot', 'trois mot,', 'mot'), [['mot', 4]])
  assert.deepEqual(of('un mot', 'deux mot', 'trois'), [])
  assert.deepEqual(of('un mot-', 'deux mot-', 'trois mot-'), [])
  assert.deepEqual(of('– a', '– b', '– c'), [])
})

const body: Body = {
  family: 'Serif',
  size: 10,
  step: 13,
  origin: 0,
  indent: 10,
  edges: {odd: {left: 50, right: 350}, even: {left: 50, right: 350}},
  top: 100,
  bottom: 500,
}

test('titles are larger or heavier, alone on their line, in the type area', () => {
  const of = (...lines: readonly Line[]) => headingsOf(lines, body).map(({text}) => text)
  assert.deepEqual(
    of(
      line('grand', {size: 10.9}),
      line('à peine', {size: 10.8, y: 120}),
      line('gras', {bold: true, y: 140}),
      line('petit gras', {bold: true, size: 9.7, y: 160}),
      line('deux', {size: 14, y: 180}),
      line('à côté', {y: 180.5}),
      line('dehors', {size: 14, y: 80}),
    ),
    ['grand', 'gras'],
  )
  assert.deepEqual(
    [85.6, 85.8, 506.4, 506.6].map(y => isInArea(line('', {y}), body)),
    [false, true, true, false],
  )
})

test('a title is stranded that nothing follows, or one line alone', () => {
  const heading = line('titre', {size: 14, y: 400})
  const sheet = (pictures: Sheet['pictures'] = []): Sheet => ({number: 1, width: 400, height: 600, words: [], pictures})
  const stranded = (lines: readonly Line[], alone: readonly Line[] = [], pictures?: Sheet['pictures']) =>
    strandedHeadings(
      sheet(pictures),
      [heading, ...lines],
      [heading, ...lines.filter(({size}) => size > 11)],
      new Set(alone),
      body,
    ).map(({text}) => text)
  const after = line('suite', {y: 420})
  assert.deepEqual(stranded([]), ['titre'])
  assert.deepEqual(stranded([after]), [])
  assert.deepEqual(stranded([after], [after]), ['titre'])
  assert.deepEqual(stranded([line('loin', {y: 466})]), ['titre'])
  assert.deepEqual(stranded([line('assez près', {y: 465})]), [])
  // What stands in another column does not follow it.
  assert.deepEqual(stranded([line('à côté', {y: 420, left: heading.right + 5, right: heading.right + 90})]), ['titre'])
  assert.deepEqual(stranded([line('dessous', {y: 420, left: heading.right - 5, right: heading.right + 90})]), [])
  // A heading under a heading: the second one alone is looked at.
  assert.deepEqual(stranded([line('sous-titre', {size: 12, y: 420})]), ['sous-titre'])
  const picture = (top: number, bottom: number) => ({left: 50, right: 100, top, bottom})
  assert.deepEqual(stranded([], [], [picture(410, 480)]), [])
  assert.deepEqual(stranded([], [], [picture(390, 480)]), [])
  assert.deepEqual(stranded([], [], [picture(300, 390)]), ['titre'])
})

test('running heads and folios are no lines of the text', () => {
  const page = (number: number, ...texts: readonly string[]) => [
    line('Chapitre premier', {page: number, y: 40}),
    ...texts.map((text, index) => line(text, {page: number, y: 100 + 13 * index})),
    line(`– ${number} –`, {page: number, y: 560}),
  ]
  const kept = withoutMargins([
    page(1, 'un', 'deux'),
    page(2, 'trois'),
    [line('Titre', {size: 20, y: 40}), line('xii', {y: 560})],
    [line('Titre', {size: 20, y: 40})],
  ])
  assert.deepEqual(
    kept.map(lines => lines.map(({text}) => text)),
    [['un', 'deux'], ['trois'], ['Titre'], ['Titre']],
  )
})
