import assert from 'node:assert/strict'
import {test} from 'node:test'
import {countElementIds} from './element-ids.ts'

const body = (text: string, stream = false) => ({bytes: Buffer.from(text, 'latin1'), stream})
const texts = (objects: ReadonlyMap<number, {bytes: Uint8Array}>) =>
  [...objects.values()].map(({bytes}) => Buffer.from(bytes).toString('latin1'))

test('names of elements are counted in their order, whatever numbers the browser gave', () => {
  const made = (first: number) =>
    new Map([
      [1, body(`<</ID (node0000${first}) /S /TH>>`)],
      [2, body(`<</Headers [(node0000${first + 7}) (node0000${first})]>>`)],
      [3, body('(node00001111)', true)],
    ])
  const one = made(1718)
  const other = made(2304)
  countElementIds(one)
  countElementIds(other)
  assert.deepEqual(texts(one), texts(other))
  assert.deepEqual(texts(one), [
    '<</ID (node00000001) /S /TH>>',
    '<</Headers [(node00000002) (node00000001)]>>',
    '(node00001111)',
  ])
})
