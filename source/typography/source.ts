/** From offsets in the text of a leaf to offsets in the source of the file, through escapes, entities and line prefixes. */
import {pointsOf} from '../text/points.ts'
import type {Place} from '../types.ts'

/** For each UTF-16 unit of a text, where it begins and ends in the source. */
export interface Alignment {
  start(at: number): number
  end(at: number): number
}

/**
 * Aligns the text of a leaf with the slice of the source it was read from. `skips` are characters of markup that the text
 * lost. Undefined when they don't agree.
 */
export function align(text: string, source: string, from: number, to: number, skips = ''): Alignment | undefined {
  if (to - from === text.length && source.startsWith(text, from)) {
    return {start: at => from + at, end: at => from + at + 1}
  }
  const starts: number[] = []
  const ends: number[] = []
  let at = from
  while (starts.length < text.length) {
    if (at >= to) return undefined
    const wanted = text.charAt(starts.length)
    const width = widthOf(source, at, wanted, text, starts.length)
    if (width) {
      // An entity outside the basic plane stands for two units.
      for (let unit = 0; unit < width.units; unit++) {
        starts.push(at)
        ends.push(at + width.source)
      }
      at += width.source
    } else if (' \t\r\n>'.includes(source.charAt(at)) || skips.includes(source.charAt(at))) {
      at++
    } else {
      return undefined
    }
  }
  return {start: index => starts[index] ?? to, end: index => ends[index] ?? to}
}

const reference = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]*);/y

function widthOf(source: string, at: number, wanted: string, text: string, index: number) {
  const found = source.charAt(at)
  if (found === '\\' && source.charAt(at + 1) === wanted && /[!-/:-@[-`{-~]/.test(wanted)) return {source: 2, units: 1}
  if (found === '&') {
    reference.lastIndex = at
    const entity = reference.exec(source)?.[0]
    const literal = entity !== undefined && wanted === '&' && !/^&(?:amp|AMP|#0*38|#[xX]0*26);/.test(entity)
    if (entity !== undefined && !(literal && text.startsWith(entity, index))) {
      return {source: entity.length, units: /[\uD800-\uDBFF]/.test(wanted) ? 2 : 1}
    }
  }
  return found === wanted ? {source: 1, units: 1} : undefined
}

/** Gives the place of an offset of the source. */
export function placesOf(source: string, file: string): (start: number, end?: number) => Place {
  const point = pointsOf(source)
  return (start, end = start) => {
    const {line, column} = point(start)
    const stop = point(end)
    return {file, line, column, endLine: stop.line, endColumn: stop.column}
  }
}
