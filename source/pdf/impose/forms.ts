/** A page as something that can be painted: a form XObject (ISO 32000-2, 8.10), and what is seen of its annotations. */
import {deflateSync} from 'node:zlib'
import {type PdfObjects, Unreadable} from '../read/any.ts'
import {isRef, isStream, type PdfDict, type PdfStream, type PdfValue} from '../read/values.ts'
import type {Target} from './copy.ts'
import {rectangle, type SourcePage} from './pages.ts'
import {type Matrix, product} from './place.ts'

/** A form and where it is painted, in the units of its page. */
export interface PageForm {
  readonly ref: number
  readonly matrix: Matrix
}

const upright: Matrix = [1, 0, 0, 1, 0, 0]

/**
 * The forms of a page: its contents, cut at what is seen of it, then what a printer paints of its annotations (the entries of
 * a form that was filled in, a stamp). An empty page has none.
 *
 * @throws {Unreadable} when its contents cannot be read
 */
export function pageForms(
  page: SourcePage,
  source: PdfObjects,
  target: Target,
  copy: (value: PdfValue) => PdfValue,
): PageForm[] {
  const {dict, box} = page
  const contents = contentsOf(dict, source)
  const forms: PageForm[] = []
  if (contents) {
    const own = new Map<string, PdfValue>([
      ['Type', 'XObject'],
      ['Subtype', 'Form'],
      ['BBox', box],
      ['Resources', source.dict(dict.get('Resources')) ? copy(dict.get('Resources') ?? null) : new Map()],
    ])
    const group = source.dict(dict.get('Group'))
    if (group?.get('S') === 'Transparency') own.set('Group', copy(group))
    for (const key of ['Filter', 'DecodeParms']) {
      const value = contents.dict.get(key)
      if (value !== undefined) own.set(key, copy(value))
    }
    own.set('Length', contents.data.length)
    forms.push({ref: target.put({dict: own, data: contents.data}), matrix: upright})
  }
  for (const value of source.array(dict.get('Annots')).slice(0, 10_000)) {
    const form = appearance(source.dict(value), source, copy)
    if (form) forms.push(form)
  }
  return forms
}

/** The contents as one stream: as it lies in the file, or several joined. */
const contentsOf = (dict: PdfDict, source: PdfObjects): PdfStream | undefined => {
  const value = source.resolve(dict.get('Contents'))
  if (isStream(value)) return value.data.length > 0 ? value : undefined
  if (value !== null && !Array.isArray(value)) throw new Unreadable('damaged')
  const parts = (value ?? []).map(part => source.resolve(part))
  const streams = parts.filter(isStream)
  if (streams.length < parts.length) throw new Unreadable('damaged')
  if (streams.length <= 1) return streams[0]
  const space = Buffer.from('\n')
  const data = deflateSync(Buffer.concat(streams.flatMap(stream => [source.decode(stream), space])))
  return {dict: new Map([['Filter', 'FlateDecode']]), data}
}

/** Bits of an annotation's flags: hidden, printed. */
const [hidden, printed] = [2, 4]

/** What a printer paints of an annotation: its normal appearance, fitted into its rectangle (ISO 32000-2, 12.5.5). */
const appearance = (
  annotation: PdfDict | undefined,
  source: PdfObjects,
  copy: (value: PdfValue) => PdfValue,
): PageForm | undefined => {
  const flags = source.resolve(annotation?.get('F'))
  if (!annotation || typeof flags !== 'number' || (flags & hidden) !== 0 || (flags & printed) === 0) return undefined
  const normal = source.dict(annotation.get('AP'))?.get('N')
  const state = source.resolve(annotation.get('AS'))
  const states = source.resolve(normal)
  const chosen = states instanceof Map && typeof state === 'string' ? states.get(state) : normal
  const stream = source.resolve(chosen)
  if (!isStream(stream) || !isRef(chosen)) return undefined
  const [box, around] = [rectangle(source, stream.dict.get('BBox')), rectangle(source, annotation.get('Rect'))]
  if (!box || !around) return undefined
  const own = source.array(stream.dict.get('Matrix')).map(each => source.resolve(each))
  const matrix = own.length === 6 && own.every(each => typeof each === 'number') ? (own as unknown as Matrix) : upright
  const corners = [
    [box[0], box[1]],
    [box[2], box[1]],
    [box[0], box[3]],
    [box[2], box[3]],
  ].map(([x = 0, y = 0]) => [matrix[0] * x + matrix[2] * y + matrix[4], matrix[1] * x + matrix[3] * y + matrix[5]])
  const xs = corners.map(([x = 0]) => x)
  const ys = corners.map(([, y = 0]) => y)
  const [left, bottom] = [Math.min(...xs), Math.min(...ys)]
  const [wide, high] = [Math.max(...xs) - left, Math.max(...ys) - bottom]
  if (!(wide > 0 && high > 0)) return undefined
  const across = (around[2] - around[0]) / wide
  const up = (around[3] - around[1]) / high
  const place = product([1, 0, 0, 1, -left, -bottom], [across, 0, 0, up, around[0], around[1]])
  const form = copy(chosen)
  return isRef(form) ? {ref: form.ref, matrix: place} : undefined
}
