import {type Document, isAlias, LineCounter, parseDocument, visit} from 'yaml'
import type {Finding, Place} from '../../types.ts'
import {diagnose} from './yaml-faults.ts'

/** A YAML text, parsed, with what is wrong in it. */
export interface YamlSource {
  /** Undefined when nothing can be made of the text. */
  readonly document: Document.Parsed | undefined
  readonly findings: readonly Finding[]
  /** The place of the characters from `start` to `end`, offsets in the YAML text. */
  place(start: number, end: number): Place
}

/** How many times aliases may multiply what they stand for. */
const maxAliasCount = 100

/**
 * `text` as YAML 1.2 (core schema), its faults as findings in `file`. `linesBefore` is how many lines of the file stand
 * above it (1 for front matter). Never throws: endless aliases, like any fault, are a finding.
 */
export function parseYaml(text: string, file: string, linesBefore = 0): YamlSource {
  const lineCounter = new LineCounter()
  const place = placer(lineCounter, file, linesBefore)
  const document = parseDocument(text, {lineCounter, prettyErrors: false, uniqueKeys: true})
  const findings = [...document.errors, ...document.warnings].map((error): Finding => {
    const {rule, start, end, values} = diagnose(error, text)
    return {place: place(start, end), rule, severity: 'error', values}
  })
  if (findings.length === 0) findings.push(...strayAliases(document, place))
  if (findings.length > 0) return {document: undefined, findings: firstOfEachLine(findings), place}
  try {
    document.toJS({maxAliasCount})
  } catch {
    const tooMany: Finding = {place: place(0, 0), rule: 'yaml-aliases', severity: 'error', values: {}}
    return {document: undefined, findings: [tooMany], place}
  }
  return {document, findings, place}
}

/** The place of offsets in a text whose lines `lineCounter` knows, `linesBefore` lines down in `file`. */
export const placer = (lineCounter: LineCounter, file: string, linesBefore: number) => (start: number, end: number) => {
  const from = lineCounter.linePos(start)
  const to = lineCounter.linePos(Math.max(start, end))
  return {
    file,
    line: Math.max(1, from.line) + linesBefore,
    column: Math.max(1, from.col),
    endLine: Math.max(1, to.line) + linesBefore,
    endColumn: Math.max(1, to.col),
  }
}

/** `title: *gras*` is an alias to YAML, of an anchor that nobody set. */
const strayAliases = (document: Document.Parsed, place: YamlSource['place']) => {
  const findings: Finding[] = []
  visit(document, {
    Alias(_, node) {
      if (!isAlias(node) || node.resolve(document) !== undefined) return
      const [start = 0, end = 0] = node.range ?? []
      findings.push({
        place: place(start, end),
        rule: 'yaml-start',
        severity: 'error',
        values: {value: `*${node.source}`},
      })
    },
  })
  return findings
}

/** One fault often gives several errors of the parser: of a line the first, and what is told clearly rather than not. */
const firstOfEachLine = (findings: readonly Finding[]) => {
  const lines = new Set<number>()
  const clear = findings.filter(({rule}) => rule !== 'yaml-syntax')
  return (clear.length > 0 ? clear : findings).filter(
    ({place}) => place && !lines.has(place.line) && lines.add(place.line),
  )
}
