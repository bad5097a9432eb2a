import assert from 'node:assert/strict'
import {readdir} from 'node:fs/promises'
import {test} from 'node:test'
import {directives} from '../markdown/directives/index.ts'
import {profiles} from '../profiles/index.ts'
import {sizes} from '../publication/sizes.ts'
import {rules} from '../typography/index.ts'
import {blocks} from '../wording/blocks.ts'
import {commandWordsFor} from '../wording/commands/index.ts'
import {explanationsFor, wordingFor} from '../wording/index.ts'
import {commands} from './index.ts'
import {entries} from './reference/index.ts'
import {listen} from './testing.ts'

test('the list gives every rule and every message once, under a heading of the user’s language', async () => {
  for (const language of ['fr', 'en'] as const) {
    const {out} = await listen(['explain'], '.', {language})
    const {families, subjects, kinds} = commandWordsFor(language).explain
    const headings = [...Object.values(families), ...Object.values(subjects), ...Object.values(kinds)]
    const lines = out.split('\n')
    const [, ...printed] = lines.filter(line => /^\S/.test(line))
    assert.deepEqual(printed.sort(), headings.sort())
    const ids = [
      ...rules.map(({id}) => id),
      ...Object.values(explanationsFor(language)).flatMap(explained => Object.keys(explained)),
    ]
    const typed = entries(commandWordsFor(language)).map(({name}) => name)
    const listed = lines.flatMap(line => /^ {2}(\S.*?) {2,}\S/.exec(line)?.[1] ?? [])
    assert.deepEqual(listed.sort(), [...ids, ...typed].sort())
    for (const line of lines) assert.ok(line.length <= 100, line)
  }
})

test('every rule of typography explains itself, with its source and its examples', async () => {
  const {out: list} = await listen(['explain'], '.')
  for (const {id, reason, reference} of rules) {
    const {out, exit} = await listen(['explain', id.toLowerCase()], '.')
    assert.equal(exit, 0)
    assert.ok(list.includes(`  ${id} `), id)
    for (const part of [reason, reference, 'Exemples :']) assert.ok(out.includes(part), `${id}: ${part}`)
  }
})

test('a message says why, and what to do', async () => {
  const {out} = await listen(['explain', 'IMAGE-missing'], '.')
  assert.match(out, /^image-missing {2}une image qui n’existe pas\n\nPourquoi : .+\nRemède : .+\n$/)
})

test('every message of the program is explained, and a name that is none is not', async () => {
  for (const id of Object.keys(wordingFor('fr').messages)) {
    for (const language of ['fr', 'en'] as const) {
      const {out, exit} = await listen(['explain', id], '.', {language})
      assert.equal(exit, 0)
      assert.ok(out.startsWith(`${id}  `), id)
    }
  }
  assert.equal((await listen(['explain', 'constructor'], '.')).exit, 2)
})

test('every key, block, comment, command and option has its paragraph, by each of its names', async () => {
  for (const language of ['fr', 'en'] as const) {
    for (const {name, also, what, kind, typed} of entries(commandWordsFor(language))) {
      assert.ok(what.length > 5, name)
      if (kind === 'block' || kind === 'comment') assert.ok(typed, name)
      const {out, exit} = await listen(['explain', kind === 'option' ? (also[0] ?? '') : name], '.', {language})
      assert.equal(exit, 0)
      assert.ok(out.includes(what), name)
      if (kind === 'key') continue
      for (const other of also) assert.ok((await listen(['explain', other], '.', {language})).out.includes(what), other)
    }
  }
})

test('profiles, themes, examples and sizes that are explained are those that there are', async () => {
  const named = (kind: string) =>
    entries(commandWordsFor('fr'))
      .filter(entry => entry.kind === kind)
      .map(({name}) => name)
      .sort()
  const files = async (folder: string) =>
    (await readdir(new URL(`../../${folder}`, import.meta.url))).map(name => name.replace(/\.css$/, '')).sort()
  assert.deepEqual(named('profile'), profiles.map(({name}) => name).sort())
  assert.deepEqual(named('theme'), await files('styles/themes'))
  assert.deepEqual(named('template'), await files('templates/publications'))
  assert.deepEqual(named('size'), Object.keys(sizes).sort())
})

test('every command explains itself, and every option of every command', async () => {
  for (const {name, options} of commands) {
    assert.match((await listen(['explain', name], '.')).out, new RegExp(`fascicule ${name}`))
    for (const option of Object.keys(options))
      for (const typed of [option, `--${option}`]) assert.equal((await listen(['explain', typed], '.')).exit, 0, typed)
  }
})

test('blocks and comments that are explained are those that there are', () => {
  assert.deepEqual(Object.keys(blocks).sort(), directives.map(({names: [name]}) => name).sort())
})

test('one is found with its signs or without them, accents aside', async () => {
  for (const name of [':::encadré', 'Encadre', 'aside', '::: aside']) {
    assert.match(
      (await listen(['explain', name], '.')).out,
      /^encadre {2}\(bloc du texte\)\n\n.+\n\nOn écrit :\n {2}\| :::encadre/,
    )
  }
  assert.match((await listen(['explain', 'strict'], '.')).out, /^--strict {2}\(option\)/)
  assert.match(
    (await listen(['explain', 'cover.back.text'], '.')).out,
    /^cover\.back\.text {2}\(clé de publication\.yaml\)/,
  )
})
