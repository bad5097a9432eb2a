import assert from 'node:assert/strict'
import {after, before, test} from 'node:test'
import {crc32, deflateSync} from 'node:zlib'
import type {Finding} from '../types.ts'
import {findBrowser, layOut, openSession, type Session} from './index.ts'

let session: Session
before(async () => {
  session = await openSession(await findBrowser(undefined))
})
after(() => session.close())

const chunk = (type: string, data: Uint8Array): Buffer => {
  const body = Buffer.concat([Buffer.from(type), data])
  const ends = Buffer.alloc(8)
  ends.writeUInt32BE(data.length)
  ends.writeUInt32BE(crc32(body) >>> 0, 4)
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)])
}
const side = 60
const packed = deflateSync(Buffer.from(Array.from({length: (side * 3 + 1) * side}, (_, at) => (at % 181 ? at * 7 : 0))))

/** A PNG right in every chunk, around these data. */
const png = (data: Uint8Array): Buffer => {
  const header = Buffer.from([0, 0, 0, side, 0, 0, 0, side, 8, 2, 0, 0, 0])
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))])
}
const good = png(packed)
const half = png(packed.subarray(0, packed.length / 2))
const other = png(Buffer.from('none of a picture'))
const inside = (image: Buffer) =>
  `<svg data-ref="3" data-src="dessin.svg" width="60" height="60" viewBox="0 0 60 60"><image width="60" height="60" href="data:image/png;base64,${image.toString('base64')}"/></svg>`

const damaged = async (html: string, css = ''): Promise<Finding[]> => {
  const files: Readonly<Record<string, Buffer>> = {
    'bonne.png': good,
    'moitié.png': half,
    'images/autre 1.png': other,
    'a%23?.png': half,
    'dessin.svg': Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
  }
  const layout = await layOut(
    {
      title: 'essai',
      lang: 'fr',
      html: `<section data-page="chapter" data-ref="0"><p data-ref="0">Un texte.</p>${html}</section>`,
      styles: [{name: 'essai.css', css: `@page { size: 90mm 90mm; margin: 10mm } img { display: block } ${css}`}],
      places: [0, 1, 2, 3].map(line => ({file: 'a.md', line, column: 1})),
      metadata: {title: 'essai', author: [], lang: 'fr', producer: ''},
      findings: [],
    },
    session,
    {continued: '', read: async name => files[name]},
  )
  const [findings] = await Promise.all([layout.damaged(), layout.print()])
  await layout.close()
  return [...findings]
}
const told = (findings: readonly Finding[]) =>
  findings.map(({place, rule, severity, values}) => `${place?.line ?? '-'} ${severity} ${rule} ${values.name}`)

test('pictures that are whole are not told', async () => {
  const html = `<img data-ref="1" src="bonne.png"><img data-ref="2" src="dessin.svg">${inside(good)}`
  assert.deepEqual(told(await damaged(html, 'p { background: url(dessin.svg) }')), [])
})

test('a picture whose data end or mean nothing is told at each of its lines', async () => {
  const sources = ['a%2523%3F.png', 'moitié.png', 'images/autre 1.png', 'moitié.png']
  const html = sources
    .map((name, ref) => `<p><img data-ref="${ref}" width="60" height="60" src="${name}"></p>`)
    .join('')
  assert.deepEqual(told(await damaged(html)), [
    '0 error image-damaged a%23?.png',
    '2 error image-damaged images/autre 1.png',
    '1 error image-damaged moitié.png',
    '3 error image-damaged moitié.png',
  ])
})

test('so is one that lies in a drawing, and one that a style sheet shows', async () => {
  assert.deepEqual(told(await damaged(inside(half), 'p { background: url(moitié.png) }')), [
    '- error image-damaged moitié.png',
    '3 error image-damaged dessin.svg',
  ])
})
