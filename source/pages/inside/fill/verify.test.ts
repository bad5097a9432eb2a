/** The safety net, in a real browser. */
import assert from 'node:assert/strict'
import {after, test} from 'node:test'
import {closeTrials, inPage} from '../../trial.ts'

after(closeTrials)

/** Enters parts into the ledger of a section. Returns whether each followed, and whether nothing is missing. */
const entered = (section: string, ...parts: readonly string[]) =>
  inPage<boolean[]>(`
    const {openLedger} = await load('fill/verify.js')
    const ledger = openLedger(html(${JSON.stringify(section)}))
    const followed = ${JSON.stringify(parts)}.map(part => ledger.follows(html(part)))
    return [...followed, ledger.complete()]
  `)

test('what comes in order is complete', async () => {
  assert.deepEqual(await entered('<p>un deux</p><p>trois</p>', '<p>un </p>', '<p>deux</p><p>trois</p>'), [
    true,
    true,
    true,
  ])
})

test('what is left out, doubled or out of order is seen on its page', async () => {
  assert.deepEqual(await entered('<p>un</p><p>deux</p>', '<p>deux</p>'), [false, false])
  assert.deepEqual(await entered('<p>un</p><p>deux</p>', '<p>un</p>', '<p>un</p><p>deux</p>'), [true, false, false])
})

test('what is missing at the end is seen', async () => {
  assert.deepEqual(await entered('<p>un</p><p>deux</p>', '<p>un</p>'), [true, false])
})

test('a figure may come later, and must come', async () => {
  const section = '<p>un</p><figure data-movable>A</figure><p>deux</p>'
  assert.deepEqual(await entered(section, '<p>un</p><p>deux</p>', '<figure data-movable>A</figure>'), [
    true,
    true,
    true,
  ])
  assert.deepEqual(await entered(section, '<p>un</p><p>deux</p>'), [true, false])
})

test('the cells of a row that is cut come in another order, and all come', async () => {
  const section = '<table><tr><td>un deux</td><td>trois quatre</td></tr></table>'
  const first = '<table><tr data-cut-row><td>un </td><td>trois </td></tr></table>'
  assert.deepEqual(await entered(section, first, '<table><tr><td>deux</td><td>quatre</td></tr></table>'), [
    true,
    true,
    true,
  ])
  assert.deepEqual(await entered(section, first, '<table><tr><td>deux</td><td></td></tr></table>'), [true, true, false])
})

test('repeated heads do not count', async () => {
  assert.deepEqual(await entered('<p>un</p>', '<p data-repeated>tête</p><p>un</p>'), [true, true])
})
