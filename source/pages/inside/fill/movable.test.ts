/** Which figures may leave their place, and what they may pass, in a real browser. */
import assert from 'node:assert/strict'
import {after, test} from 'node:test'
import {closeTrials, inPage} from '../../trial.ts'

after(closeTrials)

const run = <Result>(inner: string, script: string) =>
  inPage<Result>(`
    const movable = await load('fill/movable.js')
    const flow = html('<section>' + ${JSON.stringify(inner)} + '</section>').firstElementChild
    const by = id => flow.querySelector('#' + id)
    const cutAt = cut => cut && ('text' in cut ? 'text' : cut.before.id)
    ${script}
  `)
const figure = (id: string, more = '') =>
  `<figure id="${id}" ${more}><figcaption><span class="label">Figure</span></figcaption></figure>`

test('what has a number by which it is called may move, within the heading that it stands under', async () => {
  const marked = await run<unknown[]>(
    `${figure('a')}<h2>Deux</h2>${figure('b')}<h3 data-level="4">Trois</h3>
<figure id="c"><figcaption>Sans numéro</figcaption></figure><figure id="d" data-place="top"></figure>${figure('e', 'data-place="here"')}
<table id="f"><caption><span class="label">Tableau</span></caption></table><table id="g"><tbody><tr><td><span class="label">x</span></td></tr></tbody></table>
<div class="figure-pair" id="h">${figure('i')}${figure('j')}</div><div>${figure('k')}</div><p id="l"><span class="label">x</span></p>`,
    `movable.markMovable(flow)
     return [...flow.querySelectorAll('[data-movable]')].map(each => [each.id, each.getAttribute('data-within')])`,
  )
  assert.deepEqual(marked, [
    ['a', '0'],
    ['b', '2'],
    ['d', '4'],
    ['f', '4'],
    ['h', '4'],
  ])
})

test('a figure passes text, and no other figure, table, or heading of its level', async () => {
  const passed = (inner: string, call: string) =>
    run<unknown>(`<p id="x"></p>${inner}<p id="z"></p>`, `return cutAt(${call}) ?? null`)
  const moved = (within: string) => `[html('<figure data-within="${within}"></figure>').firstChild]`
  const all = (within: string) => `movable.overtaking(flow, by('x'), ${moved(within)}, undefined)`
  for (const [inner, within, cut] of [
    ['<p id="a"></p>', '2', null],
    ['<h2 id="a"></h2>', '2', 'a'],
    ['<h3 id="a"></h3>', '2', null],
    ['<h3 id="a"></h3>', '3', 'a'],
    ['<h2 id="a"></h2>', '1', 'a'],
    ['<h3 id="a" data-level="2"></h3>', '2', 'a'],
    ['<h3 id="b"></h3><h1 id="a"></h1>', '2', 'a'],
    ['<figure id="a"></figure>', '2', 'a'],
    ['<table id="a"></table>', '2', 'a'],
    ['<div class="figure-pair" id="a"></div>', '2', 'a'],
    ['<div id="a"><figure><figcaption></figcaption></figure></div>', '2', 'a'],
    ['<aside id="a"><table></table></aside>', '2', 'a'],
    ['<aside id="a"><figure></figure></aside>', '2', null],
  ] as const)
    assert.equal(await passed(inner, all(within)), cut, `${inner} ${within}`)
  // Before the cut alone, from the beginning where nothing stood before, of the highest of the headings.
  const two = '<p id="m"></p><figure id="a"></figure>'
  assert.equal(await passed(two, `movable.overtaking(flow, by('x'), ${moved('2')}, {before: by('a')})`), null)
  assert.equal(await passed(two, `movable.overtaking(flow, by('x'), ${moved('2')}, {before: by('z')})`), 'a')
  assert.equal(await passed(two, `movable.overtaking(flow, null, ${moved('2')}, undefined)`), 'a')
  assert.equal(await passed(two, `movable.overtaking(flow, by('a'), ${moved('2')}, undefined)`), null)
  assert.equal(
    await passed('<h4 id="a"></h4>', `movable.overtaking(flow, null, ${moved('2')}.concat(${moved('4')}), undefined)`),
    'a',
  )
  assert.equal(await passed('<h2 id="a"></h2>', `movable.overtaking(flow, null, ${moved('2')}, undefined, 1)`), null)
  assert.equal(await passed('<h3 id="a"></h3>', 'movable.overtaking(flow, null, [], undefined)'), null)
})

test('what asked for a top or a page, and what may go below the next title', async () => {
  const said = (element: string) =>
    run<boolean[]>(
      '',
      `const one = html(${JSON.stringify(element)}).firstChild
      return [movable.wantsTop(one), movable.onlyLikesTop(one), movable.mayPassSections(one)]`,
    )
  for (const [element, ...expected] of [
    ['<figure></figure>', false, false, true],
    ['<figure data-place="top"></figure>', true, true, false],
    ['<figure data-place="page"></figure>', true, false, false],
    ['<figure data-place="bleed"></figure>', true, true, false],
    ['<figure data-place="here"></figure>', false, false, true],
    ['<div class="figure-pair"></div>', false, false, true],
    ['<table></table>', false, false, false],
    ['<table data-break-inside="avoid"></table>', false, false, true],
    ['<table data-break-inside="auto"></table>', false, false, false],
  ] as const)
    assert.deepEqual(await said(element), expected, element)
})

test('the figure that has not the top that it asked for, or leaves a hole', async () => {
  const at = (inner: string, cut: string, bottom = 400) =>
    run<unknown>(
      inner,
      `flow.style.cssText = 'font: 14px/20px serif'
       for (const p of flow.querySelectorAll('p')) p.style.margin = '0'
       const range = document.createRange()
       range.selectNodeContents(flow.querySelector('p'))
       const {bottom} = range.getBoundingClientRect()
       const open = {content: flow, box: {bottom: bottom + ${bottom}}, room: {grid: 20}}
       return movable.movableAt(open, ${cut})?.id ?? null`,
    )
  const eager = '<p>Un</p><figure id="a" data-place="top"></figure><p id="b">Deux</p>'
  assert.equal(await at(eager, 'undefined'), 'a')
  assert.equal(await at(eager, '{before: by("b")}'), 'a')
  assert.equal(await at(eager, '{before: by("a")}'), 'a')
  assert.equal(
    await at('<p>Un</p><p id="b">Deux</p><figure id="a" data-place="top"></figure>', '{before: by("b")}'),
    null,
  )
  assert.equal(await at('<figure id="a" data-place="top"></figure><p>Un</p>', 'undefined'), null, 'it is first')
  const usual = (more = 'data-movable') => `<p>Un</p><figure id="a" ${more}></figure>`
  assert.equal(await at(usual(), '{before: by("a")}', 60), 'a')
  assert.equal(await at(usual(), '{before: by("a")}', 59), null, 'no hole')
  assert.equal(await at(usual(), 'undefined'), null)
  assert.equal(await at(usual('data-movable data-rest'), '{before: by("a")}'), null)
  assert.equal(await at(usual(''), '{before: by("a")}'), null)
  assert.equal(await at(usual(), '{text: flow.firstChild.firstChild, offset: 1}'), null)
  assert.equal(await at(`<p>Un</p><div>${usual()}</div>`, '{before: by("a")}'), null, 'it is of another block')
})
