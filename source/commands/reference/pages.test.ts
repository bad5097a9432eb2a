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
