/** Documents as the authors of other tools write them (`fixtures/documents/`): read whole, with nothing of the tool shown. */
import assert from 'node:assert/strict'
import {readdirSync, readFileSync} from 'node:fs'
import {test} from 'node:test'
import {fileURLToPath} from 'node:url'
import type {Nodes, Root} from 'mdast'
import {fixMarkdown, typesetMarkdown} from '../../typography/index.ts'
import {prepareMarkdown} from '../index.ts'
import {parseMarkdown} from '../parse/index.ts'
import {expectedText, read, shownText} from '../testing.ts'

const folder = fileURLToPath(new URL('../../../fixtures/documents/', import.meta.url))
const names = readdirSync(folder, {recursive: true, encoding: 'utf8'})
  .filter(name => /\.(?:md|mdx|qmd|Rmd)$/.test(name) && !/SUMMARY\.md$/.test(name))
  .sort()

/** Marks of other tools, in text; code may speak of them. */
const marks =
  /!!! [a-z]|\?\?\?|===|\{%|\{\{[<%#]|%\}|\{:|\[\[|\]\]|:::|\/\/\/|8<-|\*\[|<\/?[A-Z]\w+[ >]|\\(?:begin|end|textbf|emph|newpage|vspace)\b|\{[a-z:]+\}`|%%|\|\||\{\+\+|\{--|\^\[|\+---|\{=|#\. /

const fixed = (source: string, file: string): string =>
  fixMarkdown(source, typesetMarkdown(parseMarkdown(source).tree, {locale: 'fr-FR', source, file}).edits)

const shapeOf = (node: Root | Nodes): unknown =>
  'children' in node ? [node.type, ...node.children.map(child => shapeOf(child))] : node.type

/** What is not prose, letter by letter. */
const untouched = (tree: Root | Nodes, source: string): string[] => {
  const {start, end} = tree.position ?? {}
  const text = source.slice(start?.offset, end?.offset)
  if (tree.type === 'html') return text.match(/<[^<>]*>/g) ?? []
  if (/^(?:code|inlineCode|foreign|inlineMath|math|attributes|definition)$/.test(tree.type)) return [text]
  return 'children' in tree ? tree.children.flatMap(child => untouched(child, source)) : []
}

await prepareMarkdown()

for (const name of names) {
  const source = readFileSync(folder + name, 'utf8')

  test(`${name}: read whole, with nothing of another tool on the page`, () => {
    const tree = read(source)
    assert.deepEqual(shownText(tree.root), expectedText(tree.text))
    // One speaks of a short code, and writes it so that it is none.
    for (const [stream, text] of shownText(tree.root))
      if (stream !== 'code') assert.doesNotMatch(text.replace('{{< figure >}}', ''), marks)
  })

  test(`${name}: corrected twice it is the same, its structure is kept, and what is no prose is left alone`, () => {
    const once = fixed(source, name)
    assert.equal(fixed(once, name), once)
    const [before, after] = [parseMarkdown(source).tree, parseMarkdown(once).tree]
    assert.deepEqual(shapeOf(after), shapeOf(before))
    assert.deepEqual(untouched(after, once), untouched(before, source))
  })
}
