import {markdownName} from '../text/markdown-name.ts'
import type {Finding, Place, SourceFile} from '../types.ts'
import {nearest} from '../wording/nearest.ts'
import {decode} from './files/decode.ts'
import {glob, natural} from './files/glob.ts'
import type {Files} from './files/index.ts'

/** Files beside the text that speak of it rather than being part of it. */
export const aside =
  /^(?:readme|lisezmoi|changelog|contributing|licen[cs]e|code_of_conduct|security)\.(?:md|markdown)$/i

/**
 * The names of the Markdown files, in order: those that `patterns` name, each once; without patterns those of `source/`,
 * else those that lie in the folder itself. What speaks of the folder is a text where nothing else is there, and nobody has
 * made a publication of it: a repository with its README.
 */
export function sourceNames(
  patterns: readonly string[] | undefined,
  names: readonly string[],
  places: Readonly<Record<string, Place>>,
): {sources: readonly string[]; findings: readonly Finding[]} {
  if (patterns === undefined) return {sources: usualSources(names), findings: []}
  const findings: Finding[] = []
  const sources = new Set<string>()
  for (const [at, pattern] of patterns.entries()) {
    const matches = glob(pattern, names)
    for (const name of matches) sources.add(name)
    if (matches.length > 0) continue
    const near = nearest(
      pattern,
      names.filter(name => markdownName.test(name)),
    )
    findings.push({
      place: places[`source.${at}`] ?? places.source,
      rule: 'source-missing',
      severity: 'error',
      values: {name: pattern, nearest: near ?? ''},
      actual: pattern,
      expected: near === undefined ? [] : [near],
    })
  }
  return {sources: [...sources], findings}
}

const usualSources = (names: readonly string[]) => {
  const under = names.filter(name => /^source\/[^/]+$/.test(name) && markdownName.test(name))
  if (under.length > 0) return under.sort(natural)
  const here = names.filter(name => !name.includes('/') && markdownName.test(name)).sort(natural)
  const text = here.filter(name => !aside.test(name))
  return text.length > 0 || names.includes('publication.yaml') ? text : here
}

/** The text of the Markdown files `names`; one that is no text is left out, with its fault. */
export async function readSources(
  names: readonly string[],
  read: Files['read'],
): Promise<{sources: SourceFile[]; findings: Finding[]}> {
  const sources: SourceFile[] = []
  const findings: Finding[] = []
  for (const name of names) {
    const decoded = decode(await read(name), name)
    findings.push(...decoded.findings)
    if (decoded.text === undefined) continue
    sources.push({name, text: decoded.text, ...(decoded.typed !== undefined && {typed: decoded.typed})})
    if (decoded.text.trim() === '')
      findings.push({place: {file: name, line: 1, column: 1}, rule: 'text-empty', severity: 'warning', values: {name}})
  }
  return {sources, findings}
}
