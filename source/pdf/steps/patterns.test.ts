/** Gradients in a real browser's PDF: their colours on a press, and their place on the page. */
import assert from 'node:assert/strict'
import {after, before, test} from 'node:test'
import {findBrowser, layOut, openSession, type Session} from '../../pages/index.ts'
import {pressJob} from '../../pipeline/press.ts'
import {print} from '../../profiles/print.ts'
import {screen} from '../../profiles/screen.ts'
import {prove} from '../../proof/index.ts'
import type {Metadata, Press} from '../../types.ts'
import {finish} from '../index.ts'
import {openPdf, type PdfFile} from '../read/file.ts'
import {pageLeaves} from '../read/pages.ts'
import {isStream, type PdfDict} from '../read/values.ts'

const metadata: Metadata = {title: 'Essai', author: [], lang: 'fr-FR', date: '2026-11-23', producer: '1'}
const grounds = [
  'linear-gradient(red, blue)',
  'radial-gradient(ellipse at 20% 30%, #f00, #0f0, #00f)',
  'conic-gradient(red, yellow, lime, red)',
  'repeating-linear-gradient(45deg, #c00 0 5px, #eee 5px 10px)',
  'linear-gradient(rgba(255, 0, 0, 0), blue)',
]
let session: Session
before(async () => {
  session = await openSession(await findBrowser(undefined))
})
after(() => session.close())

const patternsOf = (file: PdfFile): PdfDict[] => {
  const catalog = file.dict(file.trailer.get('Root')) ?? new Map()
  return pageLeaves(file, catalog).flatMap(({dict}) =>
    [...(file.dict(file.dict(dict.get('Resources'))?.get('Pattern'))?.values() ?? [])].flatMap(value => {
      const object = file.resolve(value)
      return object instanceof Map ? [object as PdfDict] : isStream(object) ? [object.dict] : []
    }),
  )
}
const places = (file: PdfFile): number[][] =>
  // A tile, as large as the paper, stands at its corner.
  patternsOf(file)
    .filter(pattern => pattern.get('PatternType') === 2)
    .map(pattern => {
      const [, , , , x = 0, y = 0] = file.array(pattern.get('Matrix')).map(Number)
      return [x, y]
    })

test('gradients are moved with what they fill, and have no colour of the screen on a press', async () => {
  const html = grounds.map(ground => `<div style="height: 40px; margin: 6px; background: ${ground}"></div>`).join('')
  const trim = {width: 148, height: 210}
  const document = {
    title: 'Essai',
    lang: 'fr',
    html: `<section data-section data-page="chapter" data-ref="0">${html}</section>`,
    styles: [{name: 'essai.css', css: '@page {size: 148mm 210mm; margin: 10mm}'}],
    places: [],
    metadata,
    findings: [],
  }
  const layout = await layOut(document, session, {continued: '', trim, read: async () => undefined})
  try {
    const [plain, bled] = [await layout.print(), await layout.print(3)]
    const seen = openPdf(finish(plain, layout.pages, {metadata, links: true, steps: screen.finish}).bytes)
    const settings = print.press as Press
    const {job} = await pressJob(settings, {lang: 'fr', places: {}}, async () => new Uint8Array())
    const {bytes} = finish(bled, layout.pages, {metadata, links: false, steps: print.finish, press: job})
    const press = openPdf(bytes)
    assert.ok(patternsOf(seen).length >= grounds.length)

    // What is painted hangs from the top of the page; so far is the paper of Chromium higher.
    const height = Number(
      openPdf(plain).array(pageLeaves(openPdf(plain), catalogOf(plain))[0]?.dict.get('MediaBox'))[3],
    )
    const lift = (210 * 72) / 25.4 - height
    assert.ok(Math.abs(lift) > 1)
    const before = places(openPdf(plain))
    for (const [index, [x = 0, y = 0]] of places(seen).entries()) {
      assert.ok(Math.abs(x - (before[index]?.[0] ?? 0)) < 0.001)
      assert.ok(Math.abs(y - (before[index]?.[1] ?? 0) - lift) < 0.001, `${y} after ${before[index]?.[1]}`)
    }
    for (const [index, [x = 0, y = 0]] of places(press).entries()) {
      // On the press the page stands 3 mm from the edges of its paper.
      const bleed = (3 * 72) / 25.4
      assert.ok(Math.abs(x - (places(seen)[index]?.[0] ?? 0) - bleed) < 0.3)
      assert.ok(Math.abs(y - (places(seen)[index]?.[1] ?? 0) - bleed) < 0.3)
    }
    for (let number = 1; number < press.size; number++) {
      const object = press.object(number)
      const pattern = object instanceof Map ? press.dict((object as PdfDict).get('Shading')) : undefined
      if (pattern) assert.ok(['DeviceCMYK', 'DeviceGray'].includes(String(pattern.get('ColorSpace'))))
    }
    const options = {checks: ['press'], shows: [], places: [], images: [], files: new Map(), press: settings}
    assert.deepEqual((await prove(bytes, [], layout.pages, options)).findings, [])
  } finally {
    await layout.close()
  }
})

const catalogOf = (bytes: Uint8Array): PdfDict => {
  const file = openPdf(bytes)
  return file.dict(file.trailer.get('Root')) ?? new Map()
}
