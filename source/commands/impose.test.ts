/** `fascicule impose`: what is written, where, and what is refused. */
import assert from 'node:assert/strict'
import {mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {after, test} from 'node:test'
import {byHand, head, numbered, turned} from '../pdf/impose/testing.ts'
import {listen} from './testing.ts'

const folder = await mkdtemp(path.join(tmpdir(), 'fascicule-impose-'))
after(() => rm(folder, {recursive: true, force: true}))
const source = byHand([...head(5), ...numbered(5)])
await writeFile(path.join(folder, 'cours.pdf'), source)
await writeFile(path.join(folder, 'texte.md'), '# Texte\n')
await writeFile(path.join(folder, 'coupe.pdf'), source.subarray(0, 30))
await writeFile(
  path.join(folder, 'chiffre.pdf'),
  byHand([...head(1), ...numbered(1)], '/Encrypt <</Filter /Standard>>'),
)
const impose = (...words: string[]) => listen(['impose', ...words], folder)

test('beside the PDF, under a name that says what it is; the summary says how to print', async () => {
  const {exit, out, err} = await impose('cours.pdf', '--booklet')
  assert.deepEqual([exit, out], [0, ''])
  assert.equal(err, 'cours-livret.pdf : 2 feuilles de 210 × 297 mm. À imprimer recto verso, bord court, à 100 %.\n')
  const names = ['page 1', 'page 2', 'page 3', 'page 4', 'page 5', '', '', '']
  assert.deepEqual(await turned(await readFile(path.join(folder, 'cours-livret.pdf'))), names)
  const english = await listen(['impose', 'cours.pdf', '--four-up', '--duplex', 'short'], folder, {language: 'en'})
  assert.match(english.err, /cours-4-up\.pdf: 1 sheet of 210 × 297 mm\. Print on both sides, short edge, at 100%\./)
})

test('-o is a file, a folder or standard output; --json is one object', async () => {
  const {out} = await impose('cours.pdf', '--two-up', '-o', '-', '-q')
  assert.equal(out.slice(0, 5), '%PDF-')
  const {out: told} = await impose('cours.pdf', '--two-up', '-o', 'neuf/', '--json')
  const {outputs, exit, command} = JSON.parse(told)
  assert.deepEqual([exit, command, outputs[0].path, outputs[0].pages], [0, 'impose', 'neuf/cours-2-par-face.pdf', 3])
  assert.equal((await readFile(path.join(folder, 'neuf/cours-2-par-face.pdf'))).length, outputs[0].bytes)
})

test('what is refused says why, with exit 2, and writes nothing', async () => {
  const before = await readdir(folder)
  const refused: Record<string, string[]> = {
    'impose-scheme': ['cours.pdf'],
    'impose-with': ['cours.pdf', '--two-up', '--signature', '16'],
    'impose-number': ['cours.pdf', '--booklet', '--signature', '6'],
    'impose-sheet': ['cours.pdf', '--booklet', '--sheet', 'A44'],
    'impose-itself': ['cours.pdf', '--booklet', '-o', './cours.pdf'],
    'impose-not-pdf': ['texte.md', '--booklet'],
    'impose-damaged': ['coupe.pdf', '--booklet'],
    'impose-encrypted': ['chiffre.pdf', '--booklet', '-o', 'x.pdf'],
    'file-missing': ['rien.pdf', '--booklet'],
    'output-json': ['cours.pdf', '--booklet', '-o', '-', '--json'],
    'option-choice': ['cours.pdf', '--booklet', '--duplex', 'court'],
  }
  for (const [rule, words] of Object.entries(refused)) {
    const {exit, out, err} = await impose(...words)
    assert.equal(exit, 2, rule)
    assert.ok(`${out}${err}`.includes(rule), `${rule}: ${err}`)
    assert.doesNotMatch(err, /^\s+at /m)
  }
  assert.match((await impose('cours.pdf', '--booklet', '--cut-and-stack')).err, /impose-with/)
  assert.match((await impose('cours.pdf', '--booklet', '--paper', 'épais')).err, /impose-number/)
  assert.deepEqual(await readdir(folder), before)
  assert.deepEqual(await readFile(path.join(folder, 'cours.pdf')), source)
})

test('sheets by their name, by their sides, and by the locale of whoever prints', async () => {
  const said = async (...words: string[]) => (await impose('cours.pdf', '--booklet', '-o', 'y.pdf', ...words)).err
  assert.match(await said('--sheet', 'a3'), /297 × 420 mm/)
  assert.match(await said('--sheet', '450mm x 320mm'), /320 × 450 mm/)
  assert.match(await said('--sheet', 'A5'), /impose-scaled .*70\s%/)
})

test('sheets are not judged by what only a file for readers promises', async () => {
  const conditions = async (name: string) => {
    const {out} = await listen(['proof', name, '--json'], folder)
    const {findings} = JSON.parse(out) as {findings: {rule: string}[]}
    return findings.filter(({rule}) => rule === 'pdf-condition').length
  }
  assert.ok((await conditions('cours.pdf')) > 0)
  for (const scheme of ['--booklet', '--two-up']) {
    await impose('cours.pdf', scheme, '-o', 'feuilles.pdf')
    assert.equal(await conditions('feuilles.pdf'), 0, scheme)
  }
})
