import {structureFixes} from '../markdown/index.ts'
import {parseMarkdown} from '../markdown/parse/index.ts'
import {composed} from '../text/composed.ts'
import {lineStarts} from '../text/points.ts'
import type {Finding, Publication} from '../types.ts'
import {fixMarkdown, type SourceChange, typesetMarkdown} from '../typography/index.ts'
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
  for (const {name, text, head} of publication.sources) {
    onFile(name)
    // The structure first: the typography is that of the blocks which it makes.
    const from = afterKeys(publication, name, text)
    const isText = ({sourceStart = from}: SourceChange) => sourceStart >= from
    const lang = head?.lang ?? locale
    const joins = structureFixes({name, text}, {lang, typography: settings, files: publication.files, labels}).filter(
      isText,
    )
    const whole = fixMarkdown(text, joins)
    const {edits} = typesetMarkdown(parseMarkdown(whole, {name}).tree, {
      locale: lang,
      settings,
      source: whole,
      file: name,
    })
    fixed.push(...(await changed(publication, name, text, {whole, joins, changes: edits.filter(isText)})))
  }
  for (const name of new Set(keys.map(({place}) => place.file))) {
    const text = Buffer.from(await publication.read(name))
      .toString('utf8')
      .replace(/^\uFEFF/, '')
    fixed.push(...(await changed(publication, name, text, {whole: text, joins: [], changes: keysOf(name, text, keys)})))
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

interface Changes {
  /** The text after the changes of its structure. */
  readonly whole: string
  readonly joins: readonly SourceChange[]
  /** Changes of `whole`. */
  readonly changes: readonly SourceChange[]
}

const changed = async (publication: Publication, name: string, before: string, {whole, joins, changes}: Changes) => {
  const after = fixMarkdown(whole, changes)
  if (after === before) return []
  const written = changes.filter(({sourceStart, layout}) => sourceStart !== undefined && !layout)
  return [
    {name, before, after, count: joins.length + written.length, bytes: await bytesOf(publication, name, before, after)},
  ]
}

/** Corrections of the values of keys in `text`, of those that stand there as they are read but for spaces: nothing escaped. */
const keysOf = (name: string, text: string, keys: readonly MetadataChange[]): SourceChange[] => {
  const starts = lineStarts(text)
  return keys.flatMap(({value, edits, place: {file, line, column}}) => {
    if (file !== name) return []
    const offsets = aligned(value, text, (starts[line - 1] ?? 0) + column - 1)
    if (!offsets) return []
    return edits.map(({start, end, text: made}) => ({
      sourceStart: offsets[start] as number,
      sourceEnd: offsets[end] as number,
      text: made,
    }))
  })
}

/** Where each character of a YAML value stands in the source, from the value's beginning; a fold stands for a space. */
const aligned = (value: string, source: string, start: number): number[] | undefined => {
  const offsets: number[] = []
  const head = /["']|[>|][-+\d]*[ \t]*(?:\r\n|\r|\n)\s*/y
  head.lastIndex = start
  let at = start + (head.exec(source)?.[0].length ?? 0)
  for (const unit of value.split('')) {
    offsets.push(at)
    const space = /\s+/y
    space.lastIndex = at
    if (source[at] === unit && !/[\r\n]/.test(unit)) at++
    else if (/\s/.test(unit) && space.test(source)) at = space.lastIndex
    else return undefined
  }
  return [...offsets, at]
}

/** The new bytes, with the mark that the file began with; none when the file's bytes are not the text that was read. */
const bytesOf = async ({files, read}: Publication, name: string, before: string, after: string) => {
  if (!files.has(name)) return undefined
  const old = Buffer.from(await read(name))
  const mark = old.subarray(0, 3).equals(byteOrderMark) ? byteOrderMark : Buffer.alloc(0)
  const text = old.subarray(mark.length)
  if (!text.equals(Buffer.from(before)) && composed(text.toString('utf8')) !== before) return undefined
  return new Uint8Array(Buffer.concat([mark, Buffer.from(after)]))
}

const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf])
