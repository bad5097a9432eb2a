/** HTML written in Markdown: its text is read by a parser of HTML, its edits are said of the raw text. */
import type {Root} from 'hast'
import {fromHtml} from 'hast-util-from-html'
import type {Node} from 'unist'
import {typesetHtml} from './hast.ts'
import {byteOrderMark} from './markdown-source.ts'
import {placesOf} from './source.ts'
import type {Typesetting} from './typesetting.ts'

/** JSX, which a parser of HTML takes for something else. */
const isComponent = /<\/?[A-Z][a-z]\w*|=\{/

/** How deep elements may stand in each other: the parser goes down into each. What lies deeper is nobody's prose. */
const deepest = 500

/** Those that hold nothing, or that the next of their kind ends, count for none. */
const tags =
  /<(\/?)(?!(?:br|hr|img|input|wbr|col|meta|link|source|area|embed|param|track|li|p|td|th|tr|dt|dd|option)\b)[a-z]/gi

const isTooDeep = (html: string): boolean => {
  let depth = 0
  for (const [, slash] of html.matchAll(tags)) {
    depth = Math.max(0, depth + (slash ? -1 : 1))
    if (depth > deepest) return true
  }
  return false
}

/** Corrects the text of a node of HTML (its `value`) and adds the edits to the typesetting. */
export function typesetHtmlSource(
  node: Node,
  html: string,
  locale: string,
  off: ReadonlySet<string>,
  {options, edits, findings}: Typesetting,
): void {
  if (!/>[^<]*[^<\s]/.test(html) || isComponent.test(html) || isTooDeep(html)) return
  const tree: Root = fromHtml(html, {fragment: true})
  const {settings = {}, source = '', file = ''} = options
  const result = typesetHtml(tree, {locale, settings, source: html, file, off, dress: false})
  const from = (node.position?.start.offset ?? Number.NaN) + byteOrderMark(source)
  const same = source !== '' && source.startsWith(html, from)
  const places = placesOf(source, file)
  const line = node.position?.start.line ?? 1
  for (const edit of result.edits) {
    const {sourceStart: start, sourceEnd: end, ...rest} = edit
    if (start === undefined || end === undefined) continue
    const at = same ? {place: places(from + start, from + end), sourceStart: from + start, sourceEnd: from + end} : {}
    edits.push({...rest, node, field: 'value', start, end, before: html.slice(start, end), ...at})
  }
  for (const finding of result.findings) {
    const {place} = finding
    findings.push({...finding, place: place && {file, line: place.line + line - 1, column: place.column}})
  }
}
