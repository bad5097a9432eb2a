/** The program of the page handed to Paged.js, in a real browser. */
import assert from 'node:assert/strict'
import {after, test} from 'node:test'
import {closeTrials, inPage, trial} from '../trial.ts'

after(closeTrials)

test('of the handlers of Paged.js the page model stays; the style sheet of the engine stands once, and is left to the browser', async () => {
  const installed = await inPage<{names: string[]; media: string[]; sheets: unknown[]; isKept: boolean}>(`
    const {install} = await load('main.js')
    const media = []
    class PrintMedia { onAtMedia(node) { media.push(node.name + ' read' + (this instanceof PrintMedia ? '' : ' alone')) } }
    class AtPage { onAtMedia(node) { media.push(node.name + ' seen') } }
    class Footnotes {}
    class PageCounterIncrement {}
    class Splits {}
    window.Paged = {registeredHandlers: [Splits, PrintMedia, AtPage, Footnotes, PageCounterIncrement, Splits]}
    window.PagedPolyfill = {chunker: {}}
    install()
    const {flow} = window.PagedPolyfill.chunker
    install()
    const list = {remove: item => media.push(item + ' removed')}
    const nodes = [
      {name: 'print', prelude: {type: 'AtrulePrelude'}, block: {}},
      {name: 'raw', prelude: {type: 'Raw'}, block: {}},
      {name: 'none', prelude: null, block: {}},
      {name: 'blockless', prelude: {type: 'AtrulePrelude'}, block: null},
    ]
    for (const node of nodes) new PrintMedia().onAtMedia(node, node.name, list)
    new AtPage().onAtMedia(nodes[1], 'raw', list)
    return {
      names: window.Paged.registeredHandlers.map(({name}) => name),
      media,
      isKept: flow instanceof Function && flow === window.PagedPolyfill.chunker.flow,
      sheets: [...document.querySelectorAll('style[data-engine]')].map(sheet => [sheet.parentElement === document.head && !sheet.nextSibling, sheet.hasAttribute('data-pagedjs-ignore'), /\\.line-end/.test(sheet.textContent), sheet.textContent.length > 2000]),
    }
  `)
  assert.deepEqual(installed.names, ['PrintMedia', 'AtPage', 'PageCounterIncrement'])
  assert.deepEqual(installed.media, ['print read', 'blockless removed', 'raw seen'])
  assert.deepEqual(installed.sheets, [[true, true, true, true]])
  assert.equal(installed.isKept, true)
})

test('rules within conditions that Paged.js cannot read are the browser’s, those without a block are nothing', async () => {
  const height = async (css: string) => {
    const {laidOut} = await trial('<p>un</p><h2>titre</h2>', css)
    return Math.round(((laidOut.headings[0]?.y ?? 0) - (laidOut.pages[0]?.area.y ?? 0)) / 15)
  }
  const lower = '{ h2 { margin-top: 40px } }'
  assert.deepEqual(
    [
      await height(''),
      await height(`@media print ${lower}`),
      await height(`@media ${lower}`),
      await height(`@media (100px < width < 9000px) ${lower}`),
      await height(`@media print; @media print ${lower}`),
    ],
    [1, 3, 3, 3, 3],
  )
})
