import {mode} from './statistics.ts'
import type {Line} from './types.ts'

/** The lines of all pages without folios and running heads, which may be set as the text is. */
export function withoutMargins(pages: readonly (readonly Line[])[]): Line[][] {
  const seen = new Map<string, number>()
  const usual =
    mode(
      pages.flat().map(line => line.size),
      0.05,
    ) ?? 0
  // Titles of chapters may repeat words at the same height as well; no running head is larger than the text.
  const outer = pages.map(lines => lines.filter(line => isOuter(line, lines) && line.size < 1.05 * usual))
  for (const line of outer.flat()) seen.set(keyOf(line), (seen.get(keyOf(line)) ?? 0) + 1)
  return pages.map((lines, page) => {
    const margins = outer[page]?.filter(line => isFolio(line.text) || (seen.get(keyOf(line)) ?? 0) > 1) ?? []
    return lines.filter(line => !margins.includes(line))
  })
}

/** On the first or the last baseline of its page. */
const isOuter = (line: Line, lines: readonly Line[]): boolean =>
  Math.abs(line.y - (lines[0]?.y ?? 0)) < 1 || Math.abs(line.y - (lines.at(-1)?.y ?? 0)) < 1

const isFolio = (text: string): boolean => /^[\s–—-]*(\d+|[ivxlc]+)[\s–—-]*$/.test(text)

/** The same words at the same height, whatever their number. */
const keyOf = ({y, text}: Line): string => `${Math.round(y)} ${text.replace(/\d+/g, '')}`
