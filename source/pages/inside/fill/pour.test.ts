/** How much is moved into a page before the browser is asked, in a real browser. */
import assert from 'node:assert/strict'
import {after, test} from 'node:test'
import {closeTrials, inPage} from '../../trial.ts'

after(closeTrials)

/** Notes of three marked lines, `long`, and one that stands in the margin. */
const notes = `new Map([
  ['long', html('<aside class="note"><p class="set">un<span class="line-end"> </span>deux<span class="line-end"> </span>trois</p></aside>').firstElementChild],
  ['margin', html('<aside class="note" data-beside><p class="set">un</p></aside>').firstElementChild],
])`

const run = <Result>(inner: string, script: string) =>
  inPage<Result>(`
    const {linesIn} = await load('fill/estimate.js')
    const {boundaryAfter, pour} = await load('fill/pour.js')
    const rest = html('<section>' + ${JSON.stringify(inner)} + '</section>').firstElementChild
    const notes = ${notes}
    const content = document.createElement('section')
    const supply = {rest, notes, setter: {set() {}}}
    ${script}
  `)
const linesIn = (inner: string) => run<number>(inner, 'return linesIn(rest, notes)')
const poured = (inner: string, lines: number) =>
  run<[string, string]>(
    inner,
    `pour({content}, supply, ${lines}); return [content.textContent, supply.rest.textContent]`,
  )
/** A paragraph whose lines are marked. */
const set = (...lines: string[]) => `<p class="set">${lines.join('<span class="line-end"> </span>')}</p>`

test('the lines of a paragraph that is set are counted, whatever stands on them', async () => {
  assert.equal(await linesIn(set('a', 'b', 'c')), 3)
  assert.equal(await linesIn(set('a'.repeat(300))), 1)
  assert.equal(await linesIn(`${set('a', '<em>b</em> c')}${set('d')}`), 3)
})

test('the others are guessed from their signs, titles with the air around them', async () => {
  const [short, long] = [await linesIn('<p>court</p>'), await linesIn(`<p>${'mot '.repeat(100)}</p>`)]
  assert.ok(short > 0.5 && short < 1, `${short}`)
  assert.ok(long > 6 && long < 8, `${long}`)
  assert.ok((await linesIn('<h2>Titre</h2>')) > 2)
  assert.ok((await linesIn('<p><img></p>')) > 5)
  // The points of a contents' entry are a drawing, and no picture.
  assert.ok((await linesIn('<ol><li>Titre <svg class="leader"></svg> 3</li></ol>')) < 1)
})

test('a call counts its note, unless that stands in the margin or is not there', async () => {
  const call = (key: string) => `<a class="note-call" data-note="${key}">1</a>`
  const [none, long] = [await linesIn(set(`a${call('other')}`)), await linesIn(set(`a${call('long')}`))]
  assert.equal(none, 1)
  assert.ok(long > 3 && long < 4, `${long}`)
  assert.equal(await linesIn(set(`a${call('margin')}`)), 1)
})

test('blocks are poured until there are so many lines', async () => {
  const blocks = [set('a', 'b'), set('c', 'd'), set('e', 'f')].join('')
  assert.deepEqual(await poured(blocks, 2), ['a b', 'c de f'])
  assert.deepEqual(await poured(blocks, 3), ['a bc d', 'e f'])
  assert.deepEqual(await poured(blocks, 4), ['a bc d', 'e f'])
  assert.deepEqual(await poured(blocks, 5), ['a bc de f', ''])
  assert.deepEqual(await poured(blocks, 100), ['a bc de f', ''])
})

test('of nothing asked for, the first block comes', async () => {
  assert.deepEqual(await poured(`${set('a', 'b')}${set('c')}`, 0), ['a b', 'c'])
  assert.deepEqual(await poured(set('a', 'b'), 0), ['a b', ''])
})

test('an item of a list, a row and a figure stay whole', async () => {
  const item = (text: string) => `<li class="set">${text}<span class="line-end"> </span><em>suite</em></li>`
  assert.deepEqual(await poured(`<ul>${item('a')}${item('b')}</ul>`, 1), ['a suite', 'b suite'])
  const row = (text: string) => `<tr><td>${text.repeat(70)}</td><td>${text}</td></tr>`
  assert.deepEqual(await poured(`<table><tbody>${row('a')}${row('b')}</tbody></table>`, 1), [
    'a'.repeat(71),
    'b'.repeat(71),
  ])
  const figure = '<figure><img><figcaption>légende</figcaption></figure>'
  assert.deepEqual(await poured(`${set('a')}${figure}${set('b')}`, 3), ['alégende', 'b'])
})

test('what was parted is one again', async () => {
  const found = await run<[string, number]>(
    `${set('a', 'b')}<ul><li class="set">c</li><li class="set">d</li></ul>`,
    'for (let count = 0; count < 3; count++) pour({content}, supply, 1); return [content.textContent, content.querySelectorAll("ul").length]',
  )
  assert.deepEqual(found, ['a bcd', 1])
})
