import assert from 'node:assert/strict'
import {test} from 'node:test'
import {parseMarkdown} from '../../markdown/parse/index.ts'
import {applyEdits, inOrder} from '../../text/edits.ts'
import {lineStarts} from '../../text/points.ts'
import type {Finding} from '../../types.ts'
import {fixMarkdown, typesetMarkdown} from '../../typography/index.ts'
import {wordingFor} from '../../wording/index.ts'
import {fitter} from './fit.ts'
import {toMessage} from './message.ts'

const wording = wordingFor('fr')
const file = 'a.md'
const messageOf = (finding: Finding) => toMessage(finding, wording)

test('a correction that stands in one place has the range and the letters that are written', () => {
  const text = [
    "# L'essai\r\n\r\n",
    'Il dit: "oui", *puis* s\'en va !\r\n> Le 1er janvier &amp; l\'an 2026; et...\r\n',
    "\r\n- 3 juin\r\n- l'*été*?\r\n",
  ].join('')
  const {findings, edits} = typesetMarkdown(parseMarkdown(text).tree, {locale: 'fr-FR', source: text, file})
  const fitOf = fitter(new Map([[file, text]]))
  const starts = lineStarts(text)
  const at = (line: number, column: number) => (starts[line - 1] ?? 0) + column - 1
  const written = findings.map(messageOf).flatMap(message => {
    const fit = fitOf(message)
    if (!fit?.isWritten) return []
    const [start, end] = [at(fit.line, fit.column), at(fit.endLine, fit.endColumn)]
    assert.equal(text.slice(start, end), fit.actual)
    return [{start, end, text: fit.expected}]
  })
  assert.ok(written.length >= 8)
  assert.equal(applyEdits(text, inOrder(written)), fixMarkdown(text, edits))
})

test('what was found is sought in what the message points at, and must stand there once', () => {
  const finding = (line: string, expected: string[]): Finding => ({
    place: {file, line: 1, column: 1, endLine: 1, endColumn: line.length + 1},
    rule: 'image-missing',
    severity: 'error',
    values: {},
    actual: 'photo.jpg',
    expected,
  })
  const fitIn = (line: string, expected = ['photos.jpg']) =>
    fitter(new Map([[file, line]]))(messageOf(finding(line, expected)))
  assert.deepEqual(fitIn('![Photo](photo.jpg)'), {
    line: 1,
    column: 10,
    endLine: 1,
    endColumn: 19,
    actual: 'photo.jpg',
    expected: 'photos.jpg',
    isWritten: false,
  })
  assert.equal(fitIn('![photo.jpg](photo.jpg)'), undefined, 'twice')
  assert.equal(fitIn('![Photo](image.jpg)'), undefined, 'not there')
  assert.equal(fitIn('![Photo](photo.jpg)', ['a.jpg', 'b.jpg']), undefined, 'the author chooses')
  assert.equal(fitter(new Map())(messageOf(finding('photo.jpg', ['photos.jpg']))), undefined, 'no text')
})
