import type {VFileMessage} from 'vfile-message'
import {composed, typedOffsets} from '../../text/composed.ts'
import {lineStarts, pointsOf} from '../../text/points.ts'
import {replacementOf} from './message.ts'

/** Where something stands, what stands there to the letter, and what to write instead, for a program. */
export interface Fit {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  readonly actual: string
  /** What would be right there. */
  readonly expected: string
  /** Whether it is a change that `check --fix` writes; what only looks likely is for the author to choose. */
  readonly isWritten: boolean
}

/**
 * What an editor can do about a message, in the texts of the files by name: range, found text and expected text fit together.
 * What was found may be a part of what the message points at, an address in an image: then the range is that part, when it
 * stands there once. Undefined when nothing, several things or something else than the text itself would have to change.
 */
export function fitter(texts: ReadonlyMap<string, string>): (message: VFileMessage) => Fit | undefined {
  const known = new Map<string, File>()
  return message => {
    const {file = ''} = message
    const text = texts.get(file)
    if (text === undefined) return undefined
    const its = known.get(file) ?? {text, starts: lineStarts(text), point: pointsOf(text)}
    known.set(file, its)
    return fitIn(its, message)
  }
}

interface File {
  readonly text: string
  readonly starts: readonly number[]
  readonly point: ReturnType<typeof pointsOf>
}

const fitIn = (file: File, message: VFileMessage): Fit | undefined => {
  const range = rangeOf(file, message)
  if (!range) return undefined
  const exact = replacementOf(message)
  if (exact !== undefined) return {...fit(file, range, exact), isWritten: true}
  const {actual, expected} = message
  if (!actual || expected?.length !== 1) return undefined
  const part = file.text.slice(range.start, range.end)
  const read = composed(part)
  const at = read.indexOf(actual)
  if (at < 0 || read.includes(actual, at + 1)) return undefined
  const offset = typedOffsets(part)
  const found = {start: range.start + offset(at), end: range.start + offset(at + actual.length)}
  return {...fit(file, found, expected[0] as string), isWritten: false}
}

interface Range {
  readonly start: number
  readonly end: number
}

/** The offsets that a message points at: its range, or from its point to the end of the line. */
const rangeOf = ({text, starts}: File, {place, line, column}: VFileMessage): Range | undefined => {
  if (line === undefined) return undefined
  const offset = (at: {line: number; column: number}) => (starts[at.line - 1] ?? Number.NaN) + at.column - 1
  const start = offset({line, column: column ?? 1})
  const end = place && 'end' in place ? offset(place.end) : (starts[line] ?? text.length)
  return start <= end && end <= text.length ? {start, end} : undefined
}

const fit = ({text, point}: File, {start, end}: Range, expected: string): Omit<Fit, 'isWritten'> => {
  const [first, last] = [point(start), point(end)]
  return {
    line: first.line,
    column: first.column,
    endLine: last.line,
    endColumn: last.column,
    actual: text.slice(start, end),
    expected,
  }
}
