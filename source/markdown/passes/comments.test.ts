import assert from 'node:assert/strict'
import {test} from 'node:test'
import {faults, html} from '../testing.ts'

test('page breaks', () => {
  for (const [comment, side] of [
    ['page', 'page'],
    ['page impaire', 'right'],
    ['page gauche', 'left'],
    ['page odd', 'right'],
  ] as const) {
    assert.equal(html(`<!-- ${comment} -->`), `<hr class="page-break" data-start="${side}">`)
  }
  assert.deepEqual(faults('<!-- page impiare -->'), ['1:1 warning comment-page'])
  assert.deepEqual(faults('x <!-- page --> y'), ['1:3 warning comment-misplaced'])
})

test('places', () => {
  for (const [comment, slot] of [
    ['toc', 'toc'],
    ['sommaire', 'toc'],
    ['figures', 'figures'],
    ['tableaux', 'tables'],
    ['glossaire', 'glossary'],
    ['index', 'index'],
  ] as const) {
    assert.equal(html(`<!-- ${comment} -->`), `<div data-slot="${slot}"></div>`)
  }
})

test('blocks kept together', () => {
  assert.equal(
    html('a\n\n<!-- garder -->\n\n> b'),
    '<p data-break-after="avoid">a</p><blockquote data-break-inside="avoid"><p>b</p></blockquote>',
  )
})

test('index entries go into text', () => {
  const entry = '<span class="index-entry" data-index="paix!maintien"></span>'
  assert.equal(html('a <!-- index: paix!maintien --> b'), `<p>a ${entry}b</p>`, 'one space, not two')
  assert.equal(html('a <!-- index: paix!maintien -->.'), `<p>a${entry}.</p>`)
  assert.equal(html('a <!-- de moi --> b'), '<p>a b</p>')
  assert.equal(html('a <!-- index: paix!maintien -->b'), `<p>a ${entry}b</p>`)
  assert.equal(html('<!-- index: paix!maintien -->\n\n> a'), `<blockquote><p>${entry}a</p></blockquote>`)
  assert.equal(html('a\n\n<!-- index: paix!maintien -->'), `<p>${entry}a</p>`)
})

test('other comments are the author’s own', () => {
  assert.equal(html('a\n\n<!-- à revoir -->\n\nb<!-- x --> c'), '<p>a</p><p>b c</p>')
  assert.deepEqual(faults('<!-- à revoir -->'), [])
})

test('several comments on one line each ask for their own', () => {
  const entry = (name: string) => `<span class="index-entry" data-index="${name}"></span>`
  for (const text of ['<!-- index: un --><!-- index: deux -->\n\na', '<!-- index: un --> <!-- index: deux --> a'])
    assert.equal(html(text).replaceAll(' ', ''), `<p>${entry('un')}${entry('deux')}a</p>`.replaceAll(' ', ''), text)
  assert.equal(html('<!-- page --><!-- à revoir -->'), '<hr class="page-break" data-start="page">')
  assert.deepEqual(faults('<!-- page --><!-- toc -->'), [])
})

test('what stands behind a comment on its line is text of the page', () => {
  for (const [text, expected] of [
    ['<!-- à revoir --> Le *texte*.', '<p>Le <em>texte</em>.</p>'],
    ['Avant,\n<!-- à revoir --> le texte\nqui suit.', '<p>Avant,\nle texte\nqui suit.</p>'],
    ['<!-- a --><!-- b --> Texte', '<p>Texte</p>'],
    ['- <!-- a --> Texte', '<ul><li>Texte</li></ul>'],
    ['> <!-- a --> Texte', '<blockquote><p>Texte</p></blockquote>'],
    ['<!-- a\nb --> Le *texte*', '<p>Le <em>texte</em></p>'],
    ['<!-- a --><p>Texte</p>', '<p>Texte</p>'],
    [`<!-- a --> ${'Texte. '.repeat(400).trim()}`, `<p>${'Texte. '.repeat(400).trim()}</p>`],
  ] as const) {
    assert.equal(html(text).replaceAll(/<\/?br>/g, ''), expected)
    assert.deepEqual(faults(text), [])
  }
  assert.deepEqual(faults('<!-- page --> Texte'), ['1:1 warning comment-misplaced'])
})
