import assert from 'node:assert/strict'
import {readFile} from 'node:fs/promises'
import {test} from 'node:test'
import {commands} from '../index.ts'
import {referencePage, troubleshootingPage} from './pages.ts'

const chapter = (name: string) => readFile(new URL(`../../../docs/manuel/source/${name}.md`, import.meta.url), 'utf8')

test('the chapters of references and of troubleshooting are what the program says: run scripts/manual.js', async () => {
  assert.equal(await chapter('13-reference'), referencePage(commands))
  assert.equal(await chapter('12-depannage'), troubleshootingPage())
})

test('what is typed is set as code: no option is left to the rules of dashes, and each command is one', () => {
  for (const page of [referencePage(commands), troubleshootingPage()]) {
    const [text = ''] = [page.replace(/^```[\s\S]*?^```$/gm, '').replace(/<!--.*?-->/g, '')]
    const outside = text.replace(/`[^`\n]*`/g, '')
    // A property of a style sheet is no option: its colon follows it.
    assert.deepEqual(
      [...outside.matchAll(/(?<![\w-])--[a-z][\w-]*(?![\w:-])/g)].map(([found]) => found),
      [],
    )
    assert.doesNotMatch(outside, /\\\[/, 'an escaped bracket begins a formula')
    const named = [...text.matchAll(/`fascicule ([a-z]+)/g)].map(([, name]) => name)
    assert.ok(named.length > 20)
    for (const name of named)
      assert.ok(
        commands.some(command => command.name === name),
        name,
      )
  }
})

test('a command in a sentence is one piece of code with what is given to it, and an option says what it does there', () => {
  const [reference, messages] = [referencePage(commands), troubleshootingPage()]
  for (const typed of ['--paper 0,1mm', '-o ~/rapport.pdf', 'sha256sum -c SHA256SUMS', 'git add -A && git commit'])
    assert.ok(messages.includes(`\`${typed}\``), typed)
  assert.match(reference, /### diff\n[\s\S]*?`--pages <nombre>`\n: La table des pages/)
  assert.match(reference, /### build\n[\s\S]*?`-o`, `--output /)
})
