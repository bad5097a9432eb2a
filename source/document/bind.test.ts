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

test('a dash that stands alone ends its line, one of two stays with what it encloses', () => {
  assert.equal(bound(h('h1', 'Fiche – La guerre')), 'Fiche_– La_guerre')
  assert.equal(bound(h('h1', 'Fiche —\u00A0La guerre')), 'Fiche_— La_guerre')
  assert.equal(bound(h('h1', 'Un mot –\u00A0très court\u00A0– suffit')), 'Un_mot –_très_court_– suffit')
})

test('over the nodes of a title, and in what is set large without being a heading', () => {
  assert.equal(bound(h('h2', 'Le sens ', h('em', 'de '), 'la ', h('em', 'vie'))), 'Le_sens de_la_vie')
  assert.equal(bound(h('p.cover-title', 'Rapport de gestion')), 'Rapport de_gestion')
  assert.equal(bound(h('p', 'Rapport de gestion')), 'Rapport de gestion')
})

test('a short word with hyphens stays whole, a long one may be parted', () => {
  const ties = (...children: (string | Element)[]) => {
    const title = h('h2', ...children)
    bindTitles([h('section', title)], 'fr-FR')
    const tied: string[] = []
    const walk = (element: Element, isTied: boolean): void => {
      for (const child of element.children) {
        if (child.type === 'text' && isTied) tied.push(child.value)
        if (child.type === 'element') walk(child, isTied || String(child.properties.className) === 'tied')
      }
    }
    walk(title, false)
    return tied
  }
  assert.deepEqual(ties('Du 0,7 % aux dix-sept objectifs, ce jour-là'), ['dix-sept', 'jour-là'])
  assert.deepEqual(ties(h('em', 'Vingt-deux'), ' ans'), ['Vingt-deux'])
  assert.deepEqual(ties('quatre-vingt-dix-neuf, - et -fin'), [])
  assert.deepEqual(ties(h('code', 'a-b'), h('span', {class: 'tied'}, '-fi')), ['-fi'])
  assert.equal(bound(h('h2', 'Du 0,7 % aux dix-sept objectifs')), 'Du_0,7 % aux_dix-sept objectifs')
})

test('another language is left alone', () => {
  assert.equal(bound(h('h1', 'The end of la vie'), 'en-GB'), 'The end of la vie')
  assert.equal(bound(h('h1', {lang: 'en'}, 'a la carte')), 'a la carte')
})
