/** For tests: a worksheet with a word that is nowhere else in each place where an answer may stand, and its PDFs. */
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {deflateSync} from 'node:zlib'
import type {Output, Profile} from '../types.ts'
import {build} from './index.ts'
import {readPublication} from './publication.ts'
import {stopper} from './stopper.ts'
import {openTextThread} from './text-thread.ts'

/** The word of each place. */
export const planted = {
  text: 'ornithorynque',
  alternative: 'libellule',
  cell: 'hippocampe',
  formula: 'wombat',
  code: 'numbat',
  link: 'casoar',
  note: 'xylophone',
  caption: 'mygale',
  heading: 'salamandre',
  index: 'zygomatique',
  choice: 'babiroussa',
  remark: 'tamanoir',
  drawing: 'quetzal',
  file: 'pangolin',
} as const

const text = `# Le Conseil de sécurité en question

Lisez le document, puis répondez. Le Conseil compte quinze membres.[^a]

[^a]: Charte, article 23. La note a quelques mots de plus.

:::exercice[Des mots]

Combien le Conseil a-t-il de membres permanents ? Nommez-les.

::lignes{4}

:::reponse
Cinq, dont un ${planted.text}.[^b] <!-- index: ${planted.index} -->
:::
:::

[^b]: Note ${planted.note}, article 27.

:::exercice[Un graphique]

Tracez la courbe.

::quadrillage{5cm}

:::reponse
Une droite de pente deux, un ${planted.text}.

| Année | Vetos |
|---|---|
| 1946 | ${planted.cell} |
:::
:::

:::enseignant
Comptez vingt minutes, ${planted.remark}. Voir [](#reponse-salamandre).
:::

:::exercice[Des choix]
- [ ] rouge
- [x] bleu

::cadre{80cm}
:::

## Suite du cours

Voir [](#reponse-salamandre) et [le corrigé](#reponse-salamandre).

<div style="background: #cde">Un fond de couleur.</div>

![Un carré montré](images/montre.png "Un carré que tous voient")

:::exercice[Sans espace]

Que dit l'article 27 ?

:::reponse
Le veto.

### Réponse ${planted.heading}

![Une ${planted.alternative}](images/${planted.file}.png "Légende : ${planted.caption}")

![Un dessin](images/dessin.svg)

$x = \\text{${planted.formula}}$ et [un lien](https://exemple.org/${planted.link}) \`${planted.code}\`

- [x] le ${planted.choice}
- [ ] le chat
:::
:::

Dernier alinéa après les exercices, avec des mots qui tiennent au bas de la page.
`

/** A PNG of three colours. */
export function png(width: number, height: number, of: (x: number, y: number) => readonly number[]): Buffer {
  const rows = Array.from({length: height}, (_, y) => [0, ...Array.from({length: width}, (_, x) => of(x, y)).flat()])
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
    const ends = Buffer.alloc(8)
    ends.writeUInt32BE(data.length, 0)
    ends.writeUInt32BE(crc(body), 4)
    return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)])
  }
  const head = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 2, 0, 0, 0])
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.from(rows.flat()))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** ISO 15948, annex D. */
function crc(bytes: Uint8Array): number {
  let sum = 0xffffffff
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1
  }
  return (sum ^ 0xffffffff) >>> 0
}

/** The PDFs of the worksheet in these profiles, by name. */
export async function family(profiles: readonly string[]): Promise<Map<string, Output>> {
  return new Map((await familyList(profiles)).map(output => [output.profile, output]))
}

/** The PDFs of a worksheet in these profiles. @param more lines of publication.yaml */
export async function familyList(
  profiles: readonly (string | Profile)[],
  {more = '', source = text}: {more?: string; source?: string} = {},
): Promise<readonly Output[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'fascicule-family-'))
  const stop = stopper({})
  const thread = openTextThread(stop)
  try {
    for (const name of ['source', 'images']) await mkdir(path.join(folder, name))
    const files = {
      'source/01.md': source,
      'publication.yaml': `title: Essai\nlang: fr-FR\nkind: handout\ncontents: true\nlists: [index, figures]\n${more}`,
      [`images/${planted.file}.png`]: png(300, 200, (x, y) => [x % 256, y, (x * y) % 256]),
      'images/montre.png': png(120, 120, (x, y) => [200, x, y]),
      'images/dessin.svg': `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="40"><text x="5" y="20">${planted.drawing}</text></svg>`,
    }
    for (const [name, content] of Object.entries(files)) await writeFile(path.join(folder, name), content)
    return await build(await readPublication({folder}, thread), {profiles, thread})
  } finally {
    stop.release()
    await thread.close()
    await rm(folder, {recursive: true, force: true})
  }
}
