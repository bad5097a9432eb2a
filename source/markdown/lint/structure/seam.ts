import type {Paragraph, PhrasingContent} from 'mdast'
import type {Node} from 'unist'
import type {Remark, StructureOptions, StructureRule} from './types.ts'
import {textOf, walk} from './walk.ts'

export const seam: StructureRule = {
  id: 'seam',
  name: 'Paragraphe coupé en deux',
  reason:
    'Un paragraphe sans ponctuation finale suivi d’un paragraphe qui commence par une minuscule est d’ordinaire une seule phrase, coupée par un ancien saut de page.',
  reference: 'Cas relevé dans des documents repris d’un traitement de texte ou d’un PDF',
  severity: 'warning',
  check(tree, options) {
    const out: Remark[] = []
    walk<Paragraph>(
      tree,
      'paragraph',
      (node, parent, index) => {
        const next = parent?.children[index + 1]
        if (!parent || next?.type !== 'paragraph' || isPart(node) || isPart(next as Paragraph)) return
        if (isLabel(node.children) || (next as Paragraph).children[0]?.type === 'inlineCode') return
        const [text, following] = [textOf(node).trimEnd(), textOf(next).trimStart()]
        // A comma ends a line of an address; within a sentence it does not end it.
        if (!/[\p{L}\d,’'-]$/u.test(text) || !/^\p{Ll}/u.test(following) || isNoSentence.test(following)) return
        const [head, tail] = [text.slice(-30).replace(/^\S*\s/, ''), following.slice(0, 30).replace(/\s\S*$/, '')]
        const fix = isCertain(text, following) ? join(node, next, text, options) : undefined
        out.push({
          node,
          values: {end: head, start: tail},
          actual: `${head} ⏎⏎ ${tail}`,
          expected: [`${head}${glue(text)}${tail}`],
          ...(fix ? {fix} : {}),
        })
      },
      isOfLines,
    )
    return out
  },
}

/** « a) », « ii. », an address, a name of a program: lower case says nothing there. */
const isNoSentence = /^(?:\p{L}{1,4}[).]\s|[a-z]+:\/\/|www\.|\S+@|[\p{L}\d]+[_=(])/u

/** Words after which no sentence stops. */
const unfinished =
  /(?:^|[\s’'(«])(?:le|la|les|un|une|des|du|de|à|au|aux|en|et|ou|ni|que|qui|dont|où|par|pour|sur|sous|dans|avec|sans|vers|chez|entre|ce|cet|cette|ces|son|sa|ses|leur|leurs|notre|nos|votre|vos|mon|ma|mes|ne|se|plus|très|est|sont|ont|a|été)$/iu

/** Certain enough to be written: the words themselves ask to go on, or both halves are long. */
const isCertain = (text: string, following: string): boolean =>
  unfinished.test(text) || /[’']$/.test(text) || (text.length >= 60 && following.length >= 60 && !text.endsWith(','))

/** In verse and in a cell, wherever it stands in it, a line ends where its author ends it. */
const isOfLines = (node: Node): boolean => {
  const {name, tagName} = node as {name?: string; tagName?: string}
  return name === 'verse' || node.type === 'tableCell' || tagName === 'td' || tagName === 'th'
}

/** A title, a caption, a credit, a cell: no paragraph of a text. */
const isPart = ({data}: Paragraph): boolean => data?.role !== undefined || data?.hName !== undefined

/** « **Détails** » by itself is a title of sorts; so is what stands in italics. */
const isLabel = (children: readonly PhrasingContent[]): boolean =>
  children.length === 1 && /^(?:strong|emphasis|inlineCode)$/.test(children[0]?.type ?? '')

/** Nothing after an elision, a space otherwise. */
const glue = (text: string): string => (/[’']$/.test(text) ? '' : ' ')

function join(node: Node, next: Node, text: string, {source = ''}: StructureOptions): Remark['fix'] {
  const [start, end] = [node.position?.end.offset, next.position?.start.offset]
  if (start === undefined || end === undefined || source === '') return undefined
  // Anything but line ends and the prefixes of a quotation between them is the author's.
  return /^[\s>]*$/.test(source.slice(start, end))
    ? [{sourceStart: start, sourceEnd: end, text: glue(text)}]
    : undefined
}
