/** Classes that an author gives: his own, never one of ours. */
import type {Nodes, Root} from 'mdast'
import {visit} from 'unist-util-visit'
import {isHouseClass} from '../../reserved.ts'
import {type Context, report} from '../context.ts'
import type {Attributes} from '../parse/syntax/attributes.ts'

/** Takes the classes of ours out of attributes in braces, and tells of each. */
export function freeClasses(tree: Root, context: Context): void {
  visit(tree, (node: Nodes) => {
    if ('attributes' in node) node.attributes = free(node.attributes, node, context)
    const {data} = node
    if (data && 'attributes' in data && data.attributes) data.attributes = free(data.attributes, node, context)
  })
}

const free = (attributes: Attributes, node: Nodes, context: Context): Attributes => ({
  ...attributes,
  classes: ownClasses(attributes.classes, node, context),
})

/** Those of `names` that are no names of ours; the others are told at `node`. */
export function ownClasses(names: readonly string[], node: Pick<Nodes, 'position'>, context: Context): string[] {
  const [own, house] = [names.filter(name => !isHouseClass(name)), names.filter(isHouseClass)]
  for (const name of new Set(house)) report(context, node, 'class-reserved', 'warning', {name}, {actual: name})
  return own
}
