import type {Nodes} from 'mdast'
import {type Context, report} from '../context.ts'

/** What became of a dialect: it is read, its text is printed as it stands, or it leaves nothing on the page. */
export type Outcome = 'read' | 'kept' | 'dropped'

const told = new WeakMap<Context, Set<string>>()

/** Tells of a dialect at its first place in a file: one remark for each. */
export function tellDialect(
  context: Context,
  node: Pick<Nodes, 'position'>,
  dialect: string,
  outcome: Outcome,
  text: string,
): void {
  const known = told.get(context) ?? new Set()
  told.set(context, known)
  if (known.has(`${dialect} ${outcome}`)) return
  known.add(`${dialect} ${outcome}`)
  const [line = ''] = text.trim().split('\n', 1)
  report(context, node, `dialect-${outcome}`, 'info', {dialect, text: line.length > 60 ? `${line.slice(0, 59)}…` : line})
}
