import assert from 'node:assert/strict'
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import test from 'node:test'
import {pathToFileURL} from 'node:url'
import fc from 'fast-check'
import {ownFile} from './own.ts'

test('our own files are given by their exact names', async () => {
  const main = await readFile(new URL('./inside/main.js', import.meta.url))
  assert.deepEqual(await ownFile('/.fascicule/main.js'), main)
  assert.ok(await ownFile('/.fascicule/fill/cut.js'))
  assert.ok(await ownFile('/.fascicule/paged.polyfill.js'))
  assert.ok(await ownFile('/fonts/SourceSerif4-Regular.ttf.woff2'))
  for (const near of [
    '/.fascicule/Main.js',
    '/.fascicule//main.js',
    '/.fascicule/./main.js',
    '/.fascicule/fill/../main.js',
  ])
    assert.equal(await ownFile(near), undefined, near)
  assert.equal(await ownFile('/.fascicule/lines/breaks.test.js'), undefined)
})

test('no other path gives anything', async t => {
  const folder = await mkdtemp(path.join(tmpdir(), 'fascicule-own-'))
  t.after(() => rm(folder, {recursive: true}))
  const secret = path.join(folder, 'secret.js')
  await writeFile(secret, 'secret')
  const way = path.relative(path.dirname(new URL('./inside/main.js', import.meta.url).pathname), secret)
  const begins = fc.constantFrom('/.fascicule/', '/fonts/', '/', '', '/.fascicule//', '/.FASCICULE/', '\\', '//')
  const parts = fc.array(
    fc.constantFrom(
      '..',
      '.',
      '',
      'main.js',
      'fonts',
      '%2e%2e',
      '..%2f',
      '\0',
      'C:',
      'file:',
      secret,
      way,
      '\\..',
      'é',
    ),
    {maxLength: 6},
  )
  const ends = fc.constantFrom('', secret, way, pathToFileURL(secret).href, encodeURIComponent(secret), '/etc/passwd')
  await fc.assert(
    fc.asyncProperty(begins, parts, ends, async (begin, middle, end) => {
      const asked = begin + [...middle, end].join('/')
      // The one that is right, spelled from these parts.
      if (asked === '/.fascicule/main.js') return
      assert.equal(await ownFile(asked), undefined, asked)
    }),
    {numRuns: 2000, seed: 1},
  )
})
