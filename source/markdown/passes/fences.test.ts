import assert from 'node:assert/strict'
import {test} from 'node:test'
import {faults, html, read} from '../testing.ts'

test('blocks nest as in pandoc: a bare fence closes the innermost', () => {
  assert.equal(
    html(':::aside\na\n\n:::exergue\nb\n:::\n\nc\n:::\n\nd'),
    '<aside class="aside"><p>a</p><aside class="pullquote"><p>b</p></aside><p>c</p></aside><p>d</p>',
  )
  assert.equal(html(':::::aside\na\n:::'), '<aside class="aside"><p>a</p></aside>')
})

test('names in both languages, with accents, and pandoc’s form', () => {
  for (const opening of [':::aside', '::: aside', ':::encadre', ':::Encadré', '::: {.aside}', ':::: {.encadré} ::::']) {
    assert.equal(html(`${opening}\na\n:::`), '<aside class="aside"><p>a</p></aside>', opening)
  }
})

test('titles in brackets or after the name', () => {
  const expected = '<aside class="aside" id="x"><p class="box-title">Un <em>titre</em></p><p>a</p></aside>'
  assert.equal(html(':::aside[Un *titre*]{#x}\na\n:::'), expected)
  assert.equal(html(':::aside Un *titre* {#x}\na\n:::'), expected)
})

test('each directive', () => {
  assert.equal(html(':::colonnes{3}\na\n:::'), '<div class="columns" style="--columns: 3"><p>a</p></div>')
  assert.equal(
    html(':::exercice[Lire]\na\n:::'),
    '<div class="exercise"><p class="box-title"><span class="label" data-generated="">Exercice</span> Lire</p><p>a</p></div>',
  )
  assert.equal(
    html(':::réponse\na\n:::'),
    '<div class="answer" data-only="teacher" data-stream="answer"><p class="box-title" data-generated="">Réponse</p><p>a</p></div>',
  )
  assert.equal(
    html(':::enseignant[N. B.]\na\n:::'),
    '<div class="teacher" data-only="teacher"><p class="box-title">N. B.</p><p>a</p></div>',
  )
  assert.equal(html(':::eleve\na\n:::'), '<div class="student" data-only="student"><p>a</p></div>')
  assert.equal(html(':::glossaire\nA\n: b\n:::'), '<dl class="glossary"><dt>A</dt><dd>b</dd></dl>')
  assert.equal(html(':::chronologie\n- a\n:::'), '<div class="timeline"><ul><li>a</li></ul></div>')
  assert.equal(html(':::vers\n3. a\nb\n   c\n:::'), '<div class="verse"><ol start="3"><li>a<br>b<br>c</li></ol></div>')
  assert.equal(html(':::vers\na\n*b\nc*\n\nd\n:::'), '<div class="verse"><p>a<br><em>b<br>c</em></p><p>d</p></div>')
  // Lines keep how far in they begin, against the others of their stanza.
  const indent = (spaces: number) => `<span class="verse-indent" style="--spaces: ${spaces}"></span>`
  assert.equal(
    html('- :::vers\n  a\n      *b* c\n    d\n\n   e\n  f\n  :::'),
    `<ul><li><div class="verse"><p>a<br>${indent(4)}<em>b</em> c<br>${indent(2)}d</p><p>e<br>f</p></div></li></ul>`,
  )
  assert.equal(
    html('::lignes{2}'),
    '<div class="answer-lines"><div class="answer-line"></div><div class="answer-line"></div></div>',
  )
  assert.match(
    html('::quadrillage{6cm}'),
    /^<div class="answer-grid"><svg [^>]*height="60.2mm"[^>]*><path d="M0 0H400M0 5H400/,
  )
  assert.equal(
    html(':::definition[Paix]\na\n:::'),
    '<aside class="box box-definition" data-kind="definition"><p class="box-title">Paix</p><p>a</p></aside>',
  )
})

test('alerts are boxes of any name', () => {
  assert.equal(
    html('> [!NOTE]\n> a'),
    '<aside class="box box-note" data-kind="note"><p class="box-title" data-generated="">Note</p><p>a</p></aside>',
  )
  assert.equal(
    html('> [!DÉFINITION] La *paix*\n> a\n>\n> b'),
    '<aside class="box box-definition" data-kind="definition"><p class="box-title">La <em>paix</em></p><p>a</p><p>b</p></aside>',
  )
  assert.equal(
    html('> [!À RETENIR]\n>\n> a'),
    '<aside class="box box-a-retenir" data-kind="a-retenir"><p class="box-title" data-generated="">À retenir</p><p>a</p></aside>',
  )
  assert.equal(html('> \\[!NOTE]\n> a'), '<blockquote><p>[!NOTE]\na</p></blockquote>')
})

test('what looks like a directive in code is code', () => {
  assert.equal(
    html('```\n:::aside\n```'),
    '<pre class="code" data-stream="code"><code><span class="line">:::aside</span></code></pre>',
  )
  assert.deepEqual(faults('```\n:::aside\n```\n\n    :::x\n'), [])
})

test('slips are told, and nothing is lost', () => {
  const cases: readonly (readonly [string, ...string[]])[] = [
    [':::encadrre\na\n:::', '1:1 warning directive-unknown'],
    [':::aside\na', '1:1 error directive-unclosed'],
    ['> :::aside\n> a\n\n:::', '1:3 error directive-unclosed', '4:1 error directive-stray'],
    ['a\n\n:::', '3:1 error directive-stray'],
    ['::aside[a]', '1:1 error directive-is-block'],
    [':::lignes{2}\na\n:::', '1:1 error directive-is-line'],
    ['::lignes', '1:1 error directive-value'],
    ['::grille{x}', '1:1 warning directive-unknown'],
    ['::grid{x}', '1:1 error directive-value'],
    [':::Note: a', '1:1 error directive-malformed'],
    ['::: {.ma-classe}\na\n:::'],
    ['```\na', '1:1 error fence-open'],
    ['> ```\n> a\n> ```\n\n~~~js\nb\n~~~~'],
  ]
  for (const [text, ...expected] of cases) assert.deepEqual(faults(text), expected, text)
  assert.match(html(':::lignes{2}\na\n:::'), /answer-line"><\/div><\/div><p>a<\/p>$/)
  const [finding] = read(':::encadrre\na\n:::').findings
  assert.deepEqual(finding?.expected, ['encadre'])
})

test('an environment of LaTeX is no slip of a hiding block, and holds a drawn table', () => {
  assert.match(html('::: proof\nÉvident.\n:::'), /^<div><p>Évident\.<\/p><\/div>$/)
  assert.match(html('::: {#tab:un}\n  ---- ----\n  Un   Deux\n  1    2\n  ---- ----\n\n:::\n'), /<table/)
})

test('a closing line that a formatter moved into the last item of a list closes the block around it', () => {
  const list = '<ul><li><p>b</p></li><li><p>c</p></li></ul>'
  for (const text of [
    '::: aside\na\n\n- b\n\n- c\n  :::\n\nd',
    '::: aside\r\na\r\n\r\n- b\r\n\r\n- c\r\n  :::\r\n\r\nd',
  ]) {
    assert.equal(html(text), `<aside class="aside"><p>a</p>${list}</aside><p>d</p>`)
    assert.deepEqual(faults(text), [])
  }
  assert.equal(
    html('::: aside\n1. a\n   - b\n     :::\n\nc'),
    '<aside class="aside"><ol><li>a<ul><li>b</li></ul></li></ol></aside><p>c</p>',
  )
  // A block within the item is closed there.
  assert.equal(
    html('- a\n\n  ::: aside\n  b\n  :::\n\nc'),
    '<ul><li><p>a</p><aside class="aside"><p>b</p></aside></li></ul><p>c</p>',
  )
  assert.deepEqual(faults('- a\n  :::'), ['2:3 error directive-stray'])
})
