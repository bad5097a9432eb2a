/** What other tools write into Markdown: one file a dialect, one line here. */
import type {Nodes, Root} from 'mdast'
import {visit} from 'unist-util-visit'
import type {Context} from '../context.ts'
import type {Foreign} from '../nodes.ts'
import {childrenOf, eachParent, holdsBlocks, setChildren} from '../walk.ts'
import {abbreviations} from './abbreviations.ts'
import {attributeLists} from './attribute-lists.ts'
import {type ParseWithin, readBlocks} from './blocks.ts'
import {bookdown} from './bookdown.ts'
import {chat} from './chat.ts'
import {citations} from './citations.ts'
import {codeComments} from './code-comments.ts'
import {codeTitles} from './code-titles.ts'
import {codehilite} from './codehilite.ts'
import {components} from './components.ts'
import {contents} from './contents.ts'
import {critic} from './critic.ts'
import {dashLines} from './dash-lines.ts'
import {diagrams} from './diagrams.ts'
import {docsify} from './docsify.ts'
import {drawnTables} from './drawn-tables.ts'
import {emoji} from './emoji.ts'
import {examples} from './examples.ts'
import {expressions} from './expressions.ts'
import {foldTags} from './fold.ts'
import {gitlab} from './gitlab.ts'
import {hedgedoc} from './hedgedoc.ts'
import {highlights} from './highlights.ts'
import {htmlPrograms} from './html-programs.ts'
import {includes} from './includes.ts'
import {inlineFields} from './inline-fields.ts'
import {inlineNotes} from './inline-notes.ts'
import {joplin} from './joplin.ts'
import {keys} from './keys.ts'
import {kramdown} from './kramdown.ts'
import {letteredLists} from './lettered-lists.ts'
import {lineBlocks} from './line-blocks.ts'
import {logseq} from './logseq.ts'
import {markdownInHtml, readMarkdownInHtml} from './markdown-in-html.ts'
import {mdxExpressions} from './mdx-expressions.ts'
import {mkdocsBoxes} from './mkdocs-boxes.ts'
import {mkdocsTabs} from './mkdocs-tabs.ts'
import {modules} from './modules.ts'
import {myst} from './myst.ts'
import {obsidian} from './obsidian.ts'
import {pandocSpaces} from './pandoc-spaces.ts'
import {pymdownBlocks} from './pymdown-blocks.ts'
import {rawFormats} from './raw-formats.ts'
import {shortcodes} from './shortcodes.ts'
import {signatures} from './signatures.ts'
import {slides} from './slides.ts'
import {symbolFonts} from './symbol-fonts.ts'
import {tableCaptions} from './table-captions.ts'
import {tags} from './tags.ts'
import {tellDialect, tellDialects} from './tell.ts'
import {templateAddresses} from './template-addresses.ts'
import {tex} from './tex.ts'
import {titleBlocks} from './title-blocks.ts'
import type {Dialect} from './types.ts'
import {wikiLinks} from './wiki-links.ts'
import {wikipedia} from './wikipedia.ts'
import {wordpress} from './wordpress.ts'
import {zesteBoxes} from './zeste-boxes.ts'
import {zesteMarks} from './zeste-marks.ts'

/** The later of two that begin alike is asked first. */
export const dialects: readonly Dialect[] = [
  abbreviations,
  attributeLists,
  expressions,
  tags,
  shortcodes,
  includes,
  mkdocsBoxes,
  mkdocsTabs,
  pymdownBlocks,
  zesteBoxes,
  wikiLinks,
  contents,
  citations,
  modules,
  mdxExpressions,
  components,
  highlights,
  keys,
  emoji,
  symbolFonts,
  logseq,
  bookdown,
  lineBlocks,
  dashLines,
  letteredLists,
  examples,
  pandocSpaces,
  tableCaptions,
  templateAddresses,
  wordpress,
  titleBlocks,
  codeComments,
  drawnTables,
  tex,
  myst,
  diagrams,
  rawFormats,
  markdownInHtml,
  kramdown,
  critic,
  obsidian,
  zesteMarks,
  hedgedoc,
  inlineNotes,
  htmlPrograms,
  chat,
  slides,
  gitlab,
  inlineFields,
  codeTitles,
  codehilite,
  signatures,
  wikipedia,
  joplin,
  docsify,
]

const byName = new Map(dialects.map(dialect => [dialect.name, dialect] as const))

/** Makes of each block of another tool, which the parser was shown as code, what it is. Before anything else reads the tree. */
export function readDialectBlocks(tree: Root, parse: ParseWithin, context: Context): void {
  readMarkdownInHtml(tree, parse, context)
  readBlocks(tree, dialects, parse, context)
}

/** Makes of each line and mark of another tool what it is to us, and tells of each dialect once. */
export function readDialects(tree: Root, context: Context): void {
  visit(tree, 'directive', node => {
    const dialect = node.data?.dialect
    if (dialect !== undefined) tellDialect(context, node, dialect, 'read', lineOf(node, context))
  })
  const dialectsRead = dialects.filter(({read}) => read)
  // First of all of them: what stands in a paragraph is read before what the paragraph stands in.
  eachParent(tree, parent => {
    if (holdsBlocks(parent)) setChildren(parent, childrenOf(parent).flatMap(lifted))
  })
  eachParent(tree, parent => {
    if (!childrenOf(parent).some(isForeign)) return
    foldTags(parent, ({dialect, value}) => byName.get(dialect)?.tag?.(value), context)
    setChildren(
      parent,
      childrenOf(parent).flatMap(child => (isForeign(child) ? become(child, context) : [child])),
    )
  })
  for (const {read} of dialectsRead) read?.(tree, context)
  eachParent(tree, parent => {
    if (!holdsBlocks(parent) || !childrenOf(parent).some(isEmpty)) return
    const children = childrenOf(parent)
    for (const child of children) if (isEmpty(child)) context.leftOut.push(child)
    setChildren(
      parent,
      children.filter(child => !isEmpty(child)),
    )
  })
  tellDialects(context)
}

/** A paragraph of which nothing is left. */
const isEmpty = (node: Nodes): boolean =>
  node.type === 'paragraph' &&
  !node.data?.role &&
  node.children.every(child => child.type === 'erased' || (child.type === 'text' && child.value.trim() === ''))

const isForeign = (node: Nodes): node is Foreign => node.type === 'foreign'

const become = (node: Foreign, context: Context): Nodes[] => {
  const made = byName.get(node.dialect)?.become?.(node, context)
  if (!made) tellDialect(context, node, node.dialect, 'dropped', node.value)
  return made ?? []
}

/** A paragraph of nothing but tags is none: they stand between blocks. So does one that has the first line to itself. */
const lifted = (node: Nodes): Nodes[] => {
  if (node.type !== 'paragraph' || node.data?.role) return [node]
  const [first, next] = node.children
  if (first && isTag(first) && next?.type === 'text' && /^[ \t]*\n[ \t]*\S/.test(next.value))
    return [first, ...lifted({...node, children: node.children.slice(1)})]
  const only = node.children.filter(child => child.type !== 'text' || child.value.trim() !== '')
  return only.length > 0 && only.every(isTag) ? only : [node]
}

const isTag = (node: Nodes): boolean => isForeign(node) && byName.get(node.dialect)?.tag !== undefined

const lineOf = ({position}: Nodes, {file}: Context): string => {
  const start = position?.start.offset ?? 0
  return file.text.slice(start, start + 200)
}
