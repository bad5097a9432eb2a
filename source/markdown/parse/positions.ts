/** From a place in a text node's value to its place in the source. */
import type {Text} from 'mdast'
import type {Context} from '../context.ts'

/** A text, and where its lines begin. */
export type Located = Pick<Context, 'file' | 'point'>

/**
 * The offset in the source of each character of `node.value`, and of its end. A character that was escaped or written as a
 * reference has the offset of the backslash or the ampersand; line prefixes (`> `, indentation) are skipped.
 */
export function sourceOffsets(node: Pick<Text, 'value' | 'position'>, source: string): readonly number[] {
  const known = kept.get(node)
  if (known?.value === node.value) return known.offsets
  const offsets = align(node, source)
  kept.set(node, {value: node.value, offsets})
  return offsets
}

/** A long text is cut at many places: its offsets are read once. */
const kept = new WeakMap<object, {value: string; offsets: readonly number[]}>()

const align = (node: Pick<Text, 'value' | 'position'>, source: string): number[] => {
  const offsets: number[] = []
  let at = node.position?.start.offset ?? 0
  for (let index = 0; index < node.value.length; index++) {
    const character = node.value.charAt(index)
    if (character === '\n') {
      at += lengthOf(/[ \t]*/y, source, at)
      offsets.push(at)
      at += lengthOf(/(?:\r\n|\r|\n)[ \t>]*/y, source, at)
      continue
    }
    offsets.push(at)
    const escaped = source[at] === '\\' && source[at + 1] === character && /[!-/:-@[-`{-~]/.test(character)
    const reference =
      source[at] === '&' ? lengthOf(/&(?:#[xX]?[0-9a-fA-F]{1,7}|[A-Za-z][A-Za-z0-9]{1,31});/y, source, at) : 0
    if (escaped) at += 2
    else if (reference && (character !== '&' || /^&(?:amp|#0*38|#x0*26);/i.test(source.slice(at, at + 12)))) {
      at += reference
      if (/[\ud800-\udbff]/.test(character)) offsets.push(offsets[index++] ?? at)
    } else at++
  }
  offsets.push(node.position?.end.offset ?? at)
  return offsets
}

/** Whether the character at `index` stands as it is in the source: neither escaped nor a reference. */
export function isLiteral(node: Text, index: number, located: Located): boolean {
  const offsets = sourceOffsets(node, located.file.text)
  const at = offsets[index] ?? -1
  // An escaped backslash looks like itself, and takes two characters.
  if (node.value[index] === '\\' && offsets[index + 1] !== at + 1) return false
  return located.file.text[at] === node.value[index]
}

/** The part of a text node from `start` to `end`, with its own position. */
export function sliceText(node: Text, start: number, end: number, located: Located): Text {
  const offsets = sourceOffsets(node, located.file.text)
  const position = {start: located.point(offsets[start] ?? 0), end: located.point(offsets[end] ?? 0)}
  return {type: 'text', value: node.value.slice(start, end), position, ...(node.data && {data: node.data})}
}

const lengthOf = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0].length ?? 0
}
