/** What directives are told in braces, and where they may stand. */
import type {Nodes, Root} from 'mdast'
import {type Context, report} from '../context.ts'
import {directiveOf} from '../directives/index.ts'
import type {Directive} from '../nodes.ts'

/** The attributes of a directive under their English names; one whose value is none is told, and left out. */
export function readOptions(node: Directive, context: Context): void {
  const {optional = {}} = directiveOf(node.name) ?? {}
  const pairs: Record<string, string> = {...node.attributes.pairs}
  for (const [name, {pattern, example, also}] of Object.entries(optional)) {
    const typed = pairs[name] === undefined && also !== undefined ? also : name
    const value = pairs[typed]
    if (value === undefined) continue
    delete pairs[typed]
    if (pattern.test(value)) pairs[name] = value
    else {
      const expected = `{${typed}=${example}}`
      const told = {name: node.typed, value: `${typed}=${value}`, example: expected}
      report(context, openingOf(node), 'directive-option', 'warning', told, {
        actual: `${typed}=${value}`,
        expected: [expected],
      })
    }
  }
  node.attributes = {...node.attributes, pairs}
}

/** Tells each directive that stands in one in which it has no sense: an exercise in an answer, lines that only the teacher sees. */
export function tellNested(tree: Root, context: Context): void {
  const walk = (node: Nodes, around: readonly Directive[]): void => {
    if (!('children' in node)) return
    const inner = node.type === 'directive' ? [...around, node] : around
    if (node.type === 'directive') {
      const {outside = []} = directiveOf(node.name) ?? {}
      const wrong = around.findLast(({name}) => outside.includes(name))
      if (wrong)
        report(context, openingOf(node), 'directive-nested', 'warning', {name: node.typed, around: wrong.typed})
    }
    for (const child of node.children) walk(child, inner)
  }
  walk(tree, [])
}

/** The line on which a directive opens. */
export const openingOf = ({position}: Directive): Pick<Nodes, 'position'> =>
  position ? {position: {start: position.start, end: position.start}} : {}
