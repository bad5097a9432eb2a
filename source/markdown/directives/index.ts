/** All directives, and how their names are understood. */
import {foldedName} from '../../text/fold.ts'
import {answer} from './answer.ts'
import {aside} from './aside.ts'
import {student, teacher} from './audience.ts'
import {box} from './box.ts'
import {columns} from './columns.ts'
import {exercise} from './exercise.ts'
import {figure} from './figure.ts'
import {formulas} from './formulas.ts'
import {frame} from './frame.ts'
import {glossary} from './glossary.ts'
import {matching} from './matching.ts'
import {ordering} from './ordering.ts'
import {pullquote} from './pullquote.ts'
import {grid, lines} from './room.ts'
import {scale} from './scale.ts'
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
  formulas,
  frame,
  glossary,
  grid,
  lines,
  matching,
  ordering,
  pullquote,
  scale,
  student,
  teacher,
  timeline,
  verse,
]

const byName = new Map<string, Directive[]>()
for (const directive of directives) {
  for (const name of directive.names) byName.set(name, [...(byName.get(name) ?? []), directive])
}

/** Every name that a directive answers to. */
export const directiveNames: readonly string[] = [...byName.keys()]

/**
 * The directive of that name, in either language, with or without accents and capitals.
 *
 * @param form what it is written as: `::box{4cm}` is a frame, `:::box` a box. A name of one form alone is found by the other.
 */
export function directiveOf(name: string, form: Directive['form'] = 'container'): Directive | undefined {
  const known = byName.get(foldedName(name))
  return known?.find(directive => directive.form === form) ?? known?.[0]
}
