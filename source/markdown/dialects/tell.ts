import type {Nodes} from 'mdast'
import {type Context, report} from '../context.ts'

/** What became of a dialect: it is read, its text is printed as it stands, or it leaves nothing on the page. */
export type Outcome = 'read' | 'kept' | 'dropped'

interface Told {
  readonly dialect: string
  readonly outcome: Outcome
  readonly text: string
  readonly node: Pick<Nodes, 'position'>
}

const told = new WeakMap<Context, Map<string, Told>>()

/** Notes that a dialect was met: `tellDialects` makes one remark of it for a file, at its first place. */
export function tellDialect(
  context: Context,
  node: Pick<Nodes, 'position'>,
  dialect: string,
  outcome: Outcome,
  text: string,
): void {
  const known = told.get(context) ?? new Map<string, Told>()
  told.set(context, known)
  const first = known.get(`${dialect} ${outcome}`)
  if (first && offsetOf(first.node) <= offsetOf(node)) return
  known.set(`${dialect} ${outcome}`, {dialect, outcome, text, node})
}

const offsetOf = ({position}: Pick<Nodes, 'position'>): number => position?.start.offset ?? 0

/** Reports the dialects that were met. */
export function tellDialects(context: Context): void {
  for (const {dialect, outcome, text, node} of told.get(context)?.values() ?? []) {
    const [line = ''] = text.trim().split(/\r?\n/, 1)
    report(context, node, `dialect-${outcome}`, 'info', {
      dialect,
      text: line.length > 60 ? `${line.slice(0, 59)}…` : line,
    })
  }
  told.delete(context)
}
