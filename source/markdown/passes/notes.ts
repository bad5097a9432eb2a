/** Footnotes: keyed by file, in the order of their first calls, and all that can go wrong with them. */
import type {FootnoteDefinition, Nodes, Root, Text} from 'mdast'
import {normalizeIdentifier} from 'micromark-util-normalize-identifier'
import {visit} from 'unist-util-visit'
import {nearest} from '../../wording/nearest.ts'
import {type Context, report} from '../context.ts'
import {isLiteral, sliceText} from '../parse/positions.ts'
import {childrenOf, eachParent, setChildren} from '../walk.ts'

/**
 * Moves the definitions of notes to one `notes` node at the end of the tree, in the order of their first calls, those in
 * the text before those in notes. Told: notes never called (and then shown nowhere), defined twice, called twice, without
 * text, called without a definition.
 */
export function gatherNotes(tree: Root, context: Context): void {
  const definitions = new Map<string, FootnoteDefinition>()
  eachParent(tree, parent => {
    if (!childrenOf(parent).some(child => child.type === 'footnoteDefinition')) return
    setChildren(
      parent,
      childrenOf(parent).filter(child => child.type !== 'footnoteDefinition' || !take(child, definitions, context)),
    )
  })
  readCalls(tree, definitions, context)
  dropSeparators(tree)
  const called = new Map<string, FootnoteDefinition>()
  const follow = (node: Nodes): void => {
    visit(node, 'footnoteReference', call => {
      const definition = definitions.get(call.identifier)
      if (!definition) return
      const key = keyOf(context.file.name, call.identifier)
      call.data = {...call.data, key}
      if (called.has(call.identifier)) {
        report(context, call, 'note-called-twice', 'warning', {label: call.label ?? call.identifier})
        return
      }
      definition.data = {...definition.data, key}
      called.set(call.identifier, definition)
    })
  }
  follow(tree)
  // A map gives also what is added while it is read: notes called by notes.
  for (const definition of called.values()) follow(definition)
  for (const [identifier, definition] of definitions) {
    if (called.has(identifier)) continue
    context.leftOut.push(definition)
    report(context, definition, 'note-never-called', 'error', {label: definition.label ?? identifier})
  }
  tellUndefined(tree, definitions, context)
  const [first] = called.values()
  if (first)
    tree.children.push({
      type: 'notes',
      children: [...called.values()],
      ...(first.position && {position: first.position}),
    })
}

/** `[^1]` in the text of raw HTML, where Markdown is not read: a call all the same, where a note has that name. */
const readCalls = (tree: Root, definitions: ReadonlyMap<string, FootnoteDefinition>, context: Context): void =>
  eachParent(tree, parent => {
    if (!childrenOf(parent).some(child => child.type === 'text' && child.data?.made && child.value.includes('[^')))
      return
    setChildren(
      parent,
      childrenOf(parent).flatMap((child): Nodes[] => {
        if (child.type !== 'text' || !child.data?.made) return [child]
        const out: Nodes[] = []
        let at = 0
        for (const {0: found, 1: label = '', index} of child.value.matchAll(/\[\^([^\]\s]{1,200})\]/g)) {
          const identifier = normalizeIdentifier(label).toLowerCase()
          if (!definitions.has(identifier)) continue
          const {position} = sliceText(child, index, index + found.length, context)
          if (index > at) out.push(sliceText(child, at, index, context))
          out.push({type: 'footnoteReference', identifier, label, ...(position && {position})})
          at = index + found.length
        }
        if (at === 0) return [child]
        return at < child.value.length ? [...out, sliceText(child, at, child.value.length, context)] : out
      }),
    )
  })

/** `[^1]^,^[^2]`: the raised comma that pandoc's authors write between two calls stands there in any case. */
const dropSeparators = (tree: Root): void =>
  eachParent(tree, parent => {
    const children = childrenOf(parent)
    const isCall = (node: Nodes | undefined) => node?.type === 'footnoteReference'
    for (const [index, child] of children.entries())
      if (child.type === 'text' && child.value === '^,^' && isCall(children[index - 1]) && isCall(children[index + 1]))
        children[index] = {...child, type: 'erased'}
  })

/** Keeps a definition under its name; true always: it leaves its place. */
const take = (
  definition: FootnoteDefinition,
  definitions: Map<string, FootnoteDefinition>,
  context: Context,
): boolean => {
  const {identifier, label} = definition
  if (definitions.has(identifier)) {
    context.leftOut.push(definition)
    report(context, definition, 'note-defined-twice', 'error', {label: label ?? identifier})
    return true
  }
  definitions.set(identifier, definition)
  if (definition.children.length === 0) report(context, definition, 'note-empty', 'error', {label: label ?? identifier})
  return true
}

/** `[^x]` in the text, where no note bears that name. */
const tellUndefined = (tree: Root, definitions: ReadonlyMap<string, FootnoteDefinition>, context: Context): void => {
  const uncoloned = new Set<string>()
  visit(tree, 'paragraph', ({children: [first]}) => {
    const [found, label = ''] =
      (first?.type === 'text' && /^\[\^([^\]\s[]+)\][ \t\u00a0\u202f]*:?[ \t]+(?=\S)/.exec(first.value)) || []
    if (first?.type !== 'text' || found === undefined || !isLiteral(first, 0, context)) return
    uncoloned.add(label)
    const expected = `[^${label}]: `
    report(
      context,
      sliceText(first, 0, found.length, context),
      'note-colon',
      'error',
      {label},
      {actual: found, expected: [expected]},
    )
  })
  let missing = 0
  visit(tree, 'text', (text: Text) => {
    for (const {0: found, 1: label = '', index} of text.value.matchAll(/\[\^([^\]\s[]+)\](?!:)/g)) {
      if (uncoloned.has(label) || !isLiteral(text, index, context)) continue
      // A text that misses more notes misses them all: no name is nearest.
      const meant = missing++ < 100 ? nearest(label, definitions.keys()) : undefined
      const values = {label, nearest: meant ?? ''}
      report(context, sliceText(text, index, index + found.length, context), 'note-missing', 'error', values, {
        actual: found,
        ...(meant !== undefined && {expected: [`[^${meant}]`]}),
      })
    }
  })
}

/** The key of a note, unique over the files of a publication: the file's name and the note's, in ASCII. */
const keyOf = (file: string, identifier: string): string =>
  `${plain(file.replace(/\.[^./]+$/, ''))}--${plain(identifier)}`

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]/g, character =>
      character === '-' ? '-' : character === '/' ? '_' : `_${character.charCodeAt(0).toString(36)}`,
    )
