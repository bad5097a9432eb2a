import assert from 'node:assert/strict'
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {after, test} from 'node:test'
import {MachineError} from '../../fault.ts'
import {targetOf} from './target.ts'

const from = await mkdtemp(path.join(tmpdir(), 'fascicule-target-'))
after(() => rm(from, {recursive: true, force: true}))
await mkdir(path.join(from, 'dossier.pdf'))
await writeFile(path.join(from, 'texte.md'), '')
await writeFile(path.join(from, 'ancien.pdf'), '')

const target = (output: string | undefined, count = 1) => targetOf({output, from, usual: '/usual', within: '/', count})
const rule = async (output: string, count = 1) =>
  target(output, count).then(
    () => undefined,
    (error: unknown) => (error instanceof MachineError ? error.rule : error),
  )

test('a file, a folder, standard output', async () => {
  assert.deepEqual(await target(undefined, 3), {to: 'folder', path: '/usual'})
  assert.deepEqual(await target('-'), {to: 'stdout'})
  assert.deepEqual(await target('a.pdf'), {to: 'file', path: path.join(from, 'a.pdf')})
  assert.deepEqual(await target('ancien.pdf'), {to: 'file', path: path.join(from, 'ancien.pdf')})
  assert.deepEqual(await target('neuf/a.PDF'), {to: 'file', path: path.join(from, 'neuf', 'a.PDF')})
  assert.deepEqual(await target('sorties', 2), {to: 'folder', path: path.join(from, 'sorties')})
  assert.deepEqual(await target('dossier.pdf/'), {to: 'folder', path: path.join(from, 'dossier.pdf')})
})

test('what cannot be is refused before the work', async () => {
  assert.equal(await rule('a.pdf', 2), 'output-one')
  assert.equal(await rule('-', 2), 'output-one')
  assert.equal(await rule('dossier.pdf'), 'output-is-folder')
  assert.equal(await rule('texte.md'), 'output-not-pdf')
  assert.equal(await rule('texte.md/a.pdf'), 'output-in-file')
  assert.equal(await rule('texte.md/plus/bas/'), 'output-in-file')
})
