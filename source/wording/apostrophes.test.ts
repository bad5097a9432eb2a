/** The apostrophe of French is ’ wherever a user reads it: in messages, commands, labels, the words of sheets. */
import assert from 'node:assert/strict'
import {readdirSync, readFileSync} from 'node:fs'
import {test} from 'node:test'

/** A straight apostrophe after a word that loses its end: within a string that is a French text. */
const elided = /(?<![\p{L}\p{N}'’])(?:[cdjlmnst]|(?:jus|lors|puis|quoi|quel|pres)?qu|aujourd)'(?=[\p{L}\p{N}«$/`])/iu

test('no French text has a straight apostrophe', () => {
  const folder = new URL('../../source/wording/', import.meta.url)
  const names = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter(name => /(?<!\.test)\.ts$/.test(name))
  assert.ok(names.length > 30)
  const found = names.flatMap(name =>
    readFileSync(new URL(name, folder), 'utf8')
      .split('\n')
      .flatMap((line, at) =>
        !/^\s*(?:\*|\/\*|\/\/)/.test(line) && elided.test(line) ? [`${name}:${at + 1} ${line.trim()}`] : [],
      ),
  )
  assert.deepEqual(found, [])
  assert.ok(elided.test("l'image") && elided.test("aujourd'hui") && elided.test("d'$"))
  assert.ok(!elided.test("import {x} from './nest.ts'") && !elided.test("doesn't") && !elided.test("it's"))
})
