/** Reading the data of other tools: whatever has the wrong shape is not there. */
import {LineCounter, parseDocument} from 'yaml'
import {resolvePath} from '../../text/paths.ts'
import {tomlTable} from '../head/toml.ts'
import type {Named} from './types.ts'

/** A map of data. */
export type Data = Readonly<Record<string, unknown>>

/** YAML as plain data; a tag that nobody knows (`!!python/name:…`) is data as well, and what cannot be read is nothing. */
export function yamlData(text: string): Data {
  const document = parseDocument(text, {prettyErrors: false, uniqueKeys: false, logLevel: 'silent'})
  try {
    return mapOf(document.toJS({maxAliasCount: 100}))
  } catch {
    return {} // aliases without end
  }
}

/** TOML as plain data. */
export async function tomlData(text: string): Promise<Data> {
  return (await tomlTable(text)).table
}

/** `value` where it is a map, else an empty one. */
export function mapOf(value: unknown): Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Data) : {}
}

/** A text that is not empty. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}

/** Names of authors: a text, or a list of texts or of maps with a name. */
export function namesOf(value: unknown): readonly string[] | undefined {
  const names = (Array.isArray(value) ? value : [value]).flatMap(one => textOf(one) ?? textOf(mapOf(one).name) ?? [])
  return names.length > 0 ? names : undefined
}

/** The keys of a book that are given. */
export function given(keys: {readonly [name: string]: unknown}): Record<string, never> {
  return Object.fromEntries(Object.entries(keys).filter(([, value]) => value !== undefined)) as Record<string, never>
}

/** All texts in `value`, however deep, in their order: what a table of contents names. */
export function leavesOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leavesOf) : []
}

/** The title of each text in a table of contents: the key under which its path stands alone. */
export function titlesIn(value: unknown, titles = new Map<string, string>()): Map<string, string> {
  if (typeof value !== 'object' || value === null) return titles
  for (const [key, inner] of Object.entries(value)) {
    if (typeof inner !== 'string') titlesIn(inner, titles)
    else if (!Array.isArray(value)) titles.set(inner, key)
  }
  return titles
}

/** `paths`, written in `file`, under `folder`, each where it stands in the file's text, with its title. */
export function namedIn(
  paths: readonly string[],
  file: string,
  text: string,
  folder = '',
  titles: ReadonlyMap<string, string> = new Map(),
): Named[] {
  const lines = new LineCounter()
  for (const {index} of text.matchAll(/^/gm)) lines.addNewLine(index)
  let from = 0
  return paths.map(path => {
    const found = text.indexOf(path, from)
    const at = found < 0 ? Math.max(0, text.indexOf(path)) : found
    if (found >= 0) from = found + path.length
    const {line, col} = lines.linePos(at)
    const place = {file, line, column: col, endLine: line, endColumn: col + path.length}
    const name = resolvePath(folder === '' ? '' : `${folder}/`, path.replace(/[#?].*$/, '')).normalize('NFC')
    const title = titles.get(path)
    return {name, place, ...(title !== undefined && {title})}
  })
}
