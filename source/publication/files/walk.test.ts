import assert from 'node:assert/strict'
import {mkdir, mkdtemp, rm, symlink, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {after, test} from 'node:test'
import {readFiles} from './index.ts'
import {walk} from './walk.ts'

const base = await mkdtemp(path.join(tmpdir(), 'fascicule-walk-'))
const folder = path.join(base, 'publication')
after(() => rm(base, {recursive: true, force: true}))
await mkdir(path.join(folder, 'images'), {recursive: true})
await mkdir(path.join(folder, 'dist'), {recursive: true})
await writeFile(path.join(base, 'secret.txt'), 'secret')
await writeFile(path.join(folder, 'texte.md'), 'texte')
await writeFile(path.join(folder, '.caché'), 'x')
await writeFile(path.join(folder, 'dist', 'texte.pdf'), 'x')
await writeFile(path.join(folder, 'images', 'E\u0301te\u0301.txt'), 'été')
await symlink('..', path.join(folder, 'images', 'boucle'))
await symlink('rien', path.join(folder, 'mort'))
await symlink('tourne', path.join(folder, 'tourne'))
await symlink('../secret.txt', path.join(folder, 'dehors.txt'))
await symlink('images', path.join(folder, 'figures'))

const files = await readFiles(folder, {depth: 5, files: 100})

test('names are composed, hidden and produced files left out, each folder once', async () => {
  assert.deepEqual(files.names, ['texte.md', 'figures/Été.txt'])
  assert.equal(Buffer.from(await files.read('figures/Été.txt')).toString(), 'été')
})

test('nothing outside the folder can be read, and a link that leads there or nowhere is reported', async () => {
  assert.deepEqual(
    files.findings.map(({rule, values}) => [rule, values.name]),
    [
      ['file-outside', 'dehors.txt'],
      ['file-link', 'mort'],
      ['file-link', 'tourne'],
    ],
  )
  for (const name of ['dehors.txt', '../secret.txt', path.join(base, 'secret.txt'), 'mort'])
    await assert.rejects(files.read(name))
})

test('a link that is changed after the walk does not lead out either', async () => {
  await rm(path.join(folder, 'texte.md'))
  await symlink('../secret.txt', path.join(folder, 'texte.md'))
  await assert.rejects(files.read('texte.md'))
})

test('limits are told', async () => {
  const {names, findings} = await readFiles(folder, {depth: 5, files: 0})
  assert.deepEqual([names.length, findings.at(-1)?.rule], [0, 'files-many'])
})

test('an edition that was kept is no part of the publication', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'fascicule-kept-'))
  try {
    await mkdir(path.join(folder, 'editions', '1.0.0', 'sources'), {recursive: true})
    await mkdir(path.join(folder, 'editions', 'notes'), {recursive: true})
    for (const name of ['MANIFEST.json', 'SHA256SUMS', 'sources/a.md'])
      await writeFile(path.join(folder, 'editions', '1.0.0', name), '')
    await writeFile(path.join(folder, 'editions', 'notes', 'MANIFEST.json'), '')
    const {files} = await walk(folder, {depth: 12, files: 100})
    assert.deepEqual(
      files.map(({name}) => name),
      ['editions/notes/MANIFEST.json'],
    )
    // A release that is opened itself is read.
    const inside = await walk(path.join(folder, 'editions', '1.0.0'), {depth: 12, files: 100})
    assert.equal(inside.files.length, 3)
  } finally {
    await rm(folder, {recursive: true, force: true})
  }
})
