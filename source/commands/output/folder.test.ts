import assert from 'node:assert/strict'
import {mkdir, mkdtemp, readdir, readFile, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {after, test} from 'node:test'
import {MachineError} from '../../fault.ts'
import {fillFolder} from './folder.ts'

const base = await mkdtemp(path.join(tmpdir(), 'fascicule-folder-'))
after(() => rm(base, {recursive: true, force: true}))
const text = new TextEncoder().encode('un')

test('a fault on the way leaves a new folder unmade and an empty one empty', async () => {
  const empty = path.join(base, 'vide')
  await mkdir(empty)
  for (const folder of [path.join(base, 'neuf'), empty]) {
    const full = Object.assign(new Error('ENOSPC'), {code: 'ENOSPC', syscall: 'write'})
    const filled = fillFolder(folder, 'dossier', async stage => {
      await stage.write('source/01.md', text)
      throw full
    })
    await assert.rejects(filled, (error: unknown) => error instanceof MachineError && error.rule === 'disk-full')
  }
  assert.deepEqual(await readdir(base), ['vide'])
  assert.deepEqual(await readdir(empty), [])
  for (const folder of [path.join(base, 'neuf'), empty]) {
    await fillFolder(folder, 'dossier', stage => stage.write('source/01.md', text))
    assert.equal(await readFile(path.join(folder, 'source', '01.md'), 'utf8'), 'un')
    assert.deepEqual(await readdir(folder), ['source'])
  }
})
