import type {PixelSize} from './pixel-size.ts'

/** What a browser takes for an SVG that says nothing of its size (CSS Images 3, default object size). */
const standard = {width: 300, height: 150}

const pixels: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  mm: 96 / 25.4,
  cm: 96 / 2.54,
  in: 96,
  pt: 96 / 72,
  pc: 16,
}

/**
 * The size of an SVG in CSS px: its width and height, one of them completed by the proportions of its viewBox, or the
 * viewBox alone. Undefined when the bytes are no SVG document.
 */
export function svgSize(view: DataView): PixelSize | undefined {
  const head = new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset, Math.min(view.byteLength, 65536)))
  const [tag] = /^<svg\b(?:[^>"']|"[^"]*"|'[^']*')*>/i.exec(head.replace(prolog, '')) ?? []
  if (tag === undefined) return undefined
  const width = length(attribute(tag, 'width'))
  const height = length(attribute(tag, 'height'))
  const [, , boxWidth = 0, boxHeight = 0] = (attribute(tag, 'viewBox') ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number)
  const ratio = boxWidth > 0 && boxHeight > 0 ? boxWidth / boxHeight : undefined
  if (width && height) return {width, height}
  if (width) return {width, height: ratio ? width / ratio : standard.height}
  if (height) return {width: ratio ? height * ratio : standard.width, height}
  return ratio ? {width: boxWidth, height: boxHeight} : standard
}

/** What may stand before the root: XML declaration, comments, document type with its entities. */
const prolog = /^(?:\ufeff|\s|<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!DOCTYPE(?:[^>[]|\[[^\]]*\])*>)*/i

const attribute = (tag: string, name: string) => new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1]

const length = (text: string | undefined) => {
  const [, figure = '', unit = ''] = /^\s*(\d*\.?\d+)(px|mm|cm|in|pt|pc|)\s*$/i.exec(text ?? '') ?? []
  return figure === '' ? undefined : Number(figure) * (pixels[unit.toLowerCase()] ?? 1)
}
