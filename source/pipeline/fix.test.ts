import assert from 'node:assert/strict'
import {mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {test} from 'node:test'
import {fileURLToPath} from 'node:url'
import {toHtml} from 'hast-util-to-html'
import {prepareMarkdown, toHtmlTree} from '../markdown/index.ts'
import {parseMarkdown} from '../markdown/parse/index.ts'
import {profiles} from '../profiles/index.ts'
import {readPublication} from '../publication/index.ts'
import {fixMarkdown, typesetMarkdown, visible} from '../typography/index.ts'
import {labelsFor} from '../wording/index.ts'
import {fixedSources} from './fix.ts'
import {typesetMetadata} from './metadata.ts'

test('the values of publication.yaml are corrected where they stand, and once', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'fascicule-fix-'))
  const yaml = path.join(folder, 'publication.yaml')
  try {
    await writeFile(
      yaml,
      "lang: fr-FR\r\ntitle: L'art d'écrire\r\nsubtitle: \"Pourquoi ?\"\r\ncover:\r\n  back:\r\n    text: >-\r\n      Un mot : l'un\r\n      ou l'autre !\r\n",
    )
    await writeFile(path.join(folder, 'texte.md'), '# Titre\n')
    const [fixed, ...others] = await fixedSources(await readPublication({folder}, profiles))
    assert.deepEqual(others, [])
    assert.equal(
      visible(fixed?.after ?? ''),
      'lang: fr-FR\r\ntitle: L’art d’écrire\r\nsubtitle: "Pourquoi⍭?"\r\ncover:\r\n  back:\r\n    text: >-\r\n      Un mot⍽: l’un\r\n      ou l’autre⍭!\r\n',
    )
    await writeFile(yaml, fixed?.bytes ?? '')
    assert.deepEqual(await fixedSources(await readPublication({folder}, profiles)), [])
    const {configuration, findings} = typesetMetadata(await readPublication({folder}, profiles))
    assert.equal(configuration.title, 'L’art d’écrire')
    assert.deepEqual(findings, [])
  } finally {
    await rm(folder, {recursive: true})
  }
})

test('a text of several paragraphs in publication.yaml is corrected as those of one are', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'fascicule-fix-'))
  const text =
    "title: A\ncover:\n  back:\n    text: |\n      L'un :\n\n      - l'autre ;\n\n\n      Fin !\nlang: fr-FR\n"
  try {
    await writeFile(path.join(folder, 'publication.yaml'), text)
    await writeFile(path.join(folder, 'texte.md'), '# Titre\n')
    const [fixed] = await fixedSources(await readPublication({folder}, profiles))
    assert.equal(
      visible(fixed?.after ?? ''),
      text.replaceAll("'", '’').replace(' :', '⍽:').replace(' ;', '⍭;').replace(' !', '⍭!'),
    )
  } finally {
    await rm(folder, {recursive: true})
  }
})

const root = fileURLToPath(new URL('../../', import.meta.url))
const names = await Promise.all(
  ['fixtures', 'templates'].map(async folder =>
    (await readdir(path.join(root, folder), {recursive: true})).map(name => path.join(root, folder, name)),
  ),
)
const files = names.flat().filter(name => name.endsWith('.md'))
await prepareMarkdown()

const html = (text: string, lang: string): string => {
  const labels = labelsFor(lang)
  const {root: tree} = toHtmlTree({name: 'a.md', text}, {lang, typography: {}, files: new Map(), labels})
  return toHtml(tree)
}

const fix = (text: string, locale: string): string =>
  fixMarkdown(text, typesetMarkdown(parseMarkdown(text).tree, {locale, source: text, file: 'a.md'}).edits)

// France's usage has the most rules: it takes them all, each of the others every third.
for (const [at, lang] of ['fr-FR', 'fr-CA', 'fr-CH', 'fr-BE'].entries()) {
  const some = files.filter((_, index) => at === 0 || index % 3 === at - 1)
  test(`${lang}: what --fix writes into each of ${some.length} fixtures makes the same pages, and is written once`, async () => {
    assert.ok(files.length > 100)
    for (const file of some) {
      const text = (await readFile(file, 'utf8')).replace(/^\uFEFF/, '')
      const fixed = fix(text, lang)
      assert.ok(html(fixed, lang) === html(text, lang), `${file}: other pages`)
      assert.ok(fix(fixed, lang) === fixed, `${file}: written twice`)
    }
  })
}
