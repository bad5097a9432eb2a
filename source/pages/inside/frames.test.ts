/** Two columns on pages of ten lines of 20 px, in a real browser. */
import assert from 'node:assert/strict'
import {after, test} from 'node:test'
import {closeTrials, inPage, trial} from '../trial.ts'

after(closeTrials)

const css = '.pagedjs_chapter_page { --page-columns: 2; --column-gap: 4mm }'
const lines = (count: number, from = 1) =>
  Array.from({length: count}, (_, index) => `<p data-ref="${from + index}">l${from + index}</p>`).join('')
const chapter = (inside: string, more = '') => `<section data-page="chapter" data-ref="0" ${more}>${inside}</section>`
const numbers = (text = '') => [...text.matchAll(/\bl(\d+)/g)].map(([, number]) => Number(number))
const upTo = (count: number, from = 1) => Array.from({length: count}, (_, index) => from + index)

test('a page has both its columns full before the next begins, in order', async () => {
  const {pages} = await trial(chapter(lines(25)), css)
  assert.deepEqual(
    pages.map(({text}) => numbers(text)),
    [upTo(20), upTo(5, 21)],
  )
})

test('the columns of the last page are balanced', async () => {
  const {laidOut} = await trial(chapter(lines(26)), css)
  assert.equal(laidOut.pages.length, 2)
  // What stands on the last page is no more than half a page high.
  for (let count = 1; count < 20; count++) {
    const {pages} = await trial(chapter(lines(count)), css)
    assert.deepEqual(numbers(pages[0]?.text), upTo(count))
  }
})

test('a note stands at the foot of the column that calls it', async () => {
  const note = '<div class="notes"><aside class="note" data-note="a" data-stream="note"><p>note</p></aside></div>'
  const call = '<p data-ref="90">l0<a class="note-call" data-note="a" data-generated>1</a></p>'
  const {pages} = await trial(chapter(call + lines(24) + note), css)
  // A line is the note's in the first column alone.
  assert.deepEqual(numbers(pages[0]?.text), [0, ...upTo(18)])
  assert.equal(pages[0]?.notes, 'note')
  const later = await trial(chapter(lines(15) + call + lines(9, 16) + note), css)
  assert.deepEqual(numbers(later.pages[0]?.text).length, 19)
})

test('the title that opens a section stands over both columns', async () => {
  const {pages} = await trial(chapter(`<h2 data-level="1" data-ref="70">titre</h2>${lines(25)}`, 'data-opening'), css)
  assert.deepEqual(
    pages.map(({text}) => numbers(text)),
    [upTo(18), upTo(7, 19)],
  )
  assert.match(pages[0]?.text ?? '', /^titre/)
})

test('a figure keeps its place among the lines of balanced columns', async () => {
  const figure =
    '<figure data-ref="80" data-break-inside="avoid"><svg width="20" height="60" style="display:block"></svg><figcaption data-stream="caption"><span class="label" data-generated>Figure 1 –</span> A</figcaption></figure>'
  for (let count = 1; count < 12; count++) {
    const {pages} = await trial(chapter(lines(count) + figure + lines(2, 50)), css)
    const all = pages.map(({text}) => text).join(' ')
    assert.deepEqual(numbers(all), [...upTo(count), 50, 51])
    assert.match(all, /\bA\b/)
  }
})

/** A line that is seen to be in a column: where it ends, in points from the top of the type area, and in which column. */
const last = '<p data-ref="99"><svg width="60" height="20" style="display: block"><path d="M0 0H9"/></svg></p>'
const placeOfLast = ({laidOut}: Awaited<ReturnType<typeof trial>>) => {
  const page = laidOut.pages.at(-1) as (typeof laidOut.pages)[number]
  const {x, y, height} = (page.images.at(-1) as (typeof page.images)[number]).box
  const column = x > page.area.x + page.area.width / 2 ? 2 : 1
  return {page: page.number, column, lines: Math.round((y + height - page.area.y) / 15)}
}

test('a table that may leave its place stands whole on a balanced page', async () => {
  const row = '<tr><td data-stream="cell">c</td></tr>'
  const caption =
    '<caption data-stream="caption"><span class="label" data-generated>Tableau 1 –</span> légende</caption>'
  const table = `<table data-ref="70">${caption}<tbody>${row.repeat(10)}</tbody></table>`
  const low = 'td { line-height: 10px; padding: 0 }'
  for (let count = 1; count < 10; count++) {
    const made = await trial(chapter(lines(1) + table + lines(count, 2) + last), css + low)
    const {text, repeated} = made.pages[0] ?? {}
    assert.deepEqual([made.pages.length, numbers(text), repeated], [1, upTo(count + 1), ''])
    assert.equal(text?.match(/c(?= |$)/g)?.length, 10)
    // The table and the line above take seven lines: what follows stands beside them, as long as it has no more.
    const {column, lines: high} = placeOfLast(made)
    assert.deepEqual([column, high], [2, count < 7 ? count + 1 : Math.floor((8 + count) / 2)])
  }
})

test('a note that goes on from one column to the next is whole where columns are balanced', async () => {
  const note = `<div class="notes"><aside class="note" data-ref="60" data-note="a" data-stream="note"><p data-ref="61">${'mot '.repeat(40)}fin</p></aside></div>`
  const call = '<p data-ref="90">l0<a class="note-call" data-note="a" data-generated>1</a></p>'
  const narrow = '.note p { white-space: pre-wrap }'
  const made = await trial(chapter(lines(6) + call + lines(2, 7) + last + note), css + narrow)
  assert.equal(made.pages[0]?.notes.replace(/ \/ /g, ' ').replace(/\s+/g, ' '), `${'mot '.repeat(40)}fin`)
  assert.deepEqual(numbers(made.pages[0]?.text), [...upTo(6), 0, 7, 8])
  assert.equal(placeOfLast(made).column, 2)
})

test('what a page before had no room for of a note stands below balanced columns', async () => {
  const note = `<div class="notes"><aside class="note" data-ref="60" data-note="a" data-stream="note"><p data-ref="61">${'mot '.repeat(70)}fin</p></aside></div>`
  const call = '<p data-ref="90">l0<a class="note-call" data-note="a" data-generated>1</a></p>'
  const made = await trial(chapter(lines(15) + call + lines(5, 16) + last + note), css)
  assert.equal(made.pages.length, 2)
  const [one, two] = made.pages
  assert.ok(one?.notes && two?.notes, 'the note goes on')
  assert.equal(`${one.notes} ${two.notes}`.replace(/[\s/]+/g, ' '), `${'mot '.repeat(70)}fin`)
  assert.deepEqual(numbers(`${one.text} ${two.text}`), [...upTo(15), 0, ...upTo(5, 16)])
  assert.equal(placeOfLast(made).column, 2)
})

test('a figure that stood at the head of a column does not part the paragraph there where columns are balanced', async () => {
  const label = '<figcaption data-stream="caption"><span class="label" data-generated>Figure 1 –</span> A</figcaption>'
  const figure = `<figure data-ref="80" data-break-inside="avoid"><svg width="20" height="80" style="display: block"><path d="M0 0H9"/></svg>${label}</figure>`
  const words = Array.from({length: 25}, (_, index) => `m${index}`).join(' ')
  for (let count = 3; count < 8; count++) {
    const {pages, laidOut} = await trial(chapter(`${lines(count) + figure}<p data-ref="95">${words}</p>`), css)
    const text = pages.map(page => page.text).join(' ')
    assert.deepEqual(numbers(text), upTo(count))
    const page = laidOut.pages[0] as (typeof laidOut.pages)[number]
    const isFirst = page.images.some(({box}) => box.y < page.area.y + 1)
    assert.ok(isFirst || text.includes(words), `${count}: ${text}`)
  }
})

test('a figure that asked for the top of a page keeps it on the last one', async () => {
  const figure =
    '<figure data-ref="80" data-place="top" data-break-inside="avoid"><svg width="20" height="60" style="display:block"><path d="M0 0H9"/></svg></figure>'
  for (let count = 1; count < 14; count++) {
    const {pages, laidOut} = await trial(chapter(lines(count) + figure + lines(2, 50)), css)
    assert.deepEqual(numbers(pages.map(({text}) => text).join(' ')), [...upTo(count), 50, 51])
    assert.equal(laidOut.pages.flatMap(({images}) => images).length, 1)
  }
})

test('a title at the head of the first column has no white above it that the other column has not', async () => {
  const title = '<h2 data-level="1" data-ref="70">titre</h2>'
  const below = '<h3 data-ref="71">sous-titre</h3>'
  const made = (head: string) =>
    trial(chapter(title + head + lines(30), 'data-opening'), `${css} h3 { font: inherit; margin: 20px 0 0 }`)
  const [first, plain] = await Promise.all([made(below), made('<p data-ref="71">sous-titre</p>')])
  assert.deepEqual(
    first?.pages.map(({text}) => numbers(text)),
    plain?.pages.map(({text}) => numbers(text)),
  )
})

test('a picture that is higher than the columns below a title waits for the next page', async () => {
  const picture = (height: number) =>
    `<figure data-ref="80" data-break-inside="avoid"><svg width="60" height="${height}" style="display:block"><path d="M0 0H9"/></svg></figure>`
  const title = '<h2 data-level="1" data-ref="70">titre</h2>'
  for (const [height, page] of [
    [190, 2],
    [170, 1],
  ] as const) {
    const {pages, laidOut} = await trial(chapter(title + picture(height) + lines(4), 'data-opening'), css)
    assert.deepEqual(numbers(pages.map(({text}) => text).join(' ')), upTo(4))
    const places = laidOut.pages.flatMap(({number, images}) =>
      images.map(({box}) => [number, box.y + box.height] as const),
    )
    assert.equal(places[0]?.[0], page)
    const {area} = laidOut.pages[0] as {area: {y: number; height: number}}
    assert.ok((places[0]?.[1] ?? 0) < area.y + area.height + 1)
  }
})

test('over the columns stands all up to the last title, where a section opens with one', async () => {
  const openings = await inPage<(string | null)[]>(`
    const {openingOf} = await load('frames.js')
    const h = '<h2 data-level="1">T</h2>'
    const note = '<h2 data-level="1">T<a class="note-call"></a></h2>'
    const p = '<p>a</p>'
    return [
      ['data-opening', h + p + p],
      ['data-opening', '<p class="front-title">F</p>' + p + h + p],
      ['data-opening', p + p + p + h + p],
      ['data-opening', p + p + p + p + h],
      ['data-opening', note + p],
      ['data-opening', p + p],
      ['', h + p],
      ['', '<div class="title-block">B</div>' + p],
      ['', '<div class="title-block">B</div>' + h + p],
      ['', h + '<div class="title-block">B</div>' + p],
      ['', h + p + p + '<div class="title-block">B</div>' + p],
      ['', h + p + p + p + p + '<div class="title-block">B</div>'],
    ].map(([attributes, inside]) => {
      const section = html('<section id="s" ' + attributes + '>' + inside + '</section>').firstElementChild
      const over = openingOf(section)
      if (over && (over.id !== 's' || section.id)) return 'the name stays where it is'
      return over ? over.textContent + '|' + section.textContent : null
    })
  `)
  const titled = ['T|aa', 'FaT|a', 'aaaT|a']
  assert.deepEqual(openings, [...titled, null, null, null, null, 'B|a', 'BT|a', 'TB|a', 'TaaB|a', null])
})

test('columns share the width of the page, less the gap between them', async () => {
  const wide = '<p data-ref="1"><svg style="display: block; width: 100%; height: 20px"><path d="M0 0H9"/></svg></p>'
  for (const [columns, gap] of [
    [2, 4],
    [3, 5],
  ] as const) {
    const style = `.pagedjs_chapter_page { --page-columns: ${columns}; --column-gap: ${gap}mm }`
    const {laidOut} = await trial(chapter(wide.repeat(4 * columns)), style)
    const {area, images} = laidOut.pages[0] as (typeof laidOut.pages)[number]
    const points = (gap / 25.4) * 72
    const width = (area.width - (columns - 1) * points) / columns
    for (const [index, {box}] of images.entries()) {
      assert.ok(Math.abs(box.width - width) < 0.1, `${box.width} ${width}`)
      assert.ok(Math.abs(box.x - area.x - Math.floor(index / 4) * (width + points)) < 0.1, `${index}: ${box.x}`)
    }
    assert.equal(images.length, 4 * columns)
  }
})
