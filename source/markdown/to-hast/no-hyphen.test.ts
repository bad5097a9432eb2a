import assert from 'node:assert/strict'
import {test} from 'node:test'
import {toHtml} from 'hast-util-to-html'
import {read} from '../testing.ts'

const html = (text: string): string => toHtml(read(text).root)

test('proper names and acronyms are marked, over nodes, and nothing else is', () => {
  assert.equal(
    html('La ville de Genève et l’**UNESCO** ici.'),
    '<p>La ville de <span class="nohyphen">Genève</span> et l’<strong><span class="acronym"><span class="nohyphen">UNESCO</span></span></strong> ici.</p>',
  )
  assert.equal(
    html('Voir *Gen*ève.'),
    '<p>Voir <em><span class="nohyphen">Gen</span></em><span class="nohyphen">ève</span>.</p>',
  )
  assert.equal(
    html('# À Genève\n\nMaison `Genève`, ONU'),
    '<h1 id="a-geneve">À Genève</h1><p>Maison <code>Genève</code>, <span class="acronym">ONU</span></p>',
  )
})

test('an address has its breaks, over nodes too', () => {
  assert.equal(
    html('Voir [www.exemple.fr/a](https://www.exemple.fr).'),
    '<p>Voir <a href="https://www.exemple.fr"><span class="nohyphen" data-address="">www.<wbr>exemple.<wbr>fr/<wbr>a</span></a>.</p>',
  )
})
