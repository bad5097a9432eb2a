/** The nouns of the page filler. Types only. All lengths are CSS px. */

/**
 * Where a flow is cut: before a node, or within a text before the character at `offset`. Everything from the cut on, in
 * document order, goes to the next page.
 */
export type Cut = {readonly before: Node} | {readonly text: Text; readonly offset: number}

/** A leaf of the flow that takes room: a text, or an element without children (an image, an answer line). */
export type Leaf = Text | Element

/**
 * A column box: Chromium breaks its content into columns as it would break it into pages, and what stands right of
 * `edge`, or begins below `bottom`, does not fit.
 */
export interface ColumnBox {
  readonly element: HTMLElement
  readonly edge: number
  readonly top: number
  bottom: number
}

/** The free room of a page, before anything stands on it. */
export interface Room {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly top: number
  /** Height of a line of the baseline grid. */
  readonly grid: number
}
