/** Files of any maker, written by hand: what is found in them, whole or damaged. */
import assert from 'node:assert/strict'
import {test} from 'node:test'
import {deflateSync} from 'node:zlib'
import {openAnyPdf, Unreadable} from './any.ts'
import {handWritten, stream} from './trial.ts'
import {isStream, type PdfStream, type PdfValue} from './values.ts'

const catalog = '<</Type /Catalog /Pages 2 0 R>>'
const pages = '<</Type /Pages /Kids [] /Count 0>>'
const reasonOf = (bytes: Uint8Array): string => {
  try {
    openAnyPdf(bytes)
  } catch (error) {
    if (error instanceof Unreadable) return error.reason
    throw error
  }
  return 'read'
}
const whole = (...objects: string[]) => handWritten([catalog, pages, ...objects])
/** A change of a file's bytes that leaves all of them where they are. */
const spoilt = (bytes: Buffer, from: string, to: string) => {
  assert.equal(from.length, to.length)
  assert.ok(bytes.includes(from))
  return Buffer.from(bytes.toString('latin1').replace(from, to), 'latin1')
}

test('a file that is whole, and what it is not', () => {
  assert.equal(reasonOf(whole()), 'read')
  assert.equal(reasonOf(Buffer.from('%PDX-1.4\n1 0 obj')), 'none')
  assert.equal(reasonOf(Buffer.from('')), 'none')
  assert.equal(reasonOf(handWritten(['<</Type /Catalog>>'])), 'damaged')
  assert.equal(reasonOf(handWritten(['<</Type /Catalog /Pages 7 0 R>>'])), 'damaged')
  assert.equal(reasonOf(handWritten([catalog, pages, '<<>>'], '/Root 1 0 R /Encrypt 3 0 R')), 'encrypted')
  assert.equal(reasonOf(handWritten([catalog, pages], '/Root 1 0 R /Encrypt null')), 'read')
})

test('offsets count from the header, which stands within the first kilobyte', () => {
  const before = (length: number) => Buffer.concat([Buffer.alloc(length, 0x20), whole('(trois)')])
  assert.deepEqual(openAnyPdf(before(7)).object(3), {text: 'trois'})
  assert.deepEqual(openAnyPdf(before(1019)).object(3), {text: 'trois'})
  assert.equal(reasonOf(before(1020)), 'none')
})

test('values, and what they refer to', () => {
  const file = openAnyPdf(whole('4 0 R', '[1 5 0 R]', '7', stream('abc', '/A 1'), '7 0 R'))
  assert.deepEqual(file.resolve({ref: 3}), [1, {ref: 5}])
  assert.deepEqual(file.array({ref: 3}), [1, {ref: 5}])
  assert.deepEqual(
    [file.resolve(undefined), file.resolve(3), file.resolve({ref: 99}), file.object(99)],
    [null, 3, null, null],
  )
  assert.equal(file.resolve({ref: 7}), null, 'what refers to itself')
  assert.equal(file.dict({ref: 6})?.get('A'), 1, 'of a stream, its dictionary')
  assert.equal(file.dict({ref: 1})?.get('Type'), 'Catalog')
  assert.deepEqual([file.dict({ref: 5}), file.dict(undefined), file.array({ref: 5})], [undefined, undefined, []])
  assert.equal(file.trailer.get('Size'), 8)
  assert.deepEqual([...file.catalog.keys()], ['Type', 'Pages'])
  assert.equal(Buffer.from(file.decode(file.object(6) as PdfStream)).toString(), 'abc')
})

test('a chain of references is followed, though not for ever', () => {
  const chain = (length: number) => [...Array.from({length}, (_, index) => `${index + 4} 0 R`), '(fin)']
  assert.deepEqual(openAnyPdf(whole(...chain(30))).resolve({ref: 3}), {text: 'fin'})
  assert.equal(openAnyPdf(whole(...chain(40))).resolve({ref: 3}), null)
})

test('an object that is not where the table says is looked for', () => {
  const bytes = whole('(trois)', '(quatre)')
  const at = (text: string) => String(bytes.indexOf(`${text} 0 obj`)).padStart(10, '0')
  const swapped = spoilt(bytes, `${at('3')} 00000 n \n${at('4')}`, `${at('4')} 00000 n \n${at('3')}`)
  const file = openAnyPdf(swapped)
  assert.deepEqual([file.object(3), file.object(4)], [{text: 'trois'}, {text: 'quatre'}])
  const lost = openAnyPdf(spoilt(bytes, at('3'), '0000000003'))
  assert.deepEqual([lost.object(3), lost.object(4)], [{text: 'trois'}, {text: 'quatre'}])
})

test('a file whose table is lost, or leads to no catalog, is walked through', () => {
  const bytes = whole('(trois)')
  for (const [from, to] of [
    ['startxref', 'startxxxx'],
    ['\nxref\n', '\nxxxx\n'],
    ['/Root 1 0 R', '/Root 9 0 R'],
  ] as const)
    assert.deepEqual(openAnyPdf(spoilt(bytes, from, to)).object(3), {text: 'trois'}, from)
})

test('nothing is read beyond where the next object begins', () => {
  const file = openAnyPdf(spoilt(whole('[1 2 3 4]', '[5]'), '[1 2 3 4]', '[1 2 3 4 '))
  assert.throws(
    () => file.object(3),
    (error: Unreadable) => error.reason === 'damaged',
  )
  assert.deepEqual(file.object(4), [5])
})

test('a stream whose length is the stream itself ends where it ends', () => {
  const file = openAnyPdf(whole('<</Length 3 0 R>>\nstream\nabc\nendstream'))
  const found = file.object(3)
  assert.ok(isStream(found))
  assert.equal(Buffer.from(found.data).toString(), 'abc')
})

test('a stream that cannot be unpacked is damaged, one that is too much is heavy', () => {
  const file = openAnyPdf(whole(stream('nonsense', '/Filter /FlateDecode')))
  assert.throws(
    () => file.decode(file.object(3) as PdfStream),
    (error: Unreadable) => error.reason === 'damaged',
  )
  const bomb = deflateSync(Buffer.alloc(30_000_000)).toString('latin1')
  const heavy = openAnyPdf(whole(stream(bomb, '/Filter /FlateDecode')))
  const decode = () => heavy.decode(heavy.object(3) as PdfStream)
  for (let times = 0; times < 6; times++) assert.equal(decode().length, 30_000_000)
  assert.throws(decode, (error: Unreadable) => error.reason === 'heavy', '200 million bytes together')
})

/** A file whose objects from 1 on lie in a stream of objects, number 9, in the order of `order`. */
const packed = (
  objects: Readonly<Record<number, string>>,
  {count = Object.keys(objects).length, heads, astray}: {count?: number; heads?: string; astray?: number} = {},
) => {
  let at = 0
  const places = Object.entries(objects).map(([number, body]) => {
    const head = `${number} ${at}`
    at += body.length + 1
    return head
  })
  const head = `${heads ?? places.join(' ')} `
  const content = `${head}${Object.values(objects).join(' ')}`
  const body = `%PDF-1.7\n9 0 obj\n${stream(content, `/Type /ObjStm /N ${count} /First ${head.length}`)}\nendobj\n`
  const row = (type: number, one: number, two: number) => [type, one >> 8, one & 255, two]
  const numbers = Object.keys(objects).map(Number)
  const rows = Array.from({length: 11}, (_, number) => {
    if (number === 9) return row(1, 9, 0)
    if (number === 10) return row(1, body.length, 0)
    if (number === astray) return row(2, 1, 0)
    return numbers.includes(number) ? row(2, 9, numbers.indexOf(number)) : row(0, 0, 0)
  })
  const data = Buffer.from(rows.flat()).toString('latin1')
  return Buffer.from(
    `${body}10 0 obj\n${stream(data, '/Type /XRef /Size 11 /W [1 2 1] /Root 1 0 R')}\nendobj\nstartxref\n${body.length}\n%%EOF`,
    'latin1',
  )
}

test('objects in a stream of objects', () => {
  const objects = {1: catalog, 2: pages, 5: '(cinq)', 3: '[1 2]', 4: '17'}
  const values: readonly [number, PdfValue][] = [
    [5, {text: 'cinq'}],
    [3, [1, 2]],
    [4, 17],
    [6, null],
  ]
  const file = openAnyPdf(packed(objects))
  for (const [number, value] of values) assert.deepEqual(file.object(number), value, `${number}`)
})

test('an object in what is no stream is none', () => {
  const file = openAnyPdf(packed({1: catalog, 2: pages}, {astray: 6}))
  assert.equal(file.object(6), null, 'the catalog is a dictionary, and no stream')
})

test('a catalog that cannot be read is looked for', () => {
  const bytes = handWritten(['<</Type /Catalog /Pages 2 0 R', pages, '<</Type /Catalog /Pages 2 0 R /Lang (fr)>>'])
  assert.equal(reasonOf(bytes), 'damaged')
  const other = Buffer.concat([bytes, Buffer.from('trailer\n<</Root 3 0 R>>\n')])
  assert.deepEqual(openAnyPdf(other).catalog.get('Lang'), {text: 'fr'})
})

test('an object that the stream does not have is none', () => {
  const file = openAnyPdf(packed({1: catalog, 2: pages, 3: '7', 4: '8'}, {count: 3}))
  assert.deepEqual([file.object(3), file.object(4)], [7, null])
})
