import assert from 'node:assert/strict'
import {mkdir, mkdtemp, rm, symlink, writeFile} from 'node:fs/promises'
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

test('without -o nothing is written through a link that leads out of the publication', {
  skip: process.platform === 'win32' ? 'links need rights' : false,
}, async () => {
  const within = path.join(from, 'publication')
  await mkdir(path.join(within, 'made'), {recursive: true})
  const usually = async (name: string) =>
    targetOf({output: undefined, from, usual: path.join(within, name), within, count: 1}).then(
      () => 'written',
      (error: unknown) => (error instanceof MachineError ? `${error.rule} ${error.exit}` : error),
    )
  const links = {inside: 'made', outside: '..', nowhere: 'absent', circle: 'circle', far: '../../absent'}
  for (const [name, target] of Object.entries(links)) await symlink(target, path.join(within, name))
  assert.equal(await usually('dist'), 'written')
  assert.equal(await usually('inside'), 'written')
  for (const name of ['outside', 'nowhere', 'circle', 'far'])
    assert.equal(await usually(name), 'output-outside 2', name)
  assert.deepEqual(await target(path.join('publication', 'outside'), 1), {
    to: 'folder',
    path: path.join(within, 'outside'),
  })
})
