import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import type {Profile} from '../../types.ts'
import {attribute, elements, textOf} from '../nodes.ts'
import {screen, shown, trial} from '../trial.test.ts'
import {readable, shortForm} from './links.ts'

const row = (addresses: Profile['addresses']): Profile => ({...screen, ...(addresses && {addresses})})
const flow = {kind: 'document', chapters: {start: 'flow'}} as const
const html = `<h1 id="a">Un</h1><p id="p">Le <a href="https://www.un.org/fr/">site</a> et la <a href="https://un.org/b%C3%A9">Charte</a>.</p>
<p id="q">Le <a href="https://www.un.org/fr/">site</a> encore, <a href="https://exemple.fr/a">https://exemple.fr/a</a>, <a href="#a">ci-dessus</a>.</p>`

test('an address as it is typed', () => {
  const cases = {
    'https://www.un.org/fr/': 'un.org/fr/',
    'https://exemple.fr/': 'exemple.fr',
    'http://exemple.fr/a?b=c#d': 'http://exemple.fr/a?b=c#d',
    'https://fr.wikipedia.org/wiki/%C3%89tat%20%C3%A0': 'fr.wikipedia.org/wiki/État%20à',
    'mailto:a@exemple.fr?subject=x': 'a@exemple.fr',
    'https://exemple.fr/%E2%80%AE%ff': 'exemple.fr/%E2%80%AE%ff',
    'https://www.fr': 'www.fr',
  }
  for (const [address, typed] of Object.entries(cases)) assert.equal(readable(address), typed)
  fc.assert(fc.property(fc.webUrl(), url => [...shortForm(url)].length <= 48))
})

test('notes: one for each address, its number again where it comes again; an address that is read stays as it is', () => {
  const {texts, all} = trial(html, flow, {profile: row('notes')})
  const [text = ''] = texts('chapter')
  assert.match(text, /site\u202f1 et la Charte\u202f2\. Le site\u202f1 encore, https:\/\/exemple\.fr\/a, ci-dessus/)
  assert.match(text, /1\u00a0un\.org\/fr\/ 2\u00a0un\.org\/bé$/)
  assert.equal(all('note').length, 2)
  assert.ok(
    all('note').every(note => textOf(note) === ''),
    'nothing of it is of the source',
  )
})

test('a list: each address once, with the number that follows its links', () => {
  const {texts} = trial(html, flow, {profile: row('list')})
  assert.match(
    texts('chapter')[0] ?? '',
    /site\u00a0\[1\] et la Charte\u00a0\[2\]\. Le site\u00a0\[1\] encore.* Liens \[1\]\u00a0un\.org\/fr\/ \[2\]\u00a0un\.org\/bé$/,
  )
  const book = trial(`${html}<h1 id="z">Deux</h1><p>x</p>`, {}, {profile: row('list')})
  assert.match(book.texts('lists')[0] ?? '', /^Liens \[1\]/)
  assert.match(book.texts('contents')[0] ?? '', /Liens 00$/)
})

test('codes stand after the paragraph, the table, the line of an item, never under a heading', () => {
  const text = `<h2 id="h">Titre <a href="https://t.fr/h">h</a></h2><p id="p">a <em><a href="https://t.fr/p">p</a></em> b</p>
<ul id="u"><li>x <a href="https://t.fr/l">l</a> y<ul><li>z</li></ul></li></ul>
<table id="t"><tr><td><a href="https://t.fr/t">t</a></td></tr></table><blockquote id="b"><p>c <a href="https://t.fr/p">p</a> <a href="https://t.fr/q">q</a></p></blockquote>`
  const {sections} = trial(text, flow, {profile: row('qr')})
  const order = sections.flatMap(elements).flatMap(each => {
    const name =
      attribute(each, 'id') ?? (attribute(each, 'className') === 'link-code' ? attribute(each, 'ariaLabel') : undefined)
    return name === undefined || /^title|^d\d/.test(name) ? [] : [name]
  })
  assert.deepEqual(
    order.filter(name => !name.startsWith('fascicule')),
    ['h', 'p', 'https://t.fr/h', 'https://t.fr/p', 'u', 'https://t.fr/l', 't', 'https://t.fr/t', 'b', 'https://t.fr/q'],
  )
  const long = `https://t.fr/${'a'.repeat(400)}`
  const {all} = trial(`<h1 id="a">A</h1><p><a href="${long}">x</a></p>`, flow, {profile: row('qr')})
  assert.equal(all('link-code').length, 0)
  assert.equal(
    shown(all('link-words')[0]),
    long.replace('https://', ''),
    'one that no telephone reads is printed whole',
  )
})

test('what only some see keeps its addresses to itself', () => {
  const text =
    '<h1 id="a">A</h1><p>Un.</p><div data-only="teacher"><p>Voir <a href="https://t.fr/corrige">le corrigé</a>.</p></div>'
  const teacher = {shows: ['teacher']}
  for (const form of ['notes', 'list', 'qr'] as const) {
    assert.doesNotMatch(trial(text, flow, {profile: row(form)}).html, /t\.fr/)
    const {texts, all} = trial(text, flow, {profile: {...row(form), ...teacher}})
    assert.match(texts('chapter')[0] ?? '', /le corrigé \(t\.fr\/corrige\)\./)
    const noted = `<h1 id="a">A</h1><div data-only="teacher"><p>Voir<a class="note-call" data-note="n"></a>.</p></div>
<div class="notes"><aside class="note" data-note="n" data-only="teacher"><p>Le <a href="https://t.fr/corrige">corrigé</a>.</p></aside></div>`
    const inNote = trial(noted, flow, {profile: {...row(form), shows: ['teacher']}})
    assert.match(inNote.texts('chapter')[0] ?? '', /Le corrigé \(t\.fr\/corrige\)\.$/, 'in a note that only some read')
    assert.equal(all('note').length + all('links-list').length + all('link-code').length, 0)
  }
})

test('plain adds nothing', () => {
  assert.equal(trial(html, flow, {profile: row(undefined)}).html, trial(html, flow).html)
})
