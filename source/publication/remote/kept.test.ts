import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {FileEntry} from '../../types.ts'
import type {Files} from '../files/index.ts'
import {addressesName, addressesText, keptPictures} from './kept.ts'

const name = `web/${'0'.repeat(32)}.png`
const entries = new Map<string, FileEntry>([
  [name, {name, bytes: 1}],
  ['photo.png', {name: 'photo.png', bytes: 1}],
])
const filesWith = (text: string): Files =>
  ({names: [addressesName, name, 'photo.png'], read: async () => Buffer.from(text)}) as unknown as Files

test('pictures of the web that lie in a publication are known by their addresses', async () => {
  const remote = new Map([['https://exemple.org/a.png', name]])
  assert.deepEqual(await keptPictures(filesWith(addressesText(remote)), entries), remote)
  assert.equal(await keptPictures({...filesWith(''), names: []} as Files, entries), undefined)
})

test('the file is the same whatever the order in which they came', () => {
  const pairs = [['https://b.org/', 'web/1'] as const, ['https://a.org/', 'web/2'] as const]
  assert.equal(addressesText(new Map(pairs)), addressesText(new Map(pairs.toReversed())))
})

test('whoever wrote it: only names of pictures under web/ that are there', async () => {
  const wrong = {
    'https://exemple.org/b.png': '../../etc/passwd',
    'https://exemple.org/c.png': 'photo.png',
    'https://exemple.org/d.png': `web/${'1'.repeat(32)}.png`,
    'file:///etc/passwd': name,
    'https://exemple.org/e.png': 3,
  }
  assert.deepEqual(await keptPictures(filesWith(JSON.stringify(wrong)), entries), new Map())
  for (const text of ['', '[]', 'null', '{"a"', '3'])
    assert.deepEqual(await keptPictures(filesWith(text), entries), new Map(), text)
})
