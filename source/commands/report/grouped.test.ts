import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Finding} from '../../types.ts'
import {fr} from '../../wording/commands/fr.ts'
import {wordingFor} from '../../wording/index.ts'
import {grouped} from './grouped.ts'
import {toMessage} from './message.ts'

const wording = wordingFor('fr')
const style = {wording, color: false, textOf: () => undefined}
const show = (findings: readonly Finding[]) =>
  grouped(
    findings.map(finding => toMessage(finding, wording)),
    style,
    fr.groups,
  )

const correction = (line: number): Finding => ({
  place: {file: 'a.md', line, column: 2, endLine: line, endColumn: 3},
  rule: 'A01',
  severity: 'info',
  values: {},
  actual: "l'an",
  expected: ['l’an'],
})
const warning = (line: number): Finding => ({
  place: {file: 'a.md', line, column: 1},
  rule: 'image-alt',
  severity: 'warning',
  values: {name: `${line}.jpg`},
})

test('warnings do not drown in corrections: each rule has one line and its count', () => {
  const text = show([...Array.from({length: 263}, (_, at) => correction(at + 1)), warning(300)])
  const lines = text.split('\n')
  assert.equal(lines[0], 'À décider')
  assert.match(lines[1] ?? '', /^a\.md:300:1 {2}avertissement {2}image-alt/)
  assert.deepEqual(lines.slice(2), [
    '',
    fr.groups.fixable,
    "a.md:1:2  info  A01  Apostrophe typographique : « l'an » → « l’an »  (263 fois ; --verbose)",
    '',
  ])
})

test('what the source cannot bear is not said to be written by --fix', () => {
  const {place, ...rest} = correction(7)
  const text = show([{...rest, place: place && {file: place.file, line: 7, column: 1}}, warning(1)])
  assert.ok(text.includes(fr.groups.pageOnly))
  assert.ok(!text.includes(fr.groups.fixable))
})

test('of one rule, five are shown; a part alone has no heading', () => {
  const lines = show(Array.from({length: 9}, (_, at) => warning(at + 1))).split('\n')
  assert.equal(lines.length, 7)
  assert.match(lines[4] ?? '', /^a\.md:5:1/)
  assert.equal(lines[5], '  … et 4 autres de la même règle (--verbose)')
})
