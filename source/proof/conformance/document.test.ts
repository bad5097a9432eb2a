/** What a file says of itself, on files written by hand (Matterhorn 1.1; ISO 19005-2, 6.1, 6.2.3, 6.5 and 6.6; 19005-3, 6.8). */
import assert from 'node:assert/strict'
import {test} from 'node:test'
import {stream} from '../../pdf/read/trial.ts'
import {documentConditions, LANGUAGE} from './document.ts'
import {faultsOf, wordsOf} from './judging.testing.ts'
import type {Tagged} from './tagged.ts'

/** Whether a condition is met by a catalog of these entries. */
const isMet = (id: string, entries: string, ...objects: readonly string[]): boolean =>
  faultsOf(id, [`<</Type /Catalog ${entries}>>`, ...objects]).length === 0
const packet = (inner: string, entries = ''): string =>
  stream(`<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF><rdf:Description ${inner}</rdf:RDF></x:xmpmeta>`, entries)

test('a tagged file says so, and is sure of it', () => {
  assert.ok(isMet('tagged', '/MarkInfo <</Marked true>>'))
  assert.ok(!isMet('tagged', '/MarkInfo <</Marked false>>'))
  assert.ok(!isMet('tagged', ''))
  assert.ok(isMet('suspects', '/MarkInfo <</Suspects false>>'))
  assert.ok(isMet('suspects', ''))
  assert.ok(!isMet('suspects', '/MarkInfo <</Suspects true>>'))
})

test('a structure tree is one that has elements', () => {
  assert.ok(!isMet('structure', ''))
  assert.ok(!isMet('structure', '/StructTreeRoot 2 0 R', '<</K []>>'))
  assert.ok(isMet('structure', '/StructTreeRoot 2 0 R', '<</K [3 0 R]>>', '<</S /P>>'))
})

test('metadata: XML with a title, not packed', () => {
  const title = '><dc:title><rdf:li>Essai</rdf:li></dc:title></rdf:Description>'
  const found = (inner: string, entries?: string) =>
    ['xmp', 'xmp-title', 'xmp-filter'].filter(id => !isMet(id, '/Metadata 2 0 R', packet(inner, entries)))
  assert.deepEqual(found(title), [])
  assert.deepEqual(found('></rdf:Description>'), ['xmp-title'])
  assert.deepEqual(found('>'), ['xmp', 'xmp-title'], 'no XML')
  assert.deepEqual(found(title, '/Filter /ASCIIHexDecode'), ['xmp-filter'])
  assert.deepEqual(
    ['xmp', 'xmp-title', 'xmp-filter'].filter(id => !isMet(id, '')),
    ['xmp', 'xmp-title'],
  )
})

test('the title is shown', () => {
  assert.ok(isMet('display-title', '/ViewerPreferences <</DisplayDocTitle true>>'))
  assert.ok(!isMet('display-title', '/ViewerPreferences <</DisplayDocTitle false>>'))
  assert.ok(!isMet('display-title', ''))
})

test('the language is a code', () => {
  for (const code of ['fr', 'FR', 'fr-CA', 'zh-Hant-TW', 'de-1996']) {
    assert.match(code, LANGUAGE)
    assert.ok(isMet('language', `/Lang (${code})`), code)
  }
  for (const code of ['', 'f', 'fr_CA', 'fr-', 'français', ' fr', 'fr ', 'abcdefghi', 'fr-abcdefghi']) {
    assert.doesNotMatch(code, LANGUAGE)
    assert.ok(!isMet('language', `/Lang (${code})`), code)
  }
  assert.ok(!isMet('language', ''))
})

test('the trailer: no encryption, an identifier of two parts', () => {
  const faults = (entries: string) =>
    ['encrypted', 'identifier'].filter(id => faultsOf(id, ['<</Type /Catalog>>'], `/Root 1 0 R ${entries}`).length > 0)
  assert.deepEqual(faults('/ID [(a) (b)]'), [])
  assert.deepEqual(faults('/ID [(a)]'), ['identifier'])
  assert.deepEqual(faults(''), ['identifier'])
  assert.deepEqual(faults('/ID [(a) (b)] /Encrypt <</Filter /Standard>>'), ['encrypted'])
})

test('an output intent of PDF/A with a profile that tells its channels', () => {
  const intents = (intent: string, profile = stream('', '/N 3')) =>
    isMet('intent', `/OutputIntents [${intent}]`, profile)
  assert.ok(intents('<</S /GTS_PDFA1 /DestOutputProfile 2 0 R>>'))
  assert.ok(intents('<</S /GTS_PDFX>> <</S /GTS_PDFA1 /DestOutputProfile 2 0 R>>'))
  assert.ok(!intents('<</S /GTS_PDFX /DestOutputProfile 2 0 R>>'))
  assert.ok(!intents('<</S /GTS_PDFA1>>'))
  assert.ok(!intents('<</S /GTS_PDFA1 /DestOutputProfile 2 0 R>>', stream('')))
  assert.ok(!intents('<</S /GTS_PDFA1 /DestOutputProfile 2 0 R>>', '<</N 3>>'), 'a profile is a stream')
  assert.ok(!isMet('intent', ''))
})

test('the header: a version up to 1.7, then four bytes of no text', () => {
  const condition = documentConditions.find(({id}) => id === 'header')
  const header = (first: string) =>
    condition?.check({file: {bytes: Buffer.from(`${first}1 0 obj`, 'latin1')}} as unknown as Tagged).length === 0
  assert.ok(header('%PDF-1.0\n%\x80\xff\xe2\xe3\n'))
  assert.ok(header('%PDF-1.7\r\n%\xe2\xe3\xcf\xd3\n'))
  assert.ok(!header('%PDF-1.8\n%\xe2\xe3\xcf\xd3\n'))
  assert.ok(!header('%PDF-2.0\n%\xe2\xe3\xcf\xd3\n'))
  assert.ok(!header('%PDF-1.7\n%\xe2\xe3\xcfA\n'))
  assert.ok(!header('%PDF-1.7\n'))
  assert.ok(!header('\n%PDF-1.7\n%\xe2\xe3\xcf\xd3\n'))
})

test('actions that a reader would run, wherever they stand', () => {
  const found = (entries: string, ...objects: readonly string[]) =>
    wordsOf('actions', [`<</Type /Catalog ${entries}>>`, ...objects])
  assert.deepEqual(found(''), [])
  assert.deepEqual(found('/AA <<>>'), ['AA'])
  assert.deepEqual(found('/AcroForm <</XFA []>>'), ['XFA'])
  assert.deepEqual(found('/AcroForm <</Fields []>>'), [])
  assert.deepEqual(found('/Names <</JavaScript 1>>'), ['JavaScript'])
  assert.deepEqual(found('/Names <</Dests 1>>'), [])
  for (const kind of 'Launch Sound Movie ResetForm ImportData Hide SetOCGState Rendition Trans GoTo3DView JavaScript'.split(
    ' ',
  ))
    assert.deepEqual(found('', `<</S /${kind}>>`), [kind])
  assert.deepEqual(found('', '<</S /URI>>', '<</S /GoTo>>', '<</S /P>>', '<</S (Launch)>>', '<</S /LaunchIt>>'), [])
  assert.deepEqual(found('', '<</A <</S /Launch>>>>'), ['Launch'])
  assert.deepEqual(found('/OpenAction <</S /Hide>>'), ['Hide'])
  assert.deepEqual(found('/OpenAction 2 0 R', '<</S /Sound>>'), ['Sound', 'Sound'], 'what opens it, and itself')
})

test('embedded files have both of their names, and say what they are', () => {
  const found = (entries: string, metadata = '') =>
    wordsOf('attachments', ['<</Type /Catalog /Metadata 2 0 R>>', packet(`${metadata}></rdf:Description>`), entries])
  const whole = '/F (a.md) /UF (b.md) /AFRelationship /Source'
  assert.deepEqual(found(`<</Type /Filespec /EF <<>> ${whole}>>`), [])
  assert.deepEqual(found('<</Type /Filespec /EF <<>> /F (a.md) /UF (b.md)>>'), ['b.md'])
  assert.deepEqual(found('<</Type /Filespec /EF <<>> /F (a.md) /AFRelationship /Source>>'), ['a.md'])
  assert.deepEqual(found('<</Type /Filespec /EF <<>> /UF (b.md) /AFRelationship /Source>>'), ['b.md'])
  assert.deepEqual(found('<</Type /Filespec /EF <<>> /F (a.md) /UF (b.md) /AFRelationship (Source)>>'), ['b.md'])
  assert.deepEqual(found('<</Type /Filespec /EF <<>>>>'), [''])
  assert.deepEqual(found('<</Type /Filespec /F (a.md)>>'), [], 'nothing is in the file')
  assert.deepEqual(found('<</EF <<>> /F (a.md)>>'), [], 'no file specification')
  assert.deepEqual(found(`<</Type /Filespec /EF <<>> ${whole}>>`, 'pdfaid:part="3"'), [])
  assert.deepEqual(found(`<</Type /Filespec /EF <<>> ${whole}>>`, 'pdfaid:part="2"'), ['b.md'], 'PDF/A-2 has none')
})

test('filters that an archive may not need, and data outside of the file', () => {
  const found = (...objects: readonly string[]) => wordsOf('filters', ['<</Type /Catalog>>', ...objects])
  assert.deepEqual(found(stream(''), stream('', '/Filter /FlateDecode'), '<</F (a) /Filter /Crypt>>'), [])
  assert.deepEqual(found(stream('', '/Filter /LZWDecode')), ['LZWDecode'])
  assert.deepEqual(found(stream('', '/Filter [/FlateDecode /Crypt]')), ['Crypt'])
  assert.deepEqual(found(stream('', '/F (a.bin)')), ['F'])
})

test('a claim is one of those that there are, whole and described', () => {
  const isRight = (attributes: string) => isMet('claim', '/Metadata 2 0 R', packet(`${attributes}></rdf:Description>`))
  assert.ok(isRight(''))
  assert.ok(isMet('claim', ''), 'without metadata nothing is claimed')
  assert.ok(isRight('pdfuaid:part="1"'))
  assert.ok(!isRight('pdfuaid:part="2"'))
  assert.ok(isRight('pdfaid:part="2" pdfaid:conformance="A"'))
  assert.ok(isRight('pdfaid:part="4" pdfaid:conformance="A"'))
  assert.ok(!isRight('pdfaid:part="5" pdfaid:conformance="A"'))
  assert.ok(!isRight('pdfaid:part="0" pdfaid:conformance="A"'))
  assert.ok(!isRight('pdfaid:part="12" pdfaid:conformance="A"'))
  assert.ok(!isRight('pdfaid:part="2"'))
  assert.ok(!isRight('pdfaid:conformance="A"'))
  const both = 'pdfaid:part="2" pdfaid:conformance="A" pdfuaid:part="1"'
  assert.ok(!isRight(both), 'what PDF/A does not know is described')
  assert.ok(!isRight(`${both} pdfaSchema:prefix="pdfx"`))
  assert.ok(isRight(`${both} pdfaSchema:prefix="pdfuaid"`))
})
