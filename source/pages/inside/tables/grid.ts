/** The cells of a table by row and column, whatever spans them. */

/** A cell and where it stands. */
export interface Place {
  readonly cell: HTMLTableCellElement
  readonly row: number
  readonly column: number
  /** Columns, and rows, over which it reaches. */
  readonly columns: number
  readonly rows: number
}

/** Where each cell of `table` stands; rows are counted over all its parts. */
export function placesIn(table: HTMLTableElement): Place[] {
  const places: Place[] = []
  /** Column → the first row that the cell above leaves free. */
  let taken: number[] = []
  let part: Element | null = null
  let left = 0
  for (const [row, line] of [...table.rows].entries()) {
    // No span reaches into another part.
    if (line.parentElement !== part) {
      taken = []
      part = line.parentElement
      left = part?.children.length ?? 1
    }
    let column = 0
    for (const cell of line.cells) {
      while ((taken[column] ?? 0) > row) column++
      const rows = Math.min(cell.rowSpan || left, left)
      for (let index = 0; index < cell.colSpan; index++) taken[column + index] = row + rows
      places.push({cell, row, column, columns: cell.colSpan, rows})
      column += cell.colSpan
    }
    left--
  }
  return places
}
