/** What the operators of a page paint: text, areas, colours, transparency. */
import assert from 'node:assert/strict'
import {test} from 'node:test'
import {isPaintedAt, readPdf} from './index.ts'
import {onePage, stream} from './trial.ts'

const shading = '/Shading <</ShadingType 2 /Extend [true true]>>'
const resources = `<<
/Font <</F 5 0 R>>
/ExtGState <</Half <</ca .5 /CA .25>> /Wide <</LW 8>> /Masked <</SMask <</S /Alpha>>>> /Plain <</SMask /None /BM /Normal>> /Blend <</BM [/Multiply]>>>>
/ColorSpace <</Own [/ICCBased 7 0 R] /Named [/Separation /Or /DeviceCMYK]>>
/Pattern <</Whole <</PatternType 2 ${shading}>> /Open <</PatternType 2 /Shading <</ShadingType 2 /Extend [true false]>>>> /Tile <</PatternType 1>>>>
/XObject <</Image 8 0 R /Cut 9 0 R /Form 10 0 R /Group 11 0 R /Clear 12 0 R /ClearGroup 13 0 R>>
>>`

/** A page of 200 by 300 points, y from the bottom. Letters are 500 wide, a space 250. */
const read = (content: string) => {
  const [page] = readPdf(
    onePage(
      content,
      resources,
      stream('', '/N 3'),
      stream('', '/Subtype /Image /Width 4 /Height 3'),
      stream('', '/Subtype /Image /Width 4 /Height 3 /SMask 8 0 R'),
      stream('0 0 10 10 re f', '/Subtype /Form /BBox [0 0 5 20] /Matrix [2 0 0 2 10 20]'),
      stream('0 0 10 10 re f', '/Subtype /Form /BBox [0 0 50 50] /Group <</S /Transparency>>'),
      stream('/Half gs 0 0 10 10 re f', '/Subtype /Form /BBox [0 0 50 50]'),
      stream('/Half gs 0 0 10 10 re f', '/Subtype /Form /BBox [0 0 50 50] /Group <</S /Transparency>>'),
    ),
  ).pages
  assert.ok(page)
  return page
}
const near = (value: number) => Math.round(1000 * value) / 1000
/** Text, place and width of each run. */
const runs = (content: string) =>
  read(`BT /F 10 Tf 20 150 Td ${content} ET`).runs.map(({text, x, y, width}) => [text, near(x), near(y), near(width)])

test('spaces between letters and words, stretching and rising', () => {
  assert.deepEqual(runs('(AB)Tj'), [['AB', 20, 150, 10]])
  assert.deepEqual(runs('1 Tc (AB)Tj'), [['AB', 20, 150, 11]])
  assert.deepEqual(runs('50 Tz (AB)Tj'), [['AB', 20, 150, 5]])
  assert.deepEqual(runs('50 Tz 1 Tc (AB)Tj'), [['AB', 20, 150, 5.5]])
  assert.deepEqual(runs('3 Ts (A)Tj 0 Ts (B)Tj'), [
    ['A', 20, 147, 5],
    ['B', 25, 150, 5],
  ])
  const [run] = read('BT /F 10 Tf 20 150 Td 5 Tw (A B C)Tj ET').runs
  assert.deepEqual(run?.spaces, [
    {at: 1, from: 5, to: 12.5, natural: 2.5},
    {at: 3, from: 17.5, to: 25, natural: 2.5},
  ])
})

test('letters that are squeezed to nothing go to the right', () => {
  const [flat] = read('BT /F 10 Tf 0 0 0 10 20 150 Tm (A) Tj ET').runs
  assert.deepEqual(flat?.direction, [1, 0])
})

test('lines one under another', () => {
  assert.deepEqual(runs('12 TL (A)Tj T* (B)Tj (C)\' 1 2 (DE)"'), [
    ['A', 20, 150, 5],
    ['B', 20, 162, 5],
    ['C', 20, 174, 5],
    ['D', 20, 186, 5],
    ['E', 27, 186, 5],
  ])
  assert.deepEqual(runs('5 -14 TD (A)Tj T* (B)Tj'), [
    ['A', 25, 164, 5],
    ['B', 25, 178, 5],
  ])
  assert.deepEqual(runs('1 0 0 1 40 60 Tm (A)Tj 2 0 0 2 40 60 Tm (B)Tj'), [
    ['A', 40, 240, 5],
    ['B', 40, 240, 10],
  ])
})

test('a list of strings and of moves', () => {
  assert.deepEqual(runs('[(A)-100(B)500(C)]TJ'), [['ABC', 20, 150, 11]])
  assert.deepEqual(runs('[(A)-200(B)]TJ'), [
    ['A', 20, 150, 5],
    ['B', 27, 150, 5],
  ])
  assert.deepEqual(runs('50 Tz [(A)-100(B)]TJ'), [['AB', 20, 150, 5.5]])
})

test('what is painted with nothing, or off the page, is hidden', () => {
  const hidden = (content: string) =>
    read(`BT /F 10 Tf 20 150 Td ${content} ET`).hidden.map(({text, hidden}) => [text, hidden])
  assert.deepEqual(hidden('(A)Tj 3 Tr (B)Tj 7 Tr (C)Tj'), [['BC', 'transparent']])
  assert.deepEqual(hidden('177 0 Td (AB)Tj'), [['B', 'outside']])
  assert.deepEqual(hidden('-22 0 Td (A)Tj'), [])
  assert.deepEqual(hidden('-23 0 Td (A)Tj'), [['A', 'outside']])
  assert.deepEqual(hidden('0 148 Td (A)Tj'), [['A', 'outside']])
  assert.deepEqual(hidden('0 147 Td (A)Tj'), [])
})

test('letters have the colour and the transparency of fills, or of strokes', () => {
  const inks = (content: string) =>
    read(`BT /F 10 Tf 20 150 Td ${content} ET`).runs.map(({text, colour, alpha, vague}) => [text, colour, alpha, vague])
  const colours = '1 0 0 rg 0 0 1 RG /Half gs'
  assert.deepEqual(inks(`${colours} (A)Tj`), [['A', 0xff0000, 0.5, false]])
  assert.deepEqual(inks(`${colours} 1 Tr (A)Tj`), [['A', 0x0000ff, 0.25, false]])
  assert.deepEqual(inks(`${colours} 2 Tr (A)Tj`), [['A', 0xff0000, 0.5, true]])
  assert.deepEqual(inks('(A)Tj 1 g (B)Tj'), [
    ['A', 0, 1, false],
    ['B', 0xffffff, 1, false],
  ])
})

const fills = (content: string) => read(content).fills
const [picture, unknown] = [-1, -2]

test('colours in their spaces', () => {
  const colours = (content: string) => fills(`${content} 0 0 10 10 re f`).map(({colour}) => colour)
  const strokes = (content: string) => fills(`10 w ${content} 50 50 m 90 90 l S`).map(({colour}) => colour)
  for (const [content, colour] of [
    ['', 0],
    ['.2 g', 0x333333],
    ['1 .2 0 rg', 0xff3300],
    ['0 1 1 0 k', 0xff0000],
    ['0 0 0 .8 k', 0x333333],
    ['2 -1 0 rg', 0xff0000],
    ['/DeviceRGB cs 0 1 0 sc', 0x00ff00],
    ['/DeviceGray cs 1 sc', 0xffffff],
    ['/DeviceCMYK cs', 0],
    ['/Own cs 0 0 1 scn', 0x0000ff],
    ['/Named cs 1 scn', unknown],
    ['/Pattern cs /Whole scn', picture],
    ['/Pattern cs /Open scn', unknown],
    ['/Pattern cs /Tile scn', unknown],
    ['1 g 0 G', 0xffffff],
  ] as const)
    assert.deepEqual(colours(content), [colour], content)
  for (const [content, colour] of [
    ['1 0 0 RG', 0xff0000],
    ['1 G', 0xffffff],
    ['1 0 0 0 K', 0x00ffff],
    ['/DeviceRGB CS 0 1 0 SC', 0x00ff00],
    ['/Own CS 0 0 1 SCN', 0x0000ff],
    ['1 g', 0],
  ] as const)
    assert.deepEqual(strokes(content), [colour], content)
})

test('transparency, of itself and of the groups around', () => {
  const seen = (content: string) => fills(content).map(({alpha, vague}) => [alpha, vague])
  const box = '0 0 10 10 re f'
  assert.deepEqual(seen(`/Half gs ${box}`), [[0.5, false]])
  assert.deepEqual(seen(`q /Half gs Q ${box}`), [[1, false]])
  assert.deepEqual(seen(`/Masked gs ${box} /Plain gs ${box}`), [
    [1, true],
    [1, false],
  ])
  assert.deepEqual(seen(`/Blend gs ${box}`), [[1, true]])
  assert.deepEqual(seen('/Half gs /Group Do'), [[0.5, false]])
  assert.deepEqual(seen('/Half gs /Form Do'), [[0.5, false]])
  assert.deepEqual(seen('/Masked gs /Group Do'), [[1, true]])
  assert.deepEqual(seen('/Half gs /Clear Do'), [[0.5, false]], 'what is set again in a form that is no group')
  assert.deepEqual(seen('/Half gs /ClearGroup Do'), [[0.25, false]], 'in one that is, of the group as well')
  assert.deepEqual(seen(`/Half gs /Missing gs ${box}`), [[0.5, false]])
})

test('areas, thick strokes, pictures and forms, where they are and in their order', () => {
  const found = fills(
    '10 20 30 40 re f 1 w 0 0 50 50 re S 6 w 100 100 50 50 re S q 20 0 0 10 60 70 cm /Image Do Q q 20 0 0 10 60 70 cm /Cut Do Q /Form Do',
  )
  assert.deepEqual(
    found.map(({sides, colour, stroke}) => [[...sides].map(near), colour, stroke]),
    [
      [[10, 240, 40, 280], 0, undefined],
      [[97, 147, 153, 203], 0, 3],
      [[60, 220, 80, 230], picture, undefined],
      [[60, 220, 80, 230], unknown, undefined],
      [[10, 260, 20, 280], 0, undefined],
    ],
  )
  assert.deepEqual(
    found.map(({order}) => order).sort((one, other) => one - other),
    found.map(({order}) => order),
  )
  assert.deepEqual(
    fills('/Wide gs 50 50 m 90 90 l S').map(({stroke}) => stroke),
    [4],
  )
  // What is thinner than a point paints nothing to speak of.
  assert.deepEqual(fills('0 0 .5 40 re f 1 w 0 0 50 50 re S'), [])
})

test('where an area paints', () => {
  const at = (content: string, ...points: readonly (readonly [number, number])[]) => {
    const [fill] = fills(content)
    assert.ok(fill)
    return points.map(([x, y]) => isPaintedAt(fill, x, 300 - y))
  }
  const box = [
    [10, 20],
    [39, 59],
    [9, 30],
    [41, 30],
    [20, 19],
    [20, 61],
    [40, 60],
  ] as const
  assert.deepEqual(at('10 20 30 40 re f', ...box), [true, true, false, false, false, false, true])
  assert.deepEqual(at('6 w 10 20 30 40 re S', [10, 40], [25, 40], [12, 40], [8, 40], [14, 40]), [
    true,
    false,
    true,
    true,
    false,
  ])
  // A triangle, and an area that a triangle clips.
  const triangle = '0 0 m 100 0 l 0 100 l h'
  assert.deepEqual(at(`${triangle} f`, [20, 20], [80, 80], [99, 0.5]), [true, false, true])
  assert.deepEqual(at(`${triangle} W n 0 0 100 100 re f`, [20, 20], [80, 80]), [true, false])
  assert.deepEqual(at('0 0 30 30 re 10 10 10 10 re f*', [15, 15], [5, 5]), [false, true])
  assert.deepEqual(at('0 0 30 30 re 10 10 10 10 re f', [15, 15]), [true])
  assert.deepEqual(at('0 0 30 30 re 10 10 10 10 re W* n 0 0 90 90 re f', [15, 15], [5, 5]), [false, true])
})

test('a picture has its place and its size in pixels', () => {
  assert.deepEqual(read('q 20 0 0 10 60 70 cm /Image Do Q').images, [
    {name: 'Image', sides: [60, 220, 80, 230], pixels: {width: 4, height: 3}},
  ])
  assert.deepEqual(read('q 20 0 0 10 260 70 cm /Image Do Q').images, [])
})

test('a path is filled, stroked and closed as its operator says (ISO 32000-2, table 59)', () => {
  // Two sides of a triangle; a square, and a smaller one in it that goes the same way around.
  const open = '50 50 m 90 50 l 90 90 l'
  const outer = '50 50 m 90 50 l 90 90 l 50 90 l h'
  const inner = '60 60 m 80 60 l 80 80 l 60 80 l h'
  const seen = (operator: string) => {
    const page = read(`/Wide gs 1 0 0 rg 0 0 1 RG ${open} ${operator}`)
    const [filled, stroked] = [0xff0000, 0x0000ff].map(colour => page.fills.filter(fill => fill.colour === colour))
    const third = stroked?.some(fill => isPaintedAt(fill, 70, 230)) ?? false
    const hole = read(`1 0 0 rg ${outer} ${inner} ${operator}`).fills.some(
      fill => isPaintedAt(fill, 70, 230) && fill.colour === 0xff0000,
    )
    return [filled?.length, stroked?.length, third, hole, page.shapes.length]
  }
  for (const [operator, filled, stroked, closed, whole] of [
    ['f', 1, 0, false, true],
    ['F', 1, 0, false, true],
    ['f*', 1, 0, false, false],
    ['S', 0, 1, false, false],
    ['s', 0, 1, true, false],
    ['B', 1, 1, false, true],
    ['b', 1, 1, true, true],
    ['B*', 1, 1, false, false],
    ['b*', 1, 1, true, false],
    ['n', 0, 0, false, false],
  ] as const)
    assert.deepEqual(seen(operator), [filled, stroked, closed, whole, operator === 'n' ? 0 : 1], operator)
})

test('curves begin or end with a control point of their own, or one of their ends', () => {
  const sides = (curve: string) => read(`10 10 m ${curve} 10 10 l f`).shapes.map(shape => shape.map(near))
  // At two thirds of it: 10/27 of the first two points, 20/27 of the others.
  assert.deepEqual(sides('10 10 100 10 100 100 c'), sides('100 10 100 100 v'))
  assert.deepEqual(sides('10 100 100 100 100 100 c'), sides('10 100 100 100 y'))
  assert.notDeepEqual(sides('300 10 100 100 v'), sides('300 10 100 100 y'))
})

test('text is marked by a dictionary that the page names, and by what is around it', () => {
  const {pages} = readPdf(
    onePage(
      '/P /M1 BDC BT /F 10 Tf 20 150 Td (A)Tj /Span /M2 BDC (BC)Tj EMC (D)Tj ET EMC /Artifact BMC BT 20 100 Td (E)Tj /P <</MCID 8>> BDC (F)Tj EMC ET EMC BT 20 50 Td (G)Tj ET',
      '<</Font <</F 5 0 R>> /Properties <</M1 <</MCID 7>> /M2 <</ActualText (xyz)>>>>>>',
    ),
  )
  assert.deepEqual(
    pages[0]?.runs.map(({text, mark, artifact}) => [text, mark, artifact]),
    [
      ['AxyzD', 7, false],
      ['E', undefined, true],
      ['F', 8, true],
      ['G', undefined, false],
    ],
  )
})

test('a form without sides shows nothing, an image says its own size', () => {
  const {images} = read('q 20 0 0 10 30 40 cm /Image Do Q q 1 0 0 1 500 0 cm /Image Do Q')
  assert.deepEqual(images, [{name: 'Image', sides: [30, 250, 50, 260], pixels: {width: 4, height: 3}}])
})
