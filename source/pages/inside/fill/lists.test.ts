import assert from 'node:assert/strict'
import {after, test} from 'node:test'
import {closeTrials, inPage} from '../../trial.ts'

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
