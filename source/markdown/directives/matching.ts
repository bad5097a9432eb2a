import type {Nodes} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import {type Context, report} from '../context.ts'
import type {ElementNode, Directive as Node} from '../nodes.ts'
import {childrenOf} from '../walk.ts'
import {elementOf, type Item, itemsOf, listsOf, replaceBlocks, wordsOf} from './items.ts'
import {shuffledOrder} from './shuffle.ts'
import {titleOf} from './title.ts'
import type {Directive} from './types.ts'

/**
 * `:::associer` around two lists, or a table of two columns: what belongs together stands at the same rank. The right side
 * is shown in another order; what it has more than the left is there to mislead. The teacher sees the letter beside the number.
 */
export const matching: Directive = {
  names: ['matching', 'associer', 'relier', 'appariement'],
  form: 'container',
  outside: ['matching', 'ordering'],
  optional: {seed: {pattern: /^\w{1,20}$/, example: '2', also: 'graine'}},
  prepare: (node, context) => arrange(node, context),
  render: ({title, children}) => [...titleOf(title), ...children],
}

interface Sides {
  /** The blocks that they stand in. */
  readonly blocks: readonly Nodes[]
  readonly heads: readonly Item[]
  readonly left: readonly Item[]
  readonly right: readonly Item[]
}

const arrange = (node: Node, context: Context): void => {
  const sides = fromTable(node) ?? fromLists(node)
  const line = node.position ? {position: {start: node.position.start, end: node.position.start}} : {}
  if (!sides || sides.left.length < 2) {
    report(context, line, 'matching-sides', 'warning', {name: node.typed, left: 0, right: 0})
    return
  }
  const {blocks, heads, left, right} = sides
  if (right.length < left.length)
    report(context, line, 'matching-sides', 'warning', {name: node.typed, left: left.length, right: right.length})
  const order = shuffledOrder(
    right.map(item => textOf(item)),
    node.attributes.pairs.seed,
  )
  const [first] = blocks
  if (!first) return
  const headed = heads.map((head, at) =>
    elementOf('p', ['match-head', at === 0 ? 'match-left' : 'match-right'], head.children, head),
  )
  const leftList = elementOf(
    'ol',
    ['match-side', 'match-left'],
    left.map((item, at) =>
      elementOf(
        'li',
        [],
        [
          wordsOf(String(at + 1), 'match-label', item),
          elementOf('div', ['match-text'], item.children, item),
          elementOf(
            'span',
            ['match-place'],
            [wordsOf(letter(order.indexOf(at)), 'match-answer', item, 'teacher')],
            item,
          ),
          elementOf('span', ['match-dot'], [], item, {ariaHidden: 'true'}),
        ],
        item,
      ),
    ),
    first,
  )
  const rightList = elementOf(
    'ol',
    ['match-side', 'match-right'],
    order.map((from, at) => {
      const item = right[from] as Item
      const dot = elementOf('span', ['match-dot'], [], item, {ariaHidden: 'true'})
      return elementOf(
        'li',
        [],
        [dot, wordsOf(letter(at), 'match-label', item), elementOf('div', ['match-text'], item.children, item)],
        item,
      )
    }),
    first,
  )
  const [leftHead, rightHead] = headed
  const parts = [leftHead, leftList, rightHead, rightList].filter((part): part is ElementNode => part !== undefined)
  const rows = Math.max(left.length, right.length)
  const properties = {style: `--rows: ${rows}`, dataBreakInside: 'avoid'}
  replaceBlocks(node, blocks, elementOf('div', ['matching'], parts, first, properties))
}

/** a, b … z, then aa: a list that long is no exercise. */
const letter = (at: number): string =>
  at < 0 ? '' : String.fromCharCode(97 + (at % 26)).repeat(1 + Math.floor(at / 26))

const fromLists = (node: Node): Sides | undefined => {
  const [one, two] = listsOf(node)
  return one && two ? {blocks: [one, two], heads: [], left: itemsOf(one), right: itemsOf(two)} : undefined
}

/** A head of a table that is empty heads nothing. */
const fromTable = (node: Node): Sides | undefined => {
  const table = childrenOf(node).find(child => child.type === 'table')
  if (table?.type !== 'table') return undefined
  const [head, ...rows] = table.children.map(({children}) => children as Item[])
  const column = (at: number) =>
    rows.flatMap(cells => (cells[at] && textOf(cells[at]).trim() !== '' ? [cells[at]] : []))
  const heads = (head ?? []).slice(0, 2)
  return {
    blocks: [table],
    heads: heads.some(cell => cell.children.length > 0) ? heads : [],
    left: column(0),
    right: column(1),
  }
}
