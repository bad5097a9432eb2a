/** Lists typed as a word processor shows them: their lines run together in one paragraph. */
import type {Nodes, Paragraph, Root} from 'mdast'
import {type Context, report} from '../context.ts'
import {childrenOf, eachParent, holdsBlocks} from '../walk.ts'

const sign = /^(?:[•◦▪▫‣●○■□➢➤✓·\uf0b7\uf0a7][ \t\u00a0]*|[–—][\t]|o[ \t](?=\S))/u
/** Not the asterisk of words in italics, which ends in the line. */
const glued = /^(?:[-+](?=\p{L})|\*(?=\p{L}(?![^*\n]*\*))|\d{1,3}[.)](?=\p{L}))/u

/** Tells the first of their lines, with what makes a list of it. */
export function tellBullets(tree: Root, context: Context): void {
  eachParent(tree, parent => {
    if (!holdsBlocks(parent)) return
    const children = childrenOf(parent)
    const found = children.map(child => bulletOf(child, parent, context))
    for (const [index, bullet] of found.entries()) {
      const node = children[index]
      // A list of single paragraphs is told once.
      if (!bullet || !node || found[index - 1]) continue
      const start = context.point(bullet.at)
      const at = {position: {start, end: context.point(bullet.at + bullet.text.length)}}
      const instead = bullet.text.replace(sign, '- ').replace(glued, mark => (mark.length > 1 ? `${mark} ` : '- '))
      const values = {kind: 'bullet', text: bullet.text, instead}
      report(context, at, 'markdown-literal', 'warning', values, {actual: bullet.text, expected: [instead]})
    }
  })
}

interface Bullet {
  readonly text: string
  readonly at: number
}

const bulletOf = (node: Nodes, parent: Nodes, context: Context): Bullet | undefined => {
  if (node.type !== 'paragraph') return undefined
  const lines = linesOf(node, context)
  const signed = lines.filter(({text}) => sign.test(text))
  // One o, or one sign of a formula, may be a word.
  if (signed.length > 1 || (signed[0] && !/^[o·]/.test(signed[0].text))) return signed[0]
  const close = lines.filter(({text}) => glued.test(text))
  return close.length > 1 || (parent.type === 'listItem' && lines.indexOf(close[0] as Bullet) > 0)
    ? close[0]
    : undefined
}

const linesOf = (paragraph: Paragraph, {file}: Context): Bullet[] => {
  const {start, end} = paragraph.position ?? {}
  const source = file.text.slice(start?.offset, end?.offset)
  return [...source.matchAll(/^[ \t>]*(\S[^\r\n]*)/gm)].map(({0: all, 1: text = '', index}) => ({
    text: text.trimEnd(),
    at: (start?.offset ?? 0) + index + all.length - text.length,
  }))
}
