/**
 * The name among `names` that someone who wrote `wrong` most likely meant, or undefined when none is near: the fewest
 * letters added, dropped, changed or swapped (Damerau and Levenshtein), a third of the name at most; case and accents
 * weigh nothing.
 */
export function nearest(wrong: string, names: Iterable<string>): string | undefined {
  const from = plain(wrong)
  let best: string | undefined
  let least = Math.max(1, Math.floor(from.length / 3)) + 1
  for (const name of names) {
    if (Math.abs(plain(name).length - from.length) >= least) continue
    const far = distance(from, plain(name))
    if (far < least) {
      least = far
      best = name
    }
  }
  return best
}

const plain = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Optimal string alignment distance, on three rows. */
const distance = (a: string, b: string) => {
  let before: number[] = []
  let last = Array.from({length: b.length + 1}, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const next = [row]
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1]
      let least = Math.min(at(last, column) + 1, at(next, column - 1) + 1, at(last, column - 1) + (same ? 0 : 1))
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        least = Math.min(least, at(before, column - 2) + 1)
      next.push(least)
    }
    before = last
    last = next
  }
  return at(last, b.length)
}

const at = (row: readonly number[], column: number) => row[column] ?? Number.POSITIVE_INFINITY
