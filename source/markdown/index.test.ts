import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import type {Element, Root} from 'hast'
import {fromHtml} from 'hast-util-from-html'
import {toHtml} from 'hast-util-to-html'
import * as markdown from './index.ts'
import {documents, garbage} from './random.testing.ts'
import {expectedText, html, read, shownText} from './testing.ts'

await markdown.prepareMarkdown()

test('what the layer offers', () => {
  assert.deepEqual(Object.keys(markdown).sort(), ['prepareMarkdown', 'structureFixes', 'structureRules', 'toHtmlTree'])
})

const check = (text: string): void => {
  const tree = read(text)
  assert.deepEqual(shownText(tree.root), expectedText(tree.text))
  assert.deepEqual(
    tree.findings.filter(({rule}) => rule === 'text-lost'),
    [],
  )
  eachElement(tree.root, element => assert.ok(element.position, `${element.tagName} without a position`))
}

const eachElement = (node: Root | Element, visit: (element: Element) => void): void => {
  for (const child of node.children) {
    if (child.type !== 'element') continue
    visit(child)
    eachElement(child, visit)
  }
}

test('every word of a random document is shown once, in its stream, in order, as corrected', () => {
  fc.assert(fc.property(documents, check), {numRuns: 150})
})

test('the same for any heap of signs', () => {
  fc.assert(fc.property(garbage, check), {numRuns: 300})
})

test('a browser reads the HTML as the tree that it was written from', () => {
  const same = (text: string): void => {
    const html = toHtml(read(text).root)
    assert.equal(toHtml(fromHtml(html, {fragment: true})), html)
  }
  fc.assert(fc.property(documents, same), {numRuns: 50})
  fc.assert(fc.property(garbage, same), {numRuns: 300})
})

test('a head that dots close is no part of the text', () => {
  assert.equal(html('---\ntitle: a\n...\n\nUn\n\n---\n\nDeux'), '<p>Un</p><hr><p>Deux</p>')
})

test('signs that turn the direction of a text turn nothing where all is written from left to right', () => {
  assert.equal(html('Ouvert \u202E\u2067jamais\u2069 fermé'), '<p>Ouvert jamais fermé</p>')
  assert.equal(html('Le mot \u2067שלום\u2069 hébreu'), '<p>Le mot \u2067שלום\u2069 hébreu</p>')
})
