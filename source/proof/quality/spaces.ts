import {percentile} from './statistics.ts'
import type {Gap, Line, Paragraph, Print} from './types.ts'

/** The lines that are stretched or squeezed: all of justified paragraphs but their last ones. */
export const stretchedLines = (paragraphs: readonly Paragraph[]): Line[] =>
  paragraphs.filter(({justified}) => justified).flatMap(({lines}) => lines.slice(0, -1))

/**
 * Gives the natural width of a word space, in ems: the advance of the face's space glyph or, where the print has none, the
 * median in the last lines of paragraphs, which are not stretched.
 *
 * @param standard the natural space of faces without a space glyph, where it is known
 */
export function naturalSpaces(
  print: Print,
  paragraphs: readonly Paragraph[],
  standard: number | undefined,
): (face: string) => number {
  const estimates = new Map<string, number>()
  return face => {
    const known = print.spaces.get(face) ?? standard ?? estimates.get(face)
    if (known !== undefined) return known
    const last = paragraphs.filter(({justified}) => justified).flatMap(({lines}) => lines.at(-1)?.gaps ?? [])
    const own = last.filter(gap => gap.face === face)
    const found =
      percentile(
        (own.length > 20 ? own : last).map(({width, size}) => width / size),
        0.5,
      ) ?? 0.25
    estimates.set(face, found)
    return found
  }
}

/** A space as a multiple of its natural width. */
export const ratioOf = ({width, size, face}: Gap, natural: (face: string) => number): number =>
  width / (natural(face) * size)
