/** The head of a text as nodes of YAML, whatever it is written in: what can be read of it is read. */
import {
  Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  Pair,
  parseDocument,
  Scalar,
  YAMLMap,
} from 'yaml'
import type {Head} from '../../text/head.ts'
import {literal} from '../../text/literal.ts'
import type {Finding} from '../../types.ts'
import {parseYaml, placer, type YamlSource} from '../schema/yaml.ts'
import {tomlTable} from './toml.ts'

/**
 * The keys of the head of `text`. Never throws, and no fault is more than a warning: a line that cannot be read is told and
 * taken as it stands where it gives one value; the others are read.
 */
export async function parseHead(text: string, head: Head, file: string): Promise<YamlSource> {
  // The reader of YAML doesn't know the line ends of old Macs.
  const body = text.slice(head.start, head.end).replace(/\r(?!\n)/g, '\n')
  if (head.format === 'lines') return ofLines(body, file)
  if (head.format === 'toml') return ofToml(body, file, head.lines)
  // JSON is YAML, but for tabs before its keys.
  const yaml = head.format === 'json' ? body.replaceAll('\t', ' ') : body
  const source = parseYaml(yaml, file, head.lines)
  return source.document || head.format === 'json' ? softened(source) : byEntry(yaml, softened(source))
}

const softened = (source: YamlSource): YamlSource => ({
  ...source,
  findings: source.findings.map(finding => ({...finding, severity: 'warning'})),
})

/** A key at the margin with all that belongs to it. */
interface Entry {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Reads each key for itself where the whole cannot be read: `title: Paix : la guerre` is no YAML, and yet plain. */
const byEntry = (yaml: string, {findings, place}: YamlSource): YamlSource => {
  let rest = yaml
  const found: {key: string; value: string; start: number; end: number}[] = []
  const told: Finding[] = findings.filter(({rule}) => rule === 'yaml-twice')
  for (const entry of entriesOf(yaml)) {
    if (isRead(entry.text)) continue
    const tabless = entry.text.replaceAll('\t', ' ')
    const here = (replacement: string) => {
      rest = rest.slice(0, entry.start) + replacement + rest.slice(entry.end)
    }
    const [first, last] = [place(entry.start, entry.start).line, place(entry.end, entry.end).line]
    told.push(...findings.filter(one => one.place && one.place.line >= first && one.place.line <= last))
    if (tabless !== entry.text && isRead(tabless)) {
      here(tabless)
      continue
    }
    here(entry.text.replace(/[^\n]/g, ' '))
    const plain = plainValue(entry)
    if (plain) found.push(plain)
  }
  const document = parseDocument(rest, {prettyErrors: false, uniqueKeys: false})
  const isWhole = document.errors.length === 0 && (isMap(document.contents) || document.contents === null)
  const map = isWhole && isMap(document.contents) ? document.contents : new YAMLMap()
  for (const {key, value, start, end} of found) {
    if (!map.has(key)) map.add(new Pair(new Scalar(key), scalarAt(value, start, end)))
  }
  const whole = new Document() as unknown as Document.Parsed
  whole.contents = map as Document.Parsed['contents']
  return {document: whole, findings: told.length > 0 ? told : findings, place}
}

/** A text as a value of YAML that stands from `start` to `end`. */
function scalarAt(value: string, start: number, end: number): Scalar {
  const scalar = new Scalar(value)
  scalar.range = [start, end, end]
  return scalar
}

function* entriesOf(yaml: string): Generator<Entry> {
  let start: number | undefined
  for (const {index} of yaml.matchAll(/^(?=[^\s#\-\]}])/gm)) {
    if (start !== undefined) yield {start, end: index, text: yaml.slice(start, index)}
    start = index
  }
  if (start !== undefined) yield {start, end: yaml.length, text: yaml.slice(start)}
}

const isRead = (text: string): boolean => {
  const {errors, contents} = parseDocument(text, {prettyErrors: false})
  if (errors.length > 0 || !isMap(contents)) return false
  const [value] = contents.items.map(pair => pair.value)
  return !isAlias(value) && contents.items.length === 1
}

/** `key: value` as it is typed, on one line or running on; quotation marks around it that don't fit go. */
const plainValue = ({text, start}: Entry) => {
  const [, before = '', key = '', value = ''] =
    /^((?:["']?)([\p{L}\p{N}_-]+)["']?[ \t]*:[ \t]*)([\s\S]*?)\s*$/u.exec(text) ?? []
  if (key === '' || value === '' || /^[[{|>&]|\n\s*(?:-\s|[\p{L}_-]+:\s)/u.test(value)) return undefined
  const bare = value.replace(/\s*\n\s*/g, ' ')
  const inner = /^(["'])(.*?)\1?$/.exec(bare)?.[2] ?? bare
  return {key, value: inner, start: start + before.length, end: start + before.length + value.length}
}

/** Each key with what it says as it stands: a colon, a bracket or a star in it means nothing there. */
const ofLines = (body: string, file: string): YamlSource => {
  const counter = new LineCounter()
  for (const {index} of body.matchAll(/^/gm)) counter.addNewLine(index)
  const map = new YAMLMap()
  for (const {1: key = '', 2: rest = '', index} of body.matchAll(/^([A-Za-z][\w-]*):([^\n]*(?:\n[ \t]+[^\n]*)*)/gm)) {
    const end = index + key.length + 1 + rest.length
    const start = end - rest.trimStart().length
    const name = scalarAt(key.toLowerCase(), index, index + key.length)
    const value = scalarAt(rest.trim().replace(/\s*\n\s*/g, ' '), start, end)
    if (!map.has(name.value)) map.add(new Pair(name, value))
  }
  const document = new Document() as unknown as Document.Parsed
  document.contents = map as Document.Parsed['contents']
  return {document, findings: [], place: placer(counter, file, 0)}
}

const ofToml = async (body: string, file: string, lines: number): Promise<YamlSource> => {
  const counter = new LineCounter()
  for (const {index} of body.matchAll(/^/gm)) counter.addNewLine(index)
  const place = placer(counter, file, lines)
  const {table, faults} = await tomlTable(body)
  const document = new Document(table) as unknown as Document.Parsed
  if (isMap(document.contents)) {
    for (const pair of document.contents.items) {
      const key = isScalar(pair.key) ? String(pair.key.value) : ''
      const [start, end] = spanOf(body, key)
      for (const node of [pair.key, pair.value]) if (isNode(node)) standAt(node, start, end)
    }
  }
  const findings = faults.map(
    ({line, column}): Finding => ({
      place: {file, line: line + lines, column, endLine: line + lines, endColumn: column + 1},
      rule: 'toml-syntax',
      severity: 'warning',
      values: {},
    }),
  )
  return {document, findings, place}
}

/** Where the value of a key of the top stands, or the table of that name. */
const spanOf = (body: string, key: string): readonly [number, number] => {
  const name = literal(key)
  const match = new RegExp(
    `^([ \\t]*(?:["']?${name}["']?[ \\t]*=[ \\t]*|\\[+(?=${name}[\\].])))([^\\r\\n]*)`,
    'm',
  ).exec(body)
  const start = (match?.index ?? 0) + (match?.[1]?.length ?? 0)
  return [start, start + (match?.[2]?.trimEnd().length ?? 0)]
}

const standAt = (node: Node, start: number, end: number): void => {
  node.range = [start, end, end]
  if (isMap(node) || isSeq(node)) {
    for (const item of node.items) {
      for (const inner of isPair(item) ? [item.key, item.value] : [item]) if (isNode(inner)) standAt(inner, start, end)
    }
  }
}
