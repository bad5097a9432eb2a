/** A PDF with its tree, its findings and its picture, on values and files written by hand. */
import assert from 'node:assert/strict'
import {test} from 'node:test'
import {openPdf} from '../../pdf/read/file.ts'
import type {ReadPage, ReadPdf, TextRun} from '../../pdf/read/index.ts'
import type {StructureElement} from '../../pdf/read/tree.ts'
import {handWritten} from '../../pdf/read/trial.ts'
import type {Place} from '../../types.ts'
import {conditionFindings, isFault} from './findings.ts'
import type {Judged} from './index.ts'
import {pagePicture} from './picture.ts'
import {readTagged} from './tagged.ts'
import {openXml} from './xmp.ts'

const run = (text: string, mark: number | undefined, order: number, more: Partial<TextRun> = {}): TextRun =>
  ({text, mark, order, artifact: false, x: 10, y: 50, width: 30, size: 10, direction: [1, 0], ...more}) as TextRun
const content = (page: number, id: number) => ({kind: 'content', page, id}) as const

test('what each marked content reads, in the order of painting, hidden letters among it', () => {
  const file = openPdf(handWritten(['<</Type /Catalog /StructTreeRoot <</K [<</S /P>>]>>>>']))
  const pages = [
    {
      ref: 30,
      runs: [run('la ', 0, 1), run('paix', 0, 4), run('autre', 1, 5), run('12', 0, 6, {artifact: true})],
      hidden: [run('grande ', 0, 2)],
    },
    {ref: 31, runs: [run('suite', 0, 1), run('libre', undefined, 2)], hidden: []},
  ]
  const {runsOf, textOf, pageOf, tree, catalog} = readTagged({file, pages} as unknown as ReadPdf)
  assert.deepEqual(
    runsOf(content(30, 0)).map(({text}) => text),
    ['la ', 'grande ', 'paix'],
  )
  assert.deepEqual(runsOf(content(32, 0)), [])
  assert.equal(textOf(content(31, 0)), 'suite')
  const element = (more: object, ...kids: StructureElement['kids']) =>
    ({kind: 'element', type: 'P', kids, rest: new Map(), ref: 1, ...more}) as StructureElement
  const span = element({}, content(30, 1), {kind: 'object', ref: 9, page: 30})
  assert.equal(textOf(element({}, content(31, 0), span)), 'suiteautre')
  assert.equal(textOf(element({actualText: 'dit'}, content(31, 0))), 'dit')
  assert.deepEqual([30, 31, 32].map(pageOf), [1, 2, undefined])
  assert.equal(tree?.kids.length, 1)
  assert.equal(catalog.get('Type'), 'Catalog')
})

const place = (line: number): Place => ({file: 'a.md', line, column: 1})

test('one finding for each condition at each place, with how often', () => {
  const judged: Judged[] = [
    {
      id: 'nesting',
      standard: 'pdfua',
      faults: [{page: 2, element: 1, words: 'P'}, {page: 3, element: 2}, {element: 3}],
    },
    {id: 'states', standard: 'pdfa', faults: [{page: 4}, {page: 5}]},
    {id: 'role', standard: 'pdfua', faults: []},
  ]
  const placeOf = (element: number) => [undefined, place(7), place(7), place(8)][element]
  const values = (condition: string, standard: string, page: number, words: string, count: number) => ({
    condition,
    standard,
    page,
    words,
    count,
  })
  const finding = (at: Place | undefined, said: ReturnType<typeof values>) => ({
    place: at,
    rule: 'pdf-condition',
    severity: 'warning',
    values: said,
  })
  assert.deepEqual(conditionFindings(judged, placeOf), [
    finding(place(7), values('nesting', 'pdfua', 2, 'P', 2)),
    finding(place(8), values('nesting', 'pdfua', 0, '', 1)),
    finding(undefined, values('states', 'pdfa', 4, '', 2)),
  ])
  assert.equal(conditionFindings(judged).length, 2, 'without places one for each condition')
})

test('what keeps a PDF from claiming conformance', () => {
  const fault = (rule: string, standard?: string) =>
    isFault({place: undefined, rule, severity: 'warning', values: standard ? {standard} : {}})
  assert.deepEqual(
    [fault('pdf-condition', 'pdfua'), fault('pdf-condition', 'pdfa'), fault('pdf-condition', 'reader')],
    [true, true, false],
  )
  assert.deepEqual([fault('image-alt'), fault('pdf-verapdf'), fault('proof-image')], [true, true, false])
})

test('an XMP packet: the texts below each element, and simple properties', () => {
  const read = (packet: string) => {
    const found = openXml(packet)
    return found && Object.fromEntries(found)
  }
  const wrapped = (inner: string) =>
    `<?xpacket?><x:xmpmeta xmlns:x="a"><rdf:RDF xmlns:rdf="b"><rdf:Description rdf:about="" xmlns:dc="c" ${inner}</rdf:RDF></x:xmpmeta>`
  assert.deepEqual(read(wrapped('pdfaid:part="2" xml:lang="fr" />')), {'pdfaid:part': ['2']})
  assert.deepEqual(
    read(
      wrapped('><dc:title><rdf:Alt><rdf:li> Un </rdf:li><rdf:li>Deux</rdf:li></rdf:Alt></dc:title></rdf:Description>'),
    ),
    {'dc:title': ['Un', 'Deux']},
  )
  assert.deepEqual(read(wrapped('><a:b>1<a:c>2</a:c></a:b><a:b>3</a:b><a:d/></rdf:Description>')), {
    'a:b': ['1', '2', '3'],
    'a:c': ['2'],
    'a:d': [],
  })
  assert.deepEqual(read('\ufeff  <a>1</a>'), {a: ['1']})
  assert.equal(read('<a><b></a>'), undefined)
})

const page = (more: Partial<ReadPage> = {}): ReadPage =>
  ({width: 200.04, height: 300, runs: [], images: [], shapes: [], ...more}) as unknown as ReadPage

test('a page as a picture: its size, its name, its grounds, pictures and words', () => {
  const frame = (inner: string, name = 'Page 1') =>
    `<svg viewBox="0 0 200 300" role="img" aria-label="${name}">${inner}</svg>`
  assert.equal(pagePicture(page(), 'Page 1', []), frame(''))
  assert.equal(pagePicture(page(), '« <a&"b\u0007 »', []), frame('', '« &#60;a&#38;&#34;b »'))
  const shapes = [[1, 2, 31.26, 42]] as ReadPage['shapes']
  const images = [{sides: [5, 6, 15, 26]}] as unknown as ReadPage['images']
  assert.equal(
    pagePicture(page({shapes, images}), 'Page 1', []),
    frame(
      '<rect class="ground" x="1" y="2" width="30.3" height="40"/><rect class="picture" x="5" y="6" width="10" height="20"/>',
    ),
  )
  const text = '<text x="10" y="50" font-size="10" textLength="30" lengthAdjust="spacingAndGlyphs">la &#60;paix</text>'
  const runs = [run('la <paix ', 0, 1)]
  assert.equal(pagePicture(page({runs}), 'Page 1', []), frame(text))
  const line = '<rect class="fault" x="10" y="51.5" width="30" height="1.5"/>'
  for (const sought of ['paix', ' paix ', 'dans la <paix dure'])
    assert.equal(pagePicture(page({runs}), 'Page 1', [sought]), frame(line + text), sought)
  for (const sought of ['la', 'guerre', ''])
    assert.equal(pagePicture(page({runs}), 'Page 1', [sought]), frame(text), sought)
  assert.equal(
    pagePicture(page({runs: [run('la', 0, 1)]}), 'Page 1', ['voilà']).includes('fault'),
    false,
    'so short a run',
  )
})

test('what is turned, white or empty is not drawn, and of a crowd a part', () => {
  const drawn = (...runs: readonly TextRun[]) => pagePicture(page({runs}), '', []).match(/<text/g)?.length ?? 0
  assert.equal(drawn(run(' ', 0, 1), run('a', 0, 1, {width: 0}), run('a', 0, 1, {direction: [0, -1]})), 0)
  assert.equal(drawn(run('a', 0, 1, {direction: [1, 0.01]}), run('a', 0, 1, {direction: [1, 0.02]})), 1)
  assert.equal(drawn(...Array.from({length: 1501}, () => run('a', 0, 1))), 1500)
  const shapes = Array.from({length: 401}, () => [1, 2, 3, 4]) as unknown as ReadPage['shapes']
  assert.equal(pagePicture(page({shapes}), '', []).match(/<rect/g)?.length, 400)
})
