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
  loaded ??= (await import('css-tree/dist/csstree.esm')) as unknown as Library
}

/** The parser. */
export function cssLibrary(): Library {
  if (!loaded) throw new Error('CSS is read before its parser is loaded: await loadCss()')
  return loaded
}
