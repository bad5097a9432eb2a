import assert from 'node:assert/strict'
import {test} from 'node:test'
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
