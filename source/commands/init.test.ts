import assert from 'node:assert/strict'
import {mkdir, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {after, test} from 'node:test'
import {commands} from './index.ts'
import {listen} from './testing.ts'

const folder = await mkdtemp(path.join(tmpdir(), 'fascicule-init-'))
after(() => rm(folder, {recursive: true, force: true}))

test('the starter has nothing to be told but what typography corrects', async () => {
  const {exit, out} = await listen(['init', 'mon livret'], folder)
  assert.equal(exit, 0)
  assert.match(out, /fascicule build "mon livret"/)
  const {findings} = JSON.parse((await listen(['check', 'mon livret', '--json'], folder)).out)
  assert.deepEqual(
    findings.filter(({severity}: {severity: string}) => severity !== 'info'),
    [],
  )
})

test('its configuration names a schema that lies in it', async () => {
  const text = await readFile(path.join(folder, 'mon livret', 'publication.yaml'), 'utf8')
  const [, schema = ''] = /^# yaml-language-server: \$schema=(.+)\n/.exec(text) ?? []
  const {title} = JSON.parse(await readFile(path.join(folder, 'mon livret', schema), 'utf8'))
  assert.equal(title, 'publication.yaml')
})

test('every template can be copied and is free of faults', async () => {
  const templates = await readdir(new URL('../../templates/publications/', import.meta.url))
  for (const template of templates) {
    assert.equal((await listen(['init', template, '--template', template], folder)).exit, 0, template)
    assert.equal((await listen(['check', template, '--strict'], folder)).exit, 0, template)
    assert.ok(
      !(await readdir(path.join(folder, template))).includes('scripts'),
      'what drew its pictures is not for authors',
    )
  }
})

test('a folder with something in it is left alone, an empty one is taken', async () => {
  await mkdir(path.join(folder, 'plein'))
  await writeFile(path.join(folder, 'plein', 'a.txt'), 'a')
  assert.equal((await listen(['init', 'plein'], folder)).exit, 2)
  assert.deepEqual(await readdir(path.join(folder, 'plein')), ['a.txt'])
  await mkdir(path.join(folder, 'vide'))
  assert.equal((await listen(['init', '.'], path.join(folder, 'vide'))).exit, 0)
  assert.equal((await listen(['init', 'plein/a.txt'], folder)).exit, 2)
})

test('its LISEZMOI names commands that there are, git keeps no PDF', async () => {
  for (const language of ['fr', 'en'] as const) {
    await listen(['init', language], folder, {language})
    const text = await readFile(path.join(folder, language, 'LISEZMOI.md'), 'utf8')
    const named = [...text.matchAll(/fascicule ([a-z]+)/g)].map(([, name]) => name)
    assert.ok(named.length >= 4)
    for (const name of named)
      assert.ok(
        commands.some(command => command.name === name),
        name,
      )
    assert.equal(await readFile(path.join(folder, language, '.gitignore'), 'utf8'), 'dist/\n')
  }
})

test('whoever came by npx is told to go on by npx', async () => {
  const {out} = await listen(['init', 'par-npx'], folder, {environment: {npm_lifecycle_event: 'npx'}})
  assert.match(out, /^ +npx fascicule build par-npx$/m)
})
