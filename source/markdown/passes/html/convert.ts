import type {Element} from 'hast'
import type {Code, Heading, Html, Nodes, Paragraph, PhrasingContent} from 'mdast'
import {ownValue} from '../../../text/own-value.ts'
import {formerElements} from '../../../text/phrasing.ts'
import {type Context, report} from '../../context.ts'
import type {Control, Figure} from '../../nodes.ts'
import {at, element, imageOf, linkOf, partsOf} from './elements.ts'
import {embeddedLink} from './embedded.ts'
import {type Breaks, breaksOf} from './look.ts'
import type {Kept, Parsed} from './parse.ts'
import {passing} from './pass.ts'
import {containers, fitsIn, isAstray, isInline, textBlocks} from './structure.ts'
import {blockTags, droppedTags, inlineTags} from './tags.ts'

/**
 * The nodes that parsed HTML becomes. `children` are the Markdown nodes that stand in it; none of them is lost, whatever
 * the parser made of it. `phrasing`: only inline content may come out.
 */
export function convert(
  parsed: readonly Parsed[],
  children: readonly Nodes[],
  phrasing: boolean,
  context: Context,
): Nodes[] {
  const conversion: Conversion = {children, context, seen: new Set()}
  const out = phrasing ? inline(parsed, conversion) : blocks(parsed, conversion)
  const lost = children.filter(
    (child, index) => !conversion.seen.has(index) && (child.type !== 'html' || child.value.startsWith('<!--')),
  )
  return [...out, ...lost]
}

interface Conversion {
  readonly children: readonly Nodes[]
  readonly context: Context
  readonly seen: Set<number>
}

const inline = (parsed: readonly Parsed[], conversion: Conversion): Nodes[] =>
  parsed.flatMap((node): Nodes[] => {
    if (node.type === 'kept') return kept(node, conversion)
    if (node.type === 'comment') return [{type: 'html', value: `<!--${node.value}-->`, ...at(node)} satisfies Html]
    if (node.type === 'text')
      return node.value === '' ? [] : [{type: 'text', value: node.value, data: {made: true}, ...at(node)}]
    const link = embeddedLink(node, conversion.context)
    if (link) return [link, ...salvaged(node, conversion)]
    const pass = passing(node, conversion.context)
    if (!pass) return droppedTags.has(node.tagName) ? salvaged(node, conversion) : inline(partsOf(node), conversion)
    if (node.tagName === 'br') return [{type: 'break', ...at(node)}]
    if (node.tagName === 'hr' || node.tagName === 'wbr') return []
    if (node.tagName === 'img') return [imageOf(node)]
    const content = () => inline(partsOf(node), conversion)
    if (node.tagName === 'a') return [linkOf(node, pass, content())]
    if (node.tagName === 'code' && node.children.every(child => child.type === 'text')) {
      return [
        {type: 'inlineCode', value: node.children.map(({value}) => value).join(''), data: {made: true}, ...at(node)},
      ]
    }
    if (inlineTags.has(node.tagName))
      return [element(ownValue(formerElements, node.tagName) ?? node.tagName, pass, content(), node)]
    report(conversion.context, node, 'html-misplaced', 'warning', {tag: node.tagName})
    return content()
  })

const blocks = (parsed: readonly Parsed[], conversion: Conversion, inside = ''): Nodes[] => {
  const out: Nodes[] = []
  let run: Parsed[] = []
  const end = (): void => {
    const content = run.some(node => node.type !== 'text' || node.value.trim() !== '') ? inline(run, conversion) : []
    run = []
    // What stands between the block before and the first word is no part of the paragraph.
    const [opening] = content
    if (opening?.type === 'text') opening.value = opening.value.trimStart()
    const first = content.find(node => node.position)
    const last = content.findLast(node => node.position)
    if (content.length === 0) return
    if (content.every(node => node.type === 'html')) for (const each of content) out.push(each)
    else {
      const position =
        first?.position && last?.position ? {position: {start: first.position.start, end: last.position.end}} : {}
      out.push({type: 'paragraph', children: content as PhrasingContent[], ...position})
    }
  }
  for (const node of parsed) {
    const breaks = node.type === 'element' ? breaksOf(node) : undefined
    if (!breaks && isInline(node, conversion.children)) run.push(node)
    else {
      end()
      if (node.type === 'kept') for (const each of kept(node, conversion)) out.push(each)
      else if (node.type === 'element') {
        const content = isInline(node, conversion.children) ? lone(node, conversion) : block(node, conversion, inside)
        for (const each of breaks ? withBreaks(content, breaks, node) : content) out.push(each)
      }
    }
  }
  end()
  return out
}

/** An inline element that asks for a page break, on its own. */
const lone = (node: Element, conversion: Conversion): Nodes[] => {
  const content = inline([node], conversion).filter(each => each.type !== 'break')
  return content.every(isEmpty) ? [] : [{type: 'paragraph', children: content as PhrasingContent[], ...at(node)}]
}

/** What an element holds, between the page breaks that it asks for; an empty one is nothing but its break. */
const withBreaks = (content: readonly Nodes[], {before, after}: Breaks, node: Element): Nodes[] => {
  const control = (side: string | undefined): Nodes[] =>
    side === undefined ? [] : [{type: 'control', control: 'page', argument: side, ...at(node)} satisfies Control]
  const shown = content.filter(each => !isEmpty(each) && each.type !== 'thematicBreak')
  return shown.length === 0 ? control(before ?? after) : [...control(before), ...content, ...control(after)]
}

/** Whether an element holds nothing that is seen: TeX's command is there for a tool that makes PDF by it. */
const isEmpty = (node: Nodes): boolean =>
  node.type === 'text'
    ? /^\s*(?:\\(?:pagebreak|newpage|clearpage))?\s*$/.test(node.value)
    : (node.type === 'element' || node.type === 'paragraph') && (node.children as Nodes[]).every(isEmpty)

const block = (node: Element, conversion: Conversion, inside: string): Nodes[] => {
  const link = embeddedLink(node, conversion.context)
  if (link) return [{type: 'paragraph', children: [link], ...at(node)}, ...salvaged(node, conversion)]
  const pass = passing(node, conversion.context)
  const children = partsOf(node)
  if (!pass) return droppedTags.has(node.tagName) ? salvaged(node, conversion) : blocks(children, conversion)
  const {tagName} = node
  if (tagName === 'hr') return [{type: 'thematicBreak', ...at(node)}]
  if (!blockTags.has(tagName)) return blocks(children, conversion)
  if (tagName === 'pre') return [programOf(node, conversion)]
  const content =
    children.every(child => isInline(child, conversion.children)) && !containers.has(tagName)
      ? inline(children, conversion)
      : undefined
  const heading = /^h([1-6])$/.exec(tagName)
  const {id, className} = pass
  const own = {
    ...(typeof id === 'string' && {id}),
    classes: Array.isArray(className) ? className.map(String) : [],
    pairs: {},
  }
  if (heading) {
    const text = (content ?? inline(children, conversion)) as PhrasingContent[]
    const depth = Number(heading[1]) as Heading['depth']
    return [{type: 'heading', depth, data: {attributes: own}, children: text, ...at(node)}]
  }
  const misplaced = isAstray(tagName, inside) || (tagName === 'p' && !content)
  const name = misplaced ? 'div' : (blockTags.get(tagName) ?? 'div')
  const properties = tagName === name ? pass : {...pass, className: [`html-${tagName}`]}
  if (tagName === 'figure') {
    const figure = blocks(children, conversion, tagName) as Figure['children']
    return [{type: 'figure', attributes: own, children: figure, ...at(node)}]
  }
  if (content && (content.length > 0 || textBlocks.has(tagName))) {
    const role = name === 'caption' || name === 'figcaption' ? {role: 'caption' as const} : {}
    const plain = tagName === 'p' || 'role' in role ? {} : {hName: name}
    return [
      {
        type: 'paragraph',
        data: {...plain, ...role, hProperties: properties},
        children: content as PhrasingContent[],
        ...at(node),
      } satisfies Paragraph,
    ]
  }
  const inner = blocks(children, conversion, name)
  return [
    element(
      name,
      properties,
      inner.filter(child => fitsIn(name, child)),
      node,
    ),
    ...inner.filter(child => !fitsIn(name, child)),
  ]
}

/** A program. In a line of Markdown, in a cell, its text was read as text of the line, and counts as that. */
const programOf = (node: Element, {children, seen}: Conversion): Code => {
  let isMade = true
  const textOf = (part: Parsed): string => {
    if (part.type === 'text') return part.value
    if (part.type === 'element') return part.tagName === 'br' ? '\n' : partsOf(part).map(textOf).join('')
    const read = part.type === 'kept' ? children[part.index] : undefined
    if (part.type !== 'kept' || (read?.type !== 'text' && read?.type !== 'inlineCode') || seen.has(part.index))
      return ''
    seen.add(part.index)
    isMade = false
    return read.value
  }
  const value = partsOf(node).map(textOf).join('').replace(/\n$/, '')
  return {type: 'code', value, ...(isMade && {data: {made: true}}), ...at(node)}
}

const kept = ({index}: Kept, {children, seen}: Conversion): Nodes[] => {
  const child = children[index]
  if (!child || seen.has(index)) return []
  seen.add(index)
  return [child]
}

/** What a refused element holds: nodes of Markdown are shown all the same, but what a program was made of is none. */
const salvaged = (node: Element, conversion: Conversion): Nodes[] => {
  const found = partsOf(node).flatMap((child): Nodes[] =>
    child.type === 'kept' ? kept(child, conversion) : child.type === 'element' ? salvaged(child, conversion) : [],
  )
  if (node.tagName !== 'script' && node.tagName !== 'style') return found
  for (const each of found) conversion.context.leftOut.push(each)
  return []
}
