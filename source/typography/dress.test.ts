import assert from 'node:assert/strict'
import {test} from 'node:test'
import {fromHtml} from 'hast-util-from-html'
import {toHtml} from 'hast-util-to-html'
import type {Node} from 'unist'
import {visible} from './characters.ts'
import {dressTree} from './dress.ts'
import {typesetHtml} from './hast.ts'

/** What becomes of HTML, superior letters as `^…^` and small capitals as `_…_`. */
const dressed = (html: string): string => {
  const tree = fromHtml(html, {fragment: true})
  typesetHtml(tree, {locale: 'fr-FR'})
  return visible(toHtml(tree))
    .replace(/<sup class="superior">(.*?)<\/sup>/g, '^$1^')
    .replace(/<span class="small-capitals">(.*?)<\/span>/g, '_$1_')
}

test('letters are dressed wherever they stand among the elements of a block', () => {
  assert.equal(
    dressed('<p>1er, <b>2e</b> et <i>XIXe</i> siècle</p>'),
    '<p>1^er^, <b>2^e^</b> et <i>_XIX_^e^</i>⍽siècle</p>',
  )
  assert.equal(
    dressed('<p><i>"Oui"</i> !!! dit le 1er <b>"un"</b> 2e</p>'),
    '<p><i>«⍽Oui⍽»</i>⍭!!! dit le 1^er^ <b>«⍽un⍽»</b> 2^e^</p>',
  )
})

test('what stands before the first leaf moves nothing', () => {
  assert.equal(
    dressed('<p><img alt=""> le 1er, <img alt=""> la 2e</p>'),
    '<p><img alt=""> le 1^er^, <img alt=""> la 2^e^</p>',
  )
})

test('several in one text, next to each other and at its ends', () => {
  assert.equal(dressed('<p>1er 2e 3e</p>'), '<p>1^er^ 2^e^ 3^e^</p>')
  assert.equal(dressed('<p>Mme Curie, Mlle Hugo</p>'), '<p>M^me^⍽Curie, M^lle^⍽Hugo</p>')
})

test('« no » before a number, « nos » where it is no word', () => {
  assert.equal(
    dressed('<p>Le no 2, les nos 3 et 4, nos 5 amis et le mono 6</p>'),
    '<p>Le n^o^⍽2, les n^os^⍽3 et 4, nos 5 amis et le mono 6</p>',
  )
  assert.equal(dressed('<p>Fiche no 4</p>'), '<p>Fiche n^o^⍽4</p>')
})

test('letters that are parted by an element, raised or opaque are left', () => {
  assert.equal(dressed('<p>1e<b>r</b>⍽mai</p>'), '<p>1e<b>r</b>⍽mai</p>')
  assert.equal(dressed('<p>1<sup>er</sup> et <code>2e</code></p>'), '<p>1<sup>er</sup> et <code>2e</code></p>')
  assert.equal(dressed('<p>https://exemple.fr/1er</p>'), '<p>https://exemple.fr/1er</p>')
})

test('one alone, and one after edits that make the text longer', () => {
  assert.equal(dressed('<p>le 2e</p>'), '<p>le 2^e^</p>')
  assert.equal(dressed('<p>"Oui" et "non", le 1er "un" mai</p>'), '<p>«⍽Oui⍽» et «⍽non⍽», le 1^er^ «⍽un⍽» mai</p>')
})

test('the letters of a tree, by their offsets: none twice, no text that is empty', () => {
  const made = (value: string, ...spans: readonly (readonly [number, number])[]) => {
    const text = {type: 'text', value}
    const tree = {type: 'root', children: [text, {type: 'text', value: 'z'}]}
    const dressings = spans.map(([start, end]) => ({node: text, start, end, style: 'superior'}) as const)
    dressTree(tree, dressings, (_, node) => ({type: 'sup', children: [node]}) as Node)
    const kept = tree.children.some(node => node === text || (node as {children?: unknown[]}).children?.includes(text))
    assert.ok(kept, 'the node of the text is there still')
    const say = (node: {type: string; value?: string; children?: unknown[]}): string =>
      node.value ?? `${node.type}(${(node.children as {type: string; value?: string}[]).map(say).join(' ')})`
    return tree.children.map(say).join(' ')
  }
  assert.equal(made('abcdef', [1, 2]), 'a sup(b) cdef z')
  assert.equal(made('abcdef', [4, 6], [0, 2]), 'sup(ab) cd sup(ef) z')
  assert.equal(made('abcdef', [0, 3], [3, 6]), 'sup(abc) sup(def) z')
  assert.equal(made('abcdef', [0, 3], [2, 4], [3, 5]), 'sup(abc) sup(de) f z')
})

test('blocks within blocks', () => {
  assert.equal(dressed('<div>1er <p>2e</p> 3e</div>'), '<div>1^er^ <p>2^e^</p> 3^e^</div>')
})

test('acronyms in the text are told, those of titles, of capitals and numbers in Roman figures are not', () => {
  const acronyms = (html: string) =>
    [...dressed(html).matchAll(/<span class="acronym">(.*?)<\/span>/g)].map(([, found]) => found)
  assert.deepEqual(acronyms("<p>L'ONU et l'UNICEF, avec l'UNESCO (OTAN).</p>"), ['ONU', 'UNICEF', 'UNESCO', 'OTAN'])
  assert.deepEqual(
    acronyms('<h2>Le rôle de l’ONU</h2><p>Louis XIII, MDCCC, ATTENTION DANGER, ISO-9001, UE, <em>ONU</em></p>'),
    [],
  )
})
