import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {ReadFile} from '../../pipeline/read-file.ts'
import {commandWordsFor} from '../../wording/commands/index.ts'
import type {Session} from '../command.ts'
import {conformanceOf, conformancePage} from './conformance.ts'

const read: ReadFile = {
  pages: 2,
  title: 'Livret <b>',
  words: 10,
  lost: 0,
  findings: [],
  judged: [
    {id: 'tagged', standard: 'pdfua', faults: []},
    {id: 'figure-alt', standard: 'pdfua', faults: [{page: 2, element: 7, words: '<script>'}]},
  ],
  pictures: new Map([[2, '<svg role="img" aria-label="2"></svg>']]),
}
const session = (language: 'fr' | 'en') => ({words: commandWordsFor(language), version: '1.0.0'}) as unknown as Session

test('the page stands by itself, says each fault with its rule, and runs nothing of the PDF', () => {
  const page = conformancePage(read, 'a&b.pdf', ['Une remarque'], session('fr'))
  assert.match(page, /<html lang="fr">/)
  assert.match(page, /<h1>Vérification de a&#38;b.pdf<\/h1>/)
  assert.match(page, /Non conforme\.<\/strong> 2 pages, 2 conditions vérifiées, 1 non remplie/)
  assert.match(page, /Matterhorn 13-004/)
  assert.match(page, /<a href="#p2">2<\/a>/)
  assert.match(page, /<figure id="p2"><svg role="img"/)
  assert.doesNotMatch(page, /<script|<b>|https?:|\ssrc=/)
  assert.match(conformancePage(read, 'a.pdf', [], session('en')), /It does not conform/)
})

test('as data, each condition is met or has its faults', () => {
  assert.deepEqual(conformanceOf(read), [
    {id: 'tagged', standard: 'pdfua', rule: 'ISO 14289-1, 7.1', met: true, faults: []},
    {
      id: 'figure-alt',
      standard: 'pdfua',
      rule: 'Matterhorn 13-004',
      met: false,
      faults: [{page: 2, element: 7, words: '<script>'}],
    },
  ])
})
