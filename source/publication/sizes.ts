import type {Size} from './schema/types.ts'

/** Page sizes by name: width and height in millimetres (ISO 216; ANSI and its half for North America). */
export const sizes: Readonly<Record<string, readonly [number, number]>> = {
  A3: [297, 420],
  A4: [210, 297],
  A5: [148, 210],
  A6: [105, 148],
  B4: [250, 353],
  B5: [176, 250],
  letter: [215.9, 279.4],
  'half-letter': [139.7, 215.9],
  legal: [215.9, 355.6],
  tabloid: [279.4, 431.8],
}

/** The size called `name`, in whatever case; undefined for an unknown one. */
export function sizeNamed(name: string): Size | undefined {
  const found = Object.entries(sizes).find(([known]) => known.toLowerCase() === name.trim().toLowerCase())
  return found && {name: found[0], width: found[1][0], height: found[1][1]}
}

const perUnit: Readonly<Record<string, number>> = {mm: 1, cm: 10, in: 25.4, pt: 25.4 / 72}

/** A length such as `148mm`, `14,8 cm` or `5.5in` in millimetres; undefined for anything else. */
export function lengthOf(text: string): number | undefined {
  const parts = /^\s*(\d+(?:[.,]\d+)?)\s*(mm|cm|in|pt)\s*$/i.exec(text)
  const [, figure, unit] = parts ?? []
  if (figure === undefined || unit === undefined) return undefined
  return Number(figure.replace(',', '.')) * (perUnit[unit.toLowerCase()] ?? 1)
}

/** Widths and heights that a page can have, in millimetres: a business card to an A2. */
export const smallest = 50
export const largest = 600

/** The size of a page of `width` by `height`, both as text; undefined when one is no length or out of bounds. */
export function sizeOf(width: string, height: string): Size | undefined {
  const [w, h] = [lengthOf(width), lengthOf(height)]
  if (w === undefined || h === undefined || Math.min(w, h) < smallest || Math.max(w, h) > largest) return undefined
  return {name: `${round(w)}mm × ${round(h)}mm`, width: round(w), height: round(h)}
}

const round = (millimetres: number) => Math.round(millimetres * 1000) / 1000
