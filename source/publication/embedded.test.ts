import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Publication} from '../types.ts'
import {withEmbeddedImages} from './embedded.ts'

/** Four pixels by three. */
const png =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAQAAAADCAAAAACRn/EaAAAADklEQVR4nGNoAAIGOAEALQ8GAa0C414AAAAASUVORK5CYII='

const holding = (...texts: readonly string[]) =>
  withEmbeddedImages({
    sources: texts.map((text, index) => ({name: `${index}.md`, text})),
    files: new Map([['photo.jpg', {name: 'photo.jpg', bytes: 5, width: 2, height: 2}]]),
    read: async (name: string) => Buffer.from(name),
  } as unknown as Publication)

test('a picture that a text holds is a file of the publication, once, read as any other', async () => {
  const {files, embedded, read} = holding(`![a](${png})\n`, `![b][x]\n\n[x]: <${png}>\n`)
  const [name = ''] = embedded?.values() ?? []
  assert.match(name, /^embedded\/[\da-f]{32}\.png$/)
  assert.deepEqual([...files.keys()], ['photo.jpg', name])
  assert.deepEqual([embedded?.get(png), embedded?.size], [name, 1])
  assert.deepEqual([files.get(name)?.width, files.get(name)?.height], [4, 3])
  assert.equal(Buffer.from(await read(name)).toString('base64'), png.slice(png.indexOf(',') + 1))
  assert.equal(String(await read('photo.jpg')), 'photo.jpg')
})

test('one that is cut short, or that no page could hold unpacked, is a file with its fault', () => {
  const faultOf = (bytes: Buffer) => {
    const {files} = holding(`![a](data:image/png;base64,${bytes.toString('base64')})`)
    return [...files.values()].map(({fault}) => fault)
  }
  const whole = Buffer.from(png.slice(png.indexOf(',') + 1), 'base64')
  assert.deepEqual(faultOf(whole.subarray(0, 45)), [undefined, 'cut'])
  const bomb = Buffer.from(whole)
  bomb.writeUInt32BE(60_000, 16)
  bomb.writeUInt32BE(60_000, 20)
  assert.deepEqual(faultOf(bomb), [undefined, 'large'])
})

test('what is no picture, a drawing, or a single pixel stays as it is', () => {
  assert.equal(
    holding(
      '![a](data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==)',
    ).embedded?.size,
    0,
  )
  assert.equal(holding('![a](data:image/png;base64,AAAA)').embedded?.size, 0)
  assert.equal(holding('![a](data:image/svg+xml;base64,PHN2Zy8+)').embedded?.size, 0)
  assert.equal(holding('![a](photo.jpg)').embedded, undefined)
})
