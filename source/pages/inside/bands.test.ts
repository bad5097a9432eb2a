/** Titles over two columns within a section, on pages of ten lines of 20 px, in a real browser. */
import assert from 'node:assert/strict'
import {after, test} from 'node:test'
import {closeTrials, type Trial, trial} from '../trial.ts'

after(closeTrials)

const css = '.pagedjs_chapter_page { --page-columns: 2; --column-gap: 4mm }'
const lines = (count: number, from = 1) =>
  Array.from({length: count}, (_, index) => `<p data-ref="${from + index}">l${from + index}</p>`).join('')
const title = (name: string, more = 'class="wide"', ref = 70) =>
  `<h2 data-level="2" data-ref="${ref}" ${more}>${name}</h2>`
const chapter = (inside: string, more = '') => `<section data-page="chapter" data-ref="0" ${more}>${inside}</section>`
const numbers = (text = '') => [...text.matchAll(/\bl(\d+)/g)].map(([, number]) => Number(number))
const upTo = (count: number, from = 1) => Array.from({length: count}, (_, index) => from + index)
const on = ({pages}: Trial) => pages.map(({text}) => numbers(text))
const call = (key: string) => `<a class="note-call" data-note="${key}" data-generated>${key}</a>`
const notes = (texts: Record<string, string>) =>
  `<div class="notes">${Object.entries(texts)
    .map(
      ([key, text]) => `<aside class="note" data-note="${key}" data-stream="note" data-ref="9${key}">${text}</aside>`,
    )
    .join('')}</div>`
/** Where each line stands: its column, 0 or 1, and its line on the page, from 0. */
const places = ({laidOut}: Trial) =>
  laidOut.pages.map(({area, images}) =>
    images.map(({box}) => [Math.round((box.x - area.x) / (area.width / 2)), Math.floor((box.y - area.y + 1) / 15)]),
  )
/** Lines that can be seen where they stand. */
const seen = (count: number, from = 1) =>
  lines(count, from).replaceAll(
    '</p>',
    '<svg width="4" height="4" style="vertical-align:top"><path d="M0 0H4"/></svg></p>',
  )
const heights = ({laidOut}: Trial) =>
  laidOut.headings.map(({page, y}) => [page, Math.round((y - (laidOut.pages[page - 1]?.area.y ?? 0)) / 15)])

test('what stands above a wide title is balanced, and the columns begin anew below it', async () => {
  const made = await trial(chapter(seen(5) + title('titre') + seen(6, 6)), css)
  assert.deepEqual(on(made), [upTo(11)])
  assert.match(made.pages[0]?.text ?? '', /l5 \/ titre \/ l6/)
  const above = [0, 1, 2].map(line => [0, line]).concat([0, 1].map(line => [1, line]))
  const below = [4, 5, 6].map(line => [0, line]).concat([4, 5, 6].map(line => [1, line]))
  assert.deepEqual(places(made), [[...above, ...below]])
  assert.deepEqual(heights(made), [[1, 3]])
})

test('one that has no room for four lines below it opens the next page', async () => {
  const made = await trial(chapter(seen(12) + title('titre') + seen(6, 13)), css)
  assert.deepEqual(on(made), [upTo(12), upTo(6, 13)])
  assert.deepEqual(heights(made), [[2, 0]])
  assert.deepEqual(places(made)[1], [
    [0, 1],
    [0, 2],
    [0, 3],
    [1, 1],
    [1, 2],
    [1, 3],
  ])
})

test('two in a row, one that begins a section, one that ends it, one that calls a note', async () => {
  const two = await trial(chapter(seen(4) + title('A') + title('B', 'class="wide"', 71) + seen(4, 5)), css)
  assert.deepEqual(heights(two), [
    [1, 2],
    [1, 3],
  ])
  assert.deepEqual(places(two)[0]?.slice(4), [
    [0, 4],
    [0, 5],
    [1, 4],
    [1, 5],
  ])
  const first = await trial(chapter(title('A') + seen(4)), css)
  assert.deepEqual(
    [heights(first), places(first)[0]?.slice(2)],
    [
      [[1, 0]],
      [
        [1, 1],
        [1, 2],
      ],
    ],
  )
  const opened = await trial(
    chapter(`<h2 data-level="1" data-ref="69">T</h2>${title('A')}${seen(4)}`, 'data-opening'),
    css,
  )
  assert.deepEqual(heights(opened), [
    [1, 0],
    [1, 1],
  ])
  assert.deepEqual(places(opened)[0]?.[0], [0, 2])
  const last = await trial(chapter(seen(3) + title('A')), css)
  assert.deepEqual([on(last), heights(last)[0]?.[0]], [[upTo(3)], 1])
  const noted = await trial(chapter(seen(4) + title(`A${call('1')}`) + seen(4, 5) + notes({1: '<p>n</p>'})), css)
  assert.deepEqual([on(noted), noted.pages[0]?.notes], [[upTo(8)], 'n'])
})

test('one below a figure over the columns, with no text between them', async () => {
  const figure =
    '<figure class="figure wide" data-ref="80" data-break-inside="avoid"><svg width="100" height="40" style="display:block"><path d="M0 0H9"/></svg></figure>'
  const made = await trial(chapter(`${figure}${title('A')}${seen(4)}`), css)
  assert.deepEqual(heights(made), [[1, 3]])
  assert.deepEqual(
    places(made)[0]
      ?.slice(1)
      .map(([, line]) => line),
    [4, 5, 4, 5],
  )
})

test('notes stand at the foot of the page, below both texts, each in its column', async () => {
  const noted = (number: number, key: string) => lines(1, number).replace('</p>', `${call(key)}</p>`)
  const made = await trial(
    chapter(
      noted(1, '1') +
        lines(3, 2) +
        title('titre') +
        noted(5, '2') +
        lines(3, 6) +
        notes({1: '<p>un</p>', 2: '<p>deux</p>'}),
    ),
    css,
  )
  assert.deepEqual([on(made), made.pages[0]?.notes], [[upTo(8)], 'un / deux'])
  // Those of one column are under one another, at the foot of the page.
  const signed = (text: string) => seen(1).replace(/l1/, text)
  const joined = await trial(
    chapter(
      noted(1, '1') +
        lines(3, 2) +
        title('titre') +
        noted(5, '2') +
        lines(3, 6) +
        notes({1: signed('un'), 2: signed('deux')}),
    ),
    css,
  )
  assert.deepEqual(places(joined), [
    [
      [0, 8],
      [0, 9],
    ],
  ])
  // The columns are balanced, whatever stands at their feet.
  const balanced = await trial(
    chapter(seen(6).replace('l1', `l1${call('1')}`) + notes({1: '<p>un</p><p>deux</p>'})),
    css,
  )
  assert.deepEqual(places(balanced), [
    [
      [0, 0],
      [0, 1],
      [0, 2],
      [1, 0],
      [1, 1],
      [1, 2],
    ],
  ])
})

test('whatever the lines, titles, figures and notes, all is there in its order', async () => {
  const figure = (ref: number, more: string) =>
    `<figure class="figure ${more}" data-ref="${ref}" data-break-inside="avoid"><svg viewBox="0 0 100 40" width="100" height="40" style="display:block"><text y="20">d</text></svg><figcaption data-stream="caption" data-ref="${ref + 1}">@${ref}</figcaption></figure>`
  const long = Array.from({length: 9}, (_, index) => `<p>n${index}</p>`).join('')
  for (let count = 1; count < 20; count += 7) {
    for (const more of ['wide', '']) {
      const inside = [
        lines(count).replace('l1<', `l1${call('1')}<`),
        title('A'),
        lines(7, 20).replace('l22<', `l22${call('2')}<`),
        figure(80, more),
        title('B', 'class="wide"', 71),
        lines(12, 30).replace('l33<', `l33${call('3')}<`),
        figure(82, 'wide'),
        title('C', 'class="wide"', 72),
        lines(5, 50),
      ]
      const made = await trial(chapter(inside.join('') + notes({1: '<p>un</p>', 2: long, 3: '<p>trois</p>'})), css)
      const all = made.pages.map(({text}) => text).join(' / ')
      assert.deepEqual(numbers(all), [...upTo(count), ...upTo(7, 20), ...upTo(12, 30), ...upTo(5, 50)])
      assert.match(all, /l26.* B \/ .*l30.* C \/ .*l50/)
      if (more === 'wide') assert.match(all, /@80.* B \//)
      assert.deepEqual(all.match(/@\d+/g)?.toSorted(), ['@80', '@82'])
      assert.equal(
        made.pages
          .map(({notes}) => notes)
          .join(' / ')
          .match(/un|n\d|trois/g)?.length,
        11,
      )
    }
  }
})

test('within a chapter that it does not open a title is like any other', async () => {
  const white = `${css} section[data-opening] h2.wide { padding-top: 40px }`
  const opened = `<h2 data-level="1" data-ref="69">T</h2>${seen(4)}${title('A')}${seen(4, 5)}`
  const made = await trial(chapter(opened, 'data-opening'), white)
  assert.deepEqual(heights(made), [
    [1, 0],
    [1, 3],
  ])
  assert.deepEqual(places(made)[0]?.slice(4), [
    [0, 4],
    [0, 5],
    [1, 4],
    [1, 5],
  ])
})

test('two titles on a page, each over its text; the page is as full as what stands on it', async () => {
  const made = await trial(
    chapter(lines(2) + title('A') + lines(2, 3) + title('B', 'class="wide"', 71) + lines(4, 5)),
    css,
  )
  const page = made.laidOut.pages[0]
  assert.deepEqual(on(made).flat(), upTo(8))
  assert.deepEqual(heights(made), [
    [1, 2],
    [1, 5],
  ])
  // Eight lines, and of each title one in both columns.
  assert.deepEqual([page?.filling?.lines, page?.filling?.of], [12, 20])
})
