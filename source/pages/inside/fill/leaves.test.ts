/** What takes room in a flow, in a real browser. */
import assert from 'node:assert/strict'
import {after, test} from 'node:test'
import {closeTrials, inPage} from '../../trial.ts'

after(closeTrials)

/** The leaves of each text of HTML, told in three ways, the last of them, and those with what is repeated. */
const leaves = (...texts: readonly string[]) =>
  inPage<{readonly all: string; readonly walked: string; readonly last: string; readonly repeated: string[]}[]>(`
    const {isLeaf, lastLeaf, leavesOf, walkLeaves} = await load('fill/leaves.js')
    const named = leaf => leaf === undefined ? '' : leaf instanceof Text ? leaf.data.trim() : '<' + leaf.localName + '>'
    return ${JSON.stringify(texts)}.map(text => {
      const host = html(text)
      const all = leavesOf(host)
      if (!all.every(isLeaf)) throw new Error('no leaf')
      return {
        all: all.map(named).join(' '),
        walked: [...walkLeaves(host)].map(named).join(' '),
        last: named(lastLeaf(host)),
        repeated: [leavesOf(host, true), [...walkLeaves(host, true)]].map(some => some.map(named).join(' ')),
      }
    })
  `)

test('texts that are not blank, and elements in which nothing stands, in their order', async () => {
  const cases = {
    '<p>un <b>deux</b> </p> <p>trois</p>': 'un deux trois',
    '<p> </p>': '',
    '<hr><p>un</p><div></div>': '<hr> un <div>',
    // A drawing and a formula are one leaf each.
    '<p>un</p><svg><text>x</text></svg>': 'un <svg>',
    '<math><mi>x</mi></math> un': '<math> un',
    '<video><p>x</p></video><canvas>x</canvas><object>x</object><input><img>':
      '<video> <canvas> <object> <input> <img>',
    // What takes no room though it is empty.
    'un<br><wbr><a></a><span class="line-end"></span><span class="other"></span>': 'un <span>',
    '<table><colgroup><col></colgroup><tbody><tr><td></td><th></th></tr></tbody></table>': '',
    '<table><colgroup></colgroup><tbody></tbody><tbody><tr></tr><tr><td>un</td><td></td></tr></tbody></table>': 'un',
    'un<!-- x -->': 'un',
  }
  const found = await leaves(...Object.keys(cases))
  for (const [index, expected] of Object.values(cases).entries()) {
    const {all, walked, last, repeated} = found[index] ?? {all: '', walked: '', last: '', repeated: []}
    assert.deepEqual([all, walked, ...repeated], [expected, expected, expected, expected])
    assert.equal(last, expected.split(' ').at(-1))
  }
})

test('heads that are repeated are left out, unless they are asked for', async () => {
  const [table, end, whole] = await leaves(
    '<table><thead data-repeated><tr><th>tête</th></tr></thead><tbody><tr><td>un</td></tr></tbody></table> deux',
    '<p>un</p><div data-repeated>tête<b>deux</b></div>',
    '<div data-repeated>tête</div>',
  )
  assert.deepEqual(table, {all: 'un deux', walked: 'un deux', last: 'deux', repeated: ['tête un deux', 'tête un deux']})
  assert.deepEqual(end, {all: 'un', walked: 'un', last: 'un', repeated: ['un tête deux', 'un tête deux']})
  assert.deepEqual(whole, {all: '', walked: '', last: '', repeated: ['tête', 'tête']})
})
