/** What is read of the laid-out pages, in a real browser. Lengths are points. */
import assert from 'node:assert/strict'
import {after, test} from 'node:test'
import {closeTrials, trial} from '../trial.ts'

after(closeTrials)

const lines = (count: number) => Array.from({length: count}, (_, index) => `<p>ligne ${index + 1}</p>`).join('')
const png =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

test('headings have their words, level, page and height', async () => {
  const {laidOut} = await trial(
    `${lines(2)}<h2 id="a" data-ref="3">Un <b>titre</b><br>long<a class="note-call" data-generated>1</a> <math alttext="x^2" data-text="x²"><mi>x</mi></math></h2>${lines(8)}<h3 data-ref="4">Suite</h3><h2 data-no-bookmark>Sans</h2><p>fin</p>`,
  )
  assert.deepEqual(
    laidOut.headings.map(({ref, level, text, page, y, id}) => [
      ref,
      level,
      text,
      page,
      page === 1 ? Math.round(y) : y > 30,
      id,
    ]),
    [
      [3, 2, 'Un titre long x²', 1, 53, 'a'],
      [4, 3, 'Suite', 2, true, ''],
    ],
  )
})

test('pictures have their place, their name, and whether they cover it', async () => {
  const {laidOut} = await trial(
    `<p data-ref="2"><img src="${png}" data-src="a%20b.png" width="40" height="20"></p><p data-ref="3"><img src="${png}" style="object-fit: cover; width: 60px; height: 30px"></p><svg data-ref="4" width="80" height="20"><svg width="5" height="5"></svg></svg>`,
  )
  const [page] = laidOut.pages
  assert.deepEqual(
    page?.images.map(({ref, box, name, covers}) => [
      ref,
      [box.x - page.area.x, box.y - page.area.y, box.width, box.height].map(Math.round),
      name?.slice(0, 10),
      covers,
    ]),
    [
      [2, [0, 0, 30, 15], 'a%20b.png', undefined],
      [3, [0, 15, 45, 23], 'data:image', true],
      [4, [0, 38, 60, 15], undefined, undefined],
    ],
  )
})

test('the smallest letters of a drawing are measured as they are seen', async () => {
  const drawing = (inner: string) => `<svg width="100" height="50" viewBox="0 0 200 100">${inner}</svg>`
  const {laidOut} = await trial(
    drawing('<text font-size="40">A<tspan font-size="20">b</tspan></text><text font-size="8"> </text>') +
      drawing('<rect width="9" height="9"/>'),
  )
  assert.deepEqual(
    laidOut.pages[0]?.images.map(({lettering}) => lettering),
    [7.5, undefined],
  )
})

test('a drawing of which nothing is painted is empty', async () => {
  const empty = [
    '',
    '<use href="#nowhere"/>',
    '<rect width="0" height="0"/>',
    '<path d="M0 0h9" fill="none"/>',
    '<defs><rect width="9" height="9"/></defs>',
    '<g visibility="hidden"><rect width="9" height="9"/></g>',
  ]
  const painted = [
    '<rect width="9" height="9"/>',
    '<path d="M0 5h9" fill="none" stroke="#000"/>',
    '<text y="9">a</text>',
    '<defs><rect id="r" width="9" height="9"/></defs><use href="#r"/>',
  ]
  const {laidOut} = await trial(
    [...empty, ...painted].map(inner => `<svg data-ref="1" width="20" height="20">${inner}</svg>`).join(''),
  )
  assert.deepEqual(
    laidOut.pages.flatMap(({images}) => images.map(image => image.empty ?? false)),
    [...empty.map(() => true), ...painted.map(() => false)],
  )
})

test('pages have their name, their size and their type area; those that begin something are told', async () => {
  const section = (name: string, more = '') =>
    `<section data-page="${name}" data-ref="0" ${more}>${lines(12)}</section>`
  const {laidOut} = await trial(section('chapter') + section('contents', 'data-continues'))
  assert.deepEqual(
    laidOut.pages.map(({number, name, begins, blank}) => [number, name, begins, blank]),
    [
      [1, 'chapter', true, false],
      [2, 'chapter', false, false],
      [3, 'contents', true, false],
      [4, 'contents', false, false],
    ],
  )
  const [page] = laidOut.pages
  assert.deepEqual(
    [page?.area.x, page?.area.y, page?.area.height].map(length => Math.round(length ?? 0)),
    [15, 23, 150],
  )
  assert.equal(Math.round(page?.width ?? 0), Math.round((90 / 25.4) * 72))
  assert.equal(laidOut.grid, 15)
})

test('a page begins whole where what comes first may not be cut', async () => {
  const whole = async (next: string) => (await trial(`${lines(9)}${next}`)).laidOut.pages[1]?.whole ?? false
  const box = '<div data-break-inside="avoid"><p>a</p><p>b</p></div>'
  assert.equal(await whole(box), true)
  assert.equal(await whole(`<h2>titre</h2>${box}`), true)
  assert.equal(await whole('<h2 style="break-inside: auto">titre</h2><p>a<br>b</p>'), false)
  assert.equal(await whole(`<p>a</p><p>b</p>${box}`), false)
  assert.equal(await whole(`<a id="x"></a><div>${box}</div>`), true)
})

test('targets and references are on their pages', async () => {
  const {laidOut} = await trial(
    `<p id="un">a</p>${lines(9)}<p id="deux">b <span data-ref="7"><i data-page-of="un">0</i></span></p>`,
  )
  assert.deepEqual([laidOut.targets.get('un'), laidOut.targets.get('deux')], [1, 2])
  assert.deepEqual(laidOut.references, [{ref: 7, target: 'un', shown: '1', page: 2}])
})
