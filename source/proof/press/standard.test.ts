import assert from 'node:assert/strict'
import {after, before, test} from 'node:test'
import {findBrowser, layOut, openSession, type Session} from '../../pages/index.ts'
import {finish} from '../../pdf/index.ts'
import {openPdf} from '../../pdf/read/file.ts'
import {readPdf} from '../../pdf/read/index.ts'
import {pageLeaves} from '../../pdf/read/pages.ts'
import {isStream, type PdfDict, type PdfValue} from '../../pdf/read/values.ts'
import {serialize, writePdf} from '../../pdf/write.ts'
import {pressJob} from '../../pipeline/press.ts'
import {print} from '../../profiles/print.ts'
import type {Assembled, Pages, Press} from '../../types.ts'
import {isForPress, type Point, standardFindings} from './standard.ts'

const press = print.press as Press
const metadata = {title: 'Essai', author: [], lang: 'fr', date: '2026-11-23', producer: '1.0.0'}
const document: Assembled = {
  title: 'Essai',
  lang: 'fr',
  html: '<section data-section data-page="chapter" data-ref="0"><p data-ref="1" style="color: #0b4f6c">Un.</p></section>',
  styles: [{name: 'a.css', css: '@page {size: 105mm 148mm; margin: 12mm} body {font: 10px/14px serif}'}],
  places: [],
  metadata,
  findings: [],
}

let session: Session
let good: Uint8Array
let pages: Pages
before(async () => {
  session = await openSession(await findBrowser(undefined))
  const trim = {width: 105, height: 148}
  const layout = await layOut(document, session, {continued: '', trim, read: async () => undefined})
  pages = layout.pages
  const {job} = await pressJob(press, {lang: 'fr', places: {}}, async () => new Uint8Array())
  good = finish(await layout.print(3), pages, {metadata, links: false, steps: print.finish, press: job}).bytes
  await layout.close()
})
after(() => session.close())

const points = (bytes: Uint8Array) =>
  standardFindings(readPdf(bytes), pages.pages, press).map(({values}) => values.point)

test('a file of ours keeps the standard', () => {
  assert.deepEqual(points(good), [])
})

test('it is known as a file for a press, unless it promises something to readers as well', () => {
  assert.equal(isForPress(readPdf(good)), true)
  const without = broken(({catalog}) => catalog.delete('OutputIntents'))
  assert.equal(isForPress(readPdf(without)), false)
  for (const claim of ['pdfuaid', 'pdfaid']) {
    const both = broken(parts => {
      parts.xmp = parts.xmp.replace(
        '</rdf:RDF>',
        `<rdf:Description><${claim}:part>1</${claim}:part></rdf:Description></rdf:RDF>`,
      )
    })
    assert.equal(isForPress(readPdf(both)), false, claim)
  }
})

interface Parts {
  readonly catalog: Map<string, PdfValue>
  readonly page: Map<string, PdfValue>
  readonly info: Map<string, PdfValue>
  xmp: string
  /** Operators before those of the page. */
  content: string
  version: string
}

/** The good file with a part of it changed. */
const broken = (change: (parts: Parts) => void): Uint8Array => {
  const file = openPdf(good)
  const root = (file.trailer.get('Root') as {ref: number}).ref
  const info = (file.trailer.get('Info') as {ref: number}).ref
  const catalog = file.dict({ref: root}) as PdfDict
  const [leaf] = pageLeaves(file, catalog)
  assert.ok(leaf)
  const metadataOf = catalog.get('Metadata') as {ref: number}
  const stream = file.object(metadataOf.ref)
  assert.ok(isStream(stream))
  const parts: Parts = {
    catalog: new Map(catalog),
    page: new Map(leaf.own),
    info: new Map(file.dict({ref: info})),
    xmp: Buffer.from(stream.data).toString('utf8'),
    content: '',
    version: '1.6',
  }
  change(parts)
  const objects = new Map<number, ReturnType<typeof serialize>>()
  for (let number = 1; number < file.size; number++) {
    const value = file.object(number)
    const type = isStream(value) ? value.dict.get('Type') : undefined
    if (value !== null && type !== 'ObjStm' && type !== 'XRef') objects.set(number, serialize(value))
  }
  const data = Buffer.from(parts.content)
  const first = file.size + 1
  objects.set(first, serialize({dict: new Map<string, PdfValue>([['Length', data.length]]), data}))
  parts.page.set('Contents', [{ref: first}, ...file.array(parts.page.get('Contents'))])
  const xmp = Buffer.from(parts.xmp, 'utf8')
  objects.set(metadataOf.ref, serialize({dict: new Map(stream.dict).set('Length', xmp.length), data: xmp}))
  objects.set(root, serialize(parts.catalog))
  objects.set(leaf.ref, serialize(parts.page))
  objects.set(info, serialize(parts.info))
  return writePdf(objects, root, info, parts.version)
}

const faults: Readonly<Record<Exclude<Point, 'font' | 'encrypted'>, (parts: Parts) => void>> = {
  version: parts => {
    parts.version = '1.7'
  },
  script: ({catalog}) => catalog.set('OpenAction', new Map<string, PdfValue>([['S', 'JavaScript']])),
  condition: ({catalog}) => catalog.delete('OutputIntents'),
  metadata: parts => {
    parts.xmp = parts.xmp.replace(/<xmpMM:DocumentID>.*?<\/xmpMM:DocumentID>/, '')
  },
  dates: ({info}) => info.delete('ModDate'),
  trapped: ({info}) => info.delete('Trapped'),
  trim: ({page}) => page.set('TrimBox', [8.5, 8.5, 300, 400]),
  bleed: ({page}) => page.set('BleedBox', page.get('TrimBox') as PdfValue),
  annotation: ({page}) => page.set('Annots', [new Map<string, PdfValue>([['Subtype', 'Link']])]),
  colour: parts => {
    parts.content = 'q 1 0 0 rg 10 10 5 5 re f Q'
  },
  black: parts => {
    parts.content = 'q 0 0 0 RG 10 10 m 20 20 l S Q'
  },
  ink: parts => {
    parts.content = 'q 1 1 1 .5 k 10 10 5 5 re f Q'
  },
}

for (const [point, change] of Object.entries(faults)) {
  test(`a file that is broken is told: ${point}`, () => {
    const found = points(broken(parts => void change(parts)))
    assert.ok(found.includes(point), JSON.stringify(found))
    assert.ok(
      found.every(
        other =>
          other === point || (point === 'black' && other === 'colour') || (point === 'trim' && other === 'bleed'),
      ),
    )
  })
}

test('the way of breaking it breaks nothing else', () => {
  assert.deepEqual(points(broken(() => undefined)), [])
})
