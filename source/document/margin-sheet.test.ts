/** The wide margin on laid-out pages, in a real browser. Lengths are CSS px. */
import assert from 'node:assert/strict'
import {after, test} from 'node:test'
import {closeTrials, inPage} from '../pages/trial.ts'
import {marginSheet} from './margin-sheet.ts'

after(closeTrials)

const millimetre = 96 / 25.4
const svg = (width: number, height: number) =>
  `<svg viewBox="0 0 ${width} ${height}" style="display: block; width: 100%"></svg>`
const caption = '<figcaption>Une légende</figcaption>'

/** The boxes of these elements on a page of A4 with its text 122 mm wide, from the left edge of the text, in millimetres. */
async function boxes(html: string, selectors: readonly string[], side: 'left' | 'right' = 'right') {
  const sheet = marginSheet(58, 122, true)
  const found = await inPage<{left: number; right: number; top: number; bottom: number}[]>(`
    const host = html(${JSON.stringify(`<style>figure, aside { margin: 0 } ${sheet}</style><div class="pagedjs_${side}_page" style="position: absolute; left: 400px; width: 122mm"><section style="display: flow-root">${html}</section></div>`)})
    const {left} = host.querySelector('section').getBoundingClientRect()
    return ${JSON.stringify(selectors)}.map(selector => {
      const box = host.querySelector(selector).getBoundingClientRect()
      return {left: box.left - left, right: box.right - left, top: box.top, bottom: box.bottom}
    })
  `)
  return found.map(({left, right, top, bottom}) => ({
    left: Math.round(left / millimetre),
    right: Math.round(right / millimetre),
    top,
    bottom,
  }))
}

test('a caption stands beside the foot of its picture, in the outer margin of either side', async () => {
  const html = `<figure class="figure">${svg(3, 2)}${caption}</figure>`
  for (const [side, picture, text] of [
    ['right', [0, 122], [128, 164]],
    ['left', [0, 122], [-42, -6]],
  ] as const) {
    const [image, words] = await boxes(html, ['svg', 'figcaption'], side)
    assert.deepEqual([image?.left, image?.right], picture)
    assert.deepEqual([words?.left, words?.right], text)
    assert.ok(Math.abs((words?.bottom ?? 0) - (image?.bottom ?? 9)) < 1)
  }
})

test('a wide picture runs over the margin, its caption below and on the edge of the text', async () => {
  const html = `<figure class="figure" data-shape="wide">${svg(16, 9)}${caption}</figure>`
  const right = await boxes(html, ['svg', 'figcaption'])
  assert.deepEqual([right[0]?.left, right[0]?.right, right[1]?.left], [0, 164, 0])
  const left = await boxes(html, ['svg', 'figcaption'], 'left')
  assert.deepEqual([left[0]?.left, left[0]?.right, left[1]?.left], [-42, 122, 0])
})

test('what runs over the margin stands below a pull quote that stands there', async () => {
  const quote = '<aside class="pullquote"><p>Une<br>citation<br>de<br>quatre lignes</p></aside>'
  for (const figure of [
    `<figure class="figure" data-shape="wide">${svg(16, 9)}${caption}</figure>`,
    `<figure class="figure">${svg(3, 2)}${caption}</figure>`,
  ]) {
    const [above, below] = await boxes(`${quote}<p>Texte</p>${figure}`, ['.pullquote', 'figure'])
    assert.ok((below?.top ?? 0) >= (above?.bottom ?? 9) - 0.5)
  }
})

test('a narrow picture has its caption at its right, on left pages in the margin', async () => {
  for (const [width, right] of [
    ['50%', 61],
    ['90%', 110],
    ['61mm', 61],
  ] as const) {
    const html = `<figure class="figure" style="--figure-width: ${width}">${svg(3, 2)}${caption}</figure>`
    const onRight = await boxes(html, ['svg', 'figcaption'])
    assert.deepEqual([onRight[0]?.left, onRight[0]?.right, onRight[1]?.left], [0, right, right + 6])
    const [image, words] = await boxes(html, ['svg', 'figcaption'], 'left')
    assert.deepEqual([image?.left, image?.right, words?.left, words?.right], [0, right, -42, -6])
  }
})

test('a pull quote takes no room from the text', async () => {
  const html = '<aside class="pullquote">Une phrase</aside><p>Le texte</p>'
  const [quote, text] = await boxes(html, ['aside', 'p'])
  assert.deepEqual([quote?.left, quote?.right, text?.left, text?.right], [128, 164, 0, 122])
})

test('a narrow margin takes nothing', () => assert.equal(marginSheet(21, 110, true), ''))
