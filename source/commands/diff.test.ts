import assert from 'node:assert/strict'
import {execFileSync} from 'node:child_process'
import {cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {after, before, test} from 'node:test'
import {listen} from './testing.ts'

let folder = ''
before(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'diff-test-'))
})
after(() => rm(folder, {recursive: true, force: true}))

const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ')
const git = (where: string, ...words: string[]) =>
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...words], {cwd: where, stdio: 'pipe'})

const write = async (where: string, files: Readonly<Record<string, string>>) => {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(where, name)
    await mkdir(path.dirname(file), {recursive: true})
    await writeFile(file, text)
  }
  return where
}

const first = {
  'publication.yaml': 'title: Guide\nlang: fr-CA\n',
  'source/01.md': '# La paix\n\nUn texte de trois mots.\n',
}
const second = {...first, 'source/01.md': '# La paix\n\nUn texte de quatre mots.\n\nUn ajout.\n'}
const list = `Section 1, « La paix » : un paragraphe modifié, un paragraphe ajouté
  – paragraphe « Un texte de quatre mots. » : au lieu de « Un texte de trois mots. », lire « Un texte de quatre mots. »
  – paragraphe « Un ajout. » : ajouté
`

test('a link within the folder and a submodule are of a revision too', {
  skip: process.platform === 'win32',
}, async () => {
  const other = await write(path.join(folder, 'commun'), {'annexe.md': '# Annexe\n\nPour tous.\n'})
  const book = await write(path.join(folder, 'composé'), {
    ...first,
    'publication.yaml': `${first['publication.yaml']}source: [source/**/*.md]\n`,
  })
  git(other, 'init', '-q')
  git(other, 'add', '-A')
  git(other, 'commit', '-qm', 'un')
  git(book, 'init', '-q')
  git(book, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', other, 'source/commun')
  await symlink('01.md', path.join(book, 'source', '02.md'))
  git(book, 'add', '-A')
  git(book, 'commit', '-qm', 'un')
  assert.equal(plain((await listen(['diff', 'HEAD', '-q'], book)).out), 'Aucun changement.\n')
  await write(path.join(book, 'source/commun'), {'annexe.md': '# Annexe\n\nPour chacun.\n'})
  const {out} = await listen(['diff', 'HEAD', '-q'], book)
  assert.match(plain(out), /^Section 3, « Annexe » : un paragraphe modifié\n.*\n$/)
})

test('in a history that was fetched in part, an unknown edition says how to complete it', async () => {
  const whole = await write(path.join(folder, 'entier'), first)
  git(whole, 'init', '-q')
  for (const message of ['un', 'deux']) {
    git(whole, 'add', '-A')
    git(whole, 'commit', '-qm', message, '--allow-empty')
  }
  git(folder, 'clone', '-q', '--depth', '1', `file://${whole}`, 'partiel')
  const {exit, err} = await listen(['diff', 'HEAD~1', '-q'], path.join(folder, 'partiel'))
  assert.deepEqual([exit, /edition-shallow.*git fetch --unshallow --tags/.test(err)], [2, true], err)
  const release = await listen(['release', '1.0.0', '-q'], path.join(folder, 'partiel'))
  assert.deepEqual([release.exit, /release-shallow/.test(release.err)], [2, true], release.err)
})

test('an archive that is compared is not written over', async () => {
  const where = await write(path.join(folder, 'garde'), {...first, 'ancien.pdf': '%PDF-1.7\n'})
  for (const words of [
    ['ancien.pdf', '.'],
    ['.', 'ancien.pdf'],
  ]) {
    const {exit, err} = await listen(['diff', ...words, '-o', './ancien.pdf'], where)
    assert.deepEqual([exit, /diff-itself/.test(err)], [2, true], err)
  }
  assert.equal(await readFile(path.join(where, 'ancien.pdf'), 'utf8'), '%PDF-1.7\n')
})

test('two folders', async () => {
  await write(path.join(folder, 'a'), first)
  await write(path.join(folder, 'b'), second)
  const {exit, out, err} = await listen(['diff', 'a', 'b', '--quiet'], folder)
  assert.deepEqual([exit, plain(out), err], [0, list, ''])
  const none = await listen(['diff', 'a', 'a', '-q'], folder, {language: 'en'})
  assert.deepEqual([none.exit, none.out], [0, 'No change.\n'])
})

test('a revision of git with the folder; a folder below the top; what was made does not count', async () => {
  const top = path.join(folder, 'depot')
  const guide = await write(path.join(top, 'textes/guide'), {...first, 'dist/vieux.md': '# Vieux\n'})
  git(top, 'init', '-q')
  git(top, 'add', '-A', '-f')
  git(top, 'commit', '-qm', 'un')
  git(top, 'tag', 'v1')
  await write(guide, second)
  assert.deepEqual(plain((await listen(['diff', 'v1', '-q'], guide)).out), list)
  assert.deepEqual(plain((await listen(['diff', 'v1', 'textes/guide', '-q'], top)).out), list)
  git(top, 'add', '-A')
  git(top, 'commit', '-qm', 'deux')
  assert.deepEqual(plain((await listen(['diff', 'HEAD~1', 'HEAD', '-q'], guide)).out), list)
})

test("nothing of a stranger's repository runs, and no name leads out of the folder", {
  skip: process.platform === 'win32',
}, async () => {
  const top = await write(path.join(folder, 'malin'), {...first, '.gitattributes': '*.md filter=vol diff=vol\n'})
  const mark = path.join(folder, 'malin-ran')
  git(top, 'init', '-q')
  await symlink('/etc/passwd', path.join(top, 'source/lien.md'))
  git(top, 'add', '-A')
  git(top, 'commit', '-qm', 'un')
  const run = `touch ${mark}`
  for (const key of [
    'filter.vol.smudge',
    'filter.vol.clean',
    'diff.vol.textconv',
    'core.pager',
    'core.fsmonitor',
    'core.sshCommand',
    'diff.external',
  ])
    git(top, 'config', key, run)
  await write(path.join(top, '.git/hooks'), {'post-checkout': `#!/bin/sh\n${run}\n`})
  await write(top, second)
  const {exit, out} = await listen(['diff', 'HEAD', '-q'], top)
  assert.deepEqual([exit, plain(out)], [0, list])
  assert.ok(!(await readdir(folder)).includes('malin-ran'))
})

test('a repository from which an object is missing is refused, not read in part', async () => {
  const top = await write(path.join(folder, 'troue'), first)
  git(top, 'init', '-q')
  git(top, 'add', '-A')
  git(top, 'commit', '-qm', 'un')
  const id = String(git(top, 'rev-parse', 'HEAD:source/01.md')).trim()
  await rm(path.join(top, '.git/objects', id.slice(0, 2), id.slice(2)))
  const {exit, err} = await listen(['diff', 'HEAD'], top)
  assert.equal(exit, 2)
  assert.match(err, /edition-git/)
})

test('an edition is found beside another, wherever the command is given; a misspelt one gets its neighbour', async () => {
  const home = await write(path.join(folder, 'rayon'), {...second, '.gitignore': 'dist/\n'})
  for (const [version, files] of [
    ['1.0.0', first],
    ['2.0.0', second],
  ] as const) {
    await write(path.join(home, `dist/guide-${version}/sources`), files)
    await write(path.join(home, `dist/guide-${version}`), {'MANIFEST.json': '{}'})
  }
  git(home, 'init', '-q')
  git(home, 'add', '-A')
  git(home, 'commit', '-qm', 'deux')
  git(home, 'tag', 'v2.0.0')
  for (const names of [
    ['1.0.0', 'dist/guide-2.0.0'],
    ['dist/guide-1.0.0', '2.0.0'],
    ['dist/guide-1.0.0', 'HEAD'],
    ['dist/guide-1.0.0/sources', 'v2.0.0'],
    ['dist/guide-1.0.0', 'source/01.md'],
  ])
    assert.deepEqual(plain((await listen(['diff', ...names, '-q'], home)).out), list, names.join(' '))
  const away = await listen(['diff', 'rayon/dist/guide-1.0.0', 'v2.0.0', '-q'], folder)
  assert.deepEqual(plain(away.out), list)
  assert.deepEqual(plain((await listen(['diff', '1.0', 'v2.0', '-q'], home)).out), list)
  assert.match(plain((await listen(['diff', '1.0.1'], home)).err), /voulez-vous dire « 1\.0\.0 »/)
  await rm(path.join(home, 'dist/guide-2.0.0'), {recursive: true})
  assert.match(plain((await listen(['diff', 'v2.0'], home)).err), /voulez-vous dire « v2\.0\.0 »/)
})

test('a folder without a text is refused; a PDF that cannot be made says why', async () => {
  const home = await write(path.join(folder, 'sans'), {...second, 'vide/rien.txt': ''})
  const empty = await listen(['diff', 'vide', '-q'], home)
  assert.deepEqual([empty.exit, empty.out], [2, ''])
  assert.match(empty.err, /edition-empty/)
  const wrong = await write(path.join(folder, 'fausse'), {
    ...second,
    'publication.yaml': 'title: Guide\narchive: true\n',
  })
  const {exit, err} = await listen(['diff', '../a', '.', '-q', '-o', 'x.pdf'], wrong)
  assert.equal(exit, 2)
  assert.match(err, /config-key/)
  assert.ok(!(await readdir(wrong)).includes('x.pdf'))
  const same = await listen(['diff', '.', '.', '-o', 'x.pdf'], home)
  assert.match(same.err, /Rien n’est écrit/)
  assert.equal(
    (await listen(['diff', '.', '.', '--erratum', '-q', '--timeout', '60'], home)).out,
    'Aucun changement.\n',
  )
})

test('a section that its author numbers is called as he calls it; a sentence that is put in is whole', async () => {
  const text = (end: string) => `# Les membres\n\n## Article 3 – Délai\n\nLe bureau répond${end}\n`
  await write(path.join(folder, 'art1'), {...first, 'source/01.md': text('.')})
  await write(path.join(folder, 'art2'), {...first, 'source/01.md': text('. Il est bref.')})
  assert.equal(
    plain((await listen(['diff', 'art1', 'art2', '-q'], folder)).out),
    'Article 3, « Délai » : un paragraphe modifié\n  – paragraphe « Le bureau répond. Il est bref. » : « Il est bref. » ajouté dans « Le bureau répond. Il est bref. »\n',
  )
})

test('a release by its folder and by its version; without sources it says so', async () => {
  const home = await write(path.join(folder, 'publie'), second)
  const release = path.join(home, 'dist/guide-1.0.0')
  await write(path.join(release, 'sources'), first)
  await write(release, {'MANIFEST.json': '{}'})
  for (const name of ['1.0.0', 'v1.0.0', '1.0', 'v1', 'dist/guide-1.0.0'])
    assert.deepEqual(plain((await listen(['diff', name, '-q'], home)).out), list, name)
  await rm(path.join(release, 'sources'), {recursive: true})
  const {exit, err} = await listen(['diff', '1.0.0'], home)
  assert.equal(exit, 2)
  assert.match(err, /edition-sources/)
})

test('faults are 2: no such edition, a PDF that is none of ours, too many words', async () => {
  const home = await write(path.join(folder, 'fautes'), {...first, 'faux.pdf': '%PDF-1.7\n'})
  for (const [words, rule] of [
    [['diff', 'nulle-part'], 'edition-unknown'],
    [['diff', '--', '--upload-pack=touch'], 'edition-unknown'],
    [['diff', 'faux.pdf'], 'edition-pdf'],
    [['diff'], 'argument-missing'],
    [['diff', 'a', 'b', 'c'], 'argument-many'],
  ] as const) {
    const {exit, err} = await listen(words, home)
    assert.equal(exit, 2)
    assert.match(err, new RegExp(rule))
  }
})

test('typography alone is no change unless asked', async () => {
  await write(path.join(folder, 't1'), {...first, 'source/01.md': '# La paix\n\nIl dit "non" !\n'})
  await write(path.join(folder, 't2'), {...first, 'source/01.md': '# La paix\n\nIl dit « non » !\n'})
  assert.equal((await listen(['diff', 't1', 't2', '-q'], folder)).out, 'Aucun changement.\n')
  const {out} = await listen(['diff', 't1', 't2', '-q', '--typography'], folder)
  assert.match(plain(out), /un paragraphe modifié\n.*au lieu de « Il dit "non" ! », lire « Il dit « non » ! »/)
})

test('--json gives one object of the shipped form', async () => {
  const {exit, out} = await listen(['diff', 'a', 'b', '--json'], folder)
  const report = JSON.parse(out)
  const schema = JSON.parse(await readFile(new URL('../diff.schema.json', import.meta.url), 'utf8'))
  assert.equal(exit, 0)
  const {default: Ajv} = await import('ajv')
  const validate = new Ajv.default({strict: true, strictRequired: false, allowUnionTypes: true}).compile(schema)
  const isRight: boolean = validate(report)
  assert.ok(isRight, JSON.stringify(validate.errors))
  assert.deepEqual(
    report.sections.map(({number, changes}: {number: string; changes: {kind: string}[]}) => [
      number,
      changes.map(({kind}) => kind),
    ]),
    [['1', ['modified', 'inserted']]],
  )
})

test('an erratum has a limit', async () => {
  const texts = (word: string) =>
    `# Un\n\n${Array.from({length: 60}, (_, at) => `Le paragraphe ${at} a un mot ${word}.`).join('\n\n')}\n`
  await write(path.join(folder, 'e1'), {...first, 'source/01.md': texts('ancien')})
  await write(path.join(folder, 'e2'), {...first, 'source/01.md': texts('nouveau')})
  const {exit, err} = await listen(['diff', 'e1', 'e2', '--erratum', '-q'], folder)
  assert.equal(exit, 2)
  assert.match(err, /erratum-long/)
})

test('nothing is left in the folder for temporary files', async () => {
  await cp(path.join(folder, 'a'), path.join(folder, 'c'), {recursive: true})
  const before = await readdir(tmpdir())
  git(path.join(folder, 'c'), 'init', '-q')
  git(path.join(folder, 'c'), 'add', '-A')
  git(path.join(folder, 'c'), 'commit', '-qm', 'un')
  await listen(['diff', 'HEAD', '-q'], path.join(folder, 'c'))
  const own = (names: string[]) => names.filter(name => name.includes(`-${process.pid}-`))
  assert.deepEqual(own(await readdir(tmpdir())), own(before))
})

test('what is printed of publication.yaml is told, and never as no change; version and date are not', async () => {
  const picture = (rest: string) => ({
    'a.svg': `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${rest}</svg>`,
  })
  const head = (title: string, more: string, edition: string) => ({
    'publication.yaml': `title: ${title}\nlang: fr-CA\n${more}cover: {image: a.svg, alt: Un carré}\nedition: {${edition}}\n`,
  })
  const old = head('Guide', 'author: [A, B]\n', 'version: 1.0.0, date: 2025-01-01, rights: CC BY 4.0')
  const now = head('Grand guide', 'author: [A, B]\npublisher: Nous\n', 'version: 1.1.0, date: 2026-01-01')
  await write(path.join(folder, 'front-1'), {...first, ...old, ...picture('')})
  await write(path.join(folder, 'front-2'), {...first, ...now, ...picture('<path d="M0 0h9"/>')})
  const told = `Couverture, page de titre et colophon : quatre changements
  – titre : « Guide » devient « Grand guide »
  – éditeur : « Nous » ajouté
  – image de couverture : « a.svg » a un autre contenu
  – droits : « CC BY 4.0 » supprimé
`
  const {out} = await listen(['diff', 'front-1', 'front-2', '-q'], folder)
  assert.equal(plain(out), told)
  const json = JSON.parse((await listen(['diff', 'front-1', 'front-2', '--json'], folder)).out)
  assert.deepEqual(json.front[1], {name: 'publisher', before: '', after: 'Nous'})
  assert.deepEqual(json.sections, [])
  await write(path.join(folder, 'front-3'), {...second, ...now, ...picture('<path d="M0 0h9"/>')})
  assert.equal(plain((await listen(['diff', 'front-1', 'front-3', '-q'], folder)).out), `${told}\n${list}`)
  const titled = {'texte.md': '# Un titre\n\n## Un\n\nDu texte.\n\n## Deux\n\nDu texte.\n'}
  await write(path.join(folder, 'titled-1'), titled)
  await write(path.join(folder, 'titled-2'), {'texte.md': titled['texte.md'].replace('Un titre', 'Autre titre')})
  const heading = plain((await listen(['diff', 'titled-1', 'titled-2', '-q'], folder)).out)
  assert.match(heading, /^Section 1, « Autre titre » : un titre modifié\n.*\n$/)
})
