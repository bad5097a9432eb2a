import {composed, typedOffsets} from '../text/composed.ts'
import type {Finding, Place, Publication} from '../types.ts'

/**
 * The findings with their places in the files as they lie on the disk, for whoever opens them there: where letters and their
 * accents are apart, a line is longer than the one that was read (`text/composed.ts`). Files are read as long as the
 * publication's are.
 */
export async function typedPlaces(findings: readonly Finding[], publication: Publication): Promise<Finding[]> {
  const lines = new Map<string, Lines | undefined>()
  for (const {place} of findings) {
    if (!place || lines.has(place.file)) continue
    const typed = await typedText(place.file, publication)
    lines.set(place.file, typed === undefined ? undefined : columnsOf(typed))
  }
  return findings.map(finding => {
    const columns = finding.place && lines.get(finding.place.file)
    return finding.place && columns ? {...finding, place: placed(finding.place, columns)} : finding
  })
}

/** The column of a line, from 1, in the text as it was typed. */
type Lines = (line: number, column: number) => number

/** The text of a file that is not as it was read; undefined for all others. */
const typedText = async (name: string, {sources, files, read}: Publication) => {
  const source = sources.find(one => one.name === name)
  if (source) return source.typed
  if (!files.has(name) || !/\.(?:ya?ml|css|html)$/i.test(name)) return undefined
  const text = new TextDecoder().decode(await read(name))
  return composed(text) === text ? undefined : text
}

const columnsOf = (typed: string): Lines => {
  const lines = typed.split(/\r\n|\r|\n/)
  const known = new Map<number, (offset: number) => number>()
  return (line, column) => {
    const offsets = known.get(line) ?? typedOffsets(lines[line - 1] ?? '')
    known.set(line, offsets)
    return offsets(column - 1) + 1
  }
}

const placed = (place: Place, columnOf: Lines): Place => {
  const {line, column, endLine, endColumn} = place
  const end = endLine === undefined || endColumn === undefined ? {} : {endColumn: columnOf(endLine, endColumn)}
  return {...place, column: columnOf(line, column), ...end}
}
