/**
 * An order of `texts` other than theirs, always the same for the same texts and seed: no entry keeps its place (Sattolo 1986,
 * “An algorithm to generate a random cyclic permutation”).
 *
 * @param texts what is put into another order
 * @param seed what the author gives to have another one
 * @returns the places in `texts`, from 0, in the order in which they are shown
 */
export function shuffledOrder(texts: readonly string[], seed = ''): number[] {
  // What typography corrects, quotes, spaces and apostrophes, draws no other order.
  const letters = texts.map(text => text.replace(/[^\p{L}\p{N}]/gu, ''))
  const random = numbersFrom(digestOf([seed, ...letters].join('\n')))
  const order = texts.map((_, index) => index)
  for (let last = order.length - 1; last > 0; last--) {
    const other = random() % last
    const [one, two] = [order[last] as number, order[other] as number]
    order[last] = two
    order[other] = one
  }
  return order
}

/** FNV-1a of 32 bits. */
const digestOf = (text: string): number => {
  let digest = 0x811c9dc5
  for (let at = 0; at < text.length; at++) digest = Math.imul(digest ^ text.charCodeAt(at), 0x01000193) >>> 0
  return digest
}

/** Whole numbers that look random: mulberry32. */
const numbersFrom = (seed: number) => {
  let state = seed
  return (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return (mixed ^ (mixed >>> 14)) >>> 0
  }
}
