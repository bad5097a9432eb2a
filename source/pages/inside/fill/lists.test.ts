import assert from 'node:assert/strict'
import {after, test} from 'node:test'
import {closeTrials, inPage, trial} from '../../trial.ts'

after(closeTrials)

/** The numbers of the items, and the digits that their lists keep room for. */
const numbered = (html: string) =>
  inPage<string[]>(`
    const {numberItems} = await load('fill/lists.js')
    const host = html(${JSON.stringify(html)})
    numberItems(host)
    return [[...host.querySelectorAll('li')].map(item => item.getAttribute('value')).join(' '), [...host.querySelectorAll('ol')].map(list => list.style.getPropertyValue('--digits') + list.hasAttribute('start') + list.hasAttribute('reversed')).join(' ')]
  `)
const items = (count: number) => '<li>x</li>'.repeat(count)

test('items are numbered as HTML defines it', async () => {
  assert.deepEqual(await numbered(`<ol>${items(3)}</ol>`), ['1 2 3', 'falsefalse'])
  assert.deepEqual(await numbered(`<ol start="9">${items(2)}</ol>`), ['9 10', '2falsefalse'])
  assert.deepEqual(await numbered(`<ol reversed>${items(3)}</ol>`), ['3 2 1', 'falsefalse'])
  assert.deepEqual(await numbered(`<ol reversed start="2">${items(2)}</ol>`), ['2 1', 'falsefalse'])
  assert.deepEqual(await numbered('<ol><li>a<li value="7">b<li>c</ol>'), ['1 7 8', 'falsefalse'])
  assert.deepEqual(await numbered('<ol><li>a<ol><li>b</ol><li>c</ol>'), ['1 1 2', 'falsefalse falsefalse'])
  assert.deepEqual(await numbered(`<ul>${items(2)}</ul>`), [' ', ''])
})

const pagesOf = async (html: string): Promise<string[]> => (await trial(html)).pages.map(page => page.text)
const lines = (count: number) => Array.from({length: count}, (_, index) => `<p>ligne ${index + 1}</p>`).join('')

test('a short last item does not begin a page alone, a long one may', async () => {
  const list = (last: string) => `<ul><li>un</li><li>deux</li><li>${last}</li></ul>`
  const [, short] = await pagesOf(`${lines(8)}${list('trois')}`)
  assert.equal(short, 'deux / trois')
  const [, long] = await pagesOf(`${lines(8)}${list('mot '.repeat(80))}`)
  assert.match(long ?? '', /^mot/)
})

test('an entry of a glossary is not cut', async () => {
  const group = (name: string) => `<div class="group"><dt>${name}</dt><dd>${'mot<br>'.repeat(4)}fin</dd></div>`
  const [first, second] = await pagesOf(`${lines(7)}<dl class="glossary">${group('A')}</dl>`)
  assert.doesNotMatch(first ?? '', /mot/)
  assert.match(second ?? '', /^A \/ mot/)
})
