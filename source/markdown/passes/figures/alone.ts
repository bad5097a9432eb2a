/** Images that stand in a paragraph without being part of its sentence: on a source line of their own, or far too tall. */
import type {Image, Nodes, Paragraph, PhrasingContent} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import {isCredit} from '../../../text/credits.ts'
import type {Context} from '../../context.ts'
import {sliceText} from '../../parse/positions.ts'
import {isCaption, isLabelled} from './caption-line.ts'
import {heightOf} from './size.ts'

/** In CSS px: what is lower fits into a line, as an icon does. */
const icon = 32
/** In CSS px: in a line of text nothing of it could be seen. */
const tall = 100

/** A place in a paragraph's content: before `offset` of a text, or before any other child. */
interface At {
  readonly child: number
  readonly offset: number
}

type Kind = 'images' | 'text' | 'icon'

interface Row {
  readonly start: At
  readonly end: At
  /** What it holds, without the spaces at its edges. */
  readonly content: readonly PhrasingContent[]
}

/**
 * The paragraph in parts: text, and images with the lines of caption and credit beside them, each a paragraph. The
 * paragraph itself when all of it is of one kind.
 */
export function partsOf(paragraph: Paragraph, context: Context): Paragraph[] {
  const {children} = paragraph
  if (!children.some(isImage)) return [paragraph]
  const rows = rowsOf(children, context)
  const kinds = rows.map(({content}): Kind => (content.length > 0 && content.every(isImage) ? 'images' : 'text'))
  const hasText = (index: number): boolean => kinds[index] === 'text'
  for (const [index, {content}] of rows.entries()) {
    // Between two lines of one sentence, a small picture is an icon that an editor's line end has put there.
    const isIcon = hasText(index - 1) && hasText(index + 1) && content.every(image => heightOf(image) <= icon)
    if (kinds[index] === 'images' && isIcon) kinds[index] = 'icon'
  }
  if (kinds.includes('images')) beside(rows, kinds)
  const parts = grouped(rows, kinds).flatMap(({from, to, isPicture}) => {
    const content = slice(children, rows[from] as Row, rows[to] as Row, context)
    return isPicture ? [content] : withoutTall(content)
  })
  if (parts.length === 1) return [paragraph]
  return parts.map((content, index) => part(paragraph, content, index))
}

/** Lines of caption and credit go with the images just before them, or else just after. */
const beside = (rows: readonly Row[], kinds: Kind[]): void => {
  for (const [index, {content}] of rows.entries()) {
    if (kinds[index] !== 'text') continue
    const credit = isCredit(textOf({type: 'paragraph', children: [...content]} satisfies Paragraph))
    const after = kinds[index - 1] === 'images' && (credit || (isCaption(content) && !isTitled(rows[index - 1])))
    const before = index === 0 && kinds[1] === 'images' && (credit || (isLabelled(content) && !isTitled(rows[1])))
    if (after || before) kinds[index] = 'images'
  }
}

const isTitled = (row: Row | undefined): boolean => row?.content.some(node => !!imageIn(node)?.title) ?? false

interface Group {
  readonly from: number
  to: number
  readonly isPicture: boolean
}

const grouped = (rows: readonly Row[], kinds: readonly Kind[]): Group[] => {
  const groups: Group[] = []
  for (const index of rows.keys()) {
    const isPicture = kinds[index] === 'images'
    const last = groups.at(-1)
    if (last?.isPicture === isPicture) last.to = index
    else groups.push({from: index, to: index, isPicture})
  }
  return groups
}

/** A line of text; pictures in it that are far taller than a line stand before it where they begin it, or else after it. */
const withoutTall = (content: PhrasingContent[]): PhrasingContent[][] => {
  const isTall = (node: PhrasingContent): boolean => isImage(node) && heightOf(node) > tall
  if (!content.some(isTall)) return [content]
  const first = content.findIndex(node => !isBlank(node) && !isTall(node))
  const before = content.filter((node, index) => index < first && isTall(node))
  const after = content.filter((node, index) => index > first && isTall(node))
  const text = content.filter((node, index) => index >= first && !isTall(node))
  return [...before.map(node => [node]), text, ...after.map(node => [node])]
}

const part = (paragraph: Paragraph, children: PhrasingContent[], index: number): Paragraph => {
  const start = children[0]?.position?.start
  const end = children.at(-1)?.position?.end
  const data = index === 0 && paragraph.data ? {data: paragraph.data} : {}
  return {type: 'paragraph', ...data, children, ...(start && end && {position: {start, end}})}
}

const rowsOf = (children: readonly PhrasingContent[], context: Context): Row[] => {
  const rows: Row[] = []
  let start: At = {child: 0, offset: 0}
  const end = (at: At, next: At): void => {
    const content = slice(children, {start}, {end: at}, context)
    while (content[0] && isBlank(content[0])) content.shift()
    while (content.length > 0 && isBlank(content.at(-1) as PhrasingContent)) content.pop()
    const isPictures = content.every(node => isImage(node) || isBlank(node))
    rows.push({start, end: at, content: isPictures ? content.filter(isImage) : content})
    start = next
  }
  for (const [index, child] of children.entries()) {
    if (child.type === 'break') end({child: index, offset: 0}, {child: index + 1, offset: 0})
    if (child.type !== 'text') continue
    for (let at = child.value.indexOf('\n'); at >= 0; at = child.value.indexOf('\n', at + 1))
      end({child: index, offset: at}, {child: index, offset: at + 1})
  }
  end({child: children.length, offset: 0}, {child: children.length, offset: 0})
  return rows
}

const slice = (
  children: readonly PhrasingContent[],
  {start}: Pick<Row, 'start'>,
  {end}: Pick<Row, 'end'>,
  context: Context,
): PhrasingContent[] =>
  children.flatMap((child, index): PhrasingContent[] => {
    if (index < start.child || index > end.child) return []
    if (child.type !== 'text') return index < end.child ? [child] : []
    const from = index === start.child ? start.offset : 0
    const to = index === end.child ? end.offset : child.value.length
    if (from >= to) return []
    return from === 0 && to === child.value.length ? [child] : [sliceText(child, from, to, context)]
  })

const isBlank = (node: PhrasingContent): boolean => node.type === 'text' && node.value.trim() === ''

/** An image, or a link around one and nothing else. */
export function isImage(node: Nodes): boolean {
  return imageIn(node) !== undefined
}

/** The image that a node is, or that it links. */
export function imageIn(node: Nodes): Image | undefined {
  if (node.type === 'image') return node
  const [only, ...others] = node.type === 'link' ? node.children : []
  return only?.type === 'image' && others.length === 0 ? only : undefined
}
