import assert from 'node:assert/strict'
import {test} from 'node:test'
import {attribute} from './nodes.ts'
import {shown, trial} from './trial.test.ts'

const starts = (html: string, more = {}) =>
  trial(html, more)
    .sections.filter(each => attribute(each, 'dataPage') === 'chapter')
    .map(each => [attribute(each, 'dataStart'), shown(each)])

test('a lone first heading that repeats the title is the title, whatever its signs', () => {
  const {texts, first} = trial('<h1 id="t">Essai !</h1><h2 id="a">Un</h2><p>A.</p><h2 id="b">Deux</h2><p>B.</p>')
  assert.deepEqual(texts('cover'), ['Essai !'])
  assert.deepEqual(texts('chapter'), ['Un A.', 'Deux B.'])
  assert.equal(first('a')?.tagName, 'h1', 'chapters are h1 under a cover')
})

test('a lone first heading with another text is a chapter', () => {
  assert.deepEqual(trial('<h1 id="t">La mer</h1><h2 id="a">Un</h2><p>A.</p>').texts('chapter'), ['La\u00A0mer Un A.'])
})

test('without level 1, the highest level that is used begins chapters', () => {
  const {texts, first} = trial(
    '<p>Avant.</p><h3 id="a">Un</h3><p>A.</p><h4 id="s">Sous</h4><h3 id="b">Deux</h3><p>B.</p>',
  )
  assert.deepEqual(texts('chapter'), ['Avant.', 'Un A. Sous', 'Deux B.'])
  assert.equal(first('s')?.tagName, 'h2')
  assert.equal(first('s')?.properties.dataLevel, '2')
})

test('a title with words before it stays where it stands', () => {
  const {texts} = trial(
    '<p>Photo : MDN</p><h1 id="t">Essai</h1><h2 id="a">Un</h2><p>A.</p><h2 id="b">Deux</h2><p>B.</p>',
  )
  assert.deepEqual(texts('chapter'), ['Photo : MDN Essai', 'Un A.', 'Deux B.'])
  assert.deepEqual(texts('cover'), ['Essai'])
})

test('page breaks cut a chapter; next to a heading or doubled they make no empty section', () => {
  const page = '<hr class="page-break" data-start="page">'
  const right = '<hr class="page-break" data-start="right">'
  assert.deepEqual(
    starts(`<h1 id="a">Un</h1><p>A.</p>${page}${page}<p>B.</p>${right}<h1 id="b">Deux</h1><p>C.</p>${page}`),
    [
      ['page', 'Un A.'],
      ['page', 'B.'],
      ['right', 'Deux C.'],
    ],
  )
})

test('an anchor alone before a chapter’s heading leads to it, and makes no section', () => {
  const anchor = (id: string) => `<p><span id="${id}"></span></p>`
  const blank = '<p><span class="blank" id="z"></span></p>'
  const {texts, first} = trial(
    `${anchor('y')}<h1 id="a">Un</h1><p>A.</p>${blank}${anchor('w')} ${anchor('x')}<h1 id="b">Deux</h1><p>B.</p>`,
  )
  assert.deepEqual(texts('chapter'), ['Un A.', 'Deux B.'])
  const idsIn = (id: string) =>
    first(id)?.children.flatMap(child => (child.type === 'element' ? child.properties.id : []))
  assert.deepEqual([idsIn('a'), idsIn('b')], [['y'], ['w', 'x']])
})

test('chapters of an edition begin on the right; what opens one says so', () => {
  const {sections} = trial('<h1 id="a">Un</h1><hr class="page-break" data-start="left"><p>A.</p><h1 id="b">Deux</h1>', {
    kind: 'edition',
    chapters: {start: 'right'},
  })
  const chapters = sections.filter(each => attribute(each, 'dataPage') === 'chapter')
  assert.deepEqual(
    chapters.map(each => attribute(each, 'dataStart')),
    ['right', 'left', 'right'],
  )
  assert.deepEqual(
    chapters.map(each => each.properties.dataOpening !== undefined),
    [true, false, true],
  )
})

test('headings in boxes begin nothing and are in no contents', () => {
  const {texts} = trial('<h1 id="a">Un</h1><aside><h1 id="x">Boîte</h1></aside><h1 id="b">Deux</h1><p>B.</p>')
  assert.deepEqual(texts('chapter'), ['Un Boîte', 'Deux B.'])
  assert.deepEqual(texts('contents'), ['Table des\u00A0matières Un 00 Deux 00'])
})

test('numbering: « Chapitre 2 » above an opening, 2.1 before a section', () => {
  const {texts} = trial(
    '<h1 id="a">Un</h1><h2 id="s">Sous</h2><h1 id="b">Deux</h1><h2 id="u">Sur</h2><h2 id="v">Vers</h2>',
    {
      numbering: true,
    },
  )
  assert.deepEqual(texts('chapter'), ['Chapitre 1 Un 1.1\u2002Sous', 'Chapitre 2 Deux 2.1\u2002Sur 2.2\u2002Vers'])
  assert.match(texts('contents')[0] ?? '', /1\u2002Un 00 1\.1\u2002Sous 00 2\u2002Deux 00 .*2\.2\u2002Vers 00/)
})

test('a number alone is no running head: the title above it stands there', () => {
  const {first} = trial(
    '<h1 id="a">Première partie</h1><h2 id="b">1</h2><p>A.</p><h2 id="c">Le bac</h2><h3 id="d">IV</h3><h2 id="e">2.</h2><p>A.</p>',
  )
  assert.equal(first('b')?.properties.dataRunningRight, 'Première partie')
  assert.equal(first('c')?.properties.dataRunningRight, 'Le bac')
  assert.equal(first('e')?.properties.dataRunningRight, 'Première partie')
})

test('running heads are plain text, short enough for the margin', () => {
  const long = 'Une phrase de plus, et encore une autre, qui ne tiendrait pas dans la marge du haut d’une page'
  const {sections, first} = trial(
    `<h1 id="a">L’<em>ONU</em><a class="note-call" data-note="1"></a></h1><h2 id="b">${long}</h2><p>A.</p>`,
  )
  const chapter = sections.find(each => attribute(each, 'dataPage') === 'chapter')
  assert.equal(chapter && attribute(chapter, 'dataRunningLeft'), 'L’ONU')
  const head = String(first('b')?.properties.dataRunningRight)
  assert.ok(head.length <= 72 && head.endsWith('…') && long.startsWith(head.slice(0, -1)), head)
})
