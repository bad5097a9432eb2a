/**
 * css-tree, loaded only where a publication brings CSS of its own: few do, and it takes a while.
 */
import type {CssNode, GenerateOptions, ParseOptions} from 'css-tree'

interface Library {
  parse(text: string, options?: ParseOptions): CssNode
  generate(node: CssNode, options?: GenerateOptions): string
  walk(node: CssNode, visit: (node: CssNode) => void): void
}

let loaded: Library | undefined

/** Loads the parser. To be awaited before any CSS of a publication is read. */
export async function loadCss(): Promise<void> {
  if (loaded) return
  const library = (await import('css-tree/dist/csstree.esm')) as unknown as Library
  loaded = {
    generate: library.generate,
    walk: library.walk,
    parse(text, options) {
      const end = tooDeep(text)
      if (end === undefined) return library.parse(text, options)
      const before = text.slice(0, end).split('\n')
      const place = {line: before.length, column: (before.at(-1)?.length ?? 0) + 1}
      options?.onParseError?.(Object.assign(new SyntaxError('nested too deep'), place) as never, undefined as never)
      return library.parse(text.slice(0, end), options)
    },
  }
}

/**
 * How deep blocks and brackets may stand in each other: a parser that calls itself has no room for thousands of blocks,
 * and tries the conditions of `@supports` twice at each bracket.
 */
const deepest = {block: 24, bracket: 12}

/** Where `text` is nested too deep; undefined where it never is. */
function tooDeep(text: string): number | undefined {
  const depth = {block: 0, bracket: 0}
  for (const {0: sign, index} of text.matchAll(/[{}()[\]]/g)) {
    const kind = /[{}]/.test(sign) ? 'block' : 'bracket'
    depth[kind] = Math.max(0, depth[kind] + (/[{([]/.test(sign) ? 1 : -1))
    if (depth[kind] > deepest[kind]) return index
  }
  return undefined
}

/** The parser. What stands deeper than that is not read, and is an error of parsing. */
export function cssLibrary(): Library {
  if (!loaded) throw new Error('CSS is read before its parser is loaded: await loadCss()')
  return loaded
}
