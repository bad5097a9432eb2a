/** PDFs that are made to hurt: each ends soon, with a reason or with sheets. */
import assert from 'node:assert/strict'
import {test} from 'node:test'
import {deflateSync} from 'node:zlib'
import fc from 'fast-check'
import {Unreadable} from '../read/any.ts'
import {TooMany, Unfit} from './index.ts'
import {byHand, head, imposed, inherited, numbered, stream, turned} from './testing.ts'

/** What becomes of a file: the number of its sides, or the reason of its refusal. */
const answer = (bytes: Uint8Array | string): string | number => {
  try {
    return imposed(typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes).sides
  } catch (error) {
    if (error instanceof Unreadable) return error.reason
    if (error instanceof Unfit) return 'unfit'
    if (error instanceof TooMany) return 'many'
    if (error instanceof Error && error.message === 'no page') return 'empty'
    throw error
  }
}

/** Each takes a moment of the machine's work, however busy it is: what grows with the square takes minutes. */
const soon = (name: string, bytes: Uint8Array | string, expected: string | number): void => {
  const begun = process.cpuUsage()
  assert.equal(answer(bytes), expected, name)
  const {user} = process.cpuUsage(begun)
  assert.ok(user < 8_000_000, `${name}: ${Math.round(user / 1000)} ms`)
}

const catalog = '<</Type /Catalog /Pages 2 0 R>>'
const tree = (kids: string, entries = '') => `<</Type /Pages /Kids [${kids}] ${inherited} ${entries}>>`
const page = (entries = '') => `<</Type /Page /Parent 2 0 R ${entries}>>`

test('page trees in circles, without pages, with more than there are, as deep as the file allows', () => {
  soon('itself', byHand([catalog, tree('2 0 R 2 0 R')]), 'empty')
  soon('a circle with a page', byHand([catalog, tree('3 0 R 4 0 R'), page(), tree('2 0 R 3 0 R')]), 2)
  soon('a count that lies', byHand([catalog, tree('3 0 R', '/Count 1000000000'), page()]), 2)
  soon('nothing', byHand([catalog, tree('')]), 'empty')
  soon('kids that are no pages', byHand([catalog, tree('9 0 R 7 (x) null')]), 'damaged')
  const deep = Array.from({length: 20_000}, (_, index) => `<</Type /Pages /Kids [${index + 4} 0 R]>>`)
  soon('deep', byHand([catalog, tree('3 0 R'), ...deep, page()]), 2)
  soon('one page, very often', byHand([catalog, tree('3 0 R '.repeat(20_000)), page()]), 'many')
  const fan = Array.from({length: 20}, (_, index) => `<</Type /Pages /Kids [${`${index + 4} 0 R `.repeat(9)}]>>`)
  soon('branches that meet again', byHand([catalog, tree('3 0 R'), ...fan, page()]), 2 * Math.ceil(9 / 4))
})

test('pages that measure nothing, everything, or what is no number', () => {
  const sized = (box: string) => byHand([catalog, tree('3 0 R'), page(`/MediaBox ${box}`)])
  soon('wide', sized('[0 0 1000000000 800]'), 'unfit')
  soon('a line', sized('[0 0 0.5 800]'), 'unfit')
  soon('empty', sized('[5 5 5 5]'), 2)
  soon('words', sized('[(a) /b null 7 0 R]'), 2)
  soon('upside down', sized('[400 600 0 0]'), 2)
  soon('a long number', sized(`[0 0 ${'9'.repeat(400)} 800]`), 'unfit')
  soon('unit', byHand([catalog, tree('3 0 R'), page('/UserUnit 1e9')]), 'damaged')
  soon('a large unit', byHand([catalog, tree('3 0 R'), page('/UserUnit 100000')]), 'unfit')
  soon('turned by half', byHand([catalog, tree('3 0 R'), page('/Rotate 45 /CropBox [900 900 901 901]')]), 2)
})

test('streams that grow out of all measure', () => {
  const bomb = deflateSync(Buffer.alloc(60_000_000), {level: 9}).toString('latin1')
  const contents = byHand([
    catalog,
    tree('3 0 R'),
    page('/Contents [4 0 R 4 0 R 4 0 R 4 0 R]'),
    stream(bomb, '/Filter /FlateDecode'),
  ])
  soon('contents', contents, 'heavy')
  const twice = deflateSync(Buffer.from(bomb, 'latin1')).toString('latin1')
  const objects = stream(twice, '/Type /ObjStm /N 1 /First 4 /Filter [/FlateDecode /FlateDecode]')
  soon('an object stream within a filter', byHand([objects], '', {startxref: false}), 'damaged')
  const many = Array.from({length: 5}, () => stream(bomb, '/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode'))
  soon('object streams', byHand(many, '', {startxref: false}), 'heavy')
})

test('what does not end, lies in itself, or refers to itself', () => {
  soon(
    'open arrays',
    `%PDF-1.4\n${Array.from({length: 20_000}, (_, index) => `${index + 1} 0 obj [\n`).join('')}`,
    'damaged',
  )
  soon('open streams', `%PDF-1.4\n${'1 0 obj <<>> stream\n'.repeat(20_000)}`, 'damaged')
  soon('open texts', `%PDF-1.4\n${'1 0 obj (((((((((\n'.repeat(20_000)}`, 'damaged')
  soon('trailers', `%PDF-1.4\n${'trailer <<'.repeat(20_000)}`, 'damaged')
  soon('deep arrays', byHand([`<</Type /Catalog /Pages 2 0 R /X ${'['.repeat(100_000)}>>`]), 'damaged')
  soon(
    'a length that is itself',
    byHand([catalog, tree('3 0 R'), page('/Contents 4 0 R'), '<</Length 4 0 R>>\nstream\nq Q\nendstream']),
    2,
  )
  soon('a value that is itself', byHand([catalog, tree('3 0 R'), page('/Contents 4 0 R'), '4 0 R']), 2)
  const long = byHand([
    catalog,
    tree('3 0 R'),
    page('/Contents 4 0 R /Resources <</X 5 0 R>>'),
    stream('q Q'),
    ...Array.from({length: 30_000}, (_, index) => `<</Next ${index + 6} 0 R>>`),
  ])
  soon('a chain', long, 2)
  soon(
    'revisions in a circle',
    byHand([...head(1), ...numbered(1)], '/Prev 9')
      .toString('latin1')
      .replace(/\/Prev 9/, '/Prev 0'),
    2,
  )
})

test('nothing, nearly nothing, something else', () => {
  soon('nothing', '', 'none')
  soon('a header', '%PDF-1.7', 'damaged')
  soon('a text', 'Bonjour', 'none')
  soon('zeros', `%PDF-1.7\n${'\0'.repeat(1_000_000)}`, 'damaged')
  soon('no catalog', byHand(['<</Type /Nothing>>']), 'damaged')
})

test('a file cut anywhere, or with bytes exchanged, gives sheets or a reason', async () => {
  const right = byHand([...head(4), ...numbered(4)])
  assert.deepEqual(await turned(imposed(right).bytes), ['page 1', 'page 2', 'page 3', 'page 4'])
  const place = fc.nat({max: right.length - 1})
  fc.assert(
    fc.property(place, cut => {
      answer(right.subarray(0, cut))
    }),
    {numRuns: 60},
  )
  fc.assert(
    fc.property(fc.array(fc.tuple(place, fc.nat({max: 255})), {minLength: 1, maxLength: 6}), changes => {
      const bytes = Buffer.from(right)
      for (const [at, byte] of changes) bytes[at] = byte
      answer(bytes)
    }),
    {numRuns: 120},
  )
})
