/** The index of the last of `sorted` whose `key` is not after `at`; -1: none. */
export function lastAt<Item>(sorted: readonly Item[], key: (item: Item) => number, at: number): number {
  let low = -1
  let high = sorted.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (key(sorted[middle] as Item) <= at) low = middle
    else high = middle - 1
  }
  return low
}
