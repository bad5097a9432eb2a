import type {ListItem, Nodes, Paragraph, PhrasingContent, Root} from 'mdast'
import type {Context} from '../context.ts'
import type {Erased} from '../nodes.ts'
import {childrenOf, eachParent, holdsBlocks, setChildren} from '../walk.ts'
import {tellDialect} from './tell.ts'
import {partsOf} from './text.ts'
import type {Dialect} from './types.ts'

/**
 * `a.`, `b)`, `i.`, `A.` at the beginning of lines or of paragraphs that follow each other (pandoc, fancy_lists): a list, if
 * it begins with the first letter or number and misses none. One such line alone is text. In an item of a list they may
 * follow its text without an empty line, as other lists do.
 */
export const letteredLists: Dialect = {
  name: 'lettered-list',
  read: (tree: Root, context: Context) =>
    eachParent(tree, parent => {
      if (!holdsBlocks(parent)) return
      const children = childrenOf(parent)
      const parts = parent.type === 'listItem' ? children.flatMap(child => withoutLead(child, context)) : children
      setChildren(parent, listed(parts, context))
    }),
}

/** One entry (whose mark an editor, or typography, may have bound to its first word): its mark, and what follows it. */
interface Entry {
  readonly mark: string
  readonly erased: Erased
  readonly content: PhrasingContent[]
}

/** « I. – » begins a paragraph of a law, and is none. */
const sign =
  /(^|\n)[ \t]{0,3}(\(?(?:[a-z]|[ivx]{1,5}|[A-Z]|[IVX]{1,5}|(?<=\()\d{1,2}|#))([.)])[ \t\u00a0]+(?=[^\s–—-])/g

const listed = (children: readonly Nodes[], context: Context): Nodes[] => {
  const out: Nodes[] = []
  let run: {node: Nodes; entries: Entry[]}[] = []
  const end = (): void => {
    const entries = run.flatMap(each => each.entries)
    const style = styleOf(entries.map(({mark}) => mark))
    if (style === undefined) for (const {node} of run) out.push(node)
    else
      out.push(
        listOf(
          entries,
          style,
          run.map(({node}) => node),
          context,
        ),
      )
    run = []
  }
  for (const node of children) {
    const entries = node.type === 'paragraph' && !node.data?.role ? entriesOf(node, context) : []
    if (entries.length === 0) {
      end()
      out.push(node)
    } else {
      const marks = run.flatMap(each => each.entries).map(({mark}) => mark)
      const begins = /^\(?(?:[aAiI1#])[.)]$/.test(entries[0]?.mark ?? '') || styleOf(marks) !== undefined
      if (begins && run.length > 0 && styleOf([...marks, ...entries.map(({mark}) => mark)]) === undefined) end()
      run.push({node, entries})
    }
  }
  end()
  return out
}

/** The entries of a paragraph all of whose lines are some; a line that goes on with the one before is part of it. */
const entriesOf = (paragraph: Paragraph, context: Context): Entry[] => {
  const [first] = paragraph.children
  if (
    first?.type !== 'text' ||
    !/^\(?(?:[a-z]|[ivx]{1,5}|[A-Z]|[IVX]{1,5}|(?<=\()\d{1,2}|#)[.)][ \t\u00a0]+[^\s–—-]/.test(first.value)
  )
    return []
  const entries: Entry[] = []
  for (const child of paragraph.children) {
    if (child.type !== 'text' || child.data?.raw || child.data?.made) {
      entries.at(-1)?.content.push(child)
      continue
    }
    const {keep, erase} = partsOf(child, context)
    let at = 0
    for (const {0: mark, 1: feed, 2: letter = '', 3: stop = '', index} of child.value.matchAll(sign)) {
      if (feed === '' && child !== first) continue
      if (index > at) entries.at(-1)?.content.push(keep(at, index))
      entries.push({mark: letter + stop, erased: erase(index, index + mark.length), content: []})
      at = index + mark.length
    }
    if (at < child.value.length) entries.at(-1)?.content.push(keep(at, child.value.length))
  }
  return entries
}

/** A paragraph of an item in two where a list follows its text: the text, and the lines of the list. */
const withoutLead = (node: Nodes, context: Context): Nodes[] => {
  if (node.type !== 'paragraph' || !node.position) return [node]
  for (const [index, child] of node.children.entries()) {
    if (child.type !== 'text' || child.data?.raw || child.data?.made || !child.position) continue
    const feed = /\n[ \t]*(?=\(?[aAiI][.)][ \t\u00a0]+\S)/.exec(child.value)
    if (!feed || (index === 0 && feed.index === 0)) continue
    const {keep} = partsOf(child, context)
    const before = keep(0, feed.index)
    const after = keep(feed.index + feed[0].length, child.value.length)
    const rest: Paragraph = {...node, children: [after, ...node.children.slice(index + 1)]}
    if (styleOf(entriesOf(rest, context).map(({mark}) => mark)) === undefined) return [node]
    const lead: Paragraph = {...node, children: [...node.children.slice(0, index), before]}
    if (before.position) lead.position = {start: node.position.start, end: before.position.end}
    if (after.position) rest.position = {start: after.position.start, end: node.position.end}
    return [lead, rest]
  }
  return [node]
}

const styles: readonly [type: string, nth: (index: number) => string][] = [
  ['lower-alpha', index => String.fromCharCode(97 + index)],
  ['upper-alpha', index => String.fromCharCode(65 + index)],
  ['lower-roman', index => roman(index + 1)],
  ['upper-roman', index => roman(index + 1).toUpperCase()],
  ['decimal', index => String(index + 1)],
  ['decimal', () => '#'],
]

/** How the marks are numbered, if they are: each the next of the one before. */
const styleOf = (marks: readonly string[]): string | undefined => {
  const stop = marks[0]?.at(-1)
  if (marks.length < 2 || marks.length > 26) return undefined
  const open = marks[0]?.startsWith('(') ? '(' : ''
  if (open && stop === '.') return undefined
  return styles.find(([, nth]) => marks.every((mark, index) => mark === `${open}${nth(index)}${stop}`))?.[0]
}

const roman = (number: number): string =>
  ['', 'x', 'xx'][Math.floor(number / 10)] +
  (['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'][number % 10] ?? '')

const listOf = (entries: readonly Entry[], style: string, nodes: readonly Nodes[], context: Context): Nodes => {
  const [start, end] = [nodes[0]?.position?.start, nodes.at(-1)?.position?.end]
  const position = start && end && {position: {start, end}}
  const mark = entries[0]?.mark ?? ''
  tellDialect(context, {...position}, 'lettered-list', 'read', `${mark} …`)
  const items = entries.map(({erased, content}): ListItem => {
    const last = content.at(-1)?.position?.end ?? erased.position?.end
    const at = erased.position && last && {position: {start: erased.position.start, end: last}}
    return {
      type: 'listItem',
      spread: false,
      children: [{type: 'paragraph', children: [erased, ...content], ...at}],
      ...at,
    }
  })
  return {
    type: 'list',
    ordered: true,
    start: 1,
    spread: false,
    data: {style, ...(mark.endsWith(')') && {bracket: mark.startsWith('(') ? ('both' as const) : true})},
    children: items,
    ...position,
  }
}
