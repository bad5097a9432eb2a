/** Gradients in other colours (ISO 32000-2, 8.7.4.5): those whose function says its colours at its ends. */
import type {PdfFile} from '../read/file.ts'
import type {PdfDict, PdfValue} from '../read/values.ts'
import type {Rgb} from './inks.ts'

/** The one colour of a pattern that is a gradient from a colour to the same: a rule drawn by CSS. */
export function flatColour(file: PdfFile, pattern: PdfDict | undefined): Rgb | undefined {
  const shading = file.dict(pattern?.get('Shading'))
  if (shading?.get('ColorSpace') !== 'DeviceRGB') return undefined
  const extended = file.array(shading.get('Extend'))
  if (extended[0] !== true || extended[1] !== true) return undefined
  const ends = endsOf(file, shading.get('Function'))
  const [first] = ends ?? []
  return first && ends?.every(end => end.every((part, i) => part === first[i])) ? first : undefined
}

/** The shading in the colours that `colour` gives; undefined where its colours are not said at the ends of its functions. */
export function recoloured(
  file: PdfFile,
  shading: PdfDict,
  space: PdfValue,
  colour: (rgb: Rgb) => readonly number[],
): PdfDict | undefined {
  if (shading.get('ColorSpace') !== 'DeviceRGB') return undefined
  const recolour = (value: PdfValue | undefined): PdfValue | undefined => {
    const dict = file.dict(value)
    if (dict?.get('FunctionType') === 2) {
      const made = new Map(dict)
      for (const [key, usual] of [
        ['C0', 0],
        ['C1', 1],
      ] as const) {
        made.set(key, colour(rgbOf(file.array(dict.get(key)), usual)))
      }
      return made
    }
    if (dict?.get('FunctionType') !== 3) return undefined
    const parts = file.array(dict.get('Functions')).map(recolour)
    return parts.every(part => part !== undefined) ? new Map(dict).set('Functions', parts as PdfValue[]) : undefined
  }
  const made = recolour(shading.get('Function'))
  if (made === undefined) return undefined
  const dict = new Map(shading).set('ColorSpace', space).set('Function', made)
  const background = shading.get('Background')
  if (background !== undefined) dict.set('Background', colour(rgbOf(file.array(background), 1)))
  return dict
}

function endsOf(file: PdfFile, value: PdfValue | undefined): readonly Rgb[] | undefined {
  const dict = file.dict(value)
  if (dict?.get('FunctionType') === 2)
    return [rgbOf(file.array(dict.get('C0')), 0), rgbOf(file.array(dict.get('C1')), 1)]
  if (dict?.get('FunctionType') !== 3) return undefined
  const parts = file.array(dict.get('Functions')).map(part => endsOf(file, part))
  return parts.every(part => part !== undefined) ? parts.flat() : undefined
}

const rgbOf = (values: readonly PdfValue[], usual: number): Rgb => {
  const [red = usual, green = usual, blue = usual] = values.map(value => (typeof value === 'number' ? value : usual))
  return [red, green, blue]
}
