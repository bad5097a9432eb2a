import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Finding} from '../../types.ts'
import {wordingFor} from '../../wording/index.ts'
import {githubLine} from './github.ts'
import {messagesOf, sorted} from './index.ts'
import {reported} from './json.ts'
import {fullLines, plainLine, type Style} from './lines.ts'
import {toMessage} from './message.ts'
import {sarif} from './sarif.ts'

const wording = wordingFor('fr')
const missing: Finding = {
  place: {file: 'source/02-paix.md', line: 2, column: 6, endLine: 2, endColumn: 22},
  rule: 'image-missing',
  severity: 'error',
  values: {name: 'photo.jpg', nearest: 'photos.jpg'},
  actual: 'photo.jpg',
  expected: ['photos.jpg'],
}
const message = toMessage(missing, wording)
const style = (text: string, color = false): Style => ({wording, color, textOf: () => text})

test('the line of a message', () => {
  assert.equal(
    plainLine(message, style('')),
    'source/02-paix.md:2:6  erreur  image-missing  « photo.jpg » n’existe pas (voulez-vous dire « photos.jpg » ?)',
  )
  const folded = toMessage(
    {place: undefined, rule: 'cut-end', severity: 'warning', values: {end: 'les pays \n  amis'}},
    wording,
  )
  assert.match(plainLine(folded, style('')), /les pays amis »/)
  const nowhere = toMessage({place: undefined, rule: 'interrupted', severity: 'error', values: {}}, wording)
  assert.match(plainLine(nowhere, style('')), /^erreur {2}interrupted {2}/)
})

test('the picture of the line has its caret under what is meant', () => {
  assert.deepEqual(fullLines(message, style('# Paix\n\tÉté ![](photo.jpg)\n')).split('\n').slice(1), [
    '  2 |  Été ![](photo.jpg)',
    '    |      ^^^^^^^^^^^^^^',
  ])
})

test('a wide character takes two columns, a long line is cut around the place, control characters are shown', () => {
  const at = (column: number, text: string) =>
    fullLines(toMessage({...missing, place: {file: 'f', line: 1, column}}, wording), style(text))
      .split('\n')
      .slice(1)
  assert.deepEqual(at(3, '東京x'), ['  1 | 東京x', '    |     ^'])
  const [line = '', caret = ''] = at(301, `${'a'.repeat(300)}X${'b'.repeat(300)}`)
  assert.equal(line.indexOf('X'), caret.indexOf('^'))
  assert.ok(line.length < 120)
  assert.ok(!at(1, 'a\u001b[31mb').join('').includes('\u001b'))
})

test('color only when asked', () => {
  assert.ok(plainLine(message, style('', true)).includes('\u001b['))
  assert.ok(!plainLine(message, style('')).includes('\u001b['))
})

test('an annotation of GitHub escapes its own marks', () => {
  const line = githubLine(toMessage({...missing, values: {name: '100 %,\n:', nearest: ''}}, wording), 'livret')
  assert.match(
    line,
    /^::error file=livret\/source\/02-paix\.md,line=2,col=6,endLine=2,endColumn=22,title=image-missing::/,
  )
  assert.ok(line.includes('100 %25,%0A:'))
})

test('the JSON of a finding, without the text that it is about', () => {
  assert.deepEqual(reported(message), {
    file: 'source/02-paix.md',
    line: 2,
    column: 6,
    endLine: 2,
    endColumn: 22,
    rule: 'image-missing',
    severity: 'error',
    message: '« photo.jpg » n’existe pas (voulez-vous dire « photos.jpg » ?)',
    actual: 'photo.jpg',
    expected: ['photos.jpg'],
    fix: null,
    url: null,
  })
})

test('a SARIF log, with a fix for what is written and none for what is guessed', () => {
  const text = '# Paix\nVoir ![Été](photo.jpg)\n'
  const place = {file: 'source/02-paix.md', line: 2, column: 13, endLine: 2, endColumn: 22}
  const written = toMessage({...missing, place, replacement: 'photos.jpg'}, wording)
  const log = JSON.parse(sarif([message, written], new Map([['source/02-paix.md', text]]), '1.0.0'))
  const [run] = log.runs
  assert.equal(log.version, '2.1.0')
  assert.deepEqual(run.tool.driver.rules, [{id: 'image-missing'}])
  assert.equal(run.results[0].level, 'error')
  assert.deepEqual(run.results[0].locations[0].physicalLocation, {
    artifactLocation: {uri: 'source/02-paix.md'},
    region: {startLine: 2, startColumn: 6, endLine: 2, endColumn: 22},
  })
  assert.equal(run.results[0].fixes, undefined)
  const [{replacements}] = run.results[1].fixes[0].artifactChanges
  assert.deepEqual(replacements, [
    {
      deletedRegion: {startLine: 2, startColumn: 13, endLine: 2, endColumn: 22},
      insertedContent: {text: 'photos.jpg'},
    },
  ])
})

test('what a rule only reports is no correction', () => {
  const place = {file: 'a.md', line: 1, column: 1}
  const findings: Finding[] = [
    {place, rule: 'T01', severity: 'info', values: {}, actual: 'a !'},
    {place, rule: 'D03', severity: 'info', values: {remark: 1}, actual: 'a -- b'},
  ]
  const session = {wording} as Parameters<typeof messagesOf>[1]
  const {corrections, others} = sorted(messagesOf(findings, session))
  assert.deepEqual(
    [corrections, others].map(list => list.map(({ruleId}) => ruleId)),
    [['T01'], ['D03']],
  )
})
