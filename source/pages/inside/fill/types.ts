/** The nouns of the page filler. Types only. All lengths are CSS px. */
import type {Setter} from '../lines/set.ts'

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
  /** What is free below it for notes alone: the text of balanced columns ends above the foot of the page. */
  readonly below?: number
}

/** A page that waits for its content. */
export interface EmptyPage {
  readonly room: Room
  /** Takes the text; as wide and high as the room. */
  readonly body: HTMLElement
  /** Takes the notes, at the foot. */
  readonly foot: HTMLElement
  /** Whether it is lower than a page: what does not fit waits for a page, and is not cut for it. */
  readonly isShort?: boolean
  /** Whether a column of the same page follows. */
  readonly isFollowed?: boolean
}

/**
 * How a section's last page has text beside its figures: one of them stands on the page before, `figure`; or text of that page
 * goes with them, `text`. Undefined where they may stand alone.
 */
export type Sharing = 'figure' | 'text'

/** What a section has left to place. Changed by every page. */
export interface Supply {
  /** The section, or the shell of it with what is left. */
  readonly rest: Element
  readonly notes: Map<string, Element>
  /** Notes whose page was full. */
  carried: Element[]
  /** Figures that left their place, for the top of the next page. */
  moved: Element[]
  readonly shares: Sharing | undefined
  /** Chooses the lines of paragraphs. */
  readonly setter: Setter
}

/** A page that is being filled. */
export interface OpenPage {
  readonly room: Room
  /** The part of the section that stands on it. */
  readonly content: Element
  readonly box: ColumnBox
  readonly area: NoteArea
  /** Whether a column of the same page follows. */
  readonly isFollowed?: boolean
}

/** The notes' place at the foot of one page. */
export interface NoteArea {
  /** Height taken of the room: a whole number of grid lines. */
  readonly height: number
  /** The height that notes may take while text remains. */
  readonly limit: number
  /** Whether the notes shown ask for more height than they have. */
  readonly isCut: boolean
  /** Shows these notes, cut to `limit`. */
  show(notes: readonly Element[], limit?: number): void
  /** The height that the first 0, 1, 2 … of the notes shown ask for, whatever the limit. */
  heights(): number[]
  /** Lets notes that were cut have this height, or less when they ask for less. */
  grow(height: number): void
  /** Whether all, or at least a line, of the last note shown stands here. */
  beginsLast(): boolean
  /** Whether this note is shown, and how many are. */
  holds(note: Element): boolean
  count(): number
  /** Takes out what had no room, for the next page. To be called once, at the end. */
  carry(): Element[]
}
