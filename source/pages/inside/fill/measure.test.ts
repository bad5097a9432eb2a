/** What lies beyond a column, in a real browser. */
import assert from 'node:assert/strict'
import {after, test} from 'node:test'
import {closeTrials, inPage} from '../../trial.ts'

after(closeTrials)

/** A column of 300 px and `lines` lines of 20 px. */
const run = <Result>(inner: string, lines: number, script: string) =>
  inPage<Result>(`
    const {columnOf, setHeight} = await load('fill/column.js')
    const {endsBeyond, firstBeyond, anyBeyond, firstOffsetBeyond, characterAt, endOf, endBefore} = await load('fill/measure.js')
    const {leavesOf} = await load('fill/leaves.js')
    document.body.style.cssText = 'margin:0;font:14px/20px monospace'
    const flow = html('<section style="width:300px">' + ${JSON.stringify(inner)} + '</section>').firstElementChild
    for (const p of flow.querySelectorAll('p')) p.style.margin = '0'
    const room = {width: 300, height: 20 * ${lines}, left: 0, top: 0, grid: 20}
    const box = columnOf(flow, room, room.height)
    const leaves = leavesOf(flow)
    ${script}
  `)
const lines = (count: number) => Array.from({length: count}, (_, index) => `<p>l${index + 1}</p>`).join('')

test('the first thing that does not fit, however many do', async () => {
  for (const [all, fit] of [
    [5, 5],
    [5, 4],
    [6, 3],
    [7, 1],
    [1, 1],
  ] as const) {
    const found = await run<(string | undefined)[]>(
      lines(all),
      fit,
      'return [firstBeyond(leaves, box, () => undefined)?.data, anyBeyond(leaves, box)?.data]',
    )
    const first = all > fit ? `l${fit + 1}` : null
    assert.deepEqual(
      found.map(each => each ?? null),
      [first, first],
    )
  }
})

test('an empty anchor, which has no rectangle, lies beyond with what follows it alone', async () => {
  const anchor = '<p><span id="a"></span></p>'
  for (const [inner, fit, expected] of [
    [`${lines(2)}${anchor}`, 9, null],
    [`${lines(1)}${anchor}${anchor}`, 9, null],
    [anchor, 9, null],
    [`${lines(2)}${anchor}`, 1, 'l2'],
    [`<p>l0</p>${anchor}${lines(2)}`, 1, 'span'],
    [`<p>l0</p>${anchor}${lines(2)}`, 9, null],
  ] as const) {
    const found = await run<string | null>(
      inner,
      fit,
      'const found = firstBeyond(leaves, box, () => undefined); return found?.data ?? found?.localName ?? null',
    )
    assert.equal(found, expected, inner)
  }
})

test('a column that is made higher takes more', async () => {
  const found = await run<unknown[]>(
    lines(6),
    3,
    'setHeight(box, 80); return [firstBeyond(leaves, box, () => undefined)?.data, box.bottom - box.top, box.edge > 300, box.edge < 2300]',
  )
  assert.deepEqual(found, ['l5', 80, true, true])
})

test('what stands side by side is taken as one', async () => {
  const row = '<p>l1</p><div style="display:flex"><p>a1<br>a2<br>a3</p><p>b1</p></div><p>l2</p>'
  const found = await run<string>(
    row,
    3,
    `return firstBeyond(leaves, box, leaf => leaf.parentElement.closest('section > div') ?? undefined)?.data`,
  )
  assert.equal(found, 'a1')
})

test('the first character that does not fit', async () => {
  const text = Array.from({length: 20}, (_, index) => `mot${String(index).padStart(3, '0')}`).join(' ')
  const found = await run<[number, number, string]>(
    `<p>${text}</p>`,
    2,
    `const [text] = leaves; const at = firstOffsetBeyond(text, box); setHeight(box, 2000); return [at, firstOffsetBeyond(text, box) - text.length, text.data.slice(at).trim().slice(0, 3)]`,
  )
  assert.ok(found[0] > 40 && found[0] < 100)
  assert.deepEqual(found.slice(1), [0, 'mot'])
})

test('spaces and what has no rectangle count for nothing', async () => {
  const found = await run<unknown[]>(
    '<p style="white-space:pre-wrap">a  </p><p style="display:none">b</p><p>c</p>',
    1,
    'return [...leaves.map(leaf => endsBeyond(leaf, box) ?? null), characterAt(leaves[1], 0) ?? null]',
  )
  assert.deepEqual(found, [false, null, true, null])
})

test('what has a width alone ends where it stands, what has neither width nor height nowhere', async () => {
  const image = (width: number) => `<img style="display:block;width:${width}px;height:0">`
  const ends = await run<(number | null)[]>(
    `<p>l1</p>${image(1)}${image(0)}`,
    3,
    'return leaves.slice(1).map(leaf => endOf(leaf) ?? null)',
  )
  assert.deepEqual(ends, [20, null])
})

test('where what stands before a cut ends', async () => {
  const found = await run<number[]>(
    '<p>a</p><p>b<br>c d</p><svg style="display:block" height="30" width="10"></svg><p>e</p>',
    20,
    `const ps = flow.querySelectorAll('p')
    return [endBefore(flow, {before: ps[1]}), endBefore(flow, {before: ps[2]}), endBefore(flow, {text: ps[1].lastChild, offset: 2}), endBefore(flow, {text: ps[1].lastChild, offset: 0}), endBefore(flow, {before: ps[0]}) ?? -100, endOf(leaves.at(-1))].map(end => Math.round((end - box.top) / 2) * 2)`,
  )
  // A letter's box is a little lower than its line.
  const [a, svg, c, b, none, e] = found as [number, number, number, number, number, number]
  assert.ok(a > 14 && a <= 20 && c - a === 40 && b - a === 20 && e - a === 90, String(found))
  assert.equal(svg, 90)
  assert.ok(none < 0)
})

test('where there is no room at all the first leaf lies beyond, and its first letter', async () => {
  const found = await run<unknown[]>(
    '<p>un</p><p>deux</p>',
    9,
    'setHeight(box, 0); return [firstBeyond(leaves, box, () => undefined)?.data, firstOffsetBeyond(leaves[0], box), firstOffsetBeyond(leaves[1], box)]',
  )
  assert.deepEqual(found, ['un', 0, 0])
})

test('what ends at the edge of the column, or begins at its foot, lies beyond', async () => {
  const found = await run<boolean[]>(
    '<svg width="20" height="20" style="display:block"></svg>',
    9,
    `const [leaf] = leaves
     const {left, top} = leaf.getBoundingClientRect()
     return [[left, top + 40], [left + 0.1, top + 40], [left + 1, top], [left + 1, top + 0.1]].map(([edge, bottom]) => endsBeyond(leaf, {edge, bottom}))`,
  )
  assert.deepEqual(found, [true, false, true, false])
})
