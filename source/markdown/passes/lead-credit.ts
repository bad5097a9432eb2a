import type {Root} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import {isCredit} from '../../text/credits.ts'

/**
 * Marks a credit line that stands alone before the first title of level 1: it may be that of the cover, and go elsewhere
 * than the text around it.
 */
export function markLeadCredit(tree: Root): void {
  const [first, second] = tree.children.filter(({type}) => type !== 'html' && type !== 'control')
  if (first?.type !== 'paragraph' || first.data?.role !== undefined) return
  if (second?.type !== 'heading' || second.depth !== 1 || !isCredit(textOf(first))) return
  first.data = {...first.data, role: 'credit', hProperties: {dataStream: 'caption'}}
}
