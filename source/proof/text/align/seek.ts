import {freeRows, grow, isLineHyphen, NONE, type Walk} from './walk.ts'

// A run of fewer letters says nothing of where it stands; so many are enough to find it.
const SHORTEST = 6
const ENOUGH = 24

/** Joins every run whose first letters stand in the free text once, and grows it. This settles all but what is lost. */
export function joinRuns(walk: Walk): void {
  const {painted, laid, alignment} = walk
  const isFree = (d: number, length: number): boolean =>
    alignment.painted[d] === NONE && alignment.painted[d + length - 1] === NONE
  for (const [p, end] of freeRows(alignment.laid, painted)) {
    if (alignment.laid[p] !== NONE) continue
    const last = isLineHyphen(walk, end - 1) ? end - 1 : end
    const letters = painted.text.slice(p, Math.min(last, p + ENOUGH))
    if (letters.length < SHORTEST) continue
    let found = NONE
    let times = 0
    for (let d = laid.text.indexOf(letters); d >= 0 && times < 2; d = laid.text.indexOf(letters, d + 1)) {
      if (!isFree(d, letters.length)) continue
      found = d
      times++
    }
    if (times !== 1) continue
    grow(walk, p, found, 1)
    grow(walk, p - 1, found - 1, -1)
  }
}

/** Joins every row of `length` free letters that occurs once in the free text, and grows it. */
export function joinRows(walk: Walk, length: number): void {
  const {painted, laid, alignment} = walk
  if (!alignment.laid.includes(NONE) || !alignment.painted.includes(NONE)) return
  const places = new Map<string, number>()
  forEachFree(alignment.painted, length, d => {
    const letters = laid.text.slice(d, d + length)
    places.set(letters, places.has(letters) ? NONE : d)
  })
  forEachFree(alignment.laid, length, p => {
    const d = places.get(painted.text.slice(p, p + length)) ?? NONE
    if (d < 0 || alignment.painted[d] !== NONE || alignment.laid[p] !== NONE) return
    grow(walk, p, d, 1)
    grow(walk, p - 1, d - 1, -1)
  })
}

/** Calls `found` with each place where `length` letters in a row are free. */
const forEachFree = (joined: Int32Array, length: number, found: (at: number) => void): void => {
  let free = 0
  for (let i = joined.length - 1; i >= 0; i--) {
    free = joined[i] === NONE ? free + 1 : 0
    if (free >= length) found(i)
  }
}
