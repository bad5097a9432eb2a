import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import type {Nodes} from 'mdast'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {slower} from '../linear/measure.ts'
import {breaksEmphasis, escapedBackslashes, escapedFormulas, markdownLocator} from './markdown-source.ts'
import {typesetMarkdown} from './mdast.ts'

const parser = unified().use(remarkParse)

test('a leaf without a position is sought between its neighbours', () => {
  const source = '\uFEFFun *mot* et la suite\n\n> un autre'
  const tree = parser.parse(source)
  const texts: {node: Nodes & {value: string}; from: number}[] = []
  const visit = (node: Nodes): void => {
    if (node.type === 'text') texts.push({node, from: (node.position?.start.offset ?? Number.NaN) + 1})
    if ('children' in node) node.children.forEach(visit)
  }
  visit(tree)
  const known = markdownLocator(tree, source)
  for (const {node} of texts.slice(1, 3)) delete node.position
  const sought = markdownLocator(tree, source)
  assert.equal(texts.length, 4)
  for (const {node, from} of texts) {
    const to = from + node.value.length
    assert.deepEqual(sought({node, field: 'value', text: node.value}), {from, to}, node.value)
    if (node.position) assert.deepEqual(known({node, field: 'value', text: node.value}), {from, to})
  }
})

test('an alternative text is found in its source though it begins with a bracket', () => {
  const source = '![\\[mot\\] !](a.png)'
  const {edits} = typesetMarkdown(parser.parse(source), {locale: 'fr-FR', source})
  assert.deepEqual(
    edits.map(({sourceStart, sourceEnd}) => `${source.slice(0, sourceStart)}_${source.slice(sourceEnd)}`),
    ['![\\[mot\\]_!](a.png)'],
  )
})

test('what is escaped in a leaf is looked for in that leaf alone', () => {
  const formulas = (text: string) => {
    for (let at = 0; at < text.length; at += 4) escapedFormulas('mot', text, at, at + 3)
  }
  const backslashes = (text: string) => {
    for (let at = 0; at < text.length; at += 4) escapedBackslashes('a\\ b', text, at, at + 4)
  }
  assert.deepEqual([...slower(formulas, 'mot ', 5000), ...slower(backslashes, 'a\\ b', 5000)], [])
})

/** The elements of a text, without its words. */
const shapeOf = (node: Nodes): string =>
  'children' in node ? `${node.type}(${node.children.map(shapeOf).join('')})` : ''

test('an edit beside marks of emphasis that is not said to break them leaves them what they were', () => {
  const sign = fc.constantFrom('', ' ', 'x', '!', '«', '\u00A0', '’')
  const run = fc.constantFrom('*', '_', '**', '__')
  fc.assert(
    fc.property(fc.tuple(sign, sign, sign, sign), run, fc.nat({max: 3}), sign, ([a, b, c, d], mark, which, made) => {
      const parts = ['un ', a, mark, b, 'mot', c, mark, d, ' ici']
      const at = [1, 3, 5, 7][which] ?? 1
      const start = parts.slice(0, at).join('').length
      const old = parts[at] ?? ''
      const source = parts.join('')
      const edited = source.slice(0, start) + made + source.slice(start + old.length)
      const edit = {sourceStart: start, sourceEnd: start + old.length, text: made}
      if (!breaksEmphasis(edit as Parameters<typeof breaksEmphasis>[0], source))
        assert.equal(shapeOf(parser.parse(edited)), shapeOf(parser.parse(source)), `${source} → ${edited}`)
    }),
    {numRuns: 400},
  )
})

test('an edit breaks them where a mark would open or close no more, or begin to', () => {
  const breaks = (source: string, old: string, text: string, from = 0): boolean => {
    const sourceStart = source.indexOf(old, from)
    const edit = {sourceStart, sourceEnd: sourceStart + old.length, text}
    return breaksEmphasis(edit as Parameters<typeof breaksEmphasis>[0], source)
  }
  assert.ok(breaks("*qu'* il", ' ', ''), 'near the beginning')
  assert.ok(breaks('mot *!*', ' ', ''))
  assert.ok(breaks('* a*', ' ', ''), 'at the beginning')
  assert.ok(!breaks('un *mot* !', ' ', '\u202F', 8))
  assert.ok(!breaks('un mot !', ' ', '', 6), 'nothing is near')
  assert.ok(breaks('un _mot_ ici', ' ', '', 8), 'an underline within a word is none')
  assert.ok(breaks(`un ${'*'.repeat(8)} x`, ' ', '', 11))
  assert.equal(breaksEmphasis({text: ''} as Parameters<typeof breaksEmphasis>[0], '*a*'), false)
})

test('formulas whose backslashes Markdown takes away are found in the text', () => {
  const found = (text: string, source: string) =>
    escapedFormulas(text, source, 0, source.length).map(({start, end}) => text.slice(start, end))
  assert.deepEqual(found('Soit (x) et [y = 1] ou (z)', 'Soit \\(x\\) et \\[y = 1\\] ou (z)'), ['(x)', '[y = 1]'])
  assert.deepEqual(found('(x] = y)', '\\(x\\] = y\\)'), ['(x] = y)'])
  assert.deepEqual(found('Vu [...] et (cf p.10)', 'Vu \\[...\\] et \\(cf p.10\\)'), [], 'prose that was only escaped')
  assert.deepEqual(found('x) et y)', 'x\\) et y\\) \\('), [])
  assert.deepEqual(found('(x) ', '\\(x) '), [])
  assert.deepEqual(found('(x) y)', '\\(x\\) y\\)'), ['(x)'], 'the end of one ends no other')
  assert.deepEqual(found('autre', '\\(x\\)'), [], 'a source that is another')
})

test('a backslash that is written twice is one, and no space of pandoc', () => {
  const found = (text: string, source: string) =>
    escapedBackslashes(text, source, 0, source.length).map(({start}) => start)
  assert.deepEqual(found('a \\ b \\ c', 'a \\\\ b \\ c'), [2])
  assert.deepEqual(found('a \\ b', 'a \\ b'), [])
  assert.deepEqual(found('a \\b', 'a \\\\b'), [])
  assert.deepEqual(found('\\ \\ \\', '\\\\ \\\\ \\\\'), [0, 2])
  assert.deepEqual(found('autre \\ chose', 'a \\\\ b'), [], 'a source that is another')
})
