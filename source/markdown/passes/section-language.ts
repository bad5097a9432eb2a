/** `# Summary {lang=en}`: what stands under a heading that names a language is in that language. */
import type {Element, Root as HastRoot} from 'hast'
import type {Nodes, Root} from 'mdast'
import {isSameLanguage, languageOf} from '../../wording/index.ts'
import {type Context, report} from '../context.ts'

/**
 * Gives the blocks under a heading its language, up to the next heading of its level, for the typography; the first is told.
 * Latin and other languages without rules of ours are those of a title alone: « # Habeas corpus {lang=la} ».
 */
export function speakSections(tree: Root, context: Context): void {
  let told = false
  const {lang: usual} = context.options
  for (const [block, lang, heading] of spoken(tree.children, langOf, depthOf)) {
    if (isSameLanguage(lang, usual) || !languageOf(lang)) continue
    block.data = {...block.data, hProperties: {lang, ...(block.data as {hProperties?: object})?.hProperties}} as never
    if (!told && block !== heading) report(context, heading, 'section-language', 'info', {lang})
    told ||= block !== heading
  }
}

/** The same of the elements that were made of them, for hyphenation and for those who listen. */
export function speakElements(root: HastRoot, usual: string): void {
  const elements = root.children.filter((child): child is Element => child.type === 'element')
  const own = ({properties}: Element) => (typeof properties.lang === 'string' ? properties.lang : undefined)
  const depth = ({tagName}: Element) => (/^h[1-6]$/.test(tagName) ? Number(tagName[1]) : undefined)
  for (const [element, lang] of spoken(elements, own, depth))
    if (!isSameLanguage(lang, usual) && languageOf(lang)) element.properties.lang ??= lang
}

/** Each of `blocks` that stands under a heading with a language, or is it, with that language and heading. */
function spoken<Block>(
  blocks: readonly Block[],
  langOf: (block: Block) => string | undefined,
  depthOf: (block: Block) => number | undefined,
): [Block, string, Block][] {
  const out: [Block, string, Block][] = []
  let open: {readonly depth: number; readonly lang: string; readonly heading: Block}[] = []
  for (const block of blocks) {
    const depth = depthOf(block)
    if (depth !== undefined) {
      open = open.filter(section => section.depth < depth)
      const lang = langOf(block)
      if (lang !== undefined) open.push({depth, lang, heading: block})
    }
    const {lang, heading} = open.at(-1) ?? {}
    if (lang !== undefined && heading !== undefined) out.push([block, lang, heading])
  }
  return out
}

const depthOf = (node: Nodes): number | undefined => (node.type === 'heading' ? node.depth : undefined)

const langOf = (node: Nodes): string | undefined => {
  const {lang} = (node.data as {attributes?: {pairs?: Record<string, unknown>}} | undefined)?.attributes?.pairs ?? {}
  return typeof lang === 'string' && lang !== '' ? lang : undefined
}
