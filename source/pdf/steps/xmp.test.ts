/** The whole of what a file says of itself in XMP (ISO 16684-1), letter by letter. */
import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Claim, Metadata} from '../../types.ts'
import {metadataStream} from './xmp.ts'

const plain: Metadata = {title: 'Été', author: [], lang: 'fr', producer: '1.2.0'}
const edition: Metadata = {
  title: 'L’été & « l’hiver » <1>',
  author: ['Zoé', 'Max "le petit"'],
  subject: 'Saisons\u0007\n',
  keywords: ['été', 'neige & glace'],
  lang: 'fr-CA',
  date: '2026-11-23',
  producer: 'Atelier 3',
  publisher: 'Presse & Cie',
  rights: 'CC BY 4.0',
  isbn: '978-2-07-036822-8',
  version: '2.1',
  address: 'https://exemple.org/a?b&c',
}
const said = (metadata: Metadata, ...claims: Claim[]) => {
  const {dict, data} = metadataStream(metadata, claims)
  assert.deepEqual(
    [...dict],
    [
      ['Type', 'Metadata'],
      ['Subtype', 'XML'],
      ['Length', data.length],
    ],
  )
  return Buffer.from(data).toString('utf8')
}
const between = (text: string, from: string, to: string) => text.split(from)[1]?.split(to)[0]

test('the packet, its namespaces, and what every file says', () => {
  assert.equal(
    said(plain),
    `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/" xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:type><rdf:Bag><rdf:li>Text</rdf:li></rdf:Bag></dc:type>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Été</rdf:li><rdf:li xml:lang="fr">Été</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>fr</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>Fascicule 1.2.0</xmp:CreatorTool>
<xmpMM:DocumentID>uuid:aa25de46-ce72-517f-873d-5332a4b04d1b</xmpMM:DocumentID>
<pdf:Producer>Fascicule 1.2.0</pdf:Producer>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`,
  )
})

test('what an edition says, in Dublin Core, XMP and PRISM', () => {
  const namespaces = 'xmlns:prism="http://prismstandard.org/namespaces/basic/3.0/">\n'
  assert.equal(
    between(said(edition), namespaces, '\n</rdf:Description>'),
    `<dc:format>application/pdf</dc:format>
<dc:type><rdf:Bag><rdf:li>Text</rdf:li></rdf:Bag></dc:type>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">L’été &#38; « l’hiver » &#60;1&#62;</rdf:li><rdf:li xml:lang="fr-CA">L’été &#38; « l’hiver » &#60;1&#62;</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>Zoé</rdf:li><rdf:li>Max &#34;le petit&#34;</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">Saisons
</rdf:li><rdf:li xml:lang="fr-CA">Saisons
</rdf:li></rdf:Alt></dc:description>
<dc:subject><rdf:Bag><rdf:li>été</rdf:li><rdf:li>neige &#38; glace</rdf:li></rdf:Bag></dc:subject>
<pdf:Keywords>été, neige &#38; glace</pdf:Keywords>
<dc:publisher><rdf:Bag><rdf:li>Presse &#38; Cie</rdf:li></rdf:Bag></dc:publisher>
<dc:rights><rdf:Alt><rdf:li xml:lang="x-default">CC BY 4.0</rdf:li><rdf:li xml:lang="fr-CA">CC BY 4.0</rdf:li></rdf:Alt></dc:rights>
<dc:identifier>urn:isbn:9782070368228</dc:identifier>
<dc:date><rdf:Seq><rdf:li>2026-11-23T00:00:00Z</rdf:li></rdf:Seq></dc:date>
<dc:language><rdf:Bag><rdf:li>fr-CA</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>Atelier 3</xmp:CreatorTool>
<xmp:CreateDate>2026-11-23T00:00:00Z</xmp:CreateDate><xmp:ModifyDate>2026-11-23T00:00:00Z</xmp:ModifyDate><xmp:MetadataDate>2026-11-23T00:00:00Z</xmp:MetadataDate>
<xmpMM:DocumentID>uuid:58ffa822-d1c6-5835-8ddb-52696d81c3df</xmpMM:DocumentID>
<xmpMM:VersionID>2.1</xmpMM:VersionID>
<xmpRights:UsageTerms><rdf:Alt><rdf:li xml:lang="x-default">CC BY 4.0</rdf:li><rdf:li xml:lang="fr-CA">CC BY 4.0</rdf:li></rdf:Alt></xmpRights:UsageTerms>
<pdf:Producer>Atelier 3</pdf:Producer>
<prism:edition>2.1</prism:edition>
<prism:versionIdentifier>2.1</prism:versionIdentifier>
<prism:isbn>978-2-07-036822-8</prism:isbn>
<prism:publicationDate>2026-11-23</prism:publicationDate>
<prism:url>https://exemple.org/a?b&#38;c</prism:url>`,
  )
})

test('what PRISM is told of a publication that is none of an edition', () => {
  const items = (more: Partial<Metadata>) =>
    [...said({...plain, date: '2026-11-23', ...more}).matchAll(/<prism:(\w+)>([^<]*)</g)].map(([, ...item]) =>
      item.join(' '),
    )
  assert.deepEqual(items({}), [])
  assert.deepEqual(items({address: 'https://exemple.org'}), ['url https://exemple.org'])
  assert.deepEqual(items({isbn: 'ISBN 2-07-036822-x'}), ['isbn 2-07-036822-x', 'publicationDate 2026-11-23'])
  assert.deepEqual(items({version: '2'}), ['edition 2', 'versionIdentifier 2', 'publicationDate 2026-11-23'])
  assert.match(said({...plain, isbn: '2-07-036822-x'}), /urn:isbn:207036822x</)
})

test('an identifier is the same for each version of a publication, and another for another publication', () => {
  const of = (more: Partial<Metadata>) => between(said({...edition, ...more}), '<xmpMM:DocumentID>', '<')
  assert.match(of({}) ?? '', /^uuid:[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-8[\da-f]{3}-[\da-f]{12}$/)
  for (const same of [{version: '3'}, {date: '2027-01-01'}, {subject: 'Autre'}]) assert.equal(of(same), of({}))
  for (const other of [{isbn: '1'}, {title: 'Autre'}, {author: ['Zoé']}, {publisher: 'Autre'}, {lang: 'en'}])
    assert.notEqual(of(other), of({}), JSON.stringify(other))
})

test('each claim as its standard has it', () => {
  const ids = (...claims: Claim[]) =>
    [...said(plain, ...claims).matchAll(/<(pdfu?aid:\w+)>(\w+)</g)].map(([, ...id]) => id.join(' '))
  assert.deepEqual(ids(), [])
  assert.deepEqual(ids('pdfua-1'), ['pdfuaid:part 1'])
  assert.deepEqual(ids('pdfa-2a'), ['pdfaid:part 2', 'pdfaid:conformance A'])
  assert.deepEqual(ids('pdfa-3a', 'pdfua-1'), ['pdfaid:part 3', 'pdfaid:conformance A', 'pdfuaid:part 1'])
})

/** A schema as PDF/A wants it described. */
const described = (name: string, address: string, prefix: string, properties: readonly string[][]) =>
  `<rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>${name}</pdfaSchema:schema>
<pdfaSchema:namespaceURI>${address}</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>${prefix}</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq>${properties
    .map(
      ([name, type, category, about]) => `<rdf:li rdf:parseType="Resource">
<pdfaProperty:name>${name}</pdfaProperty:name>
<pdfaProperty:valueType>${type}</pdfaProperty:valueType>
<pdfaProperty:category>${category}</pdfaProperty:category>
<pdfaProperty:description>${about}</pdfaProperty:description>
</rdf:li>
`,
    )
    .join('')}</rdf:Seq></pdfaSchema:property>
</rdf:li>`
const universal = described('PDF/UA identification schema', 'http://www.aiim.org/pdfua/ns/id/', 'pdfuaid', [
  ['part', 'Integer', 'internal', 'Part of ISO 14289 that the file conforms to'],
])
const prism = described(
  'PRISM basic metadata',
  'http://prismstandard.org/namespaces/basic/3.0/',
  'prism',
  [
    ['edition', 'Edition of the publication'],
    ['versionIdentifier', 'Version of the publication'],
    ['isbn', 'ISBN of the publication in this form'],
    ['publicationDate', 'Day on which the edition was published'],
    ['url', 'Address that tells which edition is in force'],
  ].map(([name = '', about = '']) => [name, 'Text', 'external', about]),
)

test('an archive describes the schemas that its standard does not know, and no other file does (ISO 19005-2, 6.6.2.3)', () => {
  const extension = (metadata: Metadata, ...claims: Claim[]) =>
    between(said(metadata, ...claims), '</rdf:Description>', '</rdf:RDF>')
  const around = (schemas: string) => `
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag>${schemas}</rdf:Bag></pdfaExtension:schemas>
`
  assert.equal(extension(plain, 'pdfa-2a'), '')
  assert.equal(extension(edition, 'pdfua-1'), '')
  assert.equal(extension(edition), '')
  assert.equal(extension(plain, 'pdfua-1', 'pdfa-2a'), around(universal))
  assert.equal(extension(edition, 'pdfa-2a'), around(prism))
  assert.equal(extension(edition, 'pdfa-3a', 'pdfua-1'), around(universal + prism))
})
