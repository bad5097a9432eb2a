/** Headings typed as a word processor shows them: a number, capitals. */
import type {List, Paragraph, Root} from 'mdast'
import type {Remark} from '../types.ts'
import {walk} from '../walk.ts'
import {type Line, linesOf, nodeAt} from './lines.ts'

const numbered =
  /^(?:\d{1,2}(?:\.\d{1,2})+\.?|[IVX]{1,5}[.)])[ \t\u00A0]+(?![KMGT](?:o|Hz|W|V)(?!\p{L}))(?=\p{Lu}\p{Ll}|\p{Lu}{3})/u

/** Lines such as « 1.1 Qui sommes-nous ? », « LE SERVICE EN BREF », and lists of one item that are a heading. */
export function typedHeadings(tree: Root, source: string): Remark[] {
  const out: Remark[] = []
  const isInitial = initialsOf(source)
  const sign = tree.children.some(child => child.type === 'heading' && child.depth === 1) ? '##' : '#'
  const tell = (kind: string, node: Remark['node'], line: string, level: string, title: string): void => {
    out.push(remark(kind, node, line, `${level} ${title}`))
  }
  walk<Paragraph>(tree, 'paragraph', (node, parent, at) => {
    if (parent?.type !== 'root' && parent?.type !== 'listItem') return
    const isTerm = (parent.children[at + 1]?.type as string | undefined) === 'definitionBody'
    for (const [index, line] of linesOf(node, source).entries()) {
      // The first line of an item is that of its list, told below.
      if (index === 0 && parent.type === 'listItem') continue
      const number = numbered.exec(line.text)?.[0]
      if (number !== undefined && line.text.length < 90 && !/[.,;:]$/.test(line.text) && !isInitial(number)) {
        const depth = number.match(/\d+/g)?.length ?? 1
        tell(
          'number',
          nodeAt(node, line, index),
          line.text,
          sign + '#'.repeat(depth - 1),
          line.text.slice(number.length),
        )
      } else if (index === 0 && isCapitals(line.text) && !isTerm) {
        tell('capitals', nodeAt(node, line, index), line.text, sign, lowered(line.text))
      }
    }
  })
  const areTitles = titles(tree, source) > 1
  walk<List>(tree, 'list', (node, parent) => {
    const [line, ...others] = headOf(node, source)
    if (parent?.type !== 'root' || !line) return
    if (isCapitals(line.text)) tell('number', node, `${node.start ?? 1}. ${line.text}`, sign, lowered(line.text))
    else if (areTitles && others.length === 0 && isTitle(line.text))
      tell('number', node, `${node.start ?? 1}. ${line.text}`, sign, line.text)
  })
  return out
}

/**
 * « V. Dupont »: one letter is a number where the one before or after it begins a line too. The text is looked through once
 * for each of the three.
 */
const initialsOf = (source: string): ((number: string) => boolean) => {
  const known = new Map<string, boolean>()
  return number => {
    const letter = /^([IVX])\./.exec(number)?.[1] ?? ''
    const beside = {I: 'II', V: 'IV|VI', X: 'IX|XI'}[letter]
    if (beside === undefined) return false
    const isInitial = known.get(letter) ?? !new RegExp(`^(?:#+ )?\\W{0,3}(?:${beside})[.)]`, 'm').test(source)
    known.set(letter, isInitial)
    return isInitial
  }
}

export const remark = (kind: string, node: Remark['node'], text: string, instead: string): Remark => ({
  node,
  values: {kind, text: shortened(text), instead: shortened(instead)},
  actual: text,
  expected: [instead],
})

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text)

/** The lines with which a numbered list of one item begins. */
function headOf({ordered, children}: List, source: string): Line[] {
  const [item] = children
  const [first] = item?.children ?? []
  return ordered && children.length === 1 && first?.type === 'paragraph' ? linesOf(first, source) : []
}

/** How many lists of one short item go on from one another, with paragraphs between them: titles, that is. */
function titles(tree: Root, source: string): number {
  let count = 0
  for (const [index, child] of tree.children.entries()) {
    if (child.type !== 'list' || child.start !== count + 1) continue
    const [line, ...others] = headOf(child, source)
    if (line && others.length === 0 && isTitle(line.text) && tree.children[index + 1]?.type === 'paragraph') count++
  }
  return count
}

const isTitle = (text: string): boolean => text.length < 70 && /^\p{Lu}/u.test(text) && !/[.?!…:;,]$/.test(text)

/** Words all in capitals; a lone acronym is none. */
const isCapitals = (text: string): boolean =>
  text.length < 90 &&
  /^[\p{Lu}\p{N}«“(]/u.test(text) &&
  !/\p{Ll}/u.test(text) &&
  !/[.,;|]$/.test(text) &&
  (text.match(/\p{Lu}/gu)?.length ?? 0) >= 5 &&
  !/[\\$`<>{}[\]|=]/.test(text)

const lowered = (text: string): string => {
  const lower = text.toLocaleLowerCase('fr')
  return lower.charAt(0).toLocaleUpperCase('fr') + lower.slice(1)
}
