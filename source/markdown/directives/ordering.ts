import {toString as textOf} from 'mdast-util-to-string'
import {type Context, report} from '../context.ts'
import type {Directive as Node} from '../nodes.ts'
import {elementOf, type Item, itemsOf, listsOf, replaceBlocks, wordsOf} from './items.ts'
import {shuffledOrder} from './shuffle.ts'
import {titleOf} from './title.ts'
import type {Directive} from './types.ts'

/**
 * `:::ordonner` around a list in its right order: it is shown in another one, a box before each entry. The teacher's version
 * has the numbers in the boxes.
 */
export const ordering: Directive = {
  names: ['ordering', 'ordonner', 'ranger'],
  form: 'container',
  outside: ['matching', 'ordering'],
  optional: {seed: {pattern: /^\w{1,20}$/, example: '2', also: 'graine'}},
  prepare: (node, context) => arrange(node, context),
  render: ({title, children}) => [...titleOf(title), ...children],
}

const arrange = (node: Node, context: Context): void => {
  const [list] = listsOf(node)
  const items = list ? itemsOf(list) : []
  if (!list || items.length < 2) {
    const line = node.position ? {position: {start: node.position.start, end: node.position.start}} : {}
    report(context, line, 'ordering-list', 'warning', {name: node.typed})
    return
  }
  const entries = shuffledOrder(
    items.map(item => textOf(item)),
    node.attributes.pairs.seed,
  ).map(from => {
    const item = items[from] as Item
    const box = elementOf('span', ['order-box'], [wordsOf(String(from + 1), 'order-answer', item, 'teacher')], item)
    return elementOf('li', [], [box, elementOf('div', ['order-text'], item.children, item)], item)
  })
  replaceBlocks(node, [list], elementOf('ul', ['ordering'], entries, list))
}
