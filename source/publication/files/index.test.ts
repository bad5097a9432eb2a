import assert from 'node:assert/strict'
import {mkdir, mkdtemp, realpath, rm, symlink, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {after, before, test} from 'node:test'
import {pathToFileURL} from 'node:url'
import fc from 'fast-check'
import {MachineError} from '../../fault.ts'
import {type Files, readFiles} from './index.ts'

/** A folder with a secret beside it, and links to the secret in it. */
let around = ''
let folder = ''
let files: Files
before(async () => {
  around = await realpath(await mkdtemp(path.join(tmpdir(), 'fascicule-door-')))
  folder = path.join(around, 'publication')
  await mkdir(path.join(folder, 'images'), {recursive: true})
  await mkdir(path.join(around, 'voisin'))
  for (const name of ['secret.md', 'voisin/secret.md']) await writeFile(path.join(around, name), 'secret')
  for (const name of ['texte.md', 'images/a.md', 'été.md']) await writeFile(path.join(folder, name), 'public')
  if (process.platform !== 'win32') {
    await symlink('../secret.md', path.join(folder, 'lien.md'))
    await symlink(around, path.join(folder, 'dehors'))
    await symlink('texte.md', path.join(folder, 'dedans.md'))
  }
  files = await readFiles(folder, {depth: 5, files: 100})
})
after(() => rm(around, {recursive: true, force: true}))

test('a name that is not in the index is never read, however it is spelled', async () => {
  const secret = path.join(around, 'secret.md')
  const part = fc.constantFrom(
    ...['..', '.', '', 'images', 'texte.md', 'a.md', 'lien.md', 'dehors', 'secret.md', 'voisin', 'TEXTE.MD', '%2e%2e'],
    ...['..\\', '\0', 'C:', 'texte.md\0', '//serveur/partage', '\\\\?\\C:', 'file:', 'e\u0301te\u0301.md', '~'],
  )
  const whole = fc.constantFrom(
    ...[secret, `/${secret}`, pathToFileURL(secret).href, encodeURIComponent(secret), `..${path.sep}secret.md`],
    ...['//secret.md', 'lien.md', 'dehors/secret.md', 'images/../../secret.md', 'images/..%2f..%2fsecret.md'],
  )
  const named = fc.oneof(
    whole,
    fc.array(part, {maxLength: 5}).map(parts => parts.join('/')),
    fc.string(),
  )
  await fc.assert(
    fc.asyncProperty(named, async name => {
      const isThere = ['texte.md', 'images/a.md', 'été.md', 'dedans.md'].includes(name)
      const read = await files.read(name).catch(() => undefined)
      assert.equal(read && new TextDecoder().decode(read), isThere ? 'public' : undefined, name)
    }),
    {numRuns: 2000, seed: 1},
  )
})

test('links out of the folder are told and not in the index', {skip: process.platform === 'win32'}, () => {
  assert.deepEqual([...files.names].sort(), ['dedans.md', 'images/a.md', 'texte.md', 'été.md'])
  assert.deepEqual(
    files.findings.map(({rule, values}) => `${rule} ${values.name}`),
    ['file-outside dehors', 'file-outside lien.md'],
  )
})

test('a file that becomes a link out of the folder after the walk is not read', {
  skip: process.platform === 'win32',
}, async () => {
  const file = path.join(folder, 'images', 'a.md')
  await rm(file)
  await symlink(path.join(around, 'secret.md'), file)
  await assert.rejects(files.read('images/a.md'), MachineError)
  await rm(path.join(folder, 'images'), {recursive: true})
  await symlink(path.join(around, 'voisin'), path.join(folder, 'images'))
  await writeFile(path.join(around, 'voisin', 'a.md'), 'secret')
  await assert.rejects(files.read('images/a.md'), MachineError)
})
