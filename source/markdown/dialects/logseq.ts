import type {Nodes, Root} from 'mdast'
import {visit} from 'unist-util-visit'
import type {Context} from '../context.ts'
import type {Foreign} from '../nodes.ts'
import {setChildren} from '../walk.ts'
import {tellDialect} from './tell.ts'
import {madeText, partsOf, replaceText} from './text.ts'
import type {Dialect} from './types.ts'

const properties =
  'alias|background-color|card-[a-z-]+|collapsed|created-at|exclude-from-graph-view|filters|heading|hl-[a-z-]+|icon|id|ls-type|public|query-[a-z-]+|tags|template|template-including-parent|title|type|updated-at'
const lines = new RegExp(
  `(?:^|\\n)[ \\t]*(?:(?:${properties})::(?:[ \\t][^\\n]*)?|(?:SCHEDULED|DEADLINE):[ \\t]*<[^<>\\n]*>|:LOGBOOK:(?:\\n[ \\t]*CLOCK:[^\\n]*){0,200}\\n[ \\t]*:END:|#\\+(?:BEGIN|END)_[A-Z]+)(?=\\n|$)|\\(\\([0-9a-f]{8}-[0-9a-f-]{27}\\)\\)`,
  'g',
)
/** What no other tool writes. */
const fromThere =
  /^[ \t]*(?:- )?(?:id|collapsed|title|tags|alias)::|^[ \t]*(?:SCHEDULED|DEADLINE): *<|\(\([0-9a-f]{8}-|:LOGBOOK:|\{\{(?:query|embed|renderer|cloze) /m
const state =
  /^(?:TODO|DOING|NOW|LATER|WAITING|WAIT|IN-PROGRESS|DONE|CANCELED|CANCELLED)[ \t]+(?:\[#[A-C]\][ \t]+)?(?=\S)/

/**
 * `id:: …`, `collapsed:: true`, `((…))`, `SCHEDULED: <…>` of Logseq: what it says to itself of a block, no text of it; a
 * block that begins with `TODO` or `DONE` is a task.
 */
export const logseq: Dialect = {
  name: 'logseq',
  read: (tree, context) => {
    replaceText(tree, context, lines, (match, {erase}) => {
      const mark = erase(match.index, match.index + match[0].length)
      tellDialect(context, mark, 'logseq', 'dropped', match[0].trim())
      return [mark]
    })
    if (fromThere.test(context.file.text)) readTasks(tree, context)
  },
}

const readTasks = (tree: Root, context: Context): void =>
  visit(tree, 'listItem', item => {
    const [paragraph] = item.children
    const first = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined
    const [found] = (first?.type === 'text' && state.exec(first.value)) || []
    if (paragraph?.type !== 'paragraph' || first?.type !== 'text' || found === undefined) return
    const {keep, erase} = partsOf(first, context)
    const mark = erase(0, found.length)
    tellDialect(context, mark, 'logseq', 'read', found.trim())
    item.checked = /^DONE/.test(found)
    setChildren(paragraph, [mark, keep(found.length, first.value.length), ...paragraph.children.slice(1)])
  })

/** `{{query …}}`, `{{embed …}}`, `{{renderer …}}`, `{{cloze mot}}`, `{{video https://…}}`; undefined: none of these. */
export function logseqMacro(node: Foreign, context: Context): Nodes[] | undefined {
  const [, name, rest = ''] =
    /^\{\{(query|embed|renderer|cloze|video|youtube|tweet|zotero-\w+)\s+([\s\S]*?)\s*\}\}$/.exec(node.value) ?? []
  if (name === undefined) return undefined
  const isUrl = /^https?:\/\/\S+$/.test(rest)
  const isShown = name === 'cloze' || isUrl
  tellDialect(context, node, 'logseq', isShown ? 'read' : 'dropped', node.value)
  if (!isShown) return []
  const text = madeText(rest, node)
  return isUrl ? [{type: 'link', url: rest, children: [text], ...(node.position && {position: node.position})}] : [text]
}
