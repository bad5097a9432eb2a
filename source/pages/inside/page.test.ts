/** What stands in the margins of pages, in a real browser. */
import assert from 'node:assert/strict'
import {after, test} from 'node:test'
import {closeTrials, inPage, trial} from '../trial.ts'

after(closeTrials)

const lines = (count: number) => '<p>ligne</p>'.repeat(count)
const section = (more: string, count: number) =>
  `<section data-page="chapter" data-ref="0" data-running-left="G" data-running-right="D" ${more}>${lines(count)}</section>`
const boxes = (...names: readonly string[]) => names.map(name => `@${name} { content: "" }`).join(' ')
const heads = `@page :left { ${boxes('top-left', 'bottom-left')} } @page :right { ${boxes('top-right', 'bottom-right')} }`
const running = async (html: string, css: string) => (await trial(html, css)).pages.map(page => page.running)

test('the words of a foot stand beside the folio, from the section on that has them', async () => {
  assert.deepEqual(await running(section('', 5) + section('data-running-foot="Pied"', 15), heads), [
    'D / 1',
    'G / Pied2',
    'D / Pied3',
  ])
})

test('the code of an edition stands at the inner side of the foot, and no folio there', async () => {
  const inner = `@page :left { ${boxes('bottom-right')} } @page :right { ${boxes('bottom-left')} }`
  const coded = (code: string) => running(section('', 15), `${heads} ${inner} :root { --edition-text: ${code} }`)
  const sorted = (pages: readonly string[]) => pages.map(page => page.split(' / ').toSorted().join(' '))
  assert.deepEqual(sorted(await coded('"v. 2"')), ['1 D v. 2', '2 G v. 2'])
  assert.deepEqual(sorted(await coded('"\\E9 dition"')), ['1 D édition', '2 G édition'])
  assert.deepEqual(sorted(await running(section('', 15), `${heads} ${inner}`)), ['1 1 D', '2 2 G'])
})

test('boxes keep their places where those beside them are taken out', async () => {
  const css = `@page { ${boxes('top-center', 'bottom-center', 'left-middle')} }`
  const {laidOut, pages} = await trial(section('', 5), css)
  assert.deepEqual(
    pages.map(page => page.running),
    ['D / 1'],
  )
  assert.equal(laidOut.pages.length, 1)
})

test('pages of a kind are made once; what stands at the foot of each can be told apart by the style sheet', async () => {
  const made = await inPage<{
    totals: unknown[]
    feet: string[]
    numbered: string[]
    ids: string[]
    printed: boolean
    isOut: boolean
  }>(`
    const {pageMaker, showPages} = await load('page.js')
    const pagesArea = html('<div></div>').firstChild
    const hook = {trigger: async () => {}}
    const totals = []
    const box = name => '<div class="pagedjs_margin ' + name + ' hasContent"><div class="pagedjs_margin-content"></div></div>'
    const chunker = {
      pagesArea,
      hooks: {beforePageLayout: hook, afterPageLayout: hook, finalizePage: hook},
      addPage(blank) {
        totals.push([chunker.total, chunker.pages.length, blank])
        const element = document.createElement('div')
        element.className = 'pagedjs_page'
        element.innerHTML = '<div class="pagedjs_pagebox"><div class="pagedjs_margin-top">' + box('pagedjs_margin-top-left') + '</div><div class="pagedjs_margin-bottom">' + box('pagedjs_margin-bottom-left') + '</div><div class="pagedjs_area"><div class="pagedjs_page_content"></div><div class="pagedjs_footnote_area"></div></div></div>'
        pagesArea.append(element)
        return {element, area: element.querySelector('.pagedjs_area'), clear() {}}
      },
    }
    const make = pageMaker(chunker, 'ab')
    const kind = {name: 'a', side: 'right', continued: false, blank: false, first: true}
    const kinds = [kind, {...kind, side: 'left', first: false}, {...kind, first: false}, {...kind, first: false}, {...kind, first: false, blank: true}]
    const pages = kinds.map((kind, index) => make(kind).close('tête', index === 0 ? '' : 'Pied'))
    const feet = pages.map(page => page.querySelector('.pagedjs_margin-bottom .pagedjs_margin-content').innerHTML)
    const isOut = pages.every(page => !page.isConnected) && !pagesArea.firstChild
    showPages(chunker, pages)
    return {
      totals,
      feet,
      isOut,
      numbered: pages.map(page => page.querySelector('.pagedjs_margin-bottom .pagedjs_margin-content').textContent + ' ' + page.querySelector('.pagedjs_margin-top .pagedjs_margin-content').textContent),
      ids: [...pagesArea.children].map(page => page.id + ' ' + page.dataset.pageNumber),
      printed: pagesArea.hasAttribute('data-printed'),
    }
  `)
  assert.deepEqual(made.totals, [
    [0, 0, false],
    [1, 0, false],
    [2, 0, false],
    [2, 0, true],
  ])
  const divided = '<span class="running-foot">Pied</span><span class="running-folio"></span>'
  assert.deepEqual(made.feet, ['', divided, divided, divided, divided])
  assert.deepEqual(made.numbered, ['1 tête', 'Pied2 tête', 'Pied3 tête', 'Pied4 tête', 'Pied5 tête'])
  assert.deepEqual(
    made.ids,
    [1, 2, 3, 4, 5].map(number => `page-${number} ${number}`),
  )
  assert.deepEqual([made.printed, made.isOut], [true, true])
})

test('what ends with the last line of a page fits, whatever the browser rounds by', async () => {
  // 43 lines of 11 points, which are no whole number of 64ths of a px.
  const css =
    ':root { --grid: 11pt } @page { size: 90mm 200mm; margin: 30px 20px 95.239px } p { line-height: 11pt } figure { height: 110pt }'
  const figure = '<figure data-ref="90" data-break-inside="avoid"><svg width="9" height="9"></svg></figure>'
  const pages = async (count: number) => (await trial('<p data-ref="1">l</p>'.repeat(count) + figure, css)).pages.length
  assert.deepEqual([await pages(33), await pages(34)], [1, 2])
})
