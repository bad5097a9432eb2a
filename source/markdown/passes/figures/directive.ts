import type {Context} from '../../context.ts'
import type {Directive} from '../../nodes.ts'

/** Makes a figure of a `:::figure`; what is in it finds its part later, once attributes are where they belong. */
export function figureFrom(node: Directive, _context: Context): void {
  Object.assign(node, {type: 'figure'})
}
