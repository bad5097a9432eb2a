/** The one object of `diff --json`; its schema is shipped as `diff.schema.json`. */
import path from 'node:path'
import type {VFileMessage} from 'vfile-message'
import {type Block, type Changes, type FrontChange, factsOf, groupsOf, type PageMatch} from '../../editions/index.ts'
import type {Publication} from '../../types.ts'
import type {EditionWords} from '../../wording/editions/index.ts'
import type {Session} from '../command.ts'
import type {Delivered} from '../output/deliver.ts'
import {reported} from '../report/json.ts'
import type {FoundEdition} from './find.ts'

interface Compared {
  readonly session: Session
  readonly before: FoundEdition
  readonly after: FoundEdition
  readonly changes: Changes
  readonly front: readonly FrontChange[]
  readonly table: readonly PageMatch[] | undefined
  readonly delivered: readonly Delivered[]
  readonly oldText: Publication
  readonly newText: Publication
  readonly words: EditionWords
  readonly messages: readonly VFileMessage[]
  readonly exit: number
}

export function changesReport(compared: Compared) {
  const {session, before, after, changes, front, table, delivered, oldText, newText, words, messages, exit} = compared
  return {
    version: session.version,
    command: 'diff',
    before: editionOf(before, oldText),
    after: editionOf(after, newText),
    front: front.map(each => ({...each})),
    sections: groupsOf(changes).map(({section, whole, changes: list}) => ({
      number: section.number,
      title: section.title,
      whole: whole ?? null,
      changes: list.map(change => {
        const old = change.from.map(index => changes.before.blocks[index] as Block)
        const now = change.to.map(index => changes.after.blocks[index] as Block)
        return {
          kind: change.kind,
          block: (now[0] ?? old[0])?.kind ?? 'paragraph',
          before: old.map(reportedBlock),
          after: now.map(reportedBlock),
          edits: change.edits,
          cells: (change.table?.cells ?? []).map(({row, column, before: text}) => ({
            row: row + 1,
            column: column + 1,
            before: text,
            after: now[0]?.rows?.[change.table?.rows[row] ?? -1]?.[change.table?.columns[column] ?? -1] ?? null,
          })),
          facts: factsOf(change, changes, words),
        }
      }),
    })),
    pages: table ?? null,
    outputs: delivered.map(({output, path: where}) => ({
      path: where,
      pages: output.pages,
      bytes: output.bytes.length,
      refused: output.refused,
    })),
    findings: messages.map(message => reported(message)),
    exit,
  }
}

const editionOf = ({name}: FoundEdition, {configuration}: Publication) => ({
  name: path.basename(name) || name,
  title: configuration.title,
  version: configuration.edition?.version ?? null,
})

const reportedBlock = ({text, rows, level, pictures, place}: Block) => ({
  file: place.file,
  line: place.line,
  text,
  rows: rows ?? null,
  level: level ?? null,
  pictures: pictures?.map(({name, digest, alt}) => ({name, sha256: digest ?? null, alt})) ?? [],
})
