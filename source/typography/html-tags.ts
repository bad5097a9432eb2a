/** Which elements of HTML count for typography. */
import {annotations, formerElements, textElements, without} from '../text/phrasing.ts'

/** Their text is never touched. */
export const opaqueTags = new Set([
  'code',
  'kbd',
  'math',
  'pre',
  'samp',
  'script',
  'style',
  'svg',
  'template',
  'textarea',
  'title',
  'tt',
  'var',
])

/** Without content. */
export const voidTags = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
])

/** In the flow of a line; any other element ends the block before it. */
export const inlineTags: ReadonlySet<string> = new Set([
  ...without(textElements, ...annotations),
  ...Object.keys(formerElements),
  ...['br', 'img', 'math', 'svg', 'wbr'],
])

export const italicTags = new Set(['cite', 'dfn', 'em', 'i'])

/** A tag in Markdown: its name, whether it opens, closes or does neither, and its language. */
export interface Tag {
  readonly name: string
  readonly role: 'open' | 'close' | 'void'
  readonly lang?: string
}

/** Reads a node of inline HTML; undefined when it is no tag but a comment, an instruction, a declaration. */
export function tagOf(html: string): Tag | undefined {
  const found = /^<(\/?)([A-Za-z][A-Za-z0-9-]*)([\s\S]*?)(\/?)>$/.exec(html)
  if (!found) return undefined
  const [, slash, name = '', attributes = '', end] = found
  const lower = name.toLowerCase()
  if (slash) return {name: lower, role: 'close'}
  const lang = /\s(?:xml:)?lang\s*=\s*["']?([A-Za-z0-9-]+)/i.exec(attributes)?.[1]
  const role = end || voidTags.has(lower) ? 'void' : 'open'
  return lang === undefined ? {name: lower, role} : {name: lower, role, lang}
}
