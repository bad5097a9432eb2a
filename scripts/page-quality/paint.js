/**
 * Follows the operator list of a page: where each glyph stands, gathered into words, and where pictures do.
 *
 * Chromium places each glyph by itself and paints its spaces; LuaTeX moves the pen within a line and has no space glyph.
 * A word ends at a space glyph, and where the pen jumps by more than a tenth of an em.
 */
import {OPS} from 'pdfjs-dist/legacy/build/pdf.mjs'

/** In ems: a wider gap is a space; a jump back by more is another word. */
const gapOfWords = 0.1
const back = -0.3

/** Spaces that end a word. The narrow ones belong to the word and its mark. */
const space = /^[ \u00A0\u2002\u2003]$/

/**
 * @param {number[]} start from user space to the top left corner of the page
 * @param {(name: string) => {name: string, fontMatrix?: number[]}} fontNamed
 * @param {Map<string, number>} spaces natural word spaces by face, in ems: what is found is added
 */
export function painter(start, fontNamed, spaces) {
  const words = []
  const pictures = []
  const stack = []
  let state = {
    matrix: start,
    font: undefined,
    size: 0,
    spacing: 0,
    wordSpacing: 0,
    scale: 1,
    rise: 0,
    leading: 0,
    mode: 0,
  }
  let line = [1, 0, 0, 1, 0, 0]
  let pen = {x: 0, y: 0, lineX: 0, lineY: 0}
  let word

  const show = glyphs => {
    const {font, size, scale} = state
    if (!font) return
    const face = font.name.replace(/^[A-Z]{6}\+/, '')
    const unit = font.fontMatrix?.[0] ?? 0.001
    const full = multiply(state.matrix, line)
    const across = Math.hypot(full[2], full[3])
    const isUpright =
      Math.abs(full[1]) < 1e-3 * Math.abs(full[0]) && full[0] > 0 && state.mode !== 3 && state.mode !== 7
    for (const glyph of glyphs) {
      if (typeof glyph === 'number') {
        pen.x -= (glyph / 1000) * size * scale
        continue
      }
      const advance = glyph.width * unit * size * scale
      // Ligatures are letters.
      const text = glyph.unicode.replace(/[\ufb00-\ufb06]/g, ligature => ligature.normalize('NFKC'))
      if (isUpright) {
        const [x, y] = apply(full, pen.x, pen.y + state.rise)
        const place = {x, y, right: x + advance * full[0], size: Math.abs(size) * across, face}
        if (space.test(text)) {
          if (text === ' ') spaces.set(face, glyph.width * unit)
          if (word?.face === place.face && Math.abs(word.y - place.y) < 0.05) word.spaced = true
          word = undefined
        } else add(text, place)
      }
      pen.x += advance + (state.spacing + (glyph.isSpace ? state.wordSpacing : 0)) * scale
    }
  }
  const add = (text, place) => {
    if (text === '' || text === '\u200B') return
    const gap = word && (place.x - word.right) / place.size
    const isSame =
      word && word.face === place.face && Math.abs(word.size - place.size) < 0.05 && Math.abs(word.y - place.y) < 0.05
    if (isSame && gap < gapOfWords && gap > back) {
      word.text += text
      word.right = place.right
    } else {
      word = {text, ...place}
      words.push(word)
    }
  }
  const picture = (matrix, [left, top, right, bottom]) => {
    const corners = [
      apply(matrix, left, top),
      apply(matrix, right, top),
      apply(matrix, left, bottom),
      apply(matrix, right, bottom),
    ]
    const xs = corners.map(([x]) => x)
    const ys = corners.map(([, y]) => y)
    pictures.push({left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys)})
  }
  const move = (x, y) => {
    pen.lineX += x
    pen.lineY += y
    pen.x = pen.lineX
    pen.y = pen.lineY
  }
  const setLine = matrix => {
    line = [...matrix]
    pen = {x: 0, y: 0, lineX: 0, lineY: 0}
  }
  const painted = new Set([
    OPS.fill,
    OPS.eoFill,
    OPS.stroke,
    OPS.fillStroke,
    OPS.eoFillStroke,
    OPS.closeStroke,
    OPS.closeFillStroke,
  ])
  const operators = {
    [OPS.save]: () => stack.push({...state}),
    [OPS.restore]: () => {
      state = stack.pop() ?? state
    },
    [OPS.transform]: values => {
      state.matrix = multiply(state.matrix, values)
    },
    [OPS.paintFormXObjectBegin]: ([matrix]) => {
      stack.push({...state})
      if (matrix) state.matrix = multiply(state.matrix, matrix)
    },
    [OPS.paintFormXObjectEnd]: () => {
      state = stack.pop() ?? state
    },
    [OPS.setFont]: ([name, size]) => {
      state.font = fontNamed(name)
      state.size = size
    },
    [OPS.setCharSpacing]: ([value]) => {
      state.spacing = value
    },
    [OPS.setWordSpacing]: ([value]) => {
      state.wordSpacing = value
    },
    [OPS.setHScale]: ([value]) => {
      state.scale = value / 100
    },
    [OPS.setLeading]: ([value]) => {
      state.leading = -value
    },
    [OPS.setTextRise]: ([value]) => {
      state.rise = value
    },
    [OPS.setTextRenderingMode]: ([value]) => {
      state.mode = value
    },
    [OPS.beginText]: () => setLine([1, 0, 0, 1, 0, 0]),
    [OPS.setTextMatrix]: ([matrix]) => setLine(matrix),
    [OPS.moveText]: ([x, y]) => move(x, y),
    [OPS.setLeadingMoveText]: ([x, y]) => {
      state.leading = y
      move(x, y)
    },
    [OPS.nextLine]: () => move(0, state.leading),
    [OPS.showText]: ([glyphs]) => show(glyphs),
    [OPS.paintImageXObject]: () => picture(state.matrix, [0, 0, 1, 1]),
    [OPS.paintInlineImageXObject]: () => picture(state.matrix, [0, 0, 1, 1]),
    [OPS.paintImageMaskXObject]: () => picture(state.matrix, [0, 0, 1, 1]),
    [OPS.constructPath]: ([operator, , box]) => {
      if (painted.has(operator) && box) picture(state.matrix, box)
    },
  }
  return {
    /** @param {{fnArray: number[], argsArray: unknown[][]}} list */
    paint({fnArray, argsArray}) {
      for (const [index, operator] of fnArray.entries()) operators[operator]?.(argsArray[index] ?? [])
      // A print that has space glyphs has one wherever there is a space.
      if (words.some(({spaced}) => spaced)) for (const each of words) each.spaced ??= false
      return {words, pictures}
    },
  }
}

const multiply = (m, n) => [
  m[0] * n[0] + m[2] * n[1],
  m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4],
  m[1] * n[4] + m[3] * n[5] + m[5],
]

const apply = (m, x, y) => [m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]]
