/** Runs of glyphs, whatever way the page is turned (ISO 32000-2, 9.4). */
import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {PdfFont} from './font.ts'
import type {Matrix} from './matrix.ts'
import {INITIAL, type TextState, textWriter} from './text.ts'

/** Letters are 500 wide, a space 250, a sign without width 300. */
const font: PdfFont = {
  name: 'Essai',
  type: 'TrueType',
  embedded: true,
  boxes: false,
  fixedPitch: false,
  codeLength: 1,
  width: code => (code === 32 || code === 160 ? 250 : code === 1 ? 300 : 500),
  text: code => (code === 1 ? '\u200b' : code === 2 ? '😀' : String.fromCharCode(code)),
}
const stateOf = (more: Partial<TextState>): TextState => ({
  ...INITIAL,
  font,
  size: 10,
  matrix: [1, 0, 0, 1, 0, 0],
  clip: [-1e6, -1e6, 1e6, 1e6],
  ...more,
})
type Writer = ReturnType<typeof textWriter>
const written = (draw: (writer: Writer) => void) => {
  const writer = textWriter({next: 7})
  draw(writer)
  return writer.runs()
}
const show = (writer: Writer, state: TextState, text: string) =>
  writer.show(state, Buffer.from(text, 'latin1'), text.length)
const rounded = (value: number) => Math.round(value * 1e6) / 1e6 + 0

/** A turn by an angle in degrees, then a move. */
const turned = (angle: number, scale = 1): Matrix => {
  const [cos, sin] = [scale * Math.cos((angle * Math.PI) / 180), scale * Math.sin((angle * Math.PI) / 180)]
  return [cos, sin, -sin, cos, 100, 200]
}
/** What is read on a page that is turned, as it would be on one that is not. */
const asUpright = (matrix: Matrix, scale: number) => {
  const {runs} = written(writer => {
    const state = stateOf({matrix})
    writer.begin()
    writer.move(3, 4)
    show(writer, state, 'AB C')
    writer.showAll(state, [-100, {text: 'D'}, -200, {text: 'E '}, 300, {text: 'F'}])
    show(writer, {...state, rise: 2}, 'G')
    show(writer, {...state, stretch: 0.5}, 'H')
    show(writer, {...state, letterSpace: 1, wordSpace: 2}, 'I J')
    // The browser goes back by the width of a sign that has none.
    writer.showAll(state, [{text: 'K\u00a0 L\u0001'}, 300, {text: 'M'}])
    show(writer, {...state, size: 8}, 'N')
    show(writer, {...state, fill: 3}, 'O')
  })
  const [a, b, c, d, e, f] = matrix
  const square = a * d - b * c
  return runs.map(({text, x, y, width, size, narrow, direction, spaces, order, missing}) => {
    const [right, down] = [x - e, y - f]
    return {
      text,
      at: [(d * right - c * down) / square, (a * down - b * right) / square].map(rounded),
      width: rounded(width / scale),
      size: rounded(size / scale),
      narrow: rounded(narrow / scale),
      direction: [(a * direction[0] + b * direction[1]) / scale, (a * direction[1] - b * direction[0]) / scale].map(
        rounded,
      ),
      spaces: spaces?.map(({at, from, to, natural}) => [at, ...[from, to, natural].map(one => rounded(one / scale))]),
      order,
      missing,
    }
  })
}

test('what a page says does not depend on how it is turned, and grows with it', () => {
  const plain = asUpright([1, 0, 0, 1, 0, 0], 1)
  const run = {size: 10, narrow: 10, direction: [1, 0], missing: 0}
  assert.deepEqual(plain, [
    {...run, text: 'AB CD', at: [3, 4], width: 23.5, spaces: [[2, 10, 12.5, 2.5]], order: 7},
    {...run, text: 'E F', at: [28.5, 4], width: 9.5, spaces: [[1, 5, 4.5, 2.5]], order: 8},
    {...run, text: 'G', at: [38, 6], width: 5, spaces: [], order: 9},
    {
      ...run,
      text: 'HI JK\u00a0 L\u200bM',
      at: [43, 4],
      width: 40,
      narrow: 5,
      spaces: [
        [2, 8.5, 14, 2.5],
        [5, 25, 30, 2.5],
      ],
      order: 10,
    },
    {...run, text: 'N', at: [83, 4], width: 4, size: 8, narrow: 8, spaces: [], order: 11},
    {...run, text: 'O', at: [87, 4], width: 5, spaces: [], order: 12},
  ])
  for (const [angle, scale] of [
    [0, 2],
    [90, 1],
    [180, 1],
    [270, 1],
    [30, 1],
    [-45, 3],
  ] as const)
    assert.deepEqual(asUpright(turned(angle, scale), scale), plain, `${angle}, ${scale}`)
})

test('letters that are squeezed or slanted flat are as narrow as they look', () => {
  const narrow = (matrix: Matrix, more: Partial<TextState> = {}) =>
    written(writer => show(writer, stateOf({matrix, ...more}), 'A')).runs.map(run =>
      [run.narrow, run.size].map(rounded),
    )
  assert.deepEqual(narrow([1, 0, 0, 1, 0, 0]), [[10, 10]])
  assert.deepEqual(narrow([0.5, 0, 0, 1, 0, 0]), [[5, 10]])
  assert.deepEqual(narrow([1, 0, 0, 0.3, 0, 0]), [[3, 3]])
  assert.deepEqual(narrow([1, 0, 0, 1, 0, 0], {stretch: 0.4}), [[4, 10]])
  assert.deepEqual(narrow([1, 0, 3, 1, 0, 0])[0]?.[0], 10, 'slanted, its height stays')
  assert.deepEqual(narrow([1, 0, 3, 0.2, 0, 0])[0]?.[0], 2)
  assert.deepEqual(narrow([0, 0, 0, 1, 0, 0]), [[0, 10]], 'no direction at all')
})

test('a glyph whose middle is clipped away does not show, whichever way it is turned', () => {
  // In a square of 20 around (100, 200): the middle lies half a width along, a quarter of an em above.
  for (const angle of [0, 90, 180, 270]) {
    const matrix = turned(angle)
    const [a, b, c, d] = matrix
    const seen = (along: number, up: number) => {
      const state = stateOf({
        matrix: [a, b, c, d, 100 + along * a + up * c, 200 + along * b + up * d],
        clip: [90, 190, 110, 210],
      })
      return written(writer => show(writer, state, 'A')).runs.length
    }
    for (const [along, up, count] of [
      [7.4, 0, 1],
      [7.6, 0, 0],
      [-12.4, 0, 1],
      [-12.6, 0, 0],
      [0, 7.4, 1],
      [0, 7.6, 0],
      [0, -12.4, 1],
      [0, -12.6, 0],
    ] as const)
      assert.equal(seen(along, up), count, `${angle}: ${along}, ${up}`)
  }
})

test('glyphs that read as one text: the first bears it, the others nothing', () => {
  const texts = (draw: (writer: Writer, state: TextState) => void) =>
    written(writer => draw(writer, stateOf({}))).runs.map(({text, width}) => [text, width])
  assert.deepEqual(
    texts((writer, state) => {
      show(writer, state, 'a')
      writer.replace('été')
      show(writer, state, 'bcd')
      writer.replace(undefined)
      show(writer, state, 'e')
    }),
    [['aétée', 25]],
  )
  assert.deepEqual(
    texts((writer, state) => {
      writer.replace('')
      show(writer, state, ' a ')
    }),
    [['', 5]],
    'a space among them stands for a sign without width',
  )
})

test('text belongs to the mark that is open, and a new one begins a new run', () => {
  const state = stateOf({})
  const {runs} = written(writer => {
    show(writer, state, 'A')
    writer.mark({id: 3, artifact: false})
    show(writer, state, 'B')
    writer.mark({id: 3, artifact: false})
    show(writer, state, 'C')
    writer.mark({id: 3, artifact: true})
    show(writer, state, 'D')
    writer.mark({id: 4, artifact: true})
    show(writer, state, 'E')
    writer.mark(undefined)
    show(writer, state, 'F')
  })
  assert.deepEqual(
    runs.map(({text, mark, artifact}) => [text, mark, artifact]),
    [
      ['A', undefined, false],
      ['BC', 3, false],
      ['D', 3, true],
      ['E', 4, true],
      ['F', undefined, false],
    ],
  )
})

test('letters that the face has no shape for are counted, spaces aside', () => {
  const missing = (face: Partial<PdfFont>, text: string) =>
    written(writer => show(writer, stateOf({font: {...font, ...face}}), text)).runs.map(run => [
      run.missing,
      run.firstMissing,
    ])
  assert.deepEqual(missing({}, 'A B'), [[0, -1]])
  assert.deepEqual(missing({}, 'A\0B\0'), [[2, 1]])
  assert.deepEqual(missing({boxes: true}, ' A\u00a0B'), [[2, 1]])
})

test('codes of two bytes, of which half a one is left; letters of two units; no font, no text', () => {
  const wide: PdfFont = {...font, codeLength: 2, width: () => 500, text: code => String.fromCodePoint(code)}
  const shown = (bytes: string, face: PdfFont | undefined = wide) =>
    written(writer => show(writer, stateOf({font: face, wordSpace: 9}), bytes)).runs.map(({text, width}) => [
      text,
      width,
    ])
  assert.deepEqual(shown('\u0020\u0019\u0000A\u0000'), [['\u2019A', 10]])
  assert.deepEqual(shown('\u0000 \u0000A'), [[' A', 10]], 'the space of words is that of codes of one byte')
  assert.deepEqual(shown('\u0002A', font), [['😀A', 10]])
  assert.deepEqual(written(writer => show(writer, stateOf({font: undefined}), 'A')).runs, [])
  assert.equal(shown('A'.repeat(1500), font)[0]?.[0], 'A'.repeat(1500))
})

test('a line that begins anew begins where the one before began', () => {
  const state = stateOf({})
  const {runs} = written(writer => {
    writer.setMatrix([2, 0, 0, 2, 10, 20])
    show(writer, state, 'A')
    writer.move(4, 5)
    show(writer, state, 'B')
    writer.move(1, 1)
    show(writer, state, 'C')
    writer.begin()
    show(writer, state, 'D')
  })
  assert.deepEqual(
    runs.map(({text, x, y}) => [text, x, y]),
    [
      ['A', 10, 20],
      ['B', 18, 30],
      ['C', 20, 32],
      ['D', 0, 0],
    ],
  )
})
