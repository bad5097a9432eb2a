import assert from 'node:assert/strict'
import {test} from 'node:test'
import {toHtml} from 'hast-util-to-html'
import {labelsFor} from '../../wording/index.ts'
import {toHtmlTree} from '../index.ts'
import {html} from '../testing.ts'

test('what they hold is kept', () => {
  assert.equal(
    html('<Tabs>\n<Tab label="Un">\n\nA\n\n</Tab>\n</Tabs>\n\nB <Mot a={b}>c</Mot> <Vide />'),
    '<div><p class="box-title">Un</p><p>A</p></div><p>B c </p>',
  )
})

test("a name between angle brackets is the author's", () => {
  assert.equal(html('Tapez <Nom> ici'), '<p>Tapez &#x3C;Nom> ici</p>')
})

const htmlOfMdx = (text: string): string =>
  toHtml(
    toHtmlTree({name: 'guide.mdx', text}, {lang: 'fr-FR', typography: {}, files: new Map(), labels: labelsFor('fr-FR')})
      .root,
  )

test('in MDX what stands in a component is indented, and is no code for that', () => {
  assert.equal(
    htmlOfMdx('<CardGrid>\n\t<Card title="Rapide" icon="x">\n\t\tDeux secondes.\n\t</Card>\n</CardGrid>\n'),
    '<div><p class="box-title">Rapide</p><p>Deux secondes.</p></div>',
  )
  assert.match(html('    a code'), /^<pre/)
})

test('a tab on one line keeps its title, and begins a line', () => {
  assert.equal(
    html('<Tabs>\n  <TabItem label="npm">Avec npm</TabItem>\n  <TabItem label="pnpm">Sans</TabItem>\n</Tabs>').replace(
      /\s+/g,
      ' ',
    ),
    '<p class="separate-lines"><strong>npm</strong> : Avec npm<br> <strong>pnpm</strong> : Sans<br></p>',
  )
})

test('values that are lists of lists, with braces and apostrophes in their texts, are none of the page', () => {
  assert.equal(
    htmlOfMdx(
      `<Plan\n  config={[{a: [{b: 'c', d: {e: [1]}}]}]}\n  labels={{note: "Le {{date}}, l'un d'eux", f: \`g\`}}\n/>\n\nAprès.`,
    ),
    '<p>Après.</p>',
  )
})
