import type {Colour} from './colour.ts'
import type {Cut, PaintState} from './fills.ts'
import type {PdfFont} from './font.ts'
import {IDENTITY, type Matrix, multiply} from './matrix.ts'
import {isString, type PdfValue} from './values.ts'

/**
 * Glyphs of one font, one size, one colour and one marked content in a row on one baseline, in the order of painting. Either
 * all of it shows, or nothing: each glyph's middle is clipped away, or it is painted with nothing.
 */
/** A word space within a run; lengths in points along its baseline. */
export interface Space {
  /** Where in `text` it stands, in UTF-16 units. */
  readonly at: number
  readonly from: number
  /** Where the next glyph begins. */
  readonly to: number
  /** The advance of the face's own space glyph. */
  readonly natural: number
}

export interface TextRun {
  readonly text: string
  /** Where the baseline begins, in points from the top left corner of the page. */
  readonly x: number
  readonly y: number
  /** Length along the baseline, without the spaces at its end. */
  readonly width: number
  readonly size: number
  /** Width or height of an em at right angles, in points, the smaller of them: that of letters that are squeezed or slanted flat. */
  readonly narrow: number
  /** Direction of the baseline; (1, 0) for ordinary text. */
  readonly direction: readonly [number, number]
  readonly font: PdfFont
  /** Marked-content identifier, the link to the structure tree. */
  readonly mark: number | undefined
  readonly artifact: boolean
  /** How many of its glyphs are glyph 0: the face has no shape for the letter. */
  readonly missing: number
  /** Where in `text` the first of them stands. */
  readonly firstMissing: number
  /** The spaces between its words. */
  readonly spaces?: readonly Space[]
  /** Its rank among all that the page paints. */
  readonly order: number
  readonly colour: Colour
  /** 0–1, that of the groups around it included. */
  readonly alpha: number
  /** Whether a mask, a blend mode or an outline of the letters makes it look otherwise than its colour says. */
  readonly vague: boolean
  /** Clips around it that are no upright rectangles; their insides alone show. */
  readonly cut: Cut | undefined
  /** Why it does not show; undefined for what shows. */
  readonly hidden: Hidden | undefined
}

/** outside: clipped away, or off the page. transparent: painted with nothing. */
export type Hidden = 'outside' | 'transparent'

/** The part of the graphics state that text needs (ISO 32000-2, 9.3). */
export interface TextState extends PaintState {
  font: PdfFont | undefined
  size: number
  leading: number
  letterSpace: number
  wordSpace: number
  /** Horizontal scaling, 1 for none. */
  stretch: number
  rise: number
  /** Rendering mode; 3 and 7 paint nothing. */
  mode: number
}

interface Mark {
  readonly id: number | undefined
  readonly artifact: boolean
}

/** The state in which a page begins, but for its matrix and its clip (ISO 32000-2, 8.4.1 and 9.3.1). */
export const INITIAL: Omit<TextState, 'matrix' | 'clip'> = {
  font: undefined,
  size: 0,
  leading: 0,
  letterSpace: 0,
  wordSpace: 0,
  stretch: 1,
  rise: 0,
  mode: 0,
  cut: undefined,
  fill: 0,
  stroke: 0,
  fillSpace: 'gray',
  strokeSpace: 'gray',
  lineWidth: 1,
  alpha: 1,
  strokeAlpha: 1,
  masked: false,
  blended: false,
  group: 1,
  vagueGroup: false,
}

type OpenSpace = {-readonly [Key in keyof Space]: Space[Key]}
type OpenRun = {-readonly [Key in keyof TextRun]: TextRun[Key]} & {
  end: number
  spaces: OpenSpace[]
  /** The space after which a glyph is awaited. */
  space: OpenSpace | undefined
}

// In ems. A wider gap than that between two glyphs is a space that nobody wrote; it ends the run.
const GAP = 0.15
const BACK = -0.5

// Indices of the pen.
const X = 0
const Y = 1
const ALONG = 2

/**
 * Follows the text operators of a content stream and gathers the runs.
 *
 * @param order Gives each run its rank.
 */
export function textWriter(order: {next: number}) {
  const runs: OpenRun[] = []
  let run: OpenRun | undefined
  // The text of the run that is open, UTF-16 units: a string would be made anew with each glyph.
  let units = new Uint16Array(512)
  let length = 0
  let line: Matrix = IDENTITY
  // Where the line begins and how far the pen is, in the space of the matrix `line`. (Numbers that change with each glyph
  // stand in a typed array: as variables of a closure each of them would be allocated anew.)
  const pen = new Float64Array(3)
  // The text matrix times the current matrix, and the lengths of its axes; none before the first glyph.
  let full: Matrix | undefined
  let along = 1
  let across = 1
  let mark: Mark | undefined
  let replacement: string | undefined

  const close = (): void => {
    if (run) run.text = String.fromCharCode(...units.subarray(0, length))
    run = undefined
    length = 0
  }

  const add = (text: string): void => {
    if (length + text.length > units.length) {
      const longer = new Uint16Array(2 * units.length + text.length)
      longer.set(units)
      units = longer
    }
    for (let i = 0; i < text.length; i++) units[length++] = text.charCodeAt(i)
  }

  const open = (
    state: TextState,
    font: PdfFont,
    x: number,
    y: number,
    size: number,
    hidden: Hidden | undefined,
  ): OpenRun => {
    close()
    const m = full ?? IDENTITY
    run = {
      text: '',
      x,
      y,
      width: 0,
      size,
      narrow: along > 0 ? state.size * Math.min(along * state.stretch, Math.abs(m[0] * m[3] - m[1] * m[2]) / along) : 0,
      direction: along > 0 ? [m[0] / along, m[1] / along] : [1, 0],
      font,
      mark: mark?.id,
      artifact: mark?.artifact ?? false,
      missing: 0,
      firstMissing: -1,
      order: order.next++,
      colour: inkOf(state),
      alpha: state.group * (state.mode === 1 ? state.strokeAlpha : state.alpha),
      vague: state.masked || state.blended || state.vagueGroup || state.mode === 2,
      cut: state.cut,
      end: 0,
      spaces: [],
      space: undefined,
      hidden,
    }
    runs.push(run)
    return run
  }

  const showGlyph = (state: TextState, font: PdfFont, code: number): void => {
    if (!full) {
      full = multiply(line, state.matrix)
      along = Math.hypot(full[0], full[1])
      across = Math.hypot(full[2], full[3])
    }
    const {clip} = state
    const dx = (pen[X] as number) + (pen[ALONG] as number)
    const dy = (pen[Y] as number) + state.rise
    const x = full[0] * dx + full[2] * dy + full[4]
    const y = full[1] * dx + full[3] * dy + full[5]
    const size = state.size * across
    const wide = (font.width(code) / 1000) * state.size * state.stretch
    const spaces = state.letterSpace + (font.codeLength === 1 && code === 32 ? state.wordSpace : 0)
    pen[ALONG] = (pen[ALONG] as number) + wide + spaces * state.stretch
    let text = font.text(code)
    if (replacement !== undefined) {
      // Of the glyphs that read as one text the first bears it. A space among the others stands for a sign without width.
      const isEmpty = replacement === '' && text === ' '
      text = replacement
      replacement = ''
      if (isEmpty) return
    }
    // The middle of the glyph: half its width along the baseline, a quarter of an em above it.
    const middleX = x + (full[0] * wide) / 2 + full[2] * 0.25 * state.size
    const middleY = y + (full[1] * wide) / 2 + full[3] * 0.25 * state.size
    const clipped = middleX < clip[0] || middleX > clip[2] || middleY < clip[1] || middleY > clip[3]
    const hidden = clipped ? 'outside' : isNothing(state) ? 'transparent' : undefined

    let current = run
    let offset = 0
    if (current) {
      const right = x - current.x
      const down = y - current.y
      offset = right * current.direction[0] + down * current.direction[1]
      const aside = down * current.direction[0] - right * current.direction[1]
      const gap = (offset - current.end) / size
      const last = length > 0 ? units[length - 1] : 0
      if (aside > 0.01 || aside < -0.01 || gap < BACK || (gap > GAP && last !== 0x20 && last !== 0xa0))
        current = undefined
    }
    const isOther =
      !current ||
      current.font !== font ||
      Math.abs(current.size - size) > 0.001 ||
      current.hidden !== hidden ||
      current.colour !== inkOf(state)
    if (!current || isOther) {
      current = open(state, font, x, y, size, hidden)
      offset = 0
    }
    const isSpace = text === ' ' || text === '\u00a0'
    if (code === 0 || (font.boxes && !isSpace)) {
      if (current.missing === 0) current.firstMissing = length
      current.missing++
    }
    if (isSpace) {
      current.space ??= {at: length, from: offset, to: offset, natural: wide * along}
    } else if (current.space) {
      current.space.to = offset
      current.spaces.push(current.space)
      current.space = undefined
    }
    add(text)
    // A font may give a width to a sign that has none (U+200B, a variation selector): the browser goes back by it.
    if (isWidthless(text)) return
    current.end = offset + wide * along
    if (!isSpace) current.width = current.end
  }

  const setMatrix = (matrix: Matrix): void => {
    line = matrix
    pen.fill(0)
    full = undefined
    close()
  }

  return {
    begin: (): void => setMatrix(IDENTITY),
    setMatrix,
    move: (x: number, y: number): void => {
      pen[X] = (pen[X] as number) + x
      pen[Y] = (pen[Y] as number) + y
      pen[ALONG] = 0
    },
    /** Shows the glyphs whose codes are the first `length` of `bytes`. */
    show: (state: TextState, bytes: Uint8Array, length: number): void => {
      const {font} = state
      if (!font) return
      const step = font.codeLength
      for (let i = 0; i + step <= length; i += step) {
        const first = bytes[i] as number
        showGlyph(state, font, step === 1 ? first : first * 256 + (bytes[i + 1] ?? 0))
      }
    },
    /** Shows the strings of a list whose numbers move the pen back, in thousandths of the size. */
    showAll(state: TextState, values: PdfValue | undefined): void {
      for (const value of Array.isArray(values) ? values : []) {
        if (typeof value === 'number') pen[ALONG] = (pen[ALONG] as number) - (value / 1000) * state.size * state.stretch
        else if (isString(value)) this.show(state, Buffer.from(value.text, 'latin1'), value.text.length)
      }
    },
    /** What is shown from now on belongs to this marked content. */
    mark: (next: Mark | undefined): void => {
      const same = next?.id === mark?.id && (next?.artifact ?? false) === (mark?.artifact ?? false)
      if (!same) close()
      mark = next
    },
    /** The glyphs from here on read as `text` all together; undefined: each for itself again. */
    replace: (text: string | undefined): void => {
      replacement = text
    },
    runs(): {runs: readonly TextRun[]; hidden: readonly TextRun[]} {
      close()
      return {
        runs: runs.filter(({hidden}) => hidden === undefined),
        hidden: runs.filter(({hidden}) => hidden !== undefined),
      }
    },
  }
}

/** Whether a glyph stands for signs without width alone. A soft hyphen is seen where it divides a word. */
const isWidthless = (text: string): boolean =>
  text.charCodeAt(0) >= 0x34f && /^(?:[\p{Cf}\p{Variation_Selector}]|\u034f|\u17b4|\u17b5)+$/u.test(text)

/** What the letters are painted with (ISO 32000-2, table 104). */
const inkOf = ({mode, fill, stroke}: TextState): Colour => (mode === 1 ? stroke : fill)

const isNothing = ({mode, alpha, strokeAlpha, group}: TextState): boolean =>
  mode === 3 || mode === 7 || group === 0 || (mode === 1 ? strokeAlpha : alpha) === 0
