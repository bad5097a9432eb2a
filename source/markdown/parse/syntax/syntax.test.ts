import assert from 'node:assert/strict'
import {test} from 'node:test'
import {faults, html} from '../../testing.ts'
import {parseAttributes} from './attributes.ts'

test('attributes in braces', () => {
  assert.deepEqual(parseAttributes('#fig-a .b .c width=60% credit="M. D" lang=\'en\''), {
    id: 'fig-a',
    classes: ['b', 'c'],
    pairs: {width: '60%', credit: 'M. D', lang: 'en'},
  })
  assert.deepEqual(parseAttributes('-'), {classes: ['unnumbered'], pairs: {}})
  assert.deepEqual(parseAttributes('6cm', true), {classes: [], pairs: {value: '6cm'}})
  for (const text of ['', 'x', '6cm', '#a b', 'a=', '{}', 'a = b']) assert.equal(parseAttributes(text), undefined, text)
})

test('text directives do not exist', () => {
  const text = 'À 10:30, format 16:9, Photo :MDN, :nom[x], a:b'
  assert.ok(!html(text).includes('<span'))
  assert.match(html('À 10:30, format 16:9, :nom[x]'), /10:30, format 16:9, :nom\[x\]/)
})

test('raised and lowered', () => {
  assert.equal(html('H~2~O et x^2^, ~~barré~~'), '<p>H<sub>2</sub>O et x<sup>2</sup>, <del>barré</del></p>')
  assert.equal(html('a ^ b ^ c, ~ 5 ~'), '<p>a ^ b ^ c, ~ 5 ~</p>')
  assert.equal(html('`x^2^`'), '<p><code>x^2^</code></p>')
})

test('spans', () => {
  assert.equal(html('[un *mot*]{.pc lang=en} là'), '<p><span class="pc" lang="en">un <em>mot</em></span> là</p>')
  assert.equal(html('[a [b]{.x}]{.y}'), '<p><span class="y">a <span class="x">b</span></span></p>')
  assert.equal(html('\\[a\\]{.x}'), '<p>[a]{.x}</p>')
  assert.equal(html('[a](#b){.x}'), '<p><a class="reference x" href="#b" data-reference="page">a</a></p>')
})

test('blanks to fill in', () => {
  assert.equal(
    html('[____] et [__]'),
    '<p data-blanks=""><span class="blank" style="--length: 4"></span> et <span class="blank" style="--length: 2"></span></p>',
  )
})

test('headings', () => {
  assert.equal(html('# 1. Présence {#pres .x}'), '<h1 id="pres" class="x">1. Présence</h1>')
  assert.equal(
    html('## 1-Présence\n\n## L’œuvre d’Élie'),
    '<h2 id="s-1-presence">1-Présence</h2><h2 id="loeuvre-delie">L’œuvre d’Élie</h2>',
  )
  assert.equal(html('## A\n\n## A'), '<h2 id="a">A</h2><h2 id="a-1">A</h2>')
  assert.equal(html('## A {#é-1}'), '<h2 id="e-1">A</h2>')
  assert.deepEqual(faults('## A {#x}\n\n## B {#x}'), ['3:1 error id-twice'])
  assert.deepEqual(faults('#\n\nx'), ['1:1 warning heading-empty'])
})

test('attributes that belong to nothing are text', () => {
  assert.equal(html('Un {#mot} là'), '<p>Un {#mot} là</p>')
  assert.deepEqual(faults('Un {#mot} là {a=b}'), ['1:4 warning attributes-stray'])
  assert.deepEqual(faults('![x](photo.jpg){widht=3}'), ['1:16 warning attribute-unknown'])
})

test('« >= » begins no quotation: neither in a text nor in a row of a table', () => {
  assert.equal(html('>= 18 par mois'), '<p>>= 18 par mois</p>')
  assert.match(html('| a | b |\n|---|---|\n| 1 | 2 |\n>= 3 | 4\n'), /<td[^>]*>>= 3<\/td><td[^>]*>4<\/td>/)
  assert.equal(html('> un\n>= deux'), '<blockquote><p>un\n= deux</p></blockquote>')
  assert.equal(html('> un\n>\n> deux'), '<blockquote><p>un</p><p>deux</p></blockquote>')
})

test('definition lists', () => {
  assert.equal(html('Terme\n:   Un *mot*'), '<dl><dt>Terme</dt><dd>Un <em>mot</em></dd></dl>')
  assert.equal(
    html('A\n\n:   un\n\n    suite\n\nB\n: x\n: y'),
    '<dl><dt>A</dt><dd><p>un</p><p>suite</p></dd><dt>B</dt><dd>x</dd><dd>y</dd></dl>',
  )
  // Two lines are no term; the colon does not begin a printed line.
  assert.equal(html('A\nB\n: c'), '<p>A\nB\u00a0: c</p>')
  assert.equal(html(': seul'), '<p>: seul</p>')
  assert.equal(html('- A\n  : b'), '<ul><li><dl><dt>A</dt><dd>b</dd></dl></li></ul>')
})

test('front matter is skipped, and one left open does no harm', () => {
  assert.equal(html('---\ntitle: x\n---\n\na'), '<p>a</p>')
  assert.match(html('---\ntitle\n\n> a'), /<blockquote><p>a<\/p><\/blockquote>/)
})
