/** Parting and joining, in a real browser. */
import assert from 'node:assert/strict'
import {after, test} from 'node:test'
import {closeTrials, inPage} from '../../trial.ts'

after(closeTrials)

const run = (html: string, script: string) =>
  inPage<string[]>(`
    const {takeBefore, takeAfter, appendRest, prependFirst, rejoin, shellOf} = await load('fill/split.js')
    const flow = html(${JSON.stringify(html)}).firstElementChild
    const textAt = (selector, offset) => ({text: flow.querySelector(selector).firstChild, offset})
    ${script}
  `)
const list =
  '<section id="s"><ul id="u" data-ref="1" data-cut><li id="a" data-ref="2">un</li><li id="b" data-id="b" data-ref="3">deux mots</li></ul><p>fin</p></section>'
const first =
  '<section><ul id="u" data-ref="1" data-cut=""><li id="a" data-ref="2">un</li><li id="b" data-id="b" data-ref="3">deux </li></ul></section>'
const rest = '<ul data-ref="1" data-rest=""><li data-ref="3" data-rest="">mots</li></ul><p>fin</p>'

test('what is taken before a cut is in shells, and the id stays with the first part', async () => {
  const parts = await run(list, `return [takeBefore(flow, textAt('#b', 5)).outerHTML, flow.outerHTML]`)
  assert.deepEqual(parts, [first, `<section id="s">${rest}</section>`])
})

test('what is taken after a cut is marked as a rest', async () => {
  const parts = await run(list, `return [takeAfter(flow, textAt('#b', 5)).outerHTML, flow.innerHTML]`)
  assert.deepEqual(parts, [`<section>${rest}</section>`, first.slice(9, -10)])
})

test('between two blocks nothing is a rest', async () => {
  const parts = await run(list, `return [takeAfter(flow, {before: flow.querySelector('p')}).innerHTML]`)
  assert.deepEqual(parts, ['<p>fin</p>'])
  const items = await run(
    list,
    `return [takeBefore(flow, {before: flow.querySelector('#b')}).textContent, flow.innerHTML]`,
  )
  assert.deepEqual(items, [
    'un',
    '<ul data-ref="1" data-rest=""><li id="b" data-id="b" data-ref="3">deux mots</li></ul><p>fin</p>',
  ])
})

test('what was parted is joined again, from either side', async () => {
  const whole = list.slice(16, -10).replace('data-cut', 'data-cut=""')
  const appended = await run(
    list,
    `const rest = takeAfter(flow, textAt('#b', 5)); appendRest(flow, rest); return [flow.innerHTML, rest.innerHTML]`,
  )
  assert.deepEqual(appended, [whole, ''])
  const prepended = await run(
    list,
    `const rest = takeAfter(flow, textAt('#b', 5)); prependFirst(flow, rest); return [rest.innerHTML, flow.innerHTML]`,
  )
  // Of what a part has, the place of the cut is not given back to the rest.
  assert.deepEqual(prepended, [
    whole
      .replace(' data-cut=""', '')
      .replace('id="b" data-id="b"', 'id="b"')
      .replace(/<(\w+) id="([ub])" data-ref="(\d)"/g, '<$1 data-ref="$3" id="$2"'),
    '',
  ])
})

test('a rest that begins the next page keeps its mark when more is put before it', async () => {
  const rests = await run(
    '<section><p data-ref="1">un deux trois</p></section>',
    `const rest = takeAfter(flow, textAt('p', 3)); const more = takeAfter(rest, {text: rest.querySelector('p').firstChild, offset: 5});
     prependFirst(rest, more); return [more.innerHTML]`,
  )
  assert.deepEqual(rests, ['<p data-ref="1" data-rest="">deux trois</p>'])
})

test('what does not go on is not joined', async () => {
  const [html, begun] = await run(
    '<section><p data-ref="1">un</p></section>',
    `appendRest(flow, html('<section><p data-ref="2" data-rest>deux</p></section>').firstElementChild)
     appendRest(flow, html('<section><p data-ref="2">trois</p></section>').firstElementChild)
     const next = html('<section><p data-ref="9">quatre</p><p>cinq</p></section>').firstElementChild
     prependFirst(flow, next)
     return [next.innerHTML, flow.innerHTML]`,
  )
  assert.equal(
    html,
    '<p data-ref="1">un</p><p data-ref="2" data-rest="">deux</p><p data-ref="2">trois</p><p data-ref="9">quatre</p><p>cinq</p>',
  )
  assert.equal(begun, '')
})

test('texts that were parted become one text', async () => {
  const counts = await run(
    '<section><p data-ref="1">un deux</p></section>',
    `const rest = takeAfter(flow, textAt('p', 3)); appendRest(flow, rest)
     const again = takeAfter(flow, textAt('p', 3)); prependFirst(flow, again)
     return [again.firstElementChild.childNodes.length + again.textContent]`,
  )
  assert.deepEqual(counts, ['1un deux'])
})

test('a block takes back its part that begins the rest, and no other', async () => {
  const parts = await run(
    '<section><p data-ref="1">un deux</p><p data-ref="2">trois</p></section>',
    `const rest = takeAfter(flow, textAt('p', 3)); rejoin(flow.firstElementChild, rest); rejoin(flow.firstElementChild, rest); return [flow.innerHTML, rest.innerHTML]`,
  )
  assert.deepEqual(parts, ['<p data-ref="1">un deux</p>', '<p data-ref="2">trois</p>'])
})
