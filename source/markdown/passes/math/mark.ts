import type {Text} from 'mdast'
import type {MathNode} from '../../nodes.ts'

/**
 * The mark that stands right behind a formula on lines of its own is its child: whatever walks a tree finds it there. A
 * formula is no parent to those who ask for types of nodes.
 */
export function putBehind(formula: MathNode, mark: readonly Text[]): void {
  Object.assign(formula, {children: mark})
}

/** The mark behind a formula; nothing where there is none. */
export function behind(formula: object): readonly Text[] {
  return 'children' in formula ? (formula.children as Text[]) : []
}
