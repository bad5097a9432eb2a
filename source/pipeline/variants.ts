/**
 * Variants of a worksheet: the exercises that follow each other, and the choices of each, in another order. Trees are reordered with
 * their texts, so that everything after this is as if the author had written it so.
 */
import type {Element, ElementContent, Root} from 'hast'
import {orderOf} from '../text/shuffle.ts'
import type {Configuration, SourcePiece, Tree} from '../types.ts'

/** What is moved as one: nodes that follow each other, and where they stand in the source. */
interface Unit {
  readonly nodes: ElementContent[]
  readonly start: Point
  readonly end: Point
}

interface Point {
  readonly line: number
  readonly column: number
}

/** The trees of a variant; the same for none. */
export function variantOf(
  trees: readonly Tree[],
  variant: string | undefined,
  {variants = [], seed = 1}: Pick<Configuration, 'variants' | 'seed'>,
): readonly Tree[] {
  const index = variant === undefined ? -1 : variants.indexOf(variant)
  if (index < 0) return trees
  return trees.map(tree => {
    const root = structuredClone(tree.root)
    let pieces = tree.text.pieces
    let count = 0
    const reorder = (units: readonly Unit[]): Unit[] => {
      const order = orderOf(units.length, `${seed} ${tree.file} ${count++}`, index)
      pieces = reordered(pieces, units, order)
      return order.map(at => units[at] as Unit)
    }
    walk(root, false, reorder)
    return {...tree, root, text: {pieces}}
  })
}

/** Inner things first, so that what is moved is in its own order already. */
function walk(parent: Root | Element, isInExercise: boolean, reorder: (units: readonly Unit[]) => Unit[]): void {
  for (const child of parent.children)
    if (child.type === 'element') walk(child, isInExercise || hasClass(child, 'exercise'), reorder)
  const isChoice =
    isInExercise &&
    parent.type === 'element' &&
    parent.tagName === 'ul' &&
    ['tasks', 'contains-task-list'].some(name => hasClass(parent, name))
  const runs = isChoice ? [choices(parent)] : exercisesIn(parent.children as ElementContent[])
  for (const units of runs.filter(each => each.length > 1)) {
    const children = parent.children as ElementContent[]
    const nodes = units.flatMap(unit => unit.nodes)
    const [first, last] = [nodes[0], nodes.at(-1)].map(node => children.indexOf(node as ElementContent))
    const fresh = reorder(units).flatMap(unit => unit.nodes)
    children.splice(first ?? 0, (last ?? 0) - (first ?? 0) + 1, ...fresh)
  }
}

const choices = (list: Element): Unit[] =>
  list.children.flatMap(item => (item.type === 'element' ? (unitOf([item]) ?? []) : []))

/** Exercises that nothing parts but what only some see, which goes with the exercise before it. */
function exercisesIn(nodes: readonly ElementContent[]): Unit[][] {
  const runs: ElementContent[][][] = []
  let run: ElementContent[][] = []
  for (const node of nodes) {
    const isBlank = node.type === 'text' && node.value.trim() === ''
    if (node.type === 'element' && hasClass(node, 'exercise')) run.push([node])
    else if (run.length > 0 && (isBlank || (node.type === 'element' && isForSome(node)))) run.at(-1)?.push(node)
    else {
      runs.push(run)
      run = []
    }
  }
  return [...runs, run].map(units => units.flatMap(unit => unitOf(unit) ?? []))
}

/** A unit; undefined for what has no place in the source. */
function unitOf(nodes: ElementContent[]): Unit | undefined {
  const positions = nodes.flatMap(({position}) => position ?? [])
  const [first, last] = [positions[0], positions.at(-1)]
  return first && last && {nodes, start: first.start, end: last.end}
}

/** The texts with those of each unit in their new order; what is between units, and notes elsewhere, stays. */
function reordered(
  pieces: readonly SourcePiece[],
  units: readonly Unit[],
  order: readonly number[],
): readonly SourcePiece[] {
  const within = units.map(unit =>
    pieces.filter(({place}) => !isBefore(place, unit.start) && isBefore(place, unit.end)),
  )
  const moved = new Set(within.flat())
  const first = pieces.findIndex(piece => moved.has(piece))
  if (first < 0) return pieces
  const rest = pieces.filter(piece => !moved.has(piece))
  const before = pieces.slice(0, first).filter(piece => !moved.has(piece)).length
  return [...rest.slice(0, before), ...order.flatMap(at => within[at] ?? []), ...rest.slice(before)]
}

const isBefore = (one: Point, other: Point): boolean =>
  one.line < other.line || (one.line === other.line && one.column < other.column)

const isForSome = ({properties}: Element): boolean =>
  (properties.dataOnly ?? properties['data-only'] ?? undefined) !== undefined

const hasClass = ({properties}: Element, name: string): boolean => {
  const classes = properties.className ?? properties.class
  return Array.isArray(classes)
    ? classes.includes(name)
    : String(classes ?? '')
        .split(' ')
        .includes(name)
}
