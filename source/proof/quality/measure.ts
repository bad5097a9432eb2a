import {bodyOf} from './body.ts'
import {hyphenRuns, letterEnds, repeats, shortLast} from './ends.ts'
import {offGrid} from './grid.ts'
import {headingsOf, isUnder, strandedHeadings} from './headings.ts'
import {linesOf} from './lines.ts'
import {withoutMargins} from './margins.ts'
import {blocksOf, paragraphsOf} from './paragraphs.ts'
import {riversOf} from './rivers.ts'
import {naturalSpaces, ratioOf, stretchedLines} from './spaces.ts'
import {mean, percentile} from './statistics.ts'
import type {Body, Kind, Line, Paragraph, Print, Remark} from './types.ts'
import {areaOf, whitesOf} from './whites.ts'

/** What an exacting proofreader counts. */
export interface Quality {
  readonly body: Body
  readonly pages: number
  /** Lines and paragraphs of running text. */
  readonly lines: number
  readonly paragraphs: number
  readonly words: number
  /** The greatest distance of a line of running text from the grid, in points. */
  readonly offGrid: number
  readonly spaces: Spaces
  readonly hyphens: {readonly lines: number; readonly longest: number}
  readonly count: Readonly<Record<Kind, number>>
  readonly remarks: readonly Remark[]
}

/** Word spaces of stretched lines as multiples of the natural one. */
export interface Spaces {
  readonly count: number
  /** The natural space of the running text's face, in ems. */
  readonly natural: number
  readonly mean: number
  readonly deviation: number
  /** One of a hundred is narrower. */
  readonly p1: number
  /** 95 of a hundred are narrower. */
  readonly p95: number
  readonly widest: number
  readonly narrowest: number
}

export interface QualityOptions {
  /** Step of the baseline grid in points, where it is known. */
  readonly step?: number | undefined
  /** Natural word space in ems of faces without a space glyph; read off the last lines of paragraphs when not given. */
  readonly space?: number
  /** Points off the grid that are none. */
  readonly tolerance?: number
  /** Mean word space of a line from which on it is told, in natural spaces. */
  readonly loose?: number
  /** A word space that is narrower than so much of its natural width is told. */
  readonly tight?: number
  /** What the layout knows of its pages; read off the print where it is not given. */
  readonly layout?: KnownPages
}

/** Pages by their number, from 1. */
export interface KnownPages {
  /** Top and bottom of the type area, notes included, in points; undefined for a page whose white is its own: a cover. */
  area(page: number): {readonly top: number; readonly bottom: number} | undefined
  /** Whether the text of a chapter, or what stands before an asked break, ends on it: its last white is wanted. */
  ends(page: number): boolean
  /** Whether its end is an asked break within a chapter. */
  cut(page: number): boolean
}

/** Counts; undefined when the print has no running text. */
export function measure(
  print: Print,
  {step, space, tolerance = 0.3, loose = 1.8, tight = 0.7, layout}: QualityOptions = {},
): Quality | undefined {
  const inner = withoutMargins(print.sheets.map(linesOf))
  const sheets = print.sheets.map((sheet, index) => ({sheet, lines: inner[index] ?? []}))
  const lines = sheets.flatMap(page => page.lines)
  const body = bodyOf(lines, step)
  if (!body) return undefined
  const pages = sheets.map(page => ({...page, headings: headingsOf(page.lines, body)}))
  const blocks = blocksOf(lines, body)
  const paragraphs = paragraphsOf(blocks, body, afterHeadings(pages))
  const texts = blocks.flatMap(block => block.lines)
  const natural = naturalSpaces(print, paragraphs, space)
  const stretched = stretchedLines(paragraphs).map(line => ({
    line,
    ratios: line.gaps.map(gap => ratioOf(gap, natural)),
  }))
  const hyphens = paragraphs.flatMap(hyphenRuns)
  const turns = turnsOf(paragraphs)
  const orphans = new Set(turns.filter(({kind}) => kind === 'orphan').map(({line}) => line))
  const withText = new Set(blocks.filter(block => block.lines.length > 1).map(({page}) => page))
  const openings = openingsOf(
    pages.filter(({sheet}) => withText.has(sheet.number)),
    body,
  )

  const remarks: Remark[] = [
    ...texts
      .filter(line => Math.abs(offGrid(line, body)) > tolerance)
      .map(line => told('grid', line, offGrid(line, body))),
    ...stretched.flatMap(({line, ratios}) =>
      (mean(ratios) ?? 1) > loose ? [told('space', line, mean(ratios) ?? 1)] : [],
    ),
    ...texts.flatMap(line => {
      const written = line.gaps.filter(gap => gap.written)
      const least = Math.min(...written.map(gap => ratioOf(gap, natural)))
      return least < tight ? [told('tight', line, least)] : []
    }),
    ...hyphens.filter(run => run.length > 2).map(run => told('hyphens', run[0] as Line, run.length)),
    ...paragraphs.flatMap(letterEnds).map(line => told('letter', line, 1)),
    ...paragraphs
      .flatMap(paragraph => shortLast(paragraph, body.indent) ?? [])
      .map(line => told('short', line, line.right - line.left)),
    ...turns.map(({kind, line}) => told(kind, line, 1)),
    ...pages
      .filter(({sheet}) => withText.has(sheet.number))
      .flatMap(({sheet, lines: own, headings}) => strandedHeadings(sheet, own, headings, orphans, body))
      .map(line => told('heading', line, 1)),
    ...pages.flatMap(page => {
      const {number} = page.sheet
      const area = layout ? layout.area(number) : withText.has(number) ? areaOf(body) : undefined
      const ends = layout ? layout.ends(number) : openings.has(number + 1) || !withText.has(number + 1)
      return area ? whitesOf({...page, ends, cut: layout?.cut(number) ?? false, area}, body) : []
    }),
    ...paragraphs.flatMap(riversOf).map(({line, length}) => told('river', line, length)),
    ...paragraphs.flatMap(repeats).map(run => told('repeat', run.lines[0] as Line, run.lines.length)),
  ]
  const ratios = stretched.flatMap(({ratios}) => ratios)
  return {
    body,
    pages: sheets.length,
    lines: texts.length,
    paragraphs: paragraphs.length,
    words: texts.reduce((sum, {text}) => sum + text.split(' ').length, 0),
    offGrid: Math.max(0, ...texts.map(line => Math.abs(offGrid(line, body)))),
    spaces: spreadOf(ratios, natural(mainFace(texts))),
    hyphens: {
      lines: hyphens.reduce((sum, run) => sum + run.length, 0),
      longest: Math.max(0, ...hyphens.map(run => run.length)),
    },
    count: countOf(remarks),
    remarks: remarks.sort((one, other) => one.page - other.page),
  }
}

interface PageLines {
  readonly sheet: {readonly number: number}
  readonly lines: readonly Line[]
  readonly headings: readonly Line[]
}

const told = (kind: Kind, line: Line, value: number): Remark => ({kind, page: line.page, text: line.text, value})

/** First lines and last lines of paragraphs that stand alone on their page, and hyphens at a page's end. */
function turnsOf(paragraphs: readonly Paragraph[]): {kind: 'widow' | 'orphan' | 'hyphen-page'; line: Line}[] {
  return paragraphs.flatMap(({lines}) => {
    const [first, last] = [lines[0] as Line, lines.at(-1) as Line]
    if (first.page === last.page) return []
    const found: {kind: 'widow' | 'orphan' | 'hyphen-page'; line: Line}[] = []
    if (lines[1]?.page !== first.page) found.push({kind: 'orphan', line: first})
    if (lines.at(-2)?.page !== last.page) found.push({kind: 'widow', line: last})
    for (const [index, line] of lines.entries()) {
      const next = lines[index + 1]
      if (next && next.page !== line.page && /\p{L}[-\u2010\u00AD]$/u.test(line.text))
        found.push({kind: 'hyphen-page', line})
    }
    return found
  })
}

/** The first line after each title: a paragraph begins there, whatever its indent. */
function afterHeadings(pages: readonly PageLines[]): ReadonlySet<Line> {
  const starts = new Set<Line>()
  for (const {lines, headings} of pages) {
    for (const heading of headings) {
      const next = lines.find(line => isUnder(line, heading))
      if (next) starts.add(next)
    }
  }
  return starts
}

/** The pages on which a chapter begins: among their first lines is a title as large as titles get, or half as large again as the text. */
function openingsOf(pages: readonly PageLines[], body: Body): ReadonlySet<number> {
  const sizes = pages.flatMap(page => page.headings.map(({size}) => size))
  const large = Math.min(0.95 * Math.max(...sizes), 1.5 * body.size)
  const opens = ({lines, headings}: PageLines): boolean =>
    headings.some(heading => heading.size > large && lines.indexOf(heading) < 4)
  return new Set(pages.filter(opens).map(({sheet}) => sheet.number))
}

function spreadOf(ratios: readonly number[], natural: number): Spaces {
  const middle = mean(ratios) ?? 1
  return {
    count: ratios.length,
    natural,
    mean: middle,
    deviation: Math.sqrt(mean(ratios.map(ratio => (ratio - middle) ** 2)) ?? 0),
    p1: percentile(ratios, 0.01) ?? 1,
    p95: percentile(ratios, 0.95) ?? 1,
    widest: percentile(ratios, 1) ?? 1,
    narrowest: percentile(ratios, 0) ?? 1,
  }
}

function mainFace(lines: readonly Line[]): string {
  const weights = new Map<string, number>()
  for (const {face} of lines) weights.set(face, (weights.get(face) ?? 0) + 1)
  return [...weights].sort((one, other) => other[1] - one[1])[0]?.[0] ?? ''
}

const kinds: readonly Kind[] = [
  'grid',
  'space',
  'tight',
  'hyphens',
  'hyphen-page',
  'letter',
  'short',
  'widow',
  'orphan',
  'heading',
  'filled',
  'hole',
  'river',
  'repeat',
]

const countOf = (remarks: readonly Remark[]): Record<Kind, number> =>
  Object.fromEntries(kinds.map(kind => [kind, remarks.filter(remark => remark.kind === kind).length])) as Record<
    Kind,
    number
  >
