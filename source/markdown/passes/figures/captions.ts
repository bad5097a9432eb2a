import type {Image, Paragraph, Text} from 'mdast'
import {creditStart} from '../../../text/credits.ts'
import type {Context} from '../../context.ts'
import type {Role} from '../../nodes.ts'
import {sliceText} from '../../parse/positions.ts'

/**
 * Caption and credit of an image: of its title, then of its attribute `credit`, then of its sidecar. The title leaves the
 * image, since it is now text.
 */
export function captionsOf(image: Image, context: Context): Paragraph[] {
  const out: Paragraph[] = []
  const add = (role: Role, text: Text, generated = false): void => {
    if (text.value.trim() === '' || out.some(paragraph => paragraph.data?.role === role)) return
    out.push({
      type: 'paragraph',
      data: {role, generated},
      children: [text],
      ...(text.position && {position: text.position}),
    })
  }
  const sidecar = image.data?.entry?.sidecar
  const title = titleOf(image, context)
  const split = title ? creditStart(title.value) : 0
  const fallback = image.position && {position: image.position}
  if (title) add('caption', sliceText(title, 0, title.value.slice(0, split).trimEnd().length, context))
  if (sidecar?.caption) add('caption', {type: 'text', value: sidecar.caption, ...fallback}, true)
  if (title) add('credit', sliceText(title, split, title.value.length, context))
  const credit = creditAttribute(image, context)
  if (credit) add('credit', credit)
  if (sidecar?.credit) add('credit', {type: 'text', value: sidecar.credit, ...fallback}, true)
  for (const paragraph of out) for (const text of paragraph.children) text.data = {...text.data, made: true}
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
