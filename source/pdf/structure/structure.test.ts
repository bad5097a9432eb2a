/** The structure tree of small documents, laid out and printed by a real browser. */
import assert from 'node:assert/strict'
import {after, before, test} from 'node:test'
import {findBrowser, layOut, openSession, type Session} from '../../pages/index.ts'
import {screen} from '../../profiles/screen.ts'
import {conditions} from '../../proof/conformance/index.ts'
import {readTagged, type Tagged} from '../../proof/conformance/tagged.ts'
import type {Metadata} from '../../types.ts'
import {finish} from '../index.ts'
import {readPdf} from '../read/index.ts'
import {type StructureElement, walkTree} from '../read/tree.ts'

const metadata: Metadata = {title: 'Essai', author: [], lang: 'fr-FR', producer: '1'}
const css = `
@page { size: 70mm 80mm; margin: 8mm }
body { font: 10px/14px serif }
section[data-section], .page-notes { white-space: pre-wrap }
p, li, td, blockquote, pre { margin: 0 }
.line { display: block }
.entries { list-style: none }
thead { display: table-header-group }
`
let session: Session

before(async () => {
  session = await openSession(await findBrowser(undefined))
})
after(() => session.close())

let next = 0
/** `html` with a `data-ref` for each element. */
const stamped = (html: string): string => {
  next = 0
  return html.replace(/<([a-z][a-z0-9]*)/g, (_, name) => `<${name} data-ref="${next++}"`)
}

const tagged = async (html: string, keep = true): Promise<Tagged> => {
  const section = stamped(`<section data-section data-page="chapter">${html}</section>`)
  const document = {
    title: 'Essai',
    lang: 'fr-FR',
    html: section,
    styles: [{name: 'essai.css', css}],
    places: [],
    metadata,
    findings: [],
  }
  const layout = await layOut(document, session, {continued: '(suite)', read: async () => undefined})
  try {
    const {bytes} = finish(await layout.print(), layout.pages, {metadata, links: keep, steps: screen.finish})
    return readTagged(readPdf(bytes))
  } finally {
    await layout.close()
  }
}

/** The tree as text: `P «Un mot» L(LI(Lbl «1. » LBody «un»))`. */
const outline = ({tree, textOf}: Tagged): string => {
  const show = (element: StructureElement): string => {
    const parts: string[] = []
    let text = ''
    for (const kid of element.kids) {
      if (kid.kind === 'content') text += textOf(kid)
      if (kid.kind !== 'element') continue
      if (text) parts.push(`«${text}»`)
      text = ''
      parts.push(show(kid))
    }
    if (text) parts.push(`«${text}»`)
    const about = [element.lang && `[${element.lang}]`, element.alt !== undefined && `{${element.alt}}`].filter(Boolean)
    return `${element.type}${about.join('')}${parts.length > 0 ? `(${parts.join(' ')})` : ''}`
  }
  const document = tree?.kids[0]
  const sect = document?.kind === 'element' ? document.kids[0] : undefined
  return sect?.kind === 'element' ? sect.kids.map(kid => (kid.kind === 'element' ? show(kid) : '?')).join('\n') : ''
}

const of = ({tree}: Tagged, type: string): StructureElement[] => {
  const found: StructureElement[] = []
  walkTree(tree?.kids ?? [], element => {
    if (element.type === type) found.push(element)
  })
  return found
}

const words = (from: number, to: number): string =>
  Array.from({length: to - from}, (_, i) => `mot${from + i}`).join(' ')

test('what a careful person would tag', async () => {
  const found = await tagged(
    `<h1>Titre</h1><p>Un <em>mot</em> et <span lang="en">fair play</span>.</p>
<ul><li>un</li><li>deux<ol><li>a</li></ol></li></ul>
<dl><dt>Terme</dt><dd>sens</dd><dd>autre sens</dd></dl>
<blockquote lang="de"><p>Zitat</p></blockquote>
<pre><code><span class="line">let a {
</span><span class="line">}</span></code></pre>
<ol class="entries"><li class="level-1"><a href="#x">Un</a></li><li class="level-2"><a href="#x">Deux</a></li></ol><p id="x">Fin.</p>`,
  )
  assert.equal(
    outline(found),
    `H1(«Titre»)
P(«Un » Em(«mot») « et » Span[en](«fair play») «.»)
L(LI(LBody(«un»)) LI(LBody(«deux» L(LI(Lbl(«1. ») LBody(«a»))))))
L(LI(Lbl(«Terme») LBody(P(«sens») P(«autre sens»))))
BlockQuote[de](P(«Zitat»))
P(Code(Span(«let a { ») Span(«}»)))
TOC(TOCI(Reference(Link(«Un»))) TOC(TOCI(Reference(Link(«Deux»)))))
P(«Fin.»)`,
  )
})

test('what crosses a page is one element: paragraph, list, quote, code, verse, note, table with its heads', async () => {
  const lines = (count: number): string =>
    Array.from({length: count}, (_, i) => `<span class="line">vers${i}</span>`).join('')
  const rows = Array.from({length: 14}, (_, i) => `<tr><td>cellule${i}</td><td>${i}</td></tr>`).join('')
  const found = await tagged(`<p style="text-align: justify">${words(0, 150)}</p>
<ul><li>liste <ul>${Array.from({length: 14}, (_, i) => `<li>point${i}</li>`).join('')}</ul></li></ul>
<blockquote><p>${words(200, 330)}</p></blockquote>
<pre><code>${lines(16)}</code></pre><div class="verse"><p>${lines(16)}</p></div>
<table><caption>Légende</caption><thead><tr><th>Nom</th><th>Rang</th></tr></thead><tbody>${rows}</tbody></table>
<p>Appel<a class="note-call" href="#note-1" data-note="note-1" data-generated role="doc-noteref">1</a>.</p>
<div class="notes"><aside class="note" id="note-1" data-note="note-1" data-stream="note" role="doc-footnote"><p>${words(400, 560)}</p></aside></div>`)
  assert.ok(found.pdf.pages.length > 7)
  const spoken = outline(found)
  assert.match(spoken, new RegExp(`^P\\(«${words(0, 150)}»\\)$`, 'm'))
  assert.match(spoken, new RegExp(`BlockQuote\\(P\\(«${words(200, 330)}»\\)\\)`))
  assert.match(spoken, new RegExp(`^Note\\(P\\(«${words(400, 560)}»\\)\\)$`, 'm'))
  assert.deepEqual([of(found, 'L').length, of(found, 'LI').length], [2, 15])
  assert.match(spoken, /P\(Code\(Span\(«vers0 »\).*Span\(«vers15»\)\)\)/)
  assert.equal(of(found, 'P').filter(element => /^vers0 vers1 .*vers15$/.test(found.textOf(element))).length, 2)
  const [table, ...others] = of(found, 'Table')
  assert.deepEqual(
    [others.length, table?.kids.length, of(found, 'TH').length, of(found, 'Caption').length],
    [0, 16, 2, 1],
  )
  // Wherever a row stands, its heads are those of its columns.
  for (const head of of(found, 'TH')) assert.equal((head.rest.get('A') as Map<string, unknown>).get('Scope'), 'Column')
})

test('a head without words is the corner of its table, as wide as it was', async () => {
  const found = await tagged(
    `<table><thead><tr><th colspan="2"></th></tr><tr><th>A</th><th>B</th></tr></thead>
<tbody><tr><td>un</td><td>deux</td></tr></tbody></table>`,
  )
  assert.match(outline(found), /^Table\(TR\(TD\) TR\(TH\(«A»\) TH\(«B»\)\)/)
  const corner = of(found, 'TD')[0]?.rest.get('A') as Map<string, unknown>
  assert.deepEqual([corner.get('ColSpan'), corner.has('Scope')], [2, false])
  assert.deepEqual(conditions.find(({id}) => id === 'table-regular')?.check(found), [])
})

test('a note follows the block that calls it, and its reference leads there', async () => {
  const found = await tagged(
    `<p>Un<a class="note-call" href="#note-1" data-note="note-1" data-generated role="doc-noteref">1</a> mot.</p><p>Suite.</p>
<div class="notes"><aside class="note" id="note-1" data-note="note-1" data-stream="note" role="doc-footnote"><p>Note.</p></aside></div>`,
  )
  assert.equal(outline(found), 'P(«Un» Reference(Link(«1»)) « mot.»)\nNote(P(«Note.»))\nP(«Suite.»)')
  assert.deepEqual(of(found, 'Note')[0]?.rest.get('ID'), {text: 'note-1'})
})

test('links that are left out leave their text', async () => {
  const html = '<p>Voir <a href="https://exemple.org/">le site</a>.</p>'
  assert.equal(outline(await tagged(html)), 'P(«Voir » Link(«le site») «.»)')
  assert.equal(outline(await tagged(html, false)), 'P(«Voir le site.»)')
})

test('a ground that is painted for a block is no content, a picture is', async () => {
  const drawing = '<svg role="img" aria-label="Un carré" width="40" height="40"><rect width="40" height="40"/></svg>'
  const found = await tagged(
    `<p style="background: #eee; opacity: 0.5">Gris</p><figure>${drawing}<figcaption>Légende</figcaption></figure>`,
  )
  assert.equal(outline(found), 'P(«Gris»)\nDiv(Figure{Un carré} Caption(«Légende»))')
})
