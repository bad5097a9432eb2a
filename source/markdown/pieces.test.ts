import assert from 'node:assert/strict'
import {test} from 'node:test'
import {read} from './testing.ts'

test('pieces: streams, places, beginnings, corrections, audience', () => {
  const {text} = read(
    '# Titre\n\nUn *mot*  \nici « x »\n\n:::réponse\nOui\n:::\n\n![alt](photo.jpg "Légende \\"a\\". Photo :MDN"){#f credit=x}\n\n```\na\n\n b\n```',
  )
  assert.deepEqual(
    text.pieces.map(({text: value, stream, place, begins, only}) => [
      value,
      stream,
      place.line,
      place.column,
      begins,
      only,
    ]),
    [
      ['Titre', 'body', 1, 3, true, undefined],
      ['Un ', 'body', 3, 1, true, undefined],
      ['mot', 'body', 3, 5, false, undefined],
      ['ici « x »', 'body', 4, 1, true, undefined],
      ['Oui', 'answer', 7, 1, true, 'teacher'],
      ['Légende "a".', 'caption', 10, 19, true, undefined],
      ['Photo :MDN', 'caption', 10, 34, true, undefined],
      ['a', 'code', 13, 1, true, undefined],
      [' b', 'code', 15, 1, true, undefined],
    ],
  )
  assert.deepEqual(text.pieces[3]?.corrections, [
    {rule: 'Q01', start: 5, end: 6, text: '\u00a0'},
    {rule: 'Q01', start: 7, end: 8, text: '\u00a0'},
  ])
})

test('a credit that stands before the caption is expected under it, where it is printed', () => {
  const {text} = read('![alt](photo.jpg)\nSource : MDN\n\n*Une légende*\n\nfin')
  assert.deepEqual(
    text.pieces.map(piece => piece.text.trim()).filter(piece => piece !== ''),
    ['Une légende', 'Source : MDN', 'fin'],
  )
})
