import assert from 'node:assert/strict'
import {test} from 'node:test'
import {html, read} from '../testing.ts'

test('rows of underscores are blanks, said once', () => {
  const {root, findings} = read('Nom : ______, prénom : ______\n\n__________\n\n___\n')
  assert.match(html('Nom : ______'), /<p data-blanks="">Nom.: <span class="blank" style="--length: 6"><\/span><\/p>/)
  assert.match(html('______________'), /<p data-blanks=""><span class="blank" style="--length: 14"><\/span><\/p>/)
  assert.match(html('a\n\n___\n\nb'), /<hr>/)
  assert.ok(root.children.length > 2)
  assert.deepEqual(
    findings.filter(({rule}) => rule === 'pasted').map(({place, values}) => [place?.line, values.kind]),
    [[1, 'blank']],
  )
})

test('rows of points are blanks as well', () => {
  for (const text of [
    'Nom : ........',
    'Prénom............',
    'Réponse :\n......................\n......................',
    '(…………)',
    '1. ........',
  ])
    assert.match(html(text), /class="blank"/, text)
  assert.equal(html('a\n..........\n..........').split('class="blank"').length, 3)
  assert.match(
    html('Réponse :\n..........\n..........\nFin'),
    /^<p[^>]*>Réponse.:<br><span[^>]*><\/span><br><span[^>]*><\/span>\s?Fin/,
  )
  for (const text of [
    'Attends........ quoi',
    'Chapitre un ............ 12',
    'Ah ! qu’il est beau ......... p. 3',
    'Annexes............ pp. 12',
    'et …',
    'a...b',
    '`..........`',
    'un mot...',
  ])
    assert.doesNotMatch(html(text), /blank/, text)
})

test('rows that stand for lines to write on are marked; a blank for a word, or beside words, is none', () => {
  const row = '.'.repeat(80)
  assert.match(html(row), /<p data-blanks="lines"><span class="blank" style="--length: 40">/)
  assert.match(html(`${row}\n${row}`), /<p data-blanks="lines">/)
  for (const text of ['________', `Nom : ${row}`, '.'.repeat(40)]) assert.match(html(text), /<p data-blanks="">/, text)
})

test('what is escaped, code, or within a word stays', () => {
  for (const text of ['a\\_\\_\\_\\_b', '`____`', '__init__ et a____b']) assert.doesNotMatch(html(text), /blank/)
})
