import assert from 'node:assert/strict'
import {mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {after, test} from 'node:test'
import {listen} from './testing.ts'

const folder = await mkdtemp(path.join(tmpdir(), 'fascicule-check-'))
after(() => rm(folder, {recursive: true, force: true}))
const file = path.join(folder, 'texte.md')
const source = '\ufeff---\r\ntitle: Livret\r\nlang: fr-FR\r\n---\r\n\r\n# Titre\r\n\r\nVraiment ! `a !` et "ceci".\r\n'
await writeFile(file, source)

test('--diff shows the corrections and writes nothing', async () => {
  const {out, exit} = await listen(['check', 'texte.md', '--diff'], folder)
  assert.equal(exit, 0)
  assert.equal(
    out.replaceAll('\r', ''),
    '--- texte.md\n+++ texte.md\n@@ -8 +8 @@\n-Vraiment ! `a !` et "ceci".\n+Vraiment⍭! `a !` et «⍽ceci⍽».\n',
  )
  assert.equal(await readFile(file, 'utf8'), source)
})

test('--fix writes them, and nothing else; a second time there is nothing to write', async () => {
  const {err} = await listen(['check', 'texte.md', '--fix'], folder)
  assert.match(err, /texte\.md : 3 corrections écrites/)
  const fixed = source.replace('Vraiment !', 'Vraiment\u202f!').replace('"ceci"', '«\u00a0ceci\u00a0»')
  assert.equal(await readFile(file, 'utf8'), fixed)
  assert.match((await listen(['check', 'texte.md', '--fix'], folder)).err, /1 fichier relu, rien à signaler/)
  assert.equal((await listen(['check', 'texte.md', '--diff'], folder)).out, 'Aucune correction à écrire.\n')
})

test('a file that is not UTF-8 is not rewritten', async () => {
  await mkdir(path.join(folder, 'vieux'))
  const old = Buffer.from('# \xc9t\xe9\n\nVraiment !\n', 'latin1')
  await writeFile(path.join(folder, 'vieux', 'a.md'), old)
  assert.equal((await listen(['check', 'vieux', '--fix', '-q'], folder)).exit, 3)
  assert.deepEqual(await readFile(path.join(folder, 'vieux', 'a.md')), old)
})

test('several files are told apart from where one stands', async () => {
  await writeFile(path.join(folder, 'vieux', 'b.md'), '---\nlang: fr-FR\n---\n\n[](#x)\n')
  const {out, exit} = await listen(['check', 'texte.md', 'vieux/b.md', '--format', 'plain'], folder)
  assert.equal(exit, 3)
  assert.match(out, /^vieux\/b\.md:5:1 {2}erreur {2}reference-broken/m)
})

test('standard input', async () => {
  const {out, exit} = await listen(['check', '-', '--format', 'plain'], folder, {input: '# A\n\n![](a.png)\n'})
  assert.equal(exit, 3)
  assert.match(out, /^-:3:1 {2}erreur {2}image-missing/m)
})

test('--pages: what to cut, section by section', async () => {
  const long = path.join(folder, 'long')
  await mkdir(long)
  const line = 'La paix se garde par la parole autant que par la loi, et les peuples le savent bien.'
  const chapter = (title: string, count: number) => `# ${title}\n\n${`${line}\n\n`.repeat(count)}`
  await writeFile(
    path.join(long, 'publication.yaml'),
    'title: Livret\nlang: fr-FR\nkind: brochure\ncontents: false\nsource: [a.md]\n',
  )
  await writeFile(path.join(long, 'a.md'), chapter('Un', 4) + chapter('Deux', 19))
  const {exit, out} = await listen(['check', 'long', '--pages', '3', '-q', '--strict'], folder)
  assert.equal(exit, 4)
  assert.match(out, /pages-over {2}4 pages pour 3 demandées : il y a \d+ lignes? de trop \(environ \d+ mots\)/)
  assert.match(
    out,
    /^Deux +3 à 4 \(2\) +(\d+) lignes? sur 36 +retranchez \1 lignes? \(environ \d+ mots\) : 1 page de moins$/m,
  )
  assert.match(out, /^Un +2 +\d+ lignes sur 36 +place pour \d+ lignes \(environ \d+ mots\)$/m)
  const {exit: code, out: json} = await listen(['check', 'long', '--pages', '5', '--json'], folder)
  const {pages} = JSON.parse(json)
  assert.deepEqual(
    [code, pages.wanted, pages.pages, pages.cut, pages.sections.map(({name}: {name: string}) => name)],
    [0, 5, 4, null, ['cover', 'chapter', 'chapter']],
  )
  const schema = JSON.parse(await readFile(new URL('../../scripts/report.schema.json', import.meta.url), 'utf8'))
  assert.deepEqual(Object.keys(pages), schema.properties.pages.required)
  const {items} = schema.properties.pages.properties.sections
  for (const section of pages.sections) assert.deepEqual(Object.keys(section), items.required)
  assert.equal(pages.sections[2].file, 'a.md')
  assert.equal(pages.sections[2].line, 11)
})

test('--pages: a number that is none, and more than one publication, are told', async () => {
  for (const value of ['douze', '0', '-3', '1.5', '1e3', '99999']) {
    const {exit, err} = await listen(['check', 'texte.md', `--pages=${value}`], folder)
    assert.equal(exit, 2)
    assert.match(err, /--pages attend un nombre de pages, et non « .+ »/)
  }
  assert.equal((await listen(['check', 'texte.md', 'vieux/b.md', '--pages', '4'], folder)).exit, 2)
})
