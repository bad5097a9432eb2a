/** For each condition a good PDF, made by us, is spoilt, and turns red; as it was, none does. */
import assert from 'node:assert/strict'
import {after, before, test} from 'node:test'
import {findBrowser, layOut, openSession, type Session} from '../../pages/index.ts'
import {finish} from '../../pdf/index.ts'
import {readPdf} from '../../pdf/read/index.ts'
import type {PdfStream, PdfValue} from '../../pdf/read/values.ts'
import {screen} from '../../profiles/screen.ts'
import {formulaMark} from '../../text/formula.ts'
import type {Metadata} from '../../types.ts'
import {conditionWords} from '../../wording/conditions.ts'
import {broken, type Parts} from './breaking.testing.ts'
import {conditionFindings} from './findings.ts'
import {conditions, judge} from './index.ts'

const metadata: Metadata = {title: 'Essai', author: ['Zoé'], lang: 'fr-FR', producer: '1'}
const css = `@page { size: 105mm 120mm; margin: 8mm } body { font: 10px/14px serif }
section[data-section], .page-notes { white-space: pre-wrap } thead { display: table-header-group }`
const letters = (number: number): string => String(number).replace(/\d/g, digit => 'abcdefghij'[Number(digit)] ?? '')
const words = Array.from({length: 1200}, (_, i) => `mot${letters(i)}`).join(' ')
const html = `<section data-section data-page="chapter"><h1 id="titre">Titre</h1><p>Un <em>mot</em> et <a href="https://exemple.org/">un site</a><a class="note-call" href="#note-1" data-note="note-1" role="doc-noteref">1</a>.</p>
<h2>Suite</h2><ol><li>un</li><li>deux</li></ol>
<table><caption>Légende</caption><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table>
<figure><svg role="img" aria-label="Un carré" width="40" height="40"><rect width="40" height="40"/></svg></figure>
<p><span class="formula" role="img" aria-label="${formulaMark}x"><math><mn>2</mn></math></span></p>
<p style="background: #eee; opacity: 0.5">Un fond.</p><p>${words}</p>
<div class="notes"><aside class="note" id="note-1" data-note="note-1" data-stream="note" role="doc-footnote"><p>Une note.</p></aside></div></section>`

let session: Session
let good: Uint8Array

before(async () => {
  session = await openSession(await findBrowser(undefined))
  let next = 0
  const stamped = html.replace(/<([a-z][a-z0-9]*)/g, (_, name) => `<${name} data-ref="${next++}"`)
  const document = {
    title: 'Essai',
    lang: 'fr-FR',
    html: stamped,
    styles: [{name: 'a.css', css}],
    places: [],
    metadata,
    findings: [],
  }
  const layout = await layOut(document, session, {continued: '(suite)', read: async () => undefined})
  const {claims, finish: steps} = screen
  good = finish(await layout.print(), layout.pages, {metadata, links: true, steps, claims}).bytes
  await layout.close()
})
after(() => session.close())

const faulty = (bytes: Uint8Array): string[] =>
  judge(readPdf(bytes))
    .filter(({faults}) => faults.length > 0)
    .map(({id}) => id)

const dictOf = (entries: Record<string, PdfValue>): Map<string, PdfValue> => new Map(Object.entries(entries))
const stream = (text: string, entries: Record<string, PdfValue> = {}): PdfStream => ({
  dict: dictOf({...entries, Length: text.length}),
  data: Buffer.from(text, 'latin1'),
})
/** Changes what a page paints: the last of its streams. */
const inPage = (number: number, change: (text: string) => string, parts: Parts): void => {
  const contents = parts.pages[number]?.get('Contents')
  parts.rewrite(Array.isArray(contents) ? (contents as PdfValue[]).at(-1) : contents, change)
}
const inContent = (change: (text: string) => string) => (parts: Parts) => inPage(0, change, parts)
const metadataOf = ({catalog, rewrite}: Parts, change: (text: string) => string) =>
  rewrite(catalog.get('Metadata'), change)
const link = (parts: Parts) => parts.having('Subtype', 'Link')
const font = (parts: Parts) => parts.having('Subtype', 'Type0')
const below = (parts: Parts) => parts.dict((font(parts).get('DescendantFonts') as PdfValue[])[0])
const spoil: Readonly<Record<string, (parts: Parts) => void>> = {
  tagged: ({catalog}) => catalog.set('MarkInfo', dictOf({Marked: false})),
  suspects: ({catalog}) => catalog.set('MarkInfo', dictOf({Marked: true, Suspects: true})),
  structure: ({catalog}) => catalog.delete('StructTreeRoot'),
  xmp: ({catalog}) => catalog.delete('Metadata'),
  'xmp-title': parts => metadataOf(parts, text => text.replaceAll('dc:title', 'dc:titre')),
  'xmp-filter': ({catalog, dict}) => dict(catalog.get('Metadata')).set('Filter', 'FlateDecode'),
  'display-title': ({catalog}) => catalog.delete('ViewerPreferences'),
  language: ({catalog}) => catalog.set('Lang', {text: 'français'}),
  encrypted: ({trailer, add}) => trailer.set('Encrypt', add(dictOf({Filter: 'Standard'}))),
  intent: ({catalog}) => catalog.delete('OutputIntents'),
  actions: ({catalog, add}) => catalog.set('OpenAction', add(dictOf({S: 'JavaScript', JS: {text: 'app.alert(1)'}}))),
  attachments: ({add}) => void add(dictOf({Type: 'Filespec', F: {text: 'a.md'}, EF: new Map()})),
  filters: ({add}) => void add(stream('', {Filter: 'LZWDecode'})),
  claim: parts => metadataOf(parts, text => text.replace('<pdfaid:conformance>A</pdfaid:conformance>', '')),
  role: ({element}) => element('P').set('S', 'Paragraphe'),
  'role-standard': ({catalog, dict}) => dict(dict(catalog.get('StructTreeRoot')).get('RoleMap')).set('P', 'Div'),
  'role-circle': ({catalog, dict}) =>
    dict(dict(catalog.get('StructTreeRoot')).get('RoleMap'))
      .set('Em', 'Strong')
      .set('Strong', 'Em'),
  nesting: ({element}) => element('LI').set('S', 'P'),
  'figure-alt': ({element}) => element('Figure').delete('Alt'),
  'formula-alt': ({element}) => element('Formula').delete('Alt'),
  'heading-first': ({element}) => element('H1').set('S', 'H2'),
  'heading-skip': ({element}) => element('H2').set('S', 'H3'),
  'heading-mixed': ({element}) => element('H2').set('S', 'H'),
  'table-heads': ({element}) => element('TH').delete('A'),
  'table-regular': ({element}) => element('TD').set('A', dictOf({O: 'Table', ColSpan: 2})),
  'table-parts': ({element, add}) => {
    const table = element('Table')
    const caption = add(dictOf({Type: 'StructElem', S: 'Caption', P: table.get('P') as PdfValue, K: []}))
    const kids = table.get('K') as PdfValue[]
    table.set('K', [kids[0] as PdfValue, caption, ...kids.slice(1)])
  },
  'heading-twice': ({element, add}) => {
    const part = element('P')
    const head = () => add(dictOf({Type: 'StructElem', S: 'H', P: part.get('P') as PdfValue, K: []}))
    part.set('K', [head(), head(), ...[part.get('K') as PdfValue].flat()])
  },
  'graphics-states': ({add}) => void add(dictOf({Type: 'ExtGState', TR2: 'Identity', BM: 'Brillant'})),
  limits: ({add}) => void add(dictOf({Nom: 'n'.repeat(128)})),
  layers: ({catalog, add}) => catalog.set('OCProperties', add(dictOf({D: dictOf({AS: []})}))),
  'catalog-keys': ({pages}) => pages[0]?.set('PresSteps', new Map()),
  'note-id': ({element}) => element('Note').delete('ID'),
  'language-form': ({element}) => element('P').set('Lang', {text: 'langue française'}),
  'lists-numbered': ({element}) => element('L').delete('A'),
  unclaimed: inContent(text => `${text}\n0 0 9 9 re f`),
  'artifact-in-content': inContent(text => text.replace(/\bBT\b/, '/Artifact BMC EMC BT')),
  'content-in-artifact': inContent(text => `/Artifact BMC\n${text}\nEMC`),
  'parent-tree': ({catalog, dict}) => dict(catalog.get('StructTreeRoot')).set('ParentTree', dictOf({Nums: []})),
  'form-twice': inContent(text => text.replace(/\/X\d+ Do/g, paint => `${paint} ${paint}`)),
  states: inContent(text => `${'q '.repeat(30)}${'Q '.repeat(30)}${text}`),
  operators: inContent(text => `${text}\nxyz`),
  colours: inContent(text => `${text}\n0 0 0 1 k`),
  images: parts => {
    const picture = parts.add(stream('0', {Type: 'XObject', Subtype: 'Image', Interpolate: true, Width: 1, Height: 1}))
    for (const page of parts.pages) parts.dict(page.get('Resources')).set('XObject', dictOf({Im: picture}))
    inContent(text => `${text}\n/Artifact BMC /Im Do EMC`)(parts)
  },
  'link-tag': ({element}) => element('Link').set('S', 'Span'),
  'annotation-tag': parts => link(parts).set('Subtype', 'Highlight'),
  'annotation-contents': parts => link(parts).delete('Contents'),
  'annotation-flags': parts => link(parts).set('F', 2),
  'annotation-kind': parts => link(parts).set('Subtype', 'Movie'),
  'tab-order': ({pages}) => pages[0]?.delete('Tabs'),
  'font-embedded': parts => parts.dict(below(parts).get('FontDescriptor')).delete('FontFile2'),
  'font-unicode': parts => font(parts).delete('ToUnicode'),
  'font-system': parts => below(parts).delete('CIDSystemInfo'),
  'font-map': parts => below(parts).delete('CIDToGIDMap'),
  'character-unknown': parts =>
    parts.rewrite(font(parts).get('ToUnicode'), text => text.replace(/<[0-9A-F]{4}>(?=\n(?:<|endbf))/g, '<0000>')),
  'glyph-missing': inContent(text => text.replace(/<[0-9A-F]{4}> Tj/, '<0000> Tj')),
  glued: parts => {
    // The space behind the last letter of the first page is taken away again.
    inContent(text => text.replace(/<<\/ActualText <FEFF([0-9A-F]{4})0020>>>/, '<</ActualText <FEFF$1>>>'))(parts)
  },
  split: ({add, objects}) => {
    // The paragraph that a page cuts, as two elements.
    const cut = [...objects.values()].find(
      value =>
        value instanceof Map &&
        value.get('S') === 'P' &&
        Array.isArray(value.get('K')) &&
        (value.get('K') as PdfValue[]).some(kid => kid instanceof Map),
    ) as Map<string, PdfValue>
    const kids = cut.get('K') as PdfValue[]
    const at = kids.findIndex(kid => kid instanceof Map)
    const rest = add(new Map([...cut, ['K', kids.slice(at)]]))
    cut.set('K', kids.slice(0, at))
    const number = [...objects].find(([, value]) => value === cut)?.[0] ?? 0
    const parent = objects.get((cut.get('P') as {ref: number}).ref) as Map<string, PdfValue>
    const around = parent.get('K') as PdfValue[]
    const place = around.findIndex(kid => (kid as {ref?: number}).ref === number)
    parent.set('K', [...around.slice(0, place + 1), rest, ...around.slice(place + 1)])
  },
  repeated: parts => {
    // A running head of three pages is content: five letters at the top, in the face of the text.
    const shown: string[] = []
    inPage(
      1,
      text => {
        shown.push(...(/[\s\S]*(\/F\d+ [\d.]+ Tf)[^<]*<([0-9A-F]{4})/.exec(text) ?? []).slice(1))
        return text
      },
      parts,
    )
    const [face = '', letter = ''] = shown
    const head = `/P <</MCID 900>>BDC BT ${face} 1 0 0 -1 20 9 Tm <${letter.repeat(5)}> Tj ET EMC`
    for (const number of parts.pages.keys()) inPage(number, text => `${text}\n${head}`, parts)
  },
  marks: ({element}) => element('P').set('Lang', {text: 'fr-x-zz-p-3'}),
}

test('a PDF of ours meets every condition', () => {
  assert.deepEqual(
    conditionFindings(judge(readPdf(good))).map(({values}) => [values.condition, values.words]),
    [],
  )
})

for (const [id, change] of Object.entries(spoil)) {
  test(`spoilt: ${id}`, () => {
    const found = faulty(broken(good, change))
    assert.ok(found.includes(id), `found: ${found.join(', ')}`)
  })
}

test('the header and the identifier of the file', () => {
  const text = Buffer.from(good).toString('latin1')
  assert.ok(faulty(Buffer.from(text.replace('%PDF-1.7', '%PDF-2.0'), 'latin1')).includes('header'))
  assert.ok(faulty(Buffer.from(text.replace(/\/ID \[/, '/IE ['), 'latin1')).includes('identifier'))
})

test('each condition has its words, and a test that turns it red', () => {
  assert.deepEqual(conditions.map(({id}) => id).sort(), Object.keys(conditionWords).sort())
  const elsewhere = ['header', 'identifier']
  assert.deepEqual(
    conditions.map(({id}) => id).filter(id => !elsewhere.includes(id) && !(id in spoil)),
    [],
  )
})
