import type {Paragraph} from 'mdast'
import type {Node} from 'unist'

/** A line of a paragraph, as it stands in the source. */
export interface Line {
  /** Without what comes before it on its line (`> `, indentation) and without white space at its end. */
  readonly text: string
  /** Its offset in the source. */
  readonly at: number
  /** What comes before it on its line. */
  readonly prefix: string
}

/** The lines of a paragraph; none without a source. */
export function linesOf({position}: Paragraph, source: string): Line[] {
  const [from, to] = [position?.start.offset, position?.end.offset]
  if (from === undefined || to === undefined || source === '') return []
  // No further back: a text without one of the two line ends would be searched to its beginning, for each paragraph.
  const near = source.slice(Math.max(0, from - 200), from)
  const before = near.slice(Math.max(near.lastIndexOf('\n'), near.lastIndexOf('\r')) + 1)
  return [...source.slice(from, to).matchAll(/^([ \t>]*)(\S[^\r\n]*)/gm)].map(
    ({1: head = '', 2: text = '', index}) => ({
      text: text.trimEnd(),
      at: from + index + head.length,
      prefix: index === 0 ? before : head,
    }),
  )
}

/** A node of one line, for what is told there. */
export const nodeAt = (node: Node, {text, at}: Line, index: number): Node => {
  const {start} = node.position ?? {}
  if (!start) return node
  const line = start.line + index
  const column = index === 0 ? start.column : 1
  return {
    type: 'text',
    position: {start: {line, column, offset: at}, end: {line, column: column + text.length, offset: at + text.length}},
  }
}
