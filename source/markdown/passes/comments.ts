/** Comments that ask for something. They are invisible on GitHub; any other comment is the author's own. */

import type {Html, Nodes, Root} from 'mdast'
import {foldedName} from '../../text/fold.ts'
import {ownValue} from '../../text/own-value.ts'
import {nearest} from '../../wording/nearest.ts'
import {type Context, report} from '../context.ts'
import {tellUnknown} from '../lint/comments.ts'
import type {Control} from '../nodes.ts'
import {childrenOf, eachParent, setChildren} from '../walk.ts'

const sides: Readonly<Record<string, string>> = {
  '': 'page',
  impaire: 'right',
  droite: 'right',
  odd: 'right',
  right: 'right',
  paire: 'left',
  gauche: 'left',
  even: 'left',
  left: 'left',
}

const slots: Readonly<Record<string, string>> = {
  toc: 'toc',
  contents: 'toc',
  sommaire: 'toc',
  'table-des-matieres': 'toc',
  figures: 'figures',
  tables: 'tables',
  tableaux: 'tables',
  glossary: 'glossary',
  glossaire: 'glossary',
  index: 'index',
}

/**
 * Reads the comments: `page`, `page impaire`, `garder`, `toc`, `figures`, `tableaux`, `glossaire`, `index`, and
 * `index: entrée`, in French or English. An index entry between blocks goes to the block that follows, or else to the one
 * before.
 */
export function readComments(tree: Root, context: Context): void {
  eachParent(tree, parent => {
    if (!childrenOf(parent).some(child => child.type === 'html')) return
    const inline =
      parent.type === 'paragraph' ||
      parent.type === 'heading' ||
      childrenOf(parent).some(child => child.type === 'text')
    const out: Nodes[] = []
    let waiting: Control[] = []
    for (const child of childrenOf(parent).flatMap(apart)) {
      const control = child.type === 'html' ? controlOf(child, context) : undefined
      if (inline && control && control.control !== 'index')
        report(context, child, 'comment-misplaced', 'warning', {comment: child.type === 'html' ? child.value : ''})
      if (inline || control?.control !== 'index') {
        if (control && inline && control.control !== 'index') continue
        if (!control && waiting.length > 0 && intoText(child, waiting)) waiting = []
        out.push(control ?? child)
      } else waiting.push(control)
    }
    if (waiting.length > 0 && !out.findLast(child => intoText(child, waiting)))
      for (const control of waiting) out.push(control)
    closeGaps(out)
    setChildren(parent, out)
  })
}

/** The comments that stand on one line: each asks for its own. */
const apart = (node: Nodes): Nodes[] => {
  if (node.type !== 'html' || !/^(?:\s*<!--(?:(?!-->)[\s\S])*-->)+\s*$/.test(node.value)) return [node]
  return [...node.value.matchAll(/<!--[\s\S]*?-->/g)].map(([value]) => ({...node, value}))
}

/**
 * A comment between two spaces leaves one, and none at the beginning of a paragraph: they were written around something that
 * no page shows.
 */
const closeGaps = (nodes: readonly Nodes[]): void => {
  let isFirst = true
  for (const [at, node] of nodes.entries()) {
    const [before, after] = [nodes[at - 1], nodes[at + 1]]
    const isComment = node.type === 'control' || (node.type === 'html' && node.value.startsWith('<!--'))
    isFirst &&= isComment
    if (!isComment || after?.type !== 'text') continue
    if (isFirst) after.value = after.value.trimStart()
    if (before?.type !== 'text' || !/\s$/.test(before.value)) continue
    if (/^[ \t]/.test(after.value)) after.value = after.value.replace(/^[ \t]{1,9}/, '')
    else if (/^[.,…)\]]/.test(after.value)) before.value = before.value.replace(/[ \t]$/, '')
  }
}

const controlOf = (node: Html, context: Context): Control | undefined => {
  const text = /^<!--([\s\S]*?)-->\s*$/.exec(node.value)?.[1]?.trim()
  if (text === undefined) return undefined
  const control = (kind: Control['control'], argument: string): Control => ({
    type: 'control',
    control: kind,
    argument,
    ...(node.position && {position: node.position}),
  })
  const entry = /^index\s*:\s*(\S[\s\S]*)$/i.exec(text)?.[1]
  if (entry !== undefined) return control('index', entry.trim())
  const [first = '', ...others] = text.split(/\s+/)
  const name = foldedName(text)
  if (name === 'garder' || name === 'keep') return control('keep', '')
  const slot = ownValue(slots, name)
  if (slot !== undefined) return control('slot', slot)
  if (foldedName(first) !== 'page' || others.length > 1) {
    tellUnknown(text, node, Object.keys(slots), context)
    return undefined
  }
  const side = foldedName(others[0] ?? '')
  const known = ownValue(sides, side)
  if (known === undefined) {
    const meant = nearest(side, Object.keys(sides).filter(Boolean))
    report(
      context,
      node,
      'comment-page',
      'warning',
      {side, nearest: meant ?? 'impaire'},
      {expected: [`<!-- page ${meant ?? 'impaire'} -->`]},
    )
  }
  return control('page', known ?? 'page')
}

/** Puts index entries at the beginning of the first text of `node`; false when it holds none. */
const intoText = (node: Nodes, entries: readonly Control[]): boolean => {
  if (node.type === 'paragraph' || node.type === 'heading') {
    setChildren(node, [...entries, ...childrenOf(node)])
    return true
  }
  if (!('children' in node) || node.type === 'table') return false
  return childrenOf(node).some(child => intoText(child, entries))
}
