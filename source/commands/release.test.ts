/** `fascicule release` with a real browser: an edition made, verified, restored, refused. */
import assert from 'node:assert/strict'
import {execFileSync} from 'node:child_process'
import {access, appendFile, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {after, before, test} from 'node:test'
import {Ajv} from 'ajv'
import type {Manifest} from '../release/manifest.ts'
import {listen} from './testing.ts'

const base = await mkdtemp(path.join(tmpdir(), 'fascicule-release-'))
const folder = path.join(base, 'reglement')
const edition = path.join(folder, 'dist', 'reglement-2.1.0')
after(() => rm(base, {recursive: true, force: true}))

// The apostrophes of its subtitle and of its text are corrected, which is told.
const yaml = `title: Règlement
subtitle: L'association
lang: fr-FR
publisher: Les Amis du canal
kind: brochure
edition: {version: 1.0.0, date: 2026-09-19, isbn: 978-2-07-036822-8, address: https://exemple.org/reglement}
profiles:
  screen: {}
  archive: {base: screen, archive: true}
`

before(async () => {
  await mkdir(path.join(folder, 'source'), {recursive: true})
  await writeFile(path.join(folder, 'publication.yaml'), yaml)
  await writeFile(path.join(folder, 'source', '01.md'), '# Les membres\n\nToute personne majeure peut adhérer.\n')
  await writeFile(path.join(folder, 'source', '02.md'), '# Le canal\n\nUne sortie se fait à deux embarcations.\n')
})

const manifestOf = async (): Promise<Manifest> =>
  JSON.parse(await readFile(path.join(edition, 'MANIFEST.json'), 'utf8'))
const isThere = (file: string) =>
  access(file).then(
    () => true,
    () => false,
  )

test('an edition is made whole: PDFs, manifest, checksums, sources, changes, deposit', async () => {
  const {exit, err} = await listen(['release', '2.1.0', '--deposit'], folder)
  assert.equal(exit, 0, err)
  assert.match(err, /Édition faite : dist\/reglement-2\.1\.0 \(2 PDF/)
  assert.deepEqual((await readdir(edition)).sort(), [
    'MANIFEST.json',
    'SHA256SUMS',
    'changements.txt',
    'depot',
    'reglement-archive.pdf',
    'reglement.pdf',
    'sources',
  ])
  assert.deepEqual(await readdir(path.join(folder, 'dist')), ['reglement-2.1.0'], 'nothing beside it')
  assert.deepEqual((await readdir(path.join(edition, 'depot'))).sort(), [
    '9782070368228.pdf',
    'LISEZMOI.txt',
    'dublin-core.xml',
    'onix.xml',
  ])
  assert.equal(await readFile(path.join(folder, 'publication.yaml'), 'utf8'), yaml, 'the configuration is left alone')
  assert.equal(
    await readFile(path.join(edition, 'changements.txt'), 'utf8'),
    'Changements de l’édition 2.1.0\n\nPremière édition.\n',
  )
  const bytes = (await readFile(path.join(edition, 'reglement.pdf'))).toString('latin1')
  assert.match(bytes, /<prism:versionIdentifier>2\.1\.0</)
})

test('the manifest is what its schema says', async () => {
  const schema = JSON.parse(await readFile(new URL('../../scripts/manifest.schema.json', import.meta.url), 'utf8'))
  const validate = new Ajv({allErrors: true, allowUnionTypes: true}).compile(schema)
  const manifest = await manifestOf()
  validate(manifest)
  assert.deepEqual(validate.errors ?? [], [])
  assert.deepEqual(
    manifest.sources.map(({name}) => name),
    ['publication.yaml', 'source/01.md', 'source/02.md'],
  )
  assert.match(manifest.browser, /Chrom/)
  assert.ok(manifest.fonts.length > 30)
  validate({...manifest, form: 2, browser: undefined})
  assert.notDeepEqual(validate.errors ?? [], [])
})

test('sha256sum reads the checksums', {skip: process.platform === 'linux' ? false : 'coreutils'}, async () => {
  const said = execFileSync('sh', ['-c', 'sha256sum -c SHA256SUMS'], {cwd: edition, encoding: 'utf8'})
  const lines = said.trim().split('\n')
  assert.ok(lines.every(line => line.endsWith(': OK')))
  assert.equal(
    lines.length,
    (await readdir(edition, {recursive: true, withFileTypes: true})).filter(one => one.isFile()).length - 1,
  )
})

test('built again it is identical; after one changed letter the file and the page are named', async () => {
  const same = await listen(['release', '--verify', 'dist/reglement-2.1.0'], folder)
  assert.equal(same.exit, 0, same.out)
  assert.match(same.out, /^Identique : 2 PDF refaits/m)
  const source = path.join(edition, 'sources', 'source', '02.md')
  const text = await readFile(source, 'utf8')
  await writeFile(source, text.replace('deux', 'dix.'))
  const {exit, out} = await listen(['release', '--verify', 'dist/reglement-2.1.0', '--format', 'plain'], folder)
  await writeFile(source, text)
  assert.equal(exit, 6)
  assert.match(out, /verify-source {2}la source « source\/02\.md » a changé/)
  assert.match(out, /verify-pdf {2}« reglement\.pdf » refait n’est pas le même : page 4 d’abord \(objet \d+/)
  assert.doesNotMatch(out, /verify-(?:tool|browser|font|node)/)
})

test('what was touched of the edition itself is named', async () => {
  const file = path.join(edition, 'changements.txt')
  const text = await readFile(file, 'utf8')
  await appendFile(file, 'x')
  await writeFile(path.join(edition, 'sources', 'neuf.md'), 'x')
  const manifest = path.join(edition, 'MANIFEST.json')
  const told = await readFile(manifest, 'utf8')
  await writeFile(manifest, told.replace(/"version": "\d+\.\d+\.\d+",\n {4}"node"/, '"version": "0.0.9",\n    "node"'))
  const {exit, out} = await listen(['release', '--verify', edition, '--format', 'plain'], folder)
  await writeFile(manifest, told)
  const sums = path.join(edition, 'SHA256SUMS')
  const listed = await readFile(sums, 'utf8')
  await writeFile(sums, listed.replace(/^./, 'x'))
  const second = await listen(['release', '--verify', edition, '--format', 'plain'], folder)
  await writeFile(sums, listed)
  await writeFile(file, text)
  await rm(path.join(edition, 'sources', 'neuf.md'))
  assert.equal(exit, 6)
  assert.match(out, /verify-source {2}la source « neuf\.md » a été ajoutée/)
  assert.match(out, /verify-file {2}« changements\.txt »/)
  assert.match(out, /verify-file {2}« MANIFEST\.json »/)
  assert.doesNotMatch(out, /SHA256SUMS/)
  assert.match(second.out, /verify-file {2}« SHA256SUMS »/)
  assert.doesNotMatch(second.out, /MANIFEST/)
  assert.match(out, /verify-tool .*npx fascicule@0\.0\.9 release --verify/)
})

test('the sources of an archive come back', async () => {
  const target = path.join(base, 'rendu')
  const {exit, err} = await listen(['release', '--from', path.join(edition, 'reglement-archive.pdf'), target], base)
  assert.equal(exit, 0, err)
  for (const name of ['publication.yaml', 'source/01.md', 'source/02.md'])
    assert.equal(await readFile(path.join(target, name), 'utf8'), await readFile(path.join(folder, name), 'utf8'), name)
  assert.equal((await listen(['release', '--from', path.join(edition, 'reglement-archive.pdf'), target], base)).exit, 2)
  const none = await listen(['release', '--from', path.join(edition, 'reglement.pdf'), 'autre'], base)
  assert.equal(none.exit, 2)
  assert.match(none.err, /restore-none/)
  assert.equal(await isThere(path.join(base, 'autre')), false)
})

test('a number that exists, goes back or is none is refused before anything is made', async () => {
  for (const [version, rule] of [
    ['2.1.0', 'release-exists'],
    ['2.1', 'release-exists'],
    ['2.0.9', 'release-back'],
    ['2.1.0-rc.1', 'release-back'],
    ['deux', 'release-version'],
  ] as const) {
    const {exit, err} = await listen(['release', version], folder)
    assert.equal(exit, 2)
    assert.match(err, new RegExp(rule), version)
  }
  assert.deepEqual(await readdir(path.join(folder, 'dist')), ['reglement-2.1.0'])
})

test('errors and warnings are refused, and leave nothing; the next number names what changed', async () => {
  const source = path.join(folder, 'source', '01.md')
  const text = await readFile(source, 'utf8')
  await writeFile(source, `${text}\n![Un plan](absent.png)\n`)
  assert.equal((await listen(['release', '2.2.0', '-q'], folder)).exit, 3)
  await writeFile(source, `${text}\nUn texte. {#rien}\n`)
  assert.equal((await listen(['release', '2.2.0', '-q'], folder)).exit, 4)
  assert.deepEqual(await readdir(path.join(folder, 'dist')), ['reglement-2.1.0'])
  await writeFile(source, text.replace('majeure', 'de seize ans'))
  const {exit} = await listen(['release', '2.2.0', '--no-sources', '-q'], folder)
  assert.equal(exit, 0)
  const next = path.join(folder, 'dist', 'reglement-2.2.0')
  assert.match(
    await readFile(path.join(next, 'changements.txt'), 'utf8'),
    /depuis l’édition 2\.1\.0\n\nSection 1, «\sLes membres\s»\s: un paragraphe modifié\n[\s\S]*\n\nFichiers\n– modifié : source\/01\.md\n$/,
  )
  assert.equal(await isThere(path.join(next, 'sources')), false)
  const {exit: refused, err} = await listen(['release', '--verify', next], folder)
  assert.equal(refused, 2)
  assert.match(err, /release-no-sources/)
})

test('a text that cannot be copied is missing in no edition', {skip: process.platform === 'win32'}, async () => {
  const outside = path.join(base, 'dehors.md')
  const link = path.join(folder, 'source', '03.md')
  await writeFile(outside, '# Dehors\n\nUn texte ailleurs.\n')
  await symlink(outside, link)
  const {exit, err} = await listen(['release', '8.0.0', '-q'], folder)
  await rm(link)
  assert.equal(exit, 4, err)
  assert.match(err, /file-outside {2}« source\/03\.md »/)
})

test('with git: what is not committed is refused, and the tag is set', {
  skip: process.platform === 'win32',
}, async () => {
  const git = (...words: string[]) =>
    execFileSync('git', ['-C', folder, '-c', 'user.name=A', '-c', 'user.email=a@exemple.org', ...words], {
      encoding: 'utf8',
    })
  git('init', '--quiet')
  git('config', 'user.name', 'A')
  git('config', 'user.email', 'a@exemple.org')
  const {exit, err} = await listen(['release', '3.0.0'], folder)
  assert.equal(exit, 2)
  assert.match(err, /release-dirty/)
  git('add', 'publication.yaml', 'source')
  git('commit', '--quiet', '-m', 'Trois')
  // What git refuses is known before anything stands in its place.
  git('config', 'user.name', '')
  const nobody = await listen(['release', '3.0.0', '--tag'], folder)
  assert.deepEqual([nobody.exit, /release-identity/.test(nobody.err)], [2, true], nobody.err)
  git('config', 'user.name', 'A')
  const lock = path.join(folder, '.git', 'refs', 'tags', 'v3.0.0.lock')
  await writeFile(lock, '')
  const locked = await listen(['release', '3.0.0', '--tag'], folder)
  assert.deepEqual([locked.exit, /release-git/.test(locked.err)], [2, true], locked.err)
  assert.equal(await isThere(path.join(folder, 'dist', 'reglement-3.0.0')), false)
  await rm(lock)
  const made = await listen(['release', '3.0.0', '--tag'], folder)
  assert.equal(made.exit, 0, `${made.err}: dist/ does not count`)
  assert.match(made.err, /Étiquette git : v3\.0\.0/)
  assert.equal(git('tag').trim(), 'v3.0.0')
  await rm(path.join(folder, 'dist'), {recursive: true})
  const again = await listen(['release', '3.0.0'], folder)
  assert.equal(again.exit, 2)
  assert.match(again.err, /release-exists.*v3\.0\.0/)
})

test('a folder that lies in a repository is not given out where there is no git to ask', {
  skip: process.platform === 'win32',
}, async () => {
  const {PATH} = process.env
  process.env.PATH = base
  try {
    for (const words of [
      ['release', '4.0.0'],
      ['diff', 'HEAD'],
    ]) {
      const {exit, err} = await listen([...words, '-q'], folder)
      assert.deepEqual([exit, /(?:release|edition)-gitless/.test(err)], [2, true], err)
    }
  } finally {
    process.env.PATH = PATH
  }
})
