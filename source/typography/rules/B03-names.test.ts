/** Names that the page never parts: what it binds is no correction of the source. */
import assert from 'node:assert/strict'
import {test} from 'node:test'
import {fromHtml} from 'hast-util-from-html'
import {toHtml} from 'hast-util-to-html'
import {visible} from '../characters.ts'
import {typesetHtml} from '../hast.ts'

const bound = (text: string): string => {
  const tree = fromHtml(`<p>${text}</p>`, {fragment: true})
  typesetHtml(tree, {locale: 'fr-FR'})
  return visible(toHtml(tree)).replace(/^<p>|<\/p>$/g, '')
}

test('a first name stays with the initial after it', () => {
  assert.equal(bound('le Canadien Lester B. Pearson obtint'), 'le Canadien Lester⍽B.⍽Pearson obtint')
  assert.equal(bound('riche en Vitamine C. Elle manque'), 'riche en Vitamine C. Elle manque')
})

test('a particle stays with its name', () => {
  for (const [before, after] of [
    ['le duc de La Rochefoucauld dit', 'le duc de La⍽Rochefoucauld dit'],
    ['avec Jean-Marie Le Goff, ici', 'avec Jean-Marie Le⍽Goff, ici'],
    ['peint par Vincent van Gogh', 'peint par Vincent van⍽Gogh'],
    ['Ludwig van der Rohe y vint', 'Ludwig van der⍽Rohe y vint'],
    ['et M. de Gaulle parla', 'et M.⍽de⍽Gaulle parla'],
  ] as const)
    assert.equal(bound(before), after)
})

test('an article that begins a sentence binds nothing', () => {
  assert.equal(bound('La France signa. Le Canada aussi.'), 'La France signa. Le Canada aussi.')
})
