import assert from 'node:assert/strict'
import {test} from 'node:test'
import {toHtml} from 'hast-util-to-html'
import type {Tree} from '../types.ts'
import {editionWordsFor} from '../wording/editions/index.ts'
import {held, treeOf} from './fixtures.testing.ts'
import {diffEditions, editionOf, markTrees} from './index.ts'

const marked = async (before: string, after: string): Promise<{html: string; tree: Tree; given: Tree}> => {
  const given = await treeOf(after)
  const changes = diffEditions((await held(before)).edition, editionOf([given]).edition)
  const [tree] = markTrees([given], changes, editionWordsFor('fr')) as [Tree]
  const html = toHtml(tree.root)
    .replace(/ data-generated(?:="[^"]*")?/g, '')
    .replace(/[\u00A0\u202F]/g, ' ')
  return {html, tree, given}
}

const cases: Readonly<Record<string, readonly [before: string, after: string, ...parts: string[]]>> = {
  'a word replaced': [
    'Un petit chat.',
    'Un grand chat.',
    '<p class="changed">Un<span> <del class="change-out">[petit]</del></span> <ins class="change-in">grand</ins> chat.</p>',
  ],
  'a word taken out before the stop': [
    'Le chat est *tout* petit vraiment.',
    'Le chat est *tout* petit.',
    '<em>tout</em> petit<span> <del class="change-out">[vraiment]</del></span>.</p>',
  ],
  'words taken out at the beginning': [
    'Hier encore, le chat dormait.',
    'Le chat dormait.',
    '<del class="change-out">[Hier encore, le]</del> </span><ins class="change-in">Le</ins> chat',
  ],
  'within stressed words': [
    'Il est **très grand** ici.',
    'Il est **très petit** ici.',
    '<strong>très<span> <del class="change-out">[grand]</del></span> <ins class="change-in">petit</ins></strong> ici.',
  ],
  'a paragraph put in': [
    'Un deux trois.',
    'Un deux trois.\n\nQuatre.',
    '<p class="changed"><ins class="change-in">Quatre.</ins></p>',
  ],
  'a paragraph taken out': [
    'Un deux trois.\n\nQuatre cinq.\n\nSix sept.',
    'Un deux trois.\n\nSix sept.',
    '<p>Un deux trois.</p><p class="changed change-block"><del>[Quatre cinq.]</del></p><p>Six sept.</p>',
  ],
  'one taken out before all others': [
    'Zéro.\n\nUn deux trois.',
    'Un deux trois.',
    '<p class="changed change-block"><del>[Zéro.]</del></p><p>Un deux trois.</p>',
  ],
  'an entry of a list taken out': [
    '- un\n- deux\n- trois',
    '- un\n- trois',
    '<li>un</li><li class="changed change-block"><del>[deux]</del></li><li>trois</li>',
  ],
  'two paragraphs joined': [
    'Le premier des deux.\n\nLe second des deux.',
    'Le premier des deux. Le second des deux.',
    'Le premier des deux. <span><del class="change-out">[¶]</del> </span>Le second des deux.',
  ],
  'a cell': [
    '| a | b |\n|---|---|\n| 1 | 2 |',
    '| a | b |\n|---|---|\n| 1 | 3 |',
    '<del class="change-out">[2]</del> </span><ins class="change-in">3</ins></td>',
  ],
}

for (const [name, [before, after, ...parts]] of Object.entries(cases)) {
  test(`${name} is marked, and all that is not ours is the new text`, async () => {
    const {html, tree, given} = await marked(before, after)
    for (const part of parts) assert.ok(html.includes(part), `${part}\nin ${html}`)
    const texts = (one: Tree) => editionOf([one]).edition.blocks.map(({text, rows}) => ({text, rows}))
    assert.deepEqual(texts(tree), texts(given))
    assert.doesNotMatch(toHtml(given.root), /change/, 'the trees that were compared stay as they are')
  })
}
