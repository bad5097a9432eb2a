import assert from 'node:assert/strict'
import {test} from 'node:test'
import {faults, html, read} from '../../testing.ts'

test('what may pass', () => {
  assert.equal(
    html('1<sup>er</sup> <kbd>Ctrl</kbd><br>x <u lang="en">y</u>'),
    '<p class="separate-lines">1<sup>er</sup> <kbd>Ctrl</kbd><br>x <u lang="en">y</u></p>',
  )
  assert.equal(
    html(
      '<table><caption>Titre</caption><tr><th>a</th></tr><tr><td rowspan=2 align="right">b</td></tr><tr></tr></table>',
    ),
    '<table><caption data-stream="caption"><span class="caption">Titre</span></caption><tbody><tr><th data-stream="cell">a</th></tr><tr><td rowspan="2" data-align="right" data-stream="cell">b</td></tr><tr></tr></tbody></table>',
  )
  assert.equal(html('<div>\n\n**a**\n\n</div>'), '<div><p><strong>a</strong></p></div>')
  assert.equal(html('<p align="center">a</p>'), '<p data-align="center">a</p>')
  assert.equal(html('<h2 id="x">a</h2>'), '<h2 id="x">a</h2>')
  assert.equal(
    html('<pre>a\n  b</pre>'),
    '<pre class="code" data-stream="code"><code><span class="line">a</span><span class="line">  b</span></code></pre>',
  )
  assert.equal(html('<a href="#x">a</a>'), '<p><a class="reference" href="#x" data-reference="page">a</a></p>')
})

test('blocks in a cell of Markdown', () => {
  const cell = (text: string) =>
    /<tbody><tr><td[^>]*>(.*?)<\/td><\/tr><\/tbody>/s.exec(html(`| a |\n|---|\n| ${text} |`))?.[1]
  assert.equal(cell('<p>un</p><p>deux</p>'), '<p>un</p><p>deux</p>')
  assert.equal(cell('<ul><li>un</li><li>**deux**</li></ul>'), '<ul><li>un</li><li><strong>deux</strong></li></ul>')
  assert.equal(cell('<div>haut</div>bas'), '<div>haut</div><p>bas</p>')
  assert.equal(cell('avant <ol><li>un</li></ol> après'), '<p>avant </p><ol><li>un</li></ol><p>après</p>')
  assert.equal(cell('un<br>deux'), 'un<br>deux')
  assert.equal(cell('<b>un</b> deux'), '<b>un</b> deux')
  assert.match(
    cell('<pre>a  b</pre> puis') ?? '',
    /^<pre class="code" data-stream="code"><code><span class="line">a {2}b<\/span><\/code><\/pre><p>puis<\/p>$/,
  )
  assert.deepEqual(faults('| a |\n|---|\n| <p>un</p><p>deux</p><pre>a</pre> |'), [])
})

test('a cell spans no more rows than there are', () => {
  assert.match(
    html('<table><tr><td rowspan=9>a</td><td rowspan=2>b</td></tr><tr><td rowspan=0>c</td></tr></table>'),
    /<td rowspan="2" data-stream="cell">a<\/td><td rowspan="2" data-stream="cell">b<.*<td data-stream="cell">c</,
  )
})

test('details are open', () => {
  assert.equal(
    html('<details>\n<summary>Titre</summary>\n\nTexte\n\n</details>'),
    '<div class="html-details"><div class="html-summary">Titre</div><p>Texte</p></div>',
  )
})

test('an image in HTML is an image of the publication', () => {
  assert.match(
    html('<img src="photo.jpg" alt="x" width="50%">'),
    /^<figure class="figure" style="--figure-width: 50%"><img src="source\/photo.jpg" alt="x"/,
  )
  assert.deepEqual(faults('<img src="https://a.org/x.png" alt="x">'), ['1:1 error image-remote'])
})

test('what is not a tag is the author’s text', () => {
  assert.equal(html('Cher <nom>, voici'), '<p>Cher &#x3C;nom>, voici</p>')
  assert.equal(html('Un <<mot>> là'), '<p>Un «\u00a0mot\u00a0» là</p>')
  assert.deepEqual(faults('Cher <nom>, <<mot>>'), ['1:6 warning html-unknown'])
  assert.equal(html('<nom>\n'), '<p>&#x3C;nom></p>')
})

test('a table of HTML goes on behind an empty line, however it is set in; code stays code', () => {
  const rows =
    '<table>\n  <tbody>\n    <tr>\n      <td>a</td>\n    </tr>\n\n    <tr>\n      <td>b</td>\n    </tr>\n  </tbody>\n</table>'
  assert.match(html(rows), /<tr><td[^>]*>a<\/td><\/tr><tr><td[^>]*>b<\/td><\/tr>/)
  assert.doesNotMatch(html(rows), /<pre/)
  assert.deepEqual(faults(rows), [])
  for (const text of ['<div>\n\n    <b>a</b>\n\n</div>', '<table><tr><td>a</td></tr></table>\n\n    <tr>'])
    assert.match(html(text), /<pre/, text)
})

test('what may not', () => {
  const cases: readonly (readonly [string, string, ...string[]])[] = [
    ['<script>alert(1)</script>', '', '1:1 warning html-refused'],
    ['a <script>alert(1)</script> b', '<p>a b</p>', '1:3 warning html-refused'],
    ['<style>p {}</style>', '', '1:1 warning html-refused'],
    [
      '<iframe src="https://a.org"></iframe>',
      '<p><a href="https://a.org">https://a.org</a></p>',
      '1:1 info dialect-read',
    ],
    ['<iframe src="a.html"></iframe>', '', '1:1 error html-refused'],
    ['<form>Nom</form>', '<p>Nom</p>', '1:1 warning html-opened'],
    ['<b onclick="x()">a</b>', '<p><b>a</b></p>', '1:1 warning html-attribute'],
    ['<b aria-hidden="true" itemprop="name" tabindex="0">a</b>', '<p><b>a</b></p>'],
    ['<title>a</title>', '', '1:1 warning html-refused'],
    ['[a](zotero://select/items/1)', '<p><span class="link">a</span></p>', '1:1 info link-elsewhere'],
    ['[a](file:///etc/passwd)', '<p><span class="link">a</span></p>', '1:1 error link-refused'],
    ['<b style="color: red">a</b>', '<p><b>a</b></p>', '1:1 info html-look'],
    ['<a href="javascript:x()">a</a>', '<p><span>a</span></p>', '1:1 warning html-attribute'],
    ['[a](javascript:x)', '<p><span class="link">a</span></p>', '1:1 error link-refused'],
    ['[a](java&#10;script:x)', '<p><span class="link">a</span></p>', '1:1 error link-refused'],
    ['a <div>b</div> c', '<p>a b c</p>', '1:3 warning html-misplaced'],
    ['<object data="x">repli</object>', '<p>repli</p>', '1:1 error html-refused'],
  ]
  for (const [text, expected, ...told] of cases) {
    assert.equal(html(text), expected, text)
    assert.deepEqual(faults(text), told, text)
  }
})

test('an element left open ends with its block', () => {
  assert.equal(html('a <b>b\n\nc'), '<p>a <b>b</b></p><p>c</p>')
  assert.equal(html('a </b> b'), '<p>a b</p>')
})

test('its text is text of the source', () => {
  const {text} = read('<div>un <b>mot</b></div>\n\n<table><tr><td>deux</td></tr></table>')
  assert.deepEqual(
    text.pieces.map(({stream, text: value, place}) => [stream, value, place.line]),
    [
      ['body', 'un ', 1],
      ['body', 'mot', 1],
      ['cell', 'deux', 3],
    ],
  )
})

test('elements that HTML has given up become those of today', () => {
  assert.equal(
    html('Un <font>mot</font>, <big>gros</big>, <tt>x</tt>, <strike>y</strike>.'),
    '<p>Un <span>mot</span>, <span>gros</span>, <samp>x</samp>, <s>y</s>.</p>',
  )
})

test('page breaks of other tools: styles, classes, on elements that hold something or nothing', () => {
  const page = '<hr class="page-break" data-start="page">'
  for (const element of [
    '<div style="page-break-after: always;"></div>',
    '<div style="break-after:page">\n\n</div>',
    '<div class="page-break"></div>',
    '<hr class="pagebreak">',
    '<br clear="all" style="page-break-before:always" />',
    '<p style="page-break-after: always">&nbsp;</p>',
    '<div style="page-break-after: always">\\pagebreak</div>',
  ]) {
    assert.equal(html(`a\n\n${element}\n\nb`), `<p>a</p>${page}<p>b</p>`, element)
    assert.deepEqual(faults(`a\n\n${element}\n\nb`), [], element)
  }
  assert.equal(
    html('a\n\n<p style="page-break-before: right">b</p>'),
    '<p>a</p><hr class="page-break" data-start="right"><p>b</p>',
  )
  assert.equal(html('<div class="intro newpage">\n\na\n\n</div>'), `<div class="intro"><p>a</p></div>${page}`)
  assert.equal(html('<p style="text-align: center">a</p>'), '<p data-align="center">a</p>')
})

test('a note is called from the text of raw HTML, where it is written', () => {
  assert.match(
    html('<p>mot[^1] et [^autre]</p>\n\n[^1]: Note.'),
    /<a class="note-call" data-note="[^"]*--1"[^>]*><\/a> et \[\^autre\]/,
  )
})

test('a comment whose inner one is closed in the way that people try to is hidden, as on GitHub', () => {
  assert.equal(html('a\n\n<!--\n<!-- note\ntexte -- >\n-->\n\nb'), '<p>a</p><p>b</p>')
  assert.deepEqual(faults('a\n\n<!-- open\n\nb\n\n<!-- c -->'), ['3:1 error comment-open'])
})

test('under a line of HTML, a line of colons or of a title is what it is anywhere', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['::: aside\n<p>a</p>\n:::\n\nb', '<aside class="aside"><p>a</p></aside><p>b</p>'],
    [
      '::: aside\n<div>a</div>\n::: exergue\nb\n:::\n:::\nc',
      '<aside class="aside"><div>a</div><aside class="pullquote"><p>b</p></aside></aside><p>c</p>',
    ],
    ['- ::: aside\n  <p>a</p>\n  :::\n\nb', '<ul><li><aside class="aside"><p>a</p></aside></li></ul><p>b</p>'],
    [
      '<a id="x"></a>\n## Un *titre*\n\na',
      '<p><span id="x"></span></p><h2 id="un-titre">Un <em>titre</em></h2><p>a</p>',
    ],
    [
      '<pre>\n# a\n:::\n</pre>',
      '<pre class="code" data-stream="code"><code><span class="line"># a</span><span class="line">:::</span></code></pre>',
    ],
  ]
  for (const [text, expected] of cases) {
    assert.equal(html(text), expected, text)
    assert.deepEqual(faults(text), [], text)
  }
  assert.deepEqual(faults('<div>a</div>\n## Titre [b](rien.md)\n'), [])
})

test('a tag that ends itself is empty, whatever HTML makes of it', () => {
  assert.equal(html('## A <sup class="x" /> {#b}'), '<h2 id="b">A <sup class="x"></sup></h2>')
  assert.equal(html('<a name="x"/>Suite **a**.'), '<p><span id="x"></span>Suite <strong>a</strong>.</p>')
})

test('a tag that its block ends within is text, and what follows is Markdown', () => {
  for (const text of ['<td><p a="\n\n;\n<table', '<div>a <a href="b.md>c\n\n*d*\n\n<b>e</b>', 'a <b c="d *e*'])
    assert.doesNotThrow(() => html(text), text)
  assert.equal(
    html("<p title=l'ami>a</p>\n\n<p title = 'b>c'>d <e f=>g</p>"),
    '<p title="l&#x27;ami">a</p><p title="b>c">d g</p>',
  )
  assert.match(html('<div>a <a href="b.md>c</div>\n\n*d*'), /&#x3C;a href="b\.md>c<\/div>.*<em>d<\/em>/)
})

test('the letters and numbers that a list asks for', () => {
  assert.equal(
    html('<ol type="a" start="3"><li>a</li></ol>'),
    '<ol start="3" data-numbering="lower-alpha"><li>a</li></ol>',
  )
  for (const [type, numbering] of Object.entries({1: 'decimal', A: 'upper-alpha', i: 'lower-roman', I: 'upper-roman'}))
    assert.equal(html(`<ol type="${type}"><li>a</li></ol>`), `<ol data-numbering="${numbering}"><li>a</li></ol>`)
  assert.equal(html('<ol type="constructor"><li>a</li></ol>'), '<ol><li>a</li></ol>')
})
