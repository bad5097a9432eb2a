import type {Node} from 'unist'
import {type Point, pointsOf} from '../text/points.ts'
import type {FileEntry, Finding, Place, Severity, SourceFile, TypographySettings} from '../types.ts'
import type {Labels} from '../wording/index.ts'

/** What `toHtmlTree` is told about the publication. */
export interface Options {
  /** BCP 47, for instance `fr-CA`. */
  readonly lang: string
  readonly typography: TypographySettings
  /** The files of the publication that are not Markdown, by name. */
  readonly files: ReadonlyMap<string, FileEntry>
  readonly labels: Labels
  /** The names of its texts; undefined where a text stands by itself, and any Markdown file is taken for one. */
  readonly texts?: ReadonlySet<string>
  /** The names that its texts give to what stands in them (`typedIdsOf`). */
  readonly ids?: ReadonlySet<string>
  /** Where an image takes its caption from; undefined: its title. */
  readonly captions?: 'title' | 'alt'
  /** The folder that an address beginning with `/` is read from. */
  readonly assets?: string
  /** Pictures of the web that were fetched: the name in `files` by address. */
  readonly remote?: ReadonlyMap<string, string>
  /** Pictures that the texts hold themselves: the name in `files` by address. */
  readonly embedded?: ReadonlyMap<string, string>
}

/** What the passes over one file share. */
export interface Context {
  readonly file: SourceFile
  readonly options: Options
  readonly findings: Finding[]
  /** The line and column of an offset in the source. */
  readonly point: (offset: number) => Point
  /** Leaves that are shown nowhere, each told in a finding: they are no part of the text. */
  readonly leftOut: Node[]
}

export type Told = Pick<Finding, 'actual' | 'expected'>

/** A context for one file. */
export function contextOf(file: SourceFile, options: Options): Context {
  return {file, options, findings: [], leftOut: [], point: pointsOf(file.text)}
}

/** Adds a finding at `node`. */
export function report(
  context: Context,
  node: Pick<Node, 'position'>,
  rule: string,
  severity: Severity,
  values: Finding['values'] = {},
  told: Told = {},
): void {
  context.findings.push({place: placeOf(context.file, node), rule, severity, values, ...told})
}

/** Where a node stands; the first line for one without a position. */
export function placeOf(file: SourceFile, {position}: Pick<Node, 'position'>): Place {
  if (!position) return {file: file.name, line: 1, column: 1}
  const {start, end} = position
  return {file: file.name, line: start.line, column: start.column, endLine: end.line, endColumn: end.column}
}
