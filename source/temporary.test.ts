import assert from 'node:assert/strict'
import {spawn, spawnSync} from 'node:child_process'
import {mkdir, mkdtemp, readdir, rm, utimes, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {after, test} from 'node:test'
import {ownName, sweep} from './temporary.ts'

const folder = await mkdtemp(path.join(tmpdir(), 'fascicule-sweep-'))
after(() => rm(folder, {recursive: true, force: true}))

const nameIn = `import {ownName} from ${JSON.stringify(new URL('temporary.js', import.meta.url).href)}; console.log(ownName('x'))`
/** The name that a process which is dead by now gave. */
const deadName = () =>
  spawnSync(process.execPath, ['--input-type=module', '-e', nameIn], {encoding: 'utf8'}).stdout.trim()
const swept = async () => {
  await sweep(folder, 'x')
  return (await readdir(folder)).sort()
}

test('what a dead process left goes, files and folders; what is of this one, or is not ours, stays', async () => {
  const [dead, own] = [deadName(), ownName('x')]
  await mkdir(path.join(folder, `${dead}-AbC`, 'deep'), {recursive: true})
  await writeFile(path.join(folder, `${dead}-AbC`, 'deep', 'a'), 'a')
  await writeFile(path.join(folder, dead), '')
  await writeFile(path.join(folder, `${own}-1`), '')
  await writeFile(path.join(folder, 'x-of-an-author'), '')
  await writeFile(path.join(folder, `y${dead.slice(1)}`), '')
  assert.deepEqual(await swept(), [`${own}-1`, 'x-of-an-author', `y${dead.slice(1)}`].sort())
})

test('a number that is used again is not its former bearer', {
  skip: process.platform === 'linux' ? false : 'only Linux says when a process began',
}, async () => {
  const child = spawn(process.execPath, ['-e', 'setTimeout(() => 0, 60000)'])
  const [prefix, mark] = ownName('x').split('-')
  await writeFile(path.join(folder, `${prefix}-${mark}-${child.pid}-12`), '')
  const left = await swept()
  child.kill('SIGKILL')
  assert.ok(!left.some(name => name.includes(`-${child.pid}-`)))
})

test('what another machine left stays for two days', async () => {
  const other = path.join(folder, 'x-00000000-1-1')
  await writeFile(other, '')
  assert.ok((await swept()).includes('x-00000000-1-1'))
  const then = Date.now() / 1000 - 3 * 24 * 3600
  await utimes(other, then, then)
  assert.ok(!(await swept()).includes('x-00000000-1-1'))
})

test('a folder that is not there is no fault', async () => {
  await sweep(path.join(folder, 'absent'), 'x')
})
