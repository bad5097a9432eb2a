/** How a paragraph is set: where its lines end, and what gives way on each. */
import {type Break, chooseBreaks, type Measure, slack} from './breaks.ts'
import type {Dividers} from './hyphens.ts'
import {type Division, isPoor, type Paragraph, type Place, placesOf} from './paragraph.ts'
import {long, riversOf} from './rivers.ts'

export interface Plan {
  /** The ends of all lines but the last one. */
  readonly ends: readonly Place[]
  /** What is added between two signs, line by line, in px. */
  readonly letters: readonly number[]
  /** What the spaces of each line share, in px, and how many they are; of a line that is not stretched, nothing. */
  readonly gaps: readonly Gap[]
  /** What is taken off each space so that the fullest line has room, in px; the browser stretches the others again. */
  readonly tighter: number
  /** What is taken off each space of the last line, which is not stretched; undefined where it is as the others are. */
  readonly last: number | undefined
}

export interface Gap {
  readonly free: number
  readonly spaces: number
  /** Natural width of what stands on the line, in px. */
  readonly width: number
}

/** The badness of a line that any paragraph bears. */
const usual = 50

/**
 * How much unevenness is borne before letters give more way, then before the last line is but the end of a word (`full`: it is
 * not), before lines end where they should not, before names are divided (spaces of more than 1.8 times their width), and at last.
 */
const tries: readonly Try[] = [
  {full: true, tolerance: usual},
  {full: true, tolerance: 150},
  {tolerance: usual},
  {tolerance: 150},
  {poor: true, tolerance: 150},
  {poor: true, tolerance: 250},
  {poor: true, names: true, tolerance: 250},
  {poor: true, tolerance: 500},
  {poor: true, names: true, tolerance: 500},
  {poor: true, tolerance: 20_000},
  {poor: true, names: true, tolerance: 100_000},
]

interface Try {
  readonly poor?: boolean
  readonly names?: boolean
  readonly full?: boolean
  readonly tolerance: number
}

/** By how much more letters give way where more than the usual unevenness is borne. */
const looser = 1.1
// In ems: by how much the distance of letters changes unseen, a fifth of a point at 11 pt. At 0.03 pdf.js sees a
// space between two letters: it is never reached. (LuaLaTeX's microtype changes the width of letters by 2 %, a hundredth of an em
// on average.) In a column of less than 26 ems, about 55 signs, wide spaces and many hyphens would be seen far more.
const letterRoom = {usual: 0.018, narrow: 0.025}
const narrow = 26
/** Demerits of a line where a paragraph shall have few. */
const fewLines = 200_000
/** So many steps of it: lines that are alike share a style. */
const steps = 5
// Natural spaces by which a line's spaces may differ before its letters give way.
const even = 0.02

/**
 * Chooses the lines.
 *
 * @param width the measure, in px
 * @param goesOn whether the last line is stretched as well, since the paragraph goes on overleaf
 * @param few whether it shall have as few lines as can be without ends that are seen, as even as they then are
 * @returns undefined when there is no way to set it
 */
export function planOf(
  paragraph: Paragraph,
  width: number,
  dividers: Dividers,
  goesOn: boolean,
  few = false,
): Plan | undefined {
  const {style, runs} = paragraph
  const size = Number.parseFloat(style.fontSize)
  const indent = Number.parseFloat(style.textIndent)
  const division = style.hyphens === 'auto' ? divisionOf(style) : undefined
  let places: Place[] | undefined
  let withNames = false
  let fewest: Plan | undefined
  for (const {poor, names = false, full, tolerance} of tries) {
    // A line less is worth no end that is seen.
    if (poor && fewest) break
    const measure = {
      width,
      indent,
      space: runs[0]?.face.letter(32) ?? 0,
      narrowest: Math.min(
        runs[0]?.face.letter(32) ?? 0,
        ...runs.filter(({node}) => node.data.includes(' ')).map(({face}) => face.letter(32)),
      ),
      sign: (width < narrow * size ? letterRoom.narrow : letterRoom.usual) * (tolerance > usual ? looser : 1) * size,
      shortest: 2.2 * Math.max(indent, size),
      goesOn,
      perLine: few ? fewLines : 0,
    }
    if (!places || withNames !== names) places = placesOf(paragraph, division && {...division, names}, dividers)
    withNames = names
    const leavesRemnant = full && !goesOn ? remnants(paragraph.text) : undefined
    // Nothing is gained where no line could end there.
    if (full && !(leavesRemnant && places.slice(0, -1).some(leavesRemnant))) continue
    const [end] = places.slice(-1)
    const open: Place[] = places.filter(place => (poor || !isPoor(place)) && (place === end || !leavesRemnant?.(place)))
    const chosen = chooseBreaks(open, measure, tolerance)
    const found = chosen && placesAt(open, chosen)
    // Three hyphens in a row are seen more than a line that is a little looser.
    if (!found || (!poor && hasThreeHyphens(found))) continue
    const plan = drained(found, {open, places, measure, tolerance})
    if (!few || poor) return plan
    if (!fewest || found.length <= fewest.ends.length) fewest = plan
  }
  return fewest
}

/** How unwelcome it is that a line of a river ends where it does. */
const inRiver = 300
/** Of a space's natural width: so much may be taken off each for the sake of a river. */
const tight = 0.25
/** A river that is still there after so many other ways stays. */
const otherWays = 8

interface Ways {
  /** Where lines may end. */
  readonly open: readonly Place[]
  /** All places, those of spaces among them. */
  readonly places: readonly Place[]
  readonly measure: Measure
  readonly tolerance: number
}

/**
 * The lines, chosen anew where rivers run through them: as many as before, within the same tolerance, with one hyphen more at
 * most.
 */
function drained(chosen: readonly Place[], {open, places, measure, tolerance}: Ways): Plan {
  const riversIn = (lines: readonly Place[], {letters, gaps}: Plan) => {
    const set = lines.map((end, index) => {
      const {free = 0, spaces = 1} = gaps[index] ?? {}
      return {end, letter: letters[index] ?? 0, space: free / spaces}
    })
    return riversOf(places, set, measure.indent)
  }
  let best = chosen
  let plan = given(best, measure)
  let rivers = riversIn(best, plan)
  const tightest = Math.max(plan.tighter, tight * measure.space)
  const avoided = new Set<number>()
  for (let way = 0; way < otherWays && rivers.length > 0; way++) {
    const end = best[rivers[0]?.[way % long] ?? -1]?.offset ?? -1
    const steered = open.map(place =>
      place.offset === end || avoided.has(place.offset) ? {...place, penalty: place.penalty + inRiver} : place,
    )
    const other = placesAt(open, chooseBreaks(steered, measure, tolerance) ?? [])
    if (other.length !== best.length || hyphensIn(other) > hyphensIn(chosen) + 1 || hasThreeHyphens(other)) continue
    const otherPlan = given(other, measure)
    const left = riversIn(other, otherPlan)
    if (otherPlan.tighter > tightest || left.length >= rivers.length) continue
    avoided.add(end)
    best = other
    plan = otherPlan
    rivers = left
  }
  return plan
}

const hyphensIn = (lines: readonly Place[]): number => lines.filter(({hyphen}) => hyphen).length

const hasThreeHyphens = (lines: readonly Place[]): boolean =>
  lines.some(({hyphen}, index) => hyphen && lines[index - 1]?.hyphen && lines[index - 2]?.hyphen)

/** Signs that are less than a line: « à », « eu ». */
const remnant = 2

/** Whether a line that ends at a place leaves for the last one but the end of a word, or two signs. */
const remnants = (text: string): ((place: Place) => boolean) => {
  const lastWord = text.trimEnd().search(/[^ ]+$/)
  return ({offset, hyphen}) =>
    (hyphen && offset > lastWord) ||
    (offset >= lastWord - 1 && text.slice(offset).replace(/[^\p{L}\p{N}]/gu, '').length <= remnant)
}

const placesAt = (places: readonly Place[], chosen: readonly number[]): Place[] =>
  chosen.map(index => places[index] as Place)

/** The measure of a block, in px. The browser lays it out for that. */
export const contentWidth = (style: CSSStyleDeclaration): number => {
  const width = Number.parseFloat(style.width)
  if (style.boxSizing !== 'border-box') return width
  const sides = [style.paddingLeft, style.paddingRight, style.borderLeftWidth, style.borderRightWidth]
  return sides.reduce((rest, side) => rest - Number.parseFloat(side), width)
}

/** CSS's `hyphenate-limit-chars`; 5 2 2 when it says auto. */
function divisionOf(style: CSSStyleDeclaration): Omit<Division, 'names'> {
  const [word, before, after] = style.getPropertyValue('hyphenate-limit-chars').split(' ').map(Number)
  return {word: word || 5, before: before || 2, after: after || 2}
}

/** Letters give way before spaces are seen to differ, as far as that is not seen itself. */
function given(chosen: readonly Place[], measure: Measure): Plan {
  const letters: number[] = []
  const gaps: Gap[] = []
  let [least, room] = [0, 0]
  let from: Break | undefined
  for (const place of chosen) {
    room = measure.width - (place.width - (from ? from.nextWidth : -measure.indent))
    const spaces = Math.max(1, place.spaces - (from ? from.nextSpaces : 0))
    const signs = place.signs - (from ? from.nextSigns : 0)
    const isRagged = place === chosen.at(-1) && !measure.goesOn && room > 0
    const borne = spaces * measure.space * Math.sign(room) * even
    const rest = Math.abs(room) > Math.abs(borne) ? room - borne : 0
    // A formula alone on its line has no letters.
    const share = isRagged || signs === 0 ? 0 : Math.max(-1, Math.min(1, rest / (signs * measure.sign)))
    // A full line's letters give way the more: its spaces are never narrower than they may be.
    const letter = (measure.sign * (share < 0 ? Math.floor(steps * share) : Math.round(steps * share))) / steps
    letters.push(letter)
    gaps.push({free: isRagged ? 0 : room - letter * signs, spaces, width: measure.width - room})
    room = (room - letter * signs) / spaces
    least = Math.min(least, room)
    from = place
  }
  const last = measure.goesOn ? undefined : Math.max(0, slack - room)
  return {ends: chosen.slice(0, -1), letters, gaps, tighter: slack - least, last}
}
