/**
 * Contrast of the colours that a theme sets, by the relative luminance of WCAG 2.2.
 *
 * @see https://www.w3.org/TR/WCAG22/#contrast-minimum (1.4.3, level AA)
 */
import {cssLibrary} from '../css/library.ts'
import type {Finding} from '../types.ts'

/** Least contrast of text with its ground. */
export const readable = 4.5

/** Contrast of two colours `#rgb` or `#rrggbb`, from 1 to 21. */
export function contrast(colour: string, ground = '#ffffff'): number {
  const [one, other] = [luminance(colour), luminance(ground)]
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
}

/** What is text, and on what it stands. */
const pairs = [
  ['--ink', '--paper'],
  ['--accent', '--paper'],
  ['--accent', '--tint'],
  ['--ink', '--tint'],
  ['--ink', '--tint-warm'],
  ['--grey', '--paper'],
  ['--cover-ink', '--cover-ground'],
] as const

/**
 * The pairs of colours that nobody can read, of a style sheet of the publication: at the line of the property that it sets.
 *
 * The parser of CSS must be loaded.
 *
 * @param name the sheet's name, for places
 * @param css its text
 * @param base the theme's own sheet, for what is not set
 */
export function contrastFindings(name: string, css: string, base: string): Finding[] {
  const own = coloursOf(css)
  const all = new Map([...coloursOf(base), ...own])
  return pairs.flatMap(([ink, ground]) => {
    // A cover has the accent for its ground, where no other is set.
    const under = all.get(ground) ?? (ground === '--cover-ground' ? all.get('--accent') : undefined)
    const text = all.get(ink)
    const set = own.get(ink) ?? own.get(ground)
    if (!text || !under || !set || contrast(text.value, under.value) >= readable) return []
    const ratio = contrast(text.value, under.value).toFixed(1)
    return [
      {
        place: {file: name, line: set.line, column: 1},
        rule: 'style-contrast',
        severity: 'warning' as const,
        values: {ink, ground, text: text.value, under: under.value, ratio},
      },
    ]
  })
}

interface Colour {
  readonly value: string
  readonly line: number
}

/** The last value of each property that holds a colour written in figures; what stands in a comment is none. */
function coloursOf(css: string): Map<string, Colour> {
  const found = new Map<string, Colour>()
  const {parse, walk} = cssLibrary()
  walk(parse(css, {parseCustomProperty: true, positions: true}), node => {
    if (node.type !== 'Declaration' || !node.property.startsWith('--') || node.value.type !== 'Value') return
    const only = node.value.children.toArray()
    const [colour] = only
    if (only.length !== 1 || colour?.type !== 'Hash' || !/^(?:[\da-f]{3}|[\da-f]{6})$/i.test(colour.value)) return
    found.set(node.property, {value: `#${colour.value}`, line: node.loc?.start.line ?? 1})
  })
  return found
}

const luminance = (colour: string): number => {
  const digits = colour.length === 4 ? colour.slice(1).replace(/./g, '$&$&') : colour.slice(1)
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map(at =>
    linear(Number.parseInt(digits.slice(at, at + 2), 16) / 255),
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

const linear = (channel: number) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4)
