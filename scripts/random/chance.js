/**
 * A seeded source of chance: the same seed gives the same choices on every machine.
 *
 * The generator is xorshift128 (Marsaglia, « Xorshift RNGs », 2003), its state filled from the seed by a multiplicative
 * hash so that neighbouring seeds give unlike documents.
 */

/**
 * @typedef {object} Chance
 * @property {() => number} next a number in [0, 1)
 * @property {(low: number, high: number) => number} integer an integer from low to high, both included
 * @property {(probability: number) => boolean} maybe true with that probability
 * @property {<T>(choices: readonly T[]) => T} pick one of the choices
 * @property {(weights: Record<string, number>) => string} weighted a key, as often as its weight says
 */

/**
 * Makes a source of chance.
 *
 * @param {number} seed any integer
 * @returns {Chance}
 */
export function makeChance(seed) {
  const state = new Uint32Array(4)
  let hash = seed | 0
  for (let index = 0; index < 4; index++) {
    hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b) + 0x9e3779b9
    state[index] = hash ^ (hash >>> 15) || index + 1
  }
  const next = () => {
    let moved = state[3]
    const first = state[0]
    state[3] = state[2]
    state[2] = state[1]
    state[1] = first
    moved ^= moved << 11
    moved ^= moved >>> 8
    state[0] = moved ^ first ^ (first >>> 19)
    return state[0] / 0x1_0000_0000
  }
  for (let warm = 0; warm < 16; warm++) next()
  const integer = (low, high) => low + Math.floor(next() * (high - low + 1))
  const weighted = weights => {
    const entries = Object.entries(weights).filter(([, weight]) => weight > 0)
    let rest = next() * entries.reduce((sum, [, weight]) => sum + weight, 0)
    for (const [key, weight] of entries) {
      rest -= weight
      if (rest < 0) return key
    }
    return entries.at(-1)[0]
  }
  return {
    next,
    integer,
    weighted,
    maybe: probability => next() < probability,
    pick: choices => choices[integer(0, choices.length - 1)],
  }
}
