/** The metadata as XMP (ISO 16684-1), uncompressed, so that catalogues and search tools can read it. */
import {createHash} from 'node:crypto'
import type {Claim, Metadata} from '../../types.ts'
import type {PdfDict, PdfValue} from '../read/values.ts'
import {creator, moment} from './moment.ts'

/** The metadata stream, with the conformance that the file claims. */
export function metadataStream(metadata: Metadata, claims: readonly Claim[] = []): {dict: PdfDict; data: Uint8Array} {
  const {title, author, subject, keywords, lang, publisher, rights, isbn, version} = metadata
  const prism = prismItems(metadata)
  const date = moment(metadata)
  const items = [
    '<dc:format>application/pdf</dc:format>',
    '<dc:type><rdf:Bag><rdf:li>Text</rdf:li></rdf:Bag></dc:type>',
    localised('dc:title', title, lang),
    author.length > 0 && `<dc:creator><rdf:Seq>${author.map(item).join('')}</rdf:Seq></dc:creator>`,
    subject && localised('dc:description', subject, lang),
    keywords && `<dc:subject><rdf:Bag>${keywords.map(item).join('')}</rdf:Bag></dc:subject>`,
    keywords && `<pdf:Keywords>${escaped(keywords.join(', '))}</pdf:Keywords>`,
    publisher && `<dc:publisher><rdf:Bag>${item(publisher)}</rdf:Bag></dc:publisher>`,
    rights && localised('dc:rights', rights, lang),
    isbn && `<dc:identifier>urn:isbn:${escaped(isbn.replace(/[^0-9Xx]/g, ''))}</dc:identifier>`,
    date && `<dc:date><rdf:Seq>${item(date)}</rdf:Seq></dc:date>`,
    `<dc:language><rdf:Bag>${item(lang)}</rdf:Bag></dc:language>`,
    `<xmp:CreatorTool>${escaped(creator(metadata))}</xmp:CreatorTool>`,
    date && ['CreateDate', 'ModifyDate', 'MetadataDate'].map(name => `<xmp:${name}>${date}</xmp:${name}>`).join(''),
    `<xmpMM:DocumentID>${documentId(metadata)}</xmpMM:DocumentID>`,
    version && `<xmpMM:VersionID>${escaped(version)}</xmpMM:VersionID>`,
    rights && `<xmpRights:UsageTerms>${alternatives(rights, lang)}</xmpRights:UsageTerms>`,
    `<pdf:Producer>${escaped(creator(metadata))}</pdf:Producer>`,
    ...prism,
    ...claims.map(claim => CLAIMS[claim]),
  ]
  const isArchive = claims.some(claim => claim.startsWith('pdfa'))
  const xmp = `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/" xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"${prism.length > 0 ? ` xmlns:prism="${PRISM}"` : ''}>
${items.filter(Boolean).join('\n')}
</rdf:Description>${isArchive ? extension([...(claims.includes('pdfua-1') ? [PDFUA] : []), ...(prism.length > 0 ? [PRISM_SCHEMA] : [])]) : ''}</rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`
  const data = Buffer.from(xmp, 'utf8')
  const dict = new Map<string, PdfValue>([
    ['Type', 'Metadata'],
    ['Subtype', 'XML'],
    ['Length', data.length],
  ])
  return {dict, data}
}

const CLAIMS: Readonly<Record<Claim, string>> = {
  'pdfua-1': '<pdfuaid:part>1</pdfuaid:part>',
  'pdfa-2a': '<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>',
  'pdfa-3a': '<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>',
}

/** PRISM Basic 3.0: what catalogues of editions read. */
const PRISM = 'http://prismstandard.org/namespaces/basic/3.0/'

/** What PRISM says of an edition: its number, its day, its ISBN, and where one learns which is in force. */
const prismItems = (metadata: Metadata): string[] => {
  const {version, isbn, address} = metadata
  const date = version === undefined && isbn === undefined ? undefined : moment(metadata)
  const items = {
    edition: version,
    versionIdentifier: version,
    isbn: isbn?.replace(/[^0-9Xx-]/g, ''),
    publicationDate: date?.slice(0, 10),
    url: address,
  }
  return Object.entries(items).flatMap(([name, value]) =>
    value === undefined ? [] : [`<prism:${name}>${escaped(value)}</prism:${name}>`],
  )
}

/** A schema that PDF/A does not know, which the file describes. */
interface Described {
  readonly name: string
  readonly namespace: string
  readonly prefix: string
  readonly properties: readonly {
    readonly name: string
    readonly type: string
    readonly category: 'internal' | 'external'
    readonly about: string
  }[]
}

const PDFUA: Described = {
  name: 'PDF/UA identification schema',
  namespace: 'http://www.aiim.org/pdfua/ns/id/',
  prefix: 'pdfuaid',
  properties: [
    {name: 'part', type: 'Integer', category: 'internal', about: 'Part of ISO 14289 that the file conforms to'},
  ],
}

const external = (name: string, about: string) => ({name, type: 'Text', category: 'external', about}) as const

const PRISM_SCHEMA: Described = {
  name: 'PRISM basic metadata',
  namespace: PRISM,
  prefix: 'prism',
  properties: [
    external('edition', 'Edition of the publication'),
    external('versionIdentifier', 'Version of the publication'),
    external('isbn', 'ISBN of the publication in this form'),
    external('publicationDate', 'Day on which the edition was published'),
    external('url', 'Address that tells which edition is in force'),
  ],
}

/** The descriptions of schemas that a file of PDF/A uses (ISO 19005-2, 6.6.2.3); none where it uses those of the standard. */
const extension = (schemas: readonly Described[]): string => {
  if (schemas.length === 0) return ''
  const described = schemas.map(
    ({name, namespace, prefix, properties}) => `<rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>${name}</pdfaSchema:schema>
<pdfaSchema:namespaceURI>${namespace}</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>${prefix}</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq>${properties.map(describedProperty).join('')}</rdf:Seq></pdfaSchema:property>
</rdf:li>`,
  )
  return `
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag>${described.join('')}</rdf:Bag></pdfaExtension:schemas>
</rdf:Description>`
}

const describedProperty = ({name, type, category, about}: Described['properties'][number]): string =>
  `<rdf:li rdf:parseType="Resource">
<pdfaProperty:name>${name}</pdfaProperty:name>
<pdfaProperty:valueType>${type}</pdfaProperty:valueType>
<pdfaProperty:category>${category}</pdfaProperty:category>
<pdfaProperty:description>${about}</pdfaProperty:description>
</rdf:li>
`

/** The same for every edition of a publication: made of what names it. */
const documentId = ({isbn, title, author, publisher, lang}: Metadata): string => {
  const digest = createHash('sha256')
    .update(JSON.stringify([isbn, title, author, publisher, lang]))
    .digest('hex')
  const parts = [digest.slice(0, 8), digest.slice(8, 12), `5${digest.slice(13, 16)}`, `8${digest.slice(17, 20)}`]
  return `uuid:${parts.join('-')}-${digest.slice(20, 32)}`
}

const localised = (name: string, text: string, lang: string): string => `<${name}>${alternatives(text, lang)}</${name}>`

const alternatives = (text: string, lang: string): string =>
  `<rdf:Alt><rdf:li xml:lang="x-default">${escaped(text)}</rdf:li><rdf:li xml:lang="${escaped(lang)}">${escaped(text)}</rdf:li></rdf:Alt>`

const item = (value: string): string => `<rdf:li>${escaped(value)}</rdf:li>`

const escaped = (value: string): string =>
  value.replace(/[&<>"]/g, sign => `&#${sign.charCodeAt(0)};`).replace(/(?![\t\n\r])\p{Cc}/gu, '')
