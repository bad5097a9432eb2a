/** Gradients in other colours (ISO 32000-2, 8.7.4.5): functions that say their colours at their ends, and programs. */
import {deflateSync} from 'node:zlib'
import {type PdfFile, streamBytes} from '../read/file.ts'
import {isStream, type PdfDict, type PdfStream, type PdfValue} from '../read/values.ts'
import {calculator} from './calculator.ts'
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

/** The colours of a program are taken at so many points along a gradient, and of one that turns in either direction. */
const [along, around] = [2048, 320]

/**
 * The shading in the colours that `colour` gives; undefined where its colours cannot be read.
 *
 * @param store makes an object of a stream and gives its reference
 */
export function recoloured(
  file: PdfFile,
  shading: PdfDict,
  space: PdfValue,
  colour: (rgb: Rgb) => readonly number[],
  store: (stream: PdfStream) => PdfValue,
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
    const stream = file.resolve(value ?? null)
    if (isStream(stream) && stream.dict.get('FunctionType') === 4) {
      const made = sampled(file, stream, colour)
      return made && store(made)
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

/** A program of two coordinates as a table of its colours (7.10.2); undefined where it cannot be run. */
function sampled(file: PdfFile, stream: PdfStream, colour: (rgb: Rgb) => readonly number[]): PdfStream | undefined {
  const run = calculator(Buffer.from(streamBytes(stream)).toString('latin1'))
  const domain = file.array(stream.dict.get('Domain')).map(Number)
  const [left, right, bottom, top] = domain
  if (!run || domain.length !== 4 || left === undefined || right === undefined) return undefined
  if (bottom === undefined || top === undefined || !domain.every(Number.isFinite)) return undefined
  const at = (x: number, y: number): Rgb | undefined => {
    const [red, green, blue, ...others] = run(left + (right - left) * x, bottom + (top - bottom) * y) ?? []
    if (red === undefined || green === undefined || blue === undefined || others.length > 0) return undefined
    return [red, green, blue].map(part => Math.round(255 * Math.min(1, Math.max(0, part))) / 255) as unknown as Rgb
  }
  const probes = [0, 0.13, 0.37, 0.5, 0.71, 1]
  const isFlat = probes.every(x => probes.every(y => String(at(x, y)) === String(at(x, 0.5))))
  const [columns, rows] = isFlat ? [along, 2] : [around, around]
  const samples: number[] = []
  let parts = 0
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const rgb = at(column / (columns - 1), row / (rows - 1))
      if (!rgb) return undefined
      const made = colour(rgb)
      parts = made.length
      for (const part of made) samples.push(Math.round(255 * part))
    }
  }
  const data = deflateSync(Uint8Array.from(samples))
  return {
    dict: new Map<string, PdfValue>([
      ['FunctionType', 0],
      ['Domain', domain],
      ['Range', Array.from({length: 2 * parts}, (_, i) => i % 2)],
      ['Size', [columns, rows]],
      ['BitsPerSample', 8],
      ['Filter', 'FlateDecode'],
      ['Length', data.length],
    ]),
    data,
  }
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
