import assert from 'node:assert/strict'
import {readdirSync, readFileSync} from 'node:fs'
import {test} from 'node:test'
import type {Nodes, Root} from 'mdast'
import {fixMarkdown, typesetMarkdown} from '../../typography/index.ts'
import {prepareMarkdown} from '../index.ts'
import {parseMarkdown} from '../parse/index.ts'
import {expectedText, faults, read, shownText} from '../testing.ts'

const folder = new URL('../../../fixtures/dialects/', import.meta.url)
const names = readdirSync(folder).filter(name => name.endsWith('.md'))
const textOf = (name: string): string => readFileSync(new URL(name, folder), 'utf8')

const fixed = (source: string): string =>
  fixMarkdown(source, typesetMarkdown(parseMarkdown(source).tree, {locale: 'fr-FR', source, file: 'a.md'}).edits)

/** The kinds of nodes of a tree, and how they nest. */
const shapeOf = (node: Root | Nodes): unknown =>
  'children' in node ? [node.type, ...node.children.map(child => shapeOf(child))] : node.type

/** Marks of other tools: the one document that shows one speaks of it, in code. */
const marks = /!!!|\?\?\?|===|\{%|\{\{[<%#]|%\}|\{:|\[\[|\]\]|:::|\/\/\/|8<-|\*\[|<\/?[A-Z]|\\ |\(@/

await prepareMarkdown()

for (const name of names) {
  test(`${name}: read whole, with nothing of another tool on the page`, () => {
    const tree = read(textOf(name))
    assert.deepEqual(shownText(tree.root), expectedText(tree.text))
    const shown = [...shownText(tree.root).values()].join(' ')
    assert.doesNotMatch(shown.replaceAll('{{#include}}', ''), marks)
    const errors = tree.findings.filter(({severity}) => severity === 'error').map(({rule}) => rule)
    assert.deepEqual(
      errors.filter(rule => rule !== 'image-missing' && rule !== 'link-missing'),
      [],
    )
  })

  test(`${name}: corrected twice it is the same, and its structure is kept`, () => {
    const once = fixed(textOf(name))
    assert.equal(fixed(once), once)
    assert.deepEqual(shapeOf(parseMarkdown(once).tree), shapeOf(parseMarkdown(textOf(name)).tree))
  })
}

test('one remark for each dialect and file, at its first place', () => {
  assert.deepEqual(faults('a [[b]] c\n\n[[d]]\n\n!!! note\n    e\n\n!!! tip\n    f'), [
    '1:3 info dialect-read',
    '5:1 info dialect-read',
  ])
})

test('what is no dialect is text', () => {
  const text =
    'A. Dupont, M. Durand.\n\nImport de biens. a == b == c, C++ et D++, 10:30:15, <https://a.fr>.\n\n!!!\n\n=== a'
  const tree = read(text)
  assert.deepEqual(
    tree.findings.filter(({rule}) => rule.startsWith('dialect')),
    [],
  )
})

test('what nothing closes is read in linear time', () => {
  for (const open of ['{{ a ', '{% a %} ', '[[a ', '==a ', '![[a ', '{: a ', ':a: ', '++a ', '(@a ', '<Aa b ']) {
    const time = (count: number): number => {
      const start = performance.now()
      read(open.repeat(count))
      return performance.now() - start
    }
    time(100)
    assert.ok(time(2000) < 3000 + 60 * time(200), open)
  }
})
