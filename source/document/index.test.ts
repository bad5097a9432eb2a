import assert from 'node:assert/strict'
import {test} from 'node:test'
import {assemble} from './index.ts'
import {attribute, elements, made} from './nodes.ts'
import {publicationOf, rules, screen, shown, treeOf, trial} from './trial.test.ts'

const two = {
  '01.md': '<h1 id="a">Un</h1><p>Premier.</p><h2 id="b">Détail</h2><p>Suite.</p>',
  '02.md': '<h1 id="c">Deux</h1><p>Second.</p>',
}

test('a brochure: cover, contents, a section for each chapter', () => {
  const {sections, texts, findings} = trial(two, {subtitle: 'Pour voir'})
  assert.deepEqual(
    sections.map(each => attribute(each, 'dataPage')),
    ['cover', 'contents', 'chapter', 'chapter'],
  )
  assert.deepEqual(texts('cover'), ['Essai Pour\u00A0voir'])
  assert.deepEqual(texts('contents'), ['Table des\u00A0matières Un 00 Détail 00 Deux 00'])
  assert.deepEqual(texts('chapter'), ['Un Premier. Détail Suite.', 'Deux Second.'])
  assert.deepEqual(findings, [])
})

test('colophon, lists and back cover come when they are asked for', () => {
  const {sections, texts} = trial(
    {
      ...two,
      '03.md': '<h1 id="d">Trois</h1><figure id="f"><figcaption><span class="caption">Vue</span></figcaption></figure>',
    },
    {
      lists: ['figures', 'tables'],
      edition: {version: '2.1.0', date: '2026-05-01', rights: 'CC BY 4.0'},
      cover: {back: {text: 'Au dos.'}},
    },
  )
  assert.deepEqual(
    sections.slice(-3).map(each => attribute(each, 'dataPage')),
    ['lists', 'colophon', 'back'],
  )
  assert.deepEqual(texts('lists'), ['Liste des\u00A0figures Figure\u00A01\u00A0– Vue 00'])
  assert.match(texts('colophon')[0] ?? '', /Édition\u00A02\.1 · 1er\u00A0mai\u00A02026 Droits CC BY 4\.0/)
  assert.match(texts('back')[0] ?? '', /Au dos\./)
})

test('a list that was asked for and stays empty is told', () => {
  const empty = (text: string) =>
    trial(text, {lists: ['figures', 'tables']})
      .findings.filter(({rule}) => rule === 'list-empty')
      .map(({values}) => values.list)
  assert.deepEqual(empty('<p>A.</p>'), ['figures', 'tables'])
})

test('the text of a back cover may have paragraphs and lists', () => {
  const blocks = [
    made('p', {}, ['Un ', made('em', {}, ['mot']), '.']),
    made('p', {}, ['Deux.']),
    made('ul', {}, [made('li', {}, ['a'])]),
  ]
  const {first, all} = trial(two, {cover: {back: {text: 'x'}}}, {prose: () => blocks})
  assert.deepEqual(
    all('back-text').map(each => [each.tagName, shown(each), attribute(each, 'dataGenerated')]),
    [
      ['p', 'Un mot.', ''],
      ['p', 'Deux.', ''],
      ['ul', 'a', ''],
    ],
  )
  assert.equal(first('em')?.tagName, 'em')
})

test('a formula in a title is a formula in the contents', () => {
  const math = '<math data-text="x²"><msup><mi>x</mi><mn>2</mn></msup></math>'
  const {html} = trial(
    `<h1 id="a">Un <span class="formula">${math}</span></h1><p>Un.</p><h1 id="b">Deux</h1><p>Deux.</p>`,
  )
  const [entry = ''] = /<span[^>]*class="entry-title"[\s\S]*?<\/a>/.exec(html) ?? []
  assert.match(
    entry.replace(/ data-(?:ref|break-inside)="[^"]*"/g, ''),
    /<span class="formula"><math data-text="x²"><msup><mi>x<\/mi><mn>2<\/mn><\/msup><\/math><\/span>/,
  )
})

test('one chapter alone has no contents unless the author asks', () => {
  assert.deepEqual(trial('<h1 id="a">Un</h1><p>Seul.</p>').texts('contents'), [])
  const places = {contents: {file: 'publication.yaml', line: 3, column: 1}}
  assert.deepEqual(trial('<h1 id="a">Un</h1><p>Seul.</p>', {places}).texts('contents'), [
    'Table des\u00A0matières Un 00',
  ])
})

test('a document: title block, no cover, chapters that flow', () => {
  const {sections, first} = trial(
    '<p>Photo : MDN</p><h1 id="essai">Essai</h1><h2 id="a">Un</h2><p>Premier.</p><h2 id="b">Deux</h2><p>Second.</p>',
    {kind: 'document', chapters: {start: 'flow'}, author: ['Anne Roy', 'Léa Morin']},
  )
  assert.deepEqual(
    sections.map(each => attribute(each, 'dataPage')),
    ['chapter'],
  )
  assert.equal(shown(sections[0]), 'Photo : MDN Essai Anne Roy et Léa Morin Un Premier. Deux Second.')
  assert.equal(first('h2') && attribute(first('h2') as never, 'dataLevel'), '1')
})

test('every element has its data-ref, and the place where it was written', () => {
  const {sections, places} = trial(two)
  const all = sections.flatMap(each => [each, ...elements(each)])
  const refs = all.map(each => Number(attribute(each, 'dataRef')))
  assert.equal(new Set(refs).size, refs.length)
  assert.ok(refs.every(ref => ref >= 0 && ref < places.length))
  const heading = all.find(each => attribute(each, 'id') === 'c')
  assert.deepEqual(places[Number(heading && attribute(heading, 'dataRef'))], {
    file: '02.md',
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 21,
  })
})

test('trees stay as they are, and the same trees give the same document', () => {
  const trees = Object.entries(two).map(([name, html]) => treeOf(name, html))
  const before = JSON.stringify(trees)
  freeze(trees)
  const first = assemble(publicationOf(), trees, screen)
  assert.deepEqual(assemble(publicationOf(), trees, screen), first)
  assert.equal(JSON.stringify(trees), before)
})

test('a profile leaves out what it does not show, in the text, the contents and the notes', () => {
  const html = `<h1 id="a">Un</h1><p>Pour tous.</p><div class="answer" data-only="teacher"><h2 id="r">Réponse</h2>
    <p>Oui<a class="note-call" data-note="1"></a>. <a class="reference" href="#a"></a></p></div>
    <p><a class="reference" href="#r">la réponse</a></p><h1 id="b">Deux</h1><p>Fin.</p>
    <div class="notes"><aside class="note" data-note="1" data-stream="note"><p>Secret.</p></aside></div>`
  const pupil = trial(html)
  assert.doesNotMatch(pupil.html, /Réponse|Oui|Secret/)
  assert.deepEqual(pupil.findings, [], 'a reference to what a profile hides is no fault')
  const teacher = trial(html, {}, {profile: {...screen, shows: ['teacher']}})
  assert.match(teacher.html, /Réponse.*Secret/s)
})

test('metadata come from the configuration, and the date from the edition alone', () => {
  const {metadata} = trial(
    two,
    {author: ['Anne Roy'], description: 'Une vue.', edition: {date: '2026-11-23'}},
    {version: '1.2.3'},
  )
  assert.deepEqual(metadata, {
    title: 'Essai',
    author: ['Anne Roy'],
    subject: 'Une vue.',
    lang: 'fr-FR',
    date: '2026-11-23',
    producer: 'Fascicule 1.2.3',
  })
  assert.equal('date' in trial(two).metadata, false)
})

test('without a title the first heading gives it', () => {
  const {title, texts} = trial('<h1 id="t">La mer</h1><h2 id="a">Un</h2><p>A.</p><h2 id="b">Deux</h2><p>B.</p>', {
    title: '',
  })
  assert.equal(title, 'La mer')
  assert.deepEqual(texts('cover'), ['La\u00A0mer'])
})

test('an unknown slot of a template is a finding', () => {
  const publication = publicationOf()
  const templates = new Map(publication.templates).set('cover.html', '<p data-slot="titel">x</p>')
  const {findings} = assemble({...publication, templates}, [], screen)
  assert.deepEqual(rules(findings), ['template-slot'])
  assert.deepEqual(findings[0]?.expected, ['title'])
})

function freeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return
  Object.freeze(value)
  Object.values(value).forEach(freeze)
}

test('an id of the house is never an author’s, and his links follow', () => {
  const {html} = trial(
    '<h1 id="page-1">Page 1</h1><p id="d1-x">x</p><p id="PagedConfig">y</p><p><a class="reference" data-reference="page" href="#page-1">voir</a></p>',
  )
  assert.match(html, /<h1[^>]* id="n-page-1"/)
  assert.match(html, /id="n-d1-x".*id="n-PagedConfig".*href="#n-page-1"/s)
})
