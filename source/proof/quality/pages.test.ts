/** Remarks on pages that a browser laid out and printed. */
import assert from 'node:assert/strict'
import {after, test} from 'node:test'
import {findBrowser, layOut, openSession} from '../../pages/index.ts'
import {finish} from '../../pdf/index.ts'
import {readPdf} from '../../pdf/read/index.ts'
import {screen} from '../../profiles/screen.ts'
import type {Finding, Metadata, Pages} from '../../types.ts'
import {qualityFindings} from './index.ts'

const session = await openSession(await findBrowser(undefined))
after(() => session.close())

const metadata: Metadata = {title: 'Essai', author: [], lang: 'fr', producer: '1.2.0'}
const css = `:root { --grid: 15px }
@page { size: 105mm 148mm; margin: 10mm }
body { font: 10px/var(--grid) "Source Serif 4", serif }
p, h2, ul { margin: 0; font-size: 10px; font-weight: 400; text-align: justify }
p + p { text-indent: 10px }
h2 { font-size: 13px; margin: var(--grid) 0 0 }
ul { list-style: "– "; padding-left: 14px }
table { font-size: 10px; border-spacing: 0 }
td { padding: 0 }
.block { background: #eee; break-inside: avoid }`

/**
 * The remarks on sections of HTML, each a chapter or what follows an asked break: kind, page, what is told besides. A section
 * may begin with attributes of its own, up to `>`.
 */
async function told(...sections: readonly string[]): Promise<{remarks: string[]; findings: Finding[]; pages: Pages}> {
  let ref = 0
  const html = sections
    .map(inner => (/^[^<]*>/.test(inner) ? inner : `>${inner}`))
    .map(inner => `<section data-section data-page="chapter"${inner}</section>`)
    .join('')
    .replace(/<(p|h2|li|td|div|figure|img)(?=[ >])/g, (tag: string) => `${tag} data-ref="${ref++}"`)
  const places = Array.from({length: ref}, (_, index) => ({file: 'essai.md', line: index + 1, column: 1}))
  const assembled = {
    title: 'Essai',
    lang: 'fr',
    html,
    styles: [{name: 'essai.css', css}],
    places,
    metadata,
    findings: [],
  }
  const layout = await layOut(assembled, session, {continued: '', read: async () => undefined})
  try {
    const {bytes} = finish(await layout.print(), layout.pages, {metadata, links: true, steps: screen.finish})
    const findings = qualityFindings(readPdf(bytes), layout.pages, places)
    const remarks = findings.map(({rule, values}) =>
      [rule.replace('quality-', ''), values.page, ...('cause' in values ? [values.cause] : [])].join(' '),
    )
    return {remarks, findings, pages: layout.pages}
  } finally {
    await layout.close()
  }
}

const words =
  'La paix se garde par des soldats et par des juges, par des vivres et par des écoles, et chacun y prend la part que ses moyens lui laissent quand la saison est bonne et que les routes sont ouvertes. '
const text = (count: number): string => Array.from({length: count}, () => `<p>${words.repeat(2)}</p>`).join('')
const whole = (lines: number): string =>
  `<div class="block" data-break-inside="avoid" style="height: ${lines * 15}px">Un bloc d’une pièce.</div>`

test('full pages bring no remark, and the grid is that of the style sheets', async () => {
  const {remarks, pages} = await told(text(20))
  assert.ok(pages.pages.length > 2)
  assert.equal(pages.grid, 11.25)
  assert.deepEqual(
    remarks.filter(remark => !/^(?:letter|repeat|short|hyphens)/.test(remark)),
    [],
  )
})

test('a page that is left short says why: what follows is of one piece, or a break was asked for', async () => {
  const short = await told(`${text(3)}${whole(20)}${text(5)}`)
  assert.deepEqual(short.remarks, ['filled 1 whole'])
  assert.match(String(short.findings[0]?.values.value), /^[1-5]\d?$/)
  for (const mark of ['', ' data-continues']) {
    const asked = (await told(text(1), `${mark}>${text(20)}`)).remarks
    assert.deepEqual(asked.slice(0, 1), ['filled 1 break'], mark)
  }
})

test('the end of a chapter, and of the publication, may be short', async () => {
  assert.deepEqual((await told(text(1), `<h2>Deux</h2>${text(2)}`)).remarks, [])
})

test('white before a page without running text counts', async () => {
  const {remarks} = await told(`${text(2)}${whole(23)}${whole(20)}${text(6)}`)
  assert.deepEqual(remarks.slice(0, 1), ['filled 1 whole'])
})

test('a space under 0.7 of its width is told once, in running text, never beside the sign of a list or in a cell', async () => {
  const squeezed = (inner: string) =>
    `<div style="word-spacing: -1.5px">${inner.replaceAll('<p', '<p style="text-align: left"')}</div>`
  const tight = (remarks: readonly string[]) => remarks.filter(remark => remark.startsWith('tight'))
  assert.deepEqual(tight((await told(text(4))).remarks), [])
  const line = words.repeat(3)
  const paragraphs = await told(squeezed(`<p>${line}</p><p>Ensuite, ${line}</p>`) + text(4))
  assert.equal(tight(paragraphs.remarks).length, 2, 'once for each paragraph')
  for (const {values, rule} of paragraphs.findings)
    if (rule === 'quality-tight') assert.ok(Number(values.value) < 0.7, String(values.value))
  const cell = `<table><tbody><tr><td>${line}</td></tr></tbody></table>`
  const cells = await told(squeezed(cell.replace('<td', '<td data-stream="cell"')) + text(4))
  assert.deepEqual(tight(cells.remarks), [])
})
