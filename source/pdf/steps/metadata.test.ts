import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Metadata, Page, Pages} from '../../types.ts'
import {closeDraft, openDraft} from '../draft.ts'
import {openPdf} from '../read/file.ts'
import {handWritten} from '../read/trial.ts'
import {decodeText, isStream} from '../read/values.ts'
import {textString} from '../write.ts'
import {pageLabels} from './labels.ts'
import {infoDictionary, metadata as step, withoutClaims} from './metadata.ts'
import {metadataStream} from './xmp.ts'

const metadata: Metadata = {
  title: 'L’été & « l’hiver »',
  author: ['Zoé', 'Max'],
  subject: 'Saisons',
  lang: 'fr-CA',
  date: '2026-11-23',
  producer: '1.2.0',
}

test('a text string survives, whatever its letters', () => {
  for (const text of ['plain', 'L’été', '😀 fin', '']) assert.equal(decodeText(textString(text).text), text)
})

test('the two forms of the metadata say the same', () => {
  const info = infoDictionary(metadata)
  const said = (key: string) => decodeText((info.get(key) as {text: string}).text)
  assert.equal(said('Title'), metadata.title)
  assert.equal(said('Author'), 'Zoé, Max')
  assert.equal(said('Creator'), 'Fascicule 1.2.0')
  assert.equal(said('CreationDate'), 'D:20261123000000Z')
  const xmp = Buffer.from(metadataStream(metadata).data).toString('utf8')
  assert.match(xmp, /L’été &#38; « l’hiver »/)
  assert.match(xmp, /<rdf:li>Zoé<\/rdf:li><rdf:li>Max<\/rdf:li>/)
  assert.match(xmp, /<xmp:CreateDate>2026-11-23T00:00:00Z</)
  assert.match(xmp, /<rdf:li>fr-CA</)
})

test('what an edition says of itself is in the metadata, in the schemas of Dublin Core and XMP', () => {
  const edition = {publisher: 'Atelier', rights: 'CC BY 4.0', isbn: '978-2-07-036822-8', version: '2.1'}
  const xmp = Buffer.from(metadataStream({...metadata, ...edition}).data).toString('utf8')
  assert.match(xmp, /<dc:publisher><rdf:Bag><rdf:li>Atelier</)
  assert.match(xmp, /<dc:rights><rdf:Alt><rdf:li xml:lang="x-default">CC BY 4.0</)
  assert.match(xmp, /<dc:identifier>urn:isbn:9782070368228</)
  assert.match(xmp, /<xmpMM:VersionID>2.1</)
  assert.match(xmp, /<xmpMM:DocumentID>uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}</)
})

test('a claim stands in the metadata where it is made, and PDF/A is told what PDF/UA is', () => {
  const said = (...claims: Parameters<typeof metadataStream>[1] & object) =>
    Buffer.from(metadataStream(metadata, claims).data).toString('utf8')
  assert.doesNotMatch(said(), /<pdf[au]a?id:/)
  assert.match(said('pdfua-1', 'pdfa-2a'), /<pdfaid:part>2<.*<pdfaid:conformance>A</)
  assert.match(said('pdfua-1', 'pdfa-3a'), /<pdfuaid:part>1<[\s\S]*<pdfaid:part>3<[\s\S]*<pdfaSchema:prefix>pdfuaid</)
})

test('without a date there is none', () => {
  const {date: _, ...undated} = metadata
  assert.ok(!infoDictionary(undated).has('CreationDate'))
  assert.ok(!infoDictionary(undated).has('ModDate'))
  assert.doesNotMatch(Buffer.from(metadataStream(undated).data).toString('utf8'), /Date/)
})

test('page labels: one range as long as the numbers go up by one', () => {
  const pages = (...labels: string[]) => labels.map(label => ({label}) as Page)
  const numbers = (...labels: string[]) => pageLabels(pages(...labels)).get('Nums')
  const from = (start: number) =>
    new Map<string, string | number>([
      ['S', 'D'],
      ['St', start],
    ])
  assert.deepEqual(numbers('1', '2', '3'), [0, from(1)])
  assert.deepEqual(numbers('1', '2', '5', '6'), [0, from(1), 2, from(5)])
  assert.deepEqual(numbers('iv', '1', '2'), [0, new Map([['P', {text: 'iv'}]]), 1, from(1)])
})

test('a draft says what it is, and no longer what it claims where the claims are taken out', () => {
  const pdf = handWritten(['<</Type /Catalog /Pages 2 0 R>>', '<</Type /Pages /Kids [] /Count 0>>'])
  const draft = openDraft(pdf, {pages: []} as unknown as Pages)
  assert.deepEqual(step(draft, {pages: {} as Pages, metadata, links: false, claims: ['pdfa-2a', 'pdfua-1']}), [])
  const read = () => {
    const file = openPdf(closeDraft(draft))
    const catalog = file.dict(file.trailer.get('Root'))
    const xmp = file.resolve(catalog?.get('Metadata'))
    const info = file.dict(file.trailer.get('Info'))
    return {catalog, info, xmp: isStream(xmp) ? Buffer.from(xmp.data).toString('utf8') : ''}
  }
  const {catalog, info, xmp} = read()
  assert.deepEqual(catalog?.get('Lang'), {text: 'fr-CA'})
  assert.deepEqual(catalog?.get('ViewerPreferences'), new Map([['DisplayDocTitle', true]]))
  assert.match(xmp, /<pdfaid:part>2</)
  assert.deepEqual(
    [...(info ?? [])].map(([key, value]) => [key, decodeText((value as {text: string}).text)]),
    [
      ['Title', metadata.title],
      ['Author', 'Zoé, Max'],
      ['Subject', 'Saisons'],
      ['Creator', 'Fascicule 1.2.0'],
      ['Producer', 'Fascicule 1.2.0'],
      ['CreationDate', 'D:20261123000000Z'],
      ['ModDate', 'D:20261123000000Z'],
    ],
  )
  withoutClaims(draft, metadata)
  const after = read()
  assert.equal(after.xmp, Buffer.from(metadataStream(metadata).data).toString('utf8'))
  assert.doesNotMatch(after.xmp, /<pdfu?aid:/)
  assert.deepEqual(after.info, info)
})

test('what is not said is not written, and keywords are one text', () => {
  const bare = infoDictionary({title: 'Été', author: [], lang: 'fr', producer: 'Atelier', keywords: ['un', 'deux']})
  assert.deepEqual([...bare.keys()], ['Title', 'Keywords', 'Creator', 'Producer'])
  assert.equal(decodeText((bare.get('Keywords') as {text: string}).text), 'un, deux')
  assert.equal(decodeText((bare.get('Creator') as {text: string}).text), 'Atelier')
  assert.ok(!infoDictionary({...metadata, subject: ''}).has('Subject'))
  assert.equal(
    (infoDictionary({...metadata, date: '2026-11-23T10:11:12.5+02:00'}).get('ModDate') as {text: string}).text,
    'D:20261123081112Z',
  )
})
