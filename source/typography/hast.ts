/** The HTML adapter: the same blocks, from a hast. */
import type {Element, ElementContent, Nodes, Root, RootContent} from 'hast'
import type {Node} from 'unist'
import {createSink, type Sink, switched} from './blocks.ts'
import {OBJECT} from './characters.ts'
import {dressTree} from './dress.ts'
import {inlineTags, italicTags, opaqueTags} from './html-tags.ts'
import {isFrench} from './locales/index.ts'
import type {Block, Dressing} from './types.ts'
import {createTypesetting, editLeaves, type Typeset, type TypesetOptions, type Typesetting} from './typesetting.ts'

export interface TypesetHtmlOptions extends TypesetOptions {
  /** Rules that are off at the start. */
  readonly off?: ReadonlySet<string>
}

/**
 * Corrects an HTML tree in place. As {@link typesetMarkdown}: `code`, `pre`, `kbd`, `svg` and the like are opaque, and so is
 * any element whose `lang` is not French. Attributes stay as they are.
 *
 * @param tree hast, with positions if edits are to have offsets in the source
 */
export function typesetHtml(tree: Root, options: TypesetHtmlOptions): Typeset {
  const typesetting = createTypesetting(options, ({node: {position}}) => {
    const [from, to] = [position?.start.offset, position?.end.offset]
    return from === undefined || to === undefined ? undefined : {from, to}
  })
  const walk: Walk = {typesetting, off: options.off ?? new Set()}
  visitFlow(tree.children, options.locale, 'text', walk)
  editLeaves(typesetting.edits)
  dressTree(tree, typesetting.dressings, dressed)
  return {edits: typesetting.edits, findings: typesetting.findings}
}

const dressed = (style: Dressing['style'], text: Node): Node =>
  ({
    type: 'element',
    tagName: style === 'superior' ? 'sup' : 'span',
    properties: {className: [style]},
    children: [text],
    ...(text.position ? {position: text.position} : {}),
  }) as Node

interface Walk {
  readonly typesetting: Typesetting
  off: ReadonlySet<string>
}

type Kind = 'text' | 'heading' | 'cell'

/** Children of a block: runs of inline content, each a block of text, between blocks. */
function visitFlow(children: readonly (RootContent | ElementContent)[], locale: string, kind: Kind, walk: Walk): void {
  let run: (RootContent | ElementContent)[] = []
  const end = () => {
    if (run.length > 0) runInline(run, locale, kind, walk)
    run = []
  }
  for (const child of children) {
    if (child.type === 'text' || (child.type === 'element' && isInline(child))) run.push(child)
    else if (child.type === 'comment') {
      const off = switched(child.value, walk.off)
      if (off) {
        end()
        walk.off = off
      }
    } else if (child.type === 'element') {
      end()
      if (opaqueTags.has(child.tagName)) continue
      visitFlow(child.children, langOf(child) ?? locale, kindOf(child) ?? kind, walk)
    }
  }
  end()
}

/** An inline element that holds blocks, as HTML allows to links, is a block. */
const isInline = (element: Element): boolean =>
  inlineTags.has(element.tagName) &&
  (opaqueTags.has(element.tagName) || element.children.every(child => child.type !== 'element' || isInline(child)))

function kindOf({tagName}: Element): Kind | undefined {
  if (/^h[1-6]$/.test(tagName)) return 'heading'
  return tagName === 'td' || tagName === 'th' ? 'cell' : undefined
}

function runInline(nodes: readonly Nodes[], locale: string, kind: Kind, walk: Walk): void {
  const done: Block[] = []
  const visit = (node: Nodes, sink: Sink | undefined, look: {italic: boolean; raised: boolean}): void => {
    if (node.type === 'text') {
      sink?.leaf(node, 'value', node.value, look)
      return
    }
    if (node.type !== 'element') return
    const {tagName} = node
    if (tagName === 'br' || tagName === 'img' || opaqueTags.has(tagName)) {
      sink?.mark(tagName === 'br' ? '\n' : OBJECT)
      return
    }
    const lang = langOf(node)
    const foreign = lang !== undefined && lang !== sink?.locale
    if (foreign) sink?.mark(OBJECT)
    const inner = !foreign ? sink : isFrench(lang) ? createSink(lang, kind, walk.off) : undefined
    const deeper = {
      italic: look.italic || italicTags.has(tagName),
      raised: look.raised || tagName === 'sup',
    }
    for (const child of node.children) visit(child, inner, deeper)
    if (foreign && inner) done.push(inner.block())
  }
  const main = isFrench(locale) ? createSink(locale, kind, walk.off) : undefined
  for (const node of nodes) visit(node, main, {italic: false, raised: false})
  for (const block of [...(main ? [main.block()] : []), ...done]) walk.typesetting.run(block)
}

function langOf({properties}: Element): string | undefined {
  const found = properties.lang ?? properties.xmlLang
  return typeof found === 'string' && found !== '' ? found : undefined
}
