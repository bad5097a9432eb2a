/** Orders that look like chance and are the same on every machine: drawn by a number and a text, never by a clock. */

/**
 * The order in which the variant `index` shows `count` things; `order[n]` is what comes n-th. As long as there are orders left,
 * no two variants have the same, and none has the author's own.
 *
 * @param seed what the order is drawn by
 */
export function orderOf(count: number, seed: string, index: number): number[] {
  const own = Array.from({length: count}, (_, at) => at)
  if (count < 2) return own
  const random = generator(hash(seed))
  const used = new Set([own.join()])
  let order = own
  for (let variant = 0; variant <= index; variant++) {
    // Of few things there are few orders: then they come again.
    for (let attempt = 0; attempt < 64; attempt++) {
      order = shuffled(own, random)
      if (!used.has(order.join())) break
    }
    used.add(order.join())
  }
  return order
}

/** Fisher and Yates. */
function shuffled(items: readonly number[], random: () => number): number[] {
  const order = [...items]
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    const [one = 0, two = 0] = [order[at], order[other]]
    order[at] = two
    order[other] = one
  }
  return order
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let sum = 0x811c9dc5
  for (const letter of text) sum = Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  return sum >>> 0
}

/** Mulberry32: numbers from 0 up to 1, each of 32 bits. */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
