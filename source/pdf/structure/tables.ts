/** Tables: their caption first, heads that say of what they are heads (ISO 32000-1, 14.8.5.7; ISO 14289-1, 7.5). */
import type {PdfFile} from '../read/file.ts'
import {attributesOf, type StructureElement} from '../read/tree.ts'
import type {PdfValue} from '../read/values.ts'
import {attributes, isOf} from './element.ts'

/**
 * Of the attributes that Chromium writes, those that say something stay: the scope of a head, spans over one. The heads of a
 * cell follow from these; named one by one they would name those of a page that is joined to another.
 *
 * @param role of a cell that pages may cut, how many rows it spans stands in it: `td3`
 */
export function makeTables(cell: StructureElement, role: string | undefined, file: PdfFile): void {
  if (isOf(cell, 'Table')) {
    cell.kids = [...cell.kids.filter(kid => isOf(kid, 'Caption')), ...cell.kids.filter(kid => !isOf(kid, 'Caption'))]
    cell.rest.delete('A')
  }
  if (!isOf(cell, 'TH', 'TD')) return
  const said: Record<string, PdfValue> = {}
  for (const dict of attributesOf(cell, file)) for (const [key, entry] of dict) said[key] = file.resolve(entry)
  const {Scope = 'Column', ColSpan} = said
  const RowSpan = Number(/\d+$/.exec(role ?? '')?.[0] ?? said.RowSpan)
  const kept: Record<string, PdfValue> = {}
  if (cell.type === 'TH') kept.Scope = Scope
  if (RowSpan > 1) kept.RowSpan = RowSpan
  if (typeof ColSpan === 'number' && ColSpan > 1) kept.ColSpan = ColSpan
  cell.rest.clear()
  if (Object.keys(kept).length > 0) cell.rest.set('A', attributes('Table', kept))
}
