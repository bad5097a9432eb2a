import assert from 'node:assert/strict'
import {after, test} from 'node:test'
import {closeTrials, inPage} from '../trial.ts'

after(closeTrials)

test('the grid is that of the theme, else what is asked for; nothing is left in the document', async () => {
  const found = await inPage<unknown[]>(`
    const {gridOf} = await load('grid.js')
    const host = html('<div style="line-height: 21px"></div>').firstChild
    const without = [gridOf(host, '0'), gridOf(host, '1lh')]
    host.style.setProperty('--grid', '10pt')
    return [...without, Math.round(gridOf(host, '0') * 3), host.childNodes.length]
  `)
  assert.deepEqual(found, [0, 21, 40, 0])
})
