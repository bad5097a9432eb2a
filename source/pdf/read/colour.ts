import type {PdfFile} from './file.ts'
import {isStream, type PdfValue} from './values.ts'

/**
 * A colour that is set for fills or strokes: `0xRRGGBB` in sRGB, `PICTURE` for a gradient that leaves no hole, `UNKNOWN` for
 * what may leave holes (a tiled pattern) or whose colours we cannot tell (inks with names).
 */
export type Colour = number

export const PICTURE = -1
export const UNKNOWN = -2

/** A colour space, as far as it is told apart: by the number of its components. */
export type ColourSpace = 'gray' | 'rgb' | 'cmyk' | 'pattern' | 'other'

/**
 * The colour space that a name or an array stands for (ISO 32000-2, 8.6). The calibrated ones are taken for those of the
 * device with as many components, which for the profiles that are found in PDFs of text is sRGB, or close to it.
 */
export function spaceOf(file: PdfFile, value: PdfValue | undefined): ColourSpace {
  const found = file.resolve(value)
  const name = Array.isArray(found) ? file.resolve(found[0]) : found
  if (name === 'ICCBased' && Array.isArray(found)) {
    const profile = file.resolve(found[1])
    return byComponents(isStream(profile) ? file.resolve(profile.dict.get('N')) : undefined)
  }
  return typeof name === 'string' ? (NAMED[name] ?? 'other') : 'other'
}

const NAMED: Readonly<Record<string, ColourSpace>> = {
  DeviceGray: 'gray',
  CalGray: 'gray',
  DeviceRGB: 'rgb',
  CalRGB: 'rgb',
  DeviceCMYK: 'cmyk',
  Pattern: 'pattern',
}

const byComponents = (count: PdfValue | undefined): ColourSpace =>
  count === 1 ? 'gray' : count === 3 ? 'rgb' : count === 4 ? 'cmyk' : 'other'

/** The colour in sRGB of the components, 0–1; inks are taken as pure ones (ISO 32000-2, 10.4.2.4). */
export function colourOf(space: ColourSpace, components: ArrayLike<number>): Colour {
  const [a = 0, b = 0, c = 0, d = 0] = [components[0], components[1], components[2], components[3]]
  if (space === 'gray') return pack(a, a, a)
  if (space === 'rgb') return pack(a, b, c)
  if (space === 'cmyk') return pack((1 - a) * (1 - d), (1 - b) * (1 - d), (1 - c) * (1 - d))
  return UNKNOWN
}

const pack = (red: number, green: number, blue: number): Colour => (byte(red) << 16) | (byte(green) << 8) | byte(blue)

const byte = (value: number): number => Math.round(255 * Math.min(1, Math.max(0, value)))

/** The colour of a pattern: a shading paints wherever it is used, a tile where it has something (ISO 32000-2, 8.7). */
export function patternColour(file: PdfFile, value: PdfValue | undefined): Colour {
  const pattern = file.dict(value)
  if (file.resolve(pattern?.get('PatternType')) !== 2) return UNKNOWN
  const shading = file.dict(pattern?.get('Shading'))
  const kind = file.resolve(shading?.get('ShadingType'))
  const extend = file.array(shading?.get('Extend'))
  // Axial and radial ones end where they are not extended; the others, meshes, cover what they cover.
  const isWhole = kind === 2 && extend[0] === true && extend[1] === true
  return isWhole ? PICTURE : UNKNOWN
}
