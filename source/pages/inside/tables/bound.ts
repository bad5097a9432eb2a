/** Cells that are never broken: a word and its number, « Article 12 ». */

/** One word and one number: the row's name. In a head they may stand under each other. */
const named = /^\p{L}[\p{L}.°]{0,14} \d{1,4}$/u

/** Forbids the end of a line in such cells of `tables`. */
export function bindShort(tables: readonly HTMLTableElement[]): void {
  for (const table of tables)
    for (const row of table.rows) {
      if (row.parentElement?.localName === 'thead') continue
      for (const cell of row.cells)
        if (named.test(cell.textContent?.trim() ?? '')) cell.style.setProperty('text-wrap-mode', 'nowrap')
    }
}
