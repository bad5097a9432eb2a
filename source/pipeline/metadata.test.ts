import assert from 'node:assert/strict'
import {test} from 'node:test'
import {toHtml} from 'hast-util-to-html'
import type {Configuration} from '../types.ts'
import {proseOf} from './metadata.ts'

test('the prose of the configuration is Markdown: paragraphs, lists, emphasis, and nothing else', () => {
  const read = proseOf({lang: 'fr-FR', typography: {}} as Configuration)
  const html = (text: string) =>
    read(text)
      .map(block => toHtml(block))
      .join('')
  assert.equal(
    html('Un **mot** et *un autre*,\nle 2e.\n\nDeux  \n12, rue du Port\n\n- a\n- b'),
    '<p>Un <strong>mot</strong> et <em>un autre</em>,\nle 2<sup class="superior">e</sup>.</p><p class="separate-lines">Deux<br>12, rue du Port</p><ul>\n<li>a</li>\n<li>b</li>\n</ul>'.replace(
      /\n(?=<)/g,
      '',
    ),
  )
  assert.equal(html('# Titre\n\nTexte.'), '<p>Titre</p><p>Texte.</p>')
  assert.doesNotMatch(JSON.stringify(read('Un *mot*.')), /position/)
})
