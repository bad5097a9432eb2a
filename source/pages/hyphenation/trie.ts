/** What one pattern of Liang's says: its letters (`.` is the edge of a word) and the value of each place between them. */
export interface Pattern {
  readonly letters: readonly string[]
  /** One more than the letters: before the first, between them, after the last. */
  readonly values: readonly number[]
}

/** A node of the trie of patterns; equal ends are one and the same node. */
export interface TrieNode {
  /** The values of the pattern that ends here. */
  readonly values: readonly number[] | undefined
  readonly edges: ReadonlyMap<string, TrieNode>
}

interface Growing {
  values: readonly number[] | undefined
  readonly edges: Map<string, Growing>
}

/**
 * Reads a pattern in the notation of TeX: `a4m5ato` has the values 0 4 5 0 0 0.
 *
 * @see F. M. Liang, Word Hy-phen-a-tion by Com-put-er, 1983
 */
export function readPattern(text: string): Pattern {
  const letters: string[] = []
  const values = [0]
  for (const character of text) {
    if (/[0-9]/.test(character)) {
      values[values.length - 1] = Number(character)
    } else {
      letters.push(character)
      values.push(0)
    }
  }
  return {letters, values}
}

/**
 * Makes the trie of patterns, in which nodes with the same values and the same edges are shared (French: 3 600 nodes
 * become 1 000).
 *
 * @returns the root
 */
export function makeTrie(patterns: readonly Pattern[]): TrieNode {
  const root: Growing = {values: undefined, edges: new Map()}
  for (const {letters, values} of patterns) {
    let node = root
    for (const letter of letters) node = next(node, letter)
    node.values = values
  }
  return share(root, new Map(), new Map())
}

const next = (node: Growing, letter: string): Growing => {
  const found = node.edges.get(letter)
  if (found) return found
  const made: Growing = {values: undefined, edges: new Map()}
  node.edges.set(letter, made)
  return made
}

const share = (node: Growing, known: Map<string, TrieNode>, names: Map<TrieNode, number>): TrieNode => {
  const edges = new Map([...node.edges].sort().map(([letter, below]) => [letter, share(below, known, names)] as const))
  const key = JSON.stringify([node.values, [...edges].map(([letter, below]) => [letter, names.get(below)])])
  const found = known.get(key)
  if (found) return found
  const made: TrieNode = {values: node.values, edges}
  known.set(key, made)
  names.set(made, names.size)
  return made
}
