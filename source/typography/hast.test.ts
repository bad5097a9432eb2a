import assert from 'node:assert/strict'
import {test} from 'node:test'
import {fromHtml} from 'hast-util-from-html'
import {toHtml} from 'hast-util-to-html'
import {visible} from './characters.ts'
import {fixMarkdown} from './fix.ts'
import {typesetHtml} from './hast.ts'

/** The source, corrected in its text alone; the tree says the same. */
const check = (source: string, expected: string, locale = 'fr-FR'): void => {
  const tree = fromHtml(source, {fragment: true})
  const {edits} = typesetHtml(tree, {locale, source, file: 'a.html', dress: false})
  const fixed = fixMarkdown(source, edits)
  assert.equal(visible(fixed), expected)
  assert.equal(toHtml(tree), toHtml(fromHtml(fixed, {fragment: true})))
}

test('one block, whatever elements are in it', () => {
  check('<p>"<strong>Oui !</strong>" et l\'<em>ami</em> !</p>', '<p>«⍽<strong>Oui⍭!</strong>⍽» et l’<em>ami</em>⍭!</p>')
  check('<p>un : <a href="#">"deux"</a><br>trois !</p>', '<p>un⍽: <a href="#">«⍽deux⍽»</a><br>trois⍭!</p>')
  check('texte ! <div>bloc !</div> suite !', 'texte⍭! <div>bloc⍭!</div> suite⍭!')
  check('<a href="#"><div>"un"</div><div>deux !</div></a>', '<a href="#"><div>«⍽un⍽»</div><div>deux⍭!</div></a>')
})

test('opaque elements, attributes and other languages stay', () => {
  const kept =
    '<pre>a !</pre><textarea>b !</textarea><svg><style>.x{a:b;}</style></svg><p title="c !"><code>d !</code></p>'
  check(kept, kept)
  check('<p>Un <q lang="de">»Ja !«</q> !</p>', '<p>Un <q lang="de">»Ja !«</q>⍭!</p>')
  check(
    '<div lang="en"><p>Oh !</p><p lang="fr">Ah !</p></div>',
    '<div lang="en"><p>Oh !</p><p lang="fr">Ah⍭!</p></div>',
  )
  check('<p lang="fr-CH">un : deux</p>', '<p lang="fr-CH">un⍭: deux</p>')
})

test('languages within languages, and one that is not named', () => {
  const kept = '<p lang="en">Oh ! <i lang="de">Ja !</i></p>'
  check(kept, kept)
  check('<p lang="">Oui !</p>', '<p lang="">Oui⍭!</p>')
  check('<p>un <img alt="a !"> !</p>', '<p>un <img alt="a !">⍭!</p>')
})

test('parts in other kinds of French are told in the order of the text', () => {
  const source = '<p>Un <q lang="fr-CH">deux ;</q> et <q lang="fr-CA">trois ;</q></p>'
  const {findings} = typesetHtml(fromHtml(source, {fragment: true}), {locale: 'fr-FR', source, file: 'a.html'})
  assert.deepEqual(
    findings.map(({actual}) => visible(actual ?? '')),
    ['deux ;', 'trois ;'],
  )
})

test('a tree without places, or with half of them, has edits without them', () => {
  for (const position of [undefined, {start: {offset: 3}, end: {}}, {start: {}, end: {offset: 9}}]) {
    const tree = fromHtml('<p>Oui !</p>', {fragment: true})
    const [paragraph] = tree.children
    const [text] = paragraph?.type === 'element' ? paragraph.children : []
    Object.assign(text ?? {}, {position})
    const {edits} = typesetHtml(tree, {locale: 'fr-FR', source: '<p>Oui !</p>'})
    assert.deepEqual(
      edits.map(({sourceStart}) => sourceStart),
      [undefined],
    )
    assert.equal(visible(toHtml(tree)), '<p>Oui⍭!</p>')
  }
})

test('acronyms are those of the text, and of no heading or cell', () => {
  const acronyms = (html: string): number => {
    const tree = fromHtml(html, {fragment: true})
    typesetHtml(tree, {locale: 'fr-FR'})
    return toHtml(tree).split('class="acronym"').length - 1
  }
  assert.deepEqual(
    ['<p>L’ONU</p>', '<h3>L’ONU</h3>', '<table><tr><td>L’ONU</table>', '<table><tr><th>L’ONU</table>'].map(acronyms),
    [1, 0, 0, 0],
  )
})

test('entities and comments', () => {
  check('<p>&quot;mot&quot; &amp; suite&nbsp;!</p>', '<p>«⍽mot⍽» &amp; suite⍭!</p>')
  check(
    '<p>a !</p><!-- typo: off T01 --><p>b !</p><!-- typo: on --><p>c !</p>',
    '<p>a⍭!</p><!-- typo: off T01 --><p>b !</p><!-- typo: on --><p>c⍭!</p>',
  )
})

test('superior letters and small capitals', () => {
  const tree = fromHtml('<p>Le 1er mai, au XVIIe siècle</p><h2>M. et Mme Curie</h2>', {fragment: true})
  typesetHtml(tree, {locale: 'fr-FR'})
  assert.equal(
    visible(toHtml(tree)),
    '<p>Le 1<sup class="superior">er</sup>⍽mai, au <span class="small-capitals">XVII</span><sup class="superior">e</sup>⍽siècle</p>' +
      '<h2>M. et M<sup class="superior">me</sup>⍽Curie</h2>',
  )
})

test('already raised letters are left alone', () => {
  const tree = fromHtml('<p>Le 1<sup>er</sup> mai</p>', {fragment: true})
  typesetHtml(tree, {locale: 'fr-FR'})
  assert.equal(visible(toHtml(tree)), '<p>Le 1<sup>er</sup>⍽mai</p>')
})
