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

/**
 * Two lists of edits, one made after the other, as one list of edits of the text before both: in order, apart from each
 * other, so that they can be made in any order. Both are in order and don't overlap.
 *
 * @param text the text that `second` speaks of, `first` having been made
 * @returns each with the edits of both lists that became it; touching ones became one where their order would tell
 */
export function inOneStep<First extends TextEdit, Second extends TextEdit>(
  text: string,
  first: readonly First[],
  second: readonly Second[],
): (TextEdit & {readonly of: readonly (First | Second)[]})[] {
  const groups: Group<First, Second>[] = []
  for (const part of partsOf(first, second)) {
    const last = groups.at(-1)
    if (last && (part.start < last.end || (part.start === last.end && isOrdered(last, part)))) {
      last.end = Math.max(last.end, part.end)
      last.parts.push(part)
    } else groups.push({start: part.start, end: part.end, parts: [part]})
  }
  let grown = 0
  return groups.map(({start, end, parts}) => {
    const made = parts.flatMap(({edit, isFirst}) =>
      isFirst ? [] : [{...edit, start: edit.start - start, end: edit.end - start}],
    )
    const before = start - grown
    for (const {edit, isFirst} of parts) if (isFirst) grown += edit.text.length - (edit.end - edit.start)
    return {
      start: before,
      end: end - grown,
      text: applyEdits(text.slice(start, end), made),
      of: parts.map(({edit}) => edit),
    }
  })
}

/** An edit in the offsets of the text between the two lists. */
interface Part<Edit> {
  readonly start: number
  readonly end: number
  readonly edit: Edit
  readonly isFirst: boolean
}

interface Group<First, Second> {
  readonly start: number
  end: number
  readonly parts: Part<First | Second>[]
}

const partsOf = <First extends TextEdit, Second extends TextEdit>(
  first: readonly First[],
  second: readonly Second[],
): Part<First | Second>[] => {
  let grown = 0
  const parts: Part<First | Second>[] = first.map(edit => {
    const start = edit.start + grown
    grown += edit.text.length - (edit.end - edit.start)
    return {start, end: start + edit.text.length, edit, isFirst: true}
  })
  for (const edit of second) parts.push({start: edit.start, end: edit.end, edit, isFirst: false})
  return parts.sort((one, other) => one.start - other.start || one.end - other.end)
}

/** Whether it matters which of two that touch is made first: one puts something in where the other begins or ends. */
const isOrdered = <First, Second>(group: Group<First, Second>, part: Part<First | Second>) =>
  part.isFirst || part.start === part.end || group.start === group.end || group.parts.some(({isFirst}) => isFirst)

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
