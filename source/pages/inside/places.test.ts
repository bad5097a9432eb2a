/** The page of a reference, which is not named on its own page, in a real browser. */
import assert from 'node:assert/strict'
import {after, test} from 'node:test'
import {closeTrials, trial} from '../trial.ts'

after(closeTrials)

const lines = (count: number) => Array.from({length: count}, (_, index) => `<p>ligne ${index + 1}</p>`).join('')
const see = (id: string) =>
  `voir<span class="page-place" data-page-place="${id}" data-above=" ci-dessus" data-below=" ci-dessous"> p. <span data-page-of="${id}">00</span></span>`

test('a page is named where it is another, and else « ci-dessus » or « ci-dessous »', async () => {
  const {laidOut} = await trial(
    `<section data-page="chapter" data-ref="0"><p id="a">A ${see('b')}</p><p id="b">B ${see('a')} ${see('z')}</p>${lines(60)}<p id="z">Z ${see('a')}</p></section>`,
  )
  const texts = laidOut.pages.map(page =>
    page.texts
      .map(({text}) => text)
      .join('')
      .replace(/\s+/g, ' '),
  )
  const last = laidOut.pages.length
  assert.ok(last > 1)
  assert.match(texts[0] ?? '', new RegExp(`A voir ci-dessous ?B voir ci-dessus voir p\\. ${last}`))
  assert.match(texts.at(-1) ?? '', /Z voir p\. 1/)
  assert.deepEqual(
    laidOut.references.map(({shown}) => shown),
    [String(last), '1'],
  )
})

test('on the page beside it a target stands « ci-contre », and overleaf on a page', async () => {
  const facing = see('z').replace('data-page-place', 'data-facing=" ci-contre" data-page-place')
  const chapter = (before: number, after: number) =>
    `<section data-page="chapter" data-ref="0" data-start="left">${lines(before)}<p>A ${facing}</p>${lines(after)}<p id="z">Z</p></section>`
  const said = async (html: string) =>
    (await trial(html)).laidOut.pages
      .map(page => page.texts.map(({text}) => text).join(' '))
      .join(' ')
      .replace(/\s+/g, ' ')
  assert.match(await said(chapter(1, 12)), /A voir ci-contre /)
  assert.match(await said(chapter(12, 12)), /A voir p\. \d/)
})
