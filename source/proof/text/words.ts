import type {Finding, Place, Stream} from '../../types.ts'
import {diff, type Hunk} from './diff.ts'
import type {Letters} from './letters.ts'
import {findMoves, type Row} from './moves.ts'
import {placeOf, type SourceLetters} from './source.ts'

/** The letters of one stream that the PDF shows; `place` says where in the Markdown the text of a letter comes from. */
export interface ShownLetters extends Pick<Letters, 'text' | 'apart'> {
  readonly placeOf: (index: number) => Place | undefined
}

/** What the comparison of a stream found. The counts are of words, that of spaces excepted. */
export interface WordFigures {
  readonly words: number
  readonly lost: number
  readonly twice: number
  readonly disorder: number
  readonly spaces: number
  readonly findings: readonly Finding[]
}

/** Compares a stream of the source with what the PDF shows of it: every word once, in order, spaces kept. */
export function compareWords(stream: Stream, source: SourceLetters, shown: ShownLetters): WordFigures {
  const words = count(source)
  if (source.text === shown.text) {
    const spaces = changedSpaces(source, shown)
    return {words, lost: 0, twice: 0, disorder: 0, spaces: spaces.length, findings: spaces}
  }
  return {words, ...differences(stream, source, shown)}
}

type Spaced = Pick<Letters, 'text' | 'apart'>

const count = ({apart}: Spaced): number => {
  let words = apart.length > 0 && apart[0] === 0 ? 1 : 0
  for (const gap of apart) if (gap !== 0) words++
  return words
}

/** Whether the text around a letter is set from right to left in part: its spaces stand elsewhere on the line. */
const isBothWays = ({piece, pieces}: SourceLetters, index: number): boolean =>
  /[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc]/.test(
    pieces[piece[index] ?? -1]?.text ?? '',
  )

/** Whether all of a row of words is written from right to left. */
export const isLeftward = (words: readonly string[]): boolean => words.every(word => leftward.test(word))

const leftward = /^[\p{P}\p{N}\p{S}]*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u

/** Letters are equal: where a space was lost, or one put into a word. */
const changedSpaces = (source: SourceLetters, shown: ShownLetters): readonly Finding[] => {
  const findings: Finding[] = []
  for (let i = 1; i < source.apart.length; i++) {
    const lost = source.apart[i] !== 0 && shown.apart[i] === 0
    const added = source.apart[i] === 0 && shown.apart[i] === 2
    if ((lost || added) && !isBothWays(source, i)) findings.push(spaceFinding(source, source, shown, i, lost))
  }
  return findings
}

const spaceFinding = (
  source: SourceLetters,
  written: Spaced,
  shown: Spaced,
  index: number,
  lost: boolean,
  shownIndex = index,
): Finding => {
  const expected = around(written, index)
  const actual = around(shown, shownIndex)
  return {
    place: placeOf(source, index),
    rule: lost ? 'proof-space' : 'proof-space-added',
    severity: 'error',
    values: {words: expected},
    actual,
    expected: [expected],
  }
}

/** The words before and after the letter at `index`. */
const around = ({text, apart}: Spaced, index: number): string => {
  let start = index - 1
  while (start > 0 && apart[start] === 0) start--
  let end = index + 1
  while (end < text.length && apart[end] === 0) end++
  const gap = apart[index] === 0 ? '' : ' '
  return (text.slice(Math.max(0, start), index) + gap + text.slice(index, end)).normalize('NFC')
}

interface Words {
  readonly words: readonly string[]
  /** Index of the first letter of each word. */
  readonly starts: readonly number[]
}

const split = ({text, apart}: Spaced): Words => {
  const words: string[] = []
  const starts: number[] = []
  let start = 0
  for (let i = 1; i <= text.length; i++) {
    if (i < text.length && apart[i] === 0) continue
    words.push(text.slice(start, i))
    starts.push(start)
    start = i
  }
  return {words, starts}
}

const differences = (stream: Stream, source: SourceLetters, shown: ShownLetters): Omit<WordFigures, 'words'> => {
  const expected = split(source)
  const actual = split(shown)
  const findings: Finding[] = []
  let spaces = 0
  const hunks: Hunk[] = []
  for (const hunk of diff(expected.words, actual.words)) {
    const written = expected.words.slice(hunk.aStart, hunk.aEnd)
    const printed = actual.words.slice(hunk.bStart, hunk.bEnd)
    if (written.length === 0 || printed.length === 0 || written.join('') !== printed.join('')) hunks.push(hunk)
    else {
      const inHunk = spacesWithin(
        source,
        shown,
        expected.starts[hunk.aStart] as number,
        actual.starts[hunk.bStart] as number,
        written.join('').length,
      )
      findings.push(...inHunk)
      spaces += inHunk.length
    }
  }
  const {moves, leftward} = withoutLeftward(
    findMoves(hunks, expected.words, actual.words),
    expected.words,
    actual.words,
  )
  if (leftward) {
    const found = finding('proof-leftward', stream, expected, leftward.at, leftward.length, undefined)
    findings.push({...found, severity: 'warning', place: placeOf(source, expected.starts[leftward.at] as number)})
  }
  for (const {at, length} of moves.lost)
    findings.push(
      finding('proof-word-lost', stream, expected, at, length, placeOf(source, expected.starts[at] as number)),
    )
  for (const {at, length} of moves.moved)
    findings.push(finding('proof-order', stream, expected, at, length, placeOf(source, expected.starts[at] as number)))
  const occurrences = index(expected.words)
  let twice = 0
  for (const {at, length} of moves.extra) {
    const original = occurrenceOf(occurrences, expected.words, actual.words.slice(at, at + length))
    const place = original === undefined ? undefined : placeOf(source, expected.starts[original] as number)
    const rule = original === undefined ? 'proof-word-foreign' : 'proof-word-twice'
    findings.push(finding(rule, stream, actual, at, length, place ?? shown.placeOf(actual.starts[at] as number)))
    twice += length
  }
  return {lost: sum(moves.lost), twice, disorder: sum(moves.moved), spaces, findings}
}

/**
 * The rows without those that are written from right to left, and the first of these: in what order they stand on a line is
 * not known from a PDF, nor which letters are in boxes for want of a face. They are no loss that is proved.
 */
const withoutLeftward = (
  moves: ReturnType<typeof findMoves>,
  expected: readonly string[],
  actual: readonly string[],
) => {
  const isKept = (words: readonly string[]) => (row: Row) => !isLeftward(words.slice(row.at, row.at + row.length))
  const lost = moves.lost.filter(isKept(expected))
  const moved = moves.moved.filter(isKept(expected))
  const leftward = [...moves.lost, ...moves.moved].find(row => !isKept(expected)(row))
  return {moves: {lost, moved, extra: moves.extra.filter(isKept(actual))}, leftward}
}

const spacesWithin = (
  source: SourceLetters,
  shown: ShownLetters,
  from: number,
  shownFrom: number,
  length: number,
): readonly Finding[] => {
  const findings: Finding[] = []
  for (let i = 1; i < length; i++) {
    const lost = source.apart[from + i] !== 0 && shown.apart[shownFrom + i] === 0
    const added = source.apart[from + i] === 0 && shown.apart[shownFrom + i] === 2
    if ((lost || added) && !isBothWays(source, from + i))
      findings.push(spaceFinding(source, source, shown, from + i, lost, shownFrom + i))
  }
  return findings
}

const index = (words: readonly string[]): ReadonlyMap<string, readonly number[]> => {
  const found = new Map<string, number[]>()
  for (const [i, word] of words.entries()) {
    const at = found.get(word)
    if (at) at.push(i)
    else found.set(word, [i])
  }
  return found
}

/** Where the source has `row`; undefined when it has not. */
const occurrenceOf = (
  occurrences: ReadonlyMap<string, readonly number[]>,
  expected: readonly string[],
  row: readonly string[],
): number | undefined => occurrences.get(row[0] ?? '')?.find(at => row.every((word, i) => expected[at + i] === word))

const sum = (rows: readonly Row[]): number => rows.reduce((total, {length}) => total + length, 0)

// So many words are quoted in a message.
const QUOTED = 12

const finding = (
  rule: string,
  stream: Stream,
  {words}: Words,
  at: number,
  length: number,
  place: Place | undefined,
): Finding => {
  const quoted = words
    .slice(at, at + Math.min(length, QUOTED))
    .join(' ')
    .normalize('NFC')
  return {
    place,
    rule,
    severity: 'error',
    values: {words: length > QUOTED ? `${quoted} …` : quoted, count: length, stream},
  }
}
