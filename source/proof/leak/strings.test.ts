/** Texts of a file that are no painted letters, in files written by hand. */
import assert from 'node:assert/strict'
import {test} from 'node:test'
import {openPdf} from '../../pdf/read/file.ts'
import {handWritten, stream} from '../../pdf/read/trial.ts'
import {paintedStreams} from './painted.ts'
import {textsIn} from './strings.ts'

/** What a file of these objects, from 2 on, says: where, in which object, which texts. */
const all = (objects: readonly string[], after = '') => [
  ...textsIn(openPdf(Buffer.concat([handWritten(['<</Type /Catalog>>', ...objects]), Buffer.from(after, 'latin1')]))),
]
const texts = (where: string, ...objects: readonly string[]) =>
  all(objects)
    .filter(found => found.where === where)
    .map(({object, texts}) => [object, ...new Set(texts.flatMap(text => text.split(/\s+/)).filter(Boolean))])

test('strings, wherever they stand', () => {
  assert.deepEqual(texts('string', '<</A (un) /B [(deux) <</C (trois)>>]>>', '(quatre)', '<</A /B>>'), [
    [2, 'un', 'deux', 'trois'],
    [3, 'quatre'],
  ])
  assert.deepEqual(texts('string', stream('', '/Title (cinq)')), [[2, 'cinq']])
  const file = openPdf(handWritten(['<</Type /Catalog>>'], '/Root 1 0 R /Note (six)'))
  assert.deepEqual(
    [...textsIn(file)].find(({where}) => where === 'string'),
    {where: 'string', object: 0, texts: ['six']},
  )
})

test('names and keys of six letters that are not PDF’s own', () => {
  assert.deepEqual(texts('name', '<</Secret1 /BaseFont /Kids [/Ornitho /Court /Type]>>'), [[2, 'secret1', 'ornitho']])
  assert.deepEqual(texts('name', '<</BaseFont /ABCDEF+Ornitho>>', '<</BaseFont /Abcdef+Ornitho>>'), [
    [2, 'ornitho'],
    [3, 'abcdef', 'ornitho'],
  ])
  assert.deepEqual(texts('name', '/Ornitho'), [[2, 'ornitho']])
})

test('what names a condition of printing or a set of glyphs is none', () => {
  assert.deepEqual(texts('string', '<</Type /OutputIntent /Info (coated)>>'), [])
  assert.deepEqual(texts('string', '<</Registry (Adobe) /Ordering (Identity)>>'), [])
  assert.deepEqual(texts('string', '<</Registry (Adobe)>>', '<</Ordering (Identity)>>').length, 2)
})

test('files that go with it, and metadata without its tags', () => {
  assert.deepEqual(texts('attachment', stream('un mot', '/Type /EmbeddedFile')), [[2, 'un', 'mot']])
  const metadata = (text: string) => [...new Set(texts('metadata', stream(text, '/Type /Metadata')).flat().slice(1))]
  assert.deepEqual(metadata('<?xpacket begin="a"?><dc:title>Secret</dc:title>'), ['a', 'secret'])
  assert.deepEqual(metadata('<rdf:li xmlns:dc="http://exemple/" dc:creator="Zoe">1</rdf:li>'), ['zoe', '1'])
  assert.deepEqual(metadata("<rdf:li xmlns:dc='http://exemple/'>Un</rdf:li>"), ['un'])
  assert.deepEqual(metadata('<pdfaExtension:schemas>Mots d’un schema<a>b</a></pdfaExtension:schemas><x>deux</x>'), [
    'deux',
  ])
  assert.deepEqual(metadata('<a>Adobe PDFA property</a>'), [], 'words of any packet')
})

test('other streams: all of them but letters that are painted', () => {
  assert.deepEqual(texts('content', stream('un secret1 ici', '/Type /Html')), [[2, 'secret1']])
  const content = 'BT (painted1 letters) Tj ET /Layer01 gs % comment1\n/Span <</Alt (described1)>> BDC EMC'
  assert.deepEqual(texts('content', stream(content)), [[2, 'layer01', 'comment1', 'described1']])
  assert.deepEqual(texts('content', stream(content, '/Type /Html')).flat().includes('painted1'), true)
  assert.deepEqual(texts('content', stream('secret1 (painted1)')).flat().includes('secret1'), true, 'no content')
  for (const entries of [
    '/Subtype /Image',
    '/Length1 5',
    '/N 3',
    '/Type /XRef',
    '/Subtype /OpenType',
    '/Subtype /Type1C',
  ])
    assert.deepEqual(texts('content', stream('secret1', entries)), [], entries)
  assert.deepEqual(texts('content', stream('secret1', '/Subtype /Type1')).length, 1)
})

test('bytes outside of streams', () => {
  const bytes = (objects: readonly string[], after = '') =>
    all(objects, after)
      .find(({where}) => where === 'bytes')
      ?.texts.flatMap(text => text.split('\n').filter(word => !/^\d+$/.test(word)))
  assert.deepEqual(bytes([stream('hidden1')], '% secret1'), ['secret1'])
  assert.deepEqual(bytes(['<</Ornitho 1>>']), ['ornitho'])
})

const fonts = '<</Type /Font /Subtype /TrueType /FirstChar 32 /LastChar 255 /ToUnicode 5 0 R>>'
/** Letters that contents paint; the face of one byte is object 4, that of two object 6. */
const painted = (content: string, ...others: readonly string[]) => {
  const file = openPdf(
    handWritten([
      '<</Type /Catalog /Pages 2 0 R>>',
      '<</Kids [3 0 R] /Count 1>>',
      '<</Type /Page /Contents 7 0 R /Resources <</Font <</F 4 0 R /G 6 0 R>> /XObject <</I 8 0 R /J <<>>>>>>>>',
      fonts,
      stream('1 beginbfrange <20> <7e> <0020> endbfrange'),
      '<</Type /Font /Subtype /Type0 /ToUnicode 9 0 R>>',
      stream(content),
      stream('', '/Subtype /Image'),
      stream('1 beginbfchar <0141> <0061> <0142> <0062> endbfchar'),
      ...others,
    ]),
  )
  return paintedStreams(file)
}

test('letters that a page paints, by every operator, whatever parts them', () => {
  const letters = (content: string) => painted(content)[0]?.letters
  assert.equal(letters('BT /F 9 Tf (Un) Tj [(de) -20 (ux)] TJ (Trois) \' 0 0 (4) " ET'), 'undeuxtrois4')
  assert.equal(letters('BT (Un) Tj /F 9 Tf (deux) Tj ET'), 'deux', 'without a face nothing is painted')
  assert.equal(letters('BT /G 9 Tf <01410142> Tj /F 9 Tf (c) Tj ET'), 'abc')
  assert.equal(letters('BT /G 9 Tf <014101> Tj ET'), 'a', 'half a letter is none')
  assert.equal(letters('BT /H 9 Tf (un) Tj ET'), '')
})

test('images that it paints, and streams that may be painted anywhere', () => {
  assert.deepEqual(painted('/I Do /J Do /K Do')[0], {page: 1, object: 3, letters: '', images: [8]})
  const [, ...others] = painted(
    '',
    stream('BT /F 9 Tf (un) Tj ET', '/Subtype /Form'),
    stream('BT /F 9 Tf (deux) Tj ET', '/PatternType 1 /Resources <<>>'),
    stream('BT /F 9 Tf (trois) Tj ET', '/PatternType 2'),
  )
  assert.deepEqual(
    others.map(({page, object, letters}) => [page, object, letters]),
    [
      [0, 10, 'un'],
      [0, 11, ''],
    ],
  )
})
