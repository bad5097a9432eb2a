import path from 'node:path'
import {MachineError} from '../fault.ts'
import {headOf} from '../text/head.ts'
import {markdownName} from '../text/markdown-name.ts'
import type {Finding, SourceFile} from '../types.ts'
import {nearest} from '../wording/nearest.ts'
import {readBook, textsOf, withBook} from './book/index.ts'
import type {Book} from './book/types.ts'
import type {Settings, Surroundings} from './configuration.ts'
import {decode} from './files/decode.ts'
import type {Files} from './files/index.ts'
import {firstHeading, headFaults} from './front-matter.ts'
import {readHead, unreadKeys} from './head/index.ts'
import {type Checked, check} from './schema/check.ts'
import type {publicationKeys} from './schema/keys.ts'
import {parseYaml} from './schema/yaml.ts'
import {aside, readSources, sourceNames} from './sources.ts'
import {unreadFindings} from './unread.ts'

/** What is read: a folder, one Markdown file, or a Markdown text whose images are looked for in `folder`. */
export type PublicationInput =
  | {readonly folder: string}
  | {readonly file: string}
  /** Pictures are looked for in `folder`: the current one unless told. */
  | {readonly text: string | Uint8Array; readonly folder?: string}

/** The Markdown of a publication with what is said about it. */
export interface Content {
  readonly sources: readonly SourceFile[]
  readonly checked: Checked<Settings>
  readonly surroundings: Surroundings
  /** Faults of the sources; those of the configuration are in `checked`. */
  readonly findings: readonly Finding[]
}

/** The name under which a text from standard input is reported. */
const standardInput = '-'

/** The table against which a configuration is held. */
type Keys = typeof publicationKeys

/** The Markdown that `input` names, and the configuration where it stands for that kind of input. */
export async function readContent(input: PublicationInput, files: Files, keys: Keys): Promise<Content> {
  if ('text' in input) {
    const {text, typed, findings} = decode(Buffer.from(input.text), standardInput)
    const source = {name: standardInput, text: text ?? '', ...(typed !== undefined && {typed})}
    return single(source, undefined, findings, keys)
  }
  if (!('file' in input)) return readFolder(files, keys)
  const name = path.basename(input.file).normalize('NFC')
  if (!files.names.includes(name))
    throw new MachineError('file-missing', 2, {name: input.file, nearest: nearest(name, files.names) ?? ''})
  const {sources, findings} = await readSources([name], files.read)
  return single(sources[0] ?? {name, text: ''}, path.parse(name).name, findings, keys)
}

/** One text, configured by its own head. */
const single = async (
  source: SourceFile,
  slug: string | undefined,
  findings: readonly Finding[],
  keys: Keys,
): Promise<Content> => {
  const head = await readHead(source, keys)
  const {value, places, findings: told} = head?.checked ?? {value: undefined, places: {}, findings: []}
  const all = [...headFaults(source.text, source.name), ...told, ...(head ? unreadKeys(head) : [])]
  return {
    sources: [source],
    checked: {value, places, findings: all},
    surroundings: {kind: 'document', file: source.name, heading: firstHeading(source.text), slug},
    findings,
  }
}

const checkText = (yaml: string, file: string, linesBefore: number, keys: Keys) =>
  check<Settings>(parseYaml(yaml, file, linesBefore), keys)

const configurationFile = 'publication.yaml'

const readFolder = async (files: Files, keys: Keys): Promise<Content> => {
  const given = await readConfiguration(files, keys)
  const {source} = given.value ?? {}
  const book = source === undefined ? await readBook(files) : undefined
  const listed = book && textsOf(book, files.names)
  const isBook = book !== undefined && listed !== undefined && listed.sources.length > 0
  const {sources: names, findings} = isBook ? listed : sourceNames(source, files.names, given.places)
  const configured = isBook ? withBook({...given, findings: given.findings.filter(isNoBook)}, book) : given
  const read = await readSources(names, files.read)
  const isBelow = configured.findings.some(({rule}) => rule === 'config-below')
  const none: Finding[] = names.length > 0 || findings.length > 0 || isBelow ? [] : [noSource(files)]
  const all = [...findings, ...none, ...read.findings, ...unreadFindings(files.names, names, isBook ? names : source)]
  const [only] = read.sources
  const hasFile = files.names.includes(configurationFile)
  if (only && read.sources.length === 1 && !hasFile && !isBook && headOf(only.text)) {
    const {checked} = await single(only, undefined, [], keys)
    return {sources: read.sources, checked, surroundings: aroundFolder(read.sources, only.name), findings: all}
  }
  const chapters = await Promise.all(read.sources.map(source => chapter(source, keys)))
  const sources = chapters.map(({source}) => (isBook ? titled(source, book) : source))
  return {
    sources,
    checked: configured,
    surroundings: aroundFolder(sources, hasFile ? configurationFile : undefined),
    findings: [...all, ...chapters.flatMap(({findings}) => findings)],
  }
}

/** A text with the title that the table of contents gives it, where its head gives none. */
const titled = (source: SourceFile, {texts}: Book): SourceFile => {
  const {title, place} = texts.find(({name}) => name === source.name) ?? {}
  if (source.head?.title || title === undefined || place === undefined) return source
  return {...source, head: {...source.head, title: {text: title, place, ofBook: true}}}
}

/** The file of another tool that is read is no misnamed publication.yaml. */
const isNoBook = ({rule}: Finding) => rule !== 'config-file' && rule !== 'config-below'

const aroundFolder = ([first]: readonly SourceFile[], file: string | undefined): Surroundings => ({
  kind: 'brochure',
  file,
  heading:
    (first?.head?.title?.ofBook ? undefined : first?.head?.title?.text) ??
    firstHeading(first?.text ?? '') ??
    first?.head?.title?.text,
  slug: undefined,
})

const readConfiguration = async (files: Files, keys: Keys): Promise<Checked<Settings>> => {
  if (files.names.includes(configurationFile)) {
    const {text, findings} = decode(await files.read(configurationFile), configurationFile)
    const checked = checkText(text ?? '', configurationFile, 0, keys)
    return {...checked, findings: [...findings, ...checked.findings]}
  }
  const below = files.names.flatMap(name => (name.endsWith(`/${configurationFile}`) ? [path.posix.dirname(name)] : []))
  const [folder, ...others] = below
  if (folder !== undefined && !files.names.some(name => !name.includes('/') && markdownName.test(name))) {
    const values = {folder, others: others.join(', '), path: folder}
    return {
      value: undefined,
      findings: [{place: undefined, rule: 'config-below', severity: 'error', values}],
      places: {},
    }
  }
  const likely = files.names.find(name =>
    /^(?:publication|_?quarto|metadata|config)\.(?:ya?ml|json|toml)(?:\.txt)?$/i.test(name),
  )
  const near =
    likely ??
    nearest(
      configurationFile,
      files.names.filter(name => /\.ya?ml$/.test(name)),
    )
  const findings: Finding[] =
    near === undefined
      ? []
      : [{place: {file: near, line: 1, column: 1}, rule: 'config-file', severity: 'warning', values: {name: near}}]
  return {value: undefined, findings, places: {}}
}

/** No Markdown where it is looked for: where some lies, if anywhere, is worth saying. */
const noSource = (files: Files): Finding => {
  const elsewhere = files.names.find(name => markdownName.test(name) && !aside.test(path.posix.basename(name)))
  const other = files.names.find(name => /\.(?:docx?|odt|rtf|txt|tex|html?)$/i.test(name))
  return {
    place: undefined,
    rule: 'source-none',
    severity: 'error',
    values: {elsewhere: elsewhere ?? '', other: other ?? ''},
  }
}

/**
 * A chapter with what its head says of it: its title, which is its heading, and its language. What is said of the whole
 * belongs in publication.yaml, and is told.
 */
const chapter = async (source: SourceFile, keys: Keys): Promise<{source: SourceFile; findings: readonly Finding[]}> => {
  const head = await readHead(source, keys)
  if (!head) return {source, findings: headFaults(source.text, source.name)}
  const {checked, given, place} = head
  const {title, lang} = checked.value ?? {}
  const ofWhole = [...given].flatMap(([key, name]) => (key === 'title' || key === 'lang' ? [] : [name]))
  const whole: Finding[] =
    ofWhole.length === 0
      ? []
      : [{place, rule: 'front-matter-whole', severity: 'info', values: {keys: ofWhole.join(', ')}}]
  const at = checked.places.title
  return {
    source: {
      ...source,
      head: {...(title !== undefined && at && {title: {text: title, place: at}}), ...(lang !== undefined && {lang})},
    },
    findings: [...checked.findings, ...whole, ...unreadKeys(head)],
  }
}
