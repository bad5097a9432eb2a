import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Element} from 'hast'
import {student} from '../profiles/student.ts'
import {attribute} from './nodes.ts'
import {screen, shown, trial} from './trial.test.ts'

/** As the pipeline has it laid out: for both. */
const pair = {...student, shows: ['student', 'teacher']}
const made = (html: string, more: Parameters<typeof trial>[1] = {}) =>
  trial(html, {kind: 'handout', ...more}, {profile: pair})
const property = (element: Element | undefined, name: string) => element && attribute(element, name)

const answer = (inside = '<p>Vrai.</p>', name = 'answer') => `<div class="${name}" data-only="teacher">${inside}</div>`
const lines = '<div class="answer-lines"><div class="answer-line"></div><div class="answer-line"></div></div>'

test('an answer stands in the room of the space before it, or after it, which is no longer in the flow', () => {
  const grid = '<div class="answer-grid"><svg height="60.2mm" width="400.2mm"></svg></div>'
  const box = '<div class="answer-box" style="--height: 4cm"></div>'
  for (const [space, kind, room] of [
    [lines, 'lines', 'calc(4 * var(--grid))'],
    [grid, 'grid', 'round(up, 60.2mm, var(--grid))'],
    [box, 'box', 'round(up, 4cm, var(--grid))'],
  ] as const) {
    for (const html of [`<p>Q ?</p>${space}\n${answer()}`, `<p>Q ?</p>${answer()}${space}<p>fin</p>`]) {
      const {first} = made(html)
      const found = first('answer')
      assert.equal(property(found, 'dataRoom'), kind)
      assert.equal(property(found, 'style'), `--room: ${room}`)
      assert.equal(property(found, 'dataBreakInside'), 'avoid')
      assert.equal(first(`answer-${kind}`), undefined)
    }
  }
})

test('without a space: lines for what is written, white for anything else', () => {
  const kinds = (html: string) =>
    made(html)
      .all('answer')
      .concat(made(html).all('teacher'))
      .map(each => property(each, 'dataRoom'))
  assert.deepEqual(kinds(answer()), ['lines'])
  assert.deepEqual(kinds(answer('<table><tr><td>1</td></tr></table>')), ['white'])
  assert.deepEqual(kinds(answer('<p>Remarque.</p>', 'teacher')), ['white'])
  assert.deepEqual(kinds(`${lines}<p>Entre.</p>${answer()}`), ['lines'])
  assert.equal(made(`${lines}<p>Entre.</p>${answer()}`).all('answer-lines').length, 1)
})

test('an answer on its lines has them behind it; no size of a blank tells its answer where all are equal', () => {
  const html = `<div class="answer-room">${lines}${answer()}</div>
    <p><span class="blank" style="--length: 4"><span class="blank-answer" data-only="teacher">paix</span></span>
    <span class="blank" style="--length: 12"><span class="blank-answer" data-only="teacher">souveraineté</span></span></p>`
  const usual = made(html)
  assert.equal(property(usual.first('answer'), 'dataRoom'), 'white')
  assert.equal(usual.all('answer-lines').length, 1)
  const equal = made(html, {spaces: 'equal'})
  assert.equal(property(equal.first('answer'), 'dataRoom'), 'lines')
  assert.equal(equal.all('answer-lines').length, 0)
  assert.deepEqual(
    equal.all('blank').map(each => property(each, 'style')),
    ['--length: 12', '--length: 12'],
  )
})

test('words that stand for each other have one place', () => {
  const boxOf = (sign: string, only: string) =>
    `<span class="task-box" data-only="${only}" data-generated>${sign}</span>`
  const {all} = made(`<ul><li>${boxOf('☑', 'teacher')}${boxOf('☐', 'student')}vert</li></ul>`)
  const [box, ...others] = all('task-box')
  assert.deepEqual([shown(box), property(box, 'dataInstead'), property(box, 'dataInsteadFor')], ['☑', '☐', 'student'])
  assert.deepEqual(others, [])
})

const whole = `<h2 id="montre" data-level="2">Montré</h2>
<p>Voir <a class="reference" data-reference="full" href="#cache"></a> et <a class="reference" href="#cache">là</a>.
<a class="note-call" data-note="a" data-generated></a><span class="index-entry" data-index="paix"></span></p>
<div class="answer" data-only="teacher"><h3 id="cache" data-level="3">Caché</h3>
<p>Mot<a class="note-call" data-note="b" data-generated></a><span class="index-entry" data-index="veto"></span>
<span class="index-entry" data-index="paix"></span></p>
<figure id="f"><img src="x.png"><figcaption data-stream="caption"><span class="caption">Légende</span></figcaption></figure></div>
<div class="notes"><aside class="note" data-note="a"><p>Note montrée</p></aside><aside class="note" data-note="b"><p>Note cachée</p></aside></div>`

test('what tells of a hidden part elsewhere is for the same audience', () => {
  const {all} = made(whole, {lists: ['index', 'figures'], contents: {depth: 3}})
  const seers = (name: string) => all(name).map(each => [shown(each), property(each, 'dataOnly')])
  assert.deepEqual(seers('note'), [
    ['1\u00A0Note montrée', undefined],
    ['2\u00A0Note cachée', 'teacher'],
  ])
  const [named, own] = all('reference')
  assert.deepEqual([property(named, 'dataOnly'), property(named, 'dataTargetOnly')], ['teacher', 'teacher'])
  assert.deepEqual([property(own, 'dataOnly'), property(own, 'dataTargetOnly')], [undefined, 'teacher'])
  assert.deepEqual(seers('page-place').at(-1)?.[1], 'teacher')
  const items = seers('li').filter(([text]) => /paix|veto|Légende/.test(String(text)))
  assert.deepEqual(
    items.map(([text, only]) => [String(text).replace(/[\s,.\d]+$/, ''), only]),
    [
      ['paix', undefined],
      ['veto', 'teacher'],
      ['Figure\u00A01\u00A0– Légende', 'teacher'],
    ],
  )
  assert.deepEqual(
    all('index-page').map(each => property(each, 'dataOnly')),
    [undefined, 'teacher', 'teacher'],
  )
})

test('a key of answers is the teacher’s', () => {
  const {first, sections} = made(`<p>Q</p><div class="key-of-answers"><p>Vrai.</p></div>`)
  assert.equal(property(first('key-of-answers'), 'dataOnly'), 'teacher')
  assert.equal(property(sections[0], 'dataOnly'), undefined)
})

test('what simply hides has no rooms, and does not name what it hides', () => {
  const {html} = trial(`${whole}${lines}${answer()}`, {kind: 'handout'}, {profile: screen})
  assert.doesNotMatch(html, /data-room|data-only|Caché|#cache|cache/)
  assert.match(html, /\[…\]/)
  assert.match(html, /answer-lines/)
})
