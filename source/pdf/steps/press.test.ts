import assert from 'node:assert/strict'
import {after, before, test} from 'node:test'
import {findBrowser, layOut, openSession, type Session} from '../../pages/index.ts'
import {pressJob} from '../../pipeline/press.ts'
import {print} from '../../profiles/print.ts'
import type {Assembled, Metadata, Pages, Press} from '../../types.ts'
import {finish} from '../index.ts'
import {openPdf, streamBytes} from '../read/file.ts'
import {type ReadPage, readPdf} from '../read/index.ts'
import {pageLeaves} from '../read/pages.ts'
import {isStream, type PdfDict} from '../read/values.ts'

const metadata: Metadata = {title: 'L’été', author: ['Zoé'], lang: 'fr-CA', date: '2026-11-23', producer: '1.2.0'}
const mm = 72 / 25.4

const html = `<section data-section data-page="cover" data-ref="0"><div class="ground" data-ref="1"><p data-ref="2">Une couverture</p></div></section>
<section data-section data-page="chapter" data-start="page" data-ref="3"><h1 id="paix" data-ref="4">La paix</h1>
<p data-ref="5">Un texte noir, un <a href="https://exemple.org/" data-ref="6">lien</a>, un mot <span style="color: #555" data-ref="7">gris</span>.</p></section>`

const assembledOn = (width: number, height: number): Assembled => ({
  title: metadata.title,
  lang: metadata.lang,
  html,
  styles: [
    {
      name: 'essai.css',
      css: `@page {size: ${width}mm ${height}mm; margin: 12mm 10mm} @page cover {margin: 0}
.ground {height: ${height}mm; background: #0b4f6c; color: #fff} p {margin: 0} body {font: 10px/14px "Source Serif 4"; color: #1b1b1b}`,
    },
  ],
  places: [],
  metadata,
  findings: [],
})

let session: Session
before(async () => {
  session = await openSession(await findBrowser(undefined))
})
after(() => session.close())

const made = async ({width, height}: {width: number; height: number}, settings: Partial<Press> = {}) => {
  const press = {...(print.press as Press), ...settings}
  const layout = await layOut(assembledOn(width, height), session, {
    continued: '',
    trim: {width, height},
    read: async () => undefined,
  })
  const {pages} = layout
  const bytes = await layout.print(press.bleed)
  await layout.close()
  return {pages, press, ...(await finished(bytes, pages, press))}
}

const finished = async (bytes: Uint8Array, pages: Pages, press: Press) => {
  const {job} = await pressJob(press, {lang: 'fr-CA', places: {}}, async () => new Uint8Array())
  return finish(bytes, pages, {metadata, links: false, steps: print.finish, press: job})
}

const formats = {A5: [148, 210], A4: [210, 297], letter: [215.9, 279.4], 'half-letter': [139.7, 215.9]} as const

for (const [name, [width, height]] of Object.entries(formats)) {
  for (const bleed of [3, 5]) {
    test(`${name} with ${bleed} mm: exact boxes, a ground that reaches the edge of its bleed on all sides`, async () => {
      const {bytes, pages} = await made({width, height}, {bleed})
      const pdf = readPdf(bytes)
      for (const {boxes} of pdf.pages) {
        const near = (box: readonly number[], wanted: readonly number[]) => {
          for (const [i, side] of box.entries()) assert.ok(Math.abs(side - (wanted[i] ?? 0)) < 0.01, `${box}`)
        }
        near(boxes.trim, [bleed * mm, bleed * mm, (bleed + width) * mm, (bleed + height) * mm])
        near(boxes.bleed, [0, 0, (2 * bleed + width) * mm, (2 * bleed + height) * mm])
        assert.deepEqual(boxes.media, boxes.bleed)
      }
      const [cover] = readPdf(bytes, 'bleed').pages
      const isWhole = cover?.fills.some(
        ({colour, sides: [left, top, right, bottom]}) =>
          isInk(colour) && Math.max(left, top) <= 0.01 && right >= cover.width - 0.01 && bottom >= cover.height - 0.01,
      )
      assert.ok(isWhole, JSON.stringify(cover?.fills))
      const [run] = pdf.pages[1]?.runs ?? []
      const area = pages.pages[1]?.area
      assert.ok(run && area && Math.abs(run.x - area.x) < 1, 'text stands where it was laid out')
    })
  }
}

/** Whether a colour is not the white of the paper. */
const isInk = (colour: number): boolean => colour !== 0xffffff

const contentsOf = (bytes: Uint8Array): string => {
  const file = openPdf(bytes)
  const streams: string[] = []
  for (let number = 1; number < file.size; number++) {
    const object = file.object(number)
    const kind = isStream(object)
      ? (object.dict.get('Type') ?? object.dict.get('N') ?? object.dict.get('Length1'))
      : 'none'
    if (isStream(object) && kind === undefined) streams.push(Buffer.from(streamBytes(object)).toString('latin1'))
  }
  return streams.join('\n')
}

test('text and greys are of black ink alone, nothing is left of the colours of the screen', async () => {
  const {bytes} = await made({width: 148, height: 210})
  const contents = contentsOf(bytes)
  assert.match(contents, /\b0 0 0 1 k\b/)
  assert.match(contents, /\b0 0 0 0\.[67]\d* k\b/, 'grey')
  assert.doesNotMatch(contents, /\b(?:rg|RG)\b/)
  assert.doesNotMatch(Buffer.from(bytes).toString('latin1'), /DefaultRGB|DeviceRGB/)
})

test('with color: rgb only greys change, and the file says what its colours mean', async () => {
  const {bytes} = await made({width: 148, height: 210}, {color: 'rgb'})
  const contents = contentsOf(bytes)
  assert.match(contents, /\b0 0 0 1 k\b/)
  assert.match(contents, /\.0431 0?\.3098 0?\.4235 rg\b/)
  const [page] = leavesOf(bytes) as [PdfDict]
  assert.ok((page.get('Resources') as PdfDict).has('ColorSpace'))
})

const leavesOf = (bytes: Uint8Array): readonly PdfDict[] => {
  const file = openPdf(bytes)
  return pageLeaves(file, file.dict(file.trailer.get('Root')) as PdfDict).map(({dict}) => dict)
}

test('the file is a PDF/X-4: version, condition, date, trapping; and no annotation', async () => {
  const {bytes} = await made({width: 148, height: 210})
  const file = openPdf(bytes)
  assert.equal(Buffer.from(bytes).toString('latin1', 0, 8), '%PDF-1.6')
  const catalog = file.dict(file.trailer.get('Root')) as PdfDict
  const intent = file.dict(file.array(catalog.get('OutputIntents'))[0])
  assert.equal(intent?.get('S'), 'GTS_PDFX')
  assert.deepEqual(intent?.get('OutputConditionIdentifier'), {text: 'CGATS TR 006'}, 'Canada is in North America')
  const profile = file.resolve(intent?.get('DestOutputProfile'))
  assert.ok(isStream(profile) && streamBytes(profile).length > 100_000)
  const xmp = file.resolve(catalog.get('Metadata'))
  assert.ok(isStream(xmp) && Buffer.from(xmp.data).toString().includes('<pdfxid:GTS_PDFXVersion>PDF/X-4<'))
  assert.equal(file.dict(file.trailer.get('Info'))?.get('Trapped'), 'False')
  assert.deepEqual(
    leavesOf(bytes).map(page => page.get('Annots')),
    [undefined, undefined],
  )
})

test('marks stand outside the bleed', async () => {
  const {bytes} = await made({width: 148, height: 210}, {marks: true})
  const [{boxes}] = readPdf(bytes).pages as [ReadPage]
  assert.ok(boxes.bleed[0] - boxes.media[0] > 20 && boxes.media[3] - boxes.bleed[3] > 20)
  const marks = contentsOf(bytes).match(/\/Artifact BMC q[\s\S]*?EMC/)?.[0] ?? ''
  const lines = [...marks.matchAll(/([\d.-]+) ([\d.-]+) m ([\d.-]+) ([\d.-]+) l S/g)].map(([, ...sides]) =>
    sides.map(Number),
  )
  assert.ok(lines.length >= 16)
  for (const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] of lines) {
    const [left, bottom, right, top] = boxes.bleed
    const isOutside =
      Math.max(x0, x1) < left || Math.min(x0, x1) > right || Math.max(y0, y1) < bottom || Math.min(y0, y1) > top
    assert.ok(isOutside, `${[x0, y0, x1, y1]}`)
  }
})

test('a colour that the theme names is an ink of its own, and one that nothing has is told', async () => {
  const layout = await layOut(assembledOn(148, 210), session, {continued: '', read: async () => undefined})
  const press = print.press as Press
  const spots = [
    {name: 'PANTONE 3025 É', rgb: [11 / 255, 79 / 255, 108 / 255]},
    {name: 'Or', rgb: [1, 0.8, 0]},
  ] as const
  const {job} = await pressJob(press, {lang: 'fr', places: {}}, async () => new Uint8Array(), {spots})
  const options = {metadata, links: false, steps: print.finish, press: job}
  const {bytes, findings} = finish(await layout.print(3), layout.pages, options)
  await layout.close()
  assert.deepEqual(
    findings.map(({rule, values}) => [rule, values.name, values.problem]),
    [['press-spot', 'Or', 'unused']],
  )
  const file = openPdf(bytes)
  const [cover] = pageLeaves(file, file.dict(file.trailer.get('Root')) ?? new Map())
  const spaces = file.dict(file.dict(cover?.dict.get('Resources'))?.get('ColorSpace'))
  const [kind, name, alternate] = file.array(spaces?.get('Spot1'))
  assert.deepEqual(
    [kind, Buffer.from(String(name), 'latin1').toString('utf8'), alternate],
    ['Separation', 'PANTONE 3025 É', 'DeviceCMYK'],
  )
  assert.ok(!spaces?.has('Spot2'))
  assert.match(contentsOf(bytes), /\/Spot1 cs 1 scn/)
})

test('pages are filled up to a multiple with blank ones of the same boxes', async () => {
  const {bytes} = await made({width: 148, height: 210}, {multiple: 4})
  const {pages} = readPdf(bytes)
  assert.equal(pages.length, 4)
  assert.deepEqual(
    pages.map(({boxes}) => boxes.trim),
    pages.map(() => pages[0]?.boxes.trim),
  )
  assert.deepEqual(
    pages.map(({label}) => label),
    ['1', '2', '3', '4'],
  )
  assert.deepEqual(
    pages.slice(2).map(({runs, fills}) => [runs, fills]),
    [
      [[], []],
      [[], []],
    ],
  )
})

test('the same pages printed twice are the same bytes, and the pages of the screen are not touched by it', async () => {
  const layout = await layOut(assembledOn(148, 210), session, {continued: '', read: async () => undefined})
  try {
    const plain = await layout.print()
    const [one, other] = [await layout.print(3), await layout.print(3)]
    const press = print.press as Press
    assert.deepEqual(
      (await finished(one, layout.pages, press)).bytes,
      (await finished(other, layout.pages, press)).bytes,
    )
    const undated = (bytes: Uint8Array) =>
      Buffer.from(bytes)
        .toString('latin1')
        .replace(/D:[\d+'Z]*/g, '')
    assert.equal(undated(await layout.print()), undated(plain))
  } finally {
    await layout.close()
  }
})
