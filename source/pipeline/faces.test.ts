/** Faces of a publication's own, in each form in which they are handed on. */
import assert from 'node:assert/strict'
import {copyFile, mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {after, test} from 'node:test'
import {fileURLToPath} from 'node:url'
import {readPdf} from '../pdf/read/index.ts'
import type {Output} from '../types.ts'
import {build} from './index.ts'
import {readPublication} from './publication.ts'
import {openTextThread} from './text-thread.ts'

const folder = await mkdtemp(path.join(tmpdir(), 'fascicule-faces-'))
const thread = openTextThread()
after(async () => {
  await thread.close()
  await rm(folder, {recursive: true, force: true})
})

test('faces in .ttf, .otf and .woff2 are all taken', async () => {
  const faces = {
    ttf: fileURLToPath(new URL('../fonts/AtkinsonHyperlegibleNext_400Regular.ttf', import.meta.url)),
    otf: fileURLToPath(new URL('../../node_modules/source-code-pro/OTF/SourceCodePro-Regular.otf', import.meta.url)),
    woff2: fileURLToPath(new URL('../fonts/SourceSans3-Regular.ttf.woff2', import.meta.url)),
  }
  await mkdir(path.join(folder, 'polices'))
  const rules: string[] = []
  for (const [form, file] of Object.entries(faces)) {
    await copyFile(file, path.join(folder, `polices/maison.${form}`))
    rules.push(`@font-face { font-family: "Maison ${form}"; src: url("polices/maison.${form}"); }`)
    rules.push(`.${form} { font-family: "Maison ${form}"; }`)
  }
  await writeFile(path.join(folder, 'maison.css'), rules.join('\n'))
  await writeFile(
    path.join(folder, 'publication.yaml'),
    'title: Essai\nlang: fr-FR\nkind: document\ntheme: maison.css\n',
  )
  const text = Object.keys(faces).map(form => `[Dans la police maison ${form}.]{.${form}}`)
  await writeFile(path.join(folder, '01.md'), `# Un\n\n${text.join('\n\n')}\n`)
  const publication = await readPublication({folder}, thread)
  const [{bytes, refused, findings}] = (await build(publication, {profiles: ['screen'], thread})) as [Output]
  assert.equal(refused, false)
  const names = new Map<string, string>()
  for (const {runs} of readPdf(bytes).pages)
    for (const {text: run, font} of runs) {
      const form = /maison (\w+)/.exec(run)?.[1]
      if (form) names.set(form, font.name)
    }
  assert.deepEqual([...names.keys()].sort(), ['otf', 'ttf', 'woff2'])
  assert.match(names.get('ttf') ?? '', /Atkinson/)
  assert.match(names.get('woff2') ?? '', /Source ?Sans/)
  // Chromium embeds the outlines of an .otf as Type 3, which has no name: it is told, for those who print.
  assert.equal(names.get('otf'), 'Type3')
  assert.ok(findings.some(({rule}) => rule === 'proof-font'))
  assert.deepEqual(
    findings.filter(({severity}) => severity !== 'info'),
    [],
  )
})
