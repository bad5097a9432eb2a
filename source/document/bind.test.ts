import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Element} from 'hast'
import {h} from 'hastscript'
import {bindTitles} from './bind.ts'

/** The title with `_` for each no-break space. */
const bound = (title: Element, lang = 'fr-FR') => {
  bindTitles([h('section', title)], lang)
  const text = (node: Element['children'][number]): string =>
    node.type === 'text' ? node.value : node.type === 'element' ? node.children.map(text).join('') : ''
  return text(title).replaceAll('\u00A0', '_')
}

test('articles, prepositions and « et » stay with what follows, one after another', () => {
  for (const [title, expected] of [
    ["Les grands axes de l'action des Nations Unies", "Les_grands axes de_l'action des_Nations Unies"],
    [
      'Maintenir la paix entre les États et au sein des sociétés',
      'Maintenir la_paix entre_les_États et_au_sein des_sociétés',
    ],
    [
      'Paix, droits de la personne (de la Charte à nos jours)',
      'Paix, droits de_la_personne (de_la_Charte à_nos_jours)',
    ],
    ["L'un et l'autre, d'une main sur le cœur", "L'un et_l'autre, d'une_main sur_le_cœur"],
  ] as const)
    assert.equal(bound(h('h1', title)), expected)
})

test('over the nodes of a title, and in what is set large without being a heading', () => {
  assert.equal(bound(h('h2', 'Le sens ', h('em', 'de '), 'la ', h('em', 'vie'))), 'Le_sens de_la_vie')
  assert.equal(bound(h('p.cover-title', 'Rapport de gestion')), 'Rapport de_gestion')
  assert.equal(bound(h('p', 'Rapport de gestion')), 'Rapport de gestion')
})

test('another language is left alone', () => {
  assert.equal(bound(h('h1', 'The end of la vie'), 'en-GB'), 'The end of la vie')
  assert.equal(bound(h('h1', {lang: 'en'}, 'a la carte')), 'a la carte')
})
