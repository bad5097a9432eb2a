/** The labels of links and notes that a text defines, shared by the parts in which it is parsed. */
import type {Construct, Syntax} from './types.ts'

/** Labels as micromark normalizes them. They stand in for its lists, which are searched from one end to the other. */
export interface Labels {
  readonly links: Set<string>
  /** Without their caret. */
  readonly notes: Set<string>
}

let lent: {readonly defined: List; readonly gfmFootnotes: List} | undefined

interface List {
  includes(label: string): boolean
  push(label: string): void
}

/** Calls `parse`, in which every parser takes `labels` for defined, wherever their definitions stand. */
export function withLabels<Result>({links, notes}: Labels, parse: () => Result): Result {
  lent = {defined: listOf(links), gfmFootnotes: listOf(notes)}
  try {
    return parse()
  } finally {
    lent = undefined
  }
}

const listOf = (labels: Set<string>): List => ({
  includes: label => labels.has(label),
  push: label => void labels.add(label),
})

/** Is asked at every line of a document, takes nothing, and lends the labels to its parser. */
const lend: Construct = {
  name: 'labels',
  tokenize(_, __, nok) {
    if (lent) Object.assign(this.parser, lent)
    return nok
  },
}

export const labelsSyntax: Syntax = {micromark: {document: {null: lend}}, mdast: {}}
