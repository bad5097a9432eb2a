import assert from 'node:assert/strict'
import {test} from 'node:test'
import {loadCss} from '../css/library.ts'
import type {FileEntry} from '../types.ts'
import {assemble} from './index.ts'
import {publicationOf, screen, treeOf} from './trial.test.ts'

await loadCss()

const assembledWith = (body: string, names: readonly string[] = []) => {
  const publication = publicationOf()
  const files = new Map<string, FileEntry>(['templates/cover.html', ...names].map(name => [name, {name, bytes: 1}]))
  const templates = new Map(publication.templates).set(
    'cover.html',
    `<!doctype html>\n<html><head><script>x()</script></head><body>\n${body}\n</body></html>`,
  )
  const {html, findings} = assemble({...publication, files, templates}, [], screen)
  const cover = /<section[^>]*data-page="cover"[^>]*>(.*?)<\/section>/s.exec(html)?.[1] ?? ''
  return {
    cover: cover.replace(/ data-(?:ref="\d+"|generated(?:="")?|break-\w+="avoid")/g, '').replace(/\n/g, ''),
    told: findings.map(({rule, place, values}) => `${place?.file}:${place?.line} ${rule} ${values.what}`),
  }
}

test('our own templates lose nothing', () => {
  assert.deepEqual(
    assemble(
      publicationOf({kind: 'edition', edition: {isbn: '978-2-07-036822-8'}, cover: {back: {text: 'x'}}}),
      [],
      screen,
    ).findings,
    [],
  )
})

test('places, pictures of the publication, looks and drawings stay', () => {
  const {cover, told} = assembledWith(
    '<div class="cover-head moncadre" style="position:absolute; background: url(images/fond.png)"><img src="../images/fond.png" alt=""><svg viewBox="0 0 9 9" class="a"><path class="a" d="M0 0h9"/></svg></div><h1 data-slot="title">T</h1><p><a href="https://editeur.example">Éditeur</a></p>',
    ['images/fond.png'],
  )
  assert.deepEqual(told, [])
  assert.equal(
    cover,
    '<div class="cover-head moncadre" style="position:absolute;background:url(/images/fond.png)"><img src="/images/fond.png" alt=""><svg viewBox="0 0 9 9" class="t1-templates-cover-html-a" id="t1-templates-cover-html" data-drawing="t1-templates-cover-html"><path class="t1-templates-cover-html-a" d="M0 0h9"></path></svg></div><h1>Essai</h1><p><a href="https://editeur.example">Éditeur</a></p>',
  )
})

test('what may not stand in a template is told at its line, and what it holds stays where it is text', () => {
  const {cover, told} = assembledWith(
    [
      '<p onclick="x()">un</p>',
      '<script>x()</script>',
      '<iframe src="https://mal.example"></iframe>',
      '<form action="https://mal.example"><label>deux</label></form>',
      '<img src="https://mal.example/a.png" srcset="b.png 2x" alt="">',
      '<p style="color: red; background: url(//mal.example/b)">trois</p>',
      '<p class="note-call moncadre" data-ref="9">quatre</p>',
      '<a href="javascript:x()">cinq</a>',
    ].join('\n'),
  )
  assert.equal(cover, '<p>un</p>deux<p style="color:red">trois</p><p class="moncadre">quatre</p><a>cinq</a>')
  assert.deepEqual(told, [
    'templates/cover.html:3 template-refused onclick',
    'templates/cover.html:4 template-refused <script>',
    'templates/cover.html:5 template-refused <iframe>',
    'templates/cover.html:6 template-refused <form>',
    'templates/cover.html:6 template-refused <label>',
    'templates/cover.html:7 template-refused src="https://mal.example/a.png"',
    'templates/cover.html:7 template-refused srcset',
    'templates/cover.html:8 template-refused //mal.example/b',
    'templates/cover.html:9 template-refused data-ref',
    'templates/cover.html:9 template-refused class="note-call"',
    'templates/cover.html:10 template-refused href="javascript:x()"',
  ])
})

test('a template without a place for what the text says says it at its head, and is told', () => {
  for (const html of ['bonjour', '\0\xFF', '<frameset><frame src="a.html"></frameset>', '']) {
    const publication = publicationOf({kind: 'document', title: ''})
    const templates = new Map(publication.templates).set('title.html', html)
    const texts = [treeOf('01.md', '<h1 id="t" data-ref="0">La mer</h1><p data-ref="1">Calme.</p>')]
    const made = assemble({...publication, templates}, texts, screen)
    assert.match(made.html, /<h1[^>]*>(?:<[^>]*>)*La.mer/, JSON.stringify(html))
    const lacking = made.findings.filter(({rule}) => rule === 'template-lacks')
    assert.deepEqual(
      lacking.map(({values}) => values),
      [{template: 'title.html', slot: 'title'}],
    )
  }
})
