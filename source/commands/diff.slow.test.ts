/** The PDFs of `diff`, and the numbers of paragraphs, in a real browser. */
import assert from 'node:assert/strict'
import {mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {after, before, test} from 'node:test'
import {type ReadPage, readPdf} from '../pdf/read/index.ts'
import {listen} from './testing.ts'

let folder = ''
before(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'diff-slow-'))
  await write('ancien', '1.0.0', old)
  await write('nouveau', '1.1.0', now)
})
after(() => rm(folder, {recursive: true, force: true}))

const table = (year: string) => `| Mission | Année |\n|---|---|\n| ONUST | ${year} |\n| FINUL | 1978 |\n`
const long = Array.from(
  {length: 24},
  (_, at) => `Voici le paragraphe ${at} d'un texte assez long pour deux pages, et rien de plus.`,
)
const old = [
  '# La paix',
  'Un texte de trois mots, assez long pour que ses lignes soient justifiées par Fascicule.',
  'Ce paragraphe-ci va disparaître entièrement.',
  table('1948'),
  'Une phrase. Une autre phrase, qui sera un paragraphe.',
  ...long,
  '# La guerre',
  'Un second chapitre.',
]
const now = [
  '# La paix',
  'Un texte de quatre mots, assez long pour que ses lignes soient justifiées par Fascicule.',
  table('1949'),
  'Une phrase.',
  'Une autre phrase, qui sera un paragraphe.',
  'Une page de plus en tête.',
  ...long,
  ...long.map(text => text.replace('Voici', 'Encore')),
  '# La guerre',
  'Un second chapitre.',
]

const write = async (name: string, version: string, blocks: readonly string[]) => {
  await mkdir(path.join(folder, name, 'source'), {recursive: true})
  const head = `title: Guide\nlang: fr-CA\nkind: edition\nedition: {version: ${version}, date: 2026-01-10}\n`
  await writeFile(path.join(folder, name, 'publication.yaml'), head)
  await writeFile(path.join(folder, name, 'source/01.md'), `${blocks.join('\n\n')}\n`)
}

const pagesOf = async (file: string) => readPdf(await readFile(path.join(folder, file))).pages
const textOf = ({runs}: ReadPage) =>
  runs
    .map(({text}) => text)
    .join(' ')
    .replace(/\s+/g, ' ')

test('the marked edition passes the proof; what was put in, taken out and moved can be seen in it without colour', async () => {
  const {exit, err} = await listen(['diff', 'ancien', 'nouveau', '-o', 'marques.pdf'], folder)
  assert.equal(exit, 0, err)
  const pages = await pagesOf('marques.pdf')
  const page = pages.find(each => textOf(each).includes('ses lignes')) as ReadPage
  const text = textOf(page)
  for (const words of ['[trois]', 'quatre', '[Ce paragraphe-ci va disparaître entièrement.]', '[1948]', '[¶]'])
    assert.ok(text.includes(words), `${words} in ${text}`)
  const left = Math.min(...page.runs.filter(run => run.text.startsWith('Un texte')).map(({x}) => x))
  const bars = page.shapes.filter(([x0, y0, x1, y1]) => x1 < left && x1 - x0 < 2 && y1 - y0 > 10)
  assert.ok(bars.length >= 4, `${bars.length} bars`)
})

test('old page → new page, and the erratum sheet on one page', async () => {
  const {out} = await listen(['diff', 'ancien', 'nouveau', '--pages', '--json'], folder)
  const {pages} = JSON.parse(out) as {pages: {before: number; after: number[]}[]}
  const chapter = pages.at(-1) as {before: number; after: number[]}
  assert.ok(pages.length >= 2)
  assert.equal(chapter.after.length, 1)
  assert.ok((chapter.after[0] as number) > chapter.before, 'the second chapter went further back')

  await write(
    'corrige',
    '1.0.1',
    old.map(text => text.replace('trois', 'cinq').replace('1948', '1949')),
  )
  const {exit, err} = await listen(['diff', 'ancien', 'corrige', '--erratum', '-o', 'erratum.pdf'], folder)
  assert.equal(exit, 0, err)
  const sheet = await pagesOf('erratum.pdf')
  assert.equal(sheet.length, 1)
  const text = textOf(sheet[0] as ReadPage).replace(/[\u00A0\u202F]/g, ' ')
  assert.match(
    text,
    /Erratum.*Guide, édition 1\.0\.0.*p\. 7, 1 er paragraphe : au lieu de « Un texte de trois mots.*lire « Un texte de cinq mots/,
  )
})

test('an archive of ours is an edition', async () => {
  const yaml = path.join(folder, 'ancien/publication.yaml')
  await writeFile(yaml, `${await readFile(yaml, 'utf8')}profiles: {screen: {archive: true}}\n`)
  const built = await listen(['build', 'ancien', '-o', 'archive.pdf', '-q'], folder)
  assert.equal(built.exit, 0, built.err)
  assert.equal((await listen(['diff', 'archive.pdf', 'ancien', '-q'], folder)).out, 'Aucun changement.\n')
})

test('paragraphs have their number in the margin, the same in every profile, outside the words of the proof', async () => {
  const yaml = path.join(folder, 'nouveau/publication.yaml')
  await writeFile(
    yaml,
    `${await readFile(yaml, 'utf8')}paragraph-numbers: true\nprofiles:\n  screen: {}\n  carnet: {base: screen, page: {size: A6}}\n`,
  )
  assert.equal((await listen(['number', 'nouveau', '-q'], folder)).exit, 0)
  const {exit, err} = await listen(['build', 'nouveau', '-o', 'numeros/', '--strict', '-q'], folder)
  assert.equal(exit, 0, err)
  const lists = await Promise.all(
    ['numeros/guide.pdf', 'numeros/guide-carnet.pdf'].map(async file => {
      const pages = await pagesOf(file)
      return pages.flatMap(({runs}) =>
        runs.filter(({text}) => text.includes('¶')).map(({text}) => text.replace(/\s+/g, ' ').trim()),
      )
    }),
  )
  assert.deepEqual(lists[0], lists[1])
  assert.equal(lists[0]?.length, 53)
  assert.deepEqual([lists[0]?.[0], lists[0]?.at(-1)], ['¶ 1.1', '¶ 2.1'])
})
