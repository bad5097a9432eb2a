import assert from 'node:assert/strict'
import {after, before, test} from 'node:test'
import {findBrowser, layOut, openSession, type Session} from '../pages/index.ts'
import {screen} from '../profiles/screen.ts'
import type {Assembled, Metadata, Pages} from '../types.ts'
import {finish} from './index.ts'
import {openPdf, readPdf} from './read/index.ts'
import {isRef, isStream, type PdfValue} from './read/values.ts'

const metadata: Metadata = {title: 'L’été', author: ['Zoé'], lang: 'fr-CA', date: '2026-11-23', producer: '1.2.0'}

const {finish: steps} = screen

const drawing =
  'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" width="80" height="40"%3E%3Crect width="80" height="40"/%3E%3C/svg%3E'

const html = `<section data-section data-page="chapter" data-ref="0">
<h1 id="paix" data-ref="1">1. La paix et «&#8239;l’ordre&#8239;»</h1>
<p data-ref="2">Un texte <em data-ref="3">officiel</em>, finies les difficultés<a class="note-call" id="call-1" href="#note-1" data-note="1" data-generated data-ref="4">1</a> du <a href="#droit" data-ref="5">droit</a>.</p>
<p data-ref="6">Un lien vers <a href="autre.md" data-ref="7">nulle part</a> et un <a href="https://exemple.org/" data-ref="8">autre</a>.</p>
<figure data-ref="9"><img src='${drawing}' alt="carré" width="80" height="40" data-ref="10"><figcaption data-stream="caption" data-ref="11">Un carré</figcaption></figure>
<h2 id="suite" data-ref="12">La suite</h2><p data-ref="13">${'Encore des mots pour remplir la page. '.repeat(40)}</p>
<div class="notes" data-ref="14"><aside class="note" id="note-1" data-note="1" data-stream="note" data-ref="15"><p data-ref="16"><span data-generated>1 </span>Une note.</p></aside></div>
</section><section data-section data-page="chapter" data-start="page" data-ref="17"><h1 id="droit" data-ref="18">Le droit</h1><p data-ref="19">Fin.</p></section>`

const assembled: Assembled = {
  title: metadata.title,
  lang: metadata.lang,
  html,
  styles: [{name: 'essai.css', css: '@page {size: 105mm 148mm; margin: 12mm 10mm} body {font: 10px/14px serif}'}],
  places: [],
  metadata,
  findings: [],
}

let session: Session
let printed: Uint8Array
let pages: Pages

const print = async () => {
  const layout = await layOut(assembled, session, {continued: '(suite)', read: async () => undefined})
  try {
    return {pages: layout.pages, printed: await layout.print()}
  } finally {
    await layout.close()
  }
}

before(async () => {
  session = await openSession(await findBrowser(undefined))
  ;({printed, pages} = await print())
})

after(() => session.close())

test('every box of a page has its exact size, and what is painted stays where it was laid out', () => {
  const before = readPdf(printed)
  const {pages: finished} = readPdf(finish(printed, pages, {metadata, links: true, steps}).bytes)
  assert.ok(finished.length > 1)
  for (const [i, {boxes, runs}] of finished.entries()) {
    const [left, bottom, right, top] = boxes.media
    assert.deepEqual([left, bottom], [0, 0])
    assert.ok(Math.abs(right - (105 / 25.4) * 72) < 0.02 && Math.abs(top - (148 / 25.4) * 72) < 0.02)
    assert.deepEqual([boxes.crop, boxes.trim, boxes.bleed], [boxes.media, boxes.media, boxes.media])
    for (const [k, {text, x, y}] of runs.entries()) {
      const was = before.pages[i]?.runs[k]
      // A space that the end of a page swallowed is there for a listener.
      assert.equal(text.trimEnd(), was?.text.trimEnd())
      assert.ok(Math.abs(x - (was?.x ?? 0)) < 0.01 && Math.abs(y - (was?.y ?? 0)) < 0.01)
    }
  }
})

test('bookmarks are the headings, labels the folios, and the metadata is all there', async () => {
  const {bytes} = finish(printed, pages, {metadata, links: true, steps})
  const {outline, info, lang, marked, pages: read} = readPdf(bytes)
  assert.deepEqual(
    outline.map(({title, entries}) => [title, entries.map(entry => entry.title)]),
    [
      ['1. La paix et «\u202fl’ordre\u202f»'.replaceAll('\u202f', ' '), ['La suite']],
      ['Le droit', []],
    ],
  )
  const last = pages.headings.at(-1)
  const top = outline.at(-1)?.destination
  assert.equal(top?.page, last?.page)
  assert.ok(Math.abs((top?.top ?? 0) - ((pages.pages[0]?.height ?? 0) - (last?.y ?? 0))) < 0.01)
  assert.deepEqual(
    read.map(({label}) => label),
    pages.pages.map(({label}) => label),
  )
  assert.deepEqual([info.get('Title'), info.get('Author'), info.get('Creator')], ['L’été', 'Zoé', 'Fascicule 1.2.0'])
  assert.deepEqual([lang, marked], ['fr-CA', true])
  assert.deepEqual(
    [
      ...Buffer.from(bytes)
        .toString('latin1')
        .matchAll(/Skia|Chromium/g),
    ],
    [],
  )
})

test('links lead where they say, and one that leads nowhere is taken out and told', () => {
  const {bytes, findings} = finish(printed, pages, {metadata, links: true, steps})
  const links = readPdf(bytes).pages.flatMap(page => page.links)
  assert.deepEqual(
    links.map(({name, uri}) => name ?? uri),
    ['note-1', 'droit', 'https://exemple.org/'],
  )
  assert.equal(links[1]?.destination?.page, pages.targets.get('droit'))
  assert.deepEqual(
    findings.map(({rule, values}) => [rule, values.target]),
    [['pdf-link-nowhere', 'autre.md']],
  )
  for (const {destination, uri} of links) assert.ok(destination?.page !== undefined || uri !== undefined)
})

test('without links there are neither annotations nor bookmarks, and nothing refers to them', () => {
  const {bytes, findings} = finish(printed, pages, {metadata, links: false, steps})
  const {outline, destinations, pages: read} = readPdf(bytes)
  assert.deepEqual([outline, destinations.size, read.flatMap(page => page.links), findings], [[], 0, [], []])
  assert.deepEqual(danglingRefs(bytes), [])
})

test('no reference leads to an object that is not there', () => {
  assert.deepEqual(danglingRefs(finish(printed, pages, {metadata, links: true, steps}).bytes), [])
})

test('two builds of the same source are the same bytes, and only the metadata gives a date', async () => {
  const again = await print()
  const once = finish(printed, pages, {metadata, links: true, steps}).bytes
  assert.deepEqual(
    Buffer.from(finish(again.printed, again.pages, {metadata, links: true, steps}).bytes),
    Buffer.from(once),
  )
  assert.equal(readPdf(once).info.get('CreationDate'), 'D:20261123000000Z')
  const {date: _, ...undated} = metadata
  assert.equal(
    readPdf(finish(printed, pages, {metadata: undated, links: true, steps}).bytes).info.has('CreationDate'),
    false,
  )
})

test('pdf.js reads the same words, sizes, bookmarks and labels', async () => {
  const {bytes} = finish(printed, pages, {metadata, links: true, steps})
  const ours = readPdf(bytes)
  const {getDocument} = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const theirs = await getDocument({data: Uint8Array.from(bytes), verbosity: 0}).promise
  assert.equal(theirs.numPages, ours.pages.length)
  assert.deepEqual(
    await theirs.getPageLabels(),
    ours.pages.map(({label}) => label),
  )
  assert.deepEqual(
    ((await theirs.getOutline()) ?? []).map(({title}) => title),
    ours.outline.map(({title}) => title),
  )
  for (const [i, page] of ours.pages.entries()) {
    const {items} = await (await theirs.getPage(i + 1)).getTextContent()
    const words = items.map(item => ('str' in item ? item.str : '')).join('')
    assert.equal(bare(page.runs.map(({text}) => text).join('')), bare(words))
    const first = items.find(item => 'str' in item && item.str.trim() !== '')
    const run = page.runs.find(({text}) => text.trim() !== '')
    assert.ok(first && 'transform' in first && run)
    assert.ok(Math.abs(first.transform[4] - run.x) < 0.01)
    assert.ok(Math.abs(page.height - first.transform[5] - run.y) < 0.01)
    assert.ok(Math.abs(first.height - run.size) < 0.01)
  }
  await theirs.destroy()
})

const bare = (text: string): string => text.normalize('NFKC').replace(/\s/g, '')

/** The references of all objects that lead to none. */
const danglingRefs = (bytes: Uint8Array): number[] => {
  const file = openPdf(bytes)
  const found = new Set<number>()
  const walk = (value: PdfValue): void => {
    if (isRef(value)) {
      if (file.object(value.ref) === null) found.add(value.ref)
    } else if (Array.isArray(value)) value.forEach(walk)
    else if (value instanceof Map) [...value.values()].forEach(walk)
    else if (isStream(value)) walk(value.dict as Map<string, PdfValue>)
  }
  for (let number = 1; number < file.size; number++) walk(file.object(number))
  return [...found]
}

test('other pages than were laid out are a finding, and no file', () => {
  const fewer = {...pages, pages: pages.pages.slice(1)}
  const {bytes, findings} = finish(printed, fewer, {metadata, links: true, steps})
  assert.equal(bytes.length, 0)
  assert.deepEqual(
    findings.map(({rule, values}) => [rule, values]),
    [['pdf-pages', {printed: pages.pages.length, laid: fewer.pages.length}]],
  )
})
