import assert from 'node:assert/strict'
import {mkdtemp, readdir, readFile, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {test} from 'node:test'
import type {Output} from '../../types.ts'
import type {Session} from '../command.ts'
import {deliver} from './deliver.ts'

const output = (refused: boolean): Output => ({
  profile: 'print',
  name: 'livret-imprimeur.pdf',
  pages: 4,
  bytes: Buffer.from('%PDF'),
  refused,
  findings: [],
  proof: {} as Output['proof'],
  beside: [
    {name: 'livret-imprimeur-fiche.txt', bytes: Buffer.from('Fiche')},
    {name: 'livret-couverture.pdf', bytes: Buffer.from('%PDF')},
  ],
})

test('the sheet for the shop lies beside its PDF, under its name; a refused PDF has none', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'fascicule-deliver-'))
  try {
    const session = {folder, signal: new AbortController().signal} as unknown as Session
    await deliver([output(true)], {to: 'folder', path: folder}, session)
    assert.deepEqual(await readdir(folder), ['livret-imprimeur.refuse.pdf'])
    await deliver([output(false)], {to: 'folder', path: folder}, session)
    assert.deepEqual((await readdir(folder)).sort(), [
      'livret-couverture.pdf',
      'livret-imprimeur-fiche.txt',
      'livret-imprimeur.pdf',
    ])
    await deliver([output(false)], {to: 'file', path: path.join(folder, 'autre.pdf')}, session)
    assert.equal(await readFile(path.join(folder, 'autre-fiche.txt'), 'utf8'), 'Fiche')
    assert.equal(await readFile(path.join(folder, 'autre-couverture.pdf'), 'utf8'), '%PDF')
  } finally {
    await rm(folder, {recursive: true, force: true})
  }
})

test('a name so long that a refused one has no room is written all the same', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'fascicule-deliver-'))
  try {
    const session = {folder, signal: new AbortController().signal} as unknown as Session
    const name = `${'y'.repeat(249)}.pdf`
    await deliver([{...output(false), beside: []}], {to: 'file', path: path.join(folder, name)}, session)
    assert.deepEqual(await readdir(folder), [name])
  } finally {
    await rm(folder, {recursive: true, force: true})
  }
})
