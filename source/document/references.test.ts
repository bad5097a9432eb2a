import assert from 'node:assert/strict'
import {test} from 'node:test'
import {attribute} from './nodes.ts'
import {rules, shown, trial} from './trial.test.ts'

const figure = (id: string, caption: string) =>
  `<figure class="figure" id="${id}"><img src="x.png" alt=""><figcaption data-stream="caption"><span class="caption">${caption}</span><span class="credit">Photo : MDN</span></figcaption></figure>`
const table = (id: string, caption: string) =>
  `<table id="${id}"><caption data-stream="caption"><span class="caption">${caption}</span></caption><tbody><tr><td>1</td></tr></tbody></table>`
const full = (id: string) => `<a class="reference" data-reference="full" href="#${id}"></a>`
const page = (id: string, text: string) => `<a class="reference" data-reference="page" href="#${id}">${text}</a>`

test('figure, table, title, and a text of the author’s own', () => {
  const {first, findings} = trial(
    `<h1 id="paix">Paix<a class="note-call" data-note="1"></a></h1><p id="p">Voir ${full('f')}, ${full('t')}, ${full('paix')}, ${page('paix', 'ici')}.</p>${figure('g', 'Une.')}${figure('f', 'Deux.')}${table('t', 'Trois.')}`,
  )
  assert.equal(
    shown(first('p')),
    'Voir figure\u00A02 (p.\u00A000), tableau\u00A01 (p.\u00A000), «\u00A0Paix\u00A0» (p.\u00A000), ici (p.\u00A000).',
  )
  assert.deepEqual(findings, [])
})

test('within brackets a comma, after « voir » the page alone, by itself a word', () => {
  const {first, all} = trial(
    `<h1 id="paix">Paix</h1><p id="p">La figure (${full('f')}) et (${page('f', 'elle')}), [x] ${full('f')}, ${page('f', 'voir')} ${full('p')}.</p><p id="q">${full('f')}</p>${figure('f', 'Une.')}`,
  )
  const name = 'figure\u00A01'
  assert.equal(
    shown(first('p')),
    `La figure (${name}, p.\u00A000) et (elle, p.\u00A000), [x] ${name} (p.\u00A000), voir p.\u00A000 p.\u00A000.`,
  )
  assert.equal(shown(first('q')), `${name} (p.\u00A000)`)
  assert.deepEqual(
    all('page-place').map(each => attribute(each, 'dataAbove')),
    ['', '', '', ' ci-dessus', 'ci-dessus', ''],
  )
})

test('after a word that announces it the number alone, and the space before it holds', () => {
  const body = `<h1 id="paix">Paix</h1><p id="p">La figure ${full('f')} et le tableau ${full('t')} ; Tableaux ${full('t')} et ${full('t')}, ${full('f')}. (Fig. ${full('f')}) ; le chapitre ${full('paix')}, la préfigure ${full('f')}.</p>${figure('f', 'Une.')}${table('t', 'Deux.')}`
  assert.equal(
    shown(trial(body).first('p')),
    [
      'La figure\u00A01 (p.\u00A000) et le tableau\u00A01 (p.\u00A000) ; Tableaux\u00A01 (p.\u00A000) et 1 (p.\u00A000), figure\u00A01 (p.\u00A000).',
      '(Fig.\u00A01, p.\u00A000) ; le chapitre «\u00A0Paix\u00A0» (p.\u00A000), la préfigure figure\u00A01 (p.\u00A000).',
    ].join(' '),
  )
})

test('a label of one’s own announces as well, and the words of other languages', () => {
  const body = `<p id="p">La carte ${full('f')}</p><p id="q">In Abb. ${full('f')}</p>${figure('f', 'Une.')}`
  assert.match(shown(trial(body, {labels: {figure: 'Carte'}}).first('p')), /^La carte\u00A01 /)
  assert.match(
    shown(trial(body.replace('La carte', 'La sous-carte d’ici'), {labels: {figure: 'Sous-carte d’ici'}}).first('p')),
    /^La sous-carte d’ici\u00A01 /,
  )
  assert.match(shown(trial(body, {labels: {figure: ''}}).first('p')), /^La carte \u00A01 /)
  assert.match(shown(trial(body, {lang: 'de'}).first('q')), /^In Abb\.\u00A01 /)
})

test('a formula called by its number alone has brackets', () => {
  const call = '<a class="reference" data-reference="number" href="#e"></a>'
  const body = `<p id="p">D’après ${call} et l’équation ${full('e')} ; ${full('e')}.</p><div class="formula" id="e"></div>`
  assert.equal(
    shown(trial(body).first('p')),
    'D’après (1, p.\u00A000) et l’équation\u00A01 (p.\u00A000) ; équation\u00A01 (p.\u00A000).',
  )
})

test('captions get label and number, without a caption none', () => {
  const {all} = trial(`${figure('a', 'Une.')}${figure('b', '')}${figure('c', 'Deux.')}`)
  assert.deepEqual(all('figcaption').map(shown), [
    'Figure\u00A01\u00A0– Une. Photo : MDN',
    'Photo : MDN',
    'Figure\u00A02\u00A0– Deux. Photo : MDN',
  ])
})

test('the page’s number waits for layout', () => {
  const {all} = trial(`<h1 id="a">Un</h1><p>${page('a', 'ici')}</p>`)
  assert.deepEqual(
    all('page-ref').map(each => [attribute(each, 'dataPageOf'), shown(each)]),
    [['a', '00']],
  )
})

test('Swiss and English quotation marks', () => {
  const html = `<h1 id="a">Un</h1><p id="p">${full('a')}</p>`
  assert.equal(shown(trial(html, {lang: 'fr-CH'}).first('p')), '«\u202FUn\u202F» (p.\u00A000)')
  assert.equal(shown(trial(html, {lang: 'en-CA'}).first('p')), '“Un” (p.\u00A000)')
})

test('a reference that leads nowhere is an error with the nearest id, shown in brackets', () => {
  const {findings, first} = trial(
    `<p id="p">${full('fig-casque')} ${page('nul', 'là')}</p>${figure('fig-casques', 'Une.')}`,
  )
  assert.deepEqual(rules(findings), ['reference-broken', 'reference-broken'])
  assert.deepEqual(findings[0], {
    place: {file: '01.md', line: 1, column: 11, endLine: 1, endColumn: 77},
    rule: 'reference-broken',
    severity: 'error',
    values: {reference: '#fig-casque', nearest: '#fig-casques'},
    actual: '#fig-casque',
    expected: ['#fig-casques'],
  })
  assert.equal(shown(first('p')), '[#fig-casque] là [#nul]')
})

test('two files with one id: each link finds its own, and may name the other file', () => {
  const {all} = trial({
    'source/01.md': `<h1 id="paix">Paix</h1><p>${full('paix')} <a href="02.md#paix">là</a> <a href="02.md">tout</a></p>`,
    'source/02.md': `<h1 id="paix">La paix</h1><p>${full('paix')} <a href="https://un.org/02.md">ailleurs</a></p>`,
  })
  assert.deepEqual(
    all('reference').map(each => attribute(each, 'href')),
    ['#paix', '#paix-2', '#paix-2', '#paix-2'],
  )
})

test('an anchor as other tools spell it finds the one title that it can mean', () => {
  const links = ['la-mort-dans-dd', 'Impatient', 'mon-me', 'ab'].map(id => `<a class="reference" href="#${id}">x</a>`)
  const {html, findings} = trial(
    `<h1>Un</h1><p>${links.join(' ')}</p><h2 id="la-mort-dans-d-d">La mort dans D&amp;D</h2><p>a</p><h2 id="impatient">Impatient</h2><p>a</p><h2 id="mon-ame">Mon âme</h2><p>a</p><h2 id="a-b">A b</h2><p>a</p><h2 id="a-b-2">A-b</h2><p>a</p>`,
  )
  assert.deepEqual(
    [...html.matchAll(/<a[^>]*href="(#[^"]*)"[^>]*>x/g)].map(([, href]) => href),
    ['#la-mort-dans-d-d', '#impatient', '#mon-ame'],
  )
  assert.deepEqual(rules(findings), ['reference-broken'], 'two titles are spelt so')
})

test('ids are ASCII and begin with a letter, and links follow', () => {
  const {all, findings} = trial(
    `<h2 id="1-présence">Présence</h2><p>${full('1-présence')} ${full('1-pr%C3%A9sence')}</p>`,
  )
  assert.deepEqual(
    all('reference').map(each => attribute(each, 'href')),
    ['#n-1-presence', '#n-1-presence'],
  )
  assert.deepEqual(findings, [])
})
