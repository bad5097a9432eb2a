/** The size at which an image is asked for: `{width=150px height=2cm}`, `width="30%"`, `style="zoom: 33%"`. */
import type {Image, Nodes} from 'mdast'

/** CSS px in a unit (CSS Values 4, 6.2); `%` and `em` have none. */
const pixels: Readonly<Record<string, number>> = {'': 1, px: 1, in: 96, cm: 96 / 2.54, mm: 96 / 25.4, pt: 4 / 3, pc: 16}

const length = /^(\d{1,5}(?:[.,]\d{1,4})?)\s*(%|px|mm|cm|in|pt|pc|em|rem|)$/i

/** What is smaller (1 px, 1 %, 1 em) is seen by nobody: it is no size. */
const least = 1

/** A length as CSS has it; a bare number is px, as in HTML. undefined for what is none, or nothing that can be seen. */
export function lengthFor(text: string): string | undefined {
  const [, number = '', typed = ''] = length.exec(text.trim()) ?? []
  const unit = typed.toLowerCase()
  const value = Number(number.replace(',', '.'))
  if (number === '' || value * (pixels[unit] ?? 1) < least) return undefined
  return `${number.replace(',', '.')}${unit || 'px'}`
}

/** The height in CSS px at which an image, or one in a link, would be shown if nothing held it back; 0 when unknown. */
export function heightOf(node: Nodes): number {
  const image = (node.type === 'link' ? node.children[0] : node) as Image
  const {entry, attributes} = image.data ?? {}
  const {width, height} = attributes?.pairs ?? {}
  const natural = {width: entry?.width ?? 0, height: entry?.height ?? 0}
  const asked = height === undefined ? undefined : pixelsOf(height)
  if (asked !== undefined) return asked
  const wide = width === undefined ? undefined : pixelsOf(width)
  if (wide !== undefined) return natural.width > 0 ? (wide * natural.height) / natural.width : wide
  return natural.height
}

const pixelsOf = (text: string): number | undefined => {
  const [, number = '', unit = ''] = length.exec(text.trim()) ?? []
  const scale = pixels[unit.toLowerCase()]
  return number === '' || scale === undefined ? undefined : Number(number.replace(',', '.')) * scale
}
