/** Column widths by which a table is lowest. Pure arithmetic: all lengths are CSS px. */
import type {Asked, AskedCell, Stretch} from './cells.ts'

/** Rows by which a table is judged, at most: those of a longer one are taken here and there. */
const judged = 120
/** Parts in which the room that is left is shared. */
const parts = 60
/** What a line may be short of: the browser rounds widths to 1/64 px. */
const slip = 0.6

/** The least width of each column at which nothing is cut, at `size` times the table's size of type. */
export function leastWidths({columns, cells}: Asked, size: number): number[] {
  const widths = Array<number>(columns).fill(0)
  const asks = (cell: AskedCell): number =>
    cell.edges + Math.max(0, ...cell.stretches.map(({indent, pieces}) => size * (indent + Math.max(...pieces)))) + slip
  for (const cell of cells)
    if (cell.columns === 1) widths[cell.column] = Math.max(widths[cell.column] as number, asks(cell))
  for (const cell of cells) {
    if (cell.columns === 1) continue
    const spanned = widths.slice(cell.column, cell.column + cell.columns)
    const missing = asks(cell) - spanned.reduce((sum, width) => sum + width, 0)
    if (missing <= 0) continue
    for (const [index, width] of spanned.entries()) widths[cell.column + index] = width + missing / cell.columns
  }
  return widths
}

/** The widths, `available` in all, by which the table is lowest at `size`; no column is narrower than its least width. */
export function lowest(asked: Asked, available: number, size: number): number[] {
  const least = leastWidths(asked, size)
  const room = available - least.reduce((sum, width) => sum + width, 0)
  if (room <= 0 || least.length < 2) return least
  const part = room / parts
  const judge = judgeOf(asked, least, part, size)
  // Of two columns every division is tried; of more, what moving room from one to another leads to.
  const starts =
    least.length === 2
      ? Array.from({length: parts + 1}, (_, share) => [share, parts - share])
      : [byNeed(asked, least, size), least.map(() => 1)].map(shares => allot(shares))
  let best: {cost: number; shares: number[]} | undefined
  for (const start of starts) {
    const found = least.length === 2 ? {cost: judge.cost(start), shares: start} : climb(start, judge)
    if (!best || found.cost < best.cost - 1e-9) best = found
  }
  const shares = judge.tighten((best as {shares: number[]}).shares)
  const widths = least.map((width, column) => width + (shares[column] as number) * part)
  // What is left is shared by all: nothing is lower for it, and words have air.
  const total = widths.reduce((sum, width) => sum + width, 0)
  return widths.map(width => (width * available) / total)
}

/** How many lines `stretches` take in a measure of `width`. */
export function linesIn(stretches: readonly Stretch[], width: number, size: number): number {
  let lines = 0
  for (const {indent, gap, pieces} of stretches) {
    let left = -1
    for (const piece of pieces) {
      if (left >= size * (gap + piece)) left -= size * (gap + piece)
      else {
        lines++
        left = width - size * (indent + piece)
      }
    }
  }
  return lines
}

interface Judge {
  /** What a table with these shares of the room costs: lines of all its rows, then those of its tallest cells. */
  cost(shares: readonly number[]): number
  /** The same with what a column has for nothing taken from it. */
  tighten(shares: readonly number[]): number[]
}

function judgeOf({columns, rows, cells}: Asked, least: readonly number[], part: number, size: number): Judge {
  const step = Math.max(1, Math.ceil(rows / judged))
  const byColumn = Array.from({length: columns}, (_, column) =>
    cells.filter(cell => cell.column === column && cell.columns === 1 && (cell.row % step === 0 || cell.row < 3)),
  )
  const heights = Array.from({length: columns}, () => new Map<number, Map<number, number>>())
  /** Row → lines of the column's cell there, with this share. */
  const heightsOf = (column: number, share: number): Map<number, number> => {
    const known = heights[column]?.get(share)
    if (known) return known
    const width = (least[column] as number) + share * part - slip / 2
    const made = new Map<number, number>()
    for (const {row, rows, edges, stretches} of byColumn[column] ?? [])
      made.set(row, linesIn(stretches, width - edges, size) / rows)
    heights[column]?.set(share, made)
    return made
  }
  const tallest = new Map<number, number>()
  const squares = least.reduce((all, _, column) => {
    for (const lines of heightsOf(column, 0).values()) all += lines * lines
    return all
  }, 1)
  return {
    cost(shares) {
      tallest.clear()
      let all = 0
      for (const [column, share] of shares.entries()) {
        for (const [row, lines] of heightsOf(column, share)) {
          all += lines * lines
          if (lines > (tallest.get(row) ?? 0)) tallest.set(row, lines)
        }
      }
      let height = 0
      for (const lines of tallest.values()) height += lines
      return height + (0.9 * all) / squares
    },
    tighten: shares =>
      shares.map((share, column) => {
        const same = sum(heightsOf(column, share))
        let less = share
        while (less > 0 && sum(heightsOf(column, less - 1)) === same) less--
        return less
      }),
  }
}

/** All lines of a column. */
const sum = (heights: ReadonlyMap<number, number>): number => {
  let total = 0
  for (const lines of heights.values()) total += lines
  return total
}

/** Moves room from column to column as long as that makes the table lower. */
function climb(start: readonly number[], {cost}: Judge): {cost: number; shares: number[]} {
  let shares = [...start]
  let best = cost(shares)
  for (let round = 0; round < 20; round++) {
    const before = best
    for (const amount of [16, 8, 4, 2, 1]) {
      for (let from = 0; from < shares.length; from++) {
        for (let to = 0; to < shares.length; to++) {
          if (from === to || (shares[from] as number) < amount) continue
          const tried = shares.with(from, (shares[from] as number) - amount).with(to, (shares[to] as number) + amount)
          const found = cost(tried)
          if (found >= best - 1e-9) continue
          best = found
          shares = tried
        }
      }
    }
    if (best >= before - 1e-9) break
  }
  return {cost: best, shares}
}

/** What each column would take beyond its least width to stand on one line. */
function byNeed({cells}: Asked, least: readonly number[], size: number): number[] {
  const most = [...least]
  for (const {column, columns, edges, stretches} of cells) {
    if (columns !== 1) continue
    for (const {indent, gap, pieces} of stretches) {
      const all = pieces.reduce((total, piece) => total + piece, indent + gap * (pieces.length - 1))
      most[column] = Math.max(most[column] as number, edges + size * all)
    }
  }
  return most.map((width, column) => width - (least[column] as number))
}

/** Whole parts in these proportions. */
function allot(shares: readonly number[]): number[] {
  const total = shares.reduce((all, share) => all + share, 0) || 1
  const whole = shares.map(share => Math.floor((parts * share) / total))
  for (let left = parts - whole.reduce((all, share) => all + share, 0), index = 0; left > 0; left--, index++)
    whole[index % whole.length] = (whole[index % whole.length] as number) + 1
  return whole
}
