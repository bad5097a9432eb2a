import assert from 'node:assert/strict'
import {readdirSync, readFileSync} from 'node:fs'
import {test} from 'node:test'
import {fileURLToPath} from 'node:url'
import {toHtml} from 'hast-util-to-html'
import {applyEdits} from '../text/edits.ts'
import {labelsFor} from '../wording/index.ts'
import {prepareMarkdown, structureFixes, toHtmlTree} from './index.ts'
import {offsetIn, withLineFeeds} from './line-ends.ts'

const options = {lang: 'fr-FR', typography: {}, files: new Map(), labels: labelsFor('fr-FR')}
const folder = fileURLToPath(new URL('../../fixtures/documents/', import.meta.url))
const names = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter(name =>
  /\.(?:md|mdx|qmd|Rmd)$/.test(name),
)

await prepareMarkdown()

test('an offset is that of the same letter', () => {
  const text = 'a\r\nb\r\n\r\nc\nd\r\n'
  const {text: other} = withLineFeeds({name: '', text})
  const offset = offsetIn(text)
  assert.deepEqual(
    [...other].map((sign, index) => (sign === '\n' ? sign : text[offset(index)])),
    [...other],
  )
  assert.equal(offset(other.length), text.length)
})

test('documents of other tools are the same, and are told the same, however their lines end', () => {
  const read = (name: string, text: string) => {
    const {root, findings} = toHtmlTree({name, text}, options)
    return [toHtml(root), findings]
  }
  for (const name of names) {
    const text = readFileSync(folder + name, 'utf8').replaceAll('\r\n', '\n')
    assert.deepEqual(read(name, text.replaceAll('\n', '\r\n')), read(name, text), name)
  }
})

test('what the structure asks for is changed where it stands, with the line ends of its text', () => {
  const text = '# Titre.\n\nUn mot\n\nà la suite.\n\nBac\tJour\nGris\tLundi\n'
  const fixed = (source: string): string =>
    applyEdits(
      source,
      structureFixes({name: 'a.md', text: source}, options)
        .flatMap(({fix = []}) => fix.map(one => ({start: one.sourceStart, end: one.sourceEnd, text: one.text})))
        .sort((one, other) => one.start - other.start),
    )
  assert.notEqual(fixed(text), text)
  assert.equal(fixed(text.replaceAll('\n', '\r\n')), fixed(text).replaceAll('\n', '\r\n'))
})
