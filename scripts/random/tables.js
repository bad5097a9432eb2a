/** Random tables: long ones, tall rows, row spans, column spans, both together. */
import {randomFigure, randomInlines, randomSentences} from './inlines.js'

/**
 * @param {any} maker
 * @param {{rows?: number, tall?: boolean}} [options] tall: rows taller than a page
 * @returns {{kind: 'table', columns: number, aligns: string[], caption: any[], head: any[][], rows: any[][], simple: boolean}}
 *   each row has one entry a column: a cell `{colspan, rowspan, header, blocks}`, or null where another cell spans it;
 *   `simple`: Markdown has a form for it
 */
export function randomTable(maker, {rows, tall = false} = {}) {
  const {chance} = maker
  const columns = chance.integer(2, 5)
  const length = rows ?? (chance.maybe(0.2) ? chance.integer(15, 40) : chance.integer(2, 12))
  const shape = tall
    ? 'blocks'
    : chance.weighted({simple: 5, blocks: length < 10 ? 2 : 0, rowspan: 2, colspan: 2, both: 3})
  const cell = (colspan = 1, rowspan = 1) => ({colspan, rowspan, header: false, blocks: contents(maker, shape, tall)})
  const grid = emptyGrid(length, columns)
  fill(chance, grid, cell, {
    colspan: shape === 'colspan' || shape === 'both' ? 0.15 : 0,
    rowspan: shape === 'rowspan' || shape === 'both' ? 0.15 : 0,
  })
  return {
    kind: 'table',
    columns,
    aligns: Array.from({length: columns}, () => chance.weighted({left: 6, right: 2, center: 1})),
    caption: chance.maybe(0.6) ? [{kind: 'text', text: `${randomWords(maker, chance.integer(2, 9))}.`}] : [],
    head: head(maker, columns, shape),
    rows: grid,
    simple: shape === 'simple',
  }
}

const randomWords = (maker, count) => Array.from({length: count}, () => maker.word()).join(' ')

const emptyGrid = (rows, columns) => Array.from({length: rows}, () => Array.from({length: columns}, () => undefined))

/** A cell that is spanned by another is null; undefined: not yet decided. */
const fill = (chance, grid, cell, odds) => {
  for (let row = 0; row < grid.length; row++) {
    for (let column = 0; column < grid[row].length; column++) {
      if (grid[row][column] !== undefined) continue
      let room = 1
      while (column + room < grid[row].length && grid[row][column + room] === undefined) room++
      const colspan = chance.maybe(odds.colspan) ? chance.integer(1, room) : 1
      const deepest = Math.min(grid.length - row, chance.maybe(0.15) ? 12 : 4)
      const rowspan = chance.maybe(odds.rowspan) ? chance.integer(1, deepest) : 1
      for (let down = 0; down < rowspan; down++) {
        for (let across = 0; across < colspan; across++) grid[row + down][column + across] = null
      }
      grid[row][column] = cell(colspan, rowspan)
    }
  }
}

const head = (maker, columns, shape) => {
  const {chance} = maker
  const cell = (colspan, rowspan = 1) => {
    const pieces = randomInlines(maker, {words: chance.integer(1, 3), markup: 0.05, notes: 0.02})
    return {colspan, rowspan, header: true, blocks: [{kind: 'plain', pieces}]}
  }
  const plain = () => Array.from({length: columns}, () => cell(1))
  if (shape === 'simple' || columns < 3 || chance.maybe(0.6)) return [plain()]
  const first = [cell(1, 2), cell(columns - 1), ...Array.from({length: columns - 2}, () => null)]
  return [first, [null, ...Array.from({length: columns - 1}, () => cell(1))]]
}

const contents = (maker, shape, tall) => {
  const {chance} = maker
  if (shape === 'simple') {
    if (chance.maybe(0.03)) return [{kind: 'plain', pieces: []}]
    return [
      {
        kind: 'plain',
        pieces: randomInlines(maker, {
          words: chance.integer(1, chance.maybe(0.1) ? 14 : 5),
          markup: 0.04,
          notes: 0.008,
        }),
      },
    ]
  }
  if (tall) {
    const length = chance.maybe(0.25) ? chance.integer(4, 8) : 1
    return Array.from({length}, () => ({kind: 'paragraph', pieces: randomSentences(maker, chance.integer(1, 5))}))
  }
  if (chance.maybe(shape === 'blocks' ? 0.6 : 0.1)) return blocks(maker)
  return [{kind: 'plain', pieces: randomInlines(maker, {words: chance.integer(1, 6), markup: 0.04, notes: 0.02})}]
}

const blocks = maker => {
  const {chance} = maker
  const result = Array.from({length: chance.integer(1, 2)}, () => ({
    kind: 'paragraph',
    pieces: randomSentences(maker, chance.integer(1, 3)),
  }))
  if (chance.maybe(0.2)) {
    const items = Array.from({length: 3}, () => ({
      done: false,
      blocks: [{kind: 'paragraph', pieces: randomInlines(maker, {words: 3, markup: 0, notes: 0})}],
    }))
    result.push({kind: 'list', type: 'bullet', start: 1, loose: false, items})
  }
  if (chance.maybe(0.05)) result.push({...randomFigure(maker, {width: 120, height: 90}), caption: '', credit: ''})
  return result
}
