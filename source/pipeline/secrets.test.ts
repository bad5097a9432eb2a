import assert from 'node:assert/strict'
import {test} from 'node:test'
import {toHtmlTree} from '../markdown/index.ts'
import type {FileEntry} from '../types.ts'
import {labelsFor} from '../wording/index.ts'
import {secretsOf} from './secrets.ts'

const files = new Map<string, FileEntry>([
  ['a.png', {name: 'a.png', bytes: 1, width: 300, height: 200}],
  ['b.png', {name: 'b.png', bytes: 1, width: 30, height: 20}],
  ['c.svg', {name: 'c.svg', bytes: 1, width: 30, height: 20}],
])
const labels = labelsFor('fr')
const treeOf = (text: string) =>
  toHtmlTree({name: 'a.md', text}, {lang: 'fr-FR', typography: {}, files, texts: new Set(), labels})
const wordsOf = (text: string, shows = ['student']) => {
  const secrets = secretsOf(
    [treeOf(text)],
    {shows},
    {
      files,
      svg: new Map([['c.svg', '<svg><text>girafe</text></svg>']]),
      said: [labels, {title: 'Le titre dit okapi'}],
    },
  )
  return secrets && {...secrets, words: [...secrets.words.keys()].sort(), phrases: [...secrets.phrases.keys()]}
}

test('what hides nothing has no secrets', () => {
  assert.equal(wordsOf('Du texte.'), undefined)
  assert.equal(wordsOf(':::reponse\nSecret.\n:::', ['teacher']), undefined)
})

test('a word is secret that only hidden parts have, wherever they have it', () => {
  const found = wordsOf(
    `Un chat dort.[^a]

[^a]: Note montrée.

:::reponse[Un titre caché]
Un chat, un tapir[^b], l’okapi de la réponse, [lien](https://exemple.org/lemur "bulle"), \`code\` <!-- index: zebu -->

![Une image](a.png "Légende") ![dessin](c.svg)
:::

[^b]: Un gnou.
`,
  )
  for (const word of ['tapir', 'gnou', 'lemur', 'bulle', 'zebu', 'legende', 'girafe', 'cache'])
    assert.ok(found?.words.includes(word), `${word} in ${found?.words}`)
  for (const word of ['chat', 'note', 'montree', 'okapi', 'reponse']) assert.ok(!found?.words.includes(word), word)
  assert.deepEqual(
    found?.pictures.map(({name, ratio}) => [name, ratio]),
    [
      ['a.png', 1.5],
      ['c.svg', 1.5],
    ],
  )
})

test('words that all see are secret in an order that they do not', () => {
  const found = wordsOf('La France, la Russie, la Chine votent.\n\n:::reponse\nLa Chine, la France, la Russie.\n:::')
  assert.deepEqual(found?.words, [])
  assert.deepEqual(found?.phrases, ['la chine la france', 'chine la france la'])
})
