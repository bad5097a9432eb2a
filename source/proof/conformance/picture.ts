/**
 * A picture of a page as SVG: its words where they stand, grounds and pictures as shapes. It shows where on the page something
 * is, not how the page looks; it needs neither a browser nor a face.
 */
import type {ReadPage} from '../../pdf/read/index.ts'

/** More than these would make the picture heavier than what it shows. */
const most = {shapes: 400, runs: 1500}

/**
 * The picture of `page`; runs in which one of `words` stands are underlined.
 *
 * @param title what the picture is, for who does not see it
 */
export function pagePicture(
  {width, height, runs, images, shapes}: ReadPage,
  title: string,
  words: readonly string[],
): string {
  const sought = words.map(word => word.trim()).filter(word => word.length > 2)
  const number = (value: number): string => String(Math.round(value * 10) / 10)
  const box = ([left, top, right, bottom]: readonly [number, number, number, number], name: string): string =>
    `<rect class="${name}" x="${number(left)}" y="${number(top)}" width="${number(right - left)}" height="${number(bottom - top)}"/>`
  const texts = runs.slice(0, most.runs).flatMap(({text, x, y, width: length, size, direction}) => {
    if (text.trim() === '' || Math.abs(direction[1]) > 0.01 || length <= 0) return []
    const isSought = sought.some(word => text.includes(word) || (word.includes(text.trim()) && text.trim().length > 2))
    const line = isSought ? box([x, y + size * 0.15, x + length, y + size * 0.3], 'fault') : ''
    return [
      `${line}<text x="${number(x)}" y="${number(y)}" font-size="${number(size)}" textLength="${number(length)}" lengthAdjust="spacingAndGlyphs">${escaped(text.trimEnd())}</text>`,
    ]
  })
  const parts = [
    ...shapes.slice(0, most.shapes).map(sides => box(sides, 'ground')),
    ...images.map(({sides}) => box(sides, 'picture')),
    ...texts,
  ]
  return `<svg viewBox="0 0 ${number(width)} ${number(height)}" role="img" aria-label="${escaped(title)}">${parts.join('')}</svg>`
}

const escaped = (text: string): string =>
  text.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '').replace(/[&<>"]/g, sign => `&#${sign.charCodeAt(0)};`)
