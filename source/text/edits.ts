/** A change of a text: `text` stands for what is between the offsets. They count UTF-16 units. */
export interface TextEdit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** The text with the edits made. They are in order and don't overlap; all speak of the text before any of them. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let out = ''
  let at = 0
  for (const {start, end, text: replacement} of edits) {
    out += text.slice(at, start) + replacement
    at = end
  }
  return out + text.slice(at)
}

/** The edits in their order, without those that overlap the one before. */
export function inOrder<Edit extends TextEdit>(edits: readonly Edit[]): Edit[] {
  const kept: Edit[] = []
  let at = 0
  for (const edit of [...edits].sort((one, other) => one.start - other.start || one.end - other.end)) {
    if (edit.start < at) continue
    kept.push(edit)
    at = edit.end
  }
  return kept
}
