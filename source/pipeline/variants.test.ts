import assert from 'node:assert/strict'
import {test} from 'node:test'
import {toHtmlTree} from '../markdown/index.ts'
import type {Tree} from '../types.ts'
import {labelsFor} from '../wording/index.ts'
import {variantOf} from './variants.ts'

const source = `Avant.

:::exercice[Un]
- [ ] rouge
- [x] vert
- [ ] bleu
- [ ] noir
:::

:::enseignant
Remarque sur un.
:::

:::exercice[Deux]
Que dire ?
:::

:::exercice[Trois]
Que faire ?
:::

Entre.

:::exercice[Quatre]
Seul de sa suite.
:::
`
const tree = toHtmlTree(
  {name: 'a.md', text: source},
  {
    lang: 'fr-FR',
    typography: {},
    files: new Map(),
    texts: new Set(),
    labels: labelsFor('fr'),
  },
)
const said = ({text: {pieces}}: Tree) => pieces.map(({text}) => text.trim()).filter(Boolean)
const shown = (node: Tree['root'] | Tree['root']['children'][number]): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(shown).join(' ') : ''
const configuration = {variants: ['A', 'B', 'C'], seed: 1}
const [a, b, c] = ['A', 'B', 'C'].map(variant => variantOf([tree], variant, configuration)[0] as Tree) as [
  Tree,
  Tree,
  Tree,
]

test('a variant has everything once, tree and texts in one order', () => {
  for (const variant of [a, b, c]) {
    assert.deepEqual([...said(variant)].sort(), [...said(tree)].sort())
    const words = shown(variant.root)
    // Spaces before high punctuation are others in the tree.
    const places = said(variant)
      .map(text => words.indexOf(text.replace(/ [?!]$/, '')))
      .filter(at => at >= 0)
    assert.ok(places.length > 8)
    assert.deepEqual(
      places,
      [...places].sort((one, other) => one - other),
    )
  }
})

test('exercises that follow each other change places with the remarks behind them; the others stay', () => {
  const orders = [a, b, c].map(variant =>
    said(variant)
      .filter(text => ['Un', 'Deux', 'Trois', 'Quatre'].includes(text))
      .join(' '),
  )
  assert.equal(new Set([...orders, 'Un Deux Trois Quatre']).size, 4)
  for (const [index, variant] of [a, b, c].entries()) {
    assert.match(orders[index] as string, / Quatre$/)
    const texts = said(variant)
    assert.equal(texts[0], 'Avant.')
    assert.ok(texts.indexOf('Entre.') === texts.indexOf('Quatre') - 1)
    const choices = texts.slice(texts.indexOf('Un') + 1, texts.indexOf('Un') + 5)
    assert.deepEqual([...choices].sort(), ['bleu', 'noir', 'rouge', 'vert'])
    assert.notEqual(choices.join(' '), 'rouge vert bleu noir')
    assert.ok(texts.indexOf('Remarque sur un.') === texts.indexOf('Un') + 5)
  }
})

test('the author’s own tree stays as it is; no variant, no other order', () => {
  assert.deepEqual(said(tree).slice(0, 6), ['Avant.', 'Un', 'rouge', 'vert', 'bleu', 'noir'])
  assert.equal(variantOf([tree], undefined, configuration)[0], tree)
  assert.equal(variantOf([tree], 'Z', configuration)[0], tree)
})
