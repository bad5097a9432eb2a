/** Every construct, and random pairs of them, repeated 8 000, 16 000 and 32 000 times. */
import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {constructs} from './constructs.ts'
import {slower} from './measure.ts'
import {toDocument} from './stages.ts'

/** Milliseconds for all of them; those that are not reached in time are named, and are no failure. */
const budget = 40_000

test('every construct', context => {
  const end = Date.now() + budget
  const late: string[] = []
  for (const name of Object.keys(constructs)) {
    if (Date.now() > end) late.push(name)
    else assert.deepEqual(slower(name, 8000, 400), [], name)
  }
  if (late.length > 0) context.diagnostic(`not measured in time: ${late.join(', ')}`)
})

test('random compositions', () => {
  const one = fc.constantFrom(...Object.values(constructs))
  fc.assert(
    fc.property(fc.array(one, {minLength: 2, maxLength: 3}), fc.constantFrom('', '\n', '\n\n'), (some, separator) => {
      const text = Array.from({length: 1000}, (_, index) =>
        some.map(each => (typeof each === 'string' ? each : each(index))).join(''),
      ).join(separator)
      const begun = process.cpuUsage()
      toDocument(text)
      const {user, system} = process.cpuUsage(begun)
      assert.ok((user + system) / text.length < 4000, `${(user + system) / text.length} µs a character`)
    }),
    {seed: 16, numRuns: 12, endOnFailure: true},
  )
})
