import assert from 'node:assert/strict'
import {mkdir, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {test} from 'node:test'
import {listen} from './testing.ts'

test('the file is written, kept, and never overwritten when it is damaged', async t => {
  const folder = await mkdtemp(path.join(tmpdir(), 'number-test-'))
  t.after(() => rm(folder, {recursive: true, force: true}))
  await mkdir(path.join(folder, 'source'))
  const text = path.join(folder, 'source/01.md')
  const file = path.join(folder, 'paragraphes.json')
  const numbers = async () =>
    JSON.parse(await readFile(file, 'utf8')).paragraphs.map((one: {number: string}) => one.number)
  await writeFile(path.join(folder, 'publication.yaml'), 'title: Guide\nlang: fr-CA\nparagraph-numbers: true\n')
  await writeFile(text, '# Un\n\nLe premier paragraphe du texte.\n\nLe second, qui vient ensuite.\n')

  assert.match((await listen(['check'], folder)).out, /publication\.yaml:3:20 .*paragraphs-missing/)
  const first = await listen(['number'], folder)
  assert.deepEqual([first.exit, first.out], [0, '2 paragraphes numérotés dans paragraphes.json\n'])
  assert.doesNotMatch((await listen(['check'], folder)).out, /paragraph/)

  await writeFile(
    text,
    '# Un\n\nLe premier paragraphe du texte.\n\nUn tout nouveau.\n\nLe second, qui vient ensuite.\n',
  )
  assert.match((await listen(['check'], folder)).out, /source\/01\.md:5:1 .*paragraph-unnumbered/)
  const second = await listen(['number'], folder)
  assert.equal(second.out, '3 paragraphes numérotés dans paragraphes.json ; nouveaux : 1.1 bis\n')
  assert.deepEqual(await numbers(), ['1.1', '1.1 bis', '1.2'])

  await writeFile(file, '{"version": 1')
  const damaged = await listen(['number'], folder)
  assert.equal(damaged.exit, 2)
  assert.match(damaged.err, /paragraphs-unreadable/)
  assert.equal(await readFile(file, 'utf8'), '{"version": 1')
  assert.match((await listen(['check'], folder)).out, /paragraphes\.json:1:1 .*paragraphs-unreadable/)
})

test('a text by itself has no folder of its own', async t => {
  const folder = await mkdtemp(path.join(tmpdir(), 'number-test-'))
  t.after(() => rm(folder, {recursive: true, force: true}))
  await writeFile(path.join(folder, 'texte.md'), '# Un\n')
  const {exit, err} = await listen(['number', 'texte.md'], folder)
  assert.equal(exit, 2)
  assert.match(err, /number-folder/)
})

test('a folder inside a publication is not numbered by itself, nor given out', async t => {
  const folder = await mkdtemp(path.join(tmpdir(), 'number-test-'))
  t.after(() => rm(folder, {recursive: true, force: true}))
  await mkdir(path.join(folder, 'source'))
  await writeFile(path.join(folder, 'publication.yaml'), 'title: Guide\nlang: fr-CA\n')
  await writeFile(path.join(folder, 'source/01.md'), '# Un\n\nLe premier paragraphe du texte.\n')
  for (const words of [
    ['number', 'source'],
    ['release', '1.0.0', 'source'],
  ]) {
    const {exit, err} = await listen(words, folder)
    assert.equal(exit, 2)
    assert.match(err, /folder-within .*« source »/)
  }
  assert.deepEqual(await readdir(path.join(folder, 'source')), ['01.md'])
})
