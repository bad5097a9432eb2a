/** Floats of the margin at a page's foot, in a real browser: pages of ten lines of 20 px. */
import assert from 'node:assert/strict'
import {after, test} from 'node:test'
import {closeTrials, inPage, trial} from '../../trial.ts'

after(closeTrials)

const css =
  'aside.pullquote { float: right; clear: right; width: 20px; margin: 0 -30px 0 0; height: 80px; break-inside: avoid }'
const lines = (count: number, from = 1) =>
  Array.from({length: count}, (_, index) => `<p>ligne ${from + index}</p>`).join('')

test('a pull quote near the foot of a page stays beside its text', async () => {
  for (let before = 4; before < 10; before++) {
    const {pages} = await trial(`${lines(before)}<aside class="pullquote">X</aside>${lines(8, before + 1)}`, css)
    const [first] = pages
    assert.equal(first?.text.match(/ligne/g)?.length, 10, `after ${before} lines: ${first?.text}`)
    assert.match(first?.text ?? '', /X/)
    assert.equal(
      pages
        .map(({text}) => text)
        .join(' ')
        .match(/X/g)?.length,
      1,
    )
  }
})

/**
 * By how much the floats of a page of ten lines are lifted. Of each `[line of its place, height, more]`; `more` a style, or what
 * else there is.
 */
const lifted = (
  floats: readonly (readonly [number, number, string?])[],
  more: {readonly isLast?: boolean; readonly edge?: number; readonly bottom?: number} = {},
) =>
  inPage<string>(`
    const {liftFloats} = await load('fill/lift.js')
    const sheet = document.createElement('style')
    sheet.textContent = 'body { margin: 17px 0 0 } section { display: flow-root; width: 300px } p { margin: 0; height: 20px } .pullquote, figure { float: right; clear: right; width: 20px; margin: 0 -30px 0 0 } .other { float: none }'
    document.head.append(sheet)
    const [floats, more] = [${JSON.stringify(floats)}, ${JSON.stringify(more)}]
    let inside = ''
    for (let line = 0; line < 10; line++) {
      for (const [at, height, style = ''] of floats) if (at === line) inside += '<aside class="pullquote" style="height: ' + height + 'px; ' + style + '"></aside>'
      if (!(more.isLast && floats.some(([at]) => at < line))) inside += '<p>l</p>'
    }
    const section = html('<section>' + (more.isLast ? inside.replace(/(<p>l<.p>)(?=$)/, '') : inside) + '</section>').firstChild
    const {left, top} = section.getBoundingClientRect()
    for (const float of section.querySelectorAll('aside')) if (!float.style.marginTop) float.style.marginTop = '5px'
    liftFloats({content: section, box: {top, bottom: top + (more.bottom ?? 200), edge: left + (more.edge ?? 1300)}, room: {grid: 20}})
    return [...section.querySelectorAll('aside')].map(({style}) => style.marginTop || '-').join(' ')
  `)

test('a float that runs over the foot is lifted by whole lines, if there is room above, and below those before it', async () => {
  assert.equal(await lifted([[5, 100]]), '-')
  assert.equal(await lifted([[5, 100.1]]), '0px', 'what the browser rounds by')
  assert.equal(await lifted([[5, 120]]), '-20px')
  assert.equal(await lifted([[5, 120.1]]), '-20px')
  assert.equal(await lifted([[5, 121]]), '-40px')
  assert.equal(await lifted([[5, 200]]), '-100px')
  assert.equal(await lifted([[5, 201]]), '-', 'no room above')
  assert.equal(await lifted([[5, 120]], {bottom: 220}), '-')
  assert.equal(await lifted([[5, 120]], {edge: 0}), '-', 'its place is on another page')
  assert.equal(await lifted([[5, 120]], {bottom: 100}), '-', 'or below this one')
  assert.equal(await lifted([[5, 120]], {bottom: 101}), '-')
  assert.equal(await lifted([[5, 120, 'float: none']]), '-')
  // The first one ends at the third line; a line of white stays between them.
  assert.equal(
    await lifted([
      [1, 60],
      [8, 80],
    ]),
    '- -40px',
  )
  assert.equal(
    await lifted([
      [3, 60],
      [8, 80],
    ]),
    '- -',
  )
  assert.equal(
    await lifted([
      [2, 60],
      [8, 80],
    ]),
    '- -40px',
  )
})

test('one with nothing behind it has its place where what stands before it ends', async () => {
  assert.equal(await lifted([[5, 120]], {isLast: true}), '-20px')
  assert.equal(await lifted([[0, 220]], {isLast: true}), '-')
})
