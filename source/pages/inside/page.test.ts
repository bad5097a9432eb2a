/** What stands in the margins of pages, in a real browser. */
import assert from 'node:assert/strict'
import {after, test} from 'node:test'
import {closeTrials, trial} from '../trial.ts'

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
