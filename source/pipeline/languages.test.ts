/** Publications in other languages than French, through the whole pipeline: their text as typed, labels, hyphens, language. */
import assert from 'node:assert/strict'
import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {after, test} from 'node:test'
import {readPdf} from '../pdf/read/index.ts'
import type {Output} from '../types.ts'
import {build} from './index.ts'
import {readPublication} from './publication.ts'
import {openTextThread} from './text-thread.ts'

const folder = await mkdtemp(path.join(tmpdir(), 'fascicule-languages-'))
const thread = openTextThread()
after(async () => {
  await thread.close()
  await rm(folder, {recursive: true, force: true})
})

/** The lines of the PDF of `text`, its language, and what is found. */
const made = async (text: string) => {
  const file = path.join(folder, 'texte.md')
  await writeFile(file, text)
  const publication = await readPublication({file}, thread)
  const [{bytes, findings, refused}] = (await build(publication, {profiles: ['screen'], thread})) as [Output]
  assert.equal(refused, false)
  const {pages, lang} = readPdf(bytes)
  const lines = new Map<string, string>()
  for (const [number, {runs}] of pages.entries()) {
    for (const {text: run, y} of runs) {
      const key = `${number} ${Math.round(y)}`
      lines.set(key, (lines.get(key) ?? '') + run)
    }
  }
  const all = [...lines.values()]
  const divided = all.filter(line => /\p{L}[\u00AD\u2010]+$/u.test(line)).length
  return {lang, findings, text: all.join('\n').replaceAll('\u00AD', ''), divided}
}

const typographic = (rule: string) => /^[A-Z]\d\d$/.test(rule)

test('Spanish: labels of its own and of the publication, words divided, no French rule, quotes as typed', async () => {
  const words =
    'El mantenimiento de la responsabilidad internacional y el establecimiento de organizaciones humanitarias'
  const {lang, findings, text, divided} = await made(`---
lang: es-MX
kind: brochure
numbering: true
page: {size: A6}
labels: {chapter: Lección, boxes: {note: Ojo}}
---

# La paz

"Nosotros": ¿quién? ¡Nadie! 50%; ${`${words}, `.repeat(6)}y véase [](#tab-a).

> [!NOTE]
> Una observación.

> [!TIP]
> Otra.

| País | Año |
|---|---|
| España | 1955 |

Tabla: Miembros {#tab-a}

# Fin

Nada más.
`)
  assert.equal(lang, 'es-MX')
  assert.match(text, /"Nosotros": ¿quién\? ¡Nadie! 50%;/)
  assert.match(text, /Ojo/)
  assert.match(text, /Consejo/)
  assert.match(text, /Tabla\u00A01\u00A0– ?Miembros/)
  assert.match(text, /véase ?\n?tabla\u00A01/)
  assert.match(text, /lección 1/i)
  assert.ok(divided >= 3, `${divided} divided`)
  assert.deepEqual(
    findings.filter(({rule}) => typographic(rule) || rule === 'lang-labels'),
    [],
  )
})

test('German: nouns are divided at once and keep their capital in references; French within it is set as French', async () => {
  const {lang, findings, text, divided} = await made(`---
lang: de
page: {size: A6}
---

# Die Friedenssicherung

${'Entwicklungszusammenarbeit, Umweltschutzabkommen und Gesundheitsvorsorge: "nein"! '.repeat(6)} Siehe [](#tab-a) und [« oui !»]{lang=fr}.

| Land | Jahr |
|---|---|
| Schweiz | 2002 |

Tabelle: Mitglieder {#tab-a}
`)
  assert.equal(lang, 'de')
  assert.match(text, /"nein"!/)
  assert.match(text, /Tabelle\u00A01\u00A0– ?Mitglieder/)
  assert.match(text, /Siehe ?\n?Tabelle\u00A01/)
  assert.match(text, /«\u00A0oui\u202F!\u00A0»/)
  assert.ok(divided >= 4, `${divided} divided`)
  assert.ok(!findings.some(({rule}) => rule === 'lang-labels'))
})

test('a language without a file has French labels, which is told at its key, unless the author gives his own', async () => {
  const told = async (head: string) => {
    const file = path.join(folder, 'autre.md')
    await writeFile(file, `---\n${head}\n---\n\n# Titolo\n\nTesto.\n`)
    const {findings} = await readPublication({file}, thread)
    return findings.filter(({rule}) => rule === 'lang-labels').map(({place}) => place?.line)
  }
  assert.deepEqual(await told('lang: it'), [2])
  assert.deepEqual(await told('lang: it\nlabels: {contents: Indice}'), [])
  assert.deepEqual(await told('lang: fr-CA'), [])
})
