import assert from 'node:assert/strict'
import {test} from 'node:test'
import {deflateSync} from 'node:zlib'
import fc from 'fast-check'
import {decoded, Heavy} from './filters.ts'
import type {PdfValue} from './values.ts'

/** The bytes of a stream of these filters; parameters by name, for the last of them. */
const undo = (
  filter: PdfValue,
  data: Uint8Array | string,
  parameters?: Record<string, PdfValue>,
  left = 1_000_000,
): number[] => {
  const dict = new Map<string, PdfValue>([['Filter', filter]])
  if (parameters) dict.set('DecodeParms', new Map(Object.entries(parameters)))
  const budget = {left}
  const bytes = typeof data === 'string' ? Buffer.from(data, 'latin1') : data
  return [...decoded({dict, data: bytes}, value => value ?? null, budget)]
}
const text = (...of: Parameters<typeof undo>): string => String.fromCharCode(...undo(...of))

/** Codes of growing width, as an encoder writes them that clears its table where it is full. */
function lzwOf(data: Uint8Array, early: 0 | 1): Uint8Array {
  let [bits, width] = ['', 9]
  const put = (code: number): void => {
    bits += code.toString(2).padStart(width, '0')
  }
  let table = new Map<string, number>()
  const clear = (): void => {
    put(256)
    table = new Map(Array.from({length: 256}, (_, code) => [String.fromCharCode(code), code]))
    width = 9
  }
  clear()
  let [word, next] = ['', 258]
  for (const byte of data) {
    const longer = word + String.fromCharCode(byte)
    if (table.has(longer)) {
      word = longer
      continue
    }
    put(table.get(word) ?? 0)
    table.set(longer, next++)
    if (next + early > 1 << width) width++
    word = String.fromCharCode(byte)
    if (next === 4095) {
      put(table.get(word) ?? 0)
      word = ''
      clear()
      next = 258
    }
  }
  if (word) {
    put(table.get(word) ?? 0)
    if (next + 1 + early > 1 << width) width++
  }
  put(257)
  return Uint8Array.from(bits.match(/.{1,8}/g) ?? [], each => Number.parseInt(each.padEnd(8, '0'), 2))
}

test("LZW: the standard's own example, and whatever an encoder writes", () => {
  const example = Uint8Array.of(0x80, 0x0b, 0x60, 0x50, 0x22, 0x0c, 0x0c, 0x85, 0x01)
  for (const name of ['LZWDecode', 'LZW'])
    assert.deepEqual(undo(name, example), [45, 45, 45, 45, 45, 65, 45, 45, 45, 66])
  const noise = Uint8Array.from({length: 9000}, (_, at) => (at * at * 7 + (at >> 3)) % 251)
  for (const early of [0, 1] as const) {
    assert.deepEqual(undo('LZW', lzwOf(noise, early), {EarlyChange: early}), [...noise])
    fc.assert(
      fc.property(fc.uint8Array({maxLength: 400, max: 3}), data => {
        assert.deepEqual(undo('LZW', lzwOf(data, early), {EarlyChange: early}), [...data])
      }),
      {numRuns: 60},
    )
  }
})

test('hexadecimal digits and the base of 85', () => {
  for (const name of ['ASCIIHexDecode', 'AHx']) assert.equal(text(name, '4d 6F\n74>ff'), 'Mot')
  assert.deepEqual(undo('AHx', '4d7'), [0x4d, 0x70], 'half a byte is its upper half')
  for (const name of ['ASCII85Decode', 'A85']) assert.equal(text(name, '9jqo^ BlbD-~>!!!!!'), 'Man is d')
  assert.deepEqual(undo('A85', 'z!!'), [0, 0, 0, 0, 0])
  assert.deepEqual(undo('A85', 's8W-!'), [255, 255, 255, 255])
  assert.equal(text('A85', '9jqo^Bl~>'), 'Man i')
  assert.deepEqual(undo('A85', '!~>'), [], 'one sign is no byte')
})

test('lengths of runs', () => {
  for (const name of ['RunLengthDecode', 'RL'])
    assert.deepEqual(undo(name, Uint8Array.of(2, 7, 8, 9, 254, 5, 0, 1, 128, 4, 4)), [7, 8, 9, 5, 5, 5, 1])
  assert.deepEqual(undo('RL', Uint8Array.of(129, 6)).length, 128)
  assert.deepEqual(undo('RL', Uint8Array.of(3, 7, 8)), [7, 8], 'cut short')
})

test('what is deflated, and filters upon filters', () => {
  const data = Buffer.from('Un texte, un texte, un texte')
  for (const name of ['FlateDecode', 'Fl']) assert.deepEqual(undo(name, deflateSync(data)), [...data])
  assert.equal(text(['AHx', 'Fl'], `${deflateSync(data).toString('hex')}>`), String(data))
  assert.deepEqual(undo(null, 'abc'), [97, 98, 99])
  assert.deepEqual(undo('Fl', ''), [])
  assert.deepEqual(
    undo('Fl', deflateSync(Buffer.alloc(9000, 'abc')).subarray(0, 30)).slice(0, 2),
    [97, 98],
    'cut short',
  )
  assert.throws(() => undo('DCTDecode', data), /DCTDecode/)
  assert.throws(() => undo('Fl', 'no data of it'), {code: 'Z_DATA_ERROR'})
})

test('the short names of pictures in a line, and references, are followed', () => {
  const dict = new Map<string, PdfValue>([
    ['F', {ref: 1}],
    ['DP', [{ref: 2}]],
  ])
  const resolve = (value: PdfValue | undefined): PdfValue => {
    if (typeof value !== 'object' || value === null || !('ref' in value)) return value ?? null
    return value.ref === 1
      ? [{ref: 3}]
      : value.ref === 3
        ? 'Fl'
        : new Map([
            ['Predictor', 12],
            ['Columns', 1],
          ])
  }
  assert.deepEqual([...decoded({dict, data: deflateSync(Uint8Array.of(2, 9, 2, 1))}, resolve, {left: 99})], [9, 10])
})

test('no more comes out than the budget allows', () => {
  const zeros = Buffer.alloc(1000)
  const long: readonly (readonly [string, Uint8Array | string])[] = [
    ['Fl', deflateSync(zeros)],
    ['LZW', lzwOf(zeros, 1)],
    ['AHx', '00'.repeat(1000)],
    ['A85', 'z'.repeat(250)],
    ['RL', Uint8Array.from({length: 16}, (_, at) => (at % 2 ? 0 : 193))],
  ]
  for (const [name, data] of long) {
    const {length} = undo(name, data)
    assert.equal(undo(name, data, {}, length).length, length, name)
    assert.throws(() => undo(name, data, {}, length - 1), Heavy, name)
  }
  const budget = {left: 10}
  decoded({dict: new Map([['Filter', 'AHx']]), data: Buffer.from('4d4d4d>')}, value => value ?? null, budget)
  assert.equal(budget.left, 7)
})

/** Rows as PNG filters them, with the type given (ISO/IEC 15948, 9.2). */
function predicted(rows: readonly (readonly number[])[], types: readonly number[], step: number): Uint8Array {
  const at = (y: number, x: number): number => rows[y]?.[x] ?? 0
  const paeth = (a: number, b: number, c: number): number => {
    const p = a + b - c
    const [pa, pb, pc] = [Math.abs(p - a), Math.abs(p - b), Math.abs(p - c)]
    return pa <= pb && pa <= pc ? a : pb <= pc ? b : c
  }
  return Uint8Array.from(
    rows.flatMap((row, y) => {
      const type = types[y] ?? 0
      return [
        type,
        ...row.map((value, x) => {
          const [a, b, c] = [at(y, x - step), at(y - 1, x), at(y - 1, x - step)]
          return value - ([0, a, b, (a + b) >> 1, paeth(a, b, c)][type] ?? 0)
        }),
      ]
    }),
  )
}

test('the predictors of PNG are undone, row by row, whatever a pixel has of samples', () => {
  const row = fc.array(fc.nat({max: 255}), {minLength: 6, maxLength: 6})
  fc.assert(
    fc.property(
      fc.array(fc.tuple(row, fc.nat({max: 4})), {minLength: 1, maxLength: 6}),
      fc.constantFrom(1, 2, 3, 6),
      (rows, colors) => {
        const values = rows.map(([value]) => value)
        const data = predicted(
          values,
          rows.map(([, type]) => type),
          colors,
        )
        const settings = {Predictor: 15, Colors: colors, Columns: 6 / colors}
        assert.deepEqual(undo('Fl', deflateSync(data), settings), values.flat())
      },
    ),
    {numRuns: 80},
  )
  // Bits that are less than a byte go byte by byte, and a row ends with one.
  const half = predicted(
    [
      [1, 2],
      [3, 4],
    ],
    [1, 2],
    1,
  )
  assert.deepEqual(undo('Fl', deflateSync(half), {Predictor: 10, BitsPerComponent: 4, Columns: 3}), [1, 2, 3, 4])
  assert.deepEqual(undo('Fl', deflateSync(half), {Predictor: 9, Columns: 2}), [...half], 'no predictor of PNG')
  assert.deepEqual(undo('Fl', deflateSync(half), {Predictor: 10, Columns: 999}), [...half], 'wider than it can be')
})
