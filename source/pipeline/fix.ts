import {prepareMarkdown, structureFixes} from '../markdown/index.ts'
import {parseMarkdown} from '../markdown/parse/index.ts'
import {composed, typedOffsets} from '../text/composed.ts'
import {applyEdits, inOneStep, type TextEdit} from '../text/edits.ts'
import {nameOf} from '../text/finding-name.ts'
import {lineStarts, pointsOf} from '../text/points.ts'
import type {Finding, Place, Publication} from '../types.ts'
import {writtenEdits} from '../typography/fix.ts'
import {fixMarkdown, type SourceChange, type Typeset, typesetMarkdown} from '../typography/index.ts'
import {labelsFor} from '../wording/index.ts'
import {type MetadataChange, metadataChanges} from './metadata.ts'

/** A Markdown file, or publication.yaml, and what typography makes of it. */
export interface Fixed {
  readonly name: string
  readonly before: string
  readonly after: string
  /** What is written back; undefined for standard input and for a file that is not UTF-8, which stay as they are. */
  readonly bytes: Uint8Array | undefined
  /** How many corrections. */
  readonly count: number
  /**
   * The same changes as `after`, in the text before all of them: in order, apart from each other, so that they can be made in
   * any order. None for a file that is not UTF-8.
   */
  readonly edits: readonly WrittenEdit[]
}

/** A change that is written, and what is told of it. */
export interface WrittenEdit {
  /** All that is replaced; an empty range where something is put in. */
  readonly place: Place
  readonly text: string
  /** The findings that it answers, each at the beginning of what it says. */
  readonly findings: readonly Finding[]
}

/**
 * The Markdown files of `publication` and its configuration that typography changes, changed, with paragraphs that an old
 * page break cut joined and full stops after titles gone. Everything else of them stays byte for byte. `onFile` is told of each before it is read.
 */
export async function fixedSources(
  publication: Publication,
  onFile: (name: string) => void = () => undefined,
): Promise<Fixed[]> {
  const {lang: locale, typography: settings} = publication.configuration
  // The head of a text and the file of another tool may be no YAML, or mean something else there: they stay as they are.
  const keys = metadataChanges(publication.configuration).filter(({place}) => place.file === 'publication.yaml')
  const labels = labelsFor(locale)
  const fixed: Fixed[] = []
  await prepareMarkdown(publication.sources)
  for (const {name, text, typed, head} of publication.sources) {
    onFile(name)
    // The structure first: the typography is that of the blocks which it makes.
    const from = afterKeys(publication, name, text)
    const isText = ({sourceStart = from}: SourceChange) => sourceStart >= from
    const lang = head?.lang ?? locale
    const options = {lang, typography: settings, files: publication.files, labels}
    const joins = structureFixes({name, text}, options).flatMap(({fix = [], ...finding}) =>
      fix.filter(isText).map(one => ({...one, finding, isPlaced: true})),
    )
    const whole = fixMarkdown(text, joins)
    const typeset = typesetMarkdown(parseMarkdown(whole, {name}).tree, {
      locale: lang,
      settings,
      source: whole,
      file: name,
    })
    const changes = toldOf(typeset).filter(isText)
    fixed.push(...(await changed(publication, {name, text, typed}, {whole, joins, changes})))
  }
  for (const name of new Set(keys.map(({place}) => place.file))) {
    const typed = Buffer.from(await publication.read(name))
      .toString('utf8')
      .replace(/^\uFEFF/, '')
    const text = composed(typed)
    const changes = keysOf(name, text, keys)
    fixed.push(...(await changed(publication, {name, text, typed}, {whole: text, joins: [], changes})))
  }
  return fixed
}

/** Where the text begins under keys that were meant for its head: they are no prose, closed or not. */
const afterKeys = ({findings}: Publication, name: string, text: string): number => {
  const isMeant = ({rule, place}: Finding) => place?.file === name && /^front-matter-(?:open|form)$/.test(rule)
  if (!findings.some(isMeant)) return 0
  const end = text.trimStart().search(/(?:\r\n|\r|\n)[ \t]*(?:\r|\n)/)
  return end < 0 ? text.length : text.length - text.trimStart().length + end
}

/** A change of a source, with what is told of it. */
interface ToldChange extends SourceChange {
  readonly finding: Finding
  /** Whether the finding has its place in the text as it was read, and not in that after the changes of its structure. */
  readonly isPlaced?: boolean
}

/** What typography changes, each change with its finding: one that reaches over several pieces of a text is told at the first. */
const toldOf = ({edits, findings}: Typeset): ToldChange[] => {
  const told = new Map(findings.map(({replacement: _, ...finding}) => [nameOf(finding), finding]))
  return edits.map(edit => {
    const {place, rule, before: actual, text} = edit
    const own: Finding = {place, rule, severity: 'info', values: {}, actual, expected: [text]}
    return {...edit, finding: told.get(nameOf(own)) ?? own}
  })
}

interface Changes {
  /** The text after the changes of its structure. */
  readonly whole: string
  readonly joins: readonly ToldChange[]
  /** Changes of `whole`. */
  readonly changes: readonly ToldChange[]
}

/** A text, and as it lies on the disk where that is another. */
interface Typed {
  readonly name: string
  readonly text: string
  readonly typed: string | undefined
}

const changed = async (publication: Publication, source: Typed, {whole, joins, changes}: Changes) => {
  const {name, text: before, typed = before} = source
  const [first, second] = [writtenEdits(joins), writtenEdits(changes)]
  const after = applyEdits(whole, second)
  if (after === before) return []
  const steps = inOneStep(whole, first, second)
  const offset = typedOffsets(typed)
  const written = applyEdits(
    typed,
    steps.map(({start, end, text}) => ({start: offset(start), end: offset(end), text})),
  )
  const bytes = await bytesOf(publication, name, typed, written)
  const isText = bytes !== undefined || !publication.files.has(name)
  const edits = isText ? placed(name, before, steps) : []
  return [{name, before, after, count: first.length + second.length, bytes, edits}]
}

type Step = TextEdit & {readonly of: readonly (TextEdit & {readonly change: ToldChange})[]}

/** The edits of `text` by line and column, and their findings where they lie in it: between the two steps lines may go. */
const placed = (file: string, text: string, steps: readonly Step[]): WrittenEdit[] => {
  const point = pointsOf(text)
  const place = (start: number, end = start): Place => {
    const [from, to] = [point(start), point(end)]
    return {file, line: from.line, column: from.column, endLine: to.line, endColumn: to.column}
  }
  return steps.map(({start, end, text: made, of}) => {
    // Beside a change of the structure nothing stands where it stood.
    const isJoined = of.some(({change}) => change.isPlaced)
    const findings = of.map(({start: at, change: {finding, isPlaced}}) =>
      isPlaced ? finding : {...finding, place: place(isJoined ? start : start + at - (of[0]?.start ?? at))},
    )
    return {place: place(start, end), text: made, findings}
  })
}

/** Corrections of the values of keys in `text`, of those that stand there as they are read but for spaces: nothing escaped. */
const keysOf = (name: string, text: string, keys: readonly MetadataChange[]): ToldChange[] => {
  const starts = lineStarts(text)
  return keys.flatMap(({value, edits, place: {file, line, column}}) => {
    if (file !== name) return []
    const offsets = aligned(value, text, (starts[line - 1] ?? 0) + column - 1)
    if (!offsets) return []
    return edits.map(({start, end, text: made, finding}) => ({
      sourceStart: offsets[start] as number,
      sourceEnd: offsets[end] as number,
      text: made,
      finding,
      isPlaced: true,
    }))
  })
}

/**
 * Where each character of a YAML value stands in the source, from the value's beginning; a fold stands for a space, and the
 * lines of a block are indented there.
 */
const aligned = (value: string, source: string, start: number): number[] | undefined => {
  const offsets: number[] = []
  const head = /["']|[>|][-+\d]*[ \t]*(?:\r\n|\r|\n)\s*/y
  head.lastIndex = start
  let at = start + (head.exec(source)?.[0].length ?? 0)
  let isAhead = false
  for (const unit of value.split('')) {
    offsets.push(at)
    const isSpace = /\s/.test(unit)
    // The line ends and indents after the first are passed already.
    if (isAhead && isSpace) continue
    isAhead = false
    const space = /\s+/y
    space.lastIndex = at
    if (source[at] === unit && !/[\r\n]/.test(unit)) at++
    else if (isSpace && space.test(source)) {
      at = space.lastIndex
      isAhead = true
    } else return undefined
  }
  return [...offsets, at]
}

/** The new bytes, with the mark that the file began with; none when the file's bytes are not the text that was read. */
const bytesOf = async ({files, read}: Publication, name: string, before: string, after: string) => {
  if (!files.has(name)) return undefined
  const old = Buffer.from(await read(name))
  const mark = old.subarray(0, 3).equals(byteOrderMark) ? byteOrderMark : Buffer.alloc(0)
  if (!old.subarray(mark.length).equals(Buffer.from(before))) return undefined
  return new Uint8Array(Buffer.concat([mark, Buffer.from(after)]))
}

const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf])
