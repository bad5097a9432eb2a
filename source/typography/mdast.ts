/** The Markdown adapter: an mdast becomes blocks, and edits of the blocks become edits of its leaves. */
import type {Root} from 'mdast'
import type {Node} from 'unist'
import {headOf} from '../text/head.ts'
import {phrasingNodes} from '../text/phrasing.ts'
import {blockOf, createSink, type Sink, switched} from './blocks.ts'
import {EMPTY, NOTE, OBJECT} from './characters.ts'
import {dressTree} from './dress.ts'
import {typesetHtmlSource} from './html-source.ts'
import {inlineTags, italicTags, opaqueTags, tagOf} from './html-tags.ts'
import {isFrench} from './locales/index.ts'
import {breaksEmphasis, byteOrderMark, escapedBackslashes, escapedFormulas, markdownLocator} from './markdown-source.ts'
import type {Block, BlockKind, Dressing} from './types.ts'
import {createTypesetting, editLeaves, type Typeset, type TypesetOptions, type Typesetting} from './typesetting.ts'

/** What is read of a node, whatever its type: trees hold nodes of many extensions. */
interface AnyNode extends Node {
  readonly value?: string
  readonly alt?: string | null
  readonly url?: string
  readonly title?: string | null
  readonly children?: readonly AnyNode[]
  readonly attributes?: unknown
  /** Of an element, with its `properties`. */
  readonly tagName?: string
  readonly properties?: unknown
}

/** A component of JSX, or an element that is closed where it opens: it shows something, whatever it is; an anchor shows nothing. */
const paints = /^<(?:[A-Z]|(?!(?:a|br|wbr|hr|span)\b)[a-z][\w-]*\s[^>]*\/>$)/

/**
 * Corrects a Markdown tree in place, block by block, and tells every change. Text in another language than French, code,
 * formulas and what P01 protects stay as they are.
 *
 * @param tree mdast; CommonMark, GFM, directives, definition lists, spans with `data.hProperties.lang`
 * @param options locale, the author's settings, the source of the tree and its file name
 * @returns edits (offsets in the leaf before any change, and in the source) and findings, both in reading order
 */
export function typesetMarkdown(tree: Root, options: TypesetOptions): Typeset {
  const {source = ''} = options
  const typesetting = createTypesetting(options, markdownLocator(tree, source), edit => breaksEmphasis(edit, source))
  const shift = byteOrderMark(source)
  const walk: Walk = {typesetting, off: new Set(), source, shift}
  // A parser that does not know the head of a text reads it as text. What a pass has made of its keys has no extent there.
  const head = (headOf(source)?.after ?? 0) - shift
  const body = tree.children.filter(({position}) => {
    const [start = head, end = head] = [position?.start.offset, position?.end.offset]
    return end >= head || start === end
  })
  visitBlock({...tree, children: body} as AnyNode, options.locale, 'text', walk)
  editLeaves(typesetting.edits)
  dressTree(tree, typesetting.dressings, dressed)
  return {edits: typesetting.edits, findings: typesetting.findings}
}

/** Pandoc's superscript; a span for small capitals. Both say what they become in HTML. */
const dressed = (style: Dressing['style'], text: Node): Node =>
  ({
    type: style === 'superior' ? 'superscript' : 'smallCapitals',
    data: {hName: style === 'superior' ? 'sup' : 'span', hProperties: {className: [style]}},
    children: [text],
    ...(text.position ? {position: text.position} : {}),
  }) as Node

interface Walk {
  readonly typesetting: Typesetting
  /** The rules that a comment has put off, from here on. */
  off: ReadonlySet<string>
  readonly source: string
  /** What the parser's offsets lack. */
  readonly shift: number
}

/** Syntax that the markdown layer keeps as nodes: nothing of it is read. */
const invisible = new Set(['attributes', 'erased'])

const phrasing: ReadonlySet<string> = new Set(phrasingNodes)

const isPhrasing = (node: AnyNode): boolean =>
  phrasing.has(node.type) || (node.type === 'element' && inlineTags.has(node.tagName ?? ''))

/** A block of blocks, or one whose children are inline. */
function visitBlock(node: AnyNode, locale: string, kind: BlockKind, walk: Walk): void {
  if (node.type === 'html') {
    visitHtml(node, locale, walk)
    return
  }
  // `[comment]: <> (…)`, `[//]: # (…)`: what leads nowhere is a comment.
  if (node.type === 'definition' && /^#?$/.test(node.url ?? '')) return
  if (node.type === 'definition' && node.title) {
    walk.typesetting.run(blockOf(node, 'title', node.title, locale, walk.off))
    return
  }
  const {children} = node
  if (!children) return
  const own = langOf(node) ?? locale
  const inner = kindOf(node) ?? kind
  if (!children.some(isPhrasing)) {
    for (const child of children) visitBlock(child, own, inner, walk)
    return
  }
  // Tags of blocks among words are the blocks of a cell, or a paragraph that HTML cuts: what they hold is typeset once
  // they are elements.
  if (children.some(child => child.type === 'html' && isBlockTag(child.value ?? ''))) return
  const inline = createInline(own, inner, walk)
  for (const child of children) inline.add(child)
  inline.end()
}

function isBlockTag(html: string): boolean {
  const tag = tagOf(html)
  return tag !== undefined && blockTags.has(tag.name)
}

const blockTags = new Set(
  'p li ul ol dl dt dd div section article aside table thead tbody tr td th blockquote h1 h2 h3 h4 h5 h6 pre'.split(
    ' ',
  ),
)

function kindOf({type}: Node): BlockKind | undefined {
  if (type === 'heading') return 'heading'
  return type === 'tableCell' ? 'cell' : undefined
}

/** The inline content of a block: the main run, and those of French inside another language. */
function createInline(locale: string, kind: BlockKind, walk: Walk) {
  const done: Block[] = []
  const attributes: Block[] = []
  // Undefined: what comes is opaque or in another language.
  let sink: Sink | undefined = isFrench(locale) ? createSink(locale, kind, walk.off) : undefined
  let look = {italic: false, raised: false}
  const open: {readonly name: string; readonly sink: Sink | undefined; readonly look: typeof look}[] = []

  /** Enters what is in a language of its own, or opaque; gives what brings back the state before. */
  const enter = (lang: string | undefined, opaque: boolean): (() => void) => {
    const before = sink
    if (opaque) {
      sink?.mark(OBJECT)
      sink = undefined
    } else if (lang !== undefined && lang !== sink?.locale) {
      sink?.mark(OBJECT)
      sink = isFrench(lang) ? createSink(lang, kind, walk.off) : undefined
    } else return () => {}
    const inner = sink
    return () => {
      if (inner) done.push(inner.block())
      sink = before
    }
  }
  const closers = new Map<object, () => void>()
  const html = (value: string): void => {
    const off = switched(value, walk.off)
    if (off) {
      walk.off = off
      sink?.switch(off)
    }
    const tag = tagOf(value)
    if (!tag) {
      sink?.mark(EMPTY)
      return
    }
    if (tag.name === 'br') sink?.mark('\n')
    else if (tag.name === 'img' || (tag.role === 'void' && paints.test(value))) sink?.mark(OBJECT)
    else if (tag.role === 'open') {
      const entry = {name: tag.name, sink, look}
      open.push(entry)
      closers.set(entry, enter(tag.lang, opaqueTags.has(tag.name)))
      look = {italic: look.italic || italicTags.has(tag.name), raised: look.raised || tag.name === 'sup'}
    } else if (tag.role === 'close') {
      const at = open.findLastIndex(({name}) => name === tag.name)
      for (const entry of at === -1 ? [] : open.splice(at).reverse()) {
        closers.get(entry)?.()
        look = entry.look
      }
    }
  }
  const image = (node: AnyNode): void => {
    const {locale: language} = sink ?? {locale}
    if (isFrench(language)) {
      if (node.alt) attributes.push(blockOf(node, 'alt', node.alt, language, walk.off))
      if (node.title) attributes.push(blockOf(node, 'title', node.title, language, walk.off))
    }
    sink?.mark(OBJECT)
  }
  const text = (node: AnyNode): void => {
    if (!sink) return
    const {value = '', position} = node
    const at = sink.length
    sink.leaf(node, 'value', value, look)
    const [from, to] = [position?.start.offset, position?.end.offset]
    if (from === undefined || to === undefined) return
    const [first, end] = [from + walk.shift, to + walk.shift]
    for (const kept of escapedFormulas(value, walk.source, first, end)) sink.keep(at + kept.start, at + kept.end)
    for (const kept of escapedBackslashes(value, walk.source, first, end)) sink.keep(at + kept.start, at + kept.end)
  }
  const add = (node: AnyNode): void => {
    switch (node.type) {
      case 'text':
        // Syntax that was mistyped: corrected as text it would be further from what was meant.
        if ((node.data as {raw?: unknown} | undefined)?.raw) sink?.mark(OBJECT)
        else text(node)
        return
      case 'break':
        sink?.mark('\n')
        return
      case 'footnoteReference':
        sink?.mark(NOTE)
        return
      case 'html':
        html(node.value ?? '')
        return
      case 'image':
      case 'imageReference':
        image(node)
        return
    }
    if (!node.children) {
      if (node.value !== undefined) sink?.mark(invisible.has(node.type) ? EMPTY : OBJECT)
      return
    }
    if (node.title && sink) attributes.push(blockOf(node, 'title', node.title, sink.locale, walk.off))
    // A cross-reference without a text of its own stands for words to come.
    if (node.type === 'link' && node.children.length === 0) {
      sink?.mark(OBJECT)
      return
    }
    const before = look
    const tag = node.tagName ?? (node.data as {hName?: string} | undefined)?.hName ?? ''
    const leave = enter(langOf(node), opaqueTags.has(tag))
    look = {
      italic: look.italic || node.type === 'emphasis' || italicTags.has(tag),
      raised: look.raised || node.type === 'superscript' || tag === 'sup',
    }
    const from = sink?.length ?? 0
    for (const child of node.children) add(child)
    if (isAddress(node)) sink?.keep(from, sink.length)
    look = before
    leave()
  }
  const main = sink
  return {
    add,
    end() {
      for (const entry of open.splice(0).reverse()) closers.get(entry)?.()
      for (const block of [...(main ? [main.block()] : []), ...done, ...attributes]) walk.typesetting.run(block)
    },
  }
}

/** A link that shows its own address: `<https://…>`, or one that GFM finds in the text. */
function isAddress({url, children = []}: AnyNode): boolean {
  const [only, ...others] = children
  if (only?.type !== 'text' || others.length > 0) return false
  return ['', 'mailto:', 'http://', 'https://'].some(scheme => url === `${scheme}${only.value}`)
}

/** A block of HTML: a comment that switches rules, or text of its own. */
function visitHtml(node: AnyNode, locale: string, walk: Walk): void {
  const value = node.value ?? ''
  const off = switched(value, walk.off)
  if (off) walk.off = off
  else if (isFrench(locale)) typesetHtmlSource(node, value, locale, walk.off, walk.typesetting)
}

/** From `data.hProperties`, the attributes of a directive or a span (`{lang=en}`), or the properties of an element. */
function langOf({data, attributes, properties}: AnyNode): string | undefined {
  const own = (attributes ?? {}) as {lang?: unknown; pairs?: {lang?: unknown}}
  const found =
    (data as {hProperties?: {lang?: unknown}} | undefined)?.hProperties?.lang ??
    own.lang ??
    own.pairs?.lang ??
    (properties as {lang?: unknown} | undefined)?.lang
  return typeof found === 'string' && found !== '' ? found : undefined
}
