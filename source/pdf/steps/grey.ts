import {deflateSync} from 'node:zlib'
import type {Finding} from '../../types.ts'
import type {Draft, Step} from '../draft.ts'
import {greyContent, greyOf} from '../grey/content.ts'
import {hasColours} from '../grey/pictures.ts'
import {flatColour, recoloured} from '../press/shadings.ts'
import {parseBody, streamBytes} from '../read/file.ts'
import {isRef, isStream, type PdfDict, type PdfStream, type PdfValue} from '../read/values.ts'

/**
 * Everything that is painted in greys: contents, forms, patterns, gradients, groups. What other steps changed is taken as it is
 * now; pictures came as greys. A picture that could not be read is told.
 */
export const grey: Step = draft => {
  const {file, objects, sheets, put, allocate} = draft
  const now = (number: number): PdfValue => {
    const raw = objects.get(number)
    return raw ? parseBody(raw, length => file.resolve(length)) : null
  }
  const contents = new Map<number, PdfDict | undefined>()
  for (const {leaf} of sheets) {
    const page = now(leaf.ref)
    if (!(page instanceof Map)) continue
    const resources = file.dict(leaf.dict.get('Resources'))
    const found = page.get('Contents')
    const list = isRef(found) ? now(found.ref) : (found ?? null)
    for (const value of Array.isArray(list) ? [...list] : [found ?? null])
      if (isRef(value)) contents.set(value.ref, resources)
    const group = greyGroup(draft, page)
    if (group) put(leaf.ref, group)
  }
  const findings: Finding[] = []
  for (const number of [...objects.keys()]) {
    const value = now(number)
    if (value instanceof Map) {
      const shading =
        value.get('PatternType') === 2 ? file.dict(value.get('Shading')) : value.has('ShadingType') ? value : undefined
      const made =
        shading && recoloured(file, shading, 'DeviceGray', greyOf, stream => ({ref: put(allocate(), stream)}))
      if (made) put(number, shading === value ? made : new Map(value).set('Shading', made))
      continue
    }
    if (!isStream(value)) continue
    const {dict} = value
    const isPainted = dict.get('Subtype') === 'Form' || dict.get('PatternType') === 1
    if (contents.has(number)) put(number, repainted(draft, value, contents.get(number)))
    else if (isPainted) {
      const made = repainted(draft, value, file.dict(dict.get('Resources')) ?? first(contents))
      put(number, {...made, dict: greyGroup(draft, made.dict) ?? made.dict})
    } else if (dict.get('Subtype') === 'Image' && hasColours(file, dict))
      findings.push({place: undefined, rule: 'picture-grey', severity: 'warning', values: {object: number}})
  }
  return findings
}

const first = (contents: ReadonlyMap<number, PdfDict | undefined>): PdfDict | undefined => [...contents.values()][0]

function repainted({file}: Draft, stream: PdfStream, resources: PdfDict | undefined): PdfStream {
  const patterns = file.dict(resources?.get('Pattern'))
  const content = greyContent(streamBytes(stream), name => flatColour(file, file.dict(patterns?.get(name))))
  const data = deflateSync(content, {level: 9})
  const dict = new Map<string, PdfValue>(stream.dict).set('Filter', 'FlateDecode').set('Length', data.length)
  dict.delete('DecodeParms')
  return {dict, data}
}

/** With its transparency blended in greys; undefined where there is none to change. */
function greyGroup({file}: Draft, dict: PdfDict): PdfDict | undefined {
  const group = file.dict(dict.get('Group'))
  if (!group?.has('CS') || group.get('CS') === 'DeviceGray') return undefined
  return new Map(dict).set('Group', new Map(group).set('CS', 'DeviceGray'))
}
