import type {TextRun} from '../../pdf/read/index.ts'
import type {PagePicture} from '../../types.ts'
import {INK, sidesOf} from '../geometry.ts'
import {luminance} from './contrast.ts'
import {PALE, UNSEEN, type Verdict} from './types.ts'

// Columns of so many ems: about two letters, so that each that is not a space has ink in it.
const COLUMN = 1

// Of the pixels that letters change in a column, those that change most count: edges are mixed with the ground.
const CORE = 0.9

// What two pictures of the same thing may differ by, 0–255.
const NOISE = 2

// Nobody misses less than this: in ems, or for short runs in parts of their length.
const LEAST = 1
const PART = 0.4

/**
 * Looks at a run in a picture of the page with its letters and one without: where both are the same there is no letter to
 * see, and where they differ, by how much. Undefined when it is read.
 */
export function lookAtPicture(run: TextRun, picture: PagePicture): Verdict | undefined {
  const [left, top, right, bottom] = sidesOf(run, INK)
  const upright = run.direction[0] === 0
  const [from, to] = upright ? [top, bottom] : [left, right]
  const count = Math.max(1, Math.round((to - from) / (COLUMN * run.size)))
  const ratios: number[] = []
  for (let i = 0; i < count; i++) {
    const [start, end] = [from + ((to - from) * i) / count, from + ((to - from) * (i + 1)) / count]
    const sides = upright ? ([left, start, right, end] as const) : ([start, top, end, bottom] as const)
    ratios.push(coreRatio(picture, sides))
  }
  // A column without any difference is a space, unless there are too many of them.
  const inked = ratios.filter(ratio => ratio > 1)
  const blank = count - inked.length
  if (blank * COLUMN >= 3 * LEAST ? blank > PART * count : inked.length === 0) return {fault: 'covered', ratio: 1}
  const isMissed = (length: number): boolean => length > 0 && (length * COLUMN > LEAST || length >= PART * inked.length)
  for (const limit of [UNSEEN, PALE]) {
    const below = inked.filter(ratio => ratio < limit).sort((one, other) => one - other)
    if (isMissed(below.length)) return {fault: 'contrast', ratio: below[below.length >> 1] ?? 1}
  }
  return undefined
}

/** The contrast of the letters in a part of a picture, where they differ most from what is under them; 1 for none. */
const coreRatio = (
  picture: PagePicture,
  [left, top, right, bottom]: readonly [number, number, number, number],
): number => {
  const {box, width, height, lettered, bare} = picture
  const [across, down] = [width / box.width, height / box.height]
  const clamp = (value: number, most: number): number => Math.min(most, Math.max(0, Math.round(value)))
  const [x0, x1] = [clamp((left - box.x) * across, width), clamp((right - box.x) * across, width)]
  const [y0, y1] = [clamp((top - box.y) * down, height), clamp((bottom - box.y) * down, height)]
  const ratios: number[] = []
  for (let y = y0; y < y1; y++) {
    for (let at = 3 * (y * width + x0); at < 3 * (y * width + x1); at += 3) {
      if (isSame(lettered, bare, at)) continue
      const [ink, ground] = [luminance(pixel(lettered, at)), luminance(pixel(bare, at))]
      ratios.push((Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05))
    }
  }
  ratios.sort((one, other) => one - other)
  return ratios[Math.floor(CORE * ratios.length)] ?? 1
}

const isSame = (one: Uint8Array, other: Uint8Array, at: number): boolean =>
  [0, 1, 2].every(i => Math.abs((one[at + i] ?? 0) - (other[at + i] ?? 0)) <= NOISE)

const pixel = (of: Uint8Array, at: number): number =>
  ((of[at] ?? 0) << 16) | ((of[at + 1] ?? 0) << 8) | (of[at + 2] ?? 0)
