/** What a file for the press says of itself (ISO 15930-7, 6.4, 6.5). */
import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Metadata, Pages} from '../../types.ts'
import {closeDraft, openDraft, type StepContext} from '../draft.ts'
import {openPdf} from '../read/file.ts'
import {handWritten} from '../read/trial.ts'
import {isStream} from '../read/values.ts'
import {textString} from '../write.ts'
import {pressMetadata} from './press-metadata.ts'

const metadata: Metadata = {title: 'Été', author: ['Zoé'], lang: 'fr-CA', date: '2026-11-23', producer: '1.2.0'}
const written = (more: Partial<Metadata> = {}, claims = true) => {
  const pdf = handWritten(['<</Type /Catalog /Pages 2 0 R>>', '<</Type /Pages /Kids [] /Count 0>>'])
  const draft = openDraft(pdf, {pages: []} as unknown as Pages)
  const press = {claims} as unknown as NonNullable<StepContext['press']>
  assert.deepEqual(
    pressMetadata(draft, {pages: {} as Pages, metadata: {...metadata, ...more}, links: false, press}),
    [],
  )
  const bytes = closeDraft(draft)
  const file = openPdf(bytes)
  const catalog = file.dict(file.trailer.get('Root'))
  const xmp = file.resolve(catalog?.get('Metadata'))
  assert.ok(isStream(xmp))
  assert.equal(xmp.dict.get('Length'), xmp.data.length)
  assert.deepEqual([xmp.dict.get('Type'), xmp.dict.get('Subtype')], ['Metadata', 'XML'])
  const text = Buffer.from(xmp.data).toString('utf8')
  const said = [...text.matchAll(/<((?:xmp|xmpMM|pdf|pdfxid):\w+)>([^<]*)</g)].map(([, name, value]) => [name, value])
  return {bytes, catalog, info: file.dict(file.trailer.get('Info')), text, said}
}

test('its version, that nothing is trapped, and the language that it is read in', () => {
  const {bytes, catalog, info} = written()
  assert.equal(Buffer.from(bytes).toString('latin1', 0, 8), '%PDF-1.6')
  assert.equal(info?.get('Trapped'), 'False')
  assert.deepEqual(info?.get('Title'), textString('Été'))
  assert.deepEqual(catalog?.get('Lang'), {text: 'fr-CA'})
  assert.deepEqual(catalog?.get('ViewerPreferences'), new Map([['DisplayDocTitle', true]]))
})

test('each property of the standard stands in it once, in a description of its own', () => {
  const {said, text} = written()
  const values = Object.fromEntries(said)
  assert.equal(said.length, Object.keys(values).length)
  const {'xmpMM:DocumentID': id, ...others} = values
  assert.match(String(id), /^uuid:[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-8[\da-f]{3}-[\da-f]{12}$/)
  assert.deepEqual(others, {
    'xmp:CreatorTool': 'Fascicule 1.2.0',
    'xmp:CreateDate': '2026-11-23T00:00:00Z',
    'xmp:ModifyDate': '2026-11-23T00:00:00Z',
    'xmp:MetadataDate': '2026-11-23T00:00:00Z',
    'pdf:Producer': 'Fascicule 1.2.0',
    'xmpMM:VersionID': '1',
    'xmpMM:RenditionClass': 'default',
    'pdf:Trapped': 'False',
    'pdfxid:GTS_PDFXVersion': 'PDF/X-4',
  })
  assert.match(
    text,
    /<\/rdf:Description><rdf:Description rdf:about="" [^>]*xmlns:pdfxid="http:\/\/www\.npes\.org\/pdfx\/ns\/id\/">\n/,
  )
  assert.match(text, /<\/rdf:Description>\n<\/rdf:RDF>/)
})

test('what an edition says of its version is not said twice; what is not claimed is not said', () => {
  assert.deepEqual(
    written({version: '2.1'}).said.filter(([name]) => name === 'xmpMM:VersionID'),
    [['xmpMM:VersionID', '2.1']],
  )
  assert.doesNotMatch(written({}, false).text, /<pdfxid:/)
})
