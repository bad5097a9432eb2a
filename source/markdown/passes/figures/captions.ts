import type {Image, Paragraph, PhrasingContent, Text} from 'mdast'
import {visit} from 'unist-util-visit'
import type {Context} from '../../context.ts'
import type {Role} from '../../nodes.ts'
import {splitCredit} from './caption-line.ts'
import {readTitle} from './title.ts'

/**
 * Caption and credit of an image: of its title, then of its attribute `credit`, then of its sidecar. The title leaves the
 * image, since it is now text.
 */
export function captionsOf(image: Image, context: Context): Paragraph[] {
  const out: Paragraph[] = []
  const add = (role: Role, children: readonly PhrasingContent[], generated = false): void => {
    const [first] = children
    if (children.every(node => node.type === 'text' && node.value.trim() === '')) return
    if (out.some(paragraph => paragraph.data?.role === role)) return
    out.push({
      type: 'paragraph',
      data: {role, generated},
      children: [...children],
      ...(first?.position && {
        position: {start: first.position.start, end: (children.at(-1)?.position ?? first.position).end},
      }),
    })
  }
  const sidecar = image.data?.entry?.sidecar
  const title = titleOf(image, context)
  const {caption, credit: ending} = splitCredit(title ? readTitle(title, context) : [], context)
  const fallback = image.position && {position: image.position}
  add('caption', caption)
  if (sidecar?.caption) add('caption', [{type: 'text', value: sidecar.caption, ...fallback}], true)
  add('credit', ending)
  const credit = creditAttribute(image, context)
  if (credit) add('credit', [credit])
  if (sidecar?.credit) add('credit', [{type: 'text', value: sidecar.credit, ...fallback}], true)
  const isPandoc = /\.(?:qmd|rmd)$/i.test(context.file.name)
  if ((context.options.captions === 'alt' || isPandoc) && image.alt) {
    const [text] = out.length === 0 || !out.some(({data}) => data?.role === 'caption') ? [altOf(image, context)] : []
    if (text) add('caption', [text])
  }
  // None of it was text of the Markdown: nobody counts its words there.
  for (const paragraph of out) {
    visit(paragraph, node => {
      if ('value' in node) node.data = {...node.data, made: true} as never
    })
  }
  image.title = null
  return out
}

/** The title as a text with its place in the source; that of the image where it cannot be found (titles of definitions). */
const titleOf = (image: Image, context: Context): Text | undefined => {
  if (!image.title) return undefined
  return located(
    image,
    image.title,
    source => {
      const head = image.title?.slice(0, 8).match(/^[^\\&"'()]*/)?.[0] ?? ''
      const quotes = [...source.matchAll(/\s["'(]/g)].map(({index}) => index + 2)
      return quotes.findLast(at => source.startsWith(head, at)) ?? -1
    },
    context,
  )
}

/** What stands in the place of a picture, as its caption. */
const altOf = (image: Image, context: Context): Text =>
  located(image, image.alt ?? '', source => source.indexOf(image.alt ?? ''), context)

const creditAttribute = (image: Image, context: Context): Text | undefined => {
  const value = image.data?.attributes?.pairs.credit
  if (!value) return undefined
  return located(
    image,
    value,
    source => {
      const key = source.lastIndexOf('credit=')
      return key < 0 ? -1 : source.indexOf(value, key)
    },
    context,
  )
}

const located = (image: Image, value: string, find: (source: string) => number, context: Context): Text => {
  const from = image.position?.start.offset
  const to = image.position?.end.offset
  if (!image.position || from === undefined || to === undefined) return {type: 'text', value}
  const at = find(context.file.text.slice(from, to))
  if (at < 0) return {type: 'text', value, position: image.position}
  return {
    type: 'text',
    value,
    position: {start: context.point(from + at), end: context.point(Math.min(to, from + at + value.length))},
  }
}
