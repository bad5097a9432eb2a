import assert from 'node:assert/strict'
import {test} from 'node:test'
import {toHtml} from 'hast-util-to-html'
import {labelsFor} from '../../wording/index.ts'
import {toHtmlTree} from '../index.ts'

const place = {file: 'a.md', line: 2, column: 8, endLine: 2, endColumn: 14}
const read = (text: string, title: string) => {
  const head = {title: {text: title, place}}
  const options = {lang: 'fr-FR', typography: {}, files: new Map(), labels: labelsFor('fr-FR')}
  const {root, text: words, findings} = toHtmlTree({name: 'a.md', text, head}, options)
  return {
    html: toHtml(root),
    words: words.pieces.map(piece => piece.text),
    rules: findings.map(({rule}) => rule),
    findings,
  }
}

test('the title of the head is the heading of a chapter that has none, under the rules of typography', () => {
  const {html, words} = read('---\ntitle: x\n---\nTexte.\n\n## Suite\n', "L'été !")
  assert.match(html, /^<h1 id="lete"[^>]*>L’été.!<\/h1>\s*<p>Texte/)
  assert.deepEqual(words, ["L'été !", 'Texte.', 'Suite'])
})

test('a heading of level 1 stays alone; another title is told', () => {
  assert.deepEqual(read('# L’été\n\nTexte.\n', 'L’Été !').rules, [])
  const {html, rules} = read('Texte\n=====\n\nSuite.\n', 'Autre')
  assert.match(html, /^<h1 id="texte"/)
  assert.deepEqual(rules, ['front-matter-title'])
})
