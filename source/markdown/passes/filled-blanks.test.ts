import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {faults, html, read} from '../testing.ts'
import {lengthFor} from './filled-blanks.ts'

const answer = (word: string) => `<span class="blank-answer" data-stream="answer" data-only="teacher">${word}</span>`

test('a blank with its answer, in both languages', () => {
  for (const name of ['blank', 'trou', 'Blanc']) {
    assert.equal(
      html(`la [paix]{.${name}} ici`),
      `<p data-blanks="">la <span class="blank" style="--length: 12">${answer('paix')}</span> ici</p>`,
    )
  }
})

test('the words of the blank are the teacher’s, and words by themselves', () => {
  assert.deepEqual(
    read('l’[État]{.trou}, [deux *mots*]{.trou}').text.pieces.map(({text, stream, only, begins}) => [
      text,
      stream,
      only,
      begins,
    ]),
    [
      ['l’', 'body', undefined, true],
      ['État', 'answer', 'teacher', true],
      [', ', 'body', undefined, true],
      ['deux ', 'answer', 'teacher', true],
      ['mots', 'answer', 'teacher', false],
    ],
  )
})

test('no line end parts a blank from the signs that touch it', () => {
  assert.match(
    html('par l’[État]{.trou} : oui'),
    /<p data-blanks="">par <span class="tied">l’<span class="blank".*<\/span>\s:<\/span> oui<\/p>/,
  )
  assert.match(html('([____]).'), /<span class="tied">\(<span class="blank" style="--length: 4"><\/span>\)\.<\/span>/)
})

test('the width of a blank goes in steps, and words of a length have one', () => {
  fc.assert(
    fc.property(fc.nat(200), signs => {
      const length = lengthFor(signs)
      assert.ok(length % 4 === 0 && length >= 8 && length <= 60)
      assert.ok(signs > 36 || length >= signs * 1.5)
    }),
  )
  assert.equal(lengthFor(6), lengthFor(8))
})

test('an answer longer than a line of hand is told', () => {
  assert.deepEqual(faults(`a\n\n[${'mot '.repeat(12)}]{.blank}`), ['3:1 warning blank-long'])
  assert.deepEqual(faults('[paix]{.blank}'), [])
})

test('a cell that is a blank is a cell to fill; one with more than a blank has a blank', () => {
  const table = '| a | b |\n|---|---|\n| un | [deux]{.blank} |\n| [____] | c [__] |'
  assert.match(
    html(table),
    /<tr data-form=""><td data-stream="cell">un<\/td><td data-stream="cell" data-fill="" style="--length: 12"><div class="blank-answer" data-stream="answer" data-only="teacher">deux<\/div><\/td><\/tr>/,
  )
  assert.match(html(table), /data-fill="" style="--length: 4"><\/td><td data-stream="cell">c <span class="blank"/)
})

test('a heading is not named by the answer of a blank in it', () => {
  assert.match(html('## La [paix]{.trou} ici'), /id="la-?-ici"/)
})

test('what was nearly a blank is one, and told: a word without its point, a name of a hiding block, a slip', () => {
  for (const name of [
    'blank',
    'trou',
    '.blanks',
    '.trous',
    'answer',
    '.reponse',
    'réponse',
    '.teacher',
    '.blnk',
    ' blank ',
  ]) {
    assert.match(
      html(`la [paix]{${name}} ici`),
      /<span class="blank" style="--length: 12"><span class="blank-answer"/,
      name,
    )
    assert.deepEqual(
      read(`la [paix]{${name}} ici`).findings.map(({rule}) => rule),
      ['blank-meant'],
      name,
    )
  }
})

test('what is no such name stays what it was', () => {
  assert.match(html('du [texte]{.black} ici'), /<span class="black">texte<\/span>/)
  assert.equal(html('du [texte]{autre} ici'), '<p>du [texte]{autre} ici</p>')
  assert.equal(html('un ensemble [a, b]{n} ici'), '<p>un ensemble [a, b]{n} ici</p>')
})
