import type {Heading, Nodes, Root} from 'mdast'
import {visit} from 'unist-util-visit'
import type {Context} from '../context.ts'
import {childrenOf, setChildren} from '../walk.ts'
import {tellDialect} from './tell.ts'
import {madeText, partsOf, replaceText} from './text.ts'
import type {Dialect} from './types.ts'

const edit =
  /(?<![ \t\u00a0])[ \t\u00a0]*\[[ \t\u00a0]*(?:modifier(?:[ \t\u00a0]*\|[ \t\u00a0]*modifier le (?:code|wikicode))|edit source|modifier)[ \t\u00a0]*\]/g
const alone = /^\[[ \t\u00a0]*modifier[ \t\u00a0]*\]/
/** What says that a text comes from there: without it, `[1]` may be what it likes. */
const fromThere = /\[\s*modifier\s*(?:\||\])|\[modifier\]\(|^[ \t]*\d+[.)][ \t]+(?:\\?\^|↑)|\[réf\. nécessaire\]/m
const calls =
  /(?<=\S)(?:\[(?:\d{1,3}|[a-z]|(?:note|N|n) \d{1,3})\],?(?=\[)|\[(?:\d{1,3}|[a-z]|(?:note|N|n) \d{1,3})\])+/g

/**
 * A page of Wikipedia as it is copied from the browser: « [modifier | modifier le code] » beside titles goes, and the calls
 * of its notes (« [1] », « [note 2] ») are raised, as they are there.
 */
export const wikipedia: Dialect = {
  name: 'wikipedia',
  read: (tree: Root, context) => {
    if (!fromThere.test(context.file.text)) return
    visit(tree, 'heading', heading => withoutLinks(heading, context))
    replaceText(tree, context, edit, (match, {erase}, parent) => {
      if (alone.test(match[0].trim()) && parent.type !== 'heading') return undefined
      const mark = erase(match.index, match.index + match[0].length)
      tellDialect(context, mark, 'wikipedia', 'dropped', match[0].trim())
      return [mark]
    })
    replaceText(tree, context, calls, (match, {keep, erase}) => {
      const inside: Nodes[] = []
      for (const {0: found, index} of match[0].matchAll(/\[([^[\]]+)\](,?)/g)) {
        const from = match.index + index
        const close = from + found.indexOf(']')
        if (inside.length > 0) inside.push(madeText(',', keep(from, close)))
        inside.push(erase(from, from + 1), keep(from + 1, close), erase(close, from + found.length))
      }
      const whole = keep(match.index, match.index + match[0].length)
      tellDialect(context, whole, 'wikipedia', 'read', match[0])
      return [{type: 'superscript', children: inside as never[], ...(whole.position && {position: whole.position})}]
    })
  },
}

/** The same words as links, which whatever makes Markdown of a page keeps. */
const withoutLinks = (heading: Heading, context: Context): void => {
  const isEdit = (node: Nodes | undefined): boolean => node?.type === 'link' && /[?&](?:ve)?action=edit/.test(node.url)
  const children = childrenOf(heading)
  const first = children.findIndex(isEdit)
  const last = children.findLastIndex(isEdit)
  const [before, after] = [children[first - 1], children[last + 1]]
  if (first < 1 || before?.type !== 'text' || after?.type !== 'text') return
  if (!/\[\s*$/.test(before.value) || !/^\s*\]/.test(after.value)) return
  for (const each of children.slice(first, last + 1)) context.leftOut.push(each)
  tellDialect(context, children[first] as Nodes, 'wikipedia', 'dropped', '[modifier]')
  const start = before.value.search(/(?<!\s)\s*\[\s*$/)
  const end = after.value.indexOf(']') + 1
  const [one, other] = [partsOf(before, context), partsOf(after, context)]
  setChildren(heading, [
    ...children.slice(0, first - 1),
    ...(start > 0 ? [one.keep(0, start)] : []),
    one.erase(start, before.value.length),
    other.erase(0, end),
    ...(end < after.value.length ? [other.keep(end, after.value.length)] : []),
    ...children.slice(last + 2),
  ])
}
