import assert from 'node:assert/strict'
import {after, it} from 'node:test'
import {closeTrials, inPage} from '../../trial.ts'

after(closeTrials)

it('hides the space at which a heading is cut, and shows those at which it was cut before', async () => {
  const hidden = await inPage<string[]>(`
    const {hideLastSpace} = await load('lines/mark.js')
    const heading = html('<h1 data-cut>Une partie </h1>').firstChild
    hideLastSpace(heading)
    heading.append('et la suite ')
    hideLastSpace(heading)
    return [heading.innerHTML, heading.textContent]
  `)
  assert.deepEqual(hidden, ['Une partie et la suite<span class="cut"> </span>', 'Une partie et la suite '])
})
