import type {Metadata} from '../../types.ts'
import type {Draft, Step} from '../draft.ts'
import {isRef, type PdfDict, type PdfValue} from '../read/values.ts'
import {textString} from '../write.ts'
import {creator, moment} from './moment.ts'
import {metadataStream} from './xmp.ts'

/** Says what the file is: information dictionary, XMP, language, and that a reader shows its title. */
export const metadata: Step = (draft, {metadata: said, claims = []}) => {
  const {entries, allocate, put} = draft
  draft.info = put(allocate(), infoDictionary(said))
  entries.set('Lang', textString(said.lang))
  entries.set('ViewerPreferences', new Map([['DisplayDocTitle', true]]))
  entries.set('Metadata', {ref: put(allocate(), metadataStream(said, claims))})
  return []
}

/** Takes the claims out of a draft that is finished. */
export function withoutClaims({entries, put}: Draft, said: Metadata): void {
  const stream = entries.get('Metadata')
  if (isRef(stream)) put(stream.ref, metadataStream(said))
}

/** The document information dictionary. Dates stand in it only where the metadata has one. */
export function infoDictionary(metadata: Metadata): PdfDict {
  const date = moment(metadata)
  const stamp = date && {text: `D:${date.replace(/[-:T]/g, '')}`}
  return new Map<string, PdfValue>([
    ['Title', textString(metadata.title)],
    ...optional('Author', metadata.author.join(', ') || undefined),
    ...optional('Subject', metadata.subject),
    ...optional('Keywords', metadata.keywords?.join(', ')),
    ['Creator', textString(creator(metadata))],
    ['Producer', textString(creator(metadata))],
    ...(stamp
      ? ([
          ['CreationDate', stamp],
          ['ModDate', stamp],
        ] as const)
      : []),
  ])
}

const optional = (key: string, value: string | undefined): (readonly [string, PdfValue])[] =>
  value === undefined || value === '' ? [] : [[key, textString(value)]]
