/** Tags of templates and components, folded with what stands between them. */
import type {Image, Nodes, Parents, PhrasingContent} from 'mdast'
import {foldedName} from '../../text/fold.ts'
import type {Context} from '../context.ts'
import {directiveOf} from '../directives/index.ts'
import type {Directive, Foreign} from '../nodes.ts'
import {renderTex} from '../passes/math/render.ts'
import {childrenOf, holdsBlocks, setChildren} from '../walk.ts'
import {headValue} from './head-values.ts'
import {tellDialect} from './tell.ts'
import {madeText} from './text.ts'
import type {Tag} from './types.ts'

/** The tag that a line or a mark is, if it is one. */
export type TagOf = (node: Foreign) => Tag | undefined

interface Open {
  readonly node: Foreign
  readonly tag: Tag
  readonly children: Nodes[]
}

/** How deep tags may stand in each other. */
const deepest = 50

/** Folds the tags among the children of `parent`. A tag that opens and is not closed stands alone. */
export function foldTags(parent: Parents, tagOf: TagOf, context: Context): void {
  const blocks = holdsBlocks(parent)
  const out: Nodes[] = []
  const stack: Open[] = []
  const around = (): Nodes[] => stack.at(-1)?.children ?? out
  const put = (nodes: readonly Nodes[]): void => {
    const to = around()
    for (const node of nodes) to.push(node)
  }
  const alone = ({node, tag, children}: Open): void => put([...leafOf(node, tag, blocks, context), ...children])
  for (const child of childrenOf(parent)) {
    const tag = child.type === 'foreign' ? tagOf(child) : undefined
    if (child.type !== 'foreign' || !tag) put([child])
    else if (tag.form === 'open' && stack.length < deepest) stack.push({node: child, tag, children: []})
    else if (tag.form === 'close') {
      const at = stack.findLastIndex(open => tag.name === '' || open.tag.name === tag.name)
      while (at >= 0 && stack.length > at + 1) alone(stack.pop() as Open)
      const open = at >= 0 ? stack.pop() : undefined
      if (open) put(blockOf(open, child, blocks, context))
      // `{% endembed %}`: what stands before it was none of its content.
      else if (!unpaired.test(tag.name)) tellDialect(context, child, child.dialect, 'dropped', child.value)
    } else put(leafOf(child, tag, blocks, context))
  }
  while (stack.length > 0) alone(stack.pop() as Open)
  setChildren(parent, out)
}

const unpaired = /^(?:embed|content-ref|file)$/

const boxes =
  /^(?:hint|notice|alert|callout|admonition|note|tip|warning|info|caution|danger|important|success|aside|error)$/

/** A quotation, with who said it and where. */
const quotationOf = ({node, tag: {values}, children}: Open): Nodes[] => {
  const position = node.position && {position: node.position}
  const by = [values.author ?? values[0], values.source ?? values.work ?? values.title].filter(Boolean).join(', ')
  const line: Nodes[] = by === '' ? [] : [{type: 'paragraph', children: [madeText(`— ${by}`, node)], ...position}]
  return [{type: 'blockquote', children: [...children, ...line] as never[], ...position}]
}

const titled =
  /^(?:tab|tab-?item|details|expand|spoiler|collapse|accordion|accordion-item|accordionitem|card|step|panel|code|codeblock|swagger|api-method|openapi|chapter|section|column|dropdown|faq|question|toggle|detail|tabitem|codetab|expandable|update)$/

/** What a tag becomes with what it holds: a box, a part with a title, or what it holds alone. */
const blockOf = ({node, tag, children}: Open, close: Foreign, blocks: boolean, context: Context): Nodes[] => {
  const name = foldedName(tag.name)
  tellDialect(context, node, node.dialect, name === 'comment' ? 'dropped' : 'read', node.value)
  const {values} = tag
  if (name === 'comment') {
    for (const child of children) context.leftOut.push(child)
    return []
  }
  if (blocks && /^(?:quote|blockquote|citation)$/.test(name)) return quotationOf({node, tag, children})
  // The options of a block of PyMdown stand indented under its head.
  const [options] = children
  if (
    node.dialect === 'pymdown-block' &&
    options?.type === 'code' &&
    !options.lang &&
    /^(?:[\w-]+:.*\n?)+$/.test(options.value)
  ) {
    context.leftOut.push(options)
    children.shift()
  }
  const [only] = children
  if (/^(?:math|katex|latex|tex)$/.test(name) && children.length === 1 && only?.type === 'text') {
    context.leftOut.push(only)
    const made = renderTex(only.value, blocks, {})
    if (!('reason' in made)) {
      made.properties.alttext = only.value
      const position = node.position && {position: node.position}
      return [
        {
          type: 'inlineMath',
          value: only.value,
          tex: only.value,
          from: 0,
          display: false,
          data: {formula: made, made: true},
          ...position,
        },
      ]
    }
  }
  if (isUnseen(node, name)) return children
  const said = values.title ?? values.label ?? values.summary ?? values.heading ?? values.header ?? values.caption
  const title = said ?? values.name ?? values.value
  const url = values.to ?? values.href
  if (
    /^(?:a|link|navlink|routerlink|nextlink|anchor|button|linkbutton|btn)$/.test(name) &&
    url !== undefined &&
    !children.some(isBlock)
  )
    return linkIn(url, children, node, blocks)
  // A tab or a card on one line is part of a paragraph: its title begins a line there.
  if (!blocks && titled.test(name) && title) return [...titleInLine(title, node), ...children, {type: 'break'}]
  // Whatever a component is, what it says of itself is printed above what it holds.
  const isTitled = titled.test(name) || (node.dialect === 'component' && said !== undefined && said !== '')
  if (!blocks || (!boxes.test(name) && !isTitled && !directiveOf(name))) return children
  const isBox = boxes.test(name)
  const kind = foldedName(
    values.style ??
      values.type ??
      values.variant ??
      (isBox && /^[a-z]+$/.test(values[0] ?? '') ? values[0] : undefined) ??
      // Starlight's <Aside> is a note unless it says otherwise.
      (name === 'aside' && node.dialect === 'component' ? 'note' : name),
  )
  const head = title ?? (isBox && values[0] === kind ? values[1] : values[0])
  const known = isBox ? undefined : directiveOf(name)
  const directive: Directive = {
    type: 'directive',
    name: isBox ? 'box' : known?.form === 'container' ? known.names[0] : '',
    typed: tag.name,
    attributes: {classes: [], pairs: isBox ? {kind, label: kind.charAt(0).toUpperCase() + kind.slice(1)} : {}},
    children: [],
  }
  const {position} = node
  if (position && close.position) directive.position = {start: position.start, end: close.position.end}
  if (head !== undefined && head !== '')
    setChildren(directive, [
      {type: 'paragraph', data: {role: 'title'}, children: [madeText(head, node)], ...(position && {position})},
      ...children,
    ])
  else setChildren(directive, children)
  return [directive]
}

/** What a tag becomes that holds nothing: a picture, an address, or nothing. */
const leafOf = (node: Foreign, {name, values}: Tag, blocks: boolean, context: Context): Nodes[] => {
  const position = node.position && {position: node.position}
  const lower = name.toLowerCase()
  const source = values.src ?? values.link ?? Object.values(values).find(value => picture.test(value))
  const isPicture = /^(?:figure|img|image|zoomimage|imgproc|picture|lightbox)$/.test(lower)
  if ((isPicture || (lower === 'include' && picture.test(source ?? ''))) && source !== undefined) {
    tellDialect(context, node, node.dialect, 'read', node.value)
    const caption = values.caption ?? values.title ?? ''
    const credit = values.attr ? {data: {attributes: {classes: [], pairs: {credit: values.attr}}}} : {}
    const image: Image = {
      type: 'image',
      url: source,
      alt: values.alt ?? caption,
      title: caption || null,
      ...credit,
      ...position,
    }
    return blocks ? [{type: 'paragraph', children: [image], ...position}] : [image]
  }
  const words =
    node.dialect === 'component' && lower !== 'badge' && !isUnseen(node, lower) ? wordsOf(node, values, blocks) : []
  const url = addressOf(lower, values)
  // A video, a file is shown by its address; a card by what it says.
  if (words.length > 0 && (url === undefined || values.description !== undefined)) {
    tellDialect(context, node, node.dialect, 'read', node.value)
    return words
  }
  if (url !== undefined) {
    tellDialect(context, node, node.dialect, 'read', node.value)
    const link: Nodes = {
      type: 'link',
      url,
      children: [madeText(values.title ?? values.caption ?? url, node)],
      ...position,
    }
    return blocks ? [{type: 'paragraph', children: [link], ...position}] : [link]
  }
  if (lower === 'kbd' && values[0] !== undefined) {
    tellDialect(context, node, node.dialect, 'read', node.value)
    return [{type: 'element', tagName: 'kbd', properties: {}, children: [madeText(values[0], node)], ...position}]
  }
  const own = /^(?:meta|param)$/.test(lower) ? headValue(context.file, values[0] ?? '') : undefined
  if (own !== undefined) {
    tellDialect(context, node, node.dialect, 'read', node.value)
    const text = madeText(own, node)
    return blocks ? [{type: 'paragraph', children: [text], ...position}] : [text]
  }
  // A heading of VitePress and Docusaurus bears one.
  if (lower === 'badge' && (values.text ?? '') !== '' && !blocks) {
    tellDialect(context, node, node.dialect, 'read', node.value)
    return [madeText(`(${values.text})`, node)]
  }
  const isPage = /^(?:pagebreak|page-break|newpage)$/.test(lower) && blocks
  const isContents = /^(?:toc|table-of-contents|tableofcontents)$/.test(lower) && blocks
  tellDialect(context, node, node.dialect, isPage || isContents ? 'read' : 'dropped', node.value)
  if (isContents) return [{type: 'control', control: 'slot', argument: 'toc', ...position}]
  return isPage ? [{type: 'control', control: 'page', argument: 'page', ...position}] : []
}

const picture = /^[^\s{}]+\.(?:png|jpe?g|gif|svg|webp|avif)$/i

/** The address that stands for what cannot be on paper: a video, a page, a file. */
const addressOf = (name: string, values: Tag['values']): string | undefined => {
  const [id = ''] = [values.id, values[0]].filter(Boolean)
  const url = values.url ?? values.href ?? values.src ?? values[0] ?? ''
  if (
    /^(?:embed|button|content-ref|ref|relref|link|video|audio|iframe|youtube|vimeo|linkcard|file|card|linkbutton|bookmark|pdf)$/.test(
      name,
    ) &&
    /^https?:\/\//.test(url)
  )
    return url
  if (name === 'youtube' && /^[\w-]{6,20}$/.test(id)) return `https://www.youtube.com/watch?v=${id}`
  return name === 'vimeo' && /^\d+$/.test(id) ? `https://vimeo.com/${id}` : undefined
}

/** Components that say something to machines alone, or an icon. */
const unseen =
  /^(?:head|helmet|seo|meta|metadata|icon|script|style|redirect|layout|baselayout|canonical|jsonld|breadcrumbs?)$/

const isUnseen = (node: Foreign, name: string): boolean => node.dialect === 'component' && unseen.test(name)

const isBlock = (node: Nodes): boolean => /^(?:paragraph|list|code|blockquote|table|directive|heading)$/.test(node.type)

const linkIn = (url: string, children: readonly Nodes[], {position}: Foreign, blocks: boolean): Nodes[] => {
  const link: Nodes = {type: 'link', url, children: children as PhrasingContent[], ...(position && {position})}
  return blocks ? [{type: 'paragraph', children: [link], ...(position && {position})}] : [link]
}

/** What a component without content says in its values: a program, or a title and what stands under it. */
const wordsOf = (node: Foreign, values: Tag['values'], blocks: boolean): Nodes[] => {
  const at = node.position && {position: node.position}
  const title = values.title ?? values.label ?? values.heading ?? values.text ?? values.summary
  const heading: PhrasingContent[] = title ? [{type: 'strong', children: [madeText(title, node)]}] : []
  if (values.code !== undefined && blocks) {
    const code: Nodes = {
      type: 'code',
      value: values.code,
      lang: values.lang ?? values.language ?? null,
      data: {made: true},
      ...at,
    }
    if (!title) return [code]
    const head: Nodes = {type: 'paragraph', data: {role: 'title'}, children: [madeText(title, node)], ...at}
    return [
      {
        type: 'directive',
        name: '',
        typed: 'code',
        attributes: {classes: [], pairs: {}},
        children: [head, code as never],
        ...at,
      },
    ]
  }
  if (values.code !== undefined) return [{type: 'inlineCode', value: values.code, data: {made: true}, ...at}]
  const more = values.description ?? values.body ?? values.content ?? values.caption ?? values.children
  const url = values.href ?? values.to ?? values.link
  const named: PhrasingContent[] = url && title ? [{type: 'link', url, children: heading, ...at}] : heading
  const words = [...named, ...(more ? [madeText(title ? ` : ${more}` : more, node)] : [])]
  if (words.length === 0) return []
  return blocks ? [{type: 'paragraph', children: words, ...at}] : words
}

const titleInLine = (title: string, node: Nodes): PhrasingContent[] => [
  {type: 'strong', children: [madeText(title, node)]},
  madeText(' : ', node),
]
