import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {PdfFile} from './file.ts'
import {readPainted} from './paint.ts'
import {isRef, isStream, type PdfDict, type PdfStream, type PdfValue} from './values.ts'

const stream = (content: string, entries: [string, PdfValue][] = []): PdfStream => ({
  dict: new Map(entries),
  data: Buffer.from(content, 'latin1'),
})

const toUnicode = stream(`1 begincodespacerange <0000> <ffff> endcodespacerange
3 beginbfchar <0003> <0020> <0009> <00660069> <0007> <200b> endbfchar
1 beginbfrange <0041> <005a> <0041> endbfrange`)

const objects: readonly PdfValue[] = [
  null,
  new Map<string, PdfValue>([
    ['Subtype', 'Type0'],
    ['BaseFont', 'AAAAAA+Essai'],
    ['ToUnicode', {ref: 2}],
    ['DescendantFonts', [{ref: 3}]],
  ]),
  toUnicode,
  new Map<string, PdfValue>([
    ['Subtype', 'CIDFontType2'],
    ['FontDescriptor', new Map<string, PdfValue>([['FontFile2', {ref: 9}]])],
    ['DW', 500],
    ['W', [3, [250], 65, 66, 600]],
  ]),
  stream('', [
    ['Subtype', 'Image'],
    ['Width', 8],
    ['Height', 6],
  ]),
  stream('q 1 0 0 1 5 0 cm 20 0 0 10 0 0 cm /I Do Q', [
    ['Subtype', 'Form'],
    ['BBox', [0, 0, 100, 100]],
    ['Resources', new Map([['XObject', new Map([['I', {ref: 4}]])]])],
  ]),
]

const resolve = (value: PdfValue | undefined): PdfValue =>
  isRef(value) ? (objects[value.ref] ?? null) : (value ?? null)

const file: PdfFile = {
  bytes: new Uint8Array(),
  trailer: new Map(),
  size: objects.length,
  object: number => objects[number] ?? null,
  raw: () => undefined,
  resolve,
  dict: value => {
    const found = resolve(value)
    if (found instanceof Map) return found
    return isStream(found) ? found.dict : undefined
  },
  array: value => {
    const found = resolve(value)
    return Array.isArray(found) ? found : []
  },
}

const resources: PdfDict = new Map<string, PdfValue>([
  ['Font', new Map<string, PdfValue>([['F', {ref: 1}]])],
  [
    'XObject',
    new Map<string, PdfValue>([
      ['I', {ref: 4}],
      ['X', {ref: 5}],
    ]),
  ],
  ['ExtGState', new Map<string, PdfValue>([['G', new Map<string, PdfValue>([['ca', 0]])]])],
])

const read = (content: string, textsOnly = false) =>
  readPainted(
    file,
    {
      content: Buffer.from(content, 'latin1'),
      resources,
      toPage: [1, 0, 0, -1, 0, 200],
      clip: [0, 0, 100, 200],
      textsOnly,
    },
    new Map(),
  )

test('texts alone are the same texts, whatever is drawn beside them, cuts them or gives them a colour', () => {
  const content = `q 0 0 9 9 re W n 1 0 0 rg 0 0 m 5 5 l 1 2 3 4 5 6 c f BT /F 10 Tf 1 0 0 1 20 150 Tm <00410042> Tj ET Q
    0 0 50 50 re f BT /F 10 Tf 1 0 0 1 20 100 Tm 0 1 0 rg <0043> Tj ET`
  const all = read(content)
  const alone = read(content, true)
  assert.deepEqual([all.hidden.length, all.runs.length, all.fills.length, all.shapes.length], [1, 1, 2, 2])
  assert.deepEqual(
    alone.runs.map(({text, x, y}) => [text, x, y]),
    [...all.hidden, ...all.runs].map(({text, x, y}) => [text, x, y]),
  )
  assert.deepEqual([alone.hidden, alone.fills, alone.shapes], [[], [], []])
})

const texts = (content: string) => read(content).runs.map(run => run.text)

test('a run has its place from the top left, its width without the last space, its size', () => {
  const [run, ...others] = read('BT /F 10 Tf 1 0 0 1 20 150 Tm <00410042> Tj <0003> Tj ET').runs
  assert.equal(others.length, 0)
  assert.deepEqual([run?.text, run?.x, run?.y, run?.size], ['AB ', 20, 50, 10])
  assert.equal(run?.width.toFixed(3), '12.000')
  assert.deepEqual([run?.font.name, run?.font.type, run?.font.embedded], ['AAAAAA+Essai', 'Type0/CIDFontType2', true])
})

test('glyphs placed one by one are one run; a gap, another line, another size end it', () => {
  const begin = 'BT /F 10 Tf 1 0 0 1 0 150 Tm <0041> Tj '
  assert.deepEqual(texts(`${begin} 6 0 Td <0042> Tj ET`), ['AB'])
  assert.deepEqual(texts(`${begin} 9 0 Td <0042> Tj ET`), ['A', 'B'])
  assert.deepEqual(texts(`${begin} 0 -12 Td <0042> Tj ET`), ['A', 'B'])
  assert.deepEqual(texts(`${begin} /F 8 Tf 6 0 Td <0042> Tj ET`), ['A', 'B'])
})

test('ActualText stands for all glyphs under it, ligatures come from the font', () => {
  assert.deepEqual(texts('BT /F 10 Tf /Span <</ActualText (ffl)>> BDC <00410042> Tj EMC <0043> Tj <0009> Tj ET'), [
    'fflCfi',
  ])
  assert.deepEqual(texts('BT /F 10 Tf /Span <</ActualText <feff2019>>> BDC <0041> Tj EMC ET'), ['’'])
})

test('a sign without width has none, whatever its font says: the browser sets what follows in its place', () => {
  const [run, ...others] = read(
    'BT /F 10 Tf 1 0 0 1 0 150 Tm <0041> Tj 6 0 Td <0007> Tj 0 0 Td <0042> Tj 6 0 Td /Span <</ActualText <feffd83cdf21fe0f>>> BDC <0000> Tj 5 0 Td <0003> Tj EMC 0 0 Td <0041> Tj ET',
  ).runs
  assert.deepEqual([run?.text, run?.width, others], ['A\u200bB\u{1f321}\ufe0fA', 23, []])
})

test('an inner mark ends the run, and an artifact is told from text', () => {
  const {runs} = read(
    '/P <</MCID 4>> BDC BT /F 10 Tf <0041> Tj ET EMC /Artifact BMC BT /F 10 Tf 0 -20 Td <0042> Tj ET EMC',
  )
  assert.deepEqual(
    runs.map(({text, mark, artifact}) => [text, mark, artifact]),
    [['A', 4, false]],
    'the second one lies below the page',
  )
  const inside = read('/Artifact BMC BT /F 10 Tf 1 0 0 1 0 50 Tm <0042> Tj ET EMC').runs
  assert.deepEqual(
    inside.map(({text, mark, artifact}) => [text, mark, artifact]),
    [['B', undefined, true]],
  )
})

test('what is clipped away or painted with nothing is not there', () => {
  const line = 'BT /F 10 Tf 1 0 0 1 0 150 Tm <0041004200430044> Tj ET'
  assert.deepEqual(texts(`0 0 13 200 re W n ${line}`), ['AB'])
  assert.deepEqual(texts(`q 0 0 13 20 re W n ${line} Q ${line}`), ['ABCD'])
  assert.deepEqual(texts(`q /G gs ${line} Q`), [])
  assert.deepEqual(texts(`3 Tr ${line}`), [])
})

test('glyph 0 is counted, with its place', () => {
  const [run] = read('BT /F 10 Tf 1 0 0 1 0 150 Tm <0041> Tj /Span <</ActualText (x)>> BDC <0000> Tj EMC ET').runs
  assert.deepEqual([run?.text, run?.missing, run?.firstMissing], ['Ax', 1, 1])
})

test('TJ moves the pen; quotation marks begin lines', () => {
  assert.deepEqual(texts('BT /F 10 Tf 1 0 0 1 0 150 Tm [<0041> -50 <0042> -400 <0043>] TJ ET'), ['AB', 'C'])
  assert.deepEqual(texts("BT /F 10 Tf 12 TL 1 0 0 1 0 150 Tm <0041> Tj <0042> ' ET"), ['A', 'B'])
})

test('images are found in forms, shapes apart from clips', () => {
  const {images, shapes} = read('q 0 0 50 50 re W n /X Do Q 10 20 30 40 re f 5 5 m 6 5 l n')
  assert.deepEqual(images, [{name: 'I', sides: [5, 190, 25, 200], pixels: {width: 8, height: 6}}])
  assert.deepEqual(shapes, [[10, 140, 40, 180]])
})

test('rotated text keeps its direction', () => {
  const [run] = read('BT /F 10 Tf 0 1 -1 0 50 60 Tm <00410042> Tj ET').runs
  assert.deepEqual([run?.text, run?.direction.map(Math.round)], ['AB', [0, -1]])
})

test('inline images and unknown operators are passed over', () => {
  assert.deepEqual(texts('BI /W 1 /H 1 ID \x00(<EIx EI 1 2 xyz BT /F 10 Tf 1 0 0 1 0 150 Tm <0041> Tj ET'), ['A'])
})
