import assert from 'node:assert/strict'
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {after, test} from 'node:test'
import {MachineError} from '../fault.ts'
import {type PublicationInput, readPublication} from './index.ts'

const base = await mkdtemp(path.join(tmpdir(), 'fascicule-publication-'))
after(() => rm(base, {recursive: true, force: true}))
let count = 0

/** Writes `files` into a folder of their own. */
const folderOf = async (files: Readonly<Record<string, string>>) => {
  const folder = path.join(base, String(++count))
  await mkdir(folder)
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, name)), {recursive: true})
    await writeFile(path.join(folder, name), text)
  }
  return folder
}
const rows = [{name: 'screen', about: 'Diffusion.'}]
const read = async (files: Readonly<Record<string, string>>) => readPublication({folder: await folderOf(files)}, rows)
const rules = ({findings}: Awaited<ReturnType<typeof read>>) => findings.map(({rule}) => rule)

test('a folder with one Markdown file needs nothing else', async () => {
  const publication = await read({'texte.md': "# L'œuvre *d'été* {#a}\n\nTexte.\n"})
  const {title, lang, kind, slug, page, chapters, contents, theme, profiles} = publication.configuration
  assert.deepEqual(
    {title, lang, kind, slug, page, chapters, contents, theme, profiles},
    {
      title: '',
      lang: 'fr-FR',
      kind: 'brochure',
      slug: 'l-oeuvre-d-ete',
      page: {name: 'A5', width: 148, height: 210},
      chapters: {start: 'page'},
      contents: {depth: 2},
      theme: 'sobre',
      profiles: {screen: {}},
    },
  )
  assert.deepEqual(rules(publication), ['lang-default'])
})

test('the paper follows the country and the kind', async () => {
  const size = async (yaml: string) => (await read({'publication.yaml': yaml, 'a.md': '# A'})).configuration.page.name
  assert.equal(await size('lang: fr-CA'), 'half-letter')
  assert.equal(await size('lang: fr-CA\nkind: document'), 'letter')
  assert.equal(await size('lang: fr-BE\nkind: handout'), 'A4')
  assert.equal(await size('lang: fr-CA\npage: {size: A5}'), 'A5')
})

test('sources in natural order, or in that of the author, each once', async () => {
  const files = {'source/10.md': '', 'source/2.md': '', 'source/notes.txt': '', 'README.md': ''}
  const names = async (yaml: string) =>
    (await read({...files, 'publication.yaml': `lang: fr\n${yaml}`})).sources.map(({name}) => name)
  assert.deepEqual(await names(''), ['source/2.md', 'source/10.md'])
  assert.deepEqual(await names('source: [source/10.md, source/*.md]'), ['source/10.md', 'source/2.md'])
  assert.deepEqual(
    (await read({'README.md': '', 'a.md': ''})).sources.map(({name}) => name),
    ['a.md'],
  )
  assert.deepEqual(
    (await read({'README.md': ''})).sources.map(({name}) => name),
    ['README.md'],
  )
})

test('a single file is a document, set up by its own head, named as it is', async () => {
  const folder = await folderOf({
    'Mon texte.md': '---\ntitle: Livret\nlang: fr-CH\n---\n# A\n',
    'styles/base.css': 'x{}',
  })
  const {configuration, sources, styles} = await readPublication({file: path.join(folder, 'Mon texte.md')}, rows)
  assert.deepEqual([configuration.title, configuration.kind, configuration.slug], ['Livret', 'document', 'Mon texte'])
  assert.deepEqual(configuration.places.lang, {
    file: 'Mon texte.md',
    line: 3,
    column: 7,
    endLine: 3,
    endColumn: 12,
  })
  assert.equal(sources.length, 1)
  assert.notEqual(styles.get('base.css'), 'x{}', 'what lies beside a single file does not dress it')
})

test('standard input is a document of the folder', async () => {
  const publication = await readPublication({text: '# Été\n', folder: await folderOf({'a.png': ''})}, rows)
  assert.deepEqual([publication.sources[0]?.name, publication.configuration.slug], ['-', 'ete'])
  assert.equal(publication.files.get('a.png')?.fault, 'empty')
})

test('style sheets and templates of the publication win over ours, by name', async () => {
  const {styles, templates} = await read({
    'a.md': '# A',
    'styles/base.css': 'a{}',
    'styles/themes/mien.css': 'b{}',
    'templates/cover.html': '<p>',
  })
  assert.equal(styles.get('base.css'), 'a{}')
  assert.equal(styles.get('themes/mien.css'), 'b{}')
  assert.ok(styles.has('themes/sobre.css') && styles.has('fonts.css'))
  assert.equal(templates.get('cover.html'), '<p>')
  assert.ok(templates.has('contents.html'))
})

test('a theme of ours, one of the publication, one of its style sheets', async () => {
  const theme = (yaml: string, files = {}) =>
    read({'publication.yaml': `lang: fr\ntheme: ${yaml}`, 'a.md': '# A', ...files})
  assert.deepEqual(rules(await theme('sobre')), [])
  assert.deepEqual(rules(await theme('mien', {'styles/themes/mien.css': ''})), [])
  const own = await theme('deco/rouge.css', {'deco/rouge.css': 'a{}'})
  assert.deepEqual([rules(own), own.styles.get('deco/rouge.css')], [[], 'a{}'])
  assert.deepEqual(rules(await theme('rouge')), ['config-theme'])
})

test('sidecars are part of the index, and faults in them stand at their lines', async () => {
  const {files, findings} = await read({
    'publication.yaml': 'lang: fr',
    'a.md': '# A',
    'a.svg': '<svg width="3" height="2"/>',
    'a.svg.yaml': 'credit: MDN\nexpiry: demain\n',
  })
  assert.deepEqual(files.get('a.svg'), {name: 'a.svg', bytes: 27, width: 3, height: 2, sidecar: {credit: 'MDN'}})
  assert.deepEqual(
    findings.map(({rule, place}) => [rule, place?.file, place?.line]),
    [['config-date', 'a.svg.yaml', 2]],
  )
})

test('what is not there is a fault of the command line', async () => {
  const rule = (input: PublicationInput) =>
    readPublication(input, rows).then(
      () => undefined,
      (error: unknown) => (error instanceof MachineError ? [error.rule, error.exit] : error),
    )
  const folder = await folderOf({'texte.md': ''})
  assert.deepEqual(await rule({folder: path.join(folder, 'x')}), ['folder-missing', 2])
  assert.deepEqual(await rule({folder: path.join(folder, 'texte.md')}), ['not-a-folder', 2])
  assert.deepEqual(await rule({file: path.join(folder, 'text.md')}), ['file-missing', 2])
})

test('read gives the files of the index, and nothing else', async () => {
  const publication = await read({'a.md': 'a'})
  assert.equal(new TextDecoder().decode(await publication.read('a.md')), 'a')
  await assert.rejects(publication.read('../1/texte.md'))
  await assert.rejects(publication.read('/etc/hostname'))
})

test('a chapter, or the folder of the chapters, takes language and rules of the publication around it', async () => {
  const yaml = 'title: Livret\nlang: fr-CA\ntypography: {rules: {W02: off}}\n'
  const folder = await folderOf({
    'publication.yaml': yaml,
    'source/01.md': '# A\n',
    'source/02.md': '---\nlang: fr-CH\n---\n',
  })
  const chapter = await readPublication({file: path.join(folder, 'source/01.md')}, rows)
  assert.deepEqual([chapter.configuration.lang, chapter.configuration.typography.rules], ['fr-CA', {W02: 'off'}])
  assert.deepEqual([chapter.configuration.title, rules(chapter)], ['', []])
  assert.equal((await readPublication({file: path.join(folder, 'source/02.md')}, rows)).configuration.lang, 'fr-CH')
  const part = await readPublication({folder: path.join(folder, 'source')}, rows)
  assert.deepEqual([part.configuration.lang, rules(part)[0]], ['fr-CA', 'publication-part'])
})
