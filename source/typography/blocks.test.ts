import assert from 'node:assert/strict'
import {test} from 'node:test'
import {createSink, switched} from './blocks.ts'
import {EMPTY, OBJECT} from './characters.ts'

test('comments put rules off and on', () => {
  const after = (comment: string, ...off: readonly string[]): string[] | undefined => {
    const found = switched(comment, new Set(off))
    return found && [...found]
  }
  assert.deepEqual(after(' typo: off '), ['*'])
  assert.deepEqual(after('<!-- typo: off W02, T -->'), ['W02', 'T'])
  assert.deepEqual(after('typo:off W02', 'T01'), ['T01', 'W02'])
  assert.deepEqual(after('typo: on', 'T01', 'W02'), [])
  assert.deepEqual(after('typo: on T01', 'T01', 'W02'), ['W02'])
  assert.deepEqual(after('typo: off truc'), ['*'])
  for (const comment of ['page', 'typo: peut-être', 'typo off', 'pas typo: off'])
    assert.equal(after(comment), undefined)
})

test('a block is one text, and where each part of it comes from', () => {
  const node = {type: 'text'}
  const sink = createSink('fr-FR', 'cell', new Set(['T']))
  sink.leaf(node, 'value', 'un ', {italic: true})
  sink.leaf(node, 'value', '')
  sink.mark(OBJECT)
  sink.keep(1, 1)
  sink.keep(1, 2)
  assert.equal(sink.length, 4)
  sink.switch(new Set(['W']))
  sink.leaf(node, 'alt', 'deux', {raised: true})
  // What has no text at the end is no part of the block.
  sink.mark(EMPTY)
  sink.mark(EMPTY)
  assert.deepEqual(sink.block(), {
    locale: 'fr-FR',
    kind: 'cell',
    text: `un ${OBJECT}deux`,
    pieces: [
      {leaf: {node, field: 'value', text: 'un '}, start: 0, italic: true, raised: false},
      {leaf: {node, field: 'alt', text: 'deux'}, start: 4, italic: false, raised: true},
    ],
    switches: [
      {at: 0, off: new Set(['T'])},
      {at: 4, off: new Set(['W'])},
    ],
    kept: [{start: 1, end: 2}],
  })
})
