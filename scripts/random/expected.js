/** The words of a random document, in source order: what a PDF of it must hold. */
import {bare} from './words.js'

/**
 * @typedef {object} ExpectedWord
 * @property {string} word as written, with its punctuation
 * @property {string} key as compared
 * @property {'body' | 'note' | 'caption' | 'cell' | 'code'} stream
 * @property {number} group the block, cell, note or caption it stands in, from 0 in source order; order holds within it
 * @property {number} row the first group of the table row, for a cell; otherwise the group
 * @property {boolean} repeats true in a table's head, which is shown again on each page
 * @property {boolean} loose true in a note called from a cell: where a row is cut, notes come in the order of its pieces
 * @property {boolean} heading true in a heading, which a running head may show again
 */

/**
 * @param {ReturnType<import('./document.js').randomDocument>} document
 * @returns {ExpectedWord[]} the notes of a chapter follow its blocks
 */
export function expectedWords(document) {
  const list = {words: [], group: 0, calls: [], repeats: false, heading: false, loose: false}
  for (const chapter of document.chapters) {
    list.calls = []
    block(list, {kind: 'heading', pieces: chapter.title}, 'body')
    for (const each of chapter.blocks) block(list, each, 'body')
    for (const {key, loose} of list.calls) {
      list.loose = loose
      group(list, () => {
        for (const each of document.notes.get(key)) words(list, each.pieces, 'note')
      })
    }
    list.loose = false
  }
  return list.words
}

/** Everything added by `add` is of one group. */
const group = (list, add) => {
  add()
  list.group++
}

const blocks = (list, all, stream) => {
  for (const each of all) block(list, each, stream)
}

const block = (list, each, stream) => {
  switch (each.kind) {
    case 'plain':
    case 'paragraph':
      return group(list, () => words(list, each.pieces, stream))
    case 'heading':
      list.heading = true
      group(list, () => words(list, each.pieces, stream))
      list.heading = false
      return
    case 'list':
      return blocks(
        list,
        each.items.flatMap(item => item.blocks),
        stream,
      )
    case 'math':
      return undefined
    case 'code':
      return group(list, () => add(list, each.lines.join('\n'), stream === 'cell' ? 'cell' : 'code'))
    case 'table':
      return table(list, each)
    case 'figure':
      return group(list, () => add(list, `${each.caption} ${each.credit}`, 'caption'))
    case 'verse':
      return group(list, () => {
        for (const line of each.lines) words(list, line, stream)
      })
    case 'definitions':
      for (const {term, definitions} of each.entries) {
        group(list, () => words(list, term, stream))
        blocks(list, definitions.flat(), stream)
      }
      return
    default:
      if (each.title) group(list, () => words(list, each.title, stream))
      blocks(list, each.blocks, stream)
  }
}

const table = (list, each) => {
  group(list, () => words(list, each.caption, 'caption'))
  list.repeats = true
  for (const row of each.head) cells(list, row)
  list.repeats = false
  for (const row of each.rows) cells(list, row)
}

/** A cell is one group, whatever it holds. */
const cells = (list, row) => {
  const begins = list.group
  for (const cell of row.filter(Boolean)) {
    const start = list.group
    const first = list.words.length
    blocks(list, cell.blocks, 'cell')
    for (const word of list.words.slice(first)) {
      if (word.stream !== 'cell') continue
      word.group = start
      word.row = begins
    }
    list.group = start + 1
  }
}

const words = (list, pieces, stream) => add(list, textOf(list, pieces, stream === 'cell'), stream)

const add = (list, text, stream) => {
  for (const word of text.split(/[\s\u00a0\u202f]+/)) {
    const key = bare(word)
    if (key)
      list.words.push({
        word,
        key,
        stream,
        group: list.group,
        row: list.group,
        repeats: list.repeats,
        heading: list.heading,
        loose: list.loose,
      })
  }
}

/** Calls are noted in passing: notes come in the order of their calls. */
const textOf = (list, pieces, loose) =>
  pieces
    .map(piece => {
      if (piece.kind === 'note') list.calls.push({key: piece.key, loose})
      return piece.text ?? (piece.pieces ? textOf(list, piece.pieces, loose) : '')
    })
    .join('')
