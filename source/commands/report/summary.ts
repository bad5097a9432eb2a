import type {VFileMessage} from 'vfile-message'
import type {Session} from '../command.ts'
import type {Delivered} from '../output/deliver.ts'
import {counted} from './index.ts'

/** What a build came to. */
export interface Made {
  readonly delivered: readonly Delivered[]
  readonly corrections: readonly VFileMessage[]
  readonly others: readonly VFileMessage[]
  readonly milliseconds: number
  /** Nothing was written, for errors under --strict. */
  readonly isWithheld: boolean
}

/** The last lines of a build: the files, what was corrected and remarked, what to do next. */
export function summary({delivered, corrections, others, milliseconds, isWithheld}: Made, session: Session): string {
  const {summary: words} = session.words
  const told = [corrections.length > 0 ? words.corrections(corrections.length) : '', words.remarks(counted(others))]
  const seconds = milliseconds / 1000
  const refusals = delivered.flatMap(({output, path, former}) =>
    output.refused ? [words.refused({path, former})] : [],
  )
  const lines =
    delivered.length > 1
      ? [...tableOf(delivered, session), ...refusals, words.files({count: delivered.length, seconds})]
      : delivered.map(({output, path, former, before}) =>
          output.refused
            ? words.refused({path, former})
            : words.file({path, pages: output.pages, bytes: output.bytes.length, before, seconds}),
        )
  lines.push(told.filter(part => part !== '').join(' · '))
  if (isWithheld) lines.push(words.withheld)
  const [first] = delivered.filter(({output, path}) => path !== '-' && !output.refused)
  if (first) lines.push(words.open(first.path))
  return lines.flatMap(line => (line === '' ? [] : [`${line}\n`])).join('')
}

/** A line for each PDF: profile, file, pages, size; figures stand under each other. */
function tableOf(delivered: readonly Delivered[], {words: {summary: words}}: Session): string[] {
  const rows = [
    words.table,
    ...delivered.map(({output, path, before}) => [
      output.profile,
      path,
      String(output.pages),
      output.refused ? words.refusedSize : words.size(output.bytes.length, before),
    ]),
  ]
  const widths = words.table.map((_, column) => Math.max(...rows.map(row => row[column]?.length ?? 0)))
  return rows.map(row =>
    row
      .map((cell, column) => (column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  )
}
