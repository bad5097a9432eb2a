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
      group(list, () => document.notes.get(key).forEach((each) => words(list, each.pieces, 'note')))
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
      return each.items.forEach((item) => item.blocks.forEach((inside) => block(list, inside, stream)))
    case 'code':
      return group(list, () => each.lines.forEach((line) => add(list, line, stream === 'cell' ? 'cell' : 'code')))
    case 'table':
      return table(list, each)
    case 'figure':
      return group(list, () => add(list, `${each.caption} ${each.credit}`, 'caption'))
    case 'verse':
      return group(list, () => each.lines.forEach((line) => words(list, line, stream)))
    case 'definitions':
      return each.entries.forEach((entry) => {
        group(list, () => words(list, entry.term, stream))
        entry.definitions.flat().forEach((inside) => block(list, inside, stream))
      })
    default:
      if (each.title) group(list, () => words(list, each.title, stream))
      each.blocks.forEach((inside) => block(list, inside, stream))
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
    cell.blocks.forEach((inside) => block(list, inside, 'cell'))
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
    if (key) list.words.push({word, key, stream, group: list.group, row: list.group, repeats: list.repeats, heading: list.heading, loose: list.loose})
  }
}

/** Calls are noted in passing: notes come in the order of their calls. */
const textOf = (list, pieces, loose) =>
  pieces
    .map((piece) => {
      if (piece.kind === 'note') list.calls.push({key: piece.key, loose})
      return piece.text ?? (piece.pieces ? textOf(list, piece.pieces, loose) : '')
    })
    .join('')
