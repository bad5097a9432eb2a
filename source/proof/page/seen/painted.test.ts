import assert from 'node:assert/strict'
import {after, before, test} from 'node:test'
import fc from 'fast-check'
import {contrast} from './contrast.ts'
import {openTrials} from './trial.ts'
import {PALE, UNSEEN} from './types.ts'

let trials: Awaited<ReturnType<typeof openTrials>>

before(async () => {
  trials = await openTrials()
})

after(() => trials.close())

const css = (colour: number): string => `#${colour.toString(16).padStart(6, '0')}`

/** What the finding on one block must say. */
const expected = (ratio: number, line: number): string[] => {
  if (ratio >= PALE) return []
  return [`contrast ${ratio < UNSEEN ? 'error' : 'warning'} ${line} ${Math.floor(10 * ratio) / 10}`]
}

test('colours painted on colours have the contrast that the formula gives them', async () => {
  const colour = fc.integer({min: 0, max: 0xffffff})
  // Near one another as often as not.
  const near = fc
    .tuple(colour, fc.integer({min: 0, max: 0x3f}))
    .map(([one, by]) => [one, one ^ (by * 0x010101)] as const)
  const pairs = fc.sample(fc.oneof(fc.tuple(colour, colour), near), {numRuns: 60, seed: 7})
  for (let i = 0; i < pairs.length; i += 15) {
    const some = pairs.slice(i, i + 15)
    const blocks = some.map(
      ([ink, ground], k) =>
        `<p style="background: ${css(ground)}; color: ${css(ink)}; margin: 0; ${k % 3 === 0 ? 'border-radius: 3px' : ''}">mot${i + k}</p>`,
    )
    const {told, proof} = await trials.try(blocks)
    assert.deepEqual(
      [...told].sort(),
      some.flatMap(([ink, ground], k) => expected(contrast(ink, ground), k + 1)).sort(),
      JSON.stringify(some.map(pair => pair.map(css))),
    )
    assert.equal(proof.refused, false)
  }
})
