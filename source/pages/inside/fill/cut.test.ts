/** Places between two contents, and what takes room, in a real browser. */
import assert from 'node:assert/strict'
import {after, test} from 'node:test'
import {closeTrials, inPage} from '../../trial.ts'

after(closeTrials)

const run = <Result>(script: string) =>
  inPage<Result>(`
    const {climb, isAtStart, isBefore, cutBlock, blockOf} = await load('fill/cut.js')
    const {leavesOf, lastLeaf} = await load('fill/leaves.js')
    const flow = inner => html('<section>' + inner + '</section>').firstElementChild
    const named = node => node instanceof Text ? node.data.trim() : node?.id || node?.localName
    ${script}
  `)

test('a cut is before the highest element of which its node is the first content', async () => {
  const places = await run<string[]>(`
    const place = (inner, selector = '#x') => { const one = flow(inner); return named(climb(one.querySelector(selector), one).before) }
    return [
      place('<p>a</p><div id="d"><p><b id="x">b</b></p></div>'),
      place('<p>a</p><div id="d"><p>c <b id="x">b</b></p></div>'),
      place('<p>a</p><div id="d"> <p id="p"><a id="mark"></a><b id="x">b</b></p></div>'),
      place('<p>a</p><div id="d"><img><p id="p"><b id="x">b</b></p></div>'),
      place('<p>a</p><table id="t"><caption>c</caption><thead><tr><td>h</td></tr></thead><tbody><tr><td id="x">b</td></tr></tbody></table>'),
      place('<p>a</p><div id="d"><!-- c --><p id="x">b</p></div>'),
    ]
  `)
  assert.deepEqual(places, ['d', 'x', 'd', 'p', 't', 'd'])
})

test('a cut is at the start when a reader sees nothing before it', async () => {
  const found = await run<boolean[]>(`
    const at = inner => { const one = flow(inner); return isAtStart({before: one.querySelector('#x')}, one) }
    const one = flow('<p>abc</p>')
    return [
      at('<div><p id="x">b</p></div>'),
      at(' <a></a><div><p id="x">b</p></div>'),
      at('<hr><p id="x">b</p>'),
      at('<div><p>a</p><p id="x">b</p></div>'),
      at('<p>a</p><div><p id="x">b</p></div>'),
      isAtStart({text: one.querySelector('p').firstChild, offset: 0}, one),
    ]
  `)
  assert.deepEqual(found, [true, true, false, false, false, false])
})

test('what stands before a cut', async () => {
  const before = await run<boolean[]>(`
    const one = flow('<p>un <b>deux</b> trois</p><p id="q">quatre</p>')
    const [p, q, b] = ['p', '#q', 'b'].map(selector => one.querySelector(selector))
    return [isBefore(p, {before: q}), isBefore(q, {before: q}), isBefore(q, {before: b}), isBefore(b, {text: p.lastChild, offset: 2}), isBefore(p.lastChild, {text: p.lastChild, offset: 2})]
  `)
  assert.deepEqual(before, [true, false, false, true, false])
})

test('the block that a cut divides is the one whose line it ends', async () => {
  const blocks = await run<(string | null)[]>(`
    const one = flow('<p id="p">un <b id="b">deux</b><img id="i"></p><div id="d"><p id="q">trois</p></div><div id="e" style="display:inline-block">x</div>')
    const at = selector => one.querySelector(selector)
    return [
      cutBlock({text: at('#p').firstChild, offset: 1}),
      cutBlock({text: at('#b').firstChild, offset: 1}),
      cutBlock({before: at('#b')}),
      cutBlock({before: at('#i')}),
      cutBlock({before: at('#d')}),
      cutBlock({before: at('#q')}),
      blockOf(at('#b').firstChild),
    ].map(named)
  `)
  assert.deepEqual(blocks, ['p', 'p', 'p', 'p', null, null, 'p'])
})

test('leaves are texts and what takes room without one, a drawing and a formula whole', async () => {
  const leaves = await run<string[]>(`
    const inner = '<p>un <b>deux</b> <br><wbr><a></a><i></i><span class="line-end"></span></p><svg><text>s</text></svg><math><mi>m</mi></math><hr><table><thead data-repeated><tr><td>tête</td></tr></thead><tbody><tr><td></td><td>c</td></tr></tbody></table><div> </div>'
    const one = flow(inner)
    return [leavesOf(one).map(named).join(' '), leavesOf(one, true).map(named).join(' '), named(lastLeaf(one)), named(lastLeaf(flow('<p>a</p><p data-repeated>b</p><p><br></p>'))), String(lastLeaf(flow(''))), named(lastLeaf(flow('<p>a <svg><text>b</text></svg> </p>')))]
  `)
  assert.deepEqual(leaves, ['un deux i svg math hr c', 'un deux i svg math hr tête c', 'c', 'a', 'undefined', 'svg'])
})
