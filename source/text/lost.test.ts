import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Node} from 'unist'
import {lostSpans} from './lost.ts'

const placed = (value: string, from: number) => ({
  type: 'text',
  value,
  position: {
    start: {line: 1, column: from + 1, offset: from},
    end: {line: 1, column: from + value.length + 1, offset: from + value.length},
  },
})
const bare = (value: string) => ({type: 'text', value})

test('what has lost its position is found after what stands before it', () => {
  const source = 'Voir a **a** puis www.a.org.'
  const link = {type: 'link', children: [bare('www.a.org')]}
  const tree = {type: 'root', children: [placed('Voir a ', 0), bare('a'), bare(' puis '), link, bare('.')]}
  const spans = lostSpans(tree as Node, source)
  const text = (node: Node) => source.slice(spans.get(node)?.from, spans.get(node)?.to)
  assert.equal(spans.get(tree.children[1] as Node)?.from, 9)
  assert.equal(text(link), 'www.a.org')
  assert.equal(text(tree.children[4] as Node), '.')
})

test('a byte order mark is counted; what stands nowhere has a place all the same', () => {
  const tree = {type: 'root', children: [bare('été'), bare('jamais')]}
  const spans = lostSpans(tree as Node, '\uFEFFété', 1)
  assert.deepEqual(
    [...spans.values()],
    [
      {from: 1, to: 4},
      {from: 4, to: 4},
    ],
  )
})
