/** All directives, and how their names are understood. */
import {foldedName} from '../../text/fold.ts'
import {answer} from './answer.ts'
import {aside} from './aside.ts'
import {student, teacher} from './audience.ts'
import {box} from './box.ts'
import {columns} from './columns.ts'
import {exercise} from './exercise.ts'
import {figure} from './figure.ts'
import {glossary} from './glossary.ts'
import {pullquote} from './pullquote.ts'
import {grid, lines} from './room.ts'
import {timeline} from './timeline.ts'
import type {Directive} from './types.ts'
import {verse} from './verse.ts'

export type {Directive} from './types.ts'

/** Every directive, in alphabetical order. */
export const directives: readonly Directive[] = [
  answer,
  aside,
  box,
  columns,
  exercise,
  figure,
  glossary,
  grid,
  lines,
  pullquote,
  student,
  teacher,
  timeline,
  verse,
]

const byName = new Map(directives.flatMap(directive => directive.names.map(name => [name, directive] as const)))

/** Every name that a directive answers to. */
export const directiveNames: readonly string[] = [...byName.keys()]

/** The directive of that name, in either language, with or without accents and capitals. */
export function directiveOf(name: string): Directive | undefined {
  return byName.get(foldedName(name))
}
