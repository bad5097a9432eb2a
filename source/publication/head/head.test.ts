import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {publicationKeys} from '../schema/keys.ts'
import {readHead, unreadKeys} from './index.ts'

const read = async (head: string, open = '---', close = open) => {
  const text = `${open === '' ? '' : `${open}\n`}${head}\n${close === '' ? '' : `${close}\n`}\nTexte.\n`
  const found = await readHead({name: 'a.md', text}, publicationKeys)
  assert.ok(found, head)
  const told = found.checked.findings.map(({rule, place, expected}) =>
    [place?.line, rule, ...(expected ?? [])].join(' '),
  )
  for (const {severity} of found.checked.findings) assert.equal(severity, 'warning')
  return {value: found.checked.value, told, unread: found.unread, places: found.checked.places, found}
}

test('keys of other tools are read where they say what ours say', async () => {
  const {value, told, unread} = await read(
    `title: Une note
authors:
  - name: Anne Roy
    affiliation: ENAP
  - {name: {given: Jean, family: Côté}}
date: 2024-03-02T10:00:00+01:00
language: fr_CA
tags: [paix, guerre]
summary: En bref.
cover: couv/image.png
toc: true
toc-depth: 3
number-sections: true
permalink: /note/
layout: post
bibliography: refs.bib`,
  )
  assert.deepEqual(value, {
    title: 'Une note',
    author: ['Anne Roy', 'Jean Côté'],
    edition: {date: '2024-03-02'},
    lang: 'fr-CA',
    keywords: ['paix', 'guerre'],
    description: 'En bref.',
    cover: {image: 'couv/image.png'},
    contents: {depth: 3},
    numbering: true,
  })
  assert.deepEqual(told, [])
  assert.deepEqual(unread, ['permalink', 'layout', 'bibliography'])
})

test('authors, dates and words in each of their forms', async () => {
  const value = async (yaml: string) => (await read(yaml)).value
  assert.deepEqual((await value('author: Anne Roy'))?.author, ['Anne Roy'])
  assert.deepEqual((await value('author: {name: Anne Roy}'))?.author, ['Anne Roy'])
  assert.deepEqual((await value('author: [Anne Roy, {first: A, last: B}]'))?.author, ['Anne Roy', 'A B'])
  assert.deepEqual((await value('keywords: paix, guerre; trêve'))?.keywords, ['paix', 'guerre', 'trêve'])
  for (const date of ['2024-03-02', '02/03/2024', '2 mars 2024', '2024/3/2', '"2024-03-02 10:00"'])
    assert.deepEqual((await value(`date: ${date}`))?.edition, {date: '2024-03-02'}, date)
  for (const date of ['today', '"`r Sys.Date()`"', '31/02/2024', 'hiver 2024'])
    assert.deepEqual((await read(`date: ${date}`)).unread, ['date'], date)
  assert.deepEqual((await value('format: {pdf: {toc: true, number-sections: true}}'))?.contents, true)
})

test('a key of ours misspelt is told with the right one; another tool’s never', async () => {
  assert.deepEqual((await read('titel: A\nauteur: B\nsubtitel: C')).told, [
    '2 config-key title',
    '3 config-key author',
    '4 config-key subtitle',
  ])
  const foreign = 'type: x\ntag: x\nversion: 1\nimage: x\nweight: 3\nicon: x\nnext: x\nstyle: x\nlink: x\nx: 1'
  assert.deepEqual((await read(foreign)).told, [])
})

test('a wrong value is a warning where it was meant for us, and another tool’s key otherwise', async () => {
  const {told, unread, value} = await read(
    'title: [a, b]\nkind: article\npage: 3\nnotes: {a: b}\nslug: /note/\ncover: {image: a.png, caption: x}\nprofiles: x',
  )
  assert.deepEqual(told, ['2 config-type'])
  assert.deepEqual(unread, ['kind', 'page', 'notes', 'slug', 'cover.caption', 'profiles'])
  assert.deepEqual(value?.cover, {image: 'a.png'})
  assert.deepEqual((await read('lang: fr_QC')).told, ['2 config-lang'])
})

test('a line that is no YAML is told and read as it stands', async () => {
  const {value, told} = await read('title: Paix : la guerre\nauthor:\n\t- Anne Roy\nlang: fr-CH\nsubtitle: "ouvert')
  assert.deepEqual(value, {title: 'Paix : la guerre', author: ['Anne Roy'], lang: 'fr-CH', subtitle: 'ouvert'})
  assert.ok(told.length > 0)
  assert.deepEqual((await read('title: A\nx: !expr 1\nlang: fr')).value, {title: 'A', lang: 'fr'})
  assert.deepEqual((await read('title: A\ntitle: B')).told, ['3 yaml-twice'])
})

test('TOML, its tables and its faults', async () => {
  const toml =
    'title = "Une note"\ndate = 2024-03-02\nweight = 3\ntags = ["a"]\n[author]\nname = "Anne"\n[params]\nx = 1'
  const {value, unread, places, told} = await read(toml, '+++')
  assert.deepEqual(value, {title: 'Une note', edition: {date: '2024-03-02'}, keywords: ['a'], author: ['Anne']})
  assert.deepEqual([unread, told], [['weight', 'params'], []])
  assert.deepEqual(places.title, {file: 'a.md', line: 2, column: 9, endLine: 2, endColumn: 19})
  const wrong = await read('title = "A"\nlang = fr\nsubtitle = "B"', '+++')
  assert.deepEqual([wrong.value, wrong.told], [{title: 'A', subtitle: 'B'}, ['3 toml-syntax']])
})

test('JSON', async () => {
  const {value, unread} = await read('{\n\t"title": "Une note",\n\t"draft": false\n}', '', '')
  assert.deepEqual([value, unread], [{title: 'Une note'}, ['draft']])
})

test('what is said of the rest is one line, and one of the bibliography', async () => {
  const {found} = await read('layout: a\nbibliography: b.bib\ncsl: x')
  assert.deepEqual(
    unreadKeys(found).map(({rule, values}) => [rule, values]),
    [
      ['front-matter-bibliography', {}],
      ['front-matter-unread', {keys: 'layout, csl'}],
    ],
  )
})

test('a date that is no day is told at its place, in its words', async () => {
  const {found} = await read('layout: a\ndate: 12-14 juin 2027')
  assert.deepEqual(
    unreadKeys(found).map(({rule, place, values}) => [place?.line, place?.column, rule, values]),
    [
      [3, 7, 'date-unread', {date: '12-14 juin 2027'}],
      [1, 1, 'front-matter-unread', {keys: 'layout'}],
    ],
  )
  const {found: day} = await read('date: 12 juin 2027')
  assert.deepEqual(unreadKeys(day), [])
})

test('nothing between the fences throws, or is more than a warning', async () => {
  const line = fc.oneof(
    fc.string({maxLength: 30}),
    fc.constantFrom(
      'title: *x',
      'a: &b [*b, *b]',
      '- x',
      '? y',
      'lang: [',
      'author: {',
      '%YAML',
      'a: |',
      '  b',
      '"c": d',
      '!!x y',
    ),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(line, {maxLength: 8}), fc.constantFrom('---', '+++'), async (lines, fence) => {
      const text = `${fence}\n${lines.join('\n')}\n${fence}\nTexte.`
      const found = await readHead({name: 'a.md', text}, publicationKeys)
      for (const {severity} of found?.checked.findings ?? []) assert.equal(severity, 'warning')
    }),
    {numRuns: 300},
  )
})

test('names as Obsidian shows links; a key of ours that says nothing in a text is told like any other', async () => {
  const {value, told, unread} = await read(
    `title: Une recette\nsource: le site\nauthor:\n  - '[[Anne Roy]]'\n  - '[[jc|Jean Côté]]'`,
  )
  assert.deepEqual(value?.author, ['Anne Roy', 'Jean Côté'])
  assert.deepEqual([told, unread], [[], ['source']])
})

test('lines of keys alone say what they say as it stands', async () => {
  const text =
    'Title: Un jeu : [la suite]\nDate: 2024-10-07 9:30\nTags: lang:fr, jeu\nAuthors: Anne Roy\nSlug: un-jeu\n---\nTexte.\n'
  const found = await readHead({name: 'a.md', text}, publicationKeys)
  assert.deepEqual(found?.checked.value, {
    title: 'Un jeu : [la suite]',
    edition: {date: '2024-10-07'},
    keywords: ['lang:fr', 'jeu'],
    author: ['Anne Roy'],
    slug: 'un-jeu',
  })
  assert.deepEqual([found?.unread, found?.checked.findings], [[], []])
  assert.deepEqual(found?.checked.places.title, {file: 'a.md', line: 1, column: 8, endLine: 1, endColumn: 27})
})
