/**
 * Rows that a `rowspan` ties together. A short group becomes a `tbody` of its own, which is never cut; a tall one is
 * untied: the content in the first row's cell, empty cells below it, marked so that they look and read as one. (Paged.js
 * doubles the spanning cell; cutting all the cells that cover a row was tried and lost text.)
 */

/**
 * @param body changed in place; may become several bodies
 * @param heights height of each row in px
 * @param limit height up to which a group stays whole, in px
 */
export function untie(body: HTMLTableSectionElement, heights: ReadonlyMap<Element, number>, limit: number): void {
  const rows = [...body.rows]
  let rest: HTMLTableSectionElement = body
  for (let start = 0; start < rows.length; ) {
    const end = groupEnd(rows, start)
    const group = rows.slice(start, end)
    const height = group.reduce((sum, row) => sum + (heights.get(row) ?? 0), 0)
    if (group.length > 1 && height <= limit) rest = own(group, rest)
    else if (group.length > 1) spread(group)
    else clip(group)
    start = end
  }
}

/** Unties the rows of a body that `untie` gave them: there is a page on which they do not stand whole. */
export function dissolve(group: Element): void {
  group.removeAttribute('data-group')
  spread([...(group as HTMLTableSectionElement).rows])
}

/** The index after the last row tied to the one at `start`. A span never reaches past the body. */
function groupEnd(rows: readonly HTMLTableRowElement[], start: number): number {
  let end = start + 1
  for (let index = start; index < end; index++) {
    for (const cell of (rows[index] as HTMLTableRowElement).cells) {
      const reach = cell.rowSpan === 0 ? rows.length : index + cell.rowSpan
      end = Math.max(end, Math.min(reach, rows.length))
    }
  }
  return end
}

/** Gives the group its own body; the rows after it go to another. Returns the body of those. */
function own(group: readonly HTMLTableRowElement[], body: HTMLTableSectionElement): HTMLTableSectionElement {
  const whole = body.cloneNode(false) as HTMLTableSectionElement
  const after = body.cloneNode(false) as HTMLTableSectionElement
  for (const made of [whole, after]) made.removeAttribute('id')
  whole.setAttribute('data-group', '')
  const last = group[group.length - 1] as HTMLTableRowElement
  while (last.nextSibling) after.append(last.nextSibling)
  whole.append(...group)
  body.after(whole)
  if (after.firstChild) whole.after(after)
  if (!body.firstElementChild) body.remove()
  return after.firstChild ? after : whole
}

/** Unties the rows: each spanning cell becomes one cell in each row, at its column. */
function spread(group: readonly HTMLTableRowElement[]): void {
  /** Column → the cell that reaches down into the next row. */
  let open = new Map<number, {cell: HTMLTableCellElement; left: number}>()
  group.forEach((row, index) => {
    const below = new Map<number, {cell: HTMLTableCellElement; left: number}>()
    let column = 0
    const own = [...row.cells]
    for (;;) {
      const above = open.get(column)
      if (above) {
        const filler = fillerOf(above.cell, above.left === 1)
        const next = own[0]
        if (next) next.before(filler)
        else row.append(filler)
        if (above.left > 1) below.set(column, {cell: above.cell, left: above.left - 1})
        column += above.cell.colSpan
        continue
      }
      const cell = own.shift()
      if (!cell) {
        if ([...open.keys()].some(key => key > column)) column++
        else break
        continue
      }
      const span = Math.min(cell.rowSpan || group.length, group.length - index)
      cell.rowSpan = 1
      if (span > 1) {
        cell.setAttribute('data-span', 'first')
        cell.setAttribute('data-rows', String(span))
        below.set(column, {cell, left: span - 1})
      }
      column += cell.colSpan
    }
    open = below
  })
}

function fillerOf(cell: HTMLTableCellElement, last: boolean): HTMLTableCellElement {
  const filler = cell.cloneNode(false) as HTMLTableCellElement
  filler.removeAttribute('id')
  filler.removeAttribute('data-rows')
  filler.setAttribute('data-span', last ? 'last' : 'middle')
  return filler
}

/** A span that reaches past the body ends with it. */
function clip(group: readonly HTMLTableRowElement[]): void {
  for (const row of group) for (const cell of row.cells) if (cell.rowSpan !== 1) cell.rowSpan = 1
}
