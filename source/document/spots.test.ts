import assert from 'node:assert/strict'
import {test} from 'node:test'
import {spotsOf} from './spots.ts'

const sheet = (...values: readonly string[]) => [
  new Map(values.map((value, i) => [`--spot-${i + 1}`, {value, line: i + 3, file: 'maison.css'}])),
]
const told = (...values: readonly string[]) =>
  spotsOf(sheet(...values)).findings.map(({values: {problem}, place}) => `${problem} ${place?.line}`)

test('a spot colour is a name in quotes and a colour', () => {
  const {spots, findings} = spotsOf(sheet('"PANTONE 300 C" #005eb8', "'Or'#c90"))
  assert.deepEqual(
    spots.map(({name, rgb}) => [name, rgb.map(part => Math.round(255 * part))]),
    [
      ['PANTONE 300 C', [0, 94, 184]],
      ['Or', [204, 153, 0]],
    ],
  )
  assert.deepEqual(findings, [])
})

test('what is none, is an ink of four, or is one too many is told at its line', () => {
  for (const value of ['PANTONE 300 C #005eb8', '"PANTONE 300 C"', '#005eb8', '"" #005eb8', '"A" blue', '"A" var(--b)'])
    assert.deepEqual(told(value), ['form 3'], value)
  assert.deepEqual(told('"Black" #000000'), ['name 3'])
  assert.deepEqual(told('"A" #111', '"B" #222', '"C" #333'), ['many 5'])
  assert.deepEqual(told('"A" #111', '"A" #222'), ['twice 4'])
})
