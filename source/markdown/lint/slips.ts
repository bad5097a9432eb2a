/** Slips that the parser takes without a word. */
import type {Code, Nodes, Paragraph, Root} from 'mdast'
import {visit} from 'unist-util-visit'
import {ownValue} from '../../text/own-value.ts'
import {nearest} from '../../wording/nearest.ts'
import {type Context, report} from '../context.ts'
import {directiveOf} from '../directives/index.ts'
import type {Fence} from '../nodes.ts'
import type {Attributes} from '../parse/syntax/attributes.ts'

/**
 * Tells, on the tree as parsed: code fences left open, lines that were meant as directives and are none,
 * keys of attributes that mean nothing.
 */
export function tellSlips(tree: Root, context: Context): void {
  const follows = attributesOfImages(tree)
  visit(tree, node => {
    if (node.type === 'code') tellFence(node, context)
    if (node.type === 'paragraph') tellDirective(node, context)
    if (node.type === 'attributes' || node.type === 'span' || node.type === 'fence')
      tellKeys(node, node.attributes, follows.has(node), context)
  })
}

/** A fence whose last line does not close it took all that follows for code. */
const tellFence = (node: Code, context: Context): void => {
  const {start, end} = node.position ?? {}
  if (start?.offset === undefined || end?.offset === undefined || node.data?.made) return
  const source = context.file.text.slice(start.offset, end.offset)
  const opening = /^(`{3,}|~{3,})/.exec(source)?.[1]
  if (opening === undefined) return
  const lines = source.split(/\r\n|\r|\n/)
  const last = (lines.at(-1) ?? '').replace(/^[ \t>|]*/, '').trimEnd()
  const closed = lines.length > 1 && last.length >= opening.length && last === opening.charAt(0).repeat(last.length)
  if (!closed) report(context, {position: {start, end: start}}, 'fence-open', 'error', {fence: opening})
}

/** `:::Note: texte`, `::: 3`: a paragraph that begins like a directive. */
const tellDirective = (node: Paragraph, context: Context): void => {
  const [first] = node.children
  const line = first?.type === 'text' ? /^:::+[^\n]*/.exec(first.value)?.[0] : undefined
  if (line === undefined || context.file.text[node.position?.start.offset ?? -1] !== ':') return
  report(context, node, 'directive-malformed', 'error', {line}, {actual: line})
}

/** Braces that follow an image; elsewhere in a text they may be anything. */
const attributesOfImages = (tree: Root): ReadonlySet<Nodes> => {
  const found = new Set<Nodes>()
  visit(tree, 'image', (_, index, parent) => {
    for (const next of parent?.children.slice((index ?? 0) + 1, (index ?? 0) + 3) ?? []) {
      if (next.type === 'attributes') found.add(next)
      else if (next.type !== 'text' || next.value.trim() !== '') break
    }
  })
  return found
}

const french: Readonly<Record<string, string>> = {largeur: 'width', hauteur: 'height', crédit: 'credit', langue: 'lang'}

const known = ['alt', 'credit', 'height', 'lang', 'only', 'place', 'width', 'value']

/** Keys of pictures, links and code that HTML or another tool has: what they ask for is for a screen, or read elsewhere. */
const harmless =
  /^(?:loading|align|target|rel|style|class|title|onclick|decoding|srcset|sizes|name|type|scale|float|border|linenums|linenostart|startfrom|hl_lines|filename|caption|code-line-numbers|eval|echo|fig-[a-z-]+|tbl-[a-z-]+|out-?width|hspace|vspace|data|description|label|short-caption|when-format|unless-format|when-profile|visibility|markdown|reference|custom-style|latex-placement)$/

/** Keys of a block that Quarto, Docusaurus and VuePress have: what they ask for is for a screen. */
const foreign = /^(?:title|collapse|icon|appearance|open|group|layout(?:-[a-z]+)*|(?:fig|tbl)-[a-z-]+)$/

/** What a directive may be told besides. */
const optionsOf = ({name, attributes: {classes}}: Fence): string[] => {
  const options = [name, ...classes].flatMap(each => Object.entries(directiveOf(each)?.optional ?? {}))
  return options.flatMap(([key, {also}]) => (also === undefined ? [key] : [key, also]))
}

const tellKeys = (node: Nodes, attributes: Attributes, isImages: boolean, context: Context): void => {
  const own = node.type === 'fence' ? optionsOf(node) : []
  for (const key of Object.keys(attributes.pairs)) {
    if (
      known.includes(key) ||
      own.includes(key) ||
      key.startsWith('data-') ||
      harmless.test(key) ||
      (node.type === 'fence' && foreign.test(key))
    )
      continue
    const meant = ownValue(french, key) ?? nearest(key, [...own, ...known])
    if (meant === undefined && node.type === 'attributes' && !isImages) continue
    const values = {key, nearest: meant ?? '', known: [...own, ...known].join(', ')}
    report(context, node, 'attribute-unknown', 'warning', values, {
      actual: key,
      ...(meant !== undefined && {expected: [meant]}),
    })
  }
}
