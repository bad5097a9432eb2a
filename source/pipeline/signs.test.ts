/** Signs of all kinds, through the whole pipeline: in faces of the house, or told and shown as a box; never lost. */
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

const folder = await mkdtemp(path.join(tmpdir(), 'fascicule-signs-'))
const thread = openTextThread()
after(async () => {
  await thread.close()
  await rm(folder, {recursive: true, force: true})
})

const text = `---
lang: fr-FR
---

# Signes 🎉

Émojis : 😀 🌡️ ❤️ ✅ 🇫🇷 👩‍🚀 🤷‍♀️ 👍🏽 1️⃣ 🏴󠁧󠁢󠁳󠁣󠁴󠁿 👨‍👩‍👧‍👦. Symboles : ★ ✓ ✗ ☐ ☎ ♪ ♠ ⌘ ① ➜ ⚖ ⠃. Calcul : ∀ ∈ ∞ √ ⇒ ℝ 𝔹 ⟨x⟩.

Grec : Ἐν ἀρχῇ ἦν ὁ λόγος. Ελληνικά. *Ἐν ἀρχῇ*. Cyrillique : Війна і мир, *Київ*, **Ђорђе**. Phonétique : [lɛ fʁɑ̃sɛ].

\`\`\`sql
VALUES\u200b (56, 1, 2) 🌡️ Question ✓
\`\`\`

Chinois : 漢字と漢字, *漢*. Arabe : مرحبا بالعالم. Hébreu : שלום עולם. Thaï : สวัสดี.
`

test('emoji, symbols, Greek and Cyrillic are set; signs of other scripts are boxes, told once each', async () => {
  await writeFile(path.join(folder, 'texte.md'), text)
  const publication = await readPublication({file: path.join(folder, 'texte.md')}, thread)
  const [{findings, refused, bytes}] = (await build(publication, {profiles: ['screen'], thread})) as [Output]
  assert.equal(refused, false)
  // A box is no sign to those who hear the page, so the PDF makes no claim.
  assert.ok(findings.some(({rule, values}) => rule === 'pdf-condition' && /漢/.test(String(values.words))))
  const errors = findings.filter(({rule, severity}) => severity !== 'info' && !rule.startsWith('pdf-'))
  assert.deepEqual(
    errors.map(({rule, place, values}) => `${rule} ${place?.line} ${values.glyph}`),
    [
      'proof-glyph 15 漢 字',
      'proof-glyph 15 と',
      'proof-glyph 15 ب ا ل ع م ر ح',
      'proof-glyph 15 ם ל ו ע ש',
      'proof-glyph 15 ส ว ั ด ี',
    ],
  )
  // No face but those of the house.
  for (const {name} of readPdf(bytes).fonts) assert.match(name, /Source|Noto|STIX|FasciculeBoxes/)
})

test('signs without width, wherever they stand, neither part a word nor cost the PDF its claim', async () => {
  const lines = ['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad'].map(
    (sign, at) => `## Tit${sign}re${at}${sign}

Un${at}${sign} mo${sign}t${at}, ${sign}puis${at} **gr${sign}as${at}**${sign} *it*${sign}alique${at}. « ${sign}Cité${at}${sign} »${sign} ; \`co${sign}de${at} ${sign}x${at}\`.${sign}

| gau${sign}che${at} | ${sign}droite${at} |
|---|---|
| cel${sign}lule${at} | ${sign} |
`,
  )
  await writeFile(path.join(folder, 'sans-largeur.md'), `---\nlang: fr-FR\n---\n\n# Signes\n\n${lines.join('\n')}`)
  const publication = await readPublication({file: path.join(folder, 'sans-largeur.md')}, thread)
  for (const {profile, refused, findings} of await build(publication, {profiles: ['screen', 'dyslexia'], thread})) {
    const told = findings.filter(({severity}) => severity !== 'info')
    assert.deepEqual([refused, told.map(({rule, values}) => `${rule} ${values.words}`)], [false, []], profile)
  }
})
