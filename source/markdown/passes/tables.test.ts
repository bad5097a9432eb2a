import assert from 'node:assert/strict'
import {test} from 'node:test'
import {html} from '../testing.ts'

const head = '<thead><tr><th data-stream="cell" scope="col">a</th></tr></thead>'
const body = '<tbody><tr><td data-stream="cell">x</td></tr></tbody>'
const caption = '<caption data-stream="caption"><span class="caption">Les <em>choses</em></span></caption>'

test('captions after the table, or under it', () => {
  const expected = `<table id="tab-a">${caption}${head}${body}</table>`
  assert.equal(html('| a |\n|---|\n| x |\n\nTableau : Les *choses* {#tab-a}'), expected)
  assert.equal(html('| a |\n|---|\n| x |\nTable: Les *choses* {#tab-a}'), expected)
  assert.equal(html('| a |\n|---|\n| x |\n\n{#tab-a}'), `<table id="tab-a">${head}${body}</table>`)
  for (const word of ['Tabla', 'Tabelle'])
    assert.equal(html(`| a |\n|---|\n| x |\n\n${word}: Les *choses* {#tab-a}`), expected, 'other languages too')
  assert.equal(html('Tableau : seul'), '<p>Tableau\u00a0: seul</p>')
})

test('a caption above the table, and one with a number typed by hand', () => {
  const [table, other] = ['| a |\n|---|\n| x |', '| a |\n|---|\n| y |']
  const captions = (text: string) =>
    [...html(text).matchAll(/<span class="caption">(.*?)<\/span>/g)].map(([, found]) => found)
  assert.deepEqual(captions(`Tableau : Un\n\n${table}\n\n${other}\n\nTableau 2. Deux`), ['Un', 'Deux'])
  assert.deepEqual(captions(`Tableau 1 – Un\n\n${table}\n\nTableau 2 – Deux\n\n${other}`), ['Un', 'Deux'])
  assert.deepEqual(captions(`Voir le tableau :\n\n${table}\n\nTableau 3\n\n${other}`), [])
})

test('alignment, numbers, an empty head', () => {
  assert.equal(
    html('| a | b |\n|:-:|--:|\n| x | 1 234,5 |\n| y | – |'),
    '<table><thead><tr><th data-stream="cell" data-align="center" scope="col">a</th><th data-stream="cell" data-align="right" data-numeric="" scope="col">b</th></tr></thead>' +
      '<tbody><tr><td data-stream="cell" data-align="center">x</td><td data-stream="cell" data-align="right" data-numeric="">1\u00a0234,5</td></tr>' +
      '<tr><td data-stream="cell" data-align="center">y</td><td data-stream="cell" data-align="right" data-numeric="">–</td></tr></tbody></table>',
  )
  assert.equal(html('|  |\n|---|\n| x |'), `<table>${body}</table>`)
})
