/** A booklet and links on paper, from Markdown to the sheets, in a real browser. */
import assert from 'node:assert/strict'
import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {after, test} from 'node:test'
import {readPdf} from '../pdf/read/index.ts'
import {sheetFindings} from '../proof/sheets/index.ts'
import type {Output} from '../types.ts'
import {build} from './index.ts'
import {readPublication} from './publication.ts'
import {openTextThread} from './text-thread.ts'

const folder = await mkdtemp(path.join(tmpdir(), 'fascicule-booklet-'))
const thread = openTextThread()
after(async () => {
  await thread.close()
  await rm(folder, {recursive: true, force: true})
})
await writeFile(
  path.join(folder, 'publication.yaml'),
  `title: Essai
lang: fr-FR
cover: {back: {text: Fin.}}
edition: {version: 1.0.0}
profiles:
  screen: {}
  booklet: {}
  cahiers: {base: booklet, sheet: A3, signature: 8, paper: 0.2mm}
  print: {links: notes}
  liste: {base: screen, links: list}
  codes: {base: booklet, links: qr, paper: Couché}
  liens: {base: print, links: true}
`,
)
const chapter = (name: string) => `# ${name}\n\nVoir [le site](https://exemple.fr/${name}) du chapitre ${name}.\n`
await writeFile(path.join(folder, '01.md'), ['Un', 'Deux', 'Trois', 'Quatre', 'Cinq'].map(chapter).join('\n'))
const made = async (...profiles: string[]) => build(await readPublication({folder}, thread), {profiles, thread})
const words = ({bytes}: Output) => readPdf(bytes).pages.map(({runs}) => runs.map(({text}) => text).join(''))

test('the booklet has the pages of screen, two on a side, the back cover outside', async () => {
  const [screen, booklet, signatures] = (await made('screen', 'booklet', 'cahiers')) as [Output, Output, Output]
  for (const {refused, proof, findings, profile} of [booklet, signatures]) {
    assert.deepEqual([refused, proof.lost], [false, 0], profile)
    assert.deepEqual(
      findings.filter(({severity}) => severity === 'error'),
      [],
    )
  }
  assert.equal(booklet.name, 'essai-livret.pdf')
  const print = booklet.findings.find(({rule}) => rule === 'booklet-sheets')
  const sheets = Math.ceil(screen.pages / 4)
  assert.deepEqual(print?.values, {sheets, width: 210, height: 297, duplex: 'short'})
  const pages = readPdf(screen.bytes)
  const sides = readPdf(booklet.bytes).pages
  assert.equal(sides.length, Math.ceil(pages.pages.length / 4) * 2)
  assert.deepEqual([Math.round(sides[0]?.width ?? 0), Math.round(sides[0]?.height ?? 0)], [842, 595])
  const [front = ''] = words(booklet)
  assert.match(front, /Essai/)
  assert.match(front, /Fin\./)
  const keepLast = true
  assert.deepEqual(sheetFindings(pages, {bytes: booklet.bytes, keepLast}), [])
  const [side] = readPdf(signatures.bytes).pages
  assert.equal(Math.round(side?.width ?? 0), 1191)
  assert.match(words(signatures)[0] ?? '', /Feuille 1 sur 3, recto\. Recto verso, bord court, à 100\s%\./)
  // The check sees each fault that it is there for.
  const [rule] = sheetFindings(pages, {bytes: booklet.bytes, keepLast: false}).map(finding => finding.rule)
  assert.equal(rule, 'imposition-wrong')
  assert.equal(sheetFindings(pages, {bytes: signatures.bytes, keepLast}).length, 1, 'other marks and another order')
  const fewer = {...pages, pages: pages.pages.slice(0, -1)}
  assert.equal(sheetFindings(fewer, {bytes: booklet.bytes, keepLast}).length, 1)
})

test('addresses are printed, and proved as words of the house; links in a PDF for paper are told', async () => {
  const outputs = await made('print', 'liste', 'codes', 'liens')
  const [print, list, codes, links] = outputs as [Output, Output, Output, Output]
  for (const {refused, proof, profile} of outputs)
    assert.deepEqual([refused, proof.lost, proof.twice, proof.disorder], [false, 0, 0, 0], profile)
  assert.match(words(print).join(' '), /exemple\.fr\/Un/)
  assert.match(words(list).join(' '), /Liens.*\[1\].*exemple\.fr\/Un.*\[5\].*exemple\.fr\/Cinq/)
  assert.match(words(codes).join(' '), /exemple\.fr\/Trois/)
  assert.doesNotMatch(words(links).join(' '), /exemple\.fr/)
  const told = (output: Output) => output.findings.map(({rule, place}) => `${rule}:${place?.line}`)
  assert.ok(told(links).includes('profile-links:12'), told(links).join())
  assert.ok(told(codes).includes('profile-paper:11'), told(codes).join())
})
