/** The widths of a table's columns, and the room that there is for them. Lengths are CSS px. */

/** Writes columns of these widths, as shares of the table's own. */
export function writeColumns(table: HTMLTableElement, widths: readonly number[]): void {
  const total = widths.reduce((sum, width) => sum + width, 0)
  if (total <= 0) return
  const group = document.createElement('colgroup')
  for (const width of widths) {
    const col = document.createElement('col')
    col.style.inlineSize = `${(100 * width) / total}%`
    group.append(col)
  }
  for (const old of table.querySelectorAll(':scope > colgroup')) old.remove()
  if (table.caption) table.caption.after(group)
  else table.prepend(group)
  table.style.tableLayout = 'fixed'
}

/** The width that a table may have where it stands, its margins aside, and these margins. */
export function roomFor(table: HTMLTableElement): {readonly available: number; readonly margins: number} {
  const around = getComputedStyle(table.parentElement as Element)
  const margins = sides(getComputedStyle(table), 'marginLeft', 'marginRight')
  const outer = (table.parentElement as Element).getBoundingClientRect().width
  const edges = sides(around, 'paddingLeft', 'paddingRight', 'borderLeftWidth', 'borderRightWidth')
  return {available: outer - edges - margins, margins}
}

type Side = 'marginLeft' | 'marginRight' | 'paddingLeft' | 'paddingRight' | 'borderLeftWidth' | 'borderRightWidth'

/** The sum of these lengths of a style. */
export const sides = (style: CSSStyleDeclaration, ...names: readonly Side[]): number =>
  names.reduce((sum, name) => sum + (Number.parseFloat(style[name]) || 0), 0)
