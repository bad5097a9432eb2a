import type {Paragraph, PhrasingContent, Text} from 'mdast'
import type {Node} from 'unist'
import {visit} from 'unist-util-visit'
import type {Context} from '../../context.ts'
import {parseMarkdown} from '../../parse/index.ts'
import {readMath} from '../math/read.ts'

/** What may stand in a caption. A title with anything else is taken as it is written. */
const kinds: ReadonlySet<string> = new Set([
  'text',
  'emphasis',
  'strong',
  'delete',
  'link',
  'inlineCode',
  'superscript',
  'subscript',
  'footnoteReference',
  'inlineMath',
  'break',
])

/**
 * The title of an image as the Markdown that its author takes it for: emphasis, links, note calls, raised and lowered
 * letters. A title that stands on several lines, or cannot be found in the source, is plain text.
 *
 * @param title with its place in the source
 */
export function readTitle(title: Text, context: Context): PhrasingContent[] {
  const from = title.position?.start.offset ?? -1
  const source = context.file.text.slice(from, title.position?.end.offset)
  if (!/[*_`[^~<$]/.test(title.value) || from < 0) return [title]
  if (source !== title.value || source.includes('\n')) return readMade(title, context)
  // A call is one only where its note is written: it may stand anywhere in the file.
  const notes = new Set(Array.from(source.matchAll(/\[\^([^\]\s]+)\]/g), ([call]) => `\n\n${call}: x`))
  const {tree} = parseMarkdown(source + [...notes].join(''))
  const [paragraph, ...others] = tree.children
  if (paragraph?.type !== 'paragraph' || others.some(({type}) => type !== 'footnoteDefinition')) return [title]
  let isPlain = true
  visit(paragraph, (node: Node) => {
    if (node !== paragraph && !kinds.has(node.type)) isPlain = false
    const {position} = node
    if (!position) return
    const [start, end] = [position.start.offset ?? 0, position.end.offset ?? 0]
    node.position = {start: context.point(from + start), end: context.point(from + end)}
  })
  return isPlain ? withMath(paragraph, context) : [title]
}

/** A title of another tool's (`caption="…"`), which stands nowhere as it is: all of it is at the image's place. */
const readMade = (title: Text, context: Context): PhrasingContent[] => {
  const [paragraph, ...others] = parseMarkdown(title.value).tree.children
  if (paragraph?.type !== 'paragraph' || others.length > 0) return [title]
  let isPlain = true
  visit(paragraph, (node: Node) => {
    if ((node !== paragraph && !kinds.has(node.type)) || node.type === 'footnoteReference') isPlain = false
    if (title.position) node.position = title.position
  })
  return isPlain ? withMath(paragraph, context) : [title]
}

/** The content with its formulas rendered; they were read before the title was. */
const withMath = (paragraph: Paragraph, context: Context): PhrasingContent[] => {
  readMath({type: 'root', children: [paragraph]}, context)
  return paragraph.children
}
