import type {Draft, Step} from '../draft.ts'
import {isRef, type PdfValue} from '../read/values.ts'
import {movedPatterns} from './patterns.ts'

/**
 * The page boxes are those of the layout, exact, with what is painted hanging from the top left corner, where Chromium puts
 * it whatever size it rounds the paper to. Of annotations, those that went are no longer listed.
 */
export const boxes: Step = draft => {
  const lifts = new Map<number, PdfValue>()
  for (const {leaf, width, height, up, annotations} of draft.sheets) {
    const box = [0, 0, width, height]
    const page = new Map(leaf.own)
    for (const name of ['MediaBox', 'CropBox', 'BleedBox', 'TrimBox']) page.set(name, box)
    page.delete('ArtBox')
    const kept = annotations.filter(value => !isRef(value) || !draft.dropped.has(value.ref))
    if (kept.length > 0) page.set('Annots', kept)
    else page.delete('Annots')
    const contents = draft.file.array(page.get('Contents'))
    const streams = contents.length > 0 ? contents : [page.get('Contents') ?? null]
    if (up !== 0) page.set('Contents', [lift(up, lifts, draft), ...streams])
    draft.put(leaf.ref, page)
  }
  const moves = draft.sheets.map(({leaf, up}) => ({leaf, right: 0, up}))
  for (const [number, pattern] of movedPatterns(draft.file, moves)) draft.put(number, pattern)
  return []
}

/** A content stream that moves what follows it; one for all pages that move as far. */
const lift = (up: number, lifts: Map<number, PdfValue>, {allocate, put}: Draft): PdfValue => {
  const known = lifts.get(up)
  if (known !== undefined) return known
  const data = Buffer.from(`1 0 0 1 0 ${up.toFixed(5)} cm`)
  const value = {ref: put(allocate(), {dict: new Map([['Length', data.length]]), data})}
  lifts.set(up, value)
  return value
}
