import assert from 'node:assert/strict'
import {test} from 'node:test'
import {commandWordsFor} from '../wording/commands/index.ts'
import {wordingFor} from '../wording/index.ts'
import {parseCall} from './arguments.ts'
import {commands} from './index.ts'
import {listen} from './testing.ts'

for (const language of ['fr', 'en'] as const) {
  const words = commandWordsFor(language)

  test(`every command and every option has its words (${language})`, () => {
    for (const command of commands) {
      assert.ok(words.commands[command.name], command.name)
      for (const option of Object.keys(command.options)) assert.ok(words.options[option], `${command.name} --${option}`)
    }
  })

  test(`help has two worked examples, and they are command lines that are understood (${language})`, async () => {
    for (const command of commands) {
      const {out, exit} = await listen([command.name, '--help'], '.', {language})
      const examples = words.commands[command.name]?.examples ?? []
      assert.equal(exit, 0)
      assert.ok(examples.length >= 2, command.name)
      for (const [line] of examples) {
        assert.ok(out.includes(line), line)
        const [program, verb, ...rest] = line.split(' ')
        assert.deepEqual([program, verb], ['fascicule', command.name])
        parseCall(command, rest)
      }
      assert.ok(
        out.split('\n').every(one => one.length <= 125),
        `a line too long in ${command.name}`,
      )
    }
  })
}

test('both languages have the same messages', () => {
  assert.deepEqual(Object.keys(wordingFor('en').messages).sort(), Object.keys(wordingFor('fr').messages).sort())
})

test('fascicule alone says what one does first', async () => {
  assert.match((await listen([], '.')).out, /fascicule init mon-livret/)
  assert.match((await listen([], '.', {language: 'en'})).out, /fascicule init my-booklet/)
  assert.equal((await listen(['--version'], '.')).out, '0.0.0\n')
  assert.equal((await listen(['help', 'build'], '.')).out, (await listen(['build', '-h'], '.')).out)
})
