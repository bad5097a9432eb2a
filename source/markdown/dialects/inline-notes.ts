import type {FootnoteReference, Nodes, PhrasingContent, Root} from 'mdast'
import type {Context} from '../context.ts'
import type {Span} from '../nodes.ts'
import {isLiteral} from '../parse/positions.ts'
import {childrenOf, eachParent, holdsBlocks, setChildren} from '../walk.ts'
import {tellDialect} from './tell.ts'
import {partsOf} from './text.ts'
import type {Dialect} from './types.ts'

type Place = Pick<Nodes, 'position'>

/** The notes that were made of a text, until they are put at its end. */
const made = new WeakMap<Context, Nodes[]>()

/** A note of `content`, and its call. */
export function inlineNote(
  content: readonly PhrasingContent[],
  {position}: Place,
  context: Context,
): FootnoteReference {
  const notes = made.get(context) ?? []
  made.set(context, notes)
  const identifier = `note-dans-la-ligne-${notes.length + 1}`
  const place = position && {position}
  notes.push({
    type: 'footnoteDefinition',
    identifier,
    label: identifier,
    children: [{type: 'paragraph', children: [...content], ...place}],
    ...place,
  })
  return {type: 'footnoteReference', identifier, label: identifier, ...place}
}

/** `^[Le texte de la note.]` of pandoc, Obsidian and markdown-it. */
export const inlineNotes: Dialect = {
  name: 'inline-note',
  read: (tree: Root, context: Context) => {
    if (/\]\{[^}\n]*\.aside\b/.test(context.file.text))
      eachParent(tree, parent => {
        if (!childrenOf(parent).some(isAside)) return
        setChildren(
          parent,
          childrenOf(parent).map(child => (isAside(child) ? inlineNote(child.children, child, context) : child)),
        )
      })
    if (context.file.text.includes('^['))
      eachParent(tree, parent => {
        if (holdsBlocks(parent) || !childrenOf(parent).some(opens)) return
        setChildren(parent, noted(childrenOf(parent), context))
      })
    for (const note of made.get(context) ?? []) (tree.children as Nodes[]).push(note)
    made.delete(context)
  },
}

/** `[Une note de marge.]{.aside}` of Quarto. */
const isAside = (node: Nodes): node is Span => node.type === 'span' && node.attributes.classes.includes('aside')

const opens = (node: Nodes): boolean => node.type === 'text' && node.value.includes('^[')

/** The inline content with each note taken out of it, from its bracket to the one that closes it. */
const noted = (children: readonly Nodes[], context: Context): Nodes[] => {
  const out: Nodes[] = []
  let open: {content: Nodes[]; depth: number; mark: Nodes} | undefined
  const put = (node: Nodes): void => void (open?.content ?? out).push(node)
  for (const child of children) {
    if (child.type !== 'text' || child.data?.made || !/[[\]]/.test(child.value)) {
      put(child)
      continue
    }
    const {keep, erase} = partsOf(child, context)
    let at = 0
    const upTo = (end: number): void => {
      if (end > at) put(keep(at, end))
      at = end
    }
    for (const {0: sign, index} of child.value.matchAll(/\^\[|[[\]]/g)) {
      if (index < at || !isLiteral(child, index, context)) continue
      if (open) {
        if (sign !== ']') open.depth++
        else if (--open.depth === 0) {
          upTo(index)
          const {content, mark} = open
          open = undefined
          at = index + 1
          put(erase(index, at))
          tellDialect(context, mark, 'inline-note', 'read', '^[…]')
          put(inlineNote(content as PhrasingContent[], mark, context))
        }
      } else if (sign === '^[' && !/^\^\[[^\]\p{L}]*\]/u.test(child.value.slice(index, index + 200))) {
        upTo(index)
        const mark = erase(index, index + 2)
        put(mark)
        open = {content: [], depth: 1, mark}
        at = index + 2
      }
    }
    upTo(child.value.length)
  }
  // Never closed: its mark is text again.
  if (open) return [...children]
  return out
}
