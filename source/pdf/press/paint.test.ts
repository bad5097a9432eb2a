/** What is painted, in the colours of the press, on files written by hand. The inks are made up, so that they tell what they were made of. */
import assert from 'node:assert/strict'
import {test} from 'node:test'
import {deflateSync, inflateSync} from 'node:zlib'
import type {Page, Pages, Press, Spot} from '../../types.ts'
import {openDraft} from '../draft.ts'
import {handWritten, stream} from '../read/trial.ts'
import {isStream, type PdfDict, type PdfValue} from '../read/values.ts'
import type {InkMaker, Rgb} from './inks.ts'
import type {PressJob} from './job.ts'
import {colourOf, contentsOf, packed, painted} from './paint.ts'

/** Black of greys; of other colours their complements in cyan, magenta and yellow. */
const inks: InkMaker = {
  of: ([r, g, b]: Rgb) => (r === g && g === b ? [0, 0, 0, 1 - r] : [1 - r, 1 - g, 1 - b, 0]),
  black: grey => 1 - grey,
  pixels: rgb => new Uint8Array((rgb.length / 3) * 4).fill(7),
  close: () => undefined,
}
const jobOf = (color: Press['color'], spots?: readonly Spot[]): PressJob =>
  ({settings: {color}, inks, ...(spots && {spots})}) as unknown as PressJob
const laid = {pages: [{number: 1, width: 200, height: 300} as Page]} as unknown as Pages

interface Given {
  readonly content?: string
  /** Of the page, which is object 3. */
  readonly resources?: string
  /** From object 5 on. */
  readonly objects?: readonly string[]
  readonly color?: Press['color']
  readonly spots?: readonly Spot[]
}
const made = ({content = '', resources = '<<>>', objects = [], color = 'cmyk', spots}: Given) => {
  const draft = openDraft(
    handWritten([
      '<</Type /Catalog /Pages 2 0 R>>',
      '<</Kids [3 0 R] /Count 1>>',
      `<</Type /Page /Parent 2 0 R /MediaBox [0 0 200 300] /Contents 4 0 R /Resources ${resources}>>`,
      stream(content),
      ...objects,
    ]),
    laid,
  )
  const {changed, isRgbLeft, spots: used} = painted(draft, jobOf(color, spots))
  const text = (number: number) => {
    const value = changed.get(number)
    assert.ok(isStream(value), `${number}`)
    return inflateSync(value.data).toString('latin1').trim().replace(/\s+/g, ' ')
  }
  const dict = (number: number): PdfDict | undefined => {
    const value = changed.get(number)
    return isStream(value) ? value.dict : (value as PdfDict | undefined)
  }
  return {changed, isRgbLeft, used, text, dict}
}

test('the colour of the press: inks, or black alone where the shop converts', () => {
  const [red, grey] = [
    [1, 0, 0],
    [0.2, 0.2, 0.2],
  ] as unknown as [Rgb, Rgb]
  assert.deepEqual(
    [colourOf(jobOf('cmyk'))(red), colourOf(jobOf('cmyk'))(grey)],
    [
      [0, 1, 1, 0],
      [0, 0, 0, 0.8],
    ],
  )
  assert.deepEqual([colourOf(jobOf('rgb'))(red), colourOf(jobOf('rgb'))(grey)], [red, [0, 0, 0, 0.8]])
})

test('the contents of a page', () => {
  const page = made({content: '1 0 0 rg 0 0 9 9 re f'})
  assert.equal(page.text(4), '0 1 1 0 k 0 0 9 9 re f')
  assert.deepEqual([...page.changed.keys()], [4])
  assert.deepEqual([page.isRgbLeft, made({color: 'rgb'}).isRgbLeft], [false, true])
  assert.equal(page.dict(4)?.get('Filter'), 'FlateDecode')
  const file = {array: (value: PdfValue) => (Array.isArray(value) ? value : [])} as unknown as Parameters<
    typeof contentsOf
  >[0]
  assert.deepEqual(contentsOf(file, new Map([['Contents', [{ref: 4}, {ref: 5}]]])), [{ref: 4}, {ref: 5}])
  assert.deepEqual(contentsOf(file, new Map([['Contents', {ref: 4}]])), [{ref: 4}])
  assert.deepEqual(contentsOf(file, new Map()), [null])
})

test('a stream that is packed says so, with its length', () => {
  const {dict, data} = packed(new Map([['A', 1]]), 'é')
  assert.deepEqual(
    [...dict],
    [
      ['A', 1],
      ['Filter', 'FlateDecode'],
      ['Length', data.length],
    ],
  )
  assert.equal(inflateSync(data).toString('latin1'), 'é')
})

test('spot colours in the place of a colour of the screen, those that are used', () => {
  const spots = [{rgb: [1, 0, 0]}, {rgb: [0, 0.2, 0.4]}] as unknown as Spot[]
  const page = made({content: '0 0.2 0.4 rg 0 0.2 0.4 RG 0 0 1 rg', spots})
  assert.equal(page.text(4), '/Spot2 cs 1 scn /Spot2 CS 1 SCN 1 1 0 0 k')
  assert.deepEqual([...page.used], [['Spot2', spots[1]]])
  const near = (green: string) =>
    made({content: `0 ${green} 0.4 rg`, spots})
      .text(4)
      .includes('Spot')
  assert.deepEqual([near('0.2019'), near('0.202'), near('0.1981'), near('0.198')], [true, false, true, false])
})

test('forms and tiles, by their own resources; the form of a mask by how light it is', () => {
  const forms = made({
    objects: [
      stream('1 0 0 rg', '/Subtype /Form /Group <</S /Transparency /CS /DeviceRGB>>'),
      stream('1 0 0 rg', '/PatternType 1'),
      stream('1 0 0 rg', '/Subtype /Form /Group <</S /Transparency /CS /DeviceRGB>>'),
      '<</SMask <</S /Luminosity /G 7 0 R>>>>',
      stream('1 0 0 rg', '/Subtype /Form /Group <</S /Transparency>>'),
      stream('1 0 0 rg', '/Subtype /Other'),
    ],
  })
  assert.deepEqual(
    [5, 6, 7, 9].map(number => forms.text(number)),
    ['0 1 1 0 k', '0 1 1 0 k', '0.2126 g', '0 1 1 0 k'],
  )
  const space = (number: number) => (forms.dict(number)?.get('Group') as PdfDict | undefined)?.get('CS')
  assert.deepEqual([5, 7, 9].map(space), ['DeviceCMYK', 'DeviceGray', undefined])
  assert.equal(forms.changed.has(10), false)
})

test('masks are found in the resources of pages and forms, where they are by lightness', () => {
  const first = (state: string) =>
    made({
      resources: `<</ExtGState <</G1 <</SMask ${state}>>>>>>`,
      objects: [stream('0 1 0 rg', '/Subtype /Form')],
    }).text(5)
  assert.equal(first('<</S /Luminosity /G 5 0 R>>'), '0.7152 g')
  assert.equal(first('<</S /Alpha /G 5 0 R>>'), '1 0 1 0 k')
  assert.equal(first('/None'), '1 0 1 0 k')
  const spots = [{rgb: [0, 1, 0]}] as unknown as Spot[]
  const masked = made({
    resources: '<</ExtGState <</G1 <</SMask <</S /Luminosity /G 5 0 R>>>>>>>>',
    objects: [stream('0 1 0 rg', '/Subtype /Form')],
    spots,
  })
  assert.equal(masked.text(5), '0.7152 g', 'in masks there are no spot colours')
})

test('where the shop converts, colours stay, groups too, but those of masks', () => {
  const forms = made({
    color: 'rgb',
    objects: [
      stream('1 0 0 rg 0 0 0 rg', '/Subtype /Form /Group <</CS /DeviceRGB>>'),
      stream('0 0 1 rg', '/Subtype /Form /Group <</CS /DeviceRGB>>'),
      '<</SMask <</S /Luminosity /G 6 0 R>>>>',
    ],
  })
  assert.equal(forms.text(5), '1 0 0 rg 0 0 0 1 k')
  assert.equal(forms.text(6), '0.0722 g')
  const space = (number: number) => (forms.dict(number)?.get('Group') as PdfDict | undefined)?.get('CS')
  assert.deepEqual([5, 6].map(space), ['DeviceRGB', 'DeviceGray'])
})

const shading = (entries = '/ColorSpace /DeviceRGB') =>
  `<</PatternType 2 /Shading <</ShadingType 2 ${entries} /Function <</FunctionType 2 /N 1 /C0 [1 0 0] /C1 [0 0 1]>>>>>>`

test('gradients: in inks, in lightness for masks, as they are where the shop converts', () => {
  const gradient = (given: Given) => {
    const page = made(given)
    const dict = page.dict(5)?.get('Shading') as PdfDict | undefined
    const ends = dict?.get('Function') as PdfDict | undefined
    return [dict?.get('ColorSpace'), ends?.get('C0'), page.isRgbLeft]
  }
  assert.deepEqual(gradient({objects: [shading()]}), ['DeviceCMYK', [0, 1, 1, 0], false])
  assert.deepEqual(gradient({objects: [shading()], color: 'rgb'}), [undefined, undefined, true])
  assert.deepEqual(gradient({objects: [shading('/ColorSpace /DeviceGray')]}), [undefined, undefined, false])
  const veil = [
    shading(),
    '<</SMask <</S /Luminosity /G 7 0 R>>>>',
    stream('/Pattern cs /P1 scn', '/Subtype /Form /Resources <</Pattern <</P1 5 0 R>>>>'),
  ]
  for (const color of ['cmyk', 'rgb'] as const)
    assert.deepEqual(gradient({objects: veil, color}).slice(0, 2), ['DeviceGray', [0.2126]], color)
  const mesh = '<</PatternType 2 /Shading <</ShadingType 4 /ColorSpace /DeviceRGB /Function 1>>>>'
  assert.deepEqual(gradient({objects: [mesh]}), [undefined, undefined, true], 'one that cannot be read')
  assert.deepEqual(gradient({objects: ['<</PatternType 2>>']}), [undefined, undefined, false])
})

test('a pattern of one colour all over is that colour', () => {
  const flat =
    '<</PatternType 2 /Shading <</ShadingType 2 /ColorSpace /DeviceRGB /Extend [true true] /Function <</FunctionType 2 /N 1 /C0 [1 0 0] /C1 [1 0 0]>>>>>>'
  const page = made({content: '/P1 scn', resources: '<</Pattern <</P1 5 0 R>>>>', objects: [flat]})
  assert.equal(page.text(4), '0 1 1 0 k')
})

test('pictures: in inks, coarser where they are far too fine; greys and masks as they are', () => {
  const data = deflateSync(Buffer.alloc(12 * 12 * 3)).toString('latin1')
  const image = (entries: string) =>
    stream(data, `/Subtype /Image /Width 12 /Height 12 /BitsPerComponent 8 /Filter /FlateDecode ${entries}`)
  const picture = (entries: string, more: Given = {}) => {
    const page = made({objects: [image(entries)], ...more})
    return [page.dict(5)?.get('ColorSpace'), page.dict(5)?.get('Width'), page.isRgbLeft]
  }
  assert.deepEqual(picture('/ColorSpace /DeviceRGB'), ['DeviceCMYK', 12, false])
  assert.deepEqual(picture('/ColorSpace /DeviceRGB', {color: 'rgb'}), [undefined, undefined, true])
  for (const grey of ['/ColorSpace /DeviceGray', '/ColorSpace /DeviceCMYK', '/ImageMask true', ''])
    assert.deepEqual(picture(grey), [undefined, undefined, false], grey)
  assert.deepEqual(picture('/ColorSpace /DeviceRGB /Decode [1 0 1 0 1 0]'), [undefined, undefined, true])
  const shown = (width: number, height: number): Given => ({
    content: `q ${width} 0 0 ${height} 0 0 cm /I Do Q`,
    resources: '<</XObject <</I 5 0 R>>>>',
  })
  // Twelve pixels over 0.72 points are 1 200 dots per inch; the coarser side counts.
  assert.deepEqual(picture('/ColorSpace /DeviceRGB', shown(0.72, 0.72)), ['DeviceCMYK', 3, false])
  assert.deepEqual(picture('/ColorSpace /DeviceRGB', shown(0.72, 1.44)), ['DeviceCMYK', 6, false])
  assert.deepEqual(picture('/ColorSpace /DeviceRGB', shown(1.44, 0.72)), ['DeviceCMYK', 6, false])
  assert.deepEqual(picture('/ColorSpace /DeviceRGB', shown(7.2, 7.2)), ['DeviceCMYK', 12, false])
})
