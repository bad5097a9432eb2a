/** Drawings as tools export them, through the whole pipeline: only what is painted is expected of the PDF. */
import assert from 'node:assert/strict'
import {cp, mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {after, test} from 'node:test'
import {readPdf} from '../pdf/read/index.ts'
import type {Output} from '../types.ts'
import {build} from './index.ts'
import {readPublication} from './publication.ts'
import {openTextThread} from './text-thread.ts'

const folder = await mkdtemp(path.join(tmpdir(), 'fascicule-drawn-'))
const thread = openTextThread()
after(async () => {
  await thread.close()
  await rm(folder, {recursive: true, force: true})
})
await cp(new URL('../../fixtures/drawings/', import.meta.url), folder, {recursive: true})

test('hidden layers, branches not taken, halos, effects and labels in HTML are what a renderer paints', async () => {
  const names = ['hidden-layer', 'drawio', 'mermaid', 'halo', 'effects']
  const figures = names.map(name => `![Plan](${name}.svg "Plan ${name}. Dessin : Comité")`)
  await writeFile(path.join(folder, 'texte.md'), `---\nlang: fr-FR\n---\n\n# Plans\n\n${figures.join('\n\n')}\n`)
  const publication = await readPublication({file: path.join(folder, 'texte.md')}, thread)
  const [{findings, refused, bytes}] = (await build(publication, {profiles: ['screen'], thread})) as [Output]
  // A part of a drawing that an effect paints twice keeps the PDF from its claims, and is told.
  const faults = findings.filter(({rule, severity}) => severity !== 'info' && !rule.startsWith('pdf-'))
  assert.deepEqual(
    faults.map(({rule, values}) => `${rule} ${JSON.stringify(values)}`),
    [],
  )
  assert.equal(refused, false)
  const runs = readPdf(bytes).pages.flatMap(page => page.runs)
  const text = runs.map(run => run.text).join(' ')
  for (const shown of ['Vérifier la pièce', 'dossier', 'Recevoir', 'Salle des fêtes', 'Non coupé', 'Rennes'])
    assert.ok(text.includes(shown), `${shown} in ${text}`)
  for (const unseen of ['à revoir', 'Text is not SVG', 'Dehors', 'Invisible', 'Sans encre'])
    assert.ok(!text.includes(unseen), unseen)
  // No face of the machine.
  for (const {font} of runs) assert.match(font.name, /Source|Type3/)
  // A font that prints badly is told where it stands.
  assert.ok(findings.filter(({rule}) => rule === 'proof-font').every(({place}) => place !== undefined))
})
