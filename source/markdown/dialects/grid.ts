/**
 * The cells of a table drawn with `+`, `-` and `|`, some over several columns or rows: each is found by going round it from
 * its first corner.
 *
 * @see https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html#grid-tables
 */
export interface GridCell {
  readonly text: string
  readonly columns: number
  readonly rows: number
  readonly align?: string | undefined
}

interface Box {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/** The rows of the head and of the body. */
export function gridIn(lines: readonly string[]): {head: GridCell[][]; body: GridCell[][]} {
  const boxes = boxesIn(lines)
  const edges = (of: (box: Box) => number[]): number[] =>
    [...new Set(boxes.flatMap(of))].sort((one, other) => one - other)
  const tops = edges(({top, bottom}) => [top, bottom])
  const lefts = edges(({left, right}) => [left, right])
  const headEnd = lines.findIndex((line, index) => index > 0 && /^ *\+(?:[=:]+\+)+/.test(line))
  // Colons in the line under the head, or in the first one, say how a column stands.
  const marks = lines[Math.max(headEnd, 0)] ?? ''
  const rows = tops.slice(0, -1).map(top => ({
    top,
    cells: boxes
      .filter(box => box.top === top)
      .sort((one, other) => one.left - other.left)
      .map(({left, bottom, right}): GridCell => {
        const [first, last] = [marks.charAt(left + 1) === ':', marks.charAt(right - 1) === ':']
        return {
          text: textOf(lines, {top, left, bottom, right}),
          columns: lefts.indexOf(right) - lefts.indexOf(left),
          rows: tops.indexOf(bottom) - tops.indexOf(top),
          align: last ? (first ? 'center' : 'right') : undefined,
        }
      }),
  }))
  const isHead = ({top}: {top: number}): boolean => headEnd > 0 && top < headEnd
  const cellsOf = (of: typeof rows): GridCell[][] => of.map(({cells}) => cells)
  return {head: cellsOf(rows.filter(isHead)), body: cellsOf(rows.filter(row => !isHead(row)))}
}

const isAcross = (sign: string): boolean => sign === '-' || sign === '=' || sign === ':' || sign === '+'

/** Each box by its first corner, in the order of reading; a corner that opens none is skipped. */
const boxesIn = (lines: readonly string[]): Box[] => {
  const width = Math.max(...lines.map(line => line.length))
  const grid = lines.map(line => line.padEnd(width))
  const at = (row: number, column: number): string => grid[row]?.charAt(column) ?? ''
  const boxes: Box[] = []
  for (let top = 0; top < grid.length - 1; top++) {
    for (let left = 0; left < width - 1; left++) {
      if (at(top, left) !== '+' || !isAcross(at(top, left + 1)) || !/[|+]/.test(at(top + 1, left))) continue
      const box = boxFrom(at, top, left, grid.length, width)
      if (box) boxes.push(box)
    }
  }
  return boxes
}

const boxFrom = (
  at: (row: number, column: number) => string,
  top: number,
  left: number,
  height: number,
  width: number,
): Box | undefined => {
  for (let right = left + 1; right < width && isAcross(at(top, right)); right++) {
    if (at(top, right) !== '+') continue
    for (let bottom = top + 1; bottom < height && /[|+]/.test(at(bottom, right)); bottom++) {
      if (at(bottom, right) !== '+' || at(bottom, left) !== '+') continue
      let column = right
      while (column > left && isAcross(at(bottom, column))) column--
      let row = bottom
      while (row > top && /[|+]/.test(at(row, left))) row--
      if (column === left && row === top) return {top, left, bottom, right}
    }
  }
  return undefined
}

const textOf = (lines: readonly string[], {top, left, bottom, right}: Box): string => {
  const inside = lines.slice(top + 1, bottom).map(line => line.slice(left + 1, right).trimEnd())
  const indents = inside.filter(line => line !== '').map(line => line.length - line.trimStart().length)
  const indent = Math.min(...indents, 80)
  return inside
    .map(line => line.slice(indent))
    .join('\n')
    .trim()
}
