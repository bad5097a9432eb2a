import assert from 'node:assert/strict'
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {after, test} from 'node:test'
import {build as command} from '../commands/build.ts'
import {MachineError} from '../fault.ts'
import type {Finding} from '../types.ts'
import {build, inputAt, isFinding, type LibraryOptions, sentence, worded} from './library.ts'

const folder = await mkdtemp(path.join(tmpdir(), 'fascicule-library-'))
after(() => rm(folder, {recursive: true, force: true}))
await writeFile(path.join(folder, 'publication.yaml'), 'title: Essai\nlang: fr-FR\nkind: document\n')
await writeFile(path.join(folder, '01.md'), '# Un\n\n![Rien](absent.png)\n')

test('a path is enough: the profiles of the publication, their bytes, and what was found', async () => {
  const outputs = await build(folder)
  assert.deepEqual(
    outputs.map(({name, profile, pages, refused}) => [name, profile, pages, refused]),
    [['essai.pdf', 'screen', 1, false]],
  )
  const [{bytes, findings}] = outputs as [(typeof outputs)[0]]
  assert.equal(Buffer.from(bytes.subarray(0, 5)).toString(), '%PDF-')
  const missing = findings.find(finding => isFinding(finding, 'image-missing'))
  // The compiler knows the values of a message that was asked for.
  assert.equal(missing?.values.name, 'absent.png')
  assert.match(missing ? sentence(missing) : '', /« absent\.png » n.existe pas/)
  assert.match(missing ? sentence(missing, 'en') : '', /“absent\.png” does not exist/)
})

test('a text is enough too, which looks for its pictures in the current folder', async () => {
  const [output] = await build({text: '---\nlang: fr-FR\n---\n\n# Titre\n'})
  assert.deepEqual([output?.pages, output?.findings.filter(({severity}) => severity !== 'info')], [1, []])
})

test('what is at fault in the configuration is told, and nothing is built', async () => {
  const wrong = path.join(folder, 'faux')
  await mkdir(wrong)
  await writeFile(path.join(wrong, 'publication.yaml'), 'tilte: x\n')
  await writeFile(path.join(wrong, '01.md'), '# Un\n')
  const [output] = await build(path.join(wrong, 'publication.yaml'))
  assert.equal(output?.bytes.length, 0)
  assert.ok(output?.findings.some(finding => isFinding(finding, 'config-key') && finding.values.value === 'tilte'))
})

test('a fault has a sentence, whatever it is', async () => {
  const faultOf = (work: Promise<unknown>) =>
    work.then(
      () => assert.fail('no fault'),
      error => error as MachineError,
    )
  const absent = await faultOf(build(path.join(folder, 'absent')))
  assert.ok(absent instanceof MachineError && absent.exit === 2)
  assert.match(absent.message, /absent.* /)
  assert.notEqual(absent.message, absent.rule)
  for (const [what, options, rule] of [
    [path.join(folder, 'absent.md'), {}, 'file-missing'],
    [path.join(folder, 'publication.json'), {}, 'folder-missing'],
    [folder, {profile: 'zebra'}, 'profile-unknown'],
    [folder, {profiles: ['screen']}, 'option-unknown'],
    [folder, {timout: 3}, 'option-unknown'],
  ] as const) {
    const fault = await faultOf(build(what, options as LibraryOptions))
    assert.equal(fault.rule, rule)
    assert.ok(/ /.test(fault.message), fault.message)
  }
  const raw = Object.assign(new Error('EMFILE: too many open files'), {code: 'EMFILE', syscall: 'open'})
  const worn = await faultOf(worded(async () => Promise.reject(raw)))
  assert.ok(worn instanceof MachineError && worn.rule === 'handles-none' && worn.message !== worn.rule)
  // Our own bugs stay what they are.
  const bug = new TypeError('x is undefined')
  assert.equal(await faultOf(worded(async () => Promise.reject(bug))), bug)
})

test('options have the names of the command’s', () => {
  const names: readonly (keyof LibraryOptions)[] = ['profile', 'browser', 'sandbox', 'timeout', 'allowNetwork']
  for (const name of names) {
    const typed = name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)
    assert.ok(Object.hasOwn(command.options, typed), typed)
  }
})

test('what a path names', async () => {
  assert.deepEqual(await inputAt(folder), {folder})
  assert.deepEqual(await inputAt(path.join(folder, '01.md')), {file: path.join(folder, '01.md')})
})

test('a rule of typography says its name and what it changes', () => {
  const finding: Finding = {
    place: undefined,
    rule: 'T01',
    severity: 'info',
    values: {},
    actual: 'a b',
    expected: ['a\u00A0b'],
  }
  assert.match(sentence(finding), / : « a b » → « a⍽b »$/)
  assert.equal(sentence({rule: 'constructor', values: {}}), 'constructor')
})
