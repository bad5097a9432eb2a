/** Sheets of pages written by hand: what is painted on them, and what is told of them. */
import assert from 'node:assert/strict'
import {test} from 'node:test'
import {openAnyPdf} from '../read/any.ts'
import {openPdf, streamBytes} from '../read/file.ts'
import {isStream, type PdfDict} from '../read/values.ts'
import {type ImposeOptions, impose} from './index.ts'
import {byHand, imposed, stream} from './testing.ts'

/** Pages of 500 by 700 points, one object each from 3 on, then their contents; `own` are the entries of each. */
const pagesOf = (count: number, {own = {}, catalog = '', others = [], trailer = ''}: Given = {}): Buffer =>
  byHand(
    [
      `<</Type /Catalog /Pages 2 0 R ${catalog}>>`,
      `<</Type /Pages /Count ${count} /Kids [${Array.from({length: count}, (_, index) => `${3 + index} 0 R`).join(' ')}] /MediaBox [10 20 510 720]>>`,
      ...Array.from(
        {length: count},
        (_, index) => `<</Type /Page /Parent 2 0 R /Contents ${3 + count} 0 R ${own[index + 1] ?? ''}>>`,
      ),
      stream('0 0 9 9 re f'),
      ...others,
    ],
    trailer,
  )
interface Given {
  readonly own?: Readonly<Record<number, string>>
  readonly catalog?: string
  readonly others?: readonly string[]
  readonly trailer?: string
}
/** 720 by 1080 points: two pages lie side by side on it, 40 points from its short edges and 10 from the long ones. */
const papers = [{width: 254, height: 381}]

const read = (bytes: Uint8Array) => {
  const file = openPdf(bytes)
  const catalog = file.dict(file.trailer.get('Root')) as PdfDict
  const sides = file.array(file.dict(catalog.get('Pages'))?.get('Kids')).map(kid => {
    const page = file.dict(kid) as PdfDict
    const contents = file.resolve(page.get('Contents'))
    return {page, content: isStream(contents) ? Buffer.from(streamBytes(contents)).toString('latin1') : ''}
  })
  return {file, catalog, sides}
}
/** Of each side the names of what is painted, in order, and the marks beside, by their kinds. */
const painted = (bytes: Uint8Array): string[] =>
  read(bytes).sides.map(({content}) => [...content.matchAll(/\/(P\d+A?\d*) Do/g)].map(([, name]) => name).join(' '))
const linesOf = (content = ''): string[] =>
  content.split('\n').filter(line => line.startsWith('q ') && line.endsWith(' l S Q'))

test('a side paints its pages, each cut at its place and at its own box, then what stands beside', () => {
  const {sides} = read(imposed(pagesOf(4), {papers}).bytes)
  const [front = {content: ''}, back = {content: ''}] = sides
  const at = (name: string, left: number) =>
    `q\n${left} 10 500 700 re W n\n1 0 0 1 ${left - 10} -10 cm\n10 20 500 700 re W n\n/${name} Do\nQ\n`
  assert.ok(front.content.startsWith(`${at('P4', 40)}${at('P1', 540)}q\nq 0.25 w 0 G [] 0 d `), front.content)
  assert.ok(back.content.startsWith(`${at('P2', 40)}${at('P3', 540)}q\nq 0.25 w 0 G [] 0 d `), back.content)
  // Four cuts on each side; staples where the sheet is the outermost, on its outside.
  assert.deepEqual([linesOf(front.content).length, linesOf(back.content).length], [6, 4])
  assert.equal(linesOf(front.content)[4], 'q 0.25 w 0 G [] 0 d 540 167.9921 m 540 202.0079 l S Q')
  for (const {content} of sides) assert.match(content, /BT \/Words 6 Tf .*> Tj ET\nQ\n$/)
})

test('a side is a page of the sheet with its forms, the face of its words, and no more', () => {
  const {file, sides, catalog} = read(imposed(pagesOf(2), {papers}).bytes)
  const [{page} = {page: new Map() as PdfDict}] = sides
  assert.deepEqual([...page.keys()], ['Type', 'Parent', 'MediaBox', 'Resources', 'Contents'])
  assert.deepEqual(
    file.array(page.get('MediaBox')).map(side => Math.round(1000 * Number(side)) / 1000),
    [0, 0, 1080, 720],
  )
  assert.deepEqual(page.get('Parent'), catalog.get('Pages'))
  const resources = file.dict(page.get('Resources'))
  assert.deepEqual([...(file.dict(resources?.get('XObject'))?.keys() ?? [])], ['P1'])
  assert.equal(file.dict(file.dict(file.dict(resources?.get('Font'))?.get('Words')))?.get('Subtype'), 'Type0')
  assert.deepEqual([file.dict(catalog.get('Pages'))?.get('Count'), sides.length], [2, 2])
  assert.deepEqual(Object.fromEntries(file.dict(catalog.get('ViewerPreferences')) ?? []), {
    Duplex: 'DuplexFlipShortEdge',
    PrintScaling: 'None',
    PickTrayByPDFSize: true,
  })
})

test('what a printer is told is the edge about which the sheet turns', () => {
  const edgeOf = (options: Partial<ImposeOptions>) => {
    const {file, catalog} = read(imposed(pagesOf(4), {papers, ...options}).bytes)
    return file.dict(catalog.get('ViewerPreferences'))?.get('Duplex')
  }
  assert.equal(edgeOf({duplex: 'long'}), 'DuplexFlipLongEdge')
  assert.equal(edgeOf({duplex: 'short'}), 'DuplexFlipShortEdge')
  // Two upright pages one above the other stand on an upright sheet.
  assert.equal(edgeOf({scheme: 'four-up'}), 'DuplexFlipLongEdge')
  const {sides} = read(imposed(pagesOf(4), {papers, duplex: 'long'}).bytes)
  assert.match(sides[1]?.content ?? '', /^q\n540 10 500 700 re W n\n-1 0 0 -1 1050 730 cm\n.*\n\/P2 Do\n/)
  assert.match(sides[1]?.content ?? '', /Q\nq\n-1 0 0 -1 1080 720 cm\nq 0\.25 w/)
  assert.doesNotMatch(sides[0]?.content ?? '', /-1 0 0 -1/)
})

test('what is told: sheets, paper, signatures, creep; whether something is trimmed off', () => {
  const toldOf = (count: number, options: Partial<ImposeOptions>) => {
    const {facts, bytes: _, ...more} = imposed(pagesOf(count), {papers, ...options})
    return {...facts, ...more}
  }
  const whole = {scheme: 'booklet', duplex: 'short', cut: false, paper: {width: 254, height: 381}, isTrimmed: true}
  const rest = {scale: 1, others: [], lost: []}
  assert.deepEqual(toldOf(12, {thickness: 0.5}), {...whole, ...rest, sheets: 3, signatures: 1, sides: 6, creep: 1})
  assert.deepEqual(toldOf(12, {thickness: 1, signature: 8}), {
    ...whole,
    ...rest,
    sheets: 3,
    signatures: 2,
    sides: 6,
    creep: 1,
  })
  assert.deepEqual(toldOf(4, {instructions: true}), {...whole, ...rest, sheets: 1, signatures: 1, sides: 4, creep: 0})
  const two = {...whole, ...rest, scheme: 'two-up', signatures: 1, creep: 0}
  assert.deepEqual(toldOf(5, {scheme: 'two-up', thickness: 3}), {...two, isTrimmed: false, sheets: 2, sides: 3})
  assert.deepEqual(toldOf(5, {scheme: 'two-up', cutAndStack: true}), {...two, cut: true, sheets: 2, sides: 4})
  const exact = [{width: (500 * 25.4) / 72, height: (1400 * 25.4) / 72}]
  assert.equal(
    toldOf(4, {scheme: 'two-up', cutAndStack: true, papers: [{width: (700 * 25.4) / 72, height: (1000 * 25.4) / 72}]})
      .isTrimmed,
    false,
  )
  assert.deepEqual(toldOf(2, {scheme: 'two-up', papers: exact}).paper, {width: 176.4, height: 493.9})
  assert.equal(
    impose(openAnyPdf(pagesOf(0)), {
      scheme: 'booklet',
      papers,
      thickness: 0,
      face: new Uint8Array(),
      language: 'fr',
      producer: '',
    }),
    undefined,
  )
})

test('of several papers the first on which the pages keep their size; of one, that one', () => {
  const small = {width: 200, height: 300}
  const scaleOf = (papers: ImposeOptions['papers']) => {
    const {scale, facts} = imposed(pagesOf(4), {papers})
    return [Math.round(1000 * scale) / 1000, facts.paper.width]
  }
  assert.deepEqual(scaleOf([small, ...papers, {width: 300, height: 400}]), [1, 254])
  // Scaled on both: the one that is at hand, be the other larger.
  const foreign = {width: 240, height: 350, isForeign: true}
  assert.equal(scaleOf([small, foreign])[1], 200)
  assert.equal(scaleOf([small, {...foreign, width: 300, height: 400}])[1], 300)
  assert.equal(scaleOf([small])[1], 200)
  assert.ok((scaleOf([small])[0] ?? 1) < 0.9)
})

test('signatures bear marks of their own, on their outside; without signatures staples', () => {
  const {sides} = read(imposed(pagesOf(8), {papers, signature: 4}).bytes)
  const bars = sides.map(({content}) => linesOf(content).filter(line => line.startsWith('q 4 w')).length)
  assert.deepEqual(bars, [1, 0, 1, 0])
  const flat = read(imposed(pagesOf(3), {papers, scheme: 'two-up', marks: true}).bytes)
  assert.deepEqual(
    flat.sides.map(({content}) => linesOf(content).length),
    [0, 0],
  )
  assert.deepEqual(painted(imposed(pagesOf(3), {papers, scheme: 'two-up'}).bytes), ['P1 P2', 'P3'])
})

test('a page that bears stamps paints them after its contents, each by a name of its own', () => {
  const stamp = stream('0 0 1 1 re f', '/Subtype /Form /BBox [0 0 10 10]')
  const annotation = (rect: string) => `<</Subtype /Stamp /F 4 /Rect [${rect}] /AP <</N 6 0 R>>>>`
  const own = {1: `/Annots [${annotation('10 20 20 30')} ${annotation('30 40 50 60')}]`}
  const bytes = imposed(pagesOf(2, {own, others: [stamp]}), {papers}).bytes
  assert.deepEqual(painted(bytes), ['P1 P1A1 P1A2', 'P2'])
  const [front] = read(bytes).sides
  assert.match(front?.content ?? '', /\n\/P1 Do\nq 1 0 0 1 10 20 cm \/P1A1 Do Q\nq 2 0 0 2 30 40 cm \/P1A2 Do Q\nQ\n/)
})

test('a page without contents takes its place and paints nothing', () => {
  const bytes = imposed(pagesOf(2, {own: {1: '/Contents null'}}), {papers}).bytes
  assert.deepEqual(painted(bytes), ['', 'P2'])
})

test('what a sheet cannot have is told, and nothing else', () => {
  const lostOf = (given: Given) => imposed(pagesOf(2, given), {papers}).lost
  assert.deepEqual(lostOf({}), [])
  assert.deepEqual(lostOf({own: {2: '/Annots [<</Subtype /Link>> <</Subtype /Highlight>>]'}}), ['links'])
  assert.deepEqual(lostOf({own: {1: '/Annots [<</Subtype /FileAttachment>>]'}}), ['attachments'])
  assert.deepEqual(lostOf({own: {1: '/Annots [<</Subtype /Widget>>]'}}), ['fields'])
  assert.deepEqual(lostOf({catalog: '/StructTreeRoot <<>> /Outlines <<>> /Names <<>>'}), ['tags'])
  assert.deepEqual(lostOf({catalog: '/Outlines <</First <<>>>> /Names <</EmbeddedFiles <<>>>>'}), [
    'bookmarks',
    'attachments',
  ])
})

test('pages of another size than most are told: smaller, larger, lying across', () => {
  const own = {
    1: '/MediaBox [0 0 498 700]',
    2: '/MediaBox [0 0 490 700]',
    3: '/MediaBox [0 0 500 690]',
    4: '/MediaBox [0 0 520 700]',
    5: '/MediaBox [0 0 700 500]',
  }
  assert.deepEqual(imposed(pagesOf(12, {own}), {papers}).others, [2, 3, 4, 5])
})

test('layers, the intent of its colours and its language stay, and who wrote it under which title', () => {
  const bytes = imposed(
    pagesOf(2, {
      catalog: '/Lang (fr) /OCProperties 6 0 R /OutputIntents [7 0 R] /PageLayout /SinglePage',
      others: [
        '<</OCGs []>>',
        '<</S /GTS_PDFA1>>',
        '<</Title (Essai) /Author 9 0 R /Subject (x) /Producer (y)>>',
        '(Marie)',
      ],
      trailer: '/Info 8 0 R',
    }),
    {papers, producer: 'Fascicule 1'},
  ).bytes
  const {file, catalog} = read(bytes)
  assert.deepEqual(catalog.get('Lang'), {text: 'fr'})
  assert.deepEqual(file.dict(catalog.get('OCProperties'))?.get('OCGs'), [])
  assert.equal(file.dict(file.array(catalog.get('OutputIntents'))[0])?.get('S'), 'GTS_PDFA1')
  assert.ok(!catalog.has('PageLayout'))
  assert.deepEqual(Object.fromEntries(file.dict(file.trailer.get('Info')) ?? []), {
    Title: {text: 'Essai'},
    Author: {text: 'Marie'},
    Creator: {text: 'Fascicule 1'},
    Producer: {text: 'Fascicule 1'},
  })
  const bare = read(imposed(pagesOf(2, {others: ['<</Title /x>>'], trailer: '/Info 6 0 R'}), {papers}).bytes)
  assert.deepEqual([...(bare.file.dict(bare.file.trailer.get('Info'))?.keys() ?? [])], ['Creator', 'Producer'])
})
