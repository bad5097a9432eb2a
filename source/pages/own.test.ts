import assert from 'node:assert/strict'
import {mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import test from 'node:test'
import {pathToFileURL} from 'node:url'
import fc from 'fast-check'
import {own, ownFile} from './own.ts'

test('our own files are given by their exact names', async () => {
  const main = await readFile(new URL('./inside/main.js', import.meta.url))
  assert.deepEqual(await ownFile('/.fascicule/pages/inside/main.js'), main)
  assert.ok(await ownFile('/.fascicule/pages/inside/fill/cut.js'))
  assert.ok(await ownFile('/.fascicule/paged.polyfill.js'))
  assert.ok(await ownFile('/fonts/SourceSerif4-Regular.ttf.woff2'))
  for (const near of [
    '/.fascicule/pages/inside/Main.js',
    '/.fascicule/pages//inside/main.js',
    '/.fascicule/pages/./inside/main.js',
    '/.fascicule/pages/inside/fill/../main.js',
  ])
    assert.equal(await ownFile(near), undefined, near)
  assert.equal(await ownFile('/.fascicule/pages/inside/lines/breaks.test.js'), undefined)
})

test('the page finds every module that our program imports', async () => {
  const inside = new URL('./inside/', import.meta.url)
  const names = await readdir(inside, {recursive: true})
  for (const name of names.filter(each => each.endsWith('.js') && !/\.test(?:ing)?\./.test(each))) {
    const code = await readFile(new URL(name, inside), 'utf8')
    for (const [, wanted = ''] of code.matchAll(/\b(?:from|import) ?\(?['"](\.[^'"]+)['"]/g)) {
      const {pathname} = new URL(wanted, `https://a.invalid${own}pages/inside/${name}`)
      assert.ok(await ownFile(pathname), `${name} → ${pathname}`)
    }
  }
  assert.ok(await ownFile(`${own}text/phrasing.js`))
  assert.equal(await ownFile(`${own}text/fold.js`), undefined, 'what the page does not import is not served')
})

test('no other path gives anything', async t => {
  const folder = await mkdtemp(path.join(tmpdir(), 'fascicule-own-'))
  t.after(() => rm(folder, {recursive: true}))
  const secret = path.join(folder, 'secret.js')
  await writeFile(secret, 'secret')
  const way = path.relative(path.dirname(new URL('./inside/main.js', import.meta.url).pathname), secret)
  const begins = fc.constantFrom(
    '/.fascicule/',
    '/.fascicule/pages/inside/',
    '/.fascicule/text/',
    '/fonts/',
    '/',
    '',
    '/.fascicule//',
    '/.FASCICULE/',
    '\\',
    '//',
  )
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
      if (asked === '/.fascicule/pages/inside/main.js') return
      assert.equal(await ownFile(asked), undefined, asked)
    }),
    {numRuns: 2000, seed: 1},
  )
})
