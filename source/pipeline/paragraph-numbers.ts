/** The numbers of paragraphs, between their file and the text. */
import {
  editionOf,
  numbersFile,
  numbersOf,
  type ParagraphNumbers,
  readNumbers,
  renumbered,
  running,
  writeNumbers,
} from '../editions/index.ts'
import {MachineError} from '../fault.ts'
import type {Configuration, Finding, Publication, Tree} from '../types.ts'
import type {Text} from './types.ts'

/** The text of `paragraphes.json` where the publication prints numbers; undefined where there is none. */
export async function numbersText({configuration, files, read}: Publication): Promise<string | undefined> {
  if (!configuration.paragraphNumbers || !files.has(numbersFile)) return undefined
  return new TextDecoder().decode(await read(numbersFile))
}

/**
 * Gives each paragraph of the trees its number (`data-paragraph`). A paragraph that has none gets none: what is cited must not
 * change when the numbers are written. The first of these is told, with how many there are.
 */
export function giveNumbers(trees: readonly Tree[], text: string | undefined, {places}: Configuration): Finding[] {
  const place = places['paragraph-numbers']
  if (text === undefined) return [{place, rule: 'paragraphs-missing', severity: 'warning', values: {}}]
  const numbers = readNumbers(text)
  const file = {file: numbersFile, line: 1, column: 1}
  if (!numbers) return [{place: file, rule: 'paragraphs-unreadable', severity: 'error', values: {}}]
  const {edition, holders} = editionOf(trees)
  const found = numbersOf(edition, numbers)
  for (const [index, number] of found.entries()) {
    const element = holders[index]?.element
    if (number !== undefined && element) element.properties.dataParagraph = number
  }
  const missing = running(edition).filter(index => found[index] === undefined)
  const first = edition.blocks[missing[0] ?? -1]
  if (!first) return []
  return [{place: first.place, rule: 'paragraph-unnumbered', severity: 'warning', values: {count: missing.length}}]
}

/** What `fascicule number` writes, and what it says. */
export interface Numbered {
  readonly text: string
  readonly paragraphs: number
  readonly added: readonly string[]
  readonly retired: readonly string[]
  /** Nothing is new. */
  readonly isSame: boolean
}

/**
 * The numbers of a text that was read: those of the file of its publication, kept, and new ones.
 *
 * @throws {MachineError} exit 2: the file is there and cannot be understood; numbers that were cited would be lost
 */
export async function numberedAnew({trees}: Text, {files, read}: Publication): Promise<Numbered> {
  const old = files.has(numbersFile) ? new TextDecoder().decode(await read(numbersFile)) : undefined
  const former = old === undefined ? undefined : readNumbers(old)
  if (old !== undefined && !former) throw new MachineError('paragraphs-unreadable', 2, {})
  const numbers: ParagraphNumbers = renumbered(editionOf(trees).edition, former)
  const known = new Set(former?.paragraphs.map(({number}) => number))
  const gone = new Set(former?.retired)
  const text = writeNumbers(numbers)
  return {
    text,
    paragraphs: numbers.paragraphs.length,
    added: numbers.paragraphs.map(({number}) => number).filter(number => !known.has(number)),
    retired: numbers.retired.filter(number => !gone.has(number)),
    isSame: text === old,
  }
}
