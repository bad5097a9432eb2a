/** What a document of a word processor had that its Markdown cannot keep: one message a kind. */
import type {Finding} from '../types.ts'

/** Each is the end of a message id (`docx-…`); its names, where it tells some. */
export type Told = Map<Kind, Set<string>>

export type Kind = keyof typeof severities

const severities = {
  changes: 'warning',
  comments: 'warning',
  equations: 'warning',
  headings: 'warning',
  drawings: 'warning',
  pictures: 'warning',
  unread: 'warning',
  boxes: 'info',
  breaks: 'info',
  contents: 'info',
  margins: 'info',
  styles: 'info',
} as const

/** Notes that there is a `kind` in the document, and its name where there is one. */
export function tell(told: Told, kind: Kind, name?: string): void {
  const names = told.get(kind) ?? new Set()
  told.set(kind, names)
  // A stranger's names: a few, short, printable.
  if (name === undefined || names.size >= 12) return
  const printed = name.replace(/[^\p{L}\p{N}\p{P}\p{S} ]/gu, '')
  names.add(printed.length > 40 ? `${printed.slice(0, 39).trimEnd()}…` : printed)
}

/** As findings of the file `name`, in the order above. */
export function findingsOf(told: Told, name: string): Finding[] {
  return (Object.keys(severities) as Kind[])
    .filter(kind => told.has(kind))
    .map(kind => ({
      place: undefined,
      rule: `docx-${kind}`,
      severity: severities[kind],
      values: {name, names: [...(told.get(kind) ?? [])].join(', ')},
    }))
}
