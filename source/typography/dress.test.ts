import assert from 'node:assert/strict'
import {test} from 'node:test'
import {fromHtml} from 'hast-util-from-html'
import {toHtml} from 'hast-util-to-html'
import {visible} from './characters.ts'
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

test('letters that are parted by an element, raised or opaque are left', () => {
  assert.equal(dressed('<p>1e<b>r</b>⍽mai</p>'), '<p>1e<b>r</b>⍽mai</p>')
  assert.equal(dressed('<p>1<sup>er</sup> et <code>2e</code></p>'), '<p>1<sup>er</sup> et <code>2e</code></p>')
  assert.equal(dressed('<p>https://exemple.fr/1er</p>'), '<p>https://exemple.fr/1er</p>')
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
