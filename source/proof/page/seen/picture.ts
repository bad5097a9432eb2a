import type {Sides, TextRun} from '../../../pdf/read/index.ts'
import type {PagePicture} from '../../../types.ts'
import {INK, sidesOf} from '../geometry.ts'
import {contrast} from './contrast.ts'
import {PALE, UNSEEN, type Verdict} from './types.ts'

// Columns of so many ems: about two letters, so that each that is not a space has ink in it.
const COLUMN = 1

// Of the pixels that letters change in a column, those count that change half as much as the most: edges are mixed with the
// ground.
const CORE = 0.5

// What two pictures of the same thing may differ by, 0–255.
const NOISE = 2

// Nobody misses less than this: in ems, or for short runs in parts of their length.
const LEAST = 1
const PART = 0.4

/**
 * Looks at a run in a picture of the page with its letters and one without: where both are the same there is no letter to
 * see, and where they differ, by how much. Undefined when it is read.
 *
 * @param free Whether the letters are seen in their own colour; their pixels are then not asked, which are mixed with the
 *   ground where letters are small.
 */
export function lookAtPicture(run: TextRun, picture: PagePicture, free: boolean): Verdict | undefined {
  const [left, top, right, bottom] = sidesOf(run, INK)
  const upright = run.direction[0] === 0
  const [from, to] = upright ? [top, bottom] : [left, right]
  const count = Math.max(1, Math.round((to - from) / (COLUMN * run.size)))
  const columns: Column[] = []
  for (let i = 0; i < count; i++) {
    const [start, end] = [from + ((to - from) * i) / count, from + ((to - from) * (i + 1)) / count]
    columns.push(columnOf(picture, upright ? [left, start, right, end] : [start, top, end, bottom]))
  }
  const colour = free ? run.colour : undefined
  // A column without any difference is a space, unless there are too many of them.
  const inked = columns.filter(({inks}) => inks.length > 0)
  const blank = count - inked.length
  if (blank * COLUMN >= 3 * LEAST ? blank > PART * count : inked.length === 0) return {fault: 'covered', ratio: 1}
  const ratios = inked.map(column => ratioOf(column, colour))
  const isMissed = (length: number): boolean => length > 0 && (length * COLUMN > LEAST || length >= PART * inked.length)
  for (const limit of [UNSEEN, PALE]) {
    const below = ratios.filter(ratio => ratio < limit).sort((one, other) => one - other)
    if (isMissed(below.length)) return {fault: 'contrast', ratio: below[below.length >> 1] ?? 1}
  }
  return undefined
}

/** The pixels that letters change, and what they are without them. */
interface Column {
  readonly inks: readonly number[]
  readonly grounds: readonly number[]
}

const columnOf = (picture: PagePicture, [left, top, right, bottom]: Sides): Column => {
  const {box, width, height, lettered, bare} = picture
  const [across, down] = [width / box.width, height / box.height]
  const clamp = (value: number, most: number): number => Math.min(most, Math.max(0, Math.round(value)))
  const [x0, x1] = [clamp((left - box.x) * across, width), clamp((right - box.x) * across, width)]
  const [y0, y1] = [clamp((top - box.y) * down, height), clamp((bottom - box.y) * down, height)]
  const [inks, grounds]: [number[], number[]] = [[], []]
  for (let y = y0; y < y1; y++) {
    for (let at = 3 * (y * width + x0); at < 3 * (y * width + x1); at += 3) {
      const [ink, ground] = [pixel(lettered, at), pixel(bare, at)]
      if (ink === ground || distance(ink, ground) <= NOISE) continue
      inks.push(ink)
      grounds.push(ground)
    }
  }
  return {inks, grounds}
}

/** The contrast of the letters in a column; 1 where there are none. */
const ratioOf = ({inks, grounds}: Column, colour: number | undefined): number => {
  const changes = inks.map((ink, i) => distance(ink, grounds[i] as number))
  const least = CORE * changes.reduce((most, change) => Math.max(most, change), 0)
  const ratios = inks.flatMap((ink, i) =>
    (changes[i] as number) < least ? [] : [contrast(colour ?? ink, grounds[i] as number)],
  )
  ratios.sort((one, other) => one - other)
  // Pixels that are mixed with the ground differ less from it than the letters do: the purest count.
  return ratios[Math.floor((colour === undefined ? 0.95 : 0.5) * ratios.length)] ?? 1
}

/** By how much two colours differ in the part that differs most, 0–255. */
const distance = (one: number, other: number): number =>
  Math.max(...[16, 8, 0].map(shift => Math.abs(((one >> shift) & 255) - ((other >> shift) & 255))))

const pixel = (of: Uint8Array, at: number): number =>
  ((of[at] as number) << 16) | ((of[at + 1] as number) << 8) | (of[at + 2] as number)
