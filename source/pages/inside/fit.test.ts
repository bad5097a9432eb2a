/** Chapters whose last page has a few lines, on pages of ten lines of 20 px, in a real browser. */
import assert from 'node:assert/strict'
import {after, test} from 'node:test'
import {closeTrials, trial} from '../trial.ts'
import {numbered, withPress} from './section.testing.ts'

after(closeTrials)

const css = 'p { text-align: justify; hyphens: manual }'
const words =
  'la paix se garde par la parole autant que par la loi et les peuples le savent bien mieux que leurs rois ne le disent'.split(
    ' ',
  )
const paragraph = (count: number, ref: number) =>
  `<p data-ref="${ref}">${Array.from({length: count}, (_, index) => words[(index * 7 + ref) % words.length]).join(' ')}</p>`
const chapter = (counts: readonly number[]) =>
  `<section data-page="chapter" data-ref="0">${counts.map((count, index) => paragraph(count, index + 1)).join('')}</section>`

test('whatever its length, a chapter keeps its words, and what is told of its last page is so', async () => {
  let [fitted, tails] = [0, 0]
  for (let count = 60; count < 92; count += 2) {
    const {pages, laidOut} = await trial(chapter([count, count, 40]), css)
    const all = pages.map(({text}) => text).join(' ')
    assert.equal(all.replaceAll('/', ' ').trim().split(/\s+/).length, 2 * count + 40)
    for (const {rule, values} of laidOut.findings) {
      assert.ok(Number(values?.lines) < 5)
      if (rule === 'page-fitted') fitted++
      // A page saved has all of its chapter on the pages before.
      if (rule === 'page-fitted') assert.equal(values?.page, pages.length)
      if (rule === 'page-tail') tails++
      if (rule === 'page-tail')
        assert.equal(pages.at(-1)?.text.replaceAll('/', ' ').trim().split(/\s+/).length, values?.words)
    }
  }
  assert.ok(fitted > 0 && tails > 0, `${fitted} fitted, ${tails} not`)
})

test('two lines above a note at a chapter’s end are told, the note not counted', async () => {
  const noted = (count: number) =>
    `<section data-page="chapter" data-ref="0">${'<p>ligne</p>'.repeat(count)}<p data-ref="2">fin<a class="note-call" href="#n" data-note="n">1</a></p><div class="notes"><aside class="note" id="n" data-note="n" data-stream="note"><p>${'note longue '.repeat(15)}</p></aside></div></section>`
  const {laidOut} = await trial(noted(11))
  const [told] = laidOut.findings.filter(({rule}) => rule === 'page-tail')
  assert.equal(told?.values?.lines, 2)
})

test('a last page of a few lines in its columns is saved, or told', async () => {
  let [fitted, tails] = [0, 0]
  for (let count = 90; count < 120; count += 2) {
    const {laidOut} = await trial(
      chapter([count, count]),
      `${css} .pagedjs_chapter_page { --page-columns: 2; --column-gap: 4 }`,
    )
    for (const {rule, values} of laidOut.findings) {
      if (rule === 'page-fitted') fitted++
      if (rule === 'page-tail') tails++
      if (rule === 'page-tail' || rule === 'page-fitted') assert.ok(Number(values?.lines) < 10)
    }
  }
  assert.ok(fitted + tails > 0, `${fitted} fitted, ${tails} told`)
})

test('a table of contents of which a few lines would stand alone is set closer', async () => {
  const entries = (count: number) =>
    `<section data-page="contents" data-ref="0"><ul class="contents-list">${'<li class="level-1">entrée</li>'.repeat(count)}</ul></section>`
  const close = '.level-1 { margin-top: 5px } section[data-close] .level-1 { margin-top: 0 }'
  const lengths = async (count: number) =>
    (await trial(entries(count), close)).pages.map(({text}) => text.split('/').length)
  assert.deepEqual(await lengths(10), [10])
  assert.deepEqual(await lengths(12), [8, 4])
})

test('a figure that stands alone on a chapter’s last page is told, unless it was asked to have a page', async () => {
  const figure = (place: string) =>
    `<figure class="figure" data-ref="9"${place}><svg width="40" height="100" style="display: block"></svg></figure>`
  let told = 0
  for (let count = 40; count < 100; count += 4) {
    const lone = async (place: string) => {
      const section = chapter([count]).replace('</section>', `${figure(place)}</section>`)
      const {laidOut, pages} = await trial(section, css)
      const found = laidOut.findings.filter(({rule}) => rule === 'page-lone')
      return {found: found.map(({values}) => values?.page), pages}
    }
    const {found, pages} = await lone('')
    const isLone = pages.length > 1 && pages.at(-1)?.text.trim() === ''
    assert.deepEqual(found, isLone ? [pages.length] : [], `${count} words`)
    told += found.length
    assert.deepEqual((await lone(' data-place="page"')).found, [])
  }
  assert.ok(told > 0)
})

test('so are several figures and tables alone on that page; a table that goes on there, and one above a line of text, are not', async () => {
  const withPage = (inside: string) =>
    trial(`<section data-page="chapter" data-ref="0"><p data-ref="1">un</p>${inside}</section>`, css)
  const figure =
    '<figure class="figure" data-ref="9"><svg width="40" height="100" style="display: block"></svg></figure>'
  const rows = (count: number) =>
    `<table data-ref="20"><tbody>${'<tr><td data-stream="cell">c</td></tr>'.repeat(count)}</tbody></table>`
  const remarks = async (inside: string) => {
    const {laidOut, pages} = await withPage(inside)
    return [pages.length, ...laidOut.findings.filter(({rule}) => rule === 'page-lone').map(({values}) => values)]
  }
  assert.deepEqual(await remarks(figure.replace('100', '150') + rows(8)), [2, {page: 2, count: 1, tables: 1}])
  assert.deepEqual(await remarks(figure.replace('100', '170') + figure + rows(3)), [2, {page: 2, count: 2, tables: 1}])
  assert.deepEqual(await remarks(rows(14)), [2])
  assert.deepEqual(await remarks(`${figure.replace('100', '170') + rows(8)}<p data-ref="30">fin</p>`), [2])
})

test('so many lines less are asked for as the last page has, its notes with them, and none after', async () => {
  const note =
    '<div class="notes"><aside class="note" data-note="n" data-stream="note" data-ref="90"><p>note</p></aside></div>'
  const fitted = (count: number, more = '', name = 'chapter') =>
    withPress<string[]>(`
      const {layFitted} = await load('fit.js')
      const asked = []
      press.setter.fit = lines => asked.push(lines)
      const section = sectionOf(${JSON.stringify(more.replace('@', numbered(count)) || numbered(count))})
      section.dataset.page = '${name}'
      const {pages} = layFitted(section, incoming, press)
      return [...asked, ...pages.map(({dataset}) => dataset.tail ?? dataset.fitted ?? '')]
    `)
  assert.deepEqual(await fitted(7), [2, 0, '', '2 1'])
  assert.deepEqual(await fitted(9), [4, 0, '', '4 1'])
  assert.deepEqual(await fitted(10), ['', ''])
  assert.deepEqual(await fitted(5), [''])
  assert.deepEqual(await fitted(7, '', 'opening'), ['', ''])
  const call = '<p data-ref="80">fin<a class="note-call" data-note="n">1</a></p>'
  assert.deepEqual(await fitted(6, `@${call}${note}`), [3, 0, '', '2 1'])
  assert.deepEqual(await fitted(8, `@${call}${note}`), ['', '4 1'])
  // An opening picture gives them where it can.
  assert.deepEqual(
    await fitted(6, '<div class="opening-picture" style="height: 20px"><svg width="9" height="9"></svg></div>@'),
    [0, 0, '', '2 1'],
  )
})

test('what a chapter saved is told on its last page', async () => {
  const told = await withPress<string[]>(`
    const {layFitted} = await load('fit.js')
    // So close that six lines stand on a page.
    press.setter.fit = lines => (document.body.style.lineHeight = lines > 0 ? '16px' : '20px')
    const section = sectionOf(${JSON.stringify(numbered(22))})
    section.dataset.page = 'chapter'
    return layFitted(section, incoming, press).pages.map(({dataset}) => dataset.fitted ?? dataset.tail ?? '')
  `)
  assert.deepEqual(told, ['', '', '', '2 1'])
})

test('titles give a line of their white where that saves the last page', async () => {
  const line = (count: number, from: number) =>
    Array.from({length: count}, (_, index) => `<p data-ref="${from + index}">l</p>`).join('')
  const white =
    'h2 { font: inherit; margin: 40px 0 20px } h2[data-close]:not([data-top]) { margin: 30px 0 10px } h2[data-top] { margin-top: 0 }'
  const laid = async (before: string, after: number) => {
    const {pages, laidOut} = await trial(
      `<section data-page="chapter" data-ref="0">${before}<h2 data-level="2" data-ref="70">t</h2>${line(after, 10)}</section>`,
      white,
    )
    const told = laidOut.findings.filter(({rule}) => /page-(fitted|tail)/.test(rule))
    return [pages.length, ...told.map(({rule, values}) => `${rule} ${values?.lines}`)]
  }
  // Four lines, four of the title, two more.
  assert.deepEqual(await laid(line(4, 1), 2), [1])
  assert.deepEqual(await laid(line(4, 1), 4), [2, 'page-tail 2'])
  assert.deepEqual(await laid(line(3, 1), 4), [1, 'page-fitted 1'])
})
