/**
 * css-tree, loaded only where a publication brings CSS of its own: few do, and it takes a while.
 */
import type {CssNode, GenerateOptions, ParseOptions} from 'css-tree'

interface Library {
  parse(text: string, options?: ParseOptions): CssNode
  generate(node: CssNode, options?: GenerateOptions): string
  walk(node: CssNode, visit: (node: CssNode) => void): void
}

/** What css-tree has besides. */
interface Whole extends Library {
  tokenize(text: string, visit: (type: number, start: number) => void): void
  readonly tokenTypes: Readonly<Record<string, number>>
}

let loaded: Library | undefined

/** Loads the parser. To be awaited before any CSS of a publication is read. */
export async function loadCss(): Promise<void> {
  if (loaded) return
  const library = (await import('css-tree/dist/csstree.esm')) as unknown as Whole
  loaded = {
    generate: library.generate,
    walk: library.walk,
    parse(text, options) {
      const end = tooDeep(text, library)
      if (end === undefined) return library.parse(text, options)
      const before = text.slice(0, end).split('\n')
      const place = {line: before.length, column: (before.at(-1)?.length ?? 0) + 1}
      options?.onParseError?.(Object.assign(new SyntaxError('nested too deep'), place) as never, undefined as never)
      return library.parse(text.slice(0, end), options)
    },
  }
}

/**
 * How deep blocks, and how deep brackets, may stand in each other. The parser, the walk and the writing of css-tree call
 * themselves: measured, they take linear time and find no room from 700 levels on. Nobody writes ten by hand.
 */
const deepest = 100

/** Where `text` is nested too deep; undefined where it never is. What stands in strings and comments nests nothing. */
function tooDeep(text: string, {tokenize, tokenTypes}: Whole): number | undefined {
  const steps = new Map<number | undefined, readonly ['block' | 'bracket', number]>([
    [tokenTypes.LeftCurlyBracket, ['block', 1]],
    [tokenTypes.RightCurlyBracket, ['block', -1]],
    [tokenTypes.LeftParenthesis, ['bracket', 1]],
    [tokenTypes.LeftSquareBracket, ['bracket', 1]],
    [tokenTypes.Function, ['bracket', 1]],
    [tokenTypes.RightParenthesis, ['bracket', -1]],
    [tokenTypes.RightSquareBracket, ['bracket', -1]],
  ])
  const depth = {block: 0, bracket: 0}
  let found: number | undefined
  tokenize(text, (type, start) => {
    const step = steps.get(type)
    if (!step) return
    const [kind, by] = step
    depth[kind] = Math.max(0, depth[kind] + by)
    if (depth[kind] > deepest) found ??= start
  })
  return found
}

/** The parser. What is nested deeper than a hundred levels is not read, and is an error of parsing. */
export function cssLibrary(): Library {
  if (!loaded) throw new Error('CSS is read before its parser is loaded: await loadCss()')
  return loaded
}
