/** The objects of a file, whatever they are for (ISO 19005-2, 6.1.12, 6.1.13, 6.2.5, 6.2.6, 6.2.10, 6.9 to 6.11). */
import {isStream, isString, type PdfDict, type PdfValue} from '../../pdf/read/values.ts'
import type {Tagged} from './tagged.ts'
import type {Condition, Fault} from './types.ts'

/** Every object of a file that has keys. */
function* dictsOf({file}: Tagged): Generator<PdfDict> {
  for (let number = 1; number < file.size; number++) {
    const object = file.object(number)
    if (object instanceof Map) yield object as PdfDict
    else if (isStream(object)) yield object.dict
  }
}

/** The first `words` of a kind are enough to find it by. */
const faults = (words: Iterable<string>): readonly Fault[] => [...new Set(words)].map(each => ({words: each}))

const BLENDS =
  /^(?:Normal|Compatible|Multiply|Screen|Overlay|Darken|Lighten|ColorDodge|ColorBurn|HardLight|SoftLight|Difference|Exclusion|Hue|Saturation|Color|Luminosity)$/
const INTENTS = /^(?:RelativeColorimetric|AbsoluteColorimetric|Perceptual|Saturation)$/

/** Numbers, strings and names that a reader need not take (6.1.13), and the sides of pages. */
const [largest, longestString, longestName, most] = [2_147_483_647, 32_767, 127, 8_388_607]
const [shortestSide, longestSide] = [3, 14_400]

export const objectConditions: readonly Condition[] = [
  {
    id: 'graphics-states',
    standard: 'pdfa',
    check: tagged => {
      const wrong: string[] = []
      const look = (state: PdfDict | undefined): void => {
        for (const key of ['TR', 'HTP']) if (state?.has(key)) wrong.push(key)
        const transfer = state?.get('TR2')
        if (transfer !== undefined && transfer !== 'Default') wrong.push('TR2')
        const {file} = tagged
        for (const blend of [state?.get('BM') ?? null, ...file.array(state?.get('BM'))])
          if (typeof blend === 'string' && !BLENDS.test(blend)) wrong.push(blend)
        const intent = state?.get('RI')
        if (typeof intent === 'string' && !INTENTS.test(intent)) wrong.push(intent)
      }
      for (const dict of dictsOf(tagged)) {
        if (dict.get('Type') === 'ExtGState') look(dict)
        const states = tagged.file.dict(dict.get('ExtGState'))
        const own = states ?? tagged.file.dict(tagged.file.dict(dict.get('Resources'))?.get('ExtGState'))
        for (const value of own?.values() ?? []) look(tagged.file.dict(value))
        const intent = dict.get('Subtype') === 'Image' ? dict.get('Intent') : undefined
        if (typeof intent === 'string' && !INTENTS.test(intent)) wrong.push(intent)
      }
      return faults(wrong)
    },
  },
  {
    id: 'limits',
    standard: 'pdfa',
    check: tagged => {
      const wrong: string[] = tagged.file.size - 1 > most ? [String(tagged.file.size - 1)] : []
      const look = (value: PdfValue, depth: number): void => {
        if (typeof value === 'number' && Number.isInteger(value) && Math.abs(value) > largest) wrong.push(String(value))
        else if (typeof value === 'string' && Buffer.byteLength(value) > longestName) wrong.push(value.slice(0, 40))
        else if (isString(value) && value.text.length > longestString) wrong.push(`${value.text.slice(0, 40)}…`)
        else if (depth > 20) return
        else if (Array.isArray(value)) for (const item of value as readonly PdfValue[]) look(item, depth + 1)
        else if (value instanceof Map) for (const item of value.values()) look(item, depth + 1)
      }
      for (const dict of dictsOf(tagged)) look(dict, 0)
      for (const {boxes} of tagged.pdf.pages) {
        for (const [left, bottom, right, top] of Object.values(boxes)) {
          const sides = [right - left, top - bottom]
          if (sides.some(side => side < shortestSide || side > longestSide)) wrong.push(sides.join(' × '))
        }
      }
      return faults(wrong)
    },
  },
  {
    id: 'layers',
    standard: 'pdfa',
    check: ({file, catalog}) => {
      const properties = file.dict(catalog.get('OCProperties'))
      const all = [properties?.get('D') ?? null, ...file.array(properties?.get('Configs'))].flatMap(value => {
        const dict = file.dict(value)
        return dict ? [dict] : []
      })
      const names = all.map(dict => {
        const name = dict.get('Name')
        return isString(name) ? name.text : ''
      })
      return faults([
        ...names.filter((name, index) => name === '' || names.indexOf(name) !== index).map(name => name || 'Name'),
        ...all.flatMap(dict => (dict.has('AS') ? ['AS'] : [])),
      ])
    },
  },
  {
    id: 'catalog-keys',
    standard: 'pdfa',
    check: tagged => {
      const {file, catalog, pdf} = tagged
      const found = ['Requirements', 'NeedsRendering'].filter(key => catalog.has(key))
      if (file.dict(catalog.get('Names'))?.has('AlternatePresentations')) found.push('AlternatePresentations')
      for (const key of file.dict(catalog.get('Perms'))?.keys() ?? [])
        if (!/^(?:UR3|DocMDP)$/.test(key)) found.push(key)
      for (const {ref} of pdf.pages) {
        const page = file.dict({ref})
        for (const key of ['PresSteps', 'AA']) if (page?.has(key)) found.push(key)
      }
      return faults(found)
    },
  },
]
