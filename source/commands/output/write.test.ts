import assert from 'node:assert/strict'
import {execFile} from 'node:child_process'
import {mkdir, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {after, test} from 'node:test'
import {promisify} from 'node:util'
import {MachineError} from '../../fault.ts'
import {writeWhole, writingFault} from './write.ts'

const folder = await mkdtemp(path.join(tmpdir(), 'fascicule-write-'))
after(() => rm(folder, {recursive: true, force: true}))
const bytes = (text: string) => new TextEncoder().encode(text)
const rule = (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (error: unknown) => (error instanceof MachineError ? error.rule : error),
  )

test('a file is replaced whole, its folder made, nothing left beside it', async () => {
  const file = path.join(folder, 'neuf', `${'é'.repeat(100)} accents.pdf`)
  await writeWhole(file, bytes('un'))
  await writeWhole(file, bytes('deux'))
  assert.equal(await readFile(file, 'utf8'), 'deux')
  assert.equal((await readdir(path.dirname(file))).length, 1)
})

test('what stands in the way is named, and left as it was', async () => {
  await writeFile(path.join(folder, 'fichier'), 'reste')
  await mkdir(path.join(folder, 'dossier.pdf'))
  assert.equal(await rule(writeWhole(path.join(folder, 'fichier', 'a.pdf'), bytes('x'))), 'output-in-file')
  assert.equal(await rule(writeWhole(path.join(folder, 'dossier.pdf'), bytes('x'))), 'output-is-folder')
  assert.equal(await rule(writeWhole(path.join(folder, `${'a'.repeat(300)}.pdf`), bytes('x'))), 'output-name-long')
  assert.equal(await readFile(path.join(folder, 'fichier'), 'utf8'), 'reste')
  assert.deepEqual(
    (await readdir(folder)).filter(name => name.startsWith('.')),
    [],
  )
})

test('a disk without room: the file of before is whole, nothing is left beside it', {
  skip: process.platform === 'win32',
}, async () => {
  const file = path.join(folder, 'plein.pdf')
  await writeFile(file, 'avant')
  const program = `
    import {writeWhole} from ${JSON.stringify(new URL('write.js', import.meta.url).href)}
    await writeWhole(${JSON.stringify(file)}, new Uint8Array(1e6)).catch((fault) => console.log(fault.rule, fault.exit))`
  // A limit on the size of files is the full disk that any user can have.
  const {stdout} = await promisify(execFile)('sh', [
    '-c',
    'ulimit -f 16; exec "$0" --input-type=module -e "$1"',
    process.execPath,
    program,
  ])
  assert.equal(stdout, 'disk-full 2\n')
  assert.equal(await readFile(file, 'utf8'), 'avant')
  assert.deepEqual(
    (await readdir(folder)).filter(name => name.startsWith('.')),
    [],
  )
})

test('whatever the system says on writing has a sentence', () => {
  for (const code of ['ENOENT', 'ELOOP', 'ENXIO', 'EOPNOTSUPP', 'ESTALE']) {
    const error = Object.assign(new Error(code), {code, syscall: 'open'})
    const fault = writingFault(error, 'a.pdf')
    assert.ok(fault instanceof MachineError, code)
    assert.deepEqual([fault.rule, fault.exit, fault.values.reason], ['output-failed', 2, code])
  }
})

test('an error of ours is passed on as it is', () => {
  const error = new TypeError('x')
  assert.equal(writingFault(error, 'a.pdf'), error)
})
