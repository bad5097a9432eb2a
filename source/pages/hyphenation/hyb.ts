import {makeTrie, readPattern, type TrieNode} from './trie.ts'

/** A trie in one row of slots: the slot of an edge is its node's slot plus its letter's code. */
interface Packed {
  readonly slots: number
  /** Nodes by their slot. */
  readonly nodes: ReadonlyMap<TrieNode, number>
}

/** The values of the patterns, each once. */
interface Pool {
  /** Index of a node's pattern; 0 is no pattern. */
  readonly index: (values: readonly number[] | undefined) => number
  readonly entries: readonly number[]
  readonly bytes: readonly number[]
}

const magic = 0x62ad7968

/**
 * Builds the hyphenation file that Chromium reads, `hyph-<language>.hyb`, from patterns in the notation of TeX.
 *
 * For a headless shell it lies in `hyphen-data/` beside the executable.
 *
 * @param patterns for instance `['.a4', 'a4m5ato']`, in lower case; `.` is the edge of a word
 * @returns the bytes of the file
 * @throws RangeError when there are too many patterns for the format
 * @see the description of the format in Android's minikin, doc/hyb_file_format.md
 */
export function buildHyb(patterns: readonly string[]): Uint8Array {
  const read = patterns.map(readPattern)
  const codes = codesOf(read.flatMap(({letters}) => letters))
  const root = makeTrie(read)
  const pool = makePool()
  const alphabet = alphabetTable(codes)
  const trie = trieTable(root, codes, pool)
  const values = patternTable(pool)
  const offsets = [24, 24 + alphabet.length, 24 + alphabet.length + trie.length]
  const size = 24 + alphabet.length + trie.length + values.length
  return join([words([magic, 0, ...offsets, size]), alphabet, trie, values])
}

/** The edge of a word is 0; letters follow from 1 in the order of their code points. */
const codesOf = (letters: readonly string[]): ReadonlyMap<string, number> => {
  const sorted = [...new Set(letters)].filter(letter => letter !== '.').sort()
  return new Map([['.', 0], ...sorted.map((letter, index) => [letter, index + 1] as const)])
}

/** The general form of the table: sorted entries of code point and code. Capitals have the code of their small letter. */
const alphabetTable = (codes: ReadonlyMap<string, number>): Uint8Array => {
  const entries = new Map<number, number>()
  for (const [letter, code] of codes) {
    if (code === 0) continue
    for (const form of [letter, letter.toUpperCase()]) {
      if ([...form].length === 1) entries.set(form.codePointAt(0) as number, code)
    }
  }
  const sorted = [...entries].sort(([a], [b]) => a - b)
  return words([1, sorted.length, ...sorted.map(([point, code]) => ((point << 11) | code) >>> 0)])
}

const trieTable = (root: TrieNode, codes: ReadonlyMap<string, number>, pool: Pool): Uint8Array => {
  const {slots, nodes} = pack(root, codes)
  const characters = new Uint32Array(slots)
  const links = new Uint32Array(slots)
  const ends = new Uint32Array(slots)
  for (const [node, base] of nodes) {
    ends[base] = pool.index(node.values)
    for (const [letter, below] of node.edges) {
      const code = codes.get(letter) as number
      characters[base + code] = code
      links[base + code] = nodes.get(below) as number
    }
  }
  const linkShift = bits(codes.size - 1)
  const linkBits = bits(slots - 1)
  const patternShift = linkShift + linkBits
  if (patternShift + bits(pool.entries.length - 1) > 32) throw new RangeError('too many hyphenation patterns')
  const data = Array.from(ends, (end, slot) => {
    return ((end << patternShift) | ((links[slot] as number) << linkShift) | (characters[slot] as number)) >>> 0
  })
  const linkMask = (2 ** patternShift - 2 ** linkShift) >>> 0
  return words([0, 2 ** linkShift - 1, linkShift, linkMask, patternShift, slots, ...data])
}

/** Gives each node the first slot where its edges meet no other's. The root has slot 0. */
const pack = (root: TrieNode, codes: ReadonlyMap<string, number>): Packed => {
  const nodes = new Map<TrieNode, number>()
  const bases = new Set<number>()
  const taken = new Set<number>()
  let free = 0
  // Nodes with many edges first: they are the hardest to place.
  const rest = reachable(root).sort((a, b) => b.edges.size - a.edges.size)
  for (const node of [root, ...rest]) {
    const steps = [...node.edges.keys()].map(letter => codes.get(letter) as number)
    while (bases.has(free)) free++
    let base = free
    while (bases.has(base) || steps.some(step => taken.has(base + step))) base++
    nodes.set(node, base)
    bases.add(base)
    for (const step of steps) taken.add(base + step)
  }
  // A reader looks one alphabet beyond the last node.
  return {slots: Math.max(...bases) + codes.size, nodes}
}

const reachable = (root: TrieNode): TrieNode[] => {
  const found = new Set<TrieNode>()
  const visit = (node: TrieNode) => {
    if (found.has(node)) return
    found.add(node)
    for (const below of node.edges.values()) visit(below)
  }
  for (const below of root.edges.values()) visit(below)
  return [...found]
}

const makePool = (): Pool => {
  const known = new Map<string, number>()
  const entries = [0]
  const bytes: number[] = []
  const index = (values: readonly number[] | undefined): number => {
    if (!values?.some(value => value > 0)) return 0
    const key = values.join(' ')
    const found = known.get(key)
    if (found) return found
    // The place before the first letter is counted only where it has a value, and so for all zeros at the front.
    const first = values.findIndex(value => value > 0)
    const last = values.findLastIndex(value => value > 0)
    const kept = values.slice(first, last + 1)
    entries.push(((kept.length << 26) | ((values.length - 1 - last) << 20) | place(bytes, kept)) >>> 0)
    known.set(key, entries.length - 1)
    return entries.length - 1
  }
  return {index, entries, bytes}
}

/** Where these bytes stand in the pool, added at its end when nowhere yet. */
const place = (bytes: number[], wanted: readonly number[]): number => {
  const found = bytes.findIndex((_, start) => wanted.every((value, offset) => bytes[start + offset] === value))
  if (found >= 0) return found
  bytes.push(...wanted)
  return bytes.length - wanted.length
}

const patternTable = ({entries, bytes}: Pool): Uint8Array => {
  const head = words([0, entries.length, 16 + 4 * entries.length, bytes.length, ...entries])
  return join([head, Uint8Array.from(bytes)])
}

const bits = (largest: number): number => Math.max(1, Math.ceil(Math.log2(largest + 1)))

/** 32-bit integers, little end first. */
const words = (values: readonly number[]): Uint8Array => {
  const bytes = new Uint8Array(4 * values.length)
  const view = new DataView(bytes.buffer)
  for (const [index, value] of values.entries()) view.setUint32(4 * index, value, true)
  return bytes
}

const join = (parts: readonly Uint8Array[]): Uint8Array => {
  const joined = new Uint8Array(parts.reduce((size, part) => size + part.length, 0))
  let offset = 0
  for (const part of parts) {
    joined.set(part, offset)
    offset += part.length
  }
  return joined
}
