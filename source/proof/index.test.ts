import assert from 'node:assert/strict'
import {after, before, test} from 'node:test'
import {findBrowser, type Layout, layOut, openSession, type Session} from '../pages/index.ts'
import {finish} from '../pdf/index.ts'
import {screen} from '../profiles/screen.ts'
import type {Assembled, Metadata, Pages, Place, SourcePiece, Stream} from '../types.ts'
import {type Proof, prove} from './index.ts'

const metadata: Metadata = {title: 'Essai', author: [], lang: 'fr', producer: '1.2.0'}

const drawing =
  'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" width="80" height="40"%3E%3Crect width="80" height="40"/%3E%3C/svg%3E'

const filling = Array.from({length: 150}, (_, i) => `remplissage${i}`).join(' ')

/** The document as HTML and, apart from it, as source: stream, text, whether a block begins. */
const html = `<section data-section data-page="chapter" data-ref="0"><h1 id="paix" data-ref="1">La paix</h1>
<p data-ref="2">Les difficultés <em data-ref="3">officielles</em><a class="note-call" href="#note-1" data-note="1" data-generated data-ref="4">1</a>, voir page <a href="#droit" data-ref="5"><span data-page-of="droit" data-generated data-ref="6"></span></a>.</p>
<table data-ref="7"><tbody><tr><td data-stream="cell" data-ref="8">cellule gauche</td><td data-stream="cell" data-ref="9"><p>cellule droite</p><p>dessous</p></td></tr></tbody></table>
<figure data-ref="10"><img src='${drawing}' alt="" width="80" height="40" data-ref="11"><figcaption data-stream="caption" data-ref="12"><span class="label" data-generated data-ref="13">Figure 1. </span>Un carré noir</figcaption></figure>
<p data-ref="14">${filling}</p>
<div class="notes" data-ref="15"><aside class="note" id="note-1" data-note="1" data-stream="note" data-ref="16"><p data-ref="17"><span data-generated>1 </span>Une note brève.</p></aside></div>
</section><section data-section data-page="chapter" data-start="page" data-ref="18"><h1 id="droit" data-ref="19">Le droit</h1><ol data-ref="20"><li data-ref="21">premier point</li><li data-ref="22">second point</li></ol></section>`

const written: readonly (readonly [Stream, string, boolean, number])[] = [
  ['body', 'La paix', true, 1],
  ['body', 'Les difficultés ', true, 2],
  ['body', 'officielles', false, 2],
  ['body', ', voir page ', false, 2],
  ['body', '.', false, 2],
  ['cell', 'cellule gauche', true, 3],
  ['cell', 'cellule droite', true, 3],
  ['cell', 'dessous', true, 3],
  ['caption', 'Un carré noir', true, 4],
  ['body', filling, true, 5],
  ['note', 'Une note brève.', true, 6],
  ['body', 'Le droit', true, 7],
  ['body', 'premier point', true, 8],
  ['body', 'second point', true, 9],
]

const lines = [1, 1, 2, 2, 2, 2, 2, 3, 3, 3, 4, 4, 4, 4, 5, 6, 6, 6, 7, 7, 8, 8, 9]
const places: readonly Place[] = lines.map(line => ({file: 'essai.md', line, column: 1}))
const pieces: readonly SourcePiece[] = written.map(([stream, text, begins, line]) => ({
  stream,
  text,
  begins,
  place: {file: 'essai.md', line, column: 1},
  corrections: [],
}))

const assembled: Assembled = {
  title: 'Essai',
  lang: 'fr',
  html,
  styles: [
    {
      name: 'essai.css',
      css: '@page {size: 105mm 148mm; margin: 12mm 10mm} body {font: 10px/14px serif} h1 {text-transform: uppercase} p {text-align: left} .note-call {font-size: 6px; vertical-align: 4px; line-height: 0}',
    },
  ],
  places,
  metadata,
  findings: [],
}

type BrowserPage = Awaited<ReturnType<Session['newPage']>>

let session: Session

before(async () => {
  session = await openSession(await findBrowser(undefined))
})

after(() => session.close())

/** Lays the document out, changes the laid-out pages (a statement run in the page), prints, proves. */
const proveChanged = async (
  change: string,
  more: Partial<Parameters<typeof prove>[3]> = {},
  changed?: (pages: Pages) => Pages,
): Promise<Proof> => {
  let page: BrowserPage | undefined
  const watched: Session = {
    ...session,
    newPage: async door => (page = await session.newPage(door)),
    close: async () => undefined,
  }
  const layout: Layout = await layOut(assembled, watched, {continued: '(suite)', read: async () => undefined})
  try {
    await page?.evaluate(`{
      const find = word => {
        const walker = document.createTreeWalker(document.querySelector('.pagedjs_pages'), NodeFilter.SHOW_TEXT)
        while (walker.nextNode()) if (walker.currentNode.data.includes(word)) return walker.currentNode
      }
      const replace = (word, other) => { const node = find(word); node.data = node.data.replace(word, other) }
      ${change}
    }`)
    const {bytes} = finish(await layout.print(), layout.pages, {metadata, links: true, steps: screen.finish})
    const pages = changed ? changed(layout.pages) : layout.pages
    return await prove(bytes, [{pieces}], pages, {
      checks: screen.checks,
      shows: [],
      places,
      images: [{name: drawing, place: places[11]}],
      files: new Map(),
      ...more,
    })
  } finally {
    await layout.close()
  }
}

const told = ({findings}: Proof) =>
  findings
    .filter(({severity}) => severity === 'error')
    .map(
      ({rule, values, place}) =>
        `${rule} ${values.words ?? values.name ?? values.shown ?? values.page} ${place?.line ?? '-'}`,
    )

test('a document that has lost nothing is proved without a remark', async () => {
  const proof = await proveChanged('')
  assert.deepEqual(told(proof), [])
  const {words, ...faults} = proof.figures
  assert.equal(words, 2 + 3 + 3 + 5 + 3 + 150 + 3 + 2 + 4)
  assert.deepEqual([...new Set(Object.values(faults))], [0])
})

test('a word taken from a laid-out page is missed, with its line', async () => {
  assert.deepEqual(told(await proveChanged(`replace('remplissage77 ', '')`)), ['proof-word-lost remplissage77 5'])
  assert.deepEqual(told(await proveChanged(`replace('brève', '')`)), ['proof-word-lost brève. 6'])
  assert.deepEqual(told(await proveChanged(`replace('gauche', '')`)), ['proof-word-lost gauche 3'])
})

test('a word that is there and hidden is missed as well', async () => {
  const hide = `const span = document.createElement('span'); span.textContent = 'droite'
    const node = find('droite'); node.data = 'cellule '; node.after(span); span.style.opacity = '0'`
  assert.deepEqual(told(await proveChanged(hide)), ['proof-word-lost droite 3'])
})

test('a space lost, a word doubled, two words swapped', async () => {
  assert.deepEqual(told(await proveChanged(`replace('remplissage7 remplissage8', 'remplissage7remplissage8')`)), [
    'proof-space remplissage7 remplissage8 5',
  ])
  const doubled = await proveChanged(`replace('remplissage7 ', 'remplissage7 remplissage7 ')`)
  assert.deepEqual(told(doubled), ['proof-word-twice remplissage7 5'])
  assert.deepEqual([doubled.figures.twice, doubled.refused], [1, true])
  const added = await proveChanged(`replace('remplissage7 ', 'remplissage7 intrus ')`)
  assert.deepEqual([told(added), added.refused], [['proof-word-foreign intrus 5'], false])
})

test('words of a cell that are glued', async () => {
  const joined = `for (const word of ['droite', 'dessous']) find(word).parentElement.style.display = 'inline'`
  assert.deepEqual(told(await proveChanged(joined)), ['proof-space droite dessous 3'])
  const within = `replace('cellule gauche', 'cellulegauche')`
  assert.deepEqual(told(await proveChanged(within)), ['proof-space cellule gauche 3'])
  // One cell ends where the next begins.
  const beside = `document.querySelector('table').style.borderSpacing = '0'
    find('gauche').parentElement.style.cssText += 'text-align: right; padding: 0; vertical-align: top'
    find('droite').parentElement.style.margin = '0'
    find('droite').parentElement.parentElement.style.padding = '0'`
  assert.deepEqual(told(await proveChanged(beside)), ['proof-space gauche cellule 3'])
})

test('a sign without width neither stands for a space nor parts a word', async () => {
  const signs = ['\\u200b', '\\u200c', '\\u200d', '\\u2060', '\\ufeff', '\\u00ad']
  for (const sign of signs) {
    const joined = await proveChanged(`replace('cellule gauche', 'cellule${sign}gauche')`)
    assert.deepEqual([told(joined), joined.refused], [['proof-space cellule gauche 3'], true], sign)
  }
  const within = signs.map((sign, at) => `replace('remplissage${at + 7} ', 'rempl${sign}issage${at + 7} ')`).join('\n')
  assert.deepEqual(told(await proveChanged(within)), [])
})

test('an image that does not show, and one that was never there', async () => {
  const hidden = await proveChanged(`document.querySelector('img').style.visibility = 'hidden'`)
  assert.deepEqual(told(hidden), [`proof-image ${drawing} 4`])
  const image = {name: 'photo.jpg', place: places[14]}
  assert.deepEqual(told(await proveChanged('', {images: [image]})), ['proof-image photo.jpg 5'])
})

test('a page number that is not its target’s', async () => {
  const wrong = await proveChanged(`document.querySelector('[data-page-of]').textContent = '7'`)
  assert.deepEqual(
    told(wrong).filter(text => text.startsWith('proof-number')),
    ['proof-number  2'],
  )
  const unknown = await proveChanged('', {}, pages => ({
    ...pages,
    references: pages.references.map(reference => ({...reference, shown: '0'})),
  }))
  assert.deepEqual(told(unknown), ['proof-number 0 2'])
})

test('text beyond its area, and text over text', async () => {
  const out = await proveChanged(
    `const cell = find('gauche').parentElement; cell.style.cssText += 'position: relative; left: -20px'`,
  )
  assert.deepEqual([told(out), out.refused], [['proof-overflow cellule gauche 3'], false])
  const over = await proveChanged(`find('premier').parentElement.style.marginBottom = '-12px'`)
  assert.deepEqual([told(over), over.refused], [['proof-overlap premier point 8'], false])
})

test('a page without anything on it', async () => {
  const proof = await proveChanged('', {}, pages => ({
    ...pages,
    pages: pages.pages.map(page => ({...page, blank: false})),
  }))
  assert.equal(proof.figures.blanks, 0)
  const emptied = await proveChanged(
    `for (const element of [...document.querySelectorAll('.pagedjs_page')].at(-1).querySelectorAll('h1, ol')) element.remove()`,
  )
  assert.equal(emptied.figures.blanks, 1)
  const told = emptied.findings
    .filter(({rule}) => rule === 'proof-blank')
    .map(({severity, place}) => [severity, place?.line])
  assert.deepEqual(told, [['warning', 5]])
})

test('a teacher’s text is expected where teachers read', async () => {
  const only = pieces.map(piece => (piece.text === 'premier point' ? {...piece, only: 'teacher'} : piece))
  const layout = await layOut(assembled, session, {continued: '', read: async () => undefined})
  const {bytes} = finish(await layout.print(), layout.pages, {metadata, links: true, steps: screen.finish})
  await layout.close()
  const proofFor = async (shows: readonly string[]) => {
    const proof = await prove(bytes, [{pieces: only}], layout.pages, {
      checks: screen.checks,
      shows,
      places,
      images: [],
      files: new Map(),
    })
    return [told(proof), proof.refused]
  }
  assert.deepEqual(await proofFor(['teacher']), [[], false])
  assert.deepEqual(await proofFor([]), [['proof-word-foreign premier point 8'], true], 'an answer that leaks')
})

test('a character that no font has is an error at its place, and no word is lost', async () => {
  const proof = await proveChanged(`replace('remplissage7 ', '\u{1F389} ')`, {}, pages => ({
    ...pages,
    pages: pages.pages.map(page => ({
      ...page,
      texts: page.texts.map(text => ({...text, text: text.text.replace('remplissage7 ', '\u{1F389} ')})),
    })),
  }))
  assert.deepEqual(
    proof.findings.filter(({rule}) => rule === 'proof-glyph').map(({severity, values}) => [severity, values.code]),
    [['error', 'U+1F389']],
  )
})
