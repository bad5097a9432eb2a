/** What contents put on the plates, on pages written by hand. */
import assert from 'node:assert/strict'
import {test} from 'node:test'
import {readPdf} from '../../pdf/read/index.ts'
import {onePage, stream} from '../../pdf/read/trial.ts'
import {inkUses} from './inks.ts'

/** What the one page uses; objects of its resources begin at 7. */
const use = (content: string, resources = '<<>>', ...others: readonly string[]) => {
  const [first, ...more] = inkUses(readPdf(onePage(content, resources, ...others)))
  assert.equal(more.length, 0)
  assert.ok(first)
  return first
}
const rounded = (lines: readonly {readonly width: number; readonly x: number; readonly y: number}[]) =>
  lines.map(({width, x, y}) => [width, x, y].map(value => Math.round(value * 100) / 100))

test('a page that paints nothing uses nothing', () => {
  assert.deepEqual(use(''), {isRgb: false, isGreyRgb: false, isDefined: false, most: 0, lines: [], blacks: []})
})

test('colours of the screen, and greys that are given as such', () => {
  const colours = (content: string) => [use(content).isRgb, use(content).isGreyRgb]
  assert.deepEqual(colours('1 0 0 rg'), [true, false])
  assert.deepEqual(colours('1 1 0 RG'), [true, false])
  assert.deepEqual(colours('0 1 1 rg'), [true, false])
  assert.deepEqual(colours('0.2 0.2 0.2 RG'), [true, true])
  assert.deepEqual(colours('0.2 0.2 0.2 rg 1 0 0 rg'), [true, true])
  assert.deepEqual(colours('0.2 g 0.2 G 0 0 0 1 k'), [false, false])
  assert.deepEqual(colours('0 0 rg'), [false, false], 'of three numbers')
})

test('whether the page says what its colours of the screen mean', () => {
  assert.equal(use('', '<</ColorSpace <</DefaultRGB [/ICCBased 7 0 R]>>>>').isDefined, true)
  assert.equal(use('', '<</ColorSpace <</DefaultGray [/ICCBased 7 0 R]>>>>').isDefined, false)
})

test('the most ink in one place', () => {
  assert.equal(use('0.5 0.25 0.125 1 k').most, 1.875)
  assert.equal(use('0.5 0.25 0.125 1 K 0 0 0 1 k').most, 1.875)
  assert.equal(use('0 0 0 1 k 1 1 0.5 0.25 K').most, 2.75)
})

test('lines: their width on paper, and a point of them', () => {
  const lines = (content: string, resources?: string, ...others: readonly string[]) =>
    rounded(use(content, resources, ...others).lines)
  assert.deepEqual(lines('10 20 m 30 40 l S'), [[1, 10, 20]])
  for (const operator of ['S', 's', 'B', 'b', 'B*', 'b*'])
    assert.deepEqual(lines(`0.25 w 10 20 30 40 re ${operator}`), [[0.25, 10, 20]], operator)
  for (const operator of ['f', 'f*', 'n']) assert.deepEqual(lines(`10 20 30 40 re ${operator}`), [], operator)
  assert.deepEqual(lines('4 0 0 9 5 7 cm 1 2 m 3 4 l S'), [[6, 9, 25]], 'in between both scales')
  assert.deepEqual(lines('0 2 -2 0 100 100 cm 0.5 w 1 2 m 3 4 l S'), [[1, 96, 102]], 'turned')
  assert.deepEqual(lines('2 0 0 2 10 20 cm 3 0 0 3 1 2 cm 1 1 m 9 9 l S'), [[6, 18, 30]], 'one in the other')
  assert.deepEqual(lines('q 3 w 2 0 0 2 0 0 cm Q 1 2 m 3 4 l S Q 1 2 m 3 4 l S'), [
    [1, 1, 2],
    [1, 1, 2],
  ])
  const states = '<</ExtGState <</G1 <</LW 0.1>> /G2 <</ca 1>>>>>>'
  assert.deepEqual(lines('/G1 gs 1 2 m 3 4 l S', states), [[0.1, 1, 2]])
  assert.deepEqual(lines('2 w /G2 gs 1 2 m 3 4 l S', states), [[2, 1, 2]])
  assert.deepEqual(lines('2 w /G3 gs 1 2 m 3 4 l S'), [[2, 1, 2]])
})

// In points: 2 000 mm² are 16 070 points².
const [wide, high] = [100, 161]

test('a large ground of black with other inks', () => {
  const blacks = (content: string) => use(content).blacks
  const ground = (inks: string, painted = 'f', size = `${wide} ${high}`) =>
    blacks(`${inks} k 10 20 ${size} re ${painted}`)
  assert.deepEqual(ground('0.5 0.5 0.4 0.5'), [{ink: 190, x: 10, y: 20 + high}], 'its top left corner')
  for (const operator of ['f', 'f*', 'B', 'b', 'B*', 'b*'])
    assert.equal(ground('0.5 0.5 0.4 0.5', operator).length, 1, operator)
  for (const operator of ['S', 's', 'n']) assert.equal(ground('0.5 0.5 0.4 0.5', operator).length, 0, operator)
  assert.equal(ground('0.5 0.5 0.4 0.49').length, 0, 'too little black')
  assert.equal(ground('0.5 0.5 0.39 0.9').length, 0, 'too little of the others')
  assert.equal(ground('0.5 0.5 0.4 0.5', 'f', `${wide} 160`).length, 0, 'too small')
  assert.equal(blacks(`0.5 0.5 0.4 0.5 K 0 0 ${wide} ${high} re f`).length, 0, 'the colour of lines')
})

test('what fills is the last that was set', () => {
  const ground = `0 0 ${wide} ${high} re f`
  const blacks = (content: string) => use(content).blacks.length
  const black = '0.5 0.5 0.4 0.5 k'
  assert.equal(blacks(`${black} 0.5 g ${ground}`), 0)
  assert.equal(blacks(`${black} /Cs1 cs ${ground}`), 0)
  assert.equal(blacks(`${black} q 0 0 0 1 k Q ${ground}`), 1)
  assert.equal(blacks(`q ${black} Q ${ground}`), 0)
})

test('the size of a ground on paper, whatever it is made of', () => {
  const black = '0.5 0.5 0.4 0.5 k'
  const blacks = (content: string) => use(`${black} ${content}`).blacks
  assert.deepEqual(blacks(`10 0 0 10 5 7 cm 1 2 10 16.1 re f`), [{ink: 190, x: 15, y: 188}])
  assert.deepEqual(blacks(`10 0 0 10 5 7 cm 1 2 10 16 re f`), [])
  assert.deepEqual(blacks(`0 10 -10 0 300 7 cm 1 2 10 16.1 re f`), [{ink: 190, x: 119, y: 17}], 'turned')
  assert.deepEqual(blacks(`10 20 m 110 20 l 110 181 l 10 181 l f`), [{ink: 190, x: 10, y: 181}])
  assert.deepEqual(blacks(`10 20 m 0 0 0 0 110 181 c f`), [{ink: 190, x: 10, y: 181}])
  assert.deepEqual(blacks(`110 181 -100 -161 re f`), [{ink: 190, x: 10, y: 181}], 'from its other corner')
  // Each path by itself.
  assert.deepEqual(blacks(`0 0 9 9 re f 100 161 9 9 re f`), [])
  assert.deepEqual(blacks(`0 0 9 9 re n 100 161 9 9 re f`), [])
  assert.deepEqual(blacks(`0 0 9 9 re S 100 161 9 9 re f`), [])
})

test('patterns, forms and pictures are looked into, each once', () => {
  const pattern = (object: string) => use('', '<</Pattern <</P1 7 0 R>>>>', object)
  assert.equal(pattern('<</Shading <</ColorSpace /DeviceRGB>>>>').isRgb, true)
  assert.equal(pattern('<</Shading <</ColorSpace /DeviceCMYK>>>>').isRgb, false)
  assert.equal(pattern(stream('1 0 0 rg', '/PatternType 1')).isRgb, true)
  const form = (content: string, entries = '', resources = '<</XObject <</X1 7 0 R>>>>', ...others: string[]) =>
    use('/X1 Do /X1 Do', resources, stream(content, `/Subtype /Form ${entries}`), ...others)
  assert.equal(form('1 2 m 3 4 l S').lines.length, 1)
  assert.equal(form('/X1 Do 1 2 m 3 4 l S').lines.length, 1, 'a form in itself')
  assert.deepEqual(
    rounded(form('/G1 gs 1 2 m 3 4 l S', '/Resources <</ExtGState <</G1 <</LW 3>>>>>>').lines),
    [[3, 1, 2]],
    'by its own resources',
  )
  assert.deepEqual(
    rounded(form('/G1 gs 1 2 m 3 4 l S', '', '<</XObject <</X1 7 0 R>> /ExtGState <</G1 <</LW 4>>>>>>').lines),
    [[4, 1, 2]],
    "or by the page's",
  )
  assert.equal(use('/X2 Do', '<</XObject <</X1 7 0 R>>>>', stream('1 0 0 rg')).isRgb, false)
})

test('the inks of a picture', () => {
  const picture = (entries: string, data: readonly number[]) => {
    const hex = Buffer.from(data).toString('hex')
    const stored = [0x78, 1, 1, data.length, 0, 255 - data.length, 255, ...data]
    const sum = data.reduce(([a, b], byte) => [(a + byte) % 65521, (b + a + byte) % 65521] as [number, number], [
      1, 0,
    ] as [number, number])
    const packed = String.fromCharCode(...stored, sum[1] >> 8, sum[1] & 255, sum[0] >> 8, sum[0] & 255)
    const body = entries.includes('FlateDecode') ? packed : hex
    return use('/X1 Do', '<</XObject <</X1 7 0 R>>>>', stream(body, `/Subtype /Image /Width 2 /Height 1 ${entries}`))
  }
  const pixels = [0, 0, 0, 255, 51, 102, 51, 153, 0, 0, 0, 0]
  const inks = '/ColorSpace /DeviceCMYK /Filter /FlateDecode'
  assert.equal(picture(inks, pixels).most, 1.4)
  assert.equal(picture(inks, [...pixels, 255, 255, 255]).most, 1.4, 'a pixel that is cut off')
  assert.equal(picture(inks, [255, 0, 0, 51, 0, 0, 0, 255]).most, 1.2)
  assert.equal(picture('/ColorSpace /DeviceCMYK /Filter /ASCIIHexDecode', pixels).most, 0)
  assert.equal(picture('/ColorSpace /DeviceGray /Filter /FlateDecode', pixels).most, 0)
  assert.equal(picture('/ColorSpace /DeviceRGB /Filter /FlateDecode', pixels).isRgb, true)
  assert.equal(picture(inks, pixels).isRgb, false)
})

test('each page has its own, and is read once', () => {
  const pdf = readPdf(onePage('1 0 0 rg', '<<>>'))
  assert.equal(inkUses(pdf), inkUses(pdf))
})
