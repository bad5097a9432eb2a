/** Figures that share a line, in a text of 600 px. */
import assert from 'node:assert/strict'
import {after, test} from 'node:test'
import {closeTrials, inPage} from '../../trial.ts'

after(closeTrials)

/** A figure whose picture is `ratio` times as wide as high. */
const figure = (name: string, ratio: number, attributes = '', inside = '') =>
  `<figure class="figure" ${attributes}><svg viewBox="0 0 ${100 * ratio} 100" style="display:block;width:var(--figure-width,100%)">${inside}</svg><figcaption style="font:10px sans-serif">${name}</figcaption></figure>`

/** What stands in the section, pairs in brackets; and the heights of the pictures of the first pair. */
const paired = (html: string, style = '', over = '') =>
  inPage<{order: string; heights: number[]; shares: string}>(`
    const {pairFigures} = await load('fill/pairs.js')
    const host = html(${JSON.stringify(`<div style="width:600px;${style}"></div><section><style>.figure-pair{display:grid;grid-template-columns:var(--shares);gap:20px} .figure-pair>figure{--figure-width:100%!important} figure{margin:0}${over}</style>${html}</section>`)})
    const [room, section] = host.children
    document.head.append(section.firstElementChild)
    section.remove()
    pairFigures(section, room, {width: 600})
    const left = room.childElementCount
    room.append(section)
    const heights = [...section.querySelectorAll('.figure-pair svg')].map(svg => Math.round(svg.getBoundingClientRect().height))
    const order = [...section.children].map(each => each.matches('.figure-pair') ? '[' + each.textContent + ']' : each.textContent).join(' ')
    return {order: left > 0 ? 'host is not empty' : order, heights, shares: section.querySelector('.figure-pair')?.style.getPropertyValue('--shares') ?? ''}
  `)
const order = async (html: string) => (await paired(html)).order

test('two portraits share a line, and have one height', async () => {
  const {order, heights} = await paired(`${figure('A', 0.75)}${figure('B', 0.6)}`)
  assert.equal(order, '[AB]')
  assert.ok(Math.abs((heights[0] ?? 0) - (heights[1] ?? 0)) <= 1, String(heights))
})

test('of three the third stands alone; a text between two parts them', async () => {
  assert.equal(await order(['A', 'B', 'C'].map(name => figure(name, 0.75)).join('')), '[AB] C')
  assert.equal(await order(`${figure('A', 0.75)}<p>texte</p>${figure('B', 0.75)}`), 'A texte B')
})

test('landscapes share a line where each is wide enough, or was asked to be small', async () => {
  const half = 'style="--figure-width: 45%"'
  assert.equal(await order(`${figure('A', 1.5)}${figure('B', 1.5)}`), '[AB]')
  assert.equal(await order(`${figure('A', 1.5)}${figure('B', 0.75)}`), '[AB]')
  const narrow = (await paired(`${figure('A', 1.5)}${figure('B', 1.5)}`, 'width:400px')).order
  assert.equal(narrow, 'A B')
  assert.equal((await paired(`${figure('A', 1.5, half)}${figure('B', 1.5, half)}`, 'width:400px')).order, '[AB]')
})

test('what asked for a place, for more width, or has no caption has a line of its own', async () => {
  for (const attributes of [
    'data-place="here"',
    'data-place="top"',
    'style="--figure-width: 80%"',
    'data-pictures="2"',
  ])
    assert.equal(await order(`${figure('A', 1.5)}${figure('B', 1.5, attributes)}`), 'A B', attributes)
  assert.equal(await order(`${figure('A', 0.75)}<figure class="figure"><svg viewBox="0 0 9 12"></svg></figure>`), 'A ')
})

test('a drawing whose letters would be too small has a line of its own', async () => {
  const words = (size: number) => `<text y="50" font-size="${size}">mot</text>`
  assert.equal(await order(`${figure('A', 1, '', words(2))}${figure('B', 1)}`), 'motA B')
  assert.equal(await order(`${figure('A', 1, '', words(9))}${figure('B', 1)}`), '[motAB]')
})

test('where the page has a wide margin they run over it rather than stand alone', async () => {
  const {order} = await paired(
    `${figure('A', 1.5)}${figure('B', 1.5)}`,
    'width:400px',
    '.figure-pair[data-over]{width:900px}',
  )
  assert.equal(order, '[AB]')
})

test('how wide pictures, captions and letters have to be, to the millimetre', async () => {
  const both = (ratio: number, attributes = '', inside = '') =>
    ['A', 'B'].map(name => figure(name, ratio, attributes, inside)).join('')
  const isPair = async (html: string, width: number) => (await paired(html, `width:${width}px`)).order.startsWith('[')
  // Between them there are 20 px: 44 mm are 166.3 px, 60 are 226.8.
  assert.deepEqual([await isPair(both(0.75), 354), await isPair(both(0.75), 351)], [true, false])
  assert.deepEqual([await isPair(both(1.5), 475), await isPair(both(1.5), 472)], [true, false])
  assert.deepEqual([await isPair(both(1.04), 400), await isPair(both(1.06), 400)], [true, false])
  // A caption of 13 px, 14 ems.
  const large = both(0.75).replaceAll('font:10px', 'font:13px')
  assert.deepEqual([await isPair(large, 386), await isPair(large, 382)], [true, false])
  // Letters of a hundredth of a picture 290 px wide.
  const words = (size: number) => both(1, '', `<text y="50" font-size="${size}">m</text>`)
  assert.equal((await paired(words(2.75))).order, '[mAmB]')
  assert.equal((await paired(words(2.73))).order, 'mA mB')
  assert.equal((await paired(both(0.75))).shares, 'minmax(0, 0.7500fr) minmax(0, 0.7500fr)')
})

test('a width that was asked for is a share of the text, however it is said', async () => {
  const asked = async (width: string, host = 400) => {
    const both = ['A', 'B'].map(name => figure(name, 1.5, `style="--figure-width: ${width}"`)).join('')
    return (await paired(both, `width:${host}px`)).order
  }
  assert.equal(await asked('270px'), '[AB]')
  assert.equal(await asked('50%'), '[AB]')
  assert.equal(await asked('330px', 600), 'A B')
  assert.equal(await asked('auto', 600), '[AB]')
})

test('what is asked in a length is measured in the figure, and nothing stays there', async () => {
  const both = ['A', 'B'].map(name => figure(name, 1.5, 'style="--figure-width: 200px"')).join('')
  const inside = await inPage<string[]>(`
    const {pairFigures} = await load('fill/pairs.js')
    const section = document.createElement('section')
    section.innerHTML = ${JSON.stringify(both)}
    pairFigures(section, html('<div style="width: 600px"></div>').firstChild, {width: 600})
    return [...section.querySelectorAll('figure')].map(figure => [...figure.children].map(({localName}) => localName).join(' '))
  `)
  assert.deepEqual(inside, ['svg figcaption', 'svg figcaption'])
})
