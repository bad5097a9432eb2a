import {type Colour, type ColourSpace, PICTURE, UNKNOWN} from './colour.ts'
import {IDENTITY, intersect, type Matrix, type Sides} from './matrix.ts'
import {contains, isOnOutline, pathWriter, type Shape} from './shape.ts'

/** The part of the graphics state that painting needs (ISO 32000-2, 8.4). */
export interface PaintState {
  matrix: Matrix
  /** The upright rectangle around the clip. */
  clip: Sides
  /** The clips that are no upright rectangles. */
  cut: Cut | undefined
  fill: Colour
  stroke: Colour
  fillSpace: ColourSpace
  strokeSpace: ColourSpace
  lineWidth: number
  /** Constant alpha of fills and of strokes. */
  alpha: number
  strokeAlpha: number
  /** Whether a soft mask is set, and whether a blend mode that is not Normal. */
  masked: boolean
  blended: boolean
  /** Alpha of the transparency groups around, and whether one of them is masked or blended. */
  group: number
  vagueGroup: boolean
}

/** Clips within each other. */
export interface Cut {
  readonly shape: Shape
  readonly outer: Cut | undefined
}

/** An area that is painted, by a filled path, a thick stroke, a shading or an image. */
export interface Fill {
  /** Its rank among all that the page paints. */
  readonly order: number
  readonly shape: Shape
  /** Half the width of a stroke, in points; undefined for a fill. */
  readonly stroke: number | undefined
  /** The upright rectangle around what shows of it. */
  readonly sides: Sides
  readonly cut: Cut | undefined
  readonly colour: Colour
  /** 0–1, that of the groups around it included. */
  readonly alpha: number
  /** Whether a mask or a blend mode makes it look otherwise than its colour and its alpha say. */
  readonly vague: boolean
}

/** Whether the fill paints at this point, in points from the top left corner of the page. */
export function isPaintedAt({sides, shape, stroke, cut}: Fill, x: number, y: number): boolean {
  if (x < sides[0] || x > sides[2] || y < sides[1] || y > sides[3]) return false
  const isInside = stroke === undefined ? contains(shape, x, y) : isOnOutline(shape, x, y, stroke)
  return isInside && isWithinCut(cut, x, y)
}

/** Whether the point is inside all the clips. */
export function isWithinCut(cut: Cut | undefined, x: number, y: number): boolean {
  for (let one = cut; one; one = one.outer) if (!contains(one.shape, x, y)) return false
  return true
}

// In points. What is smaller hides no letter and is ground to none.
const LEAST = 1

/**
 * Gathers the fills of a page.
 *
 * @param order Gives each its rank.
 */
export function fillWriter(order: {next: number}) {
  const fills: Fill[] = []
  const unit = pathWriter()
  const add = (state: PaintState, shape: Shape, colour: Colour, alpha: number, stroke?: number): void => {
    const grown = stroke ?? 0
    const [left, top, right, bottom] = shape.sides
    const sides = intersect([left - grown, top - grown, right + grown, bottom + grown], state.clip)
    if (sides[2] - sides[0] < LEAST || sides[3] - sides[1] < LEAST || alpha * state.group === 0) return
    const vague = state.masked || state.blended || state.vagueGroup || colour === UNKNOWN
    const {cut} = state
    fills.push({order: order.next++, shape, stroke, sides, cut, colour, alpha: alpha * state.group, vague})
  }
  return {
    area: (state: PaintState, shape: Shape): void => add(state, shape, state.fill, state.alpha),
    outline: (state: PaintState, shape: Shape): void => {
      const [a, b, c, d] = state.matrix
      const width = state.lineWidth * Math.sqrt(Math.abs(a * d - b * c))
      if (width > LEAST) add(state, shape, state.stroke, state.strokeAlpha, width / 2)
    },
    /** An image on the unit square; `open`: it has holes, or is seen through. */
    picture: (state: PaintState, open: boolean): void => {
      unit.rectangle(state.matrix, 0, 0, 1, 1)
      const shape = unit.take(false)
      if (shape) add(state, shape, open ? UNKNOWN : PICTURE, state.alpha)
    },
    /** A shading, wherever the clip lets it. */
    shading: (state: PaintState): void => {
      const [left, top, right, bottom] = state.clip
      unit.rectangle(IDENTITY, left, top, right - left, bottom - top)
      const shape = unit.take(false)
      if (shape) add(state, shape, UNKNOWN, state.alpha)
    },
    all: (): readonly Fill[] => fills,
  }
}
