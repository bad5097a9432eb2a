import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {wordingFor} from '../../wording/index.ts'
import {githubLine} from './github.ts'
import {harmless, harmlessJson, harmlessLine} from './harmless.ts'
import {fullLines} from './lines.ts'
import {toMessage} from './message.ts'
import {sarif} from './sarif.ts'

/** What may steer: every control but the line feed, and the marks of direction. */
const steering = /[^\n\P{Cc}]|[\u2028-\u202e\u2066-\u2069]/u
/** Text with many signs that steer, and beginnings of commands. */
const nasty = fc
  .array(
    fc.oneof(
      fc.string({unit: 'binary'}),
      fc.constantFrom(
        '\u001b[31m',
        '\u001b]8;;x\u0007',
        '\u009b2J',
        '\r',
        '\n',
        '::error::x',
        '##[error]x',
        '\u202e',
        '\u0000',
      ),
    ),
  )
  .map(parts => parts.join(''))
const isCommand = (line: string) =>
  /^\s*::[a-z-]+/i.test(line) || /##(?:vso\[|\[(?:error|group|add-mask)\b)/i.test(line)

test('whatever the text, no line has a sign that steers or begins a command', () => {
  fc.assert(
    fc.property(nasty, text => {
      const lines = harmless(text).split('\n')
      assert.ok(!lines.some(line => steering.test(line) || isCommand(line)))
      assert.ok(!harmlessLine(text).includes('\n'))
    }),
  )
})

test('whatever a message quotes, every format of it is harmless, and JSON gives it back as it was', () => {
  const wording = wordingFor('fr')
  fc.assert(
    fc.property(nasty, nasty, nasty, (file, name, source) => {
      const place = {file: `${file}x`, line: 1, column: 1}
      const finding = {
        place,
        rule: 'image-missing',
        severity: 'error',
        values: {name, nearest: ''},
        actual: name,
      } as const
      const message = toMessage(finding, wording)
      const full = fullLines(message, {wording, color: false, textOf: () => source})
      assert.ok(!steering.test(full))
      assert.ok(!full.split('\n').some(isCommand))
      const annotation = githubLine(message, '')
      assert.ok(!steering.test(annotation) && !annotation.includes('\n'))
      assert.ok(annotation.startsWith('::error file='))
      assert.ok(!steering.test(sarif([message], new Map(), '1.0.0')))
      const json = harmlessJson({file, name, source})
      assert.ok(!json.split('\n').some(line => steering.test(line) || isCommand(line)))
      assert.deepEqual(JSON.parse(json), {file, name, source})
    }),
  )
})

test('our own colours, annotations and drawn lines pass where they are asked for, and nothing else', () => {
  assert.equal(harmless('\u001b[1;31mx\u001b[0m\u001b[5m', {terminal: true}), '\u001b[1;31mx\u001b[0m\\x1b[5m')
  assert.equal(harmless('\r\u001b[Kpage 3', {terminal: true}), '\r\u001b[Kpage 3')
  assert.equal(harmless('\u001b[1;31mx'), '\\x1b[1;31mx')
  assert.equal(
    harmless('::error file=a::b\n::stop-commands::x', {annotations: true}),
    '::error file=a::b\n\\x3a:stop-commands::x',
  )
})

test('what authors write stays as it is', () => {
  for (const text of [':::encadré\n::lignes{5}', '##[Titre](x)', 'a\u200eb « é » 東京', 'fin\n'])
    assert.equal(harmless(text).replace('\\x3a:', '::'), text)
})
