import type {Heading, Root} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import {visit} from 'unist-util-visit'
import {type Context, report} from '../context.ts'
import type {Attributes} from '../parse/syntax/attributes.ts'
import {childrenOf, eachParent, setChildren} from '../walk.ts'
import {asciiId, idOfText, uniqueId} from './ids.ts'

/**
 * Gives every heading its id and makes ids unique in the file. The author's own come first; one that is used twice is told.
 * Headings without text go, and are told.
 */
export function nameHeadings(tree: Root, context: Context): void {
  const taken = new Set<string>()
  visit(tree, node => {
    const attributes = attributesOf(node)
    if (!attributes?.id) return
    const id = asciiId(attributes.id)
    if (taken.has(id)) report(context, node, 'id-twice', 'error', {id: attributes.id}, {actual: attributes.id})
    const unique = uniqueId(id, taken)
    const named = {...attributes, id: unique}
    if ('attributes' in node) Object.assign(node, {attributes: named})
    else node.data = {...node.data, attributes: named} as NonNullable<typeof node.data>
  })
  eachParent(tree, parent => {
    if (!childrenOf(parent).some(child => child.type === 'heading' && isEmpty(child))) return
    for (const child of childrenOf(parent)) {
      if (child.type === 'heading' && isEmpty(child)) report(context, child, 'heading-empty', 'warning')
    }
    setChildren(
      parent,
      childrenOf(parent).filter(child => !(child.type === 'heading' && isEmpty(child))),
    )
  })
  visit(tree, 'heading', heading => {
    const own = heading.data?.attributes?.id
    const id = own ?? uniqueId(idOfText(titleOf(heading)), taken)
    heading.data = {...heading.data, id, automatic: own === undefined}
  })
}

/** What names a heading: its text, without what is syntax or an answer, which a link's address would give away. */
const titleOf = (heading: Heading): string =>
  heading.children.map(child => (child.type === 'erased' || isAnswer(child) ? '' : textOf(child))).join('')

const isAnswer = (node: Heading['children'][number]): boolean =>
  node.type === 'span' && (node.data?.blank !== undefined || node.attributes.pairs.only !== undefined)

const isEmpty = (heading: Heading): boolean =>
  heading.children.every(child => child.type === 'text' && child.value.trim() === '')

const attributesOf = (node: object): Attributes | undefined => {
  const {attributes, data, type} = node as {attributes?: Attributes; data?: {attributes?: Attributes}; type: string}
  return type === 'attributes' || type === 'fence' || type === 'image' ? undefined : (attributes ?? data?.attributes)
}
