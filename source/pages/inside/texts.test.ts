import assert from 'node:assert/strict'
import {after, test} from 'node:test'
import {closeTrials, inPage} from '../trial.ts'

after(closeTrials)

/** The texts of a page: stream and text, ` / ` before those that begin a block, `@` the reference, `*` in the margin. */
const collected = (content: string, more = '') =>
  inPage<string>(`
    const {collectTexts, readOutside} = await load('texts.js')
    const {readLettering} = await load('lettering.js')
    const page = html('<div class="pagedjs_margin hasContent"><div class="pagedjs_margin-content">7</div></div><div class="pagedjs_margin"><div class="pagedjs_margin-content">rien</div></div><div class="pagedjs_page_content">' + ${JSON.stringify(content)} + '</div>' + ${JSON.stringify(more)})
    for (const drawing of page.querySelectorAll('svg')) readLettering(drawing)
    readOutside(page)
    return collectTexts(page).map(({ref, stream, text, begins, outside, drawn}) => (begins ? '/ ' : '') + stream + (ref < 0 ? '' : '@' + ref) + (outside ? '*' : '') + (drawn ? '+' : '') + ' ' + text).join(' ')
  `)

test('margins that have content are running text, the rest is body', async () => {
  assert.equal(await collected('<p>un <em>deux</em></p><p>trois</p>'), '/ running 7 / body un  body deux / body trois')
  assert.equal(
    await collected('', '<div class="page-notes"><p data-stream="note">note</p></div>'),
    '/ running 7 / note note',
  )
})

test('a text has the reference and the stream of the nearest element that tells', async () => {
  const html =
    '<section data-ref="1"><p data-ref="2">a</p><p>b</p><table data-stream="cell" data-ref="3"><tbody><tr><td>c</td></tr></tbody></table></section>'
  assert.equal(await collected(html), '/ running 7 / body@2 a / body@1 b / cell@3 c')
})

test('what is repeated or the words of the house stay so, whatever is in them', async () => {
  const html =
    '<p data-repeated data-ref="4">a<b data-stream="note" data-ref="5">b</b></p><p><span data-generated>c<i data-stream="cell">d</i></span>e</p>'
  assert.equal(await collected(html), '/ running 7 / repeated@4 a repeated@5 b / generated c generated d body e')
})

test('a credit and a line of verse begin a block, a place to break does not', async () => {
  const html = '<p>a<span class="credit">b</span>c<span class="line">d</span></p><p>e<wbr>f</p>'
  assert.equal(await collected(html), '/ running 7 / body a / body b / body c / body d / body e body f')
})

test('a formula is one sign, and none where nothing of it is seen or where it goes on', async () => {
  const math = '<math><mi>x</mi></math>'
  assert.equal(
    await collected(`<p>a <span class="formula">${math}${math}</span> b</p>`),
    '/ running 7 / body a  body \uFFFC body  b',
  )
  assert.equal(
    await collected(
      `<p>a<span class="formula" data-rest>${math}</span>b<span class="formula"><math> \u2061</math></span></p>`,
    ),
    '/ running 7 / body a body b',
  )
  assert.equal(
    await collected(`<div class="formula" data-ref="8">${math}<span class="equation-number">(1)</span></div><p>b</p>`),
    '/ running 7 / body@8 \uFFFC / generated@8 (1) / body b',
  )
})

test('what a phantom keeps room for is no sign of a formula', async () => {
  const hidden = '<span class="formula"><math><mphantom><mi>x</mi></mphantom></math></span>'
  assert.equal(await collected(`<p>a${hidden}b</p>`), '/ running 7 / body a body b')
})

test('the words of a drawing are of the house, those that it only defines are none', async () => {
  const drawing = '<svg><defs><text>non</text></defs><text y="20">oui</text></svg>'
  assert.equal(await collected(`<p>a${drawing}b</p>`), '/ running 7 / body a / generated+ oui / body b')
  assert.equal(await collected('<style>p {}</style><template>t</template><p>a</p>'), '/ running 7 / body a')
})

test('a figure in the margin is outside where the page has one', async () => {
  const figure = (style: string) => `<figure data-place="margin" style="${style}"><p>a</p></figure><p>b</p>`
  assert.equal(await collected(figure('--outside: yes')), '/ running 7 / body* a / body b')
  assert.equal(await collected(figure('')), '/ running 7 / body a / body b')
})

test('what stands in a line and parts the words at its sides; what stands in the margin by itself', async () => {
  const alone = (name: string) => collected(`<p>a<span class="${name}">b</span>c</p>`)
  for (const name of ['credit', 'line', 'blank', 'table-cell'])
    assert.equal(await alone(name), '/ running 7 / body a / body b / body c', name)
  assert.equal(await alone('paragraph-number'), '/ running 7 / body a / body* b / body c')
  assert.equal(await alone('other'), '/ running 7 / body a body b body c')
  assert.equal(
    await collected('<p>a</p>', '<div class="page-notes"><aside data-beside data-stream="note">n</aside></div>'),
    '/ running 7 / body a / note* n',
  )
})

test('formulas and drawings of a figure in the margin are outside as well', async () => {
  const figure = (inside: string) =>
    `<figure data-place="margin" data-ref="3" style="--outside: yes">${inside}</figure><p>b</p>`
  const math = '<math><mi>x</mi></math>'
  assert.equal(
    await collected(figure(`<p>a <span class="formula">${math}</span></p>`)),
    '/ running 7 / body@3* a  body@3* \uFFFC / body b',
  )
  assert.equal(
    await collected(figure('<svg><text y="20">oui</text></svg>')),
    '/ running 7 / generated@3*+ oui / body b',
  )
  assert.equal(
    await collected(`<div class="formula">${math}<span class="formula-mark">m</span></div><p>b</p>`),
    '/ running 7 / body \uFFFC / body m / body b',
  )
})
