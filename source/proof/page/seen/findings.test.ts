import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Place} from '../../../types.ts'
import {seenFindings} from './findings.ts'
import type {Judged} from './types.ts'

const places: (Place | undefined)[] = [
  {file: 'a.md', line: 3, column: 1},
  {file: 'a.md', line: 3, column: 9},
  {file: 'a.md', line: 5, column: 1},
  undefined,
]
const judged = (more: Partial<Judged> = {}): Judged => ({
  page: 2,
  ref: 0,
  text: 'Un mot',
  drawn: false,
  fault: 'contrast',
  ratio: 2.58,
  ...more,
})
const told = (...all: readonly Judged[]) =>
  seenFindings(all, places).map(({rule, severity, place, values}) => [rule, severity, place?.line, values])

test('what it is, where, and how pale', () => {
  assert.deepEqual(told(judged()), [['proof-contrast', 'warning', 3, {page: 2, words: 'Un mot', drawn: 0, ratio: 2.5}]])
  for (const fault of ['covered', 'transparent', 'outside', 'contrast'] as const)
    assert.deepEqual(told(judged({fault, ratio: 1}))[0]?.slice(0, 2), [`proof-${fault}`, 'error'])
  assert.deepEqual(told(judged({fault: 'tiny', ratio: 1, size: 2.44})), [
    ['proof-tiny', 'error', 3, {page: 2, words: 'Un mot', drawn: 0, size: 2.4}],
  ])
})

test('what is not seen is an error, what is hard to read a warning, in drawings a remark', () => {
  assert.equal(told(judged({ratio: 1.19}))[0]?.[1], 'error')
  assert.equal(told(judged({ratio: 1.2}))[0]?.[1], 'warning')
  assert.deepEqual(told(judged({ratio: 1, drawn: true})), [
    ['proof-contrast', 'info', 3, {page: 2, words: 'Un mot', drawn: 1, ratio: 1}],
  ])
})

test('one finding for a line of the Markdown and a fault, with the worst of it', () => {
  const all = [
    judged({text: ' Un '}),
    judged({ref: 1, text: 'deux', ratio: 1.52}),
    judged({ref: 2, text: 'autre ligne'}),
    judged({text: 'autre faute', fault: 'covered'}),
    judged({text: 'autre gravité', ratio: 1}),
  ]
  assert.deepEqual(
    told(...all).map(([rule, severity, line, values]) => [
      rule,
      severity,
      line,
      Object(values).words,
      Object(values).ratio,
    ]),
    [
      ['proof-contrast', 'warning', 3, 'Un deux', 1.5],
      ['proof-contrast', 'warning', 5, 'autre ligne', 2.5],
      ['proof-covered', 'warning', 3, 'autre faute', 2.5],
      ['proof-contrast', 'error', 3, 'autre gravité', 1],
    ],
  )
  const tiny = [judged({fault: 'tiny', size: 2.9}), judged({fault: 'tiny', size: 2.2}), judged({fault: 'tiny'})]
  assert.equal(Object(told(...tiny)[0]?.[3]).size, 2.2)
})

test('what has no line is told once for a page', () => {
  const own = (page: number) => judged({ref: 3, page})
  assert.deepEqual(
    told(own(1), own(1), own(2)).map(([, , line, values]) => [line, Object(values).page]),
    [
      [undefined, 1],
      [undefined, 2],
    ],
  )
})

test('words are quoted as far as they are read at a glance', () => {
  const words = (...texts: readonly string[]) => Object(told(...texts.map(text => judged({text})))[0]?.[3]).words
  assert.equal(words('a\ufffdb\n  c'), 'a□b c')
  assert.equal(words(...'abcdefghij'), 'a b c d e f g h')
  assert.equal(words(`${'x'.repeat(29)} ${'y'.repeat(30)}`), `${'x'.repeat(29)} ${'y'.repeat(30)}`)
  assert.equal(words(`${'x'.repeat(29)} ${'y'.repeat(31)}`), `${'x'.repeat(29)} …`)
  assert.equal(words(`${'x'.repeat(60)} y`), `${'x'.repeat(60)} …`)
})
