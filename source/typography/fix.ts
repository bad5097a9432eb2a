import {applyEdits, inOrder, type TextEdit} from '../text/edits.ts'

/** A change of a source, by its offsets. */
export interface SourceChange {
  readonly sourceStart?: number
  readonly sourceEnd?: number
  readonly text: string
  /** Whether it belongs to the page and not to the source. */
  readonly layout?: boolean
}

/**
 * Writes corrections back into the source they speak of; all else stays byte for byte (line ends, BOM, front matter).
 * Edits without a place in the source and those of layout are left out, and so is one that overlaps the edit before it.
 */
export function fixMarkdown(source: string, edits: readonly SourceChange[]): string {
  return applyEdits(source, writtenEdits(edits))
}

/** The corrections that `fixMarkdown` writes, in order, each with what it is made of. */
export function writtenEdits<Change extends SourceChange>(
  changes: readonly Change[],
): (TextEdit & {readonly change: Change})[] {
  const placed = changes.flatMap(change => {
    const {sourceStart: start, sourceEnd: end, text, layout} = change
    return start === undefined || end === undefined || layout ? [] : [{start, end, text, change}]
  })
  return inOrder(placed)
}
