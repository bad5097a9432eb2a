import assert from 'node:assert/strict'
import {after, before, test} from 'node:test'
import {findBrowser, layOut, openSession, type Session} from '../../pages/index.ts'
import {finish} from '../../pdf/index.ts'
import {pressJob} from '../../pipeline/press.ts'
import {print} from '../../profiles/print.ts'
import type {Assembled, FileEntry, Finding, Press} from '../../types.ts'
import {prove} from '../index.ts'

let session: Session
before(async () => {
  session = await openSession(await findBrowser(undefined))
})
after(() => session.close())

const metadata = {title: 'Essai', author: [], lang: 'fr', date: '2026-11-23', producer: '1.0.0'}
const line = (number: number) => ({file: 'essai.md', line: number, column: 1})

/** What the press remarks of a page whose element with `data-ref="n"` stands on line n. */
const remarks = async (html: string, css = '', files: readonly FileEntry[] = []): Promise<Finding[]> => {
  const trim = {width: 105, height: 148}
  const document: Assembled = {
    title: 'Essai',
    lang: 'fr',
    html: `<section data-section data-page="chapter" data-ref="0">${html}</section>`,
    styles: [
      {name: 'a.css', css: `@page {size: 105mm 148mm; margin: 12mm} body {font: 10px/14px serif} p {margin: 0} ${css}`},
    ],
    places: Array.from({length: 9}, (_, i) => line(i + 1)),
    metadata,
    findings: [],
  }
  const layout = await layOut(document, session, {continued: '', trim, read: async () => undefined})
  const {pages} = layout
  const {job} = await pressJob(print.press as Press, {lang: 'fr', places: {}}, async () => new Uint8Array())
  const {bytes} = finish(await layout.print(3), pages, {metadata, links: false, steps: print.finish, press: job})
  await layout.close()
  const proof = await prove(bytes, [], pages, {
    checks: ['press'],
    shows: [],
    places: document.places,
    images: [],
    files: new Map(files.map(file => [file.name, file])),
    press: print.press,
  })
  return [...proof.findings]
}

const told = (findings: readonly Finding[]) => findings.map(({rule, place}) => `${rule} ${place?.line}`)

test('a page with nothing of the kind is remarked on in nothing', async () => {
  assert.deepEqual(told(await remarks('<p data-ref="1">Un texte noir.</p>')), [])
})

test('a line too thin is told at its drawing, a thicker one is not', async () => {
  const drawing = (width: number, ref: number) =>
    `<figure data-ref="${ref}"><svg class="drawing" data-src="t.svg" data-ref="${ref}" width="100" height="30"><path d="M0 10H90" stroke="#000" stroke-width="${width}"/></svg></figure>`
  const found = await remarks(drawing(0.2, 1) + drawing(1, 2))
  assert.deepEqual(told(found), ['press-line 2'])
  assert.equal(found[0]?.values.width, 0.15)
})

test('small letters in several inks or in grey are told, in black or larger they are not', async () => {
  const html = ['6px; color: #0b4f6c', '6px; color: #555', '12px; color: #0b4f6c']
    .map((style, i) => `<p data-ref="${i + 1}" style="font-size: ${style}">Des mots.</p>`)
    .join('')
  assert.deepEqual(told(await remarks(html)), ['press-letters 2', 'press-tint 3'])
  assert.deepEqual(told(await remarks('<p data-ref="1" style="font-size: 6px; color: #1b1b1b">Des mots.</p>')), [])
})

test('a large ground of black with other inks is told, a small one and one of black alone are not', async () => {
  const ground = (colour: string, height: number) =>
    `<p data-ref="1">Un.</p><div data-ref="2" style="height: ${height}mm; background: ${colour}"></div>`
  const [found, ...others] = await remarks(ground('#241030', 60))
  assert.deepEqual([found?.rule, found?.place?.line, others], ['press-black', 2, []])
  assert.ok(Number(found?.values.ink) > 200)
  for (const html of [ground('#241030', 5), ground('#1b1b1b', 60), ground('#0b4f6c', 60)])
    assert.deepEqual(told(await remarks(html)), [])
})

test('a ground that ends at the edge is told, one that bleeds is not', async () => {
  const ground = '<div class="x" data-ref="1"></div><p data-ref="2">Un.</p>'
  const css = '.x {position: absolute; left: -12mm; top: 40mm; width: 50mm; height: 20mm; background: #0b4f6c}'
  const area = '.pagedjs_page_content {position: relative}'
  assert.deepEqual(told(await remarks(ground, css + area)), ['press-ground 3'])
  const further = css.replace('left: -12mm; top: 40mm; width: 50mm', 'left: -16mm; top: 40mm; width: 54mm')
  assert.deepEqual(told(await remarks(ground, further + area)), [])
})

test('a coarse picture is told with the pixels that it takes', async () => {
  const source =
    'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
  const html = `<figure data-ref="1"><img data-src="photo.jpg" src="${source}" alt="" width="96" height="48" style="width: 96px; height: 48px" data-ref="1"></figure>`
  const entry = {name: 'photo.jpg', bytes: 1, width: 100, height: 50}
  const [found, ...others] = await remarks(html, '', [entry])
  assert.deepEqual([found?.rule, found?.place?.line, others], ['press-resolution', 2, []])
  assert.deepEqual([found?.values.dots, found?.values.width, found?.values.height], [100, 300, 150])
  assert.deepEqual(told(await remarks(html, '', [{...entry, width: 300, height: 150}])), [])
})
