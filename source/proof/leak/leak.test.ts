/** Each place of a file in which a word can be given away: planted there once, it is found; the file itself tells nothing. */
import assert from 'node:assert/strict'
import {test} from 'node:test'
import {deflateSync} from 'node:zlib'
import {readPdf} from '../../pdf/read/index.ts'
import {handWritten, stream} from '../../pdf/read/trial.ts'
import type {Box, Page, Place, Secrets} from '../../types.ts'
import type {Evidence} from '../evidence.ts'
import {leakFindings} from './index.ts'

const place: Place = {file: 'a.md', line: 7, column: 1}
const secrets: Secrets = {
  words: new Map([
    ['ornithorynque', place],
    ['ecureuil', place],
  ]),
  phrases: new Map([['le de la nuit', place]]),
  pictures: [{name: 'secret.png', ratio: 1.5, place}],
}

/** What is planted, by where. */
interface Planted {
  readonly content?: string
  readonly page?: string
  readonly catalog?: string
  readonly image?: string
  readonly objects?: readonly string[]
  readonly after?: string
  readonly laid?: string
}

/** Letters of one byte each: their code is what they read as. */
const font =
  '<</Type /Font /Subtype /TrueType /BaseFont /AAAAAA+SourceSans3-Regular /FirstChar 32 /LastChar 255 /Encoding /WinAnsiEncoding /ToUnicode 6 0 R>>'
const cmap =
  'begincmap 1 begincodespacerange <00> <ff> endcodespacerange 1 beginbfrange <20> <7e> <0020> endbfrange endcmap'

function fileWith({content = '', page = '', catalog = '', image = '', objects = [], after = ''}: Planted): Buffer {
  const pdf = handWritten([
    `<</Type /Catalog /Pages 2 0 R ${catalog}>>`,
    '<</Type /Pages /Kids [3 0 R] /Count 1>>',
    `<</Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Contents 4 0 R /Resources <</Font <</F 5 0 R>> /XObject <</I 7 0 R>>>> ${page}>>`,
    stream(`BT /F 10 Tf 1 0 0 1 20 150 Tm (Une phrase que tous voient) Tj ET q 60 0 0 40 20 60 cm /I Do Q ${content}`),
    font,
    stream(cmap),
    `<</Type /XObject /Subtype /Image /Width 60 /Height 40 /ColorSpace /DeviceGray /BitsPerComponent 8 ${image} /Length 0>>\nstream\n\nendstream`,
    ...objects,
  ])
  return Buffer.concat([pdf, Buffer.from(after, 'latin1')])
}

const pictured: Box = {x: 20, y: 100, width: 60, height: 40}

function leaksOf(planted: Planted): string[] {
  const bytes = fileWith(planted)
  const laid = {
    number: 1,
    texts: [{ref: 1, stream: 'body', text: planted.laid ?? 'Une phrase que tous voient', begins: true}],
    images: [{ref: 2, box: pictured, name: 'montre.png'}],
  } as unknown as Page
  const evidence = {bytes, pdf: readPdf(bytes), pages: {pages: [laid]}, secrets} as unknown as Evidence
  return leakFindings(evidence).findings.map(({values, place: where}) => {
    assert.deepEqual(where, place)
    return String(values.where)
  })
}

const utf16 = (text: string, low = false) => [...text].map(letter => (low ? `${letter}\0` : `\0${letter}`)).join('')
const hex = (text: string) => Buffer.from(text, 'latin1').toString('hex')
const word = 'ornithorynque'
const packed = (content: string, entries: string) => {
  const data = deflateSync(Buffer.from(content, 'latin1')).toString('latin1')
  return `<<${entries} /Filter /FlateDecode /Length ${data.length}>>\nstream\n${data}\nendstream`
}

test('a file in which nothing is planted tells nothing', () => {
  assert.deepEqual(leaksOf({}), [])
  const {findings} = leakFindings({bytes: fileWith({}), secrets: undefined} as unknown as Evidence)
  assert.deepEqual(findings, [])
})

const places: Readonly<Record<string, readonly [Planted, string]>> = {
  'a page as it was laid out': [{laid: `Une phrase que tous voient, ${word}`}, 'page'],
  'letters that nobody laid out': [{content: `BT /F 10 Tf 1 0 0 1 20 20 Tm (un ${word}) Tj ET`}, 'painted'],
  'letters one by one': [
    {content: `BT /F 10 Tf [${[...word].map(letter => `(${letter}) -20`).join(' ')}] TJ ET`},
    'painted',
  ],
  'letters without ink': [{content: `BT 3 Tr /F 10 Tf 1 0 0 1 20 20 Tm (${word}) Tj ET`}, 'painted'],
  'letters of the colour of paper': [{content: `1 g BT /F 10 Tf 1 0 0 1 20 20 Tm (${word}) Tj ET`}, 'painted'],
  'letters outside the page': [{content: `BT /F 10 Tf 1 0 0 1 -900 20 Tm (${word}) Tj ET`}, 'painted'],
  'letters read as others': [
    {content: `/Span <</ActualText (x)>> BDC BT /F 10 Tf 1 0 0 1 20 20 Tm (${word}) Tj ET EMC`},
    'painted',
  ],
  'a hidden layer': [{content: `/OC /L BDC BT /F 10 Tf 1 0 0 1 20 20 Tm (${word}) Tj ET EMC`}, 'painted'],
  'a form that no page paints': [
    {objects: [stream(`BT /F 10 Tf (${word}) Tj ET`, '/Subtype /Form /Resources <</Font <</F 5 0 R>>>>')]},
    'painted',
  ],
  'words in a row, each of which is anywhere': [
    {content: 'BT /F 10 Tf 1 0 0 1 20 20 Tm (le de la nuit) Tj ET'},
    'painted',
  ],
  ActualText: [{content: `/Span <</ActualText <${hex(utf16(word))}>>> BDC EMC`}, 'content'],
  Alt: [{catalog: `/K [<</S /Figure /Alt (un ${word})>>]`}, 'string'],
  'the name of a layer': [{catalog: `/OCProperties <</OCGs [<</Type /OCG /Name (${word})>>]>>`}, 'string'],
  'a string with letters that PDFDocEncoding has': [{catalog: '/Lang (\xe9cureuil)'}, 'string'],
  'a string of UTF-16, high byte first': [{catalog: `/Lang (\xfe\xff${utf16(word)})`}, 'string'],
  'a string of UTF-16, low byte first': [{catalog: `/Lang (\xff\xfe${utf16(word, true)})`}, 'string'],
  'a string of UTF-8': [{catalog: '/Lang (\xef\xbb\xbf\xc3\xa9cureuil)'}, 'string'],
  'a hexadecimal string': [{catalog: `/Lang <${hex(word)}>`}, 'string'],
  'a string with octal numbers': [{catalog: '/Lang (\\351cureuil)'}, 'string'],
  'a bookmark': [{catalog: `/Outlines <</First <</Title (${word})>>>>`}, 'string'],
  'the address of a link': [
    {page: `/Annots [<</Subtype /Link /A <</S /URI /URI (https://exemple.org/${word})>>>>]`},
    'string',
  ],
  'the name of a destination': [{catalog: `/Dests <</reponse-${word} [3 0 R /Fit]>>`}, 'name'],
  'a name with numbers for letters': [{catalog: '/Dests <</ornithoryn#71ue [3 0 R /Fit]>>'}, 'name'],
  'the name of a font': [{objects: [`<</Type /Font /BaseFont /BAAAAA+${word}-Regular>>`]}, 'name'],
  XMP: [
    {
      objects: [
        stream(`<x:xmpmeta><dc:description>un ${word}</dc:description></x:xmpmeta>`, '/Type /Metadata /Subtype /XML'),
      ],
    },
    'metadata',
  ],
  'an attribute of XMP': [
    {objects: [stream(`<rdf:Description dc:title="${word}"/>`, '/Type /Metadata /Subtype /XML')]},
    'metadata',
  ],
  'a file that goes with it': [{objects: [packed(`# Texte\n\n${word}`, '/Type /EmbeddedFile')]}, 'attachment'],
  'a file of UTF-16': [{objects: [packed(utf16(word), '/Type /EmbeddedFile')]}, 'attachment'],
  'any other stream': [{objects: [packed(`<p>${word}</p>`, '/Type /Html')]}, 'content'],
  'a comment behind the end': [{after: `\n% ${word}\n`}, 'bytes'],
  'a picture where the layout has none': [{content: 'q 60 0 0 40 20 10 cm /I Do Q'}, 'picture'],
  'a picture that no page paints': [
    {
      objects: [
        `<</Type /XObject /Subtype /Image /Width 300 /Height 200 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 0>>\nstream\n\nendstream`,
      ],
    },
    'picture',
  ],
}

for (const [where, [planted, kind]] of Object.entries(places)) {
  test(`a secret in ${where} is found`, () => {
    const found = leaksOf(planted)
    assert.ok(found.includes(kind), `${kind} in [${found}]`)
  })
}

test('what is part of a word that all see is none', () => {
  const laid = 'Les ornithorynques et la nuit'
  const content = 'BT /F 10 Tf 1 0 0 1 20 20 Tm (Les ornithorynques et la nuit) Tj ET'
  assert.deepEqual(leaksOf({laid: `Une phrase que tous voient ${laid}`, content}), [])
})
