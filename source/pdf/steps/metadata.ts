import type {Metadata} from '../../types.ts'
import type {Step} from '../draft.ts'
import type {PdfDict, PdfValue} from '../read/values.ts'
import {textString} from '../write.ts'

/** Says what the file is: information dictionary, XMP, language, and that a reader shows its title. */
export const metadata: Step = (draft, {metadata: said}) => {
  const {entries, allocate, put} = draft
  draft.info = put(allocate(), infoDictionary(said))
  entries.set('Lang', textString(said.lang))
  entries.set('ViewerPreferences', new Map([['DisplayDocTitle', true]]))
  entries.set('Metadata', {ref: put(allocate(), metadataStream(said))})
  return []
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

/** The same metadata as XMP (ISO 16684-1), uncompressed, so that catalogues and search tools can read it. */
export function metadataStream(metadata: Metadata): {dict: PdfDict; data: Uint8Array} {
  const date = moment(metadata)
  const items = [
    '<dc:format>application/pdf</dc:format>',
    `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped(metadata.title)}</rdf:li></rdf:Alt></dc:title>`,
    metadata.author.length > 0 && `<dc:creator><rdf:Seq>${metadata.author.map(item).join('')}</rdf:Seq></dc:creator>`,
    metadata.subject &&
      `<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${escaped(metadata.subject)}</rdf:li></rdf:Alt></dc:description>`,
    metadata.keywords && `<dc:subject><rdf:Bag>${metadata.keywords.map(item).join('')}</rdf:Bag></dc:subject>`,
    metadata.keywords && `<pdf:Keywords>${escaped(metadata.keywords.join(', '))}</pdf:Keywords>`,
    `<dc:language><rdf:Bag>${item(metadata.lang)}</rdf:Bag></dc:language>`,
    `<xmp:CreatorTool>${escaped(creator(metadata))}</xmp:CreatorTool>`,
    date && `<xmp:CreateDate>${date}</xmp:CreateDate><xmp:ModifyDate>${date}</xmp:ModifyDate>`,
    `<pdf:Producer>${escaped(creator(metadata))}</pdf:Producer>`,
  ]
  const xmp = `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
${items.filter(Boolean).join('\n')}
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`
  const data = Buffer.from(xmp, 'utf8')
  const dict = new Map<string, PdfValue>([
    ['Type', 'Metadata'],
    ['Subtype', 'XML'],
    ['Length', data.length],
  ])
  return {dict, data}
}

/** What made the file: «Fascicule 1.2.0». */
const creator = ({producer}: Metadata): string => (/^\d/.test(producer) ? `Fascicule ${producer}` : producer)

/** The date as a moment in universal time, `2026-11-23T00:00:00Z`; a date alone is its midnight. */
const moment = ({date}: Metadata): string | undefined => {
  const time = date === undefined ? Number.NaN : Date.parse(date)
  return Number.isNaN(time) ? undefined : `${new Date(time).toISOString().slice(0, 19)}Z`
}

const optional = (key: string, value: string | undefined): (readonly [string, PdfValue])[] =>
  value === undefined || value === '' ? [] : [[key, textString(value)]]

const item = (value: string): string => `<rdf:li>${escaped(value)}</rdf:li>`

const escaped = (value: string): string =>
  value.replace(/[&<>"]/g, sign => `&#${sign.charCodeAt(0)};`).replace(/(?![\t\n\r])\p{Cc}/gu, '')
