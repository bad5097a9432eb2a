import assert from 'node:assert/strict'
import {test} from 'node:test'
import {toHtml} from 'hast-util-to-html'
import {labelsFor} from '../../../wording/index.ts'
import {toHtmlTree} from '../../index.ts'
import {faults, html, read} from '../../testing.ts'

const image = '<img src="source/photo.jpg" alt="x" width="100" height="50">'
const figure = (caption: string, attributes = ' class="figure"'): string =>
  `<figure${attributes}>${image}${caption ? `<figcaption data-stream="caption">${caption}</figcaption>` : ''}</figure>`
const credited = figure('<span class="credit">Photo\u00a0: MDN</span>')

test('an image alone is a figure, its title the caption with the credit', () => {
  assert.equal(html('![x](photo.jpg)'), figure(''))
  assert.equal(
    html('![x](photo.jpg "Une légende. Photo : MDN")'),
    figure('<span class="caption">Une légende.</span><span class="credit">Photo\u00a0: MDN</span>'),
  )
  assert.equal(html('![x](photo.jpg "© MDN")'), figure('<span class="credit">© MDN</span>'))
  assert.equal(html('![x][p]\n\n[p]: photo.jpg "Légende"'), figure('<span class="caption">Légende</span>'))
  assert.equal(html('a ![x](photo.jpg) b'), `<p>a ${image.replace('<img', '<img class="inline-image"')} b</p>`)
  assert.equal(html('![x](photo.jpg) ![x](photo.jpg)'), figure('') + figure(''))
  assert.equal(
    html('[![x](photo.jpg)](https://a.org)'),
    figure('').replace(image, `<a href="https://a.org">${image}</a>`),
  )
  // A picture that leads to its file is no link on paper, and nobody is told.
  assert.match(html('[![x](photo.jpg "Légende")](photo.jpg)'), /^<figure[^>]*><img[^>]*><figcaption[^>]*>/)
  assert.deepEqual(faults('[![x](photo.jpg "Légende. Photo : A")](grande.jpg)'), [])
})

test('attributes of a figure', () => {
  assert.equal(
    html('![x](photo.jpg "Légende"){#fig-a .b credit="ONU" width=60% place=haut}'),
    figure(
      '<span class="caption">Légende</span><span class="credit">ONU</span>',
      ' id="fig-a" class="figure b" data-place="top" style="--figure-width: 60%"',
    ),
  )
  assert.deepEqual(faults('![x](photo.jpg){width=grand place=ho}'), [
    '1:1 warning figure-place',
    '1:1 warning figure-width',
  ])
})

test('a bare credit line beside an image is its credit', () => {
  for (const line of ['Photo: MDN', 'Photo:MDN', 'Photo : MDN', 'Photo :MDN']) {
    assert.equal(html(`![x](photo.jpg)\n${line}`), credited, line)
    assert.equal(html(`![x](photo.jpg)\n\n${line}`), credited, line)
    assert.equal(html(`${line}\n\n![x](photo.jpg)`), credited, line)
    assert.equal(html(`${line}\n![x](photo.jpg)`), credited, line)
    assert.equal(html(`![x](photo.jpg) ${line}`), credited, line)
  }
  assert.match(html('Photo: MDN\n\ntexte'), /^<p>Photo/)
  assert.match(html('![x](photo.jpg)\n\nUne phrase. Photo : MDN'), /<p>Une phrase/)
})

test('a sidecar gives what the text does not; what it gives is not of the source', () => {
  assert.equal(
    html('![](../images/plan.svg)'),
    '<figure class="figure"><img src="images/plan.svg" alt="Plan" width="10" height="5"><figcaption data-stream="caption">' +
      '<span class="caption" data-generated="">Le plan</span><span class="credit" data-generated="">Photo\u00a0: Sidecar</span></figcaption></figure>',
  )
  assert.match(html('![](images/plan.svg "A")\n© B'), /<span class="caption">A<\/span><span class="credit">© B<\/span>/)
})

test('a figure as a directive takes paragraphs for its caption', () => {
  assert.equal(
    html(':::figure{#f place=top}\n![x](photo.jpg)\n\nUne *belle* légende.\n\nSource : ONU\n:::'),
    figure(
      '<span class="caption">Une <em>belle</em> légende.</span><span class="credit">Source\u00a0: ONU</span>',
      ' id="f" class="figure" data-place="top"',
    ),
  )
})

test('several paragraphs of a caption are lines of one', () => {
  assert.equal(html(':::figure\n![x](photo.jpg)\n\nun\n\ndeux\n:::'), figure('<span class="caption">un<br>deux</span>'))
})

test('what is wrong with images', () => {
  const cases: readonly (readonly [string, string, string?])[] = [
    ['![x](phto.jpg)', 'error image-missing', 'photo.jpg'],
    ['![x](images/photo.jpg)', 'error image-missing', 'photo.jpg'],
    ['![x](Photo.JPG)', 'warning image-case', 'photo.jpg'],
    ['![x](vide.jpg)', 'error image-empty'],
    ['![x](faux.jpg)', 'error image-not-an-image'],
    ['![x](coupée.png)', 'error image-cut'],
    ['![x](lourde.png)', 'error image-heavy'],
    ['![x](immense.png)', 'error image-large'],
    ['![x](notes.txt)', 'error image-not-an-image'],
    ['![x](../../x.png)', 'error image-outside'],
    ['![x](/etc/x.png)', 'error image-outside'],
    ['![x](C:\\x.png)', 'error image-outside'],
    ['![x](file:///x.png)', 'error image-outside'],
    ['![x](https://a.org/x.png)', 'error image-remote'],
    ['![x](//a.org/x.png)', 'error image-remote'],
    ['![x](data:image/png;base64,AA)', 'error image-embedded'],
    ['![x]()', 'error image-address'],
  ]
  for (const [text, expected, name] of cases) {
    assert.deepEqual(faults(text), [`1:1 ${expected}`], text)
    const [finding] = read(text).findings
    assert.equal(finding?.expected?.[0], name, text)
  }
  assert.match(
    html('![x](phto.jpg)'),
    /<span class="missing-image" data-generated="">Image introuvable\u00a0: phto.jpg<\/span>/,
  )
  assert.equal(html('![x](./photo%2Ejpg)'), figure(''))
})

test('an image alone on its source line is a figure, in a paragraph or a list; an icon between two lines stays', () => {
  assert.equal(html('Voici :\n![x](photo.jpg)'), `<p>Voici\u00a0:</p>${figure('')}`)
  assert.equal(html('un\n![x](photo.jpg)\ndeux'), `<p>un</p>${figure('')}<p>deux</p>`)
  assert.equal(html('1. Étape\n![x](photo.jpg)'), `<ol><li>Étape${figure('')}</li></ol>`)
  assert.match(html('un\n![x](images/plan.svg)\ndeux'), /^<p>un\n<img class="inline-image"/)
  assert.match(html('un ![x](photo.jpg) deux'), /^<p>un <img class="inline-image"/)
  assert.equal(
    html('un ![x](photo.jpg){height=150} deux.'),
    `<p>un deux.</p>${sized('--figure-width: auto; --figure-height: 150px')}`,
  )
})

test('a line in italics and « Figure : » beside an image are its caption, unless it has one', () => {
  const captioned = figure('<span class="caption">Une légende.</span><span class="credit">Photo\u00a0: MDN</span>')
  assert.equal(html('![x](photo.jpg)\n*Une légende. Photo : MDN*'), captioned)
  assert.equal(html('![x](photo.jpg)\n\n*Une légende. Photo : MDN*'), captioned)
  assert.equal(html('![x](photo.jpg)\n\nFigure 3 : Une légende. Photo : MDN'), captioned)
  assert.equal(html('Fig. 3 – Une légende. Photo : MDN\n\n![x](photo.jpg)'), captioned)
  assert.equal(html('![x](photo.jpg "A")\n\n*B*'), `${figure('<span class="caption">A</span>')}<p><em>B</em></p>`)
  assert.match(html('*Une phrase.*\n\n![x](photo.jpg)'), /^<p><em>Une phrase/)
})

test('a title is Markdown: emphasis, links, notes, raised and lowered letters', () => {
  const title = 'Un *carré*[^1], H~2~O et [l’atelier](https://a.org). Photo : *MDN*'
  assert.match(
    html(`![x](photo.jpg "${title}")\n\n[^1]: Note.`),
    /<span class="caption">Un <em>carré<\/em><a class="note-call"[^>]*><\/a>, H<sub>2<\/sub>O et <a href="https:\/\/a.org">l’atelier<\/a>.<\/span><span class="credit">Photo\u00a0: <em>MDN<\/em><\/span>/,
  )
  assert.deepEqual(faults(`![x](photo.jpg "Un carré[^1]")\n\n[^1]: Note.`), [])
  assert.equal(html('![x](photo.jpg "2 * 3 * 4 < 5")'), figure('<span class="caption">2 * 3 * 4 &#x3C; 5</span>'))
})

const sized = (style: string): string => figure('', ` class="figure" style="${style}"`)

test('sizes: CSS px, units, per cent, height; other tools’ ways to ask for them', () => {
  assert.equal(html('![x](photo.jpg){width=150px}'), sized('--figure-width: 150px'))
  assert.equal(html('![x](photo.jpg){width="150" height=2cm}'), sized('--figure-width: 150px; --figure-height: 2cm'))
  assert.equal(html('![x](photo.jpg =150x)'), sized('--figure-width: 150px'))
  assert.equal(html('<img src="photo.jpg" alt="x" style="zoom:33%;" />'), sized('--figure-width: 33%'))
  assert.equal(html('<img src="photo.jpg" alt="x" width="200">'), sized('--figure-width: 200px'))
  assert.deepEqual(faults('<img src="photo.jpg" alt="x" style="width: 50%">'), [])
  assert.match(
    html('un <img src="photo.jpg" alt="x" height="20"> deux'),
    /class="inline-image" style="width: auto; height: 20px"/,
  )
  assert.match(html('| a | b |\n|---|---|\n| ![x](photo.jpg) | c |'), /style="width: min\(100px, 40mm\); height: auto"/)
})

test('an address from the root of a site is found where site generators serve it from; what is said of a missing one is true', () => {
  const files = new Map(
    [
      'static/img/a.png',
      'docs/public/b.png',
      'docs/guide/img/c.png',
      'autre/lieu/img/d.png',
      'photos/e.png',
      'plan.tiff',
    ].map(name => [name, {name, bytes: 9, ...(name.endsWith('png') && {width: 9, height: 9})}] as const),
  )
  const shown = (text: string, more: {assets?: string; captions?: 'title' | 'alt'} = {}): string => {
    const labels = labelsFor('fr-FR')
    const options = {lang: 'fr-FR', typography: {}, files, labels, ...more}
    return toHtml(toHtmlTree({name: 'docs/guide/01.md', text}, options).root)
  }
  assert.match(shown('![x](/img/a.png)'), /src="static\/img\/a.png"/)
  assert.match(shown('![x](/b.png)'), /src="docs\/public\/b.png"/)
  assert.match(shown('![x](/img/c.png)'), /src="docs\/guide\/img\/c.png"/)
  assert.match(shown('![x](/img/d.png)'), /src="autre\/lieu\/img\/d.png"/)
  assert.match(shown('![x](/e.png)', {assets: 'photos'}), /src="photos\/e.png"/)
  assert.match(shown('![x](/e.png)'), /Image introuvable\u00a0: \/e.png/)
  assert.match(shown('![x](../../plan.tiff)'), /Image non montrée\u00a0: ..\/..\/plan.tiff/)
  const address = `https://exemple.org/${'a'.repeat(400)}.png`
  assert.match(shown(`![x](${address})`), /Image non montrée\u00a0: https:.{40,60}…a{40,60}\.png</)
  assert.match(shown('![Le port](/img/a.png)', {captions: 'alt'}), /<span class="caption">Le port<\/span>/)
  assert.match(shown('![Le port](/img/a.png "Titre")', {captions: 'alt'}), /<span class="caption">Titre<\/span>/)
})

test('a size that nobody can see is none', () => {
  for (const width of ['0.0001%', '0,2mm', '0.5px', '0%'])
    assert.deepEqual(faults(`![x](photo.jpg "L. Photo : MDN"){width=${width}}`), ['1:1 warning figure-width'], width)
  assert.deepEqual(faults('![x](photo.jpg "L. Photo : MDN"){width=1%}'), [])
})

test('a line under a picture that says its description once more is its caption, as Notion writes it', () => {
  const made = html('![Hauteur de l’eau](a%20b.png)\n\nHauteur de l’eau\n\nLe texte.')
  assert.match(made, /<figcaption[^>]*>.*Hauteur de l’eau.*<\/figcaption>.*<p>Le texte\.<\/p>/s)
  assert.doesNotMatch(html('![Hauteur](a.png)\n\nUn autre texte.'), /<figcaption/)
})

test('pictures of one block of Quarto are one figure, and what calls one of them calls it', () => {
  const tree = read(
    '::: {#fig-vues layout-ncol=2}\n\n![Un](photo.jpg "Côté rue"){#fig-un}\n\n![Deux](photo.jpg "Côté cour"){#fig-deux}\n\nDeux vues\n:::\n\nVoir @fig-deux.',
  )
  const out = toHtml(tree.root)
  assert.match(out, /<figure id="fig-vues" class="figure" data-pictures="2">/)
  assert.match(out, /Deux vues.*a\)\u00a0.*Côté rue.*b\)\u00a0.*Côté cour/)
  assert.match(out, /href="#fig-vues" data-reference="full"/)
})

test('the colon of a credit has French spaces in French alone', () => {
  const credit = (lang: string) => {
    const {root, findings} = read('![x](photo.jpg "A well. Photo: Lea")', lang)
    return [toHtml(root).replaceAll(/<[^>]*>/g, ''), findings.some(({rule}) => /^T/.test(rule))]
  }
  assert.deepEqual(credit('en'), ['A well.Photo: Lea', false])
  assert.deepEqual(credit('fr-FR'), ['A well.Photo\u00a0: Lea', true])
})
