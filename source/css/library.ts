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
      const {tooDeep, strays} = bracketsOf(text, library)
      const readable = withoutStrays(text, strays)
      if (tooDeep === undefined) return library.parse(readable, options)
      const before = text.slice(0, tooDeep).split('\n')
      const place = {line: before.length, column: (before.at(-1)?.length ?? 0) + 1}
      options?.onParseError?.(Object.assign(new SyntaxError('nested too deep'), place) as never, undefined as never)
      return library.parse(readable.slice(0, tooDeep), options)
    },
  }
}

/**
 * How deep blocks, and how deep brackets, may stand in each other. The parser, the walk and the writing of css-tree call
 * themselves: measured, they take linear time and find no room from 700 levels on. Nobody writes ten by hand.
 */
const deepest = 100

interface Brackets {
  /** Where the text is nested too deep; undefined where it never is. */
  readonly tooDeep: number | undefined
  /** Closing signs that stand in nothing that is open. */
  readonly strays: readonly number[]
}

/** The brackets of `text`, paired as css-tree pairs them. What stands in strings and comments is none. */
function bracketsOf(text: string, {tokenize, tokenTypes: types}: Whole): Brackets {
  const closers = new Map([
    [types.LeftCurlyBracket, types.RightCurlyBracket],
    [types.LeftParenthesis, types.RightParenthesis],
    [types.Function, types.RightParenthesis],
    [types.LeftSquareBracket, types.RightSquareBracket],
  ])
  const closing = new Set(closers.values())
  const open: (number | undefined)[] = []
  const depth = {block: 0, bracket: 0}
  const kindOf = (type: number | undefined) => (type === types.RightCurlyBracket ? 'block' : 'bracket')
  let tooDeep: number | undefined
  const strays: number[] = []
  tokenize(text, (type, start) => {
    const closer = closers.get(type)
    if (closer !== undefined) {
      open.push(closer)
      depth[kindOf(closer)] += 1
      if (depth[kindOf(closer)] > deepest) tooDeep ??= start
    } else if (closing.has(type) && open.length === 0) strays.push(start)
    else if (type === open.at(-1)) depth[kindOf(open.pop())] -= 1
  })
  return {tooDeep, strays}
}

/**
 * The text with its stray closing signs made into a sign that CSS has no use for. Where the parser of css-tree 3 has closed
 * its last bracket it looks for what it left in its buffer at an earlier text (`TokenStream.setSource`): with bad luck it
 * takes a stray sign for the end of something, goes back, and never ends.
 */
function withoutStrays(text: string, strays: readonly number[]): string {
  let at = 0
  let written = ''
  for (const stray of strays) {
    written += `${text.slice(at, stray)}\``
    at = stray + 1
  }
  return written + text.slice(at)
}

/** The parser. What is nested deeper than a hundred levels is not read, and is an error of parsing. */
export function cssLibrary(): Library {
  if (!loaded) throw new Error('CSS is read before its parser is loaded: await loadCss()')
  return loaded
}
