/**
 * The lines of a paragraph chosen all together, so that their spaces are as even as can be.
 *
 * @see D. E. Knuth, M. F. Plass, Breaking Paragraphs into Lines, Software: Practice and Experience 11, 1981
 */

/** A place where a line may end. Widths and counts are sums from the paragraph's beginning; widths are px. */
export interface Break {
  /** What stands before it when the line ends here, its hyphen included. */
  readonly width: number
  readonly spaces: number
  readonly signs: number
  /** What stands before the next line, the space that vanishes at the line's end included. */
  readonly nextWidth: number
  readonly nextSpaces: number
  readonly nextSigns: number
  /** How unwelcome it is. */
  readonly penalty: number
  /** True when the line ends with a hyphen. */
  readonly hyphen: boolean
}

export interface Measure {
  readonly width: number
  readonly indent: number
  /** Natural width of a space. */
  readonly space: number
  /** Natural width of the narrowest space among its faces: all spaces of a line give way by as much. */
  readonly narrowest: number
  /** By how much the distance of two signs may grow and shrink; 0: not at all. */
  readonly sign: number
  /** A last line that is shorter is unwelcome. */
  readonly shortest: number
  /** Whether the last line is stretched as the others are: the paragraph goes on overleaf. */
  readonly goesOn: boolean
  /** How unwelcome each line is: where it is more than its unevenness, there are as few as can be. */
  readonly perLine?: number
}

/**
 * By how much of its width a space is widened, and narrowed, at badness 100. TeX bears a half more in most faces; here letters
 * give way as well, and what stands between two words grows by what they are given.
 */
export const stretch = 0.4
export const shrink = 0.32

/**
 * No space is narrower than this share of its width, what the letters give included: what is taken off the letter before
 * it and off itself is taken off the white. Text extractors glue the words beside a narrower one, and a reader sees it.
 */
export const narrowestSpace = 0.67
/** In px: what rounding in the browser may take off a line's spaces besides. */
export const slack = 0.05

/** How unwelcome things are, in demerits. */
const demeritsOf = {
  line: 10,
  twoHyphens: 10_000,
  moreHyphens: 1_000_000,
  lastHyphen: 30_000,
  unlike: 3_000,
  short: 50_000,
}

/** A line's end on the way to the best paragraph. */
interface Node {
  readonly at: number
  readonly line: number
  /** 0 tight, 1 normal, 2 loose, 3 very loose. */
  readonly fitness: number
  /** Hyphens in a row. */
  readonly hyphens: number
  readonly demerits: number
  readonly before: Node | undefined
}

/**
 * Chooses among `breaks`, the last of which is the paragraph's end.
 *
 * @param tolerance the badness of a line that is still borne
 * @returns indices of the chosen breaks, the last one included; undefined when there is no way within the tolerance
 */
export function chooseBreaks(breaks: readonly Break[], measure: Measure, tolerance: number): number[] | undefined {
  const active: Node[] = [{at: -1, line: 0, fitness: 1, hyphens: 0, demerits: 0, before: undefined}]
  const end = breaks.length - 1
  for (let at = 0; at <= end; at++) {
    const place = breaks[at] as Break
    const best: (Node | undefined)[] = []
    let kept = 0
    for (const node of active) {
      const from = node.at < 0 ? undefined : (breaks[node.at] as Break)
      const room = measure.width - (place.width - (from ? from.nextWidth : -measure.indent))
      const count = place.spaces - (from ? from.nextSpaces : 0)
      const spaces = count * measure.space
      const signs = (place.signs - (from ? from.nextSigns : 0)) * measure.sign
      const least = -(shrink * count * measure.narrowest + signs)
      // From here on its lines are too long.
      if (room < Math.max(least, -mostTaken(count, signs - 2 * count * measure.sign, measure))) continue
      active[kept++] = node
      const isRagged = at === end && !measure.goesOn && room >= 0
      const ratio = isRagged ? 0 : room < 0 ? -room / least : room / (stretch * spaces + signs + 1e-6)
      const badness = 100 * Math.abs(ratio) ** 3
      if (badness > tolerance) continue
      const fitness = ratio < -0.5 ? 0 : ratio <= 0.5 ? 1 : ratio <= 1 ? 2 : 3
      const hyphens = place.hyphen ? node.hyphens + 1 : 0
      let demerits = node.demerits + (demeritsOf.line + badness) ** 2 + place.penalty ** 2 + (measure.perLine ?? 0)
      if (hyphens > 1) demerits += hyphens === 2 ? demeritsOf.twoHyphens : demeritsOf.moreHyphens
      if (Math.abs(fitness - node.fitness) > 1) demerits += demeritsOf.unlike
      if (isRagged && node.hyphens > 0) demerits += demeritsOf.lastHyphen
      if (isRagged && node.line > 0 && measure.width - room < measure.shortest) demerits += demeritsOf.short
      const slot = fitness * 3 + Math.min(hyphens, 2)
      const rival = best[slot]
      if (!rival || demerits < rival.demerits) {
        best[slot] = {at, line: node.line + 1, fitness, hyphens, demerits, before: node}
      }
    }
    active.length = kept
    for (const node of best) if (node) active.push(node)
    if (active.length === 0) return undefined
  }
  return pathOf(active.filter(node => node.at === end))
}

/** How much may be taken off a line with so many spaces, and `letters` px of letters' own; one word has but its letters. */
const mostTaken = (count: number, letters: number, {narrowest}: Measure): number =>
  Math.max(0, count * ((1 - narrowestSpace) * narrowest - slack)) + Math.max(0, letters)

function pathOf(ends: readonly Node[]): number[] | undefined {
  let node: Node | undefined
  for (const end of ends) if (!node || end.demerits < node.demerits) node = end
  if (!node) return undefined
  const path: number[] = []
  for (; node && node.at >= 0; node = node.before) path.push(node.at)
  return path.reverse()
}
