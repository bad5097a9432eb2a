/**
 * What the counts of a proofreader are made from. Lengths are points from the top left corner of the page, y downwards.
 */

/** Glyphs of one face and size on one baseline, without a space: a word or, where the face changes, a part of one. */
export interface Word {
  readonly text: string
  readonly x: number
  /** Where its last glyph ends. */
  readonly right: number
  /** The baseline. */
  readonly y: number
  readonly size: number
  /** PostScript name without the tag of a subset: `SourceSerif4-It`. */
  readonly face: string
  /** Whether a space glyph follows it; undefined where the print does not tell. */
  readonly spaced?: boolean
  /** Where the next word of the same run begins; that one is on the same line, however wide the space. */
  readonly next?: number
}

/** The upright rectangle around a picture, a rule or a tint. */
export interface Area {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** What is printed on one page. */
export interface Sheet {
  /** From 1. */
  readonly number: number
  readonly width: number
  readonly height: number
  readonly words: readonly Word[]
  readonly pictures: readonly Area[]
}

/** A print, whoever set it. */
export interface Print {
  readonly sheets: readonly Sheet[]
  /** Natural width of a word space in ems, by face; a face that is not in it has no space glyph. */
  readonly spaces: ReadonlyMap<string, number>
}

/** A space between two words of a line that justification may widen. */
export interface Gap {
  /** Its middle. */
  readonly x: number
  readonly width: number
  /** The face and size that it is painted in: those of the word before it, or behind it. */
  readonly face: string
  readonly size: number
  /** Whether it is a space that was written: white of a margin is none. Taken for one where the print does not tell. */
  readonly written: boolean
}

/** Words in a row on one baseline without a gap as wide as between columns. */
export interface Line {
  readonly page: number
  readonly y: number
  readonly left: number
  readonly right: number
  /** Size, face and family of most of its letters. */
  readonly size: number
  readonly face: string
  readonly family: string
  /** True when each of its letters is of a heavy face. */
  readonly bold: boolean
  /** Its words, whole, each with one space between. */
  readonly text: string
  readonly gaps: readonly Gap[]
}

/** The running text of a print: what it is set in, and where. */
export interface Body {
  readonly family: string
  readonly size: number
  /** Distance of two lines. */
  readonly step: number
  /** Baselines stand at origin + n × step. */
  readonly origin: number
  /** Indent of a paragraph's first line; 1 em when none is seen. */
  readonly indent: number
  /** Left and right edge of the type area on odd and on even pages. */
  readonly edges: {readonly odd: Edges; readonly even: Edges}
  /** First and last baseline that a text line has on any page. */
  readonly top: number
  readonly bottom: number
}

export interface Edges {
  readonly left: number
  readonly right: number
}

/** Lines of running text one under another without white between. */
export interface Block {
  readonly page: number
  readonly lines: readonly Line[]
  /** Where full lines end; undefined when the block is ragged or too short to tell. */
  readonly full: number | undefined
}

/** A paragraph, over pages if need be. */
export interface Paragraph {
  readonly lines: readonly Line[]
  /** Whether all lines but the last one are stretched to the same edge. */
  readonly justified: boolean
}

export type Kind =
  | 'grid'
  | 'space'
  | 'tight'
  | 'hyphens'
  | 'hyphen-page'
  | 'letter'
  | 'short'
  | 'widow'
  | 'orphan'
  | 'heading'
  | 'filled'
  | 'hole'
  | 'river'
  | 'repeat'

/** One thing to look at. */
export interface Remark {
  readonly kind: Kind
  readonly page: number
  /** The line that it is about, or '' for a whole page. */
  readonly text: string
  /** How much: points, ratio, lines or per cent, by kind. */
  readonly value: number
}
