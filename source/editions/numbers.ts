/**
 * The numbers by which paragraphs are cited: « 2.14 », the fourteenth of the second chapter. They stand in a file of the
 * publication and are given once: a paragraph keeps its own as long as it is the same, one that is put in gets « 2.14 bis »,
 * and no number is given twice.
 *
 * What goes before « 2.14 ter » is « 2.14 ter A », as articles are numbered in the codes of French law.
 */
import {align} from './align.ts'
import type {Block, Edition} from './types.ts'

export interface NumberedParagraph {
  readonly number: string
  readonly text: string
}

/** `paragraphes.json`. */
export interface ParagraphNumbers {
  readonly version: 1
  /** In the order of the text. */
  readonly paragraphs: readonly NumberedParagraph[]
  /** Numbers of paragraphs that are gone: never given again. */
  readonly retired: readonly string[]
}

/** The name of the file, in the publication's folder. */
export const numbersFile = 'paragraphes.json'

const form = /^(?:\d{1,4}(?: [a-z]{3,16})?\.)?\d{1,6}(?: [a-z]{3,16}(?: \d{1,4})?)?(?: [A-Z]{1,8})?$/

/** Reads `paragraphes.json`; undefined when it is not what `writeNumbers` writes. */
export function readNumbers(text: string): ParagraphNumbers | undefined {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return undefined
  }
  if (!isObject(value) || value.version !== 1 || !Array.isArray(value.paragraphs) || !Array.isArray(value.retired))
    return undefined
  const {paragraphs, retired} = value
  const isNumber = (number: unknown) => typeof number === 'string' && form.test(number)
  const isWhole =
    paragraphs.every(each => isObject(each) && isNumber(each.number) && typeof each.text === 'string') &&
    retired.every(isNumber)
  const numbers = [...paragraphs.map(({number}: NumberedParagraph) => number), ...retired]
  return isWhole && new Set(numbers).size === numbers.length ? (value as unknown as ParagraphNumbers) : undefined
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** The file, a paragraph a line, so that a comparison of files shows which one changed. */
export function writeNumbers({paragraphs, retired}: ParagraphNumbers): string {
  const lines = (values: readonly unknown[]) => values.map(value => `\n    ${JSON.stringify(value)}`).join(',')
  return `{\n  "version": 1,\n  "paragraphs": [${lines(paragraphs)}\n  ],\n  "retired": ${JSON.stringify(retired)}\n}\n`
}

/** The paragraphs that bear a number: those of the running text, hidden by a profile or not. */
export const running = ({blocks}: Edition): number[] =>
  blocks.flatMap((block, index) => (block.isRunning && block.text.trim() !== '' ? [index] : []))

/**
 * The number of each block of the text; undefined for a paragraph that has none yet, and for what bears none.
 *
 * @param numbers as they were given last
 */
export function numbersOf(edition: Edition, numbers: ParagraphNumbers): (string | undefined)[] {
  const indexes = running(edition)
  const old = numbers.paragraphs.map(({text}): Block => ({kind: 'paragraph', text, section: 0, place: nowhere}))
  const {same, moved, matches} = align(
    old,
    indexes.map(index => edition.blocks[index] as Block),
  )
  const found: (string | undefined)[] = edition.blocks.map(() => undefined)
  // What was split keeps its number at its beginning; what was joined has that of its beginning.
  const first = matches.map(({from, to}) => [from[0] as number, to[0] as number] as const)
  for (const [i, j] of [...same, ...moved, ...first]) found[indexes[j] as number] = numbers.paragraphs[i]?.number
  return found
}

const nowhere = {file: '', line: 1, column: 1} as const

/** The numbers of a text: those that were given, kept, and one for each paragraph that has none. */
export function renumbered(edition: Edition, former: ParagraphNumbers = none): ParagraphNumbers {
  const indexes = running(edition)
  const known = numbersOf(edition, former)
  const used = new Set([...former.retired, ...former.paragraphs.map(({number}) => number)])
  const paragraphs: NumberedParagraph[] = []
  for (const {label, members} of labelled(chaptersOf(edition, indexes), known, used)) {
    const own = members.map(index => known[index])
    for (const [at, index] of members.entries()) {
      const number = own[at] ?? newNumber(label, own, at, used)
      own[at] = number
      used.add(number)
      const text = (edition.blocks[index] as Block).text.replace(/[ \t\n\r]+/g, ' ').trim()
      paragraphs.push({number, text})
    }
  }
  const kept = new Set(paragraphs.map(({number}) => number))
  return {version: 1, paragraphs, retired: [...used].filter(number => !kept.has(number))}
}

const none: ParagraphNumbers = {version: 1, paragraphs: [], retired: []}

/** Paragraphs by chapter; '' for those before the first. */
const chaptersOf = ({blocks, sections}: Edition, indexes: readonly number[]): (readonly [string, number[]])[] => {
  const chapters: [string, number[]][] = []
  for (const index of indexes) {
    const name = sections[blocks[index]?.section ?? 0]?.number.split('.')[0] ?? ''
    if (chapters.at(-1)?.[0] === name) chapters.at(-1)?.[1].push(index)
    else chapters.push([name, [index]])
  }
  return chapters
}

interface Labelled {
  readonly label: string
  readonly members: readonly number[]
}

/** A chapter has the number that most of its paragraphs have; a new one among others is « 2 bis ». */
const labelled = (
  chapters: readonly (readonly [string, readonly number[]])[],
  known: readonly (string | undefined)[],
  used: ReadonlySet<string>,
): Labelled[] => {
  const taken = new Set([...used].map(chapterOf))
  const labels = chapters.map(([name, members]) =>
    name === '' ? '' : mostOf(members.flatMap(index => known[index] ?? [])),
  )
  // Two chapters made of one: the first keeps its number.
  for (const [at, label] of labels.entries()) if (label && labels.indexOf(label) < at) labels[at] = undefined
  return chapters.map(([, members], at) => {
    const before = labels.slice(0, at).findLast(label => label) ?? '0'
    const isLast = labels.slice(at).every(label => label === undefined)
    const next = String(1 + Math.max(0, ...[...taken].map(label => Number.parseInt(label || '0', 10))))
    const label = labels[at] ?? (isLast ? next : latin(before.replace(/ .*/, ''), taken))
    labels[at] = label
    taken.add(label)
    return {label, members}
  })
}

const mostOf = (numbers: readonly string[]): string | undefined => {
  const counts = new Map<string, number>()
  for (const number of numbers) counts.set(chapterOf(number), (counts.get(chapterOf(number)) ?? 0) + 1)
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] || undefined
}

const chapterOf = (number: string): string => (number.includes('.') ? (number.split('.')[0] as string) : '')

/** The number of the paragraph `at` of a chapter, among those that its neighbours have. */
const newNumber = (
  label: string,
  own: readonly (string | undefined)[],
  at: number,
  used: ReadonlySet<string>,
): string => {
  const prefix = label === '' ? '' : `${label}.`
  const isOwn = (number: string | undefined): number is string => number !== undefined && chapterOf(number) === label
  const before = own.slice(0, at).findLast(isOwn)
  const after = own.slice(at + 1).find(isOwn)
  const bases = [...used].filter(isOwn).map(baseOf)
  if (after === undefined) return `${prefix}${1 + Math.max(0, ...bases)}`
  const base = before === undefined ? 0 : baseOf(before)
  const isWithin = baseOf(after) === base && after !== `${prefix}${base}`
  if (isWithin) return lettered(after, used)
  const plain = `${prefix}${base}`
  return before === undefined && !used.has(plain) ? plain : latin(plain, used)
}

const baseOf = (number: string): number => Number.parseInt(number.split('.').at(-1) as string, 10)

const numerals =
  'bis ter quater quinquies sexies septies octies nonies decies undecies duodecies terdecies quaterdecies quindecies sexdecies septdecies octodecies novodecies vicies'.split(
    ' ',
  )

/** The first of « 2.14 bis », « 2.14 ter », … after all that were given. */
const latin = (base: string, used: ReadonlySet<string>): string => {
  const last = numerals.findLastIndex(numeral =>
    [...used].some(number => number === `${base} ${numeral}` || number.startsWith(`${base} ${numeral} `)),
  )
  const next = numerals[last + 1]
  if (next !== undefined) return `${base} ${next}`
  let count = 2
  while (used.has(`${base} vicies ${count}`)) count++
  return `${base} vicies ${count}`
}

/** What stands right before « 2.14 ter »: « 2.14 ter A », then « 2.14 ter B ». */
const lettered = (after: string, used: ReadonlySet<string>): string => {
  const stem = / [A-Z]+$/.test(after) ? after : `${after} `
  for (let code = 65; code <= 90; code++) {
    const number = stem + String.fromCharCode(code)
    if (!used.has(number)) return number
  }
  return lettered(`${stem}Z`, used)
}
