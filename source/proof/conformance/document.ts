/** What the file says of itself (Matterhorn 1.1, checkpoints 06, 07, 11, 21, 26; ISO 19005-2, 6.1, 6.6, 6.8). */

import {isStream, isString, type PdfValue} from '../../pdf/read/values.ts'
import type {Tagged} from './tagged.ts'
import type {Condition, Fault} from './types.ts'
import {openXml} from './xmp.ts'

const bad = (isBad: boolean): readonly Fault[] => (isBad ? [{}] : [])

export const documentConditions: readonly Condition[] = [
  {
    id: 'tagged',
    standard: 'pdfua',
    check: ({file, catalog}) => bad(file.dict(catalog.get('MarkInfo'))?.get('Marked') !== true),
  },
  {
    id: 'suspects',
    standard: 'pdfua',
    check: ({file, catalog}) => bad(file.dict(catalog.get('MarkInfo'))?.get('Suspects') === true),
  },
  {id: 'structure', standard: 'pdfua', check: ({tree}) => bad(!tree || tree.kids.length === 0)},
  {id: 'xmp', standard: 'pdfua', check: tagged => bad(xmpOf(tagged) === undefined)},
  {id: 'xmp-title', standard: 'pdfua', check: tagged => bad(!xmpOf(tagged)?.has('dc:title'))},
  {
    id: 'xmp-filter',
    standard: 'pdfa',
    check: ({file, catalog}) => bad(file.dict(catalog.get('Metadata'))?.has('Filter') ?? false),
  },
  {
    id: 'display-title',
    standard: 'pdfua',
    check: ({file, catalog}) => bad(file.dict(catalog.get('ViewerPreferences'))?.get('DisplayDocTitle') !== true),
  },
  {id: 'language', standard: 'pdfua', check: ({pdf}) => bad(!pdf.lang || !LANGUAGE.test(pdf.lang))},
  {id: 'encrypted', standard: 'pdfua', check: ({file}) => bad(file.trailer.has('Encrypt'))},
  {
    id: 'identifier',
    standard: 'pdfa',
    check: ({file}) => bad(file.array(file.trailer.get('ID')).length !== 2),
  },
  {id: 'intent', standard: 'pdfa', check: intents},
  {
    id: 'header',
    standard: 'pdfa',
    check: ({file}) => bad(!/^%PDF-1\.[0-7]\r?\n%[\x80-\xff]{4}/.test(head(file.bytes))),
  },
  {id: 'actions', standard: 'pdfa', check: actions},
  {id: 'attachments', standard: 'pdfa', check: attachments},
  {id: 'filters', standard: 'pdfa', check: filters},
  {id: 'claim', standard: 'pdfa', check: claim},
]

export const LANGUAGE = /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/i

const head = (bytes: Uint8Array): string => Buffer.from(bytes.subarray(0, 32)).toString('latin1')

/** The properties of the XMP packet by their names: the texts of each; undefined without a packet that can be read. */
export function xmpOf({
  file,
  catalog,
}: Pick<Tagged, 'file' | 'catalog'>): ReadonlyMap<string, readonly string[]> | undefined {
  const stream = file.resolve(catalog.get('Metadata'))
  return isStream(stream) ? openXml(Buffer.from(stream.data).toString('utf8')) : undefined
}

/** A profile of the colours that the pages use (ISO 19005-2, 6.2.3). */
function intents({file, catalog}: Tagged): readonly Fault[] {
  const all = file.array(catalog.get('OutputIntents')).map(value => file.dict(value))
  const fits = all.some(each => {
    const profile = file.resolve(each?.get('DestOutputProfile'))
    return each?.get('S') === 'GTS_PDFA1' && isStream(profile) && typeof profile.dict.get('N') === 'number'
  })
  return bad(!fits)
}

const FORBIDDEN = /^(?:Launch|Sound|Movie|ResetForm|ImportData|Hide|SetOCGState|Rendition|Trans|GoTo3DView|JavaScript)$/

/** Scripts, programs, films and forms of another kind (ISO 19005-2, 6.5; 6.4.2). */
function actions({file, catalog}: Tagged): readonly Fault[] {
  const faults: Fault[] = []
  if (catalog.has('AA')) faults.push({words: 'AA'})
  if (file.dict(catalog.get('AcroForm'))?.has('XFA')) faults.push({words: 'XFA'})
  if (file.dict(catalog.get('Names'))?.has('JavaScript')) faults.push({words: 'JavaScript'})
  for (let number = 1; number < file.size; number++) {
    const dict = file.dict({ref: number})
    for (const value of [dict, dict?.get('A'), dict?.get('OpenAction')]) {
      const kind = value instanceof Map ? value.get('S') : file.dict(value as PdfValue)?.get('S')
      if (typeof kind === 'string' && FORBIDDEN.test(kind)) faults.push({words: kind})
    }
  }
  return faults
}

/** An embedded file has both of its names, and says what it is to the document (ISO 19005-3, 6.8; ISO 14289-1, 7.11). */
function attachments(tagged: Tagged): readonly Fault[] {
  const {file} = tagged
  const part = xmpOf(tagged)?.get('pdfaid:part')?.[0]
  const faults: Fault[] = []
  for (let number = 1; number < file.size; number++) {
    const dict = file.dict({ref: number})
    if (!dict?.has('EF') || dict.get('Type') !== 'Filespec') continue
    const name = dict.get('UF') ?? dict.get('F')
    const words = isString(name) ? name.text : ''
    const isNamed = dict.has('F') && dict.has('UF') && typeof dict.get('AFRelationship') === 'string'
    if (!isNamed || part === '2') faults.push({words})
  }
  return faults
}

/** Filters that an archive may not need (ISO 19005-2, 6.1.7.2). */
function filters({file}: Tagged): readonly Fault[] {
  const faults: Fault[] = []
  for (let number = 1; number < file.size; number++) {
    const stream = file.object(number)
    if (!isStream(stream)) continue
    const filter = stream.dict.get('Filter')
    for (const name of Array.isArray(filter) ? filter : [filter]) {
      if (name === 'LZWDecode' || name === 'Crypt') faults.push({words: String(name)})
    }
    if (stream.dict.has('F')) faults.push({words: 'F'})
  }
  return faults
}

/** What it claims to be is of what there is. */
function claim(tagged: Tagged): readonly Fault[] {
  const said = xmpOf(tagged)
  const [part, level] = [said?.get('pdfaid:part')?.[0], said?.get('pdfaid:conformance')?.[0]]
  const ua = said?.get('pdfuaid:part')?.[0]
  const isWrong =
    (ua !== undefined && ua !== '1') ||
    (part === undefined) !== (level === undefined) ||
    (part !== undefined && !/^[1-4]$/.test(part))
  const undescribed =
    part !== undefined && said?.has('pdfuaid:part') && !said.get('pdfaSchema:prefix')?.includes('pdfuaid')
  return bad(isWrong || Boolean(undescribed))
}
