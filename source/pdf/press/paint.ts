/** Everything that is painted, in the colours of the press: contents, forms, patterns, gradients, pictures. */
import {deflateSync} from 'node:zlib'
import type {Spot} from '../../types.ts'
import type {Draft} from '../draft.ts'
import {pictureUses} from '../pictures/uses.ts'
import {type PdfFile, streamBytes} from '../read/file.ts'
import {isRef, isStream, type PdfDict, type PdfStream, type PdfValue} from '../read/values.ts'
import {repaint} from './content.ts'
import type {Rgb} from './inks.ts'
import type {PressJob} from './job.ts'
import {inInks} from './pictures.ts'
import {flatColour, recoloured} from './shadings.ts'

/** The objects that change, by their numbers, and whether colours of the screen are left among them. */
export interface Painted {
  readonly changed: ReadonlyMap<number, PdfDict | PdfStream>
  readonly isRgbLeft: boolean
  /** The spot colours that something is painted in, by the names of their colour spaces. */
  readonly spots: ReadonlyMap<string, Spot>
}

/** The colour of the press for a colour of the screen: inks, or the colour itself where the shop converts. */
export type Colour = (rgb: Rgb) => readonly number[]

export function colourOf({settings, inks}: PressJob): Colour {
  if (settings.color === 'cmyk') return rgb => inks.of(rgb)
  return rgb => {
    const made = inks.of(rgb)
    return made[0] + made[1] + made[2] === 0 ? made : rgb
  }
}

/** Repaints what the file has: contents of pages with `contents`, everything else by what it is. */
export function painted({file, sheets, allocate, put}: Draft, job: PressJob): Painted {
  const changed = new Map<number, PdfDict | PdfStream>()
  const colour = colourOf(job)
  const isCmyk = job.settings.color === 'cmyk'
  const {spot, used: spots} = spotsOf(job)
  let isRgbLeft = !isCmyk
  for (const {leaf} of sheets) {
    const resources = file.dict(leaf.dict.get('Resources'))
    for (const value of contentsOf(file, leaf.dict)) {
      const stream = file.resolve(value)
      if (isRef(value) && isStream(stream)) changed.set(value.ref, repainted(file, stream, resources, colour, spot))
    }
  }
  const masks = masksOf(file)
  const veils = patternsOf(file, masks)
  const store = (stream: PdfStream): PdfValue => ({ref: put(allocate(), stream)})
  const dots = isCmyk ? dotsOf(file) : new Map<number, number>()
  for (let number = 1; number < file.size; number++) {
    const object = file.object(number)
    if (object instanceof Map && object.get('PatternType') === 2) {
      const shading = file.dict(object.get('Shading'))
      const isVeil = veils.has(number)
      const made = !shading
        ? undefined
        : isVeil
          ? recoloured(file, shading, 'DeviceGray', luminance, store)
          : isCmyk
            ? recoloured(file, shading, 'DeviceCMYK', colour, store)
            : undefined
      if (made) changed.set(number, new Map(object).set('Shading', made))
      else if (shading?.get('ColorSpace') === 'DeviceRGB') isRgbLeft = true
    }
    if (!isStream(object)) continue
    const {dict} = object
    if (dict.get('Subtype') === 'Form' || dict.get('PatternType') === 1) {
      const of = masks.has(number) ? luminance : colour
      const inSpots = masks.has(number) ? undefined : spot
      const made = repainted(file, object, file.dict(dict.get('Resources')), of, inSpots)
      const group = file.dict(dict.get('Group'))
      const space = masks.has(number) ? 'DeviceGray' : 'DeviceCMYK'
      if (group?.has('CS') && (isCmyk || masks.has(number)))
        changed.set(number, {...made, dict: new Map(made.dict).set('Group', new Map(group).set('CS', space))})
      else changed.set(number, made)
    } else if (dict.get('Subtype') === 'Image' && isCmyk) {
      const made = inInks(file, object, job.inks, job.jpeg, dots.get(number))
      if (made) changed.set(number, made)
      else if (!isGrey(file, dict)) isRgbLeft = true
    }
  }
  return {changed, isRgbLeft, spots}
}

/** The content streams of a page, as references. */
export function contentsOf(file: PdfFile, page: PdfDict): readonly PdfValue[] {
  const list = file.array(page.get('Contents'))
  return list.length > 0 ? list : [page.get('Contents') ?? null]
}

/** A stream with this text, packed. */
export function packed(dict: PdfDict, text: string): PdfStream {
  const data = deflateSync(Buffer.from(text, 'latin1'))
  return {dict: new Map<string, PdfValue>(dict).set('Filter', 'FlateDecode').set('Length', data.length), data}
}

/** Finds the spot colour of a colour of the screen, and remembers which of them were found. */
function spotsOf({spots = []}: PressJob) {
  const used = new Map<string, Spot>()
  const spot = (rgb: Rgb): string | undefined => {
    // Chromium writes four decimals: half a step of 255 is far from the next colour.
    const at = spots.findIndex(one => one.rgb.every((part, i) => Math.abs(part - (rgb[i] as number)) < 0.5 / 255))
    const found = spots[at]
    if (!found) return undefined
    used.set(`Spot${at + 1}`, found)
    return `Spot${at + 1}`
  }
  return {spot: spots.length > 0 ? spot : undefined, used}
}

function repainted(
  file: PdfFile,
  stream: PdfStream,
  resources: PdfDict | undefined,
  colour: Colour,
  spot?: (rgb: Rgb) => string | undefined,
): PdfStream {
  const patterns = file.dict(resources?.get('Pattern'))
  const content = Buffer.from(streamBytes(stream)).toString('latin1')
  return packed(
    stream.dict,
    repaint(content, {colour, flat: name => flatColour(file, file.dict(patterns?.get(name))), ...(spot && {spot})}),
  )
}

const luminance: Colour = ([red, green, blue]) => [0.2126 * red + 0.7152 * green + 0.0722 * blue]

/** Object numbers of the forms that masks are made of, by how light they are. */
function masksOf(file: PdfFile): ReadonlySet<number> {
  const masks = new Set<number>()
  const look = (state: PdfDict | undefined): void => {
    const mask = file.dict(state?.get('SMask'))
    const form = mask?.get('G')
    if (mask?.get('S') === 'Luminosity' && isRef(form)) masks.add(form.ref)
  }
  for (let number = 1; number < file.size; number++) {
    const dict = file.dict({ref: number})
    look(dict)
    for (const state of file.dict(file.dict(dict?.get('Resources'))?.get('ExtGState'))?.values() ?? [])
      look(file.dict(state))
  }
  return masks
}

/** Object numbers of the patterns that forms of masks paint with, by how light they are too. */
function patternsOf(file: PdfFile, masks: ReadonlySet<number>): ReadonlySet<number> {
  const patterns = new Set<number>()
  for (const number of masks) {
    const form = file.object(number)
    const resources = isStream(form) ? file.dict(form.dict.get('Resources')) : undefined
    for (const value of file.dict(resources?.get('Pattern'))?.values() ?? []) if (isRef(value)) patterns.add(value.ref)
  }
  return patterns
}

function isGrey(file: PdfFile, image: PdfDict): boolean {
  const space = file.resolve(image.get('ColorSpace'))
  return space === null || space === 'DeviceGray' || space === 'DeviceCMYK' || image.get('ImageMask') === true
}

/** Dots per inch of each picture where it is printed largest, by object number. */
function dotsOf(file: PdfFile): ReadonlyMap<number, number> {
  const dots = new Map<number, number>()
  for (const [number, {width, height}] of pictureUses(file.bytes).uses) {
    const dict = file.dict({ref: number})
    const [wide, high] = [file.resolve(dict?.get('Width')), file.resolve(dict?.get('Height'))]
    if (typeof wide !== 'number' || typeof high !== 'number' || Math.min(width, height) <= 0) continue
    dots.set(number, Math.min((wide / width) * 72, (high / height) * 72))
  }
  return dots
}
