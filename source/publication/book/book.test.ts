import assert from 'node:assert/strict'
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {after, test} from 'node:test'
import {profiles} from '../../profiles/index.ts'
import {readPublication} from '../index.ts'

const base = await mkdtemp(path.join(tmpdir(), 'fascicule-book-'))
after(() => rm(base, {recursive: true, force: true}))
let count = 0

const read = async (files: Readonly<Record<string, string>>) => {
  const folder = path.join(base, String(count++))
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, name)), {recursive: true})
    await writeFile(path.join(folder, name), text)
  }
  const {configuration, sources, findings} = await readPublication({folder}, profiles)
  const {title, author, lang} = configuration
  const rules = findings.map(({rule, severity}) => `${severity} ${rule}`)
  return {names: sources.map(({name}) => name), said: [title, author.join(', '), lang], rules, findings}
}

test('mdBook: the order of SUMMARY.md, the rest from book.toml', async () => {
  const {names, said, rules} = await read({
    'book.toml': '[book]\ntitle = "Le livre"\nauthors = ["Anne Roy"]\nlanguage = "fr"\nsrc = "texte"\n',
    'texte/SUMMARY.md':
      '# Sommaire\n\n[Avant-propos](avant.md)\n\n- [Deux](b/deux.md)\n  - [Un](./un.md#debut)\n- [Brouillon]()\n- [Site](https://a.fr/x.md)\n',
    'texte/avant.md': 'A',
    'texte/un.md': '# Un',
    'texte/b/deux.md': '# Deux',
    'texte/oubli.md': '# Oubli',
  })
  assert.deepEqual(names, ['texte/avant.md', 'texte/b/deux.md', 'texte/un.md'])
  assert.deepEqual(said, ['Le livre', 'Anne Roy', 'fr'])
  assert.deepEqual(rules, ['info book-read'])
})

test('GitBook: a text that is missing is told, and publication.yaml wins', async () => {
  const files = {
    'SUMMARY.md': '* [B](b.md)\n* [A](a.md)\n* [C](c.md)\n',
    'a.md': '# A',
    'b.md': '# B',
    'README.md': 'x',
  }
  const {names, rules, findings} = await read({...files, 'publication.yaml': 'lang: fr-CA\ntitle: Moi\n'})
  assert.deepEqual(
    [names, rules],
    [
      ['b.md', 'a.md'],
      ['error book-text-missing', 'info book-read'],
    ],
  )
  assert.deepEqual(findings[0]?.place?.line, 3)
  assert.deepEqual((await read({...files, 'publication.yaml': 'lang: fr\nsource: [a.md]\n'})).names, ['a.md'])
})

test('Quarto: chapters, parts and appendices', async () => {
  const {names, said} = await read({
    '_quarto.yml':
      'project: {type: book}\nlang: fr-CH\nbook:\n  title: Le livre\n  author:\n    - name: Anne Roy\n    - Jean Côté\n  chapters:\n    - index.qmd\n    - part: Première\n      chapters: [b.qmd, a.qmd]\n  appendices: [z.qmd]\nformat:\n  pdf: {x: !expr 1}\n',
    'index.qmd': '# I',
    'a.qmd': '# A',
    'b.qmd': '# B',
    'z.qmd': '# Z',
  })
  assert.deepEqual(names, ['index.qmd', 'b.qmd', 'a.qmd', 'z.qmd'])
  assert.deepEqual(said, ['Le livre', 'Anne Roy, Jean Côté', 'fr-CH'])
})

test('MkDocs: its navigation, tags of Python read as data; without it all texts', async () => {
  const docs = {'docs/index.md': '# I', 'docs/b.md': '# B', 'docs/guide/a.md': '# A'}
  const yaml =
    'site_name: Le guide\nsite_author: Anne\ntheme:\n  name: material\n  language: fr\nmarkdown_extensions:\n  - pymdownx.emoji:\n      emoji_index: !!python/name:material.extensions.emoji.twemoji\n      x: !ENV [A, b]\n'
  const nav = 'nav:\n  - Accueil: index.md\n  - Guide:\n      - guide/a.md\n      - B: b.md\n  - Site: https://a.fr\n'
  const {names, said, rules} = await read({...docs, 'mkdocs.yml': yaml + nav})
  assert.deepEqual(names, ['docs/index.md', 'docs/guide/a.md', 'docs/b.md'])
  assert.deepEqual([said, rules], [['Le guide', 'Anne', 'fr'], ['info book-read']])
  assert.deepEqual((await read({...docs, 'mkdocs.yml': yaml})).names, ['docs/index.md', 'docs/b.md', 'docs/guide/a.md'])
})

test('bookdown: index first', async () => {
  const files = {'index.Rmd': '# I', '02.Rmd': '# 2', '01.Rmd': '# 1', '_x.Rmd': 'x'}
  assert.deepEqual((await read({...files, '_bookdown.yml': 'book_filename: x\n'})).names, [
    'index.Rmd',
    '01.Rmd',
    '02.Rmd',
  ])
  assert.deepEqual((await read({...files, '_bookdown.yml': 'rmd_files: [index.Rmd, 02.Rmd]\n'})).names, [
    'index.Rmd',
    '02.Rmd',
  ])
})
