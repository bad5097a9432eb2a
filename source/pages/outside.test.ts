import assert from 'node:assert/strict'
import {after, before, it} from 'node:test'
import {type ReadPage, readPdf} from '../pdf/read/index.ts'
import type {Assembled} from '../types.ts'
import {findBrowser, layOut, openSession, type Session} from './index.ts'

let session: Session
before(async () => {
  session = await openSession(await findBrowser(undefined))
})
after(() => session.close())

const document = (css: string, html: string): Assembled => ({
  title: 'Essai',
  lang: 'fr',
  html,
  styles: [{name: 'essai.css', css: `@page { size: 105mm 148mm; margin: 12mm } body { font: 10px/14px serif } ${css}`}],
  places: [{file: 'essai.md', line: 1, column: 1}],
  metadata: {title: 'Essai', author: [], lang: 'fr', producer: ''},
  findings: [],
})

/** Each would add pages, or take some away. */
const sheets: Readonly<Record<string, string>> = {
  overlay: 'body::after { content: ""; position: fixed; inset: 0; background: #fff; z-index: 9 }',
  important:
    '@layer a { html body::after { content: "x" !important; display: block !important; height: 5000px !important } }',
  margins: 'html { height: 9000px !important; padding: 4000px !important } body { margin: 3000px !important }',
  pages:
    '.pagedjs_pages::after { content: ""; display: block; height: 5000px } .pagedjs_pages { columns: 2 !important }',
  page: '.pagedjs_page { height: 5000px !important; margin: 300px !important; break-after: avoid !important; float: left }',
  absolute:
    '.x { position: relative } .x::after { content: ""; position: absolute; top: 0; width: 9px; height: 9000px }',
  head: 'template, script, style, head, title { display: block !important }',
  none: 'body { display: none !important } html { zoom: 0.2; transform: scale(3) }',
}

const html = '<section data-page="chapter" data-ref="0"><p>Un.</p><p class="x" data-ref="0">Deux.</p></section>'.repeat(
  2,
)

for (const [name, css] of Object.entries(sheets)) {
  it(`prints the pages that were laid out, whatever is put outside them: ${name}`, async () => {
    const layout = await layOut(document(css, html), session, {continued: '', read: async () => undefined})
    assert.equal(layout.pages.pages.length, 2)
    const printed = Buffer.from(await layout.print()).toString('latin1')
    assert.equal(printed.match(/\/Type \/Page\b/g)?.length, 2)
    await layout.close()
  })
}

it('refuses what no browser and no PDF takes, in words', async () => {
  const options = {continued: '', read: async () => undefined}
  const rule = (css: string, text: string) =>
    layOut(document(css, text), session, options).then(
      () => 'laid out',
      error => error.finding?.rule ?? error,
    )
  assert.equal(await rule('@page { size: 6000mm 6000mm }', html), 'page-large')
  assert.equal(await rule('', `${html}<p>${'x'.repeat(50 * 2 ** 20)}</p>`), 'document-large')
})

it('gives a layout up while the page is busy, and leaves the browser at once', {timeout: 60_000}, async () => {
  const own = await openSession(await findBrowser(undefined))
  const many = `<section data-page="chapter" data-ref="0">${'<p data-ref="0">Un paragraphe de plus.</p>'.repeat(20_000)}</section>`
  // Less than the first page of so long a section takes on any machine.
  const options = {continued: '', read: async () => undefined, patience: 0.05}
  let begun = 0
  try {
    await assert.rejects(layOut(document('', many), own, options), {rule: 'layout-timeout', exit: 7})
  } finally {
    begun = performance.now()
    await own.close()
  }
  assert.ok(performance.now() - begun < 10_000, `${Math.round(performance.now() - begun)} ms`)
})

it('paints nothing of a page on the next, however far it runs out', async () => {
  const css =
    '.x { position: absolute; inset: 0 -30mm -30mm 0; background: #0b4f6c } .pagedjs_sheet { position: relative }'
  const far = '<section data-page="chapter" data-ref="0"><div class="x" data-ref="0"></div><p>Un.</p></section>'
  const next = '<section data-page="chapter" data-start="page" data-ref="0"><p>Deux.</p></section>'
  const layout = await layOut(document(css, far + next), session, {continued: '', read: async () => undefined})
  for (const bytes of [await layout.print(), await layout.print(3)]) {
    const [first, second] = readPdf(bytes).pages
    const coloured = (page: ReadPage | undefined) => page?.fills.filter(({colour}) => colour === 0x0b4f6c).length ?? 0
    assert.deepEqual([coloured(first) > 0, coloured(second)], [true, 0])
  }
  await layout.close()
})
