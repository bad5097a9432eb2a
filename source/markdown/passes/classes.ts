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
  const known = told.get(context) ?? new Set<string>()
  told.set(context, known)
  for (const name of house) {
    if (known.has(name)) continue
    known.add(name)
    report(context, node, 'class-reserved', 'info', {name}, {actual: name})
  }
  return own
}

/** The names that were told of a file: a text made for a site bears the same one a hundred times. */
const told = new WeakMap<Context, Set<string>>()
