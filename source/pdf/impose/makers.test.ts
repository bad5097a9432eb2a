/** PDFs of other makers, imposed, and read again by pdf.js: each page once, where the fold puts it. */
import assert from 'node:assert/strict'
import {test} from 'node:test'
import {deflateSync} from 'node:zlib'
import {degrees, PDFDocument, PDFName, StandardFonts} from '@cantoo/pdf-lib'
import {Unreadable} from '../read/any.ts'
import {byHand, head, imposed, inherited, numbered, stream, turned, wordsOf} from './testing.ts'

const names = (count: number, empty = 0) => [
  ...Array.from({length: count}, (_, index) => `page ${index + 1}`),
  ...new Array<string>(empty).fill(''),
]

/** A document of pdf-lib whose pages say their number. */
const document = async (sizes: readonly (readonly [number, number])[]) => {
  const pdf = await PDFDocument.create()
  const font = await pdf.embedFont(StandardFonts.Helvetica)
  for (const [index, [width, height]] of sizes.entries()) {
    const page = pdf.addPage([width, height])
    page.drawText(`page ${index + 1}`, {x: 40, y: height - 60, size: 20, font})
  }
  return pdf
}
const a5 = (count: number) => Array.from({length: count}, () => [419.53, 595.28] as const)

test('with object streams and without, as pdf-lib writes them', async () => {
  const pdf = await document(a5(6))
  for (const useObjectStreams of [true, false]) {
    const bytes = await pdf.save({useObjectStreams})
    assert.deepEqual(await turned(imposed(bytes).bytes), names(6, 2))
  }
})

test('the same bytes twice', async () => {
  const bytes = await (await document(a5(5))).save()
  assert.ok(Buffer.from(imposed(bytes).bytes).equals(Buffer.from(imposed(bytes).bytes)))
})

test('signatures, and a last page that stays the last', async () => {
  const bytes = await (await document(a5(13))).save()
  const {bytes: sheets, facts} = imposed(bytes, {signature: 8, keepLast: true})
  assert.equal(facts.signatures, 2)
  assert.deepEqual(await turned(sheets, 2), [...names(12), '', '', '', 'page 13'])
})

test('pages turned by /Rotate stand as a reader shows them', async () => {
  const pdf = await document([
    [419.53, 595.28],
    [595.28, 419.53],
    [419.53, 595.28],
    [595.28, 419.53],
  ])
  const angles = [0, 90, 180, 270]
  for (const [index, page] of pdf.getPages().entries()) page.setRotation(degrees(angles[index] ?? 0))
  const sides = await wordsOf(imposed(await pdf.save()).bytes)
  const turns = Object.fromEntries(sides.flatMap(({words}) => words.map(({text, turn}) => [text, Math.abs(turn)])))
  assert.deepEqual(turns, {'page 1': 0, 'page 2': 90, 'page 3': 180, 'page 4': 90})
  const [first] = sides
  // All four are upright pages of A5 once they are turned: none is out of its half.
  for (const {words} of sides) for (const {x, y} of words) assert.ok(x > 0 && x < 842 && y > 0 && y < 596)
  assert.equal(Math.round(first?.width ?? 0), 842)
})

test('what is trimmed is what is set: TrimBox, else CropBox, else MediaBox', async () => {
  for (const box of ['TrimBox', 'CropBox'] as const) {
    const pdf = await document(Array.from({length: 4}, () => [619.53, 795.28] as const))
    for (const page of pdf.getPages()) page[`set${box}`](20, 200, 419.53, 595.28)
    const {bytes, facts} = imposed(await pdf.save())
    assert.deepEqual(facts.paper, {width: 210, height: 297}, `${box}: two A5 on an A4`)
    for (const {words} of await wordsOf(bytes)) assert.equal(words.length, 2)
  }
  const [side] = await wordsOf(
    imposed(byHand([...head(4), ...numbered(4, '/MediaBox [0 0 600 800] /TrimBox [40 90 459.5 685.3]')])).bytes,
  )
  const right = side?.words.find(({text}) => text === 'page 1')
  assert.ok(Math.abs((right?.x ?? 0) - (420.94 + 10)) < 0.2, 'ten points from the fold')
})

test('mixed sizes: the place is that of most pages, others are centred, turned, made smaller, and told', async () => {
  const pdf = await document([
    [419.53, 595.28],
    [595.28, 419.53],
    [841.89, 1190.55],
    [419.53, 595.28],
    [419.53, 595.28],
  ])
  const {bytes, others, scale} = imposed(await pdf.save())
  assert.deepEqual([others, scale], [[2, 3], 1])
  assert.deepEqual(await turned(bytes), names(5, 3))
  const words = (await wordsOf(bytes)).flatMap(side => side.words)
  assert.equal(words.find(({text}) => text === 'page 2')?.turn, 90)
  assert.ok(Math.abs((words.find(({text}) => text === 'page 3')?.size ?? 0) - 10) < 0.1)
})

test('A4 pages on A4 are made smaller, and A3 is the usual sheet', async () => {
  const bytes = await (await document(Array.from({length: 4}, () => [595.28, 841.89] as const))).save()
  assert.deepEqual(imposed(bytes).facts.paper, {width: 297, height: 420})
  const small = imposed(bytes, {papers: [{width: 210, height: 297}]})
  assert.equal(Math.round(100 * small.scale), 71)
  assert.deepEqual(await turned(small.bytes), names(4))
})

test('a unit of the page other than the point', async () => {
  const pdf = byHand([...head(4), ...numbered(4, '/UserUnit 2 /MediaBox [0 0 209.76 297.64]')])
  const {bytes, facts} = imposed(pdf)
  assert.deepEqual(facts.paper, {width: 210, height: 297})
  const [word] = (await wordsOf(bytes)).flatMap(side => side.words)
  assert.ok(Math.abs((word?.size ?? 0) - 48) < 0.1)
})

test('contents in parts that end within a word, in filters of old', async () => {
  const parts = ['q BT /F 24 Tf 50 ', '100 Td (page 1)', ' Tj ET Q']
  const hex = (text: string) => `${Buffer.from(text).toString('hex')}>`
  const objects = [
    ...head(1),
    '<</Type /Page /Parent 2 0 R /Contents [4 0 R 5 0 R 6 0 R]>>',
    stream(parts[0] ?? ''),
    stream(hex(parts[1] ?? ''), '/Filter /ASCIIHexDecode'),
    stream(deflateSync(Buffer.from(parts[2] ?? '')).toString('latin1'), '/Filter [/FlateDecode]'),
  ]
  assert.deepEqual(await turned(imposed(byHand(objects)).bytes), ['page 1', '', '', ''])
})

test('cross-references that lie, are cut off or stand after other bytes; revisions that are appended', async () => {
  const right = byHand([...head(4), ...numbered(4)])
  const text = right.toString('latin1')
  const wrong = {
    'startxref of nowhere': text.replace(/startxref\n\d+/, 'startxref\n7'),
    'places that lie': text.replace(
      /^(\d{10}) 00000 n/gm,
      (_, at) => `${String(Number(at) + 3).padStart(10, '0')} 00000 n`,
    ),
    'no cross-references': text.slice(0, text.indexOf('xref\n0')),
    'cut within the table': text.slice(0, text.indexOf('xref\n0') + 60),
    'other bytes before': `From: somebody\n\n${text}`,
    'lines that end otherwise': text.replace('xref\n0', 'xref\r\n0'),
    generations: text.replace('3 0 R', '3 2 R').replace('3 0 obj', '3 2 obj'),
    'a length that lies': text.replaceAll('/Length 41', '/Length 7').replaceAll('/Length 42', '/Length 70000'),
    'a page again, later': `${text}3 0 obj\n<</Type /Page /Parent 2 0 R /Contents 4 0 R>>\nendobj\nstartxref\n0\n%%EOF`,
  }
  for (const [name, file] of Object.entries(wrong))
    assert.deepEqual(await turned(imposed(Buffer.from(file, 'latin1')).bytes), names(4), name)
  const pdf = await document(a5(4))
  const packed = Buffer.from(await pdf.save({useObjectStreams: true})).toString('latin1')
  const lost = Buffer.from(packed.replace(/startxref\n\d+/, 'startxref\n1'), 'latin1')
  assert.deepEqual(await turned(imposed(lost).bytes), names(4), 'object streams without cross-references')
})

test('what is written in a form stays printed; links, tags, bookmarks and files are told as left out', async () => {
  const pdf = await document(a5(4))
  const [page] = pdf.getPages()
  const field = pdf.getForm().createTextField('name')
  field.setText('Marie Curie')
  if (page) field.addToPage(page, {x: 40, y: 200, width: 200, height: 30})
  await pdf.attach(Buffer.from('x'), 'x.txt', {mimeType: 'text/plain'})
  const {bytes, lost} = imposed(await pdf.save())
  assert.deepEqual([...lost].sort(), ['attachments', 'fields'])
  const word = (await wordsOf(bytes)).flatMap(side => side.words).find(({text}) => text.includes('Marie Curie'))
  assert.ok(word && word.x > 421 + 35 && word.x < 421 + 60 && word.y > 195 && word.y < 235, JSON.stringify(word))
})

test('a layer that is hidden stays hidden', async () => {
  const layer = '<</Type /OCG /Name (Corrigé)>>'
  const objects = [
    '<</Type /Catalog /Pages 2 0 R /OCProperties <</OCGs [5 0 R] /D <</OFF [5 0 R] /Order []>>>>>>',
    `<</Type /Pages /Count 1 /Kids [3 0 R] ${inherited}>>`,
    '<</Type /Page /Parent 2 0 R /Contents 4 0 R /Resources <</Properties <</L 5 0 R>>>>>>',
    stream('/OC /L BDC 0 0 100 100 re f EMC'),
    layer,
  ]
  const made = await PDFDocument.load(imposed(byHand(objects)).bytes)
  const layers = made.catalog.lookup(PDFName.of('OCProperties'))
  assert.match(String(layers), /\/OFF \[ \d+ 0 R \]/)
})

test('an encrypted file is refused, even when anybody may open it', async () => {
  const pdf = await document(a5(4))
  pdf.encrypt({userPassword: '', ownerPassword: 'x'})
  const bytes = await pdf.save()
  assert.throws(
    () => imposed(bytes),
    (error: unknown) => error instanceof Unreadable && error.reason === 'encrypted',
  )
})

test('piles that are cut, two and four on a side, and backs for a printer that turns over the other edge', async () => {
  const bytes = await (await document(a5(8))).save()
  const four = await wordsOf(imposed(bytes, {scheme: 'four-up'}).bytes)
  assert.equal(four.length, 2)
  const rows = four[0]?.words.sort((one, other) => other.y - one.y || one.x - other.x).map(({text}) => text)
  assert.deepEqual(rows, names(4))
  const cut = await wordsOf(imposed(bytes, {scheme: 'two-up', cutAndStack: true}).bytes)
  const at = (side: number, isLeft: boolean) =>
    cut[side]?.words
      .filter(({x}) => x < 421 === isLeft)
      .map(({text}) => text)
      .join()
  // Turned about its upright edge, what is left on the front is right on the back.
  assert.deepEqual(
    [at(0, true), at(1, false), at(2, true), at(3, false), at(0, false), at(1, true), at(2, false), at(3, true)],
    names(8),
  )
  const long = await wordsOf(imposed(bytes, {duplex: 'long'}).bytes)
  assert.deepEqual(
    long.map(({words}) => [...new Set(words.map(({turn}) => Math.abs(turn)))].join()),
    ['0', '180', '0', '180'],
  )
})

test('the line that says how to print stands where something is trimmed off, and the sheet that explains on request', async () => {
  const small = await (await document(Array.from({length: 4}, () => [297.6, 419.5] as const))).save()
  const line = /Feuille 1 sur 1, recto\. Recto verso, bord court, à 100\s%\./
  const said = async (bytes: Uint8Array) =>
    (await wordsOf(bytes)).map(side => side.words.map(({text}) => text).join(''))
  assert.match((await said(imposed(small).bytes))[0] ?? '', line)
  const large = await (await document(a5(4))).save()
  assert.doesNotMatch((await said(imposed(large).bytes)).join(), /Feuille/)
  const explained = await said(imposed(large, {instructions: true, language: 'en'}).bytes)
  assert.equal(explained.length, 4)
  assert.match(explained[0] ?? '', /How to print this booklet/)
  assert.equal(explained[1], '')
})
