import assert from 'node:assert/strict'
import {test} from 'node:test'
import {toHtml} from 'hast-util-to-html'
import {labelsFor} from '../../wording/index.ts'
import {toHtmlTree} from '../index.ts'
import {html} from '../testing.ts'

test('kept where nothing has that id', () => {
  for (const text of ['Selon [@dupont, p. 3].', 'Selon [voir @dupont, pp. 3 sqq.; aussi -@durand].'])
    assert.equal(html(text), `<p>${text}</p>`)
})

test('a reference where something has', () => {
  assert.equal(
    html('# A {#sec-a}\n\nVoir @sec-a, [@sec-a] et @fig-b.'),
    '<h1 id="sec-a">A</h1><p>Voir <a class="reference" href="#sec-a" data-reference="full"></a>, <a class="reference" href="#sec-a" data-reference="full"></a> et @fig-b.</p>',
  )
})

test('a name of one’s own in brackets is one as well; without brackets it is told', () => {
  assert.match(html('# A {#plan}\n\nVoir [@plan].'), /Voir <a class="reference" href="#plan"/)
  const options = {lang: 'fr', typography: {}, files: new Map(), labels: labelsFor('fr')}
  const text = '# A {#plan}\n\nVoir @plan, et non @Alice ni a@plan.fr.'
  assert.deepEqual(
    toHtmlTree({name: 'a.md', text}, options)
      .findings.filter(({rule}) => rule === 'markdown-literal')
      .map(({expected}) => expected),
    [['[](#plan)']],
  )
})

test('a reference where another text of the publication has, and a link where an address follows', () => {
  const ids = new Set(['sec-ailleurs'])
  const options = {lang: 'fr', typography: {}, files: new Map(), labels: labelsFor('fr'), ids}
  const {root, findings} = toHtmlTree({name: 'a.md', text: 'Voir @sec-ailleurs et @sec-rien.'}, options)
  assert.match(toHtml(root), /<a class="reference" href="#sec-ailleurs" data-reference="full"><\/a> et @sec-rien\./)
  assert.deepEqual(
    findings.filter(({rule}) => rule === 'dialect-kept').map(({values}) => values.text),
    ['@sec-rien'],
  )
  assert.equal(html('Lisez [@vite/vue](https://vite.dev).'), '<p>Lisez <a href="https://vite.dev">@vite/vue</a>.</p>')
})
